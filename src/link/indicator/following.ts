/**
 * What stands behind a figure: its base, or the thing that has a share.
 *
 *   40 % | kế hoạch vốn      29,8 % | dự toán HĐND thành phố giao      8,6 % so với | cùng kỳ năm trước
 *   96,8 % | người học có việc làm      11 % | số vụ
 */
import type { ChunkTable } from './chunks.ts';
import { Code, Kind, LEVEL, Relation } from './kinds.ts';

const LONGEST_BASE = 14;
const LONGEST_NOUN = 18;
/** Chunks of an item of a list in a base. */
const LONGEST_ITEM = 6;
/** Chunks between a figure with its base and a date that goes with it: *xong trước | 15-3*. */
const NEAR = 3;
/** Chunks of the rate of a figure: *đồng/người/ngày*. */
const LONGEST_RATE = 8;

/** What was found, in chunks, empty when `from` equals `to`; one object for all calls. */
export const found = { from: 0, to: 0, compared: false };

/** Behind the rate of the figure at chunk `at`: *8 %/năm*, *40.000 đồng/người/ngày*, *90.000 đồng/m3*. */
export function pastRate(chunks: ChunkTable, at: number): number {
  const { kind } = chunks;
  let next = at + 1;
  while (kind[next] === Kind.SLASH && next - at < LONGEST_RATE && chunks.together(next + 1, at)) {
    next += 2;
    if (kind[next] === Kind.PLAIN && chunks.glued(next)) next++;
  }
  return next;
}

function isBound(kind: number): boolean {
  return (
    kind === Kind.COMMA ||
    kind === Kind.STOP ||
    kind === Kind.COLON ||
    kind === Kind.OPEN ||
    kind === Kind.CLOSE ||
    kind === Kind.DASH
  );
}

const isLoose = (kind: number) =>
  kind === Kind.AT || kind === Kind.WEAK || kind === Kind.AND || kind === Kind.AUXILIARY;

function give(chunks: ChunkTable, from: number, to: number): void {
  let end = to;
  while (end > from + 1 && isLoose(chunks.kind[end - 1] as number) && chunks.code[end - 1] !== Code.AREA) end--;
  found.from = from;
  found.to = end;
}

/** The base from chunk `at` on; `of` is the chunk of the figure. */
export function readBase(chunks: ChunkTable, at: number, of: number): void {
  const { code, kind } = chunks;
  let from = at;
  if (chunks.together(from, of) && kind[from] === Kind.AT && (code[from] === Code.OF || isInto(chunks, from))) from++;
  found.compared = chunks.together(from, of) && kind[from] === Kind.COMPARE;
  if (found.compared) from++;
  let to = from;
  for (; to - from < LONGEST_BASE && chunks.together(to, of); to++) {
    const is = kind[to] as number;
    if (isListed(chunks, to, from, of)) continue;
    if (isBound(is) || is === Kind.QUOTE) break;
    if (to === from ? !opensBase(chunks, to) : !continuesBase(chunks, to, from, of)) break;
  }
  give(chunks, from, to);
}

/** *100% nhà trọ, | cơ sở sạc pin | trong tháng 5*: a comma between single things before a date or *và*. */
function isListed(chunks: ChunkTable, comma: number, from: number, of: number): boolean {
  const { kind } = chunks;
  if (kind[comma] !== Kind.COMMA || comma === from || found.compared) return false;
  let next = comma + 1;
  while (next - comma < LONGEST_ITEM && chunks.together(next, of) && kind[next] === Kind.PLAIN) next++;
  if (next === comma + 1) return false;
  const after = kind[next];
  return after === Kind.AND
    ? kind[next + 1] === Kind.PLAIN && !opensStatement(chunks, next + 1, of)
    : (after === Kind.AT || after === Kind.WEAK) && kind[next + 1] === Kind.DATE;
}

/** *đóng góp 5,36% | vào | mức tăng chung*. */
function isInto(chunks: ChunkTable, at: number): boolean {
  return chunks.code[at] === Code.INTO && chunks.kind[at + 1] === Kind.HEAD;
}

function opensBase(chunks: ChunkTable, at: number): boolean {
  const { code, kind } = chunks;
  const is = kind[at] as number;
  if (
    is === Kind.HEAD ||
    is === Kind.BASE ||
    is === Kind.NAME ||
    is === Kind.DEED ||
    is === Kind.PLAIN ||
    is === Kind.GROUP
  )
    return true;
  if (is === Kind.WEAK) return code[at] === Code.DEMAND || code[at] === Code.REPORT;
  if (!found.compared) return false;
  return is === Kind.DATE || is === Kind.LENGTH || is === Kind.DEGREE || is === Kind.AUXILIARY;
}

function continuesBase(chunks: ChunkTable, at: number, from: number, of: number): boolean {
  const { code, kind } = chunks;
  const is = kind[at] as number;
  const after = kind[at + 1] as number;
  // trẻ dưới | 1 tuổi
  if (is === Kind.FIGURE && kind[at - 1] === Kind.DEGREE && chunks.isCount(at)) return true;
  if (is === Kind.FIGURE || is === Kind.RELATION || is === Kind.COMPARE || is === Kind.CUT || is === Kind.RANK)
    return false;
  if (is === Kind.EXIST) return false;
  // chi phí | mua | giống
  if (is === Kind.GIVE) return isNoun(after);
  if (is === Kind.AND) return !opensStatement(chunks, at + 1, of);
  if (is === Kind.AUXILIARY) return isNoun(after) || after === Kind.DEED || after === Kind.GIVE;
  // kế hoạch | năm 2020 and cùng kỳ | năm trước are one, vốn đầu tư | trong tháng 5 two
  if (is === Kind.DATE)
    return (
      found.compared ||
      kind[from] === Kind.BASE ||
      kind[at - 1] === Kind.HEAD ||
      kind[at - 1] === Kind.BASE ||
      kind[at - 1] === Kind.DEGREE ||
      isAim(chunks, from)
    );
  if (is === Kind.AT) return code[at] === Code.OF && isNoun(after);
  if (is === Kind.WEAK && code[at] === Code.AREA) return true;
  if (is === Kind.WEAK)
    return (
      isNoun(after) &&
      ((code[at] !== Code.NONE && code[at] !== Code.ACT) || found.compared || kind[from] === Kind.HEAD) &&
      !isReason(chunks, at)
    );
  return true;
}

const isAim = (chunks: ChunkTable, at: number) => chunks.kind[at] === Kind.HEAD && chunks.code[at] === Code.AIM;

/** *do*, *vì*, *nhờ* and the like say why, and end what stands before them. */
function isReason(chunks: ChunkTable, at: number): boolean {
  const code = chunks.code[at];
  return (code === Code.NONE || code === Code.ACT || code === Code.REASON) && chunks.kind[at + 1] !== Kind.NAME;
}

const isNoun = (kind: number) => kind === Kind.PLAIN || kind === Kind.GROUP || kind === Kind.NAME || kind === Kind.HEAD;

/** True when another statement begins at chunk `at`: *kế hoạch tỉnh giao và | 29,8 %*. */
function opensStatement(chunks: ChunkTable, at: number, of: number): boolean {
  for (let next = at; next - at < NEAR && chunks.together(next, of); next++) {
    const is = chunks.kind[next] as number;
    if (is === Kind.FIGURE || is === Kind.RELATION || is === Kind.CUT) return true;
    if (is !== Kind.DEGREE && is !== Kind.AUXILIARY && is !== Kind.AT) return false;
  }
  return false;
}

/** The noun phrase with its predicate from chunk `at` on: *học sinh đỗ tốt nghiệp*; `of` is the chunk of the figure. */
export function readNoun(chunks: ChunkTable, at: number, of: number, as: NounReading = 'noun'): void {
  const { code, kind } = chunks;
  found.compared = false;
  let to = at;
  for (; to - at < LONGEST_NOUN && chunks.together(to, of); to++) {
    const is = kind[to] as number;
    const after = kind[to + 1] as number;
    if (
      isBound(is) ||
      is === Kind.COMPARE ||
      is === Kind.DATE ||
      (is === Kind.FIGURE && (to === at || !chunks.isCount(to))) ||
      (is === Kind.CUT && to > at && !(as === 'predicate' && code[to] === Code.REPORT))
    )
      break;
    if (to === at && !opensNoun(is) && !opensAs(chunks, at, of, as)) break;
    if (is === Kind.AND && opensStatement(chunks, to + 1, of)) break;
    if ((is === Kind.AT || is === Kind.WEAK) && (after === Kind.DATE || after === Kind.LENGTH)) break;
  }
  give(chunks, at, to);
}

/** What may open it beside a noun: of a counted quantity *là*, of a figure that stands first any predicate. */
export type NounReading = 'noun' | 'counted' | 'predicate';

function opensAs(chunks: ChunkTable, at: number, of: number, as: NounReading): boolean {
  const kind = chunks.kind[at] as number;
  const code = chunks.code[at] as number;
  if (as === 'counted') return kind === Kind.RELATION && code === Relation.EQUAL;
  return as === 'predicate' && (isPredicate(chunks, at, of) || isSaying(kind, code));
}

/** *36% | cho rằng tốc độ còn chậm*, *85% | do khí thải*: a share by its predicate. */
function isSaying(kind: number, code: number): boolean {
  if (kind === Kind.WEAK && (code === Code.REASON || code === Code.ACT)) return true;
  return (kind === Kind.CUT || kind === Kind.WEAK) && (code === Code.REPORT || code === Code.PLAN);
}

/** *33% | hoàn thành tốt*: a verb that leads to no figure. */
function isPredicate(chunks: ChunkTable, at: number, of: number): boolean {
  if (chunks.kind[at] !== Kind.RELATION || ((chunks.code[at] as number) & LEVEL) !== 0) return false;
  return chunks.together(at + 1, of) && isNoun(chunks.kind[at + 1] as number);
}

function opensNoun(kind: number): boolean {
  return (
    kind !== Kind.CUT &&
    kind !== Kind.AT &&
    kind !== Kind.AND &&
    kind !== Kind.RELATION &&
    kind !== Kind.WEAK &&
    kind !== Kind.LENGTH &&
    kind !== Kind.DEGREE &&
    kind !== Kind.QUOTE &&
    kind !== Kind.SLASH &&
    kind !== Kind.MARK
  );
}

/** The date that goes with a figure whose base ends before chunk `at`: *đạt 100% trước 31/12*; its chunk, or -1. */
export function dateBehind(chunks: ChunkTable, at: number, of: number): number {
  const { kind } = chunks;
  for (let next = at; next - at < NEAR && chunks.together(next, of); next++) {
    const is = kind[next] as number;
    if (is === Kind.DATE) return next;
    const leads =
      is === Kind.AT ||
      is === Kind.WEAK ||
      (is === Kind.PLAIN && next === at) ||
      (is === Kind.OPEN && kind[next + 1] === Kind.DATE);
    if (!leads) return -1;
  }
  return -1;
}
