/**
 * How far a written word is from a word of the lexicon, by fast-levenshtein (MIT, no dependency but its own core, and
 * bundled, so that it is none of the package's). Both sides in NFC and in one tone style; never its `useCollator`,
 * which takes ă for a.
 */

import levenshtein from 'fast-levenshtein';
import { charFold, plainCode } from '../engine/chars.ts';
import { toneOf } from '../engine/keys.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { lettersOf } from '../engine/plain.ts';
import { spelled, toneless } from './spelled.ts';

/** A word as it is compared: in both tone styles, with the set of its plain letters as bits. */
export interface Spelling {
  readonly old: string;
  readonly new: string;
  /** Without its tone, which a letter put in or left out makes another letter carry: nước → nức. */
  readonly bare: string;
  readonly tone: number;
  readonly letters: number;
}

export function spellingOf(low: number, high: number): Spelling {
  return {
    old: spelled(low, high, false),
    new: spelled(low, high, true),
    bare: toneless(low, high),
    tone: toneOf(high),
    letters: letterBits(low, high),
  };
}

/** Of a word whose key does not hold its letters; it stands in the tone style that it has. */
export function spellingOfText(word: string): Spelling {
  const text = word.normalize('NFC').toLowerCase();
  let bits = 0;
  for (let at = 0; at < text.length; at++)
    bits |= 1 << ((plainCode[(charFold[text.charCodeAt(at)] as number) & 63] as number) & 31);
  return { old: text, new: text, bare: text, tone: 0, letters: bits };
}

function letterBits(low: number, high: number): number {
  let bits = 0;
  for (const code of lettersOf(low, high)) bits |= 1 << ((plainCode[code] as number) & 31);
  return bits;
}

/** Edits between two words, or more than `most` where there are more. */
export function edits(left: Spelling, right: Spelling, most: number): number {
  if (Math.abs(left.old.length - right.old.length) > most) return most + 1;
  // One edit puts one letter in or out of the set, or one in and another out.
  if (bitCount(left.letters ^ right.letters) > 2 * most) return most + 1;
  const old = levenshtein.get(left.old, right.old);
  if (old <= 1 || (left.old === left.new && right.old === right.new)) return old;
  return Math.min(old, levenshtein.get(left.new, right.new));
}

/** Edits of the letters, and one more where the tone differs: what a slip of the keyboard does to a word with a tone. */
export function editsApart(left: Spelling, right: Spelling, most: number): number {
  const tone = left.tone === right.tone ? 0 : 1;
  if (tone > most || Math.abs(left.bare.length - right.bare.length) > most - tone) return most + 1;
  if (bitCount(left.letters ^ right.letters) > 2 * (most - tone)) return most + 1;
  return levenshtein.get(left.bare, right.bare) + tone;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Spellings of the lexicon's words by id, each made when it is first compared. */
export class Spellings {
  private readonly lows: Int32Array;
  private readonly highs: Int32Array;
  private readonly made: (Spelling | undefined)[];

  constructor(lexicon: Lexicon) {
    this.lows = new Int32Array(lexicon.words);
    this.highs = new Int32Array(lexicon.words);
    this.made = new Array(lexicon.words);
    lexicon.eachWord((id, low, high) => {
      this.lows[id] = low;
      this.highs[id] = high;
    });
  }

  of(word: number): Spelling {
    let spelling = this.made[word];
    if (spelling === undefined) {
      spelling = spellingOf(this.lows[word] ?? 0, this.highs[word] ?? 0);
      this.made[word] = spelling;
    }
    return spelling;
  }

  low(word: number): number {
    return this.lows[word] ?? 0;
  }

  high(word: number): number {
    return this.highs[word] ?? 0;
  }
}
