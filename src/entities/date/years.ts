/**
 * A year, and whole years from one to another.
 *
 *   năm 2020   năm 75   năm Bính Ngọ   năm ngoái   năm mới 2021   sang năm   cùng năm   2020      năm 2016-2020   2020 -2021   2015-20   2016 đến 2020
 *
 * Not: năm thứ hai, năm học, hai năm qua, những năm tới; `5 năm 2021-2025` begins at its first figure.
 */

import type { WordTable } from '../../engine/lexicon.ts';
import { NUMBER, SHAPE_LOWER, type TokenTable } from '../../engine/tokens.ts';
import { DASH, digits, isMark, SLASH } from '../shared/marks.ts';
import type { Deictics } from './deictic.ts';
import { BARE_YEAR, BARE_YEARS, type Moment, TO_ANTECEDENT, TO_DOCUMENT, YEAR, YEARS } from './moment.ts';
import { isYear, runsOn } from './numeric.ts';
import { type DateWords, FIGURE, SAME_WORD, YEAR_WORD } from './words.ts';
import type { YearNames } from './year-name.ts';

/** The longest stretch of years that is named by its ends. */
const LONGEST = 150;

export class Years {
  private readonly year: number;
  private readonly fresh: number;
  private readonly same: number;
  private readonly until: number;
  private readonly upTo: number;
  private readonly other: WordTable;

  constructor(
    private readonly words: DateWords,
    private readonly deictics: Deictics,
    private readonly names: YearNames,
  ) {
    this.year = words.id('năm');
    this.fresh = words.id('mới');
    this.same = words.id('cùng');
    this.until = words.id('đến');
    this.upTo = words.id('tới');
    this.other = words.lexicon.wordSet('học mới thứ sinh đó nhuận');
  }

  /** From `năm`, `cùng`, `sang` or a figure at `at`; the token behind, or 0. */
  read(tokens: TokenTable, at: number, moment: Moment): number {
    const role = this.words.role(tokens, at);
    if (role === FIGURE) return this.range(tokens, at, moment) || this.single(tokens, at, moment);
    if (role === SAME_WORD) return this.beside(tokens, at, moment);
    if (role !== YEAR_WORD) return 0;
    moment.headed = true;
    const next = tokens.syllable[at + 1] === this.fresh && isYear(tokens, at + 2) ? at + 2 : at + 1;
    const range = tokens.kind[next] === NUMBER ? this.range(tokens, next, moment) : 0;
    const counted = this.deictics.counted(tokens, at);
    if (range > 0) {
      moment.bare = 0;
      return counted ? 0 : range;
    }
    // hai năm qua, mỗi năm 30 căn; but trong 2 năm 2019 và 2020
    if (counted && (tokens.kind[next] === NUMBER ? !isYear(tokens, next) : tokens.shape[next] === SHAPE_LOWER))
      return 0;
    moment.grain = YEAR;
    return this.names.read(tokens, next, moment);
  }

  /** `cùng năm`, `sang năm`. */
  private beside(tokens: TokenTable, at: number, moment: Moment): number {
    if (
      tokens.syllable[at + 1] !== this.year ||
      tokens.kind[at + 2] === NUMBER ||
      this.other.has(tokens.syllable[at + 2] as number)
    )
      return 0;
    if (this.names.canChi.at(tokens, at + 2) > 0 || this.deictics.read(tokens, at + 2)) return 0;
    const same = tokens.syllable[at] === this.same;
    moment.grain = YEAR;
    moment.headed = true;
    moment.yearRelative = same ? TO_ANTECEDENT : TO_DOCUMENT;
    moment.yearShift = same ? 0 : 1;
    return at + 2;
  }

  private single(tokens: TokenTable, at: number, moment: Moment): number {
    if (!isYear(tokens, at) || runsOn(tokens, at + 1, DASH)) return 0;
    moment.grain = YEAR;
    moment.year = tokens.value[at] as number;
    moment.bare = BARE_YEAR;
    return at + 1;
  }

  /** `2020 -2021`, `2020/2021`, `2015-20`, `2016 đến [năm] 2020` from the first figure. */
  range(tokens: TokenTable, at: number, moment: Moment, term = false): number {
    if (!isYear(tokens, at)) return 0;
    const first = tokens.value[at] as number;
    const slash = isMark(tokens, at + 1, SLASH);
    const dash = isMark(tokens, at + 1, DASH);
    const word = tokens.syllable[at + 1] === this.until || tokens.syllable[at + 1] === this.upTo;
    if (!slash && !dash && !word) return 0;
    const next = !slash && tokens.syllable[at + 2] === this.year ? at + 3 : at + 2;
    let second = tokens.value[next] as number;
    const width = digits(tokens, next);
    if (width === 2 && !word && tokens.glued(next)) second += first - (first % 100);
    else if (width !== 4) return 0;
    if (
      second <= first ||
      second - first > LONGEST ||
      (slash && !term && second !== first + 1) ||
      runsOn(tokens, next + 1, DASH)
    )
      return 0;
    // 2020-10 and 2020-11 are months in the order of machines.
    if (width === 2 && second - first < 2) return 0;
    moment.grain = YEARS;
    moment.year = first;
    moment.yearTo = second;
    moment.bare = BARE_YEARS;
    return next + 1;
  }
}
