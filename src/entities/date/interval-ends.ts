/**
 * The two ends of an interval, each as it may stand there and nowhere else.
 *
 *   từ [nay] đến [cuối năm]     từ [4] đến 8/3     từ [8] đến 17h     đến [nay], đến [hiện nay]     đến hết [năm]
 */

import type { WordTable } from '../../engine/lexicon.ts';
import { NUMBER, type TokenTable } from '../../engine/tokens.ts';
import { DASH, digits, isMark } from '../shared/marks.ts';
import { BARE_DAY, BARE_MONTHS, BARE_NUMBER, DAY, type Moment, NOW } from './moment.ts';
import type { Points } from './points.ts';
import { closes } from './words.ts';

/** Tokens from the beginning of an interval to its joint: từ 7 giờ 30 phút sáng thứ Hai, ngày 3 tháng 8 năm 2020 | đến. */
const FARTHEST = 28;

export class IntervalEnds {
  private readonly until: WordTable;
  private readonly filler: WordTable;
  private readonly now: WordTable;
  private readonly for: number;
  private readonly all: number;
  private readonly today: WordTable;

  constructor(private readonly points: Points) {
    const { lexicon } = points.words;
    this.until = lexicon.wordSet('đến tới');
    this.filler = lexicon.wordSet('hết trước khoảng');
    this.now = lexicon.wordSet('nay');
    this.today = lexicon.wordSet('hiện giờ');
    this.for = lexicon.word('cho');
    this.all = lexicon.word('hết');
  }

  /** The point at `at`, `nay`, or behind `từ` a lone figure: từ 4 đến 8/3. */
  start(tokens: TokenTable, at: number, from: boolean, moment: Moment): number {
    const point = this.points.read(tokens, at, moment);
    if (point > 0 && !(from && moment.bare === BARE_MONTHS)) return moment.many ? (from ? point : 0) : point;
    if (!from) return 0;
    moment.reset();
    if (this.now.has(tokens.syllable[at] as number)) {
      moment.grain = NOW;
      return at + 1;
    }
    if (tokens.kind[at] !== NUMBER || digits(tokens, at) > 2) return 0;
    moment.grain = DAY;
    moment.bare = BARE_NUMBER;
    moment.day = tokens.value[at] as number;
    return at + 1;
  }

  /** The joint that was found last, and where it was looked for. */
  private edition = -1;
  private looked = 0;
  private next = 0;

  /** True where a joint stands near enough behind `at` to belong to an interval that begins there. Looks at each token once. */
  joined(tokens: TokenTable, at: number): boolean {
    if (this.edition !== tokens.edition || at < this.looked) {
      this.edition = tokens.edition;
      this.next = at;
    }
    this.looked = at;
    if (this.next <= at) this.next = at + 1;
    while (this.next < tokens.length && !this.isJoint(tokens, this.next)) this.next++;
    return this.next < tokens.length && this.next - at <= FARTHEST;
  }

  private isJoint(tokens: TokenTable, at: number): boolean {
    return isMark(tokens, at, DASH) || this.until.has(tokens.syllable[at] as number);
  }

  /** The token where the other end begins, 0 when nothing joins. */
  joint(tokens: TokenTable, at: number): number {
    if (isMark(tokens, at, DASH)) return at + 1;
    const word = tokens.syllable[at] === this.for ? at + 1 : at;
    if (!this.until.has(tokens.syllable[word] as number)) return 0;
    return this.filler.has(tokens.syllable[word + 1] as number) && this.points.words.role(tokens, word + 1) === 0
      ? word + 2
      : word + 1;
  }

  end(tokens: TokenTable, at: number, moment: Moment): number {
    const hidden = this.today.has(tokens.syllable[at] as number) ? at + 1 : at;
    if (this.now.has(tokens.syllable[hidden] as number)) {
      moment.reset().grain = NOW;
      return hidden + 1;
    }
    const to = this.points.read(tokens, at, moment);
    if (to > 0) return moment.many ? 0 : to;
    // từ nay đến hết năm
    if (tokens.syllable[at - 1] !== this.all) return 0;
    moment.reset();
    const alone = this.points.parents.read(tokens, at, moment);
    return alone;
  }

  /** A lone figure takes its kind from the other end. */
  lone(tokens: TokenTable, start: number, to: number, first: Moment, second: Moment): boolean {
    const value = tokens.value[start] as number;
    if (second.hour >= 0 && second.bare !== BARE_DAY) {
      if (value > 24 || second.minute >= 0) return false;
      first.reset();
      first.grain = DAY;
      first.hour = value;
      return value < second.hour;
    }
    if (second.grain !== DAY || second.day === 0 || value < 1 || value > 31) return false;
    if (second.bare === BARE_DAY && second.day <= second.month && !closes(this.points.words, tokens, to)) return false;
    return second.month !== 0;
  }
}
