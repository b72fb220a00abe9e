/**
 * What may follow any day, month or quarter and belongs to it.
 *
 *   ngày 10/3 [âm lịch]   tháng 8 [năm 2020]   ngày 9-12 [năm ngoái]   tháng 10 [cùng năm]   ngày 20/6 [tới]   ngày 15 [hằng tháng]
 */

import type { WordTable } from '../../engine/lexicon.ts';
import type { TokenTable } from '../../engine/tokens.ts';
import { COMMA, isMark } from '../shared/marks.ts';
import type { Deictics } from './deictic.ts';
import { BARE_DAY, BARE_NUMBER, DAILY, DAY, MONTH, MONTHLY, type Moment, QUARTER, WEEKLY, YEARLY } from './moment.ts';
import { isYear } from './numeric.ts';
import type { DateWords } from './words.ts';
import type { YearNames } from './year-name.ts';

export class Tails {
  private readonly lunar: number;
  private readonly solar: number;
  private readonly calendar: number;
  private readonly al: number;
  private readonly year: number;
  private readonly same: number;
  private readonly over: number;
  private readonly of: number;
  private readonly every: WordTable;
  private readonly units: WordTable;

  constructor(
    words: DateWords,
    readonly deictics: Deictics,
    readonly years: YearNames,
  ) {
    this.lunar = words.id('âm');
    this.solar = words.id('dương');
    this.calendar = words.id('lịch');
    this.al = words.id('al');
    this.year = words.id('năm');
    this.same = words.id('cùng');
    this.over = words.id('sang');
    this.of = words.id('của');
    this.every = words.lexicon.wordSet('hằng hàng mỗi');
    this.units = words.lexicon.wordTable({ ngày: DAILY, tuần: WEEKLY, tháng: MONTHLY, năm: YEARLY });
  }

  /** Reads on behind `at`; gives the end of the mention. */
  read(tokens: TokenTable, at: number, moment: Moment): number {
    let to = this.calendarName(tokens, at, moment);
    to = this.yearOf(tokens, to, moment);
    to = this.calendarName(tokens, to, moment);
    const recurring = this.recurrence(tokens, to, moment);
    if (recurring > to) return recurring;
    return moment.headed && moment.year === 0 && moment.yearRelative === 0
      ? this.deictics.trail(tokens, to, moment)
      : to;
  }

  private calendarName(tokens: TokenTable, at: number, moment: Moment): number {
    const word = tokens.syllable[at];
    const named = word === this.lunar || word === this.solar;
    const to = named && tokens.syllable[at + 1] === this.calendar ? at + 2 : word === this.al ? at + 1 : 0;
    if (to === 0) return at;
    if (word !== this.solar) {
      moment.lunar ||= 1;
      if (moment.last !== null) moment.last.lunar ||= 1;
    }
    moment.bare = moment.bare === BARE_DAY ? 0 : moment.bare;
    return to;
  }

  private yearOf(tokens: TokenTable, at: number, moment: Moment): number {
    if (moment.year !== 0 || moment.weekday !== 0 || moment.relative !== 0) return at;
    const end = moment.many && moment.last !== null ? moment.last : moment;
    if (end.year !== 0) return at;
    if (tokens.syllable[at] === this.same && tokens.syllable[at + 1] === this.year) {
      this.years.same(moment);
      return at + 2;
    }
    if (
      tokens.syllable[at] === this.over &&
      tokens.syllable[at + 1] === this.year &&
      !this.years.begins(tokens, at + 2)
    ) {
      this.years.next(moment);
      return at + 2;
    }
    // A comma may stand before a year in figures: tháng 8, năm 2020.
    const comma = isMark(tokens, at, COMMA);
    const word = comma ? at + 1 : at;
    if (tokens.syllable[word] !== this.year || (comma && !isYear(tokens, word + 1))) return at;
    const to = this.years.read(tokens, word + 1, moment);
    if (to === 0) return at;
    if (end !== moment) {
      end.year = moment.year;
      end.yearRelative = moment.yearRelative;
      end.yearShift = moment.yearShift;
      end.cycle = moment.cycle;
    }
    // A year by its lunar name makes the day a lunar one: 24/2 năm Quý Mão.
    if (moment.cycle !== 0) {
      moment.lunar ||= 1;
      end.lunar ||= 1;
    }
    // 31-12 năm nay, but trong 3-5 năm tới
    const named = moment.year + moment.cycle !== 0 || (moment.yearRelative !== 0 && moment.day > moment.month);
    if (moment.bare === BARE_DAY && named) moment.bare = 0;
    return to;
  }

  /** `hằng tháng`, `của mỗi tuần`: the unit must be longer than what recurs. */
  private recurrence(tokens: TokenTable, at: number, moment: Moment): number {
    const word = tokens.syllable[at] === this.of ? at + 1 : at;
    if (!this.every.has(tokens.syllable[word] as number)) return at;
    const unit = this.units.of(tokens.syllable[word + 1] as number);
    if (unit === 0 || unit !== this.longer(moment)) return at;
    moment.every = unit;
    moment.bare = 0;
    return word + 2;
  }

  private longer(moment: Moment): number {
    if (moment.grain === MONTH || moment.grain === QUARTER) return YEARLY;
    if (moment.grain !== DAY) return 0;
    if (moment.weekday !== 0) return WEEKLY;
    if (moment.month !== 0) return YEARLY;
    if (moment.bare === BARE_NUMBER || moment.day !== 0) return MONTHLY;
    return moment.hour >= 0 ? DAILY : 0;
  }
}
