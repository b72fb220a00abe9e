/**
 * What a word says of its language: the shape of its syllable and its place among the function words, remembered for
 * the words met last. Running text repeats a few hundred.
 */
import { functionWord } from './function-words.ts';
import { syllableShape } from './syllables.ts';

/** Words that are remembered; a power of two. */
const RECENT = 1 << 12;

const lows = new Int32Array(RECENT);
const highs = new Int32Array(RECENT);
/** The shape in the two low bits, the function word above them; 255 = nothing remembered. */
const signs = new Uint8Array(RECENT).fill(255);

/** `syllableShape` in the two low bits, `functionWord` above them. */
export function wordSigns(low: number, high: number): number {
  const hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  const slot = (hash ^ (hash >>> 15)) & (RECENT - 1);
  if (lows[slot] === low && highs[slot] === high && signs[slot] !== 255) return signs[slot] as number;
  lows[slot] = low;
  highs[slot] = high;
  signs[slot] = syllableShape(low, high) | (functionWord(low, high) << 2);
  return signs[slot] as number;
}
