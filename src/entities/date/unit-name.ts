/**
 * What stands behind `tháng` or `quý`: the number, and the year glued on with a mark.
 *
 *   8   Tám   I   ba      /2020   -2015   .2018   / 2020
 */

import { NUMBER, PUNCTUATION, type TokenTable } from '../../engine/tokens.ts';
import { DASH, DOT, digits, SLASH } from '../shared/marks.ts';
import { reading } from '../shared/number-words.ts';
import type { Moment } from './moment.ts';
import { MonthNames, monthName } from './month-name.ts';
import { isYear } from './numeric.ts';
import type { DateWords } from './words.ts';

/** What was read of a name; one object for all calls. */
export const unitName = { value: 0, to: 0, lunar: false };

export class UnitNames {
  private readonly monthNames: MonthNames;

  constructor(private readonly words: DateWords) {
    this.monthNames = new MonthNames(words);
  }

  /** Reads the number of a month or a quarter at `at` into `unitName`. */
  read(tokens: TokenTable, at: number, isMonth: boolean): boolean {
    if (isMonth) {
      if (!this.monthNames.read(tokens, at)) return false;
      unitName.lunar = monthName.lunar;
      unitName.value = monthName.value;
      unitName.to = monthName.to;
      return true;
    }
    unitName.lunar = false;
    unitName.to = at + 1;
    unitName.value = tokens.kind[at] === NUMBER ? (tokens.value[at] as number) : this.words.romans.at(tokens, at);
    if (unitName.value === 0 && this.words.numbers.read(tokens, at) && reading.to === at + 1)
      unitName.value = reading.value;
    if (tokens.kind[at] === NUMBER && digits(tokens, at) > 2) return false;
    return unitName.value >= 1 && unitName.value <= 4 && Number.isInteger(unitName.value);
  }

  /** The year behind a mark: /2020, -2015, .2018, / 2020. */
  year(tokens: TokenTable, at: number, moment: Moment): number {
    const mark = tokens.syllable[at] as number;
    if (tokens.kind[at] !== PUNCTUATION || !isYear(tokens, at + 1) || (mark !== SLASH && mark !== DASH && mark !== DOT))
      return 0;
    const tight = tokens.glued(at) && tokens.glued(at + 1);
    if (!tight && mark !== SLASH && !(mark === DASH && !tokens.glued(at) && !tokens.glued(at + 1))) return 0;
    moment.year = tokens.value[at + 1] as number;
    return at + 2;
  }
}
