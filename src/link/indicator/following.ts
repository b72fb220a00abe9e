/**
 * What stands behind a figure: its base, or the thing that has a share.
 *
 *   40 % | kế hoạch vốn      29,8 % | dự toán HĐND thành phố giao      8,6 % so với | cùng kỳ năm trước
 *   96,8 % | người học có việc làm     11 % | số vụ
 */
import type { ChunkTable } from './chunks.ts';
import {
  AND,
  AT,
  AUXILIARY,
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
  DEMAND,
  EXIST,
  FROM,
  GIVE,
  HEAD,
  LENGTH,
  NAME,
  OPEN,
  PLAIN,
  QUOTE,
  RELATION,
  SLASH,
  STOP,
  UNTIL,
  VALUE,
  WEAK,
} from './words.ts';

const LONGEST_BASE = 14;
const LONGEST_NOUN = 18;
/** Chunks between a figure with its base and a date that goes with it: *xong trước | 15-3*. */
const NEAR = 3;

/** What was found, in chunks, empty when `from` equals `to`; one object for all calls. */
export const found = { from: 0, to: 0, compared: false };

/** Behind the rate of a figure: *8 %/năm*, *40.000 đồng/người/ngày*. */
export function pastRate(chunks: ChunkTable, at: number): number {
  const { kind } = chunks;
  let next = at + 1;
  while (kind[next] === SLASH && next - at < 6) next += 2;
  return next;
}

const inSentence = (chunks: ChunkTable, at: number, of: number) => at < chunks.length && chunks.sentence[at] === chunks.sentence[of];

const isBound = (kind: number) => kind === COMMA || kind === STOP || kind === COLON || kind === OPEN || kind === CLOSE || kind === DASH;

/** The base from chunk `at` on; `of` is the chunk of the figure. */
export function readBase(chunks: ChunkTable, at: number, of: number): void {
  const { code, kind } = chunks;
  let from = at;
  found.compared = inSentence(chunks, from, of) && kind[from] === COMPARE;
  if (found.compared) from++;
  found.from = found.to = from;
  let dated = false;
  for (let next = from; next - from < LONGEST_BASE && inSentence(chunks, next, of); next++) {
    const is = kind[next] as number;
    if (isBound(is) || is === QUOTE) break;
    if (next === from) {
      const opens =
        is === PLAIN || is === HEAD || is === BASE || is === NAME || is === DEED || (found.compared && (is === DATE || is === LENGTH || is === DEGREE || is === AUXILIARY)) || (is === CUT && code[next] === DEMAND);
      if (!opens) break;
      if (is === PLAIN && isIdle(chunks, next)) break;
      dated = is === BASE || found.compared;
    } else if (is === VALUE || is === RELATION || is === COMPARE) break;
    else if (is === CUT && !(code[next] === DEMAND && endsClause(chunks, next + 1, of))) break;
    else if (is === AND && endsPhrase(chunks, next + 1, of)) break;
    else if (is === AUXILIARY && kind[next + 1] !== PLAIN) break;
    else if (is === EXIST || is === GIVE) break;
    else if (is === DATE && !dated && kind[next - 1] !== HEAD && kind[next - 1] !== BASE) break;
    else if ((is === AT || is === WEAK) && !(isInside(chunks, next))) break;
    found.to = next + 1;
  }
  while (found.to > found.from && isLoose(kind[found.to - 1] as number)) found.to--;
}

const isLoose = (kind: number) => kind === AT || kind === WEAK || kind === AND || kind === AUXILIARY || kind === DEGREE;

/** *mà*, *là* and the like open no noun phrase. */
function isIdle(chunks: ChunkTable, at: number): boolean {
  void chunks;
  void at;
  return false;
}

/** *của Bộ Công an*, *trong tỉnh*: a preposition inside a noun phrase, not one before a date. */
function isInside(chunks: ChunkTable, at: number): boolean {
  const after = chunks.kind[at + 1] as number;
  if (chunks.kind[at] === AT && (chunks.code[at] === FROM || chunks.code[at] === UNTIL)) return false;
  return after === PLAIN || after === NAME || after === HEAD;
}

/** True when nothing that a noun phrase could go on with stands at chunk `at`. */
function endsClause(chunks: ChunkTable, at: number, of: number): boolean {
  if (!inSentence(chunks, at, of)) return true;
  const is = chunks.kind[at] as number;
  return isBound(is) || is === AND || is === CUT || is === RELATION || is === AT || is === WEAK;
}

/** True when what stands behind *và* is another statement: *kế hoạch tỉnh giao và 29,8 %*. */
function endsPhrase(chunks: ChunkTable, at: number, of: number): boolean {
  let next = at;
  for (let steps = 0; steps < NEAR && inSentence(chunks, next, of); steps++, next++) {
    const is = chunks.kind[next] as number;
    if (is === VALUE || is === RELATION || is === CUT) return true;
    if (is !== DEGREE && is !== AUXILIARY && is !== AT) return false;
  }
  return false;
}

/** The noun phrase with its predicate from chunk `at` on: *học sinh đỗ tốt nghiệp*. */
export function readNoun(chunks: ChunkTable, at: number, of: number): void {
  const { code, kind } = chunks;
  found.from = found.to = at;
  found.compared = false;
  for (let next = at; next - at < LONGEST_NOUN && inSentence(chunks, next, of); next++) {
    const is = kind[next] as number;
    if (isBound(is) || (is === QUOTE && next === at)) break;
    if (next === at && (is === AT || is === DATE || is === COMPARE || is === AND || is === WEAK || is === LENGTH || is === VALUE || is === DEGREE)) break;
    if (is === CUT && code[next] !== DEMAND && next > at) break;
    if (is === COMPARE) break;
    if (is === VALUE && next > at) break;
    if (is === AND && endsPhrase(chunks, next + 1, of)) break;
    if (is === AT && (kind[next + 1] === DATE || kind[next + 1] === LENGTH)) break;
    if (is === WEAK && (kind[next + 1] === DATE || (kind[next + 1] === NAME && next > at + 1 && kind[next + 2] !== PLAIN))) break;
    if (is === DATE) break;
    found.to = next + 1;
  }
  while (found.to > found.from && isLoose(kind[found.to - 1] as number)) found.to--;
}

/** The date that goes with a figure whose base ends before chunk `at`: *đạt 100% trước 31/12*; a mention id or -1. */
export function dateBehind(chunks: ChunkTable, at: number, of: number): number {
  const { kind, mention } = chunks;
  for (let next = at; next - at < NEAR && inSentence(chunks, next, of); next++) {
    const is = kind[next] as number;
    if (is === DATE) return mention[next] as number;
    if (is !== AT && is !== WEAK && is !== OPEN && is !== PLAIN) return -1;
    if (is === OPEN && kind[next + 1] !== DATE) return -1;
  }
  return -1;
}
