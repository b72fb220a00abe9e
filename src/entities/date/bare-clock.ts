/**
 * Whether an hour without a day is a time of the clock or a length.
 *
 *   lên xe [15h]     Đến [8 giờ 10]     [7h30] - 11h30     lúc [9 giờ]      Not: hơn 2 giờ, trong 24h, sau 3 giờ, 8h/ngày, 24/24 giờ, tỷ lệ 1:50
 */

import type { WordTable } from '../../engine/lexicon.ts';
import type { TokenTable } from '../../engine/tokens.ts';
import { COLON, isMark, SLASH } from '../shared/marks.ts';
import { PhraseTable } from '../shared/phrases.ts';
import type { Moment } from './moment.ts';
import type { Surroundings } from './surroundings.ts';
import type { DateWords } from './words.ts';

const LEADS = 'lúc|vào lúc|vào|hồi|từ|đến|trước|khoảng lúc|đến khoảng|từ khoảng|đúng|tới|vào khoảng';
/** Stronger than the length of the same words, which its type proposes at 900 wherever they stand. */
const CLOCK = 910;

/** What follows a length: 2 giờ đồng hồ, 8 giờ mỗi ngày, 3 giờ liền. */
const BEHIND_LENGTHS = 'đồng liền liên mỗi một qua nữa bay làm học lái hoặc lao công tín';
const AFTERNOON = 13;

export class BareClocks {
  private readonly leads: PhraseTable;
  private readonly behind: WordTable;
  private readonly hour: number;
  private readonly after: number;
  private readonly near: WordTable;

  constructor(
    private readonly words: DateWords,
    private readonly around: Surroundings,
  ) {
    this.leads = new PhraseTable(words.lexicon, Object.fromEntries(LEADS.split('|').map((text) => [text, 1])));
    this.behind = words.lexicon.wordSet(BEHIND_LENGTHS);
    this.hour = words.id('giờ');
    this.after = words.id('sau');
    this.near = words.lexicon.wordSet('gần khoảng sau');
  }

  /** Strength of the reading, 0 when it is none. */
  score(tokens: TokenTable, from: number, to: number, moment: Moment): number {
    if (this.around.named(tokens, from) || isMark(tokens, to, SLASH)) return 0;
    const digital = isMark(tokens, from + 1, COLON);
    const before = from > 0 ? (tokens.syllable[from - 1] as number) : 0;
    const spelledOut = tokens.syllable[from + 1] === this.hour;
    // `gần 17h`, `sau 22h` are times: nobody waits that long.
    const late = this.near.has(before) && moment.hour >= AFTERNOON && moment.hour < 24;
    if (!digital && !late && this.behind.has(tokens.syllable[to] as number)) return 0;
    const lead = this.leads.before(tokens, from) > 0;
    if (this.words.lengths.has(before) && !late && !(before === this.after && moment.minute >= 0 && !spelledOut))
      return 0;
    if (digital) return moment.minute >= 0 ? CLOCK : 0;
    if (moment.minute >= 0) return lead ? CLOCK + 10 : CLOCK;
    if (!spelledOut) return moment.hour < 24 || lead ? CLOCK : 0;
    return lead ? CLOCK - 5 : 0;
  }
}
