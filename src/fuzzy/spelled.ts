/**
 * Words written out again from their keys, in NFC and in either tone style:
 *
 *   h o a + grave   →   old hòa, new hoà          q u i + acute   →   quí
 *
 * An edit changes where the tone stands (hoàn → hoà, hòa → hò), so both styles are compared, each with its like.
 */

import { LETTERS } from '../engine/chars.ts';
import { toneOf } from '../engine/keys.ts';
import { lettersOf } from '../engine/plain.ts';

const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const VOWELS = 'aăâeêioôơuưy';
/** The vowel that takes the tone wherever it stands; of two the later: ươ, iê, uyê. */
const STRONG = 'ăâêôơ';
/** Pairs at the end of a word whose tone the new style puts on the second. */
const PAIRS = ['oa', 'oe', 'uy'];

/** Letters of a key without its tone; empty for words that are kept as hashes. */
export function toneless(low: number, high: number): string {
  let text = '';
  for (const code of lettersOf(low, high)) text += LETTERS[code - 1] ?? "'";
  return text;
}

/** The word of a key, in the new tone style or the old. */
export function spelled(low: number, high: number, newStyle: boolean): string {
  const text = toneless(low, high);
  const tone = TONES[toneOf(high)];
  if (!tone) return text;
  const at = toneAt(text, newStyle);
  return (text.slice(0, at + 1) + tone + text.slice(at + 1)).normalize('NFC');
}

function toneAt(text: string, newStyle: boolean): number {
  let from = 0;
  while (from < text.length && !VOWELS.includes(text[from] as string)) from++;
  const onset = text.slice(0, from + 1);
  // The u of qu and the i of gi belong to the consonant where another vowel follows.
  if ((/qu$/.test(onset) || /^gi$/.test(onset)) && VOWELS.includes(text[from + 1] ?? '-')) from++;
  let to = from;
  while (to < text.length && VOWELS.includes(text[to] as string)) to++;
  if (to === from) return Math.min(from, text.length - 1);
  for (let at = to - 1; at >= from; at--) if (STRONG.includes(text[at] as string)) return at;
  if (text.slice(from, to).startsWith('ưa')) return from;
  if (to < text.length) return to - 1;
  if (to - from === 3) return from + 1;
  return to - from === 2 && newStyle && PAIRS.includes(text.slice(from, to)) ? from + 1 : from;
}
