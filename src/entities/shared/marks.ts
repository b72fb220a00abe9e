/** Shared by all entity types: marks by their code unit, which is the id of a mark's token, and figures by their width. */
import { NUMBER, PUNCTUATION, type TokenTable } from '../../engine/tokens.ts';

export const QUOTE = 34;
export const AMPERSAND = 38;
export const OPEN = 40;
export const CLOSE = 41;
export const PLUS = 43;
export const COMMA = 44;
export const DASH = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;

export function isMark(tokens: TokenTable, at: number, mark: number): boolean {
  return at < tokens.length && at >= 0 && tokens.kind[at] === PUNCTUATION && tokens.syllable[at] === mark;
}

/** Digits of the number at `at`, 0 when it is none. */
export function digits(tokens: TokenTable, at: number): number {
  return tokens.kind[at] === NUMBER ? tokens.letters(at) : 0;
}
