/** Shared by all entity types: runs of capitalised words, which is how names look before one knows what they name. */

import type { Passage } from '../../engine/passage.ts';
import { BREAK, NUMBER, SHAPE_CAPITAL, SHAPE_LOWER, type TokenTable, WORD } from '../../engine/tokens.ts';
import { classId, classMask } from './classes.ts';
import { DASH, isMark, SLASH } from './marks.ts';

const heads = classMask(
  'title-head',
  'agency-head',
  'place-head',
  'organization-head',
  'agency',
  'agency-local',
  'rank',
);
const TITLE_HEAD = classId('title-head');
const PLACE_HEAD = classId('place-head');

export function isCapital(tokens: TokenTable, at: number): boolean {
  return at < tokens.length && tokens.kind[at] === WORD && (tokens.shape[at] as number) >= SHAPE_CAPITAL;
}

export function isLower(tokens: TokenTable, at: number): boolean {
  return at < tokens.length && tokens.kind[at] === WORD && tokens.shape[at] === SHAPE_LOWER;
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
  const to = passage.hits.to[hit] as number;
  const length = to - at;
  // Sữa | Cao Nguyên: in capitals, and no name behind it
  const { tokens } = passage;
  if (length > 1 && passage.hits.class[hit] === PLACE_HEAD && isName(tokens, at, to)) return false;
  return length > 1 || (tokens.shape[at] as number) > SHAPE_CAPITAL;
}

/** All words from `at` to `to` have capitals, and what follows has none. */
function isName(tokens: TokenTable, at: number, to: number): boolean {
  if (inCapitals(tokens, at) || isCapital(tokens, to) || isNumber(tokens, to)) return false;
  for (let token = at; token < to; token++) if (tokens.shape[token] !== SHAPE_CAPITAL) return false;
  return true;
}

/** End of the run of capitalised words from `at`, at most `most` of them, before anything with a head of its own. */
export function capitalRun(passage: Passage, at: number, most: number): number {
  const { tokens } = passage;
  let to = at;
  if (inCapitals(tokens, at)) return at;
  while (to - at < most && isCapital(tokens, to) && (to === at || !beginsHead(passage, to))) to++;
  return to;
}

const compounds = classMask('title-head', 'agency', 'agency-local', 'organization', 'owner');

/** How far back a word of several syllables may have begun. */
const WORD_REACH = 5;

/**
 * True where `at` is not the first syllable of what stands there: the `viện` of *Bệnh viện*, the `cục` of *Tổng cục*,
 * the `phố` of *khu phố*. `classes` are the dictionaries that decide; what an `exempt` class has right before `at` is a
 * word of its own.
 */
export function insideWord(passage: Passage, at: number, classes: number, exempt = compounds): boolean {
  const { hits } = passage;
  for (let from = Math.max(0, at - WORD_REACH); from < at; from++) {
    const longest = hits.findAny(from, classes);
    if (longest === 0 || (hits.to[longest] as number) <= at) continue;
    // Chủ tịch | UBND, Ban Thường vụ | Tỉnh ủy: two words of their own that a dictionary also has as one.
    let compound = false;
    for (let hit = hits.shorter[longest] as number; hit !== 0; hit = hits.shorter[hit] as number) {
      if (hits.to[hit] === at && (exempt & (1 << (hits.class[hit] as number))) !== 0) compound = true;
    }
    if (!compound) return true;
  }
  return false;
}

const PLACES = classMask('country', 'feature', 'place');

/** True where the head that ends before token `to` is the first syllable of a place's name: Đài | Loan, Hội | An, Trường | Sa. */
export function beginsPlace(passage: Passage, at: number, to: number): boolean {
  const { hits, tokens } = passage;
  const place = isCapital(tokens, to) ? hits.findAny(at, PLACES) : 0;
  return place !== 0 && (hits.to[place] as number) > to;
}

/** True where a title head ends: what stands at `at` may be its modifier (Phó Bí thư | Thường trực). */
export function afterTitleHead(passage: Passage, at: number): boolean {
  return afterHit(passage, at, 1 << TITLE_HEAD);
}

/** True where a dictionary entry of one of `classes`, of `least` words or more, ends right before `at`. */
export function afterHit(passage: Passage, at: number, classes: number, least = 1): boolean {
  const { hits } = passage;
  for (let from = Math.max(0, at - WORD_REACH); from <= at - least; from++) {
    if (((hits.mask[from] as number) & classes) === 0) continue;
    for (let hit = hits.longest[from] as number; hit !== 0; hit = hits.shorter[hit] as number) {
      if (hits.to[hit] === at && (classes & (1 << (hits.class[hit] as number))) !== 0) return true;
    }
  }
  return false;
}

/** True for a part of a reference number: the `CP` of *72/2013/NĐ-CP*. */
export function insideNumber(tokens: TokenTable, at: number): boolean {
  if (at < 2 || !tokens.glued(at) || !tokens.glued(at - 1)) return false;
  return isMark(tokens, at - 1, DASH) || isMark(tokens, at - 1, SLASH)
    ? (tokens.shape[at - 2] as number) >= SHAPE_CAPITAL || tokens.kind[at - 2] === NUMBER
    : false;
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
