/**
 * The stretch of a clause before a verb or a figure, and the subject in it.
 *
 *   Theo báo cáo, 6 tháng đầu năm, | thu ngân sách trên địa bàn | ước | đạt …
 *                                    HEAD
 *   ông thừa nhận | kim ngạch xuất khẩu nông, lâm, thủy sản | 5 tháng đầu năm | ước đạt …
 *         CUT       HEAD                                      DATE
 *
 * The stretch begins after a comma, semicolon, bracket, figure or word that opens a clause; the subject with the
 * first noun in it that can be measured, or else with all of it.
 */
import type { ChunkTable } from './chunks.ts';
import { Code, IS, Kind, LEVEL } from './kinds.ts';
import { isInnerComma, LONGEST_ASIDE, opensBefore } from './punctuation.ts';

/** Chunks read back for one figure: longer clauses have no subject that a reader would still connect. */
const LONGEST_STRETCH = 48;

/** What was found, in chunks; one object for all calls. */
export const segment = {
  /** The subject; empty when `from` equals `to`. */
  from: 0,
  to: 0,
  /** Where the whole stretch begins. */
  whole: 0,
  /** What stood before a word that may end a noun phrase as well as open a clause; empty where there is none. */
  earlierFrom: 0,
  earlierTo: 0,
  /** The date nearest to the verb in it, a mention id, or -1. */
  date: -1,
  /** First measured noun of the subject, or -1. */
  head: -1,
  /** Last deed of the subject, or -1. */
  deed: -1,
  /** Last relation verb inside, or -1. */
  relation: -1,
  /** Where a base stands before the verb: *so với cùng kỳ giảm …*, or -1. */
  compare: -1,
  /** The place alone that is left where the rest is understood: *tại Hà Nội từ 10% xuống 2%*, a mention id or -1. */
  place: -1,
  /** Where what exists begins: *toàn tỉnh có | …*, or -1. */
  exist: -1,
  /** The verb by which something changes hands, or -1. */
  give: -1,
};

/** What is known of the chunks from the mentions and the statements before. */
export interface Barrier {
  /** Behind the base of the figure at `chunk`. */
  endOf(chunk: number): number;
  isPlace(chunk: number): boolean;
}

/** Reads the stretch that ends before chunk `edge` into `segment`. `wide` reads over the commas of a list. */
export function readSegment(chunks: ChunkTable, edge: number, of: number, barrier: Barrier, wide = false): void {
  const { kind } = chunks;
  let from = edge;
  let start = goesOnFrom(chunks, edge) ? edge : -1;
  while (start < 0 && edge - from < LONGEST_STRETCH && chunks.together(from - 1, of)) {
    const before = from - 1;
    const at = kind[before] as number;
    // Chi phí thì | tăng
    const topic = at === Kind.CUT && chunks.code[before] === Code.TOPIC && from === edge && kind[edge] !== Kind.FIGURE;
    if (at === Kind.STOP || at === Kind.COLON || at === Kind.OPEN || (at === Kind.CUT && !topic)) break;
    if (at === Kind.CLOSE || at === Kind.QUOTE) {
      const opens = opensBefore(chunks, before);
      if (opens < 0) break;
      from = opens;
      continue;
    }
    if (at === Kind.COMMA && !(wide ? kind[before - 1] !== Kind.DATE : isInnerComma(chunks, before, edge, barrier)))
      break;
    if (at === Kind.FIGURE && !chunks.isCount(before)) {
      start = Math.min(edge, pastBracket(chunks, Math.max(from, barrier.endOf(before)), edge));
      break;
    }
    // BPO - Sở Y tế: the dash behind a dateline
    if (at === Kind.DASH && !chunks.together(before - 2, of)) break;
    from = before;
  }
  segment.whole = from;
  narrow(chunks, start < 0 ? from : start, edge);
}

/** A quantity ends no clause unless the change goes on right behind it: *từ 8,2 tấn/ha | lên 9,6 tấn*. */
function goesOnFrom(chunks: ChunkTable, edge: number): boolean {
  const { code, kind } = chunks;
  if (edge < 1 || kind[edge] !== Kind.RELATION || ((code[edge] as number) & LEVEL) === 0) return false;
  const at = kind[edge - 2] === Kind.SLASH ? edge - 3 : edge - 1;
  return at >= 0 && kind[at] === Kind.FIGURE;
}

/** From the stretch to the subject in it. */
function narrow(chunks: ChunkTable, start: number, edge: number): void {
  const { code, kind, mention } = chunks;
  segment.relation = segment.compare = segment.deed = segment.date = segment.place = segment.exist = -1;
  segment.give = -1;
  let from = start;
  let to = edge;
  let head = -1;
  let related = false;
  // What stood before the last word that might have opened the subject.
  let earlier = -1;
  let last = -1;
  let located = false;
  for (let at = start; at < edge; at++) {
    const is = kind[at] as number;
    if (is === Kind.DATE) {
      segment.date = mention[at] as number;
      if (from === at) from = at + 1;
    } else if (is === Kind.WEAK && code[at] === Code.INCLUDING && head >= 0 && kind[at - 1] === Kind.COMMA) {
      // tổng vốn, | kể cả vốn kéo dài, | là …
      to = at;
      break;
    } else if (is === Kind.COMPARE) {
      segment.compare = at;
      to = at;
      break;
    } else if (is === Kind.HEAD) {
      if (head < 0) head = at;
    } else if (is === Kind.RELATION && chunks.isDirection(at) && kind[at + 1] === Kind.PLAIN) {
      // phát | lên | lưới
    } else if (is === Kind.RELATION) {
      segment.relation = at;
      related = head >= 0 || segment.deed >= from;
      if (!related) from = at + 1;
    } else if (is === Kind.WEAK || is === Kind.EXIST || is === Kind.GIVE || is === Kind.FIGURE) {
      // chiếm đoạt của | 19 bị hại, trẻ dưới | 5 tuổi
      const before = kind[at - 1] as number;
      const inside =
        is === Kind.FIGURE && at > start && (isPreposition(before) || (before === Kind.DEGREE && at - 1 > from));
      const joined = at > start && kind[at - 1] === Kind.AND && is === Kind.WEAK;
      // bàn giao | về | địa phương, lúa | tại | ruộng
      const bound =
        is === Kind.WEAK &&
        (segment.deed >= from || ((code[at] === Code.PLACE || code[at] === Code.REASON) && hasNoun(chunks, from, at)));
      // trái phiếu phát hành | trong | 10 tháng đã lên tới
      const timed =
        is === Kind.WEAK &&
        code[at] === Code.WITHIN &&
        (kind[at + 1] === Kind.LENGTH || kind[at + 1] === Kind.DATE) &&
        hasNoun(chunks, from, at);
      if (inside || timed || ((head >= 0 || bound) && !related && !joined)) continue;
      earlier = -1;
      if (is === Kind.EXIST) segment.exist = at;
      if (is === Kind.GIVE) segment.give = at;
      if (is === Kind.WEAK) {
        if (isNoun(code[at] as number)) earlier = from;
        located = code[at] === Code.PLACE && from === at;
      }
      last = at;
      from = at + 1;
      head = segment.deed = -1;
      related = false;
    } else if (is === Kind.RANK && head < 0) {
      // bảy nhóm hàng | đứng đầu | chiếm …: it says which
      const which = (code[at] as number) < IS && at > from && isThing(kind[at - 1] as number);
      if (!which) from = at + 1;
    } else if (is === Kind.DEED) segment.deed = at;
    else if (from === at && opensNothing(is)) from = at + 1;
  }
  if (head >= 0 && !isModifier(chunks, from, head))
    from = segment.deed >= from && segment.deed < head ? segment.deed : head;
  to = trimmed(chunks, from, to);
  segment.earlierFrom = segment.earlierTo = 0;
  // Only a noun can be what the figure is of: *tỷ lệ thuê bao sai thông tin giảm*, not *ông A thông báo giảm*.
  if (to === from && earlier >= 0 && kind[earlier] !== Kind.NAME) {
    segment.earlierFrom = earlier;
    segment.earlierTo = trimmed(chunks, earlier, last);
  }
  let empty = true;
  let names = true;
  for (let at = from; at < to; at++) {
    empty &&= kind[at] === Kind.BASE || kind[at] === Kind.DATE || kind[at] === Kind.AT;
    names &&= kind[at] === Kind.NAME;
  }
  if (names && located && to > from) segment.place = mention[to - 1] as number;
  segment.from = empty || (names && located) ? to : from;
  segment.to = to;
  segment.head = head;
}

const isThing = (kind: number) => kind === Kind.PLAIN || kind === Kind.GROUP;

/** Behind a short bracket at chunk `at`: *45% | (năm 2020) | lên 60%*. */
function pastBracket(chunks: ChunkTable, at: number, edge: number): number {
  const { kind } = chunks;
  if (kind[at] !== Kind.OPEN) return at;
  for (let close = at + 1; close < edge && close - at <= LONGEST_ASIDE; close++)
    if (kind[close] === Kind.CLOSE) return close + 1;
  return at;
}

/** Chunks before a loose noun that it may belong to: *các doanh nghiệp | xuất khẩu*. */
const LONGEST_NOUN = 3;

/** *doanh nghiệp | xuất khẩu*: the noun that can be measured only says which. */
function isModifier(chunks: ChunkTable, from: number, head: number): boolean {
  const { code, kind } = chunks;
  if (code[head] !== Code.LOOSE || head === from || head - from > LONGEST_NOUN) return false;
  for (let at = from; at < head; at++) if (kind[at] !== Kind.PLAIN && kind[at] !== Kind.GROUP) return false;
  return true;
}

/** True when words stand between the two chunks that may be a noun, not a name alone. */
function hasNoun(chunks: ChunkTable, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (chunks.kind[at] === Kind.PLAIN) return true;
  return false;
}

/** *thông tin*, *dự tính*, *cả nước* may end a noun phrase as well as open a clause. */
const isNoun = (code: number) => code === Code.PLAN || code === Code.REPORT || code === Code.AREA;

const isPreposition = (kind: number) => kind === Kind.AT || kind === Kind.WEAK;

function opensNothing(kind: number): boolean {
  return (
    kind === Kind.AT || kind === Kind.AUXILIARY || kind === Kind.AND || kind === Kind.DEGREE || kind === Kind.COMMA
  );
}

/** The end of a subject without the date, prepositions and adverbs before its verb. */
function trimmed(chunks: ChunkTable, from: number, end: number): number {
  const { code, kind } = chunks;
  let to = end;
  for (; to > from; to--) {
    const last = kind[to - 1] as number;
    if (last === Kind.CUT && code[to - 1] === Code.TOPIC) continue;
    if (last === Kind.WEAK && code[to - 1] === Code.AREA) break;
    if (last === Kind.LENGTH && to - 2 > from && kind[to - 2] === Kind.WEAK && code[to - 2] === Code.WITHIN) continue;
    if (
      last === Kind.DEGREE
        ? code[to - 1] === Code.AVERAGE || code[to - 1] === Code.BOUND
        : !(opensNothing(last) || isLoose(last))
    )
      break;
  }
  return to;
}

const isLoose = (kind: number) =>
  kind === Kind.RANK || kind === Kind.DATE || kind === Kind.WEAK || kind === Kind.DASH || kind === Kind.SLASH;
