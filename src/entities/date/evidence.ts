/**
 * How strong a reading is where it stands: explicit ones by themselves, bare ones by what is around them.
 */
import type { Passage } from '../../engine/passage.ts';
import { NUMBER } from '../../engine/tokens.ts';
import { BareClocks } from './bare-clock.ts';
import { BareDays } from './bare-day.ts';
import { BareMonths } from './bare-months.ts';
import { BareWeekdays } from './bare-weekday.ts';
import { BareYears } from './bare-year.ts';
import {
  BARE_CLOCK,
  BARE_DAY,
  BARE_MONTHS,
  BARE_NUMBER,
  BARE_PORTION,
  BARE_WEEKDAY,
  BARE_YEAR,
  BARE_YEARS,
  DAY,
  type Moment,
  YEARS,
} from './moment.ts';
import type { Surroundings } from './surroundings.ts';
import type { DateWords } from './words.ts';

/** A date with all its words. Percentages, which hold no date, are stronger. */
export const EXPLICIT = 930;
const LIST = 936;
const TERM = 950;
/** Stronger than the festival inside, which is an event by itself: mùng một Tết Nguyên đán 2021. */
const FESTIVE = 965;

export class Evidence {
  private readonly days: BareDays;
  private readonly clocks: BareClocks;
  private readonly years: BareYears;
  private readonly months: BareMonths;
  private readonly weekdays: BareWeekdays;

  constructor(
    words: DateWords,
    private readonly around: Surroundings,
  ) {
    this.days = new BareDays(words, around);
    this.clocks = new BareClocks(words, around);
    this.years = new BareYears(words, around);
    this.months = new BareMonths(words, around);
    this.weekdays = new BareWeekdays(words, around);
  }

  /** Strength in thousandths of the reading `from`–`to`; 0 when it is no date there. */
  score(passage: Passage, from: number, to: number, moment: Moment): number {
    const { tokens } = passage;
    if (tokens.kind[from] === NUMBER && this.around.runsIn(tokens, from)) return 0;
    switch (moment.bare) {
      case BARE_DAY:
        // A list must outdo its last day, which is explicit where it has a year: 10 - 12/7/2019.
        return moment.many
          ? Math.min(1, this.days.score(passage, from, to, moment)) * LIST
          : this.days.score(passage, from, to, moment);
      case BARE_CLOCK:
        return this.clocks.score(tokens, from, to, moment);
      case BARE_YEAR:
        return this.years.score(passage, from, to, moment);
      case BARE_YEARS:
        return this.years.rangeScore(passage, from, to, moment);
      case BARE_MONTHS:
        return this.months.score(passage, from, to, moment);
      case BARE_WEEKDAY:
        return this.weekdays.weekday(passage, from, to, moment);
      case BARE_NUMBER:
        return this.weekdays.number(passage, from, to);
      case BARE_PORTION:
        return this.weekdays.portion(tokens, from, to);
      default:
        if (moment.grain === DAY && moment.lunar !== 0) return FESTIVE;
        if (moment.many) return LIST + 2;
        // Longer than the interval inside: giai đoạn từ 2016 đến 2020.
        return moment.grain === YEARS && moment.ranged ? TERM : EXPLICIT;
    }
  }
}
