/**
 * Clock times, with the part of day and the day behind them.
 *
 *   7h30   9 giờ tối   8h sáng 19/8   17 giờ ngày 19-10   9h ngày mai   5 giờ 45 cùng ngày   7 giờ 30, ngày 5/9   bảy giờ sáng nay
 */

import { NUMBER, type TokenTable } from '../../engine/tokens.ts';
import { COLON, COMMA, isMark } from '../shared/marks.ts';
import { phrase } from '../shared/phrases.ts';
import type { ClockTimes } from './clock-time.ts';
import type { Days } from './day.ts';
import { BARE_CLOCK, DAY, type Moment } from './moment.ts';
import type { PartsOfDay } from './part-of-day.ts';
import type { Tails } from './tail.ts';
import type { DateWords } from './words.ts';

const NOON = 12;
const AFTERNOON = 3;
const NIGHT = 5;
/** From this hour on `đêm` is before midnight: 9 giờ đêm, but 2 giờ đêm. */
const LATE = 6;

export class Clocks {
  private readonly day: number;

  constructor(
    private readonly words: DateWords,
    private readonly times: ClockTimes,
    private readonly days: Days,
    private readonly parts: PartsOfDay,
    private readonly tails: Tails,
  ) {
    this.day = words.id('ngày');
  }

  /** From the hour at `at`; the token behind the time and its day, or 0. */
  read(tokens: TokenTable, at: number, moment: Moment): number {
    const time = this.times.read(tokens, at, moment);
    if (time === 0) return 0;
    moment.grain = DAY;
    moment.bare = BARE_CLOCK;
    const { hour, minute } = moment;
    const comma = isMark(tokens, time, COMMA) && tokens.syllable[time + 1] === this.day ? 1 : 0;
    const to = this.parts.read(tokens, time + comma, moment) || this.days.read(tokens, time + comma, moment);
    if (to > 0 && !moment.many && moment.weekday + moment.day + moment.relative !== 0) {
      moment.hour = hour;
      moment.minute = minute;
      moment.bare = 0;
      moment.headed = true;
      this.adjust(moment);
      return to;
    }
    moment.reset();
    moment.grain = DAY;
    moment.bare = BARE_CLOCK;
    moment.hour = hour;
    moment.minute = minute;
    const part = this.words.parts.at(tokens, time);
    if (part === 0 || hour > NOON + NOON) return this.tails.read(tokens, time, moment);
    moment.part = part;
    moment.bare = 0;
    const behind = time + phrase.length;
    this.adjust(moment);
    return this.tails.read(tokens, behind, moment);
  }

  /** A time in figures right behind a full day, as in a page's stamp: 28/10/2020 09:57. */
  behind(tokens: TokenTable, to: number, moment: Moment): number {
    if (
      moment.year === 0 ||
      moment.many ||
      moment.part !== 0 ||
      !isMark(tokens, to + 1, COLON) ||
      tokens.kind[to] !== NUMBER
    )
      return to;
    const { hour, minute } = moment;
    const time = this.times.read(tokens, to, moment);
    if (time > 0) return time;
    moment.hour = hour;
    moment.minute = minute;
    return to;
  }

  /** 2 giờ chiều is 14:00, 9 giờ tối 21:00, 12 giờ đêm midnight. */
  private adjust(moment: Moment): void {
    const { part } = moment;
    if (moment.hour > NOON || part === 0) return;
    if (moment.hour === NOON) {
      if (part === NIGHT) moment.hour = NOON + NOON;
    } else if (
      (part >= AFTERNOON && part < NIGHT) ||
      (part === NIGHT && moment.hour >= LATE) ||
      (part === 2 && moment.hour < 4)
    )
      moment.hour += NOON;
  }
}
