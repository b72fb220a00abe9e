/**
 * How a word's letters make its key, in two integers: five letters of six bits, then two more, the tone and a one.
 * Longer words and foreign letters are hashed to 60 bits. `tokens.ts` makes the keys of a text's words, `words.ts` those
 * of a dictionary's.
 */
import { CODE_BITS, LETTERS } from './chars.ts';

export const HASHED = 1 << 30;
export const CODE_MASK = (1 << CODE_BITS) - 1;
/** Letters in the first integer. */
export const LOW_LETTERS = 5;

/** Letters that write the vowel i also as y when the syllable ends there: kỹ/kĩ, lý/lí, mỹ/mĩ, sỹ/sĩ, tỷ/tỉ, vỹ/vĩ, hy/hi. */
export const Y_CODE = LETTERS.indexOf('y') + 1;
const I_CODE = LETTERS.indexOf('i') + 1;
const Q_CODE = LETTERS.indexOf('q') + 1;
const yEqualsI = new Uint8Array(64);
for (const consonant of 'hklmstv') yEqualsI[LETTERS.indexOf(consonant) + 1] = 1;

/** The first integer of a word that ends in y: with i where that is the same word. */
export function withI(low: number, letters: number): number {
  const same =
    (letters === 2 && yEqualsI[low >> CODE_BITS] === 1) || (letters === 3 && low >> (2 * CODE_BITS) === Q_CODE);
  return same ? (low & ~CODE_MASK) | I_CODE : low;
}

/** The second integer of a word of at most seven letters. */
export const highKey = (high: number, tone: number): number => (high << 6) | (tone << 3) | 1;
/** Tone in the second integer of such a word: 0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
export const toneOf = (high: number): number => (high >> 3) & 7;

/** The hash of a word: both halves from these, a step for each letter, and what becomes of them in the end. */
export const HASH_LOW = 0x1505;
export const HASH_HIGH = 0x9e37;
export const hashLow = (low: number, letter: number): number => Math.imul(low ^ letter, 0x01000193);
/** `low` after its own step. */
export const hashHigh = (high: number, low: number, letter: number): number =>
  Math.imul(high ^ letter, 0x85ebca6b) ^ (low >>> 15);
export const lowOfHash = (low: number): number => low & 0x3fffffff;
export const highOfHash = (high: number): number => (high & 0x3fffffff) | HASHED;
