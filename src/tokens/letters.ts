/** What the letters of a word say by themselves, read from its key: a tone, a letter of the Vietnamese alphabet only. */
import { CODE_BITS, LETTERS } from '../engine/chars.ts';
import { CODE_MASK, HASHED } from '../engine/keys.ts';
import type { TokenTable } from '../engine/tokens.ts';

const TONE_BITS = 7 << 3;
const EXACT = 1;

/** One for a letter that English does not have. */
const marked = new Uint8Array(64);
for (const letter of 'ăâđêôơư') marked[LETTERS.indexOf(letter) + 1] = 1;

/** True when the word has a tone mark or one of ă â đ ê ô ơ ư. A hashed word (long, or in another script) has none. */
export function isAccented(tokens: TokenTable, at: number): boolean {
  const high = tokens.keyHigh[at] as number;
  if ((high & HASHED) !== 0 || (high & EXACT) === 0) return false;
  if ((high & TONE_BITS) !== 0) return true;
  for (let rest = tokens.keyLow[at] as number; rest !== 0; rest >>>= CODE_BITS)
    if (marked[rest & CODE_MASK] === 1) return true;
  for (let rest = high >>> 6; rest !== 0; rest >>>= CODE_BITS) if (marked[rest & CODE_MASK] === 1) return true;
  return false;
}

/** Tone of a word with an exact key: 0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng. */
export function toneOf(tokens: TokenTable, at: number): number {
  const high = tokens.keyHigh[at] as number;
  return (high & HASHED) !== 0 ? 0 : (high & TONE_BITS) >> 3;
}
