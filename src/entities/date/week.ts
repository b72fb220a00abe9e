/**
 * Weeks by their number or by the document's day.
 *
 *   tuần này   tuần qua   tuần tới   tuần 27   tuần thứ 27 năm 2022
 *
 * Not: mỗi tuần 3 buổi, hai tuần trước.
 */

import { NUMBER, type TokenTable } from '../../engine/tokens.ts';
import { digits } from '../shared/marks.ts';
import { type Deictics, deictic } from './deictic.ts';
import { type Moment, TO_DOCUMENT, WEEK } from './moment.ts';
import type { Tails } from './tail.ts';
import { closes, type DateWords } from './words.ts';

const MOST_WEEKS = 53;

export class Weeks {
  private readonly year: number;
  private readonly th: number;

  constructor(
    private readonly words: DateWords,
    private readonly deictics: Deictics,
    private readonly tails: Tails,
  ) {
    this.year = words.id('năm');
    this.th = words.id('thứ');
  }

  /** From `tuần` at `at`; the token behind, or 0. */
  read(tokens: TokenTable, at: number, moment: Moment): number {
    if (this.deictics.counted(tokens, at)) return 0;
    moment.grain = WEEK;
    moment.headed = true;
    if (this.deictics.read(tokens, at + 1)) {
      moment.relative = TO_DOCUMENT;
      moment.shift = deictic.shift;
      return deictic.to;
    }
    const number = tokens.syllable[at + 1] === this.th ? at + 2 : at + 1;
    const value = tokens.value[number] as number;
    if (tokens.kind[number] !== NUMBER || digits(tokens, number) > 2 || value < 1 || value > MOST_WEEKS) return 0;
    const to = number + 1;
    if (tokens.syllable[to] !== this.year && !closes(this.words, tokens, to)) return 0;
    moment.number = value;
    return this.tails.read(tokens, to, moment);
  }
}
