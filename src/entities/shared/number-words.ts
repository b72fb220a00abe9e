/**
 * Shared by all amounts: numbers in words, numbers in figures, and both with their magnitudes.
 *
 *   ba mươi tư  34     một trăm linh năm  105     hai nghìn ba trăm  2300     mười lăm  15     hai lăm  25
 *   3,5 triệu  3500000     12 nghìn tỷ  12e12     34 tỷ 650 triệu  34.65e9     1 triệu rưỡi  1500000     nửa triệu
 *
 * Vague ones (hàng trăm, vài chục, mấy nghìn) and fractions (hai phần ba) are no numbers here.
 */
import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import { NUMBER, type TokenTable } from '../../engine/tokens.ts';
import { classId } from './classes.ts';
import { numeral, readNumber } from './number.ts';

/** What was read; one object for all calls. `scale` is the last magnitude (1 when none), `spelled` = begun in words. */
export const reading = { value: 0, to: 0, scale: 1, spelled: false, decimals: 0, grouped: false };

/** Parts with magnitudes of their own in one number at most: tỷ, triệu, nghìn, and the rest. */
const MAX_PARTS = 4;

/** Larger than any amount of money in the smallest currency; keeps results finite. */
const MOST = 1e30;

const DIGITS = { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 };
/** Written after a ten only; tư also after linh. */
const ENDINGS = { mốt: 1, tư: 4, lăm: 5, nhăm: 5 };
/** Used where the dictionary of magnitudes is not loaded. */
const MAGNITUDES = { chục: 10, trăm: 100, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9 };
/** Magnitudes of talk about money only (150k, 3 tr, 5 củ), and the dozen, which is a unit. */
const COLLOQUIAL = 'k tr củ tá';

export class Numbers {
  private readonly digit: WordTable;
  private readonly ending: WordTable;
  private readonly magnitude: Map<number, number>;
  private readonly ten: number;
  private readonly tens: number;
  private readonly hundred: number;
  private readonly odd: number;
  private readonly oddToo: number;
  private readonly half: number;
  private readonly andHalf: number;
  private readonly part: number;
  private readonly billion: number;
  private readonly million: number;
  private readonly notBillion: WordTable;
  private readonly year: number;
  private to = 0;

  constructor(lexicon: Lexicon) {
    this.digit = lexicon.wordTable(DIGITS);
    this.ending = lexicon.wordTable(ENDINGS);
    this.ten = lexicon.word('mười');
    this.tens = lexicon.word('mươi');
    this.hundred = lexicon.word('trăm');
    this.odd = lexicon.word('linh');
    this.oddToo = lexicon.word('lẻ');
    this.half = lexicon.word('nửa');
    this.andHalf = lexicon.word('rưỡi');
    this.part = lexicon.word('phần');
    this.billion = lexicon.word('tỷ');
    this.million = lexicon.word('triệu');
    this.year = lexicon.word('năm');
    this.notBillion = lexicon.wordSet('lệ trọng số suất giá phú phần');
    this.magnitude = magnitudes(lexicon);
    // Rules on numbers in words wake at the words that can begin one.
    for (const word of Object.keys(DIGITS)) lexicon.mark(lexicon.word(word), classId('magnitude'));
    lexicon.mark(this.ten, classId('magnitude'));
    lexicon.mark(this.half, classId('magnitude'));
  }

  /** True where a number in words goes on: no amount begins at such a word. */
  midst(tokens: TokenTable, at: number): boolean {
    if (at === 0) return false;
    const before = tokens.syllable[at - 1] as number;
    return (
      before === this.tens ||
      before === this.ten ||
      before === this.odd ||
      before === this.part ||
      this.digit.has(before) ||
      this.magnitude.has(before)
    );
  }

  isMagnitude(word: number): boolean {
    return this.magnitude.has(word);
  }

  /** Reads a number from token `at` into `reading`; false when none stands there. */
  read(tokens: TokenTable, at: number): boolean {
    let total = 0;
    let last = Number.POSITIVE_INFINITY;
    let scale = 1;
    let to = at;
    for (let part = 0; part < MAX_PARTS; part++) {
      if (!this.group(tokens, to, part > 0)) break;
      const value = numeral.value;
      const next = numeral.to;
      const factor = this.factor(tokens, next);
      // A smaller part may follow a larger one: 34 tỷ 650 triệu; hai nghìn ba trăm; but not 3 triệu 5 người.
      if (part > 0 && (factor >= last || value * factor >= last || (factor === 1 && !this.closes(tokens, to, next))))
        break;
      if (part === 0) {
        reading.spelled = tokens.kind[at] !== NUMBER;
        reading.decimals = numeral.decimals;
        reading.grouped = numeral.grouped;
      }
      total += value * factor;
      scale = factor;
      to = factor === 1 ? next : this.to;
      if (factor === 1) break;
      last = factor;
      if (tokens.syllable[to] === this.andHalf) {
        total += factor / 2;
        to++;
        break;
      }
    }
    // A number beyond all measure (four hundred digits) is none.
    if (to === at || !(total < MOST) || this.fraction(tokens, to)) return false;
    reading.value = rounded(total);
    reading.to = to;
    reading.scale = scale;
    return true;
  }

  /** hai phần ba, 2 phần 3: no number; hai phần trăm and hai phần quà go on as units. */
  private fraction(tokens: TokenTable, to: number): boolean {
    if (tokens.syllable[to] !== this.part) return false;
    return tokens.kind[to + 1] === NUMBER || this.last(tokens, to + 1) > 0 || tokens.syllable[to + 1] === this.ten;
  }

  /** A last part without a magnitude: in words it needs a ten or a hundred (hai nghìn ba trăm), in figures three digits. */
  private closes(tokens: TokenTable, from: number, to: number): boolean {
    return tokens.kind[from] === NUMBER ? numeral.grouped : to - from > 1 || tokens.syllable[from] === this.ten;
  }

  /** One part below its magnitude: figures, or words up to 999, or `nửa`. Fills `numeral`. */
  private group(tokens: TokenTable, at: number, later: boolean): boolean {
    if (at >= tokens.length) return false;
    if (tokens.kind[at] === NUMBER) return readNumber(tokens, at);
    numeral.decimals = 0;
    numeral.grouped = false;
    const word = tokens.syllable[at] as number;
    if (word === this.half && !later) return this.give(0.5, at + 1);
    if (word === this.ten) {
      const unit = this.unit(tokens, at + 1);
      return this.give(10 + unit, at + (unit > 0 ? 2 : 1));
    }
    const digit = this.digit.of(word);
    if (later && (word === this.odd || word === this.oddToo)) {
      const unit = this.last(tokens, at + 1);
      return unit > 0 && this.give(unit, at + 2);
    }
    if (digit === 0) return false;
    const next = tokens.syllable[at + 1] as number;
    if (next === this.tens) {
      const unit = this.unit(tokens, at + 2);
      return this.give(digit * 10 + unit, at + (unit > 0 ? 3 : 2));
    }
    if (next === this.hundred) return this.hundreds(tokens, digit * 100, at + 2);
    const ending = this.ending.of(next);
    if (ending > 0 && next !== this.year && ending !== 4) return this.give(digit * 10 + ending, at + 2);
    return this.give(digit, at + 1);
  }

  /** After `N trăm`: linh năm, mười hai, ba mươi tư, rưỡi. A lone digit is not read: hai trăm năm is two hundred years. */
  private hundreds(tokens: TokenTable, value: number, at: number): boolean {
    const word = tokens.syllable[at] as number;
    const last = this.last(tokens, at + 1);
    if ((word === this.odd || word === this.oddToo) && last > 0) return this.give(value + last, at + 2);
    const unit = this.unit(tokens, at + 1);
    if (word === this.ten) return this.give(value + 10 + unit, at + (unit > 0 ? 2 : 1));
    if (word === this.andHalf) return this.give(value + 50, at + 1);
    const digit = this.digit.of(word);
    if (digit > 0 && tokens.syllable[at + 1] === this.tens) {
      const ending = this.unit(tokens, at + 2);
      return this.give(value + digit * 10 + ending, at + (ending > 0 ? 3 : 2));
    }
    return this.give(value, at);
  }

  /** The last digit after a ten. Not `năm`, which is a year there (mười năm); five is written lăm. */
  private unit(tokens: TokenTable, at: number): number {
    return tokens.syllable[at] === this.year ? 0 : this.last(tokens, at);
  }

  /** The last digit after linh: linh năm, linh tư. */
  private last(tokens: TokenTable, at: number): number {
    const word = tokens.syllable[at] as number;
    return this.digit.of(word) || this.ending.of(word);
  }

  private give(value: number, to: number): boolean {
    numeral.value = value;
    numeral.to = to;
    return true;
  }

  /** Product of the magnitudes from `at` (nghìn tỷ, trăm triệu), 1 when none stands there; sets `to`. */
  private factor(tokens: TokenTable, at: number): number {
    let factor = 1;
    this.to = at;
    while (this.to - at < 3) {
      const word = tokens.syllable[this.to] as number;
      const one = this.magnitude.get(word);
      if (one === undefined || (factor > 1 && one < factor && one < 1e6)) break;
      if (
        (word === this.billion || word === this.million) &&
        this.notBillion.has(tokens.syllable[this.to + 1] as number)
      )
        break;
      factor *= one;
      this.to++;
    }
    return factor;
  }
}

/** 1.14 × 1e9 is 1140000000, not …0.9999; magnitudes are powers of ten, so fifteen digits are all that was written. */
function rounded(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-6 * Math.max(1, Math.abs(whole) * 1e-6) ? whole : value;
}

function magnitudes(lexicon: Lexicon): Map<number, number> {
  const found = new Map<number, number>();
  const colloquial = lexicon.wordSet(COLLOQUIAL);
  for (const [text, value] of Object.entries(MAGNITUDES)) found.set(lexicon.word(text), value);
  const values = lexicon.numbers('magnitudes', 'value');
  const aliases = lexicon.texts('magnitudes', 'aliases');
  for (const [row, text] of lexicon.texts('magnitudes', 'text').entries()) {
    for (const spelling of [text, ...(aliases[row] ?? '').split('|')]) {
      const ids = lexicon.ids(spelling);
      const word = ids[0] as number;
      if (ids.length === 1 && !colloquial.has(word)) found.set(word, values[row] as number);
    }
  }
  return found;
}
