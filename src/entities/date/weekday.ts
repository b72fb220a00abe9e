/**
 * Days of the week and the week that they belong to.
 *
 *   thứ Hai   Thứ 2   thứ bảy   Chủ nhật      tuần này   tuần tới   tới   tuần trước   vừa qua
 *
 * A bare one may be an ordinal (kỳ họp thứ Hai, đứng thứ hai): `bare-weekday.ts` looks around.
 */

import type { WordTable } from '../../engine/lexicon.ts';
import { NUMBER, type TokenTable } from '../../engine/tokens.ts';
import { digits } from '../shared/marks.ts';
import { type Deictics, deictic } from './deictic.ts';
import { BARE_WEEKDAY, DAY, type Moment, TO_WEEK } from './moment.ts';
import type { DateWords } from './words.ts';

export class Weekdays {
  private readonly names: WordTable;
  private readonly ordinal: number;
  private readonly sunday: WordTable;
  private readonly sun: number;
  private readonly week: number;

  constructor(
    words: DateWords,
    private readonly deictics: Deictics,
  ) {
    this.names = words.lexicon.wordTable({ hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6, bẩy: 6 });
    this.ordinal = words.id('thứ');
    this.sunday = words.lexicon.wordSet('chủ chúa');
    this.sun = words.id('nhật');
    this.week = words.id('tuần');
  }

  /** The name alone; the token behind it, or 0. */
  name(tokens: TokenTable, at: number, moment: Moment): number {
    const word = tokens.syllable[at] as number;
    let day = 0;
    if (word === this.ordinal) {
      if (tokens.kind[at + 1] === NUMBER) {
        const value = tokens.value[at + 1] as number;
        day = digits(tokens, at + 1) === 1 && value >= 2 && value <= 7 ? value - 1 : 0;
      } else day = this.names.of(tokens.syllable[at + 1] as number);
    } else if (this.sunday.has(word) && tokens.syllable[at + 1] === this.sun) day = 7;
    if (day === 0) return 0;
    moment.grain = DAY;
    moment.weekday = day;
    moment.headed = true;
    moment.bare = BARE_WEEKDAY;
    return at + 2;
  }

  /** The week behind the name; the token behind it, or `at`. */
  weekOf(tokens: TokenTable, at: number, moment: Moment): number {
    if (tokens.syllable[at] === this.week) {
      if (!this.deictics.read(tokens, at + 1)) return at;
      moment.relative = TO_WEEK;
      moment.shift = deictic.shift;
      moment.bare = 0;
      return deictic.to;
    }
    const to = this.deictics.trail(tokens, at, moment);
    if (to === at) return at;
    if (moment.tense === 0) moment.relative = TO_WEEK;
    moment.bare = 0;
    return to;
  }
}
