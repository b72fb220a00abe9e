/**
 * Terms, phases, school years and semesters.
 *
 *   nhiệm kỳ 2020-2025   NK 2021-2026   khóa 2018-2023   giai đoạn 2016-2020   giai đoạn từ 2016 đến 2020   thời kỳ 2021-2030
 *   năm học 2020 -2021   năm học mới 2020-2021   năm học tới   niên khóa 2020-2021   niên vụ 2020/2021   học kỳ I năm học 2020-2021
 *
 * Without years (nhiệm kỳ mới, năm học mới, giai đoạn tới) they have no place on the calendar.
 */

import { NUMBER, type TokenTable } from '../../engine/tokens.ts';
import { COMMA, digits, isMark } from '../shared/marks.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { type Deictics, deictic } from './deictic.ts';
import { type Moment, SCHOOL_YEAR, TO_DOCUMENT } from './moment.ts';
import type { DateWords } from './words.ts';
import type { Years } from './years.ts';

export const TERM = 1;
const PHASE = 2;
const SCHOOL = 3;
const COURSE = 4;
const SEMESTER = 5;

const HEADS = {
  'nhiệm kỳ': TERM,
  nk: TERM,
  khóa: TERM,
  'niên khóa': COURSE,
  'niên học': SCHOOL,
  'niên vụ': PHASE,
  'niên độ': PHASE,
  'giai đoạn': PHASE,
  'thời kỳ': PHASE,
  'năm học': SCHOOL,
  'học kỳ': SEMESTER,
} as const;

export class Terms {
  private readonly heads: PhraseTable;
  private readonly from: number;
  private readonly year: number;
  private readonly fresh: number;
  private readonly of: number;

  constructor(
    private readonly words: DateWords,
    private readonly deictics: Deictics,
    private readonly years: Years,
  ) {
    this.heads = new PhraseTable(words.lexicon, HEADS);
    this.from = words.id('từ');
    this.year = words.id('năm');
    this.fresh = words.id('mới');
    this.of = words.id('của');
  }

  /** From the head at `at`; the token behind, or 0. */
  read(tokens: TokenTable, at: number, moment: Moment): number {
    const kind = this.heads.at(tokens, at);
    if (kind === 0) return 0;
    const next = at + phrase.length;
    moment.headed = true;
    if (kind === SEMESTER) return this.semester(tokens, next, moment);
    if (kind === SCHOOL) return this.school(tokens, next, moment);
    let years = next;
    // giai đoạn 5 năm 2021-2025
    if (digits(tokens, years) > 0 && digits(tokens, years) <= 2 && tokens.syllable[years + 1] === this.year) years += 2;
    const from = tokens.syllable[years] === this.from;
    if (from) years++;
    if (tokens.syllable[years] === this.year) years++;
    const to = tokens.kind[years] === NUMBER ? this.years.range(tokens, years, moment, true) : 0;
    if (to === 0) return 0;
    moment.bare = 0;
    moment.ranged = from;
    if (kind === COURSE && moment.yearTo === moment.year + 1) moment.grain = SCHOOL_YEAR;
    moment.number = kind === TERM || kind === COURSE ? TERM : 0;
    if (moment.grain === SCHOOL_YEAR) moment.number = 0;
    return to;
  }

  private school(tokens: TokenTable, at: number, moment: Moment): number {
    const next = tokens.syllable[at] === this.fresh ? at + 1 : at;
    const to = tokens.kind[next] === NUMBER ? this.years.range(tokens, next, moment) : 0;
    moment.bare = 0;
    moment.number = 0;
    if (to > 0 && moment.yearTo === moment.year + 1) {
      moment.grain = SCHOOL_YEAR;
      return to;
    }
    if (to > 0 || next > at || !this.deictics.read(tokens, at)) return 0;
    moment.grain = SCHOOL_YEAR;
    moment.relative = TO_DOCUMENT;
    moment.shift = deictic.shift;
    return deictic.to;
  }

  /** `I năm học 2020-2021`, `2`, `I, năm học này`; the school year may be left out. */
  private semester(tokens: TokenTable, at: number, moment: Moment): number {
    const figure = tokens.kind[at] === NUMBER && digits(tokens, at) === 1;
    const number = figure ? (tokens.value[at] as number) : this.words.romans.at(tokens, at);
    if (number < 1 || number > 2) return 0;
    let next = at + 1;
    if (isMark(tokens, next, COMMA) || tokens.syllable[next] === this.of) next++;
    const school = this.heads.at(tokens, next) === SCHOOL ? this.school(tokens, next + phrase.length, moment) : 0;
    if (school === 0) {
      moment.reset();
      moment.headed = true;
      moment.grain = SCHOOL_YEAR;
      moment.relative = TO_DOCUMENT;
    }
    moment.number = number;
    return school || at + 1;
  }
}
