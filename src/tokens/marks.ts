/**
 * Marks that belong together, and what a mark opens:
 *
 *   ...   !!!   ?!   --   ./.   #ChuyểnĐổiSố   @vietner
 */
import { NUMBER, PUNCTUATION, type TokenTable, WORD } from '../engine/tokens.ts';

export const STOP = 46;
export const COMMA = 44;
export const COLON = 58;
export const SLASH = 47;
export const HYPHEN = 45;
export const UNDERSCORE = 95;
export const AT_SIGN = 64;
export const AMPERSAND = 38;
export const PLUS = 43;
export const PERCENT = 37;
const EXCLAMATION = 33;
const HASH = 35;
const APOSTROPHE = 39;
const QUESTION = 63;

/** Marks that are one token however often they are repeated. */
const repeats = new Uint8Array(128);
for (const mark of ".!?-*=_~<>'") repeats[mark.charCodeAt(0)] = 1;

/** True when the token at `at` is this mark and no space stands before it. */
export function gluedMark(tokens: TokenTable, at: number, mark: number): boolean {
  return tokens.syllable[at] === mark && tokens.kind[at] === PUNCTUATION && tokens.glued(at);
}

/** True when a word or a number stands at `at` with no space before it. */
export function gluedText(tokens: TokenTable, at: number): boolean {
  const kind = tokens.kind[at] as number;
  return (kind === WORD || kind === NUMBER) && tokens.glued(at);
}

/** First token after the run of marks at `at`. */
export function readMarks(tokens: TokenTable, at: number): number {
  const { syllable } = tokens;
  const mark = syllable[at] as number;
  if ((mark === HASH || mark === AT_SIGN) && !textBefore(tokens, at) && gluedText(tokens, at + 1))
    return readTag(tokens, at + 1);
  let next = at + 1;
  if (mark === STOP && gluedMark(tokens, next, SLASH)) {
    if (!gluedMark(tokens, next + 1, STOP)) return next;
    return next + 2;
  }
  // A single quote before a word opens it; two make a double quote.
  if (mark === APOSTROPHE) return gluedMark(tokens, next, APOSTROPHE) ? next + 1 : next;
  if (repeats[mark] !== 1) return next;
  const shouts = mark === EXCLAMATION || mark === QUESTION;
  while (
    gluedMark(tokens, next, mark) ||
    (shouts && (gluedMark(tokens, next, EXCLAMATION) || gluedMark(tokens, next, QUESTION)))
  )
    next++;
  return next;
}

function textBefore(tokens: TokenTable, at: number): boolean {
  return at > 0 && (tokens.kind[at - 1] as number) <= NUMBER && tokens.glued(at);
}

/** Words and figures joined by low lines, or by full stops inside an account's name. */
function readTag(tokens: TokenTable, at: number): number {
  let next = at;
  for (;;) {
    while (gluedText(tokens, next)) next++;
    const joins = gluedMark(tokens, next, UNDERSCORE) || gluedMark(tokens, next, STOP);
    if (!joins || !gluedText(tokens, next + 1)) return next;
    next++;
  }
}
