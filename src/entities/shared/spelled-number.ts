/**
 * Shared by all amounts: numbers in words below a thousand.
 *
 *   ba mươi tư  34     một trăm linh năm  105     mười lăm  15     hai lăm  25     nửa  0.5
 */
import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { TokenTable } from '../../engine/tokens.ts';
import { classId } from './classes.ts';
import { numeral } from './number.ts';

const DIGITS = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 };
/** Written after a ten only; tư also after linh. */
const ENDINGS = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };
const FOUR = 4;

export class SpelledNumbers {
  readonly digit: WordTable;
  readonly ten: number;
  /** The words that a number in words begins with. */
  readonly openers: readonly number[];
  private readonly ending: WordTable;
  private readonly tens: number;
  private readonly hundred: number;
  private readonly odd: WordTable;
  private readonly half: number;
  private readonly andHalf: number;
  private readonly year: number;

  constructor(lexicon: Lexicon) {
    this.digit = lexicon.wordTable(DIGITS);
    this.ending = lexicon.wordTable(ENDINGS);
    this.ten = lexicon.word('mười');
    this.tens = lexicon.word('mươi');
    this.hundred = lexicon.word('trăm');
    this.odd = lexicon.wordSet('linh lẻ');
    this.half = lexicon.word('nửa');
    this.andHalf = lexicon.word('rưỡi');
    this.year = lexicon.word('năm');
    // Rules on numbers in words wake at the words that can begin one.
    this.openers = [...Object.keys(DIGITS).map((word) => lexicon.word(word)), this.ten, this.half];
    for (const word of this.openers) lexicon.mark(word, classId('magnitude'));
  }

  /** True for a word that a number in words goes on behind. */
  goesOn(word: number): boolean {
    return word === this.tens || word === this.ten || this.odd.has(word) || this.digit.has(word);
  }

  /** Reads up to 999, or `nửa`, from token `at` into `numeral`. `later` = a larger part stands before: linh năm. */
  read(tokens: TokenTable, at: number, later: boolean): boolean {
    numeral.decimals = 0;
    numeral.grouped = false;
    const word = tokens.syllable[at] as number;
    if (word === this.half && !later) return give(0.5, at + 1);
    if (word === this.ten) return this.tail(tokens, 10, at + 1);
    if (later && this.odd.has(word)) {
      const unit = this.last(tokens, at + 1);
      return unit > 0 && give(unit, at + 2);
    }
    const digit = this.digit.of(word);
    if (digit === 0) return false;
    const next = tokens.syllable[at + 1] as number;
    if (next === this.tens) return this.tail(tokens, digit * 10, at + 2);
    if (next === this.hundred) return this.hundreds(tokens, digit * 100, at + 2);
    const ending = this.ending.of(next);
    return ending > 0 && ending !== FOUR ? give(digit * 10 + ending, at + 2) : give(digit, at + 1);
  }

  /** The last digit after linh and in fractions: linh năm, linh tư. */
  last(tokens: TokenTable, at: number): number {
    const word = tokens.syllable[at] as number;
    return this.digit.of(word) || this.ending.of(word);
  }

  /** After `N trăm`: linh năm, mười hai, ba mươi tư, rưỡi. A lone digit is not read: hai trăm năm is two hundred years. */
  private hundreds(tokens: TokenTable, value: number, at: number): boolean {
    const word = tokens.syllable[at] as number;
    const last = this.last(tokens, at + 1);
    if (this.odd.has(word) && last > 0) return give(value + last, at + 2);
    if (word === this.ten) return this.tail(tokens, value + 10, at + 1);
    if (word === this.andHalf) return give(value + 50, at + 1);
    const digit = this.digit.of(word);
    if (digit > 0 && tokens.syllable[at + 1] === this.tens) return this.tail(tokens, value + digit * 10, at + 2);
    return give(value, at);
  }

  /** The digit after a ten. Not `năm`, which is a year there (mười năm); five is written lăm. */
  private tail(tokens: TokenTable, value: number, at: number): boolean {
    const unit = tokens.syllable[at] === this.year ? 0 : this.last(tokens, at);
    return give(value + unit, unit > 0 ? at + 1 : at);
  }
}

function give(value: number, to: number): boolean {
  numeral.value = value;
  numeral.to = to;
  return true;
}
