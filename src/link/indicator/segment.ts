/**
 * The stretch of a clause before a verb or a figure, and the subject in it.
 *
 *   Theo báo cáo, 6 tháng đầu năm, | thu ngân sách trên địa bàn | ước | đạt …
 *                                    HEAD
 *   ông thừa nhận | kim ngạch xuất khẩu nông, lâm, thủy sản | 5 tháng đầu năm | ước đạt …
 *             CUT   HEAD                                      DATE
 *
 * The stretch begins after a comma, semicolon, bracket, figure or word that opens a clause; the subject with the
 * first noun in it that can be measured, or else with all of it.
 */
import type { ChunkTable } from './chunks.ts';
import {
  AND,
  AT,
  AUXILIARY,
  AVERAGE,
  BASE,
  CLOSE,
  COLON,
  COMMA,
  COMPARE,
  CUT,
  DASH,
  DATE,
  DEED,
  DEGREE,
  EXIST,
  GIVE,
  HEAD,
  NAME,
  OPEN,
  PLAIN,
  QUOTE,
  RELATION,
  STOP,
  VALUE,
  WEAK,
} from './words.ts';

/** Chunks read back for one figure: longer clauses have no subject that a reader would still connect. */
const LONGEST_STRETCH = 48;
/** Chunks between a pair of quotes or brackets inside a subject: *Chỉ số giá tiêu dùng (CPI)*. */
const LONGEST_ASIDE = 6;
/** Chunks of an item of a list inside a subject: *nông, lâm, thủy sản*. */
const LONGEST_ITEM = 7;

/** What was found, in chunks; one object for all calls. */
export const segment = {
  /** The subject; empty when `from` equals `to`. */
  from: 0,
  to: 0,
  /** The whole stretch, before anything was cut from it. */
  whole: 0,
  /** The date nearest to the verb in it, a mention id, or -1. */
  date: -1,
  /** Its first measured noun, or -1. */
  head: -1,
  /** Its last deed, or -1. */
  deed: -1,
  /** The last inner relation verb before the subject, and the noun behind it: *hạ | lãi suất*. */
  inner: -1,
  /** Where a base stands before the verb: *so với cùng kỳ giảm …*. */
  compare: -1,
  exist: false,
  give: false,
};

export class Segments {
  /** Chunks looked at in this document; a test holds it linear in the text. */
  steps = 0;

  /** Reads the stretch that ends before chunk `edge`. `wide` reads over the commas of a list. */
  read(chunks: ChunkTable, edge: number, isFigure: (chunk: number) => boolean, wide = false): void {
    const { kind, sentence, code, mention } = chunks;
    let from = edge;
    let bar = -1;
    while (from > 0 && edge - from < LONGEST_STRETCH && sentence[from - 1] === sentence[edge === 0 ? 0 : edge - 1]) {
      this.steps++;
      const before = from - 1;
      const at = kind[before] as number;
      if (at === STOP || at === COLON || at === OPEN || at === CUT) break;
      if (at === CLOSE || at === QUOTE) {
        const opens = this.pair(chunks, before, isFigure);
        if (opens < 0) break;
        from = opens;
        continue;
      }
      if (at === COMMA && !(wide ? this.listed(chunks, before, isFigure) : this.coordinates(chunks, before, edge))) break;
      if (at === VALUE && isFigure(before)) {
        bar = before;
        break;
      }
      if (at === DASH && this.isDateline(chunks, before)) break;
      from = before;
    }
    segment.whole = from;
    // … so với tháng 2 và | tăng …: what follows a figure up to *và* belongs to it.
    if (bar >= 0) {
      let joint = edge;
      for (let at = from; at < edge; at++) if (kind[at] === AND) joint = at + 1;
      from = joint;
    }
    this.narrow(chunks, from, edge);
    void code;
    void mention;
  }

  /** From the stretch to the subject in it. */
  private narrow(chunks: ChunkTable, start: number, edge: number): void {
    const { code, kind, mention } = chunks;
    let from = start;
    let head = -1;
    let related = false;
    segment.inner = segment.compare = segment.deed = segment.date = -1;
    segment.exist = segment.give = false;
    const restart = (at: number) => {
      from = at;
      head = -1;
      related = false;
      segment.deed = -1;
    };
    let to = edge;
    for (let at = start; at < edge; at++) {
      const is = kind[at] as number;
      if (is === DATE) {
        segment.date = mention[at] as number;
        if (from === at) from = at + 1;
      } else if (is === COMPARE) {
        segment.compare = at;
        to = at;
        break;
      } else if (is === HEAD) {
        if (head < 0) head = at;
      } else if (is === RELATION) {
        if (head >= 0) related = true;
        else {
          segment.inner = at;
          restart(at + 1);
        }
      } else if (is === WEAK || is === EXIST || is === GIVE || is === VALUE) {
        if (head >= 0 && !related) continue;
        if (is === EXIST) segment.exist = true;
        if (is === GIVE) segment.give = true;
        restart(at + 1);
      } else if (is === DEED) segment.deed = at;
      else if ((is === AT || is === AUXILIARY || is === AND || is === DEGREE || is === COMMA) && from === at) from = at + 1;
    }
    if (segment.compare >= 0) this.dateAfter(chunks, edge);
    if (head >= 0 && (segment.deed < 0 || head < segment.deed || segment.deed < from)) from = head;
    else if (head >= 0 && segment.deed >= from) from = Math.min(head, segment.deed);
    for (; to > from; to--) {
      const last = kind[to - 1] as number;
      const loose =
        last === DATE || last === AT || last === AUXILIARY || last === AND || last === COMMA || (last === DEGREE && code[to - 1] !== AVERAGE) || last === WEAK || last === DASH;
      if (!loose) break;
      if (last === DATE && segment.date < 0) segment.date = mention[to - 1] as number;
    }
    segment.from = from;
    segment.to = to;
    segment.head = head;
    // *cùng kỳ năm 2019* measures nothing by itself.
    let empty = true;
    for (let at = from; at < to; at++) empty &&= kind[at] === BASE || kind[at] === DATE || kind[at] === AT;
    if (empty) segment.to = segment.from;
  }

  /** In *lạm phát tháng 9 so với tháng 12 đã lên* the date of the base is not the date of the figure. */
  private dateAfter(chunks: ChunkTable, edge: number): void {
    void chunks;
    void edge;
  }

  /** The chunk that opens a short bracket or quotation closed by `close`, or -1. */
  private pair(chunks: ChunkTable, close: number, isFigure: (chunk: number) => boolean): number {
    const { kind, sentence } = chunks;
    const wanted = kind[close] === CLOSE ? OPEN : QUOTE;
    for (let at = close - 1; at >= 0 && close - at <= LONGEST_ASIDE && sentence[at] === sentence[close]; at--) {
      this.steps++;
      if (kind[at] === wanted) return at;
      if (kind[at] === VALUE && isFigure(at)) return -1;
    }
    return -1;
  }

  /** True for a comma inside a noun phrase: *kim ngạch nông, lâm, thủy sản*. */
  private coordinates(chunks: ChunkTable, comma: number, edge: number): boolean {
    const { kind, sentence } = chunks;
    const right = kind[comma + 1] as number;
    if (right !== PLAIN && right !== DEED) return false;
    if (edge - comma > LONGEST_ITEM + 4) return false;
    let at = comma - 1;
    let plain = true;
    for (; at >= 0 && comma - at <= LONGEST_ITEM && sentence[at] === sentence[comma]; at--) {
      this.steps++;
      const is = kind[at] as number;
      if (is === HEAD) return true;
      if (is === COMMA || is === STOP || is === COLON || is === OPEN || is === CUT) break;
      if (is !== PLAIN && is !== DEED && is !== AND && is !== NAME) return false;
      plain &&= is === PLAIN;
    }
    if (at >= 0 && kind[at] === COMMA && sentence[at] === sentence[comma] && comma - at <= 3) return this.coordinates(chunks, at, edge - 1);
    return plain && comma - at <= 2;
  }

  private listed(chunks: ChunkTable, comma: number, isFigure: (chunk: number) => boolean): boolean {
    const before = comma - 1;
    const is = chunks.kind[before] as number;
    return is !== DATE && is !== CUT && !(is === VALUE && isFigure(before));
  }

  /** *BPO - Sở Y tế cho biết*: the dash behind a dateline. */
  private isDateline(chunks: ChunkTable, dash: number): boolean {
    const { sentence } = chunks;
    return dash < 2 || sentence[dash - 2] !== sentence[dash];
  }
}
