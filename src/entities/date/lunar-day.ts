/**
 * Days of the lunar calendar by their own words.
 *
 *   mùng 3 Tết   mùng một Tết Nguyên đán Canh Tý   30 Tết   mồng 10 tháng 3   mùng 5/5 âm lịch   rằm tháng Giêng   rằm tháng 7
 *
 * `mùng` alone does not make a day lunar: mùng 2/9 is the second of September. Festivals by name are events.
 */

import { NUMBER, SHAPE_LOWER, type TokenTable } from '../../engine/tokens.ts';
import { digits } from '../shared/marks.ts';
import { reading } from '../shared/number-words.ts';
import type { CanChiNames } from './can-chi-name.ts';
import type { DayFigures } from './day-figures.ts';
import { BARE_NUMBER, DAY, type Moment } from './moment.ts';
import { MonthNames, monthName } from './month-name.ts';
import { isYear } from './numeric.ts';
import type { DateWords } from './words.ts';

/** From this day on `N Tết` is one before the new year: 28 Tết. */
const LATE = 20;
const LAST_MONTH = 12;
const FULL_MOON = 15;

export class LunarDays {
  private readonly monthNames: MonthNames;
  private readonly fullMoon: number;
  private readonly month: number;
  private readonly tet: number;
  private readonly first: number;
  private readonly dawn: number;
  private readonly year: number;

  constructor(
    private readonly words: DateWords,
    private readonly figures: DayFigures,
    private readonly canChi: CanChiNames,
  ) {
    this.monthNames = new MonthNames(words);
    this.fullMoon = words.id('rằm');
    this.month = words.id('tháng');
    this.tet = words.id('tết');
    this.first = words.id('nguyên');
    this.dawn = words.id('đán');
    this.year = words.id('năm');
  }

  /** From `mùng`, `mồng` or `rằm` at `at`; the token behind, or 0. */
  read(tokens: TokenTable, at: number, moment: Moment): number {
    moment.headed = true;
    if (tokens.syllable[at] === this.fullMoon) return this.full(tokens, at + 1, moment);
    const figures = this.figures.read(tokens, at + 1, moment, false);
    if (figures > 0) {
      moment.bare = 0;
      return figures;
    }
    const number = this.number(tokens, at + 1);
    if (number === 0) return 0;
    moment.grain = DAY;
    moment.day = number;
    const festival = this.festival(tokens, reading.to, moment);
    if (festival > 0) return festival;
    moment.bare = BARE_NUMBER;
    return number <= 10 ? reading.to : 0;
  }

  /** `30 Tết`, `28 Tết` from the number at `at`. */
  eve(tokens: TokenTable, at: number, moment: Moment): number {
    const number = this.number(tokens, at);
    if (
      number < LATE ||
      number > 30 ||
      tokens.syllable[reading.to] !== this.tet ||
      tokens.shape[reading.to] === SHAPE_LOWER
    )
      return 0;
    moment.grain = DAY;
    moment.day = number;
    return this.festival(tokens, reading.to, moment);
  }

  private number(tokens: TokenTable, at: number): number {
    if (tokens.kind[at] === NUMBER && digits(tokens, at) > 2) return 0;
    if (
      !this.words.numbers.read(tokens, at) ||
      reading.scale > 1 ||
      reading.decimals > 0 ||
      !Number.isInteger(reading.value)
    )
      return 0;
    return reading.value <= 30 ? reading.value : 0;
  }

  private full(tokens: TokenTable, at: number, moment: Moment): number {
    if (tokens.syllable[at] !== this.month || !this.monthNames.read(tokens, at + 1)) return 0;
    moment.grain = DAY;
    moment.day = FULL_MOON;
    moment.month = monthName.value;
    moment.lunar = 1;
    return monthName.to;
  }

  /** Tết [Nguyên đán] [Canh Tý] [[năm] 2020] */
  private festival(tokens: TokenTable, at: number, moment: Moment): number {
    if (tokens.syllable[at] !== this.tet) return 0;
    const eve = moment.day >= LATE;
    moment.lunar = eve && moment.day === 30 ? 2 : 1;
    moment.month = eve ? LAST_MONTH : 1;
    let to = at + 1;
    if (tokens.syllable[to] === this.first && tokens.syllable[to + 1] === this.dawn) to += 2;
    const cycle = this.canChi.at(tokens, to);
    if (cycle > 0) {
      moment.cycle = cycle;
      to += 2;
    }
    const year = tokens.syllable[to] === this.year ? to + 1 : to;
    if (isYear(tokens, year)) {
      moment.year = tokens.value[year] as number;
      to = year + 1;
    }
    // The eve belongs to the lunar year before the one whose Tết it is.
    if (eve && (moment.cycle !== 0 || moment.year !== 0)) moment.yearShift = -1;
    return to;
  }
}
