/** Shared by all entity types: runs of capitalised words, which is how names look before one knows what they name. */
import { classId, classMask } from './classes.ts';
import type { Passage } from '../../engine/passage.ts';
import { BREAK, NUMBER, PUNCTUATION, SHAPE_CAPITAL, SHAPE_LOWER, type TokenTable, WORD } from '../../engine/tokens.ts';

export const DASH = 45;
export const COMMA = 44;
export const DOT = 46;
export const OPEN = 40;
export const CLOSE = 41;
export const COLON = 58;
export const SLASH = 47;
export const AMPERSAND = 38;
export const QUOTE = 34;

const heads = classMask('title-head', 'agency-head', 'place-head', 'organization-head', 'agency', 'agency-local', 'rank');
const TITLE_HEAD = classId('title-head');

export function isCapital(tokens: TokenTable, at: number): boolean {
  return at < tokens.length && tokens.kind[at] === WORD && (tokens.shape[at] as number) >= SHAPE_CAPITAL;
}

export function isLower(tokens: TokenTable, at: number): boolean {
  return at < tokens.length && tokens.kind[at] === WORD && tokens.shape[at] === SHAPE_LOWER;
}

export function isMark(tokens: TokenTable, at: number, mark: number): boolean {
  return at < tokens.length && at >= 0 && tokens.kind[at] === PUNCTUATION && tokens.syllable[at] === mark;
}

export function isNumber(tokens: TokenTable, at: number): boolean {
  return at < tokens.length && tokens.kind[at] === NUMBER;
}

export function isBreak(tokens: TokenTable, at: number): boolean {
  return at >= tokens.length || tokens.kind[at] === BREAK;
}

/** True where something with a head of its own begins (Giám đốc, Sở Y tế, UBND): a name before it ends here. */
export function beginsHead(passage: Passage, at: number): boolean {
  const hit = passage.hits.findAny(at, heads);
  if (hit === 0) return false;
  const length = (passage.hits.to[hit] as number) - at;
  return length > 1 || (passage.tokens.shape[at] as number) > SHAPE_CAPITAL;
}

/** End of the run of capitalised words from `at`, at most `most` of them, before anything with a head of its own. */
export function capitalRun(passage: Passage, at: number, most: number): number {
  const { tokens } = passage;
  let to = at;
  while (to - at < most && isCapital(tokens, to) && (to === at || !beginsHead(passage, to))) to++;
  return to;
}

/** True where a title head begins at `at`, whatever its capitals. */
export function beginsTitle(passage: Passage, at: number): boolean {
  return at < passage.tokens.length && passage.hits.find(at, TITLE_HEAD) !== 0;
}

/** True inside a line written wholly in capitals, where capitals mean nothing: both neighbours are in capitals too. */
export function inCapitals(tokens: TokenTable, at: number): boolean {
  let upper = 0;
  let words = 0;
  for (let near = Math.max(0, at - 4); near <= at + 4 && near < tokens.length; near++) {
    if (tokens.kind[near] !== WORD) continue;
    words++;
    if ((tokens.shape[near] as number) === SHAPE_CAPITAL + 1) upper++;
  }
  return words > 2 && upper >= words - 1;
}
