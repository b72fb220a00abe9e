/**
 * The month behind `tháng`: a figure, a word, or a lunar name.
 *
 *   8   08   Tám   mười hai   Tư   Giêng (lunar 1)   Chạp (lunar 12)
 */

import type { WordTable } from '../../engine/lexicon.ts';
import { NUMBER, SHAPE_LOWER, type TokenTable } from '../../engine/tokens.ts';
import { digits } from '../shared/marks.ts';
import { reading } from '../shared/number-words.ts';
import type { DateWords } from './words.ts';

/** What was read; one object for all calls. */
export const monthName = { value: 0, to: 0, lunar: false, spelled: false };

const APRIL = 4;
const LUNAR_FIRST = 21;
const LUNAR_LAST = 32;
const LUNAR = 20;

export class MonthNames {
  private readonly special: WordTable;
  private readonly year: number;

  constructor(private readonly words: DateWords) {
    this.special = words.lexicon.wordTable({ tư: APRIL, giêng: LUNAR_FIRST, chạp: LUNAR_LAST });
    this.year = words.id('năm');
  }

  /** Reads the name at `at` into `monthName`; false when none stands there. */
  read(tokens: TokenTable, at: number): boolean {
    monthName.lunar = false;
    monthName.spelled = tokens.kind[at] !== NUMBER;
    if (!monthName.spelled) {
      monthName.value = tokens.value[at] as number;
      monthName.to = at + 1;
      return digits(tokens, at) <= 2 && monthName.value >= 1 && monthName.value <= 12;
    }
    const special = this.special.of(tokens.syllable[at] as number);
    if (special > 0) {
      monthName.lunar = special > LUNAR;
      monthName.value = special > LUNAR ? special - LUNAR : special;
      monthName.to = at + 1;
      return true;
    }
    // `tháng năm 2020` speaks of a month and a year, `tháng Năm 2020` of May.
    if (tokens.syllable[at] === this.year && tokens.shape[at] === SHAPE_LOWER && tokens.kind[at + 1] === NUMBER)
      return false;
    if (!this.words.numbers.read(tokens, at) || reading.scale > 1 || reading.decimals > 0) return false;
    monthName.value = reading.value;
    monthName.to = reading.to;
    return reading.value >= 1 && reading.value <= 12 && Number.isInteger(reading.value);
  }
}
