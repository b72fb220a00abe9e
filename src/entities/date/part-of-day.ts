/**
 * A part of the day with its day.
 *
 *   Chiều 19/8/2020   Sáng ngày 28/7   sáng nay   tối qua   rạng sáng 5/9   đêm 30 Tết   sáng thứ Bảy   chiều cùng ngày
 *   đêm 18, rạng sáng 19/8      the first lacks the month
 *
 * Without a day (buổi sáng, tối thiểu, chiều dài) it is none.
 */

import type { WordTable } from '../../engine/lexicon.ts';
import { NUMBER, type TokenTable } from '../../engine/tokens.ts';
import { COMMA, digits, isMark } from '../shared/marks.ts';
import { phrase } from '../shared/phrases.ts';
import { type Days, relativeDay } from './day.ts';
import { BARE_DAY, type Moment } from './moment.ts';
import type { DateWords } from './words.ts';

export class PartsOfDay {
  /** kim ngạch hai | chiều: the direction, not the afternoon. */
  private readonly ways: WordTable;
  private readonly weekday: number;

  constructor(
    private readonly words: DateWords,
    private readonly days: Days,
  ) {
    this.ways = words.lexicon.wordSet('hai một đa ngược trái xuôi');
    this.weekday = words.id('thứ');
  }

  /** From the part at `at`; the token behind the day, or 0. */
  read(tokens: TokenTable, at: number, moment: Moment): number {
    const part = this.words.parts.at(tokens, at);
    if (part === 0 || (this.ways.has(tokens.syllable[at - 1] as number) && tokens.syllable[at - 2] !== this.weekday))
      return 0;
    const behind = at + phrase.length;
    const short = this.words.shortDays.at(tokens, behind);
    // `nay`, `mai`, `qua` behind a part are days; `sáng mai` may go on with the date itself.
    const to = short > 0 ? relativeDay(short, behind + phrase.length, moment) : this.days.read(tokens, behind, moment);
    if (to > 0) {
      if (short === 0) moment.headed = true;
      // chiều 14-7 needs no more; sáng 2-3 tiếng is a length.
      if (moment.bare === BARE_DAY && !this.words.units.has(tokens.syllable[to] as number)) moment.bare = 0;
      moment.part = part;
      if (moment.many && moment.last !== null) moment.last.part = part;
      return to;
    }
    return this.split(tokens, behind, part, moment);
  }

  /** đêm 18, rạng sáng 19/8 · sáng 5 và chiều 7/8 */
  private split(tokens: TokenTable, at: number, part: number, moment: Moment): number {
    const { last } = moment;
    if (last === null || tokens.kind[at] !== NUMBER || digits(tokens, at) > 2) return 0;
    const day = tokens.value[at] as number;
    const next =
      isMark(tokens, at + 1, COMMA) || this.words.joints.has(tokens.syllable[at + 1] as number) ? at + 2 : at + 1;
    const second = this.words.parts.at(tokens, next);
    if (second === 0 || day < 1 || day > 31) return 0;
    last.reset();
    const to = this.days.read(tokens, next + phrase.length, last);
    if (to === 0 || last.day <= day || last.month === 0 || last.many) return 0;
    last.part = second;
    moment.reset().copy(last);
    moment.day = day;
    moment.part = part;
    moment.headed = true;
    moment.bare = 0;
    moment.many = true;
    return to;
  }
}
