/**
 * Two points joined into one stretch; `từ` is inside.
 *
 *   từ ngày 1 đến ngày 15/7   từ 8h đến 17h ngày 3/6   Từ đầu năm đến nay   từ nay đến cuối năm   từ 4 đến 8/3   từ 2016 đến 2020
 *   12/9/1930 - 12/9/2020   7h30 - 11h30   29/5 - 1/6   tháng 3 đến tháng 5 năm 2020   đầu năm đến nay
 *
 * Without `từ` both ends must be of one kind: in `kế hoạch năm 2020 đến ngày 30/6` the year is no beginning.
 */

import type { Passage, Rule } from '../../engine/passage.ts';
import { NUMBER, type TokenTable } from '../../engine/tokens.ts';
import { DASH, isMark, SLASH } from '../shared/marks.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import type { Evidence } from './evidence.ts';
import { IntervalEnds } from './interval-ends.ts';
import {
  BARE_CLOCK,
  BARE_DAY,
  BARE_MONTHS,
  BARE_NUMBER,
  BARE_PORTION,
  BARE_WEEKDAY,
  BARE_YEAR,
  DAY,
  MONTH,
  Moment,
  NOW,
  QUARTER,
  YEAR,
  YEARS,
} from './moment.ts';
import type { Points } from './points.ts';
import { INTERVAL, propose } from './proposal.ts';
import type { Surroundings } from './surroundings.ts';
import { closes, FROM_WORD } from './words.ts';

const WITH_FROM = 948;
const WITHOUT_FROM = 942;

export class Intervals {
  private readonly first = new Moment(new Moment());
  private readonly second = new Moment(new Moment());
  private readonly ends: IntervalEnds;

  constructor(
    private readonly points: Points,
    private readonly evidence: Evidence,
    private readonly around: Surroundings,
  ) {
    this.ends = new IntervalEnds(points);
  }

  rule(): Rule {
    return {
      source: 'date/interval',
      stage: STAGE_ATOMS,
      on: ['number'],
      words: this.points.words.openers(),
      read: (passage, at) => this.read(passage, at),
    };
  }

  private read(passage: Passage, at: number): void {
    const { tokens } = passage;
    if (!this.ends.joined(tokens, at)) return;
    const { words } = this.points;
    const role = words.role(tokens, at);
    if (role === 0) return;
    const from = role === FROM_WORD;
    const start = from ? at + 1 : at;
    const { first, second } = this;
    let end = this.ends.start(tokens, start, from, first);
    if (end === 0) return;
    const joint = this.ends.joint(tokens, end);
    if (joint > 0) {
      const to = this.ends.end(tokens, joint, second);
      if (to > 0 && this.fits(passage, start, end, joint, to, from)) {
        if (
          !from &&
          first.bare !== 0 &&
          !this.twoDays(tokens, at, to) &&
          this.evidence.score(passage, at, to, this.weaker()) === 0
        )
          return;
        propose(
          passage,
          at,
          to,
          from ? WITH_FROM : WITHOUT_FROM,
          INTERVAL,
          first,
          second,
          from ? 0 : this.around.modifier(tokens, at),
        );
        return;
      }
    }
    if (!from || first.grain === NOW) return;
    // từ ngày 4 đến 10-7, từ tháng 3 - 5/2020, từ 2016 đến 2020: read as a list or range already.
    end = this.points.read(tokens, start, first);
    const years = first.grain === YEARS && first.number === 0 && first.season === 0;
    const months = first.monthTo !== 0 && first.ranged;
    if (
      end === 0 ||
      !((first.many && first.ranged) || years || months) ||
      (first.bare === BARE_DAY && this.evidence.score(passage, start, end, first) === 0)
    )
      return;
    propose(passage, at, end, WITH_FROM, INTERVAL, first, first.many ? first.last : null, 0);
  }

  /** Two fractions with a dash between, the later one behind, are days: 29/5 - 1/6. */
  private twoDays(tokens: TokenTable, at: number, to: number): boolean {
    const { first, second } = this;
    if (first.bare !== BARE_DAY || second.bare !== BARE_DAY || first.mark !== SLASH || second.mark !== SLASH)
      return false;
    return (
      first.month * 100 + first.day < second.month * 100 + second.day &&
      closes(this.points.words, tokens, to) &&
      !this.around.named(tokens, at)
    );
  }

  /** The weaker end decides about both: 10/2-5/3. */
  private weaker(): Moment {
    return this.second.bare !== 0 ? this.second : this.first;
  }

  private fits(passage: Passage, start: number, end: number, joint: number, to: number, from: boolean): boolean {
    const { tokens } = passage;
    const { first, second } = this;
    const { words } = this.points;
    const dash = isMark(tokens, joint - 1, DASH);
    if (tokens.kind[start] === NUMBER && this.around.runsIn(tokens, start)) return false;
    if (second.bare === BARE_MONTHS || second.bare === BARE_PORTION || first.every !== 0) return false;
    if (first.bare === BARE_NUMBER && tokens.kind[start] === NUMBER)
      return this.ends.lone(tokens, start, to, first, second);
    if (second.grain === NOW) return from ? true : first.portion !== 0 && !dash;
    if (first.grain === NOW) return second.bare !== BARE_CLOCK;
    if (first.hour >= 0 !== second.hour >= 0) return first.hour >= 0 && from && second.bare === 0 && first.bare === 0;
    if (second.bare === BARE_NUMBER && first.bare !== BARE_NUMBER) return false;
    if (second.bare === BARE_WEEKDAY && first.weekday === 0) return false;
    if (second.bare === BARE_YEAR && first.grain !== YEAR && first.grain !== YEARS) return false;
    if (second.bare === BARE_DAY && second.day <= second.month && !closes(words, tokens, to)) return false;
    if (from && !dash) return true;
    if (second.grain !== first.grain || first.year * second.yearTo !== 0) return false;
    // Two whole years, quarters or months with a dash between are one stretch only where the first leans on the second.
    if (first.grain === YEAR || first.grain === MONTH || first.grain === QUARTER)
      return first.portion === second.portion || !dash;
    return first.grain === DAY && end > start;
  }
}
