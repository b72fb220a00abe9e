/**
 * Crops and seasons with their years; the value is the whole years.
 *
 *   vụ Đông Xuân 2022-2023   vụ hè thu năm 2020   vụ mùa 2020   vụ đông - xuân năm nay   mùa thu năm 1945   mùa hè 2020   hè 2020
 *
 * Without a year (vụ mùa, mùa mưa) they are none; nor are vụ án, vụ việc, mùa mưa năm nay (a date is only `năm nay`).
 */

import type { WordTable } from '../../engine/lexicon.ts';
import type { TokenTable } from '../../engine/tokens.ts';
import { DASH, isMark } from '../shared/marks.ts';
import { type Moment, YEAR, YEARS } from './moment.ts';
import { isYear } from './numeric.ts';
import { closes, type DateWords } from './words.ts';
import type { YearNames } from './year-name.ts';
import type { Years } from './years.ts';

/** Words between `vụ` and the year: lúa đông - xuân chính vụ. */
const MAX_CROP = 6;

export class Seasons {
  private readonly seasons: WordTable;
  private readonly crops: WordTable;
  private readonly crop: number;
  private readonly season: number;
  private readonly summer: number;
  private readonly year: number;
  private readonly tone: WordTable;

  constructor(
    private readonly words: DateWords,
    private readonly years: Years,
    private readonly names: YearNames,
  ) {
    const { lexicon } = words;
    this.seasons = lexicon.wordTable({ xuân: 1, hè: 2, hạ: 2, thu: 3, đông: 4 });
    this.crops = lexicon.wordSet(
      'đông xuân hè hạ thu mùa chiêm lúa ngô mía rau màu cà phê muối tôm vải nhãn sản xuất chính sớm muộn',
    );
    this.tone = lexicon.wordSet('đông xuân hè hạ thu mùa chiêm mía muối');
    this.crop = words.id('vụ');
    this.season = words.id('mùa');
    this.summer = words.id('hè');
    this.year = words.id('năm');
  }

  /** From `vụ`, `mùa` or `hè` at `at`; the token behind the years, or 0. */
  read(tokens: TokenTable, at: number, moment: Moment): number {
    const word = tokens.syllable[at];
    if (word === this.crop) return this.cropOf(tokens, at + 1, moment);
    const season =
      word === this.summer ? 2 : word === this.season ? this.seasons.of(tokens.syllable[at + 1] as number) : 0;
    if (season === 0) return 0;
    return this.yearsAt(tokens, word === this.summer ? at + 1 : at + 2, moment, season);
  }

  private cropOf(tokens: TokenTable, at: number, moment: Moment): number {
    let to = at;
    let named = false;
    while (
      to < at + MAX_CROP &&
      (this.crops.has(tokens.syllable[to] as number) || (to > at && isMark(tokens, to, DASH)))
    ) {
      named ||= this.tone.has(tokens.syllable[to] as number);
      to++;
    }
    if (to === at) return this.years.range(tokens, at, moment) > 0 ? this.yearsAt(tokens, at, moment, 5) : 0;
    return named ? this.yearsAt(tokens, to, moment, 5) : 0;
  }

  private yearsAt(tokens: TokenTable, at: number, moment: Moment, season: number): number {
    const worded = tokens.syllable[at] === this.year;
    const figure = worded ? at + 1 : at;
    moment.headed = true;
    const range = this.years.range(tokens, figure, moment);
    moment.bare = 0;
    moment.season = season;
    if (range > 0) {
      moment.grain = YEARS;
      return range;
    }
    moment.grain = YEAR;
    if (worded) return this.names.read(tokens, figure, moment);
    if (!isYear(tokens, figure) || !closes(this.words, tokens, figure + 1)) return 0;
    moment.year = tokens.value[figure] as number;
    return figure + 1;
  }
}
