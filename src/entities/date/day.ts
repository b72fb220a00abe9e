/**
 * One day, or a list of days, with the words before it.
 *
 *   ngày 14/8/2020   ngày15/10   ngày 3 và 4/6   ngày mười lăm tháng tám   Thứ Bảy, ngày 22/8   hôm 18-11   hôm thứ Hai
 *   hôm nay   ngày mai   cùng ngày   thứ Hai tuần tới   ngày 15 hằng tháng   mùng 3 Tết   14 tháng 8   14/8
 */

import { BREAK, NUMBER, PUNCTUATION, type TokenTable } from '../../engine/tokens.ts';
import { COMMA, digits, isMark } from '../shared/marks.ts';
import { phrase } from '../shared/phrases.ts';
import type { DayFigures } from './day-figures.ts';
import type { LunarDays } from './lunar-day.ts';
import { BARE_NUMBER, DAY, type Moment, TO_ANTECEDENT, TO_DOCUMENT } from './moment.ts';
import type { Tails } from './tail.ts';
import type { Weekdays } from './weekday.ts';
import { DAY_WORD, type DateWords, FIGURE, HOM, LUNAR_WORD, SAME_WORD, SPELLED, WEEKDAY_WORD } from './words.ts';

const NAMED = 100;
const ANTECEDENT = 150;

export class Days {
  private readonly day: number;

  constructor(
    private readonly words: DateWords,
    private readonly figures: DayFigures,
    private readonly lunar: LunarDays,
    private readonly weekdays: Weekdays,
    private readonly tails: Tails,
  ) {
    this.day = words.id('ngày');
  }

  /** Reads a day from `at` into a fresh `moment`; the token behind it, or 0. */
  read(tokens: TokenTable, at: number, moment: Moment): number {
    const to = this.body(tokens, at, moment);
    return to === 0 ? 0 : this.tails.read(tokens, to, moment);
  }

  private body(tokens: TokenTable, at: number, moment: Moment): number {
    switch (this.words.role(tokens, at)) {
      case FIGURE:
        return this.figures.read(tokens, at, moment, false) || this.lunar.eve(tokens, at, moment);
      case SPELLED:
        return this.figures.spelled(tokens, at, moment) || this.lunar.eve(tokens, at, moment);
      case DAY_WORD:
      case HOM:
      case SAME_WORD:
        return this.named(tokens, at, moment) || this.headed(tokens, at, moment);
      case WEEKDAY_WORD:
        return this.weekday(tokens, at, moment);
      case LUNAR_WORD:
        return this.lunar.read(tokens, at, moment);
      default:
        return 0;
    }
  }

  /** hôm nay, ngày mai, cùng ngày. */
  named(tokens: TokenTable, at: number, moment: Moment): number {
    const value = this.words.days.at(tokens, at);
    // mấy hôm nay, những ngày hôm qua
    if (value !== 0 && at > 0 && this.words.counters.has(tokens.syllable[at - 1] as number)) return 0;
    if (value === 0) return 0;
    const to = at + phrase.length;
    if (tokens.kind[to] !== NUMBER) return relativeDay(value, to, moment);
    // Hôm nay 24/7/2013: the figures say which.
    const figures = this.figures.single(tokens, to, moment);
    if (figures === 0 || moment.year === 0) {
      moment.reset();
      return 0;
    }
    moment.headed = true;
    moment.bare = 0;
    return figures;
  }

  /** Behind `ngày` or `hôm`. */
  private headed(tokens: TokenTable, at: number, moment: Moment): number {
    const role = this.words.role(tokens, at);
    if (role === SAME_WORD) return 0;
    moment.headed = true;
    const next = this.words.role(tokens, at + 1);
    if (next === WEEKDAY_WORD) return this.weekday(tokens, at + 1, moment);
    if (next === LUNAR_WORD) return this.lunar.read(tokens, at + 1, moment);
    const figures = this.figures.read(tokens, at + 1, moment, true) || this.lunar.eve(tokens, at + 1, moment);
    if (figures > 0) {
      moment.headed = true;
      moment.bare = 0;
      if (role === HOM) moment.tense = -1;
      return figures;
    }
    const value = tokens.value[at + 1] as number;
    if (next !== FIGURE || digits(tokens, at + 1) > 2 || value < 1 || value > 31) return 0;
    moment.grain = DAY;
    moment.day = value;
    moment.bare = BARE_NUMBER;
    return at + 2;
  }

  /** A weekday with the day that it falls on is one mention: Thứ Bảy, ngày 22/8. */
  private weekday(tokens: TokenTable, at: number, moment: Moment): number {
    const to = this.weekdays.name(tokens, at, moment);
    if (to === 0) return 0;
    const { weekday } = moment;
    let next = isMark(tokens, to, COMMA) ? to + 1 : to;
    if (tokens.syllable[next] === this.day) next++;
    const figures = this.figures.read(tokens, next, moment, next > to);
    if (figures > 0 && (moment.mark === 0 || next > to || this.ends(tokens, figures))) {
      moment.weekday = 0;
      moment.headed = true;
      moment.bare = 0;
      return figures;
    }
    moment.reset();
    moment.headed = true;
    this.weekdays.name(tokens, at, moment);
    moment.weekday = weekday;
    return this.weekdays.weekOf(tokens, to, moment);
  }

  private ends(tokens: TokenTable, to: number): boolean {
    return tokens.kind[to] === PUNCTUATION || tokens.kind[to] === BREAK || this.words.role(tokens, to) === 0;
  }
}

/** A day by its distance: the tables of `words.ts`. */
export function relativeDay(value: number, to: number, moment: Moment): number {
  const antecedent = value > ANTECEDENT;
  moment.grain = DAY;
  moment.relative = antecedent ? TO_ANTECEDENT : TO_DOCUMENT;
  moment.shift = value - (antecedent ? 2 * NAMED : NAMED);
  moment.headed = true;
  moment.bare = 0;
  return to;
}
