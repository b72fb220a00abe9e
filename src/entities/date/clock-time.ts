/**
 * The time of a clock alone, in figures or words.
 *
 *   7h30   15h   9g15   7 giờ 30 phút   19 giờ 00'   6 giờ 30   0h28 phút   7:30   10:42:05   8 giờ kém 15   7 giờ rưỡi   bảy giờ ba mươi phút
 *
 * Not: 9g (grams), 1:5 (a ratio), 17 giờ 19/8 (the figure is a day's).
 */

import type { WordTable } from '../../engine/lexicon.ts';
import { NUMBER, type TokenTable, WORD } from '../../engine/tokens.ts';
import { COLON, DASH, digits, isMark, SLASH } from '../shared/marks.ts';
import { reading } from '../shared/number-words.ts';
import type { Moment } from './moment.ts';
import { APOSTROPHE, closes, type DateWords } from './words.ts';

const NOON = 12;

export class ClockTimes {
  private readonly hour: number;
  private readonly letters: WordTable;
  private readonly minute: WordTable;
  private readonly half: number;
  private readonly less: number;
  private readonly noon: WordTable;

  constructor(private readonly words: DateWords) {
    this.hour = words.id('giờ');
    this.letters = words.lexicon.wordTable({ h: 1, g: 2 });
    this.minute = words.lexicon.wordSet('phút p ph');
    this.half = words.id('rưỡi');
    this.less = words.id('kém');
    this.noon = words.lexicon.wordTable({ am: 1, pm: 2 });
  }

  /** The token behind the time at `at`, or 0; sets hour and minute (−1 where only the hour is written). */
  read(tokens: TokenTable, at: number, moment: Moment): number {
    const figures = tokens.kind[at] === NUMBER;
    if (!figures && !(this.words.numbers.read(tokens, at) && reading.scale === 1 && reading.to - at <= 3)) return 0;
    const hour = figures ? (tokens.value[at] as number) : reading.value;
    const to = figures ? at + 1 : reading.to;
    if (hour > 24 || !Number.isInteger(hour) || (figures && digits(tokens, at) > 2)) return 0;
    moment.hour = hour;
    moment.minute = -1;
    if (isMark(tokens, to, COLON)) return figures ? this.colon(tokens, to + 1, moment) : 0;
    if (tokens.kind[to] !== WORD) return 0;
    const letter = tokens.glued(to) && figures ? this.letters.of(tokens.syllable[to] as number) : 0;
    if (letter > 0) {
      const minutes = this.minutes(tokens, to + 1, moment, true);
      // 9g alone is nine grams more often.
      return minutes > 0 ? minutes : letter === 1 ? this.halves(tokens, to + 1, moment) : 0;
    }
    if (tokens.syllable[to] !== this.hour) return 0;
    return this.minutes(tokens, to + 1, moment, false) || this.halves(tokens, to + 1, moment);
  }

  private colon(tokens: TokenTable, at: number, moment: Moment): number {
    if (!tokens.glued(at) || !tokens.glued(at - 1) || digits(tokens, at) !== 2 || (tokens.value[at] as number) > 59)
      return 0;
    moment.minute = tokens.value[at] as number;
    let to = at + 1;
    if (isMark(tokens, to, COLON) && tokens.glued(to) && digits(tokens, to + 1) === 2 && tokens.glued(to + 1)) to += 2;
    const half = this.noon.of(tokens.syllable[to] as number);
    if (half === 0 || moment.hour > NOON) return to;
    moment.hour = (moment.hour % NOON) + (half === 2 ? NOON : 0);
    return to + 1;
  }

  /** Minutes behind the hour; glued ones need two digits (7h30), others no mark that makes a date of them (17 giờ 19/8). */
  private minutes(tokens: TokenTable, at: number, moment: Moment, letter: boolean): number {
    const width = digits(tokens, at);
    if (width === 0 && !letter) return this.spelled(tokens, at, moment);
    const glued = tokens.glued(at);
    if (width === 0 || width > 2 || (tokens.value[at] as number) > 59 || (letter && width === 1)) return 0;
    const to = at + 1;
    const named = this.minute.has(tokens.syllable[to] as number);
    if (!named && (letter ? !glued && !closes(this.words, tokens, to) : width < 2)) return 0;
    if (
      !named &&
      tokens.glued(to) &&
      tokens.kind[to] !== WORD &&
      tokens.kind[to + 1] === NUMBER &&
      tokens.glued(to + 1) &&
      !isMark(tokens, to, DASH)
    )
      return 0;
    if (!named && !letter && this.counts(tokens, to)) return 0;
    moment.minute = tokens.value[at] as number;
    if (named) return this.seconds(tokens, to + 1);
    return isMark(tokens, to, APOSTROPHE) && tokens.glued(to) ? to + 1 : to;
  }

  /** bảy giờ ba mươi phút */
  private spelled(tokens: TokenTable, at: number, moment: Moment): number {
    if (!this.words.numbers.read(tokens, at) || reading.value > 59 || !Number.isInteger(reading.value)) return 0;
    if (!this.minute.has(tokens.syllable[reading.to] as number)) return 0;
    moment.minute = reading.value;
    return reading.to + 1;
  }

  /** 7 giờ 30 phút 15 giây */
  private seconds(tokens: TokenTable, at: number): number {
    return digits(tokens, at) > 0 && tokens.syllable[at + 1] === this.words.second ? at + 2 : at;
  }

  /** `17 giờ 30 tháng 4`, `8 giờ 10 - 12/7`: the figure belongs to what follows. */
  private counts(tokens: TokenTable, at: number): boolean {
    const word = tokens.syllable[at];
    if (!isMark(tokens, at, DASH) || tokens.kind[at + 1] !== NUMBER) return word === this.words.month;
    // 7 giờ 30-11 giờ 30 is a range of times, 17 giờ 19-10 a day.
    const unit = tokens.syllable[at + 2] as number;
    return isMark(tokens, at + 2, SLASH) || (tokens.glued(at) && unit !== this.hour && this.letters.of(unit) === 0);
  }

  private halves(tokens: TokenTable, at: number, moment: Moment): number {
    if (tokens.syllable[at] === this.half) {
      moment.minute = 30;
      return at + 1;
    }
    if (tokens.syllable[at] !== this.less || digits(tokens, at + 1) === 0) return at;
    const less = tokens.value[at + 1] as number;
    if (less > 59 || moment.hour === 0) return at;
    moment.hour -= 1;
    moment.minute = 60 - less;
    return this.minute.has(tokens.syllable[at + 2] as number) ? at + 3 : at + 2;
  }
}
