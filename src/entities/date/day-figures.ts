/**
 * The day itself, without the words around it: in figures, with `tháng`, in words, or a list that shares a month.
 *
 *   14/8/2020     14 tháng 8 năm 2020     mười lăm tháng tám     3, 5 và 7/9     27 và 28/10     8 - 10/12     4 và 5 tháng 10
 */

import type { TokenTable } from '../../engine/tokens.ts';
import { NUMBER } from '../../engine/tokens.ts';
import { COMMA, DASH, digits, isMark } from '../shared/marks.ts';
import { reading } from '../shared/number-words.ts';
import { BARE_DAY, DAY, type Moment } from './moment.ts';
import { MonthNames, monthName } from './month-name.ts';
import { readNumeric } from './numeric.ts';
import type { DateWords } from './words.ts';

/** Days in one list at most. */
const MAX_DAYS = 10;

export class DayFigures {
  private readonly monthNames: MonthNames;
  private readonly month: number;
  private readonly and: number;
  private readonly until: number;
  private readonly upTo: number;
  private readonly day: number;
  private readonly lunarDays: number;

  constructor(private readonly words: DateWords) {
    this.monthNames = new MonthNames(words);
    this.month = words.id('tháng');
    this.and = words.id('và');
    this.until = words.id('đến');
    this.upTo = words.id('tới');
    this.day = words.id('ngày');
    this.lunarDays = words.id('mùng');
  }

  /** One day, or a list with its last day in `moment.last`; `reach` also takes `đến` for a joint: từ 4 đến 8/3. */
  read(tokens: TokenTable, at: number, moment: Moment, reach: boolean): number {
    return this.single(tokens, at, moment) || this.list(tokens, at, moment, reach);
  }

  /** 14/8/2020, 14 tháng 8. */
  single(tokens: TokenTable, at: number, moment: Moment): number {
    if (tokens.kind[at] !== NUMBER) return this.spelled(tokens, at, moment);
    const numeric = readNumeric(tokens, at, moment);
    if (numeric > 0) return moment.grain === DAY ? numeric : 0;
    const value = tokens.value[at] as number;
    return digits(tokens, at) <= 2 && value >= 1 && value <= 31 ? this.ofMonth(tokens, at + 1, value, moment) : 0;
  }

  /** mười lăm tháng tám; also behind mùng: một tháng Giêng. */
  spelled(tokens: TokenTable, at: number, moment: Moment): number {
    const { numbers } = this.words;
    if (
      !numbers.read(tokens, at) ||
      reading.scale > 1 ||
      reading.decimals > 0 ||
      reading.value > 31 ||
      reading.value < 1
    )
      return 0;
    return this.ofMonth(tokens, reading.to, reading.value, moment);
  }

  private ofMonth(tokens: TokenTable, at: number, day: number, moment: Moment): number {
    if (tokens.syllable[at] !== this.month || !this.monthNames.read(tokens, at + 1)) return 0;
    moment.grain = DAY;
    moment.day = day;
    moment.month = monthName.value;
    moment.lunar = monthName.lunar ? 1 : 0;
    moment.bare = BARE_DAY;
    moment.mark = 0;
    return this.yearBehind(tokens, monthName.to, moment);
  }

  /** The year glued on with a mark: 14 tháng 8/2020. */
  private yearBehind(tokens: TokenTable, at: number, moment: Moment): number {
    const mark = tokens.syllable[at];
    if (
      (isMark(tokens, at, DASH) || mark === 47) &&
      digits(tokens, at + 1) === 4 &&
      tokens.glued(at) &&
      tokens.glued(at + 1)
    ) {
      moment.year = tokens.value[at + 1] as number;
      return at + 2;
    }
    return at;
  }

  /** Days before the last one lack the month. They must rise, so that counts and scores are not taken for days. */
  list(tokens: TokenTable, at: number, moment: Moment, reach: boolean): number {
    const { last } = moment;
    if (last === null || tokens.kind[at] !== NUMBER) return 0;
    let before = tokens.value[at] as number;
    if (digits(tokens, at) > 2 || before < 1 || before > 31) return 0;
    let joint = at + 1;
    let ranged = true;
    for (let count = 1; count < MAX_DAYS; count++) {
      let next = this.behindJoint(tokens, joint, reach);
      if (next === 0) return 0;
      ranged &&= !isMark(tokens, joint, COMMA) && tokens.syllable[joint] !== this.and;
      if (tokens.syllable[next] === this.day || tokens.syllable[next] === this.lunarDays) next++;
      if (tokens.kind[next] !== NUMBER) return 0;
      last.reset();
      const to = this.single(tokens, next, last);
      if (to > 0) {
        if (last.day <= before) return 0;
        moment.copy(last);
        moment.day = tokens.value[at] as number;
        moment.mark = last.mark;
        moment.many = true;
        moment.ranged = ranged;
        moment.bare = BARE_DAY;
        return to;
      }
      const value = tokens.value[next] as number;
      if (digits(tokens, next) > 2 || value <= before || value > 31) return 0;
      before = value;
      joint = next + 1;
    }
    return 0;
  }

  private behindJoint(tokens: TokenTable, at: number, reach: boolean): number {
    const word = tokens.syllable[at] as number;
    // 2,5/7 is a decimal, not a list.
    if (isMark(tokens, at, COMMA))
      return tokens.glued(at + 1) ? 0 : tokens.syllable[at + 1] === this.and ? at + 2 : at + 1;
    if (word === this.and || isMark(tokens, at, DASH)) return at + 1;
    return reach && (word === this.until || word === this.upTo) ? at + 1 : 0;
  }
}
