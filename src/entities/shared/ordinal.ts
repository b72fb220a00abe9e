/**
 * Shared by documents and events: ordinals after thứ, lần, khóa, kỳ.
 *
 *   lần thứ XVIII     thứ 7     thứ Ba     thứ tư     thứ nhất     lần thứ hai mươi ba     khóa XIV, khóa 14     K.XIII
 */

import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import { NUMBER, PUNCTUATION, type TokenTable } from '../../engine/tokens.ts';
import { DOT } from './marks.ts';
import { type Numbers, numbersOf, reading } from './number-words.ts';
import { once } from './once.ts';
import { type Romans, romansOf } from './roman.ts';

/** What was read; one object for all calls. */
export const ordinal = { value: 0, to: 0 };

/** The highest ordinal of a congress, session or term; a larger number is a year or a count. */
const HIGHEST = 200;

export class Ordinals {
  readonly romans: Romans;
  private readonly numbers: Numbers;
  private readonly special: WordTable;
  private readonly th: number;
  private readonly time: number;
  private readonly term: WordTable;

  constructor(lexicon: Lexicon) {
    this.romans = romansOf(lexicon);
    this.numbers = numbersOf(lexicon);
    this.special = lexicon.wordTable({ nhất: 1, nhì: 2, tư: 4 });
    this.th = lexicon.word('thứ');
    this.time = lexicon.word('lần');
    // `khoa XIII` is a common slip of the keyboard.
    this.term = lexicon.wordSet('khóa khoa k');
  }

  /** A bare ordinal at `at`: XIV, 14, nhất, hai mươi ba. Sets `ordinal`. */
  value(tokens: TokenTable, at: number, words: boolean): boolean {
    const roman = this.romans.at(tokens, at, words);
    if (roman > 0) return this.give(roman, at + 1);
    const special = words ? this.special.of(tokens.syllable[at] as number) : 0;
    if (special > 0) return this.give(special, at + 1);
    if (!words && tokens.kind[at] !== NUMBER) return false;
    if (!this.numbers.read(tokens, at) || reading.scale > 1 || reading.value > HIGHEST || reading.decimals > 0)
      return false;
    return this.give(reading.value, reading.to);
  }

  /** `lần thứ XVIII`, `thứ 7`, `thứ Ba`, `lần 22` from `at`. */
  after(tokens: TokenTable, at: number): boolean {
    let from = at;
    const times = tokens.syllable[from] === this.time;
    if (times) from++;
    if (tokens.syllable[from] === this.th) return this.value(tokens, from + 1, true);
    return times && this.value(tokens, from, false);
  }

  /** `khóa XIV`, `khóa 14`, `(khóa XI)` without the brackets, `K.XIII` from `at`. */
  convocation(tokens: TokenTable, at: number): boolean {
    if (!this.term.has(tokens.syllable[at] as number)) return false;
    const dotted = tokens.kind[at + 1] === PUNCTUATION && tokens.syllable[at + 1] === DOT;
    return this.value(tokens, dotted ? at + 2 : at + 1, false);
  }

  private give(value: number, to: number): boolean {
    ordinal.value = value;
    ordinal.to = to;
    return true;
  }
}

/** The reader of a lexicon, shared by all rules. */
export const ordinalsOf = once((lexicon) => new Ordinals(lexicon));
