/**
 * The words that place a unit by the document's day.
 *
 *   tuần tới   tháng trước   năm ngoái   quý này        shift of the unit
 *   ngày 20/6 tới   tháng 9 vừa qua   quý IV này        a trailing one: which year the name without a year has
 *
 * Not: năm trước đó, tháng 8 trước khi, ngày 20/6 tới thăm (a verb), hai năm qua (a duration).
 */
import type { WordTable } from '../../engine/lexicon.ts';
import { BREAK, NUMBER, PUNCTUATION, SHAPE_LOWER, type TokenTable, WORD } from '../../engine/tokens.ts';
import { phrase } from '../shared/phrases.ts';
import type { Moment } from './moment.ts';
import type { DateWords } from './words.ts';

const ZERO = 10;

/** What was read; one object for all calls. */
export const deictic = { shift: 0, to: 0 };

export class Deictics {
  private readonly goesOn: WordTable;
  private readonly verbal: WordTable;
  private readonly ordinals: WordTable;
  private readonly times: number;

  constructor(private readonly words: DateWords) {
    this.goesOn = words.lexicon.wordSet('đó khi đây hết mắt ngày lúc đời tháng này tiên nay');
    this.verbal = words.lexicon.wordSet(
      'thăm dự nay làm nơi hiện kiểm chúc tham động với các những hết ngày tháng năm cuối đầu giữa sáng chiều viếng dâng kỳ lượt',
    );
    this.times = words.id('gấp');
    this.ordinals = words.lexicon.wordSet('thứ số quý tháng tuần ngày khóa kỳ lần tổ phường quận điều mùng mồng');
  }

  /** The deictic right behind a unit: `trước` in tuần trước. */
  read(tokens: TokenTable, at: number): boolean {
    const value = this.words.deictics.at(tokens, at);
    if (value === 0) return false;
    const to = at + phrase.length;
    if (value !== ZERO && this.goesOn.has(tokens.syllable[to] as number)) return false;
    deictic.shift = value - ZERO;
    deictic.to = to;
    return true;
  }

  /** A trailing one behind a full name; sets the tense. Gives the token behind it, or `at`. */
  trail(tokens: TokenTable, at: number, moment: Moment): number {
    const value = this.words.trailers.at(tokens, at);
    if (value === 0) return at;
    const to = at + phrase.length;
    // Lone `tới` and `qua` are verbs more often: what follows must not be their object.
    const alone = phrase.length === 1 && value !== 1;
    if (alone && (tokens.kind[to] === NUMBER || (tokens.kind[to] === WORD && tokens.shape[to] !== SHAPE_LOWER)))
      return at;
    if (alone && this.verbal.has(tokens.syllable[to] as number)) return at;
    if (value === -3 && tokens.kind[to] !== PUNCTUATION && tokens.kind[to] !== BREAK) return at;
    moment.tense = value === 1 ? 0 : value > 0 ? 2 : -2;
    return to;
  }

  /** True where the unit at `at` is counted (5 năm, hai tháng, những tuần), so that it is no single one. */
  counted(tokens: TokenTable, at: number): boolean {
    if (at === 0) return false;
    if (tokens.kind[at - 1] === NUMBER) return at < 2 || !this.ordinals.has(tokens.syllable[at - 2] as number);
    // gấp đôi | năm ngoái
    if (at > 1 && tokens.syllable[at - 2] === this.times) return false;
    return tokens.kind[at - 1] === WORD && this.words.counters.has(tokens.syllable[at - 1] as number);
  }
}
