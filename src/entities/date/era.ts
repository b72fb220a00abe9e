/**
 * Decades and centuries.
 *
 *   thập niên 90   thập kỷ 1980   những năm 1980   những năm 80 của thế kỷ trước   những năm 1980 của thế kỷ 20
 *   thế kỷ XVIII   thế kỷ thứ 10   thế kỷ mười chín   thế kỷ III trước Công nguyên   thế kỷ trước
 *
 * Not: hai thập kỷ (a duration), những năm qua.
 */

import { NUMBER, type TokenTable } from '../../engine/tokens.ts';
import { DASH, digits } from '../shared/marks.ts';
import { reading } from '../shared/number-words.ts';
import { type Deictics, deictic } from './deictic.ts';
import { CENTURY, DECADE, type Moment, TO_DOCUMENT, YEARS } from './moment.ts';
import { runsOn } from './numeric.ts';
import { type DateWords, ERA_WORD } from './words.ts';
import type { YearNames } from './year-name.ts';
import type { Years } from './years.ts';

const HIGHEST_CENTURY = 22;

export class Eras {
  private readonly period: number;
  private readonly ten: number;
  private readonly decadeWord: number;
  private readonly hundred: number;
  private readonly year: number;
  private readonly these: number;
  private readonly of: number;
  private readonly th: number;
  private century = 0;

  constructor(
    private readonly words: DateWords,
    private readonly deictics: Deictics,
    private readonly years: Years,
    private readonly names: YearNames,
  ) {
    this.period = words.id('kỷ');
    this.ten = words.id('thập');
    this.decadeWord = words.id('niên');
    this.hundred = words.id('thế');
    this.year = words.id('năm');
    this.these = words.id('những');
    this.of = words.id('của');
    this.th = words.id('thứ');
  }

  /** From `thập`, `thế` or `những` at `at`; the token behind, or 0. */
  read(tokens: TokenTable, at: number, moment: Moment): number {
    moment.headed = true;
    const word = tokens.syllable[at];
    if (word === this.hundred) return this.centuryOf(tokens, at, moment);
    if (word === this.ten) {
      const next = tokens.syllable[at + 1];
      if (next !== this.period && next !== this.decadeWord) return 0;
      let figure = at + 2;
      if (tokens.syllable[figure] === this.these) figure++;
      if (tokens.syllable[figure] === this.year) figure++;
      return this.decade(tokens, figure, moment);
    }
    if (word !== this.these || tokens.syllable[at + 1] !== this.year) return 0;
    // những năm 1954-1975 are years from one to another.
    const range = this.years.range(tokens, at + 2, moment);
    if (range > 0) {
      moment.grain = YEARS;
      moment.bare = 0;
      return range;
    }
    return this.decade(tokens, at + 2, moment);
  }

  private decade(tokens: TokenTable, at: number, moment: Moment): number {
    let value = tokens.kind[at] === NUMBER ? (tokens.value[at] as number) : 0;
    let width = digits(tokens, at);
    let to = at + 1;
    if (width === 0 && this.words.numbers.read(tokens, at) && reading.scale === 1) {
      value = reading.value;
      width = value < 100 ? 2 : 0;
      to = reading.to;
    }
    if (
      (width !== 2 && width !== 4) ||
      value % 10 !== 0 ||
      (width === 4 && (value < 1000 || value > 2190)) ||
      runsOn(tokens, to, DASH)
    )
      return 0;
    moment.grain = DECADE;
    const of = tokens.syllable[to] === this.of ? to + 1 : to;
    const end = this.words.role(tokens, of) === ERA_WORD ? this.number(tokens, of, moment) : 0;
    if (end > 0) to = end;
    const { century } = this;
    if (width === 4) moment.number = value;
    else if (end > 0 && century > 0) moment.number = (century - 1) * 100 + value;
    else moment.number = value < 20 && end === 0 ? 2000 + value : 1900 + value;
    moment.relative = 0;
    return to;
  }

  private centuryOf(tokens: TokenTable, at: number, moment: Moment): number {
    moment.grain = CENTURY;
    const to = this.number(tokens, at, moment);
    if (to === 0) return 0;
    moment.number = this.century;
    const era = this.names.commonEra(tokens, to);
    if (era < 0) moment.number = -this.century;
    return era === 0 ? to : Math.abs(era);
  }

  /** `thế kỷ XVIII` from `thế`; sets `century` (0 for a relative one, in `moment`). */
  private number(tokens: TokenTable, at: number, moment: Moment): number {
    this.century = 0;
    if (tokens.syllable[at] !== this.hundred || tokens.syllable[at + 1] !== this.period) return 0;
    if (this.deictics.read(tokens, at + 2) && !this.deictics.counted(tokens, at)) {
      moment.relative = TO_DOCUMENT;
      moment.shift = deictic.shift;
      if (deictic.shift === -1) this.century = moment.grain === DECADE ? 20 : 0;
      return deictic.to;
    }
    const next = tokens.syllable[at + 2] === this.th ? at + 3 : at + 2;
    let to = next + 1;
    this.century =
      tokens.kind[next] === NUMBER ? (tokens.value[next] as number) : this.words.romans.at(tokens, next, true);
    if (this.century === 0 && this.words.numbers.read(tokens, next)) {
      this.century = reading.value;
      to = reading.to;
    }
    return this.century >= 1 && this.century <= HIGHEST_CENTURY && Number.isInteger(this.century) ? to : 0;
  }
}
