/**
 * A word with what is written to it without a space:
 *
 *   TP.HCM   PGS.TS.   v.v.   Tô-kai-ép   Covid-19   NĐ-CP   km/h   H5N1   R&D   T.Ư
 *
 * and where it stops although no space stands there:
 *
 *   TS.|Nguyễn   phát biểu|.|Ông   Bà Rịa|-|Vũng Tàu   kinh tế|-|xã hội   đồng|/|kg
 */
import type { SentenceTable, WordTest } from '../engine/sentences.ts';
import {
  NUMBER,
  SHAPE_CAPITAL,
  SHAPE_LOWER,
  SHAPE_MIXED,
  SHAPE_UPPER,
  type TokenTable,
  WORD,
} from '../engine/tokens.ts';
import { isAccented, toneOf } from './letters.ts';
import { AMPERSAND, gluedMark, gluedText, HYPHEN, SLASH, STOP, UNDERSCORE } from './marks.ts';
import { joinsFigure } from './number.ts';

/** First token after the word at `at`; the sentences say whether a full stop after an abbreviation is theirs. */
export function readWord(
  text: string,
  tokens: TokenTable,
  at: number,
  sentences: SentenceTable,
  isAbbreviation: WordTest,
): number {
  let next = at + 1;
  let last = at;
  while (gluedMark(tokens, next, STOP) && shortens(tokens, last, isAbbreviation)) {
    const after = next + 1;
    if (gluedText(tokens, after) && joinsDotted(tokens, last, after, isAbbreviation)) {
      last = after;
      next = after + 1;
      while (gluedText(tokens, next) && tokens.kind[next] !== tokens.kind[next - 1]) next++;
      last = next - 1;
      continue;
    }
    const dotted = last > at && tokens.shape[last] === SHAPE_LOWER;
    const ends = sentences.of[next] !== sentences.of[after] || after >= tokens.length;
    return dotted || !ends ? after : next;
  }
  return readCode(text, tokens, last);
}

/** First token after the code or hyphenated word at `at`: hyphens, slashes, figures, ampersands, low lines. */
export function readCode(text: string, tokens: TokenTable, at: number): number {
  const { kind } = tokens;
  let next = at + 1;
  while (next < tokens.length && tokens.glued(next)) {
    const type = kind[next] as number;
    if (type === NUMBER) {
      if (kind[next - 1] === WORD && !joinsFigure(tokens, next - 1)) break;
      next++;
    } else if (type === WORD) {
      if (kind[next - 1] !== NUMBER || !joinsFigure(tokens, next)) break;
      next++;
    } else if (!gluedText(tokens, next + 1)) break;
    else if (gluedMark(tokens, next, HYPHEN) && joinsHyphen(text, tokens, next)) next += 2;
    else if (gluedMark(tokens, next, SLASH) && joinsSlash(tokens, next)) next += 2;
    else if (gluedMark(tokens, next, AMPERSAND) && isCapitals(tokens, next - 1) && isCapitals(tokens, next + 1))
      next += 2;
    else if (gluedMark(tokens, next, UNDERSCORE)) next += 2;
    else break;
  }
  return next;
}

/** An abbreviation or initial may have a full stop of its own. */
function shortens(tokens: TokenTable, at: number, isAbbreviation: WordTest): boolean {
  if (tokens.kind[at] !== WORD) return false;
  if (tokens.letters(at) === 1 || isCapitals(tokens, at)) return true;
  return isAbbreviation(tokens.syllable[at] as number);
}

/** TP.HCM, PGS.TS, Q.1, T.Ư, v.v — but not TS.Nguyễn. */
function joinsDotted(tokens: TokenTable, before: number, at: number, isAbbreviation: WordTest): boolean {
  if (tokens.kind[at] === NUMBER) return true;
  if (tokens.letters(at) === 1 || isAbbreviation(tokens.syllable[at] as number)) return true;
  const shape = tokens.shape[at] as number;
  if (shape === SHAPE_UPPER || shape === SHAPE_MIXED) return true;
  return shape === SHAPE_LOWER && tokens.shape[before] === SHAPE_LOWER;
}

function joinsHyphen(text: string, tokens: TokenTable, hyphen: number): boolean {
  const { kind, shape } = tokens;
  const left = hyphen - 1;
  const right = hyphen + 1;
  if (kind[right] === NUMBER)
    return kind[left] === NUMBER || !(shape[left] === SHAPE_LOWER && isAccented(tokens, left));
  if (kind[left] === NUMBER) return shape[right] !== SHAPE_CAPITAL || !isAccented(tokens, right);
  if (!isHyphen(text.charCodeAt(tokens.start[hyphen] as number))) return false;
  // Hà Nội-Hải Phòng, Thừa Thiên-Huế: the hyphen parts two names of which one goes on beyond it.
  if (shape[right] === SHAPE_CAPITAL || (shape[right] === SHAPE_UPPER && isAccented(tokens, right))) {
    return !goesOn(tokens, left - 1, left) && !goesOn(tokens, right + 1, right + 1);
  }
  // Loan words in syllables (ra-đi-ô, Tô-kai-ép) have no tone hỏi, ngã or nặng.
  return toneOf(tokens, left) < 3 && toneOf(tokens, right) < 3;
}

/** The hyphens proper; the engine folds all dashes into one mark. */
function isHyphen(code: number): boolean {
  return code === HYPHEN || code === 0x2010 || code === 0x2011;
}

/** True when a capitalised word stands at `at`, parted by white space only at token `space`. */
function goesOn(tokens: TokenTable, at: number, space: number): boolean {
  return at >= 0 && tokens.kind[at] === WORD && (tokens.shape[at] as number) >= SHAPE_CAPITAL && !tokens.glued(space);
}

/** km/h, km/giờ, NĐ-CP/TW, đ/kg — but not đồng/kg, phở/ngày. */
function joinsSlash(tokens: TokenTable, slash: number): boolean {
  const left = slash - 1;
  const right = slash + 1;
  if (tokens.kind[left] === NUMBER) return tokens.kind[right] === NUMBER || tokens.shape[right] !== SHAPE_LOWER;
  if (tokens.shape[left] !== SHAPE_LOWER) return tokens.kind[right] === NUMBER || tokens.shape[right] !== SHAPE_LOWER;
  return tokens.letters(left) === 1 || (tokens.letters(left) <= 3 && !isAccented(tokens, left));
}

function isCapitals(tokens: TokenTable, at: number): boolean {
  const shape = tokens.shape[at] as number;
  return tokens.kind[at] === WORD && (shape === SHAPE_UPPER || (shape === SHAPE_CAPITAL && tokens.letters(at) === 1));
}
