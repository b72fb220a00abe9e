/**
 * The capitals that a dictionary entry needs, as a mask with one bit a word.
 *
 *   Bộ Y tế  →  words 0 and 1     TP  →  word 0, in capitals throughout
 */
import { SHAPE_CAPITAL, SHAPE_LOWER, type TokenTable } from './tokens.ts';

/** A reading needs capitals where its own text has them, or not at all, or is an abbreviation in capitals. */
export const CAPS_ANY = 0;
/** Set beside the capitals' mask: the first word must be written in capitals throughout (TP, not Tp). */
export const CAPS_STRICT = 1 << 30;

/** The capitals that an entry of these tokens needs: one bit a word that begins with a capital, strict for abbreviations. */
export function capitalsIn(tokens: TokenTable): number {
  let mask = 0;
  for (let at = 0; at < Math.min(tokens.length, 30); at++) {
    if ((tokens.shape[at] as number) >= SHAPE_CAPITAL) mask |= 1 << at;
  }
  const first = tokens.shape[0] as number;
  const strict = first > SHAPE_CAPITAL && tokens.length > 0;
  return strict ? mask | CAPS_STRICT : mask;
}

/** True when tokens from `at` have the capitals of `caps`. */
export function fits(tokens: TokenTable, at: number, caps: number): boolean {
  if (caps === CAPS_ANY) return true;
  if ((caps & CAPS_STRICT) !== 0 && (tokens.shape[at] as number) <= SHAPE_CAPITAL) return false;
  for (let rest = caps & ~CAPS_STRICT, token = at; rest !== 0; rest >>>= 1, token++) {
    if ((rest & 1) !== 0 && (tokens.shape[token] as number) <= SHAPE_LOWER) return false;
  }
  return true;
}
