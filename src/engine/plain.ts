/**
 * Words by their letters without marks, so that text typed without accents leads to them:
 *
 *   tinh  →  tinh · tình · tính · tỉnh · tĩnh · tịnh
 *
 * Made when asked for; an extractor that does not ask has no such table.
 */
import { CODE_BITS, plainCode } from './chars.ts';
import { CODE_MASK, HASHED, toneOf } from './keys.ts';
import type { Lexicon } from './lexicon.ts';

/** In the upper half of a key the letters begin above the tone. */
const TONE_BITS = 6;
const HALF = 2 ** 30;

/** True for the key of a word too long or too foreign to be kept letter by letter. */
export const isHash = (high: number): boolean => (high & HASHED) !== 0;

/** A number for the plain letters of a key, equal for all words that differ by marks alone; -1 for a hash. */
export function plainKey(low: number, high: number): number {
  if ((high & HASHED) !== 0) return -1;
  return plainLetters(high >> TONE_BITS) * HALF + plainLetters(low);
}

function plainLetters(letters: number): number {
  let plain = 0;
  for (let shift = 0, rest = letters; rest !== 0; shift += CODE_BITS, rest >>>= CODE_BITS) {
    plain |= (plainCode[rest & CODE_MASK] as number) << shift;
  }
  return plain;
}

/** True for a key without tone whose letters are all plain. */
export function isPlain(low: number, high: number): boolean {
  if ((high & HASHED) !== 0) return false;
  return toneOf(high) === 0 && plainLetters(high >> TONE_BITS) === high >> TONE_BITS && plainLetters(low) === low;
}

/** Letter codes of an exact key, first letter first; none for a hash. The tone is bits 3–5 of the upper half. */
export function lettersOf(low: number, high: number): number[] {
  if ((high & HASHED) !== 0) return [];
  const codes: number[] = [];
  for (let rest = high >> TONE_BITS; rest !== 0; rest >>>= CODE_BITS) codes.unshift(rest & CODE_MASK);
  const first: number[] = [];
  for (let rest = low; rest !== 0; rest >>>= CODE_BITS) first.unshift(rest & CODE_MASK);
  return [...first, ...codes];
}

const NONE: readonly number[] = [];

export class PlainTable {
  private readonly words = new Map<number, number[]>();

  constructor(lexicon: Lexicon) {
    lexicon.eachWord((id, low, high) => {
      const key = plainKey(low, high);
      if (key < 0) return;
      const known = this.words.get(key);
      if (known === undefined) this.words.set(key, [id]);
      else known.push(id);
    });
    // The order in which words came must not decide anything that the order of dictionaries decides.
    for (const list of this.words.values()) list.sort((left, right) => left - right);
  }

  /** Ids of the words with these plain letters. */
  of(key: number): readonly number[] {
    return this.words.get(key) ?? NONE;
  }
}
