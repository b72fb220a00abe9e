/**
 * What follows `năm`: a figure, words, the lunar name, or a deictic.
 *
 *   2020   75   938   2020 (TCN)   hai nghìn không trăm hai mươi   một chín bảy lăm   Bính Ngọ   Bính Ngọ 2026   ngoái   nay   tới
 */

import type { WordTable } from '../../engine/lexicon.ts';
import { NUMBER, PUNCTUATION, SHAPE_LOWER, type TokenTable, WORD } from '../../engine/tokens.ts';
import { COMMA, DOT, digits, isMark, OPEN, SLASH } from '../shared/marks.ts';
import { CanChiNames } from './can-chi-name.ts';
import { type Deictics, deictic } from './deictic.ts';
import { type Moment, TO_ANTECEDENT, TO_DOCUMENT } from './moment.ts';
import { isYear } from './numeric.ts';
import type { DateWords } from './words.ts';

/** Two digits from here on are a year of the last century when `năm` stands before them; below, an age or a count. */
const SHORTEST = 30;
const DIGIT_WORDS = {
  không: 10,
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  mốt: 1,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  linh: 10,
  lẻ: 10,
};

export class YearNames {
  readonly canChi: CanChiNames;
  private readonly digit: WordTable;
  private readonly skipped: WordTable;
  private readonly counted: WordTable;
  private readonly before: number;
  private readonly after: number;
  private readonly common: number;
  private readonly era: number;
  private readonly bc: number;

  constructor(
    words: DateWords,
    private readonly deictics: Deictics,
  ) {
    this.canChi = new CanChiNames(words);
    this.digit = words.lexicon.wordTable(DIGIT_WORDS);
    this.skipped = words.lexicon.wordSet('nghìn ngàn trăm mươi');
    this.counted = words.lexicon.wordSet(
      'tuổi người hộ triệu tỷ nghìn ngàn đồng đô con ha tấn kg km m cây lần ngày tháng tiếng giờ cái chiếc suất bộ em cháu chị anh ông bà xã vụ phần',
    );
    this.before = words.id('trước');
    this.after = words.id('sau');
    this.common = words.id('công');
    this.era = words.id('nguyên');
    this.bc = words.id('tcn');
  }

  /** Reads what stands at `at`, behind `năm`, into the year fields; the token behind, or 0. */
  read(tokens: TokenTable, at: number, moment: Moment): number {
    if (tokens.kind[at] === NUMBER) return this.figure(tokens, at, moment);
    if (tokens.kind[at] !== WORD) return 0;
    const cycle = this.canChi.at(tokens, at);
    if (cycle > 0) {
      moment.cycle = cycle;
      // The bracket settles which one is meant and stays outside: năm Ất Dậu (1945).
      if (isMark(tokens, at + 2, OPEN) && isYear(tokens, at + 3)) moment.year = tokens.value[at + 3] as number;
      if (!isYear(tokens, at + 2)) return at + 2;
      moment.year = tokens.value[at + 2] as number;
      return at + 3;
    }
    if (this.deictics.read(tokens, at)) {
      moment.yearRelative = TO_DOCUMENT;
      moment.yearShift = deictic.shift;
      return deictic.to;
    }
    return this.spelled(tokens, at, moment);
  }

  /** True where a year goes on behind `năm`: sang năm | 2025 is no year to come. */
  begins(tokens: TokenTable, at: number): boolean {
    return tokens.kind[at] === NUMBER || this.canChi.at(tokens, at) > 0;
  }

  /** `sang năm` behind a month or day. */
  next(moment: Moment): void {
    moment.yearRelative = TO_DOCUMENT;
    moment.yearShift = 1;
  }

  /** `cùng năm` behind a month or day. */
  same(moment: Moment): void {
    moment.yearRelative = TO_ANTECEDENT;
  }

  private figure(tokens: TokenTable, at: number, moment: Moment): number {
    const width = digits(tokens, at);
    const value = tokens.value[at] as number;
    const to = at + 1;
    if (width > 4 || width < 2 || this.decimal(tokens, to)) return 0;
    const early = this.commonEra(tokens, to);
    if (early !== 0) {
      moment.year = early < 0 ? -value : value;
      return Math.abs(early);
    }
    if (width === 4 ? !isYear(tokens, at) : value < SHORTEST || this.counted.has(tokens.syllable[to] as number))
      return 0;
    moment.year = width === 2 ? 1900 + value : value;
    return to;
  }

  private decimal(tokens: TokenTable, at: number): boolean {
    const mark = tokens.syllable[at];
    if (tokens.kind[at] !== PUNCTUATION || !tokens.glued(at)) return false;
    return (
      mark === 37 ||
      ((mark === COMMA || mark === DOT || mark === SLASH) && tokens.kind[at + 1] === NUMBER && tokens.glued(at + 1))
    );
  }

  /** The token behind `trước Công nguyên`, `TCN` (negative), `sau Công nguyên`; 0 when none stands at `at`. */
  commonEra(tokens: TokenTable, at: number): number {
    const word = tokens.syllable[at];
    if (word === this.bc) return -(at + 1);
    if (
      (word !== this.before && word !== this.after) ||
      tokens.syllable[at + 1] !== this.common ||
      tokens.syllable[at + 2] !== this.era
    )
      return 0;
    return word === this.before ? -(at + 3) : at + 3;
  }

  /** Four digits one by one (một chín bảy lăm), or with their magnitudes (hai nghìn không trăm hai mươi [mốt]). */
  private spelled(tokens: TokenTable, at: number, moment: Moment): number {
    let value = 0;
    let count = 0;
    let to = at;
    let magnitudes = 0;
    for (; count < 4 && to < at + 8 && tokens.kind[to] === WORD; to++) {
      const word = tokens.syllable[to] as number;
      const one = this.digit.of(word);
      if (one > 0 && tokens.shape[to] === SHAPE_LOWER) {
        value = value * 10 + (one % 10);
        count++;
      } else if (this.skipped.has(word) && count > 0) magnitudes++;
      else break;
    }
    if (count === 3 && magnitudes === 3) value *= 10;
    else if (count !== 4) return 0;
    // hai nghìn không trăm hai mươi: the closing `mươi` stands behind the last digit.
    if (count === 4 && this.skipped.has(tokens.syllable[to] as number)) return 0;
    if (value < 1000 || value > 2199) return 0;
    moment.year = value;
    return to;
  }
}
