/**
 * The unit that a portion is taken of: đầu [tháng 9], 8 tháng đầu [năm 2020], cuối [tuần tới], giữa [thế kỷ XIX], cuối [2019].
 *
 * A bare `năm` or `tháng` is the document's own: so với đầu [năm].
 */
import type { WordTable } from '../../engine/lexicon.ts';
import { NUMBER, type TokenTable } from '../../engine/tokens.ts';
import type { Eras } from './era.ts';
import { BARE_PORTION, MONTH, type Moment, QUARTER, TO_DOCUMENT, WEEK, YEAR } from './moment.ts';
import type { Numbered } from './numbered.ts';
import { isYear } from './numeric.ts';
import type { Terms } from './term.ts';
import type { Weeks } from './week.ts';
import {
  closes,
  type DateWords,
  ERA_WORD,
  FIGURE,
  MONTH_WORD,
  PLURAL_WORD,
  QUARTER_WORD,
  SCHOOL_WORD,
  TERM_WORD,
  WEEK_WORD,
  YEAR_WORD,
} from './words.ts';
import type { Years } from './years.ts';

export class Parents {
  private readonly notAlone: WordTable;
  private readonly school: number;

  constructor(
    private readonly words: DateWords,
    private readonly numbered: Numbered,
    private readonly years: Years,
    private readonly weeks: Weeks,
    private readonly eras: Eras,
    private readonly terms: Terms,
  ) {
    this.notAlone = words.lexicon.wordSet('học mới thứ nhuận nay người sinh đó tuổi giáp lương công lễ');
    this.school = words.id('học');
  }

  /** From the unit at `at` into a fresh `moment`; the token behind, or 0. */
  read(tokens: TokenTable, at: number, moment: Moment): number {
    switch (this.words.role(tokens, at)) {
      case MONTH_WORD:
        return this.plain(this.numbered.read(tokens, at, moment), moment) || this.alone(tokens, at, MONTH, moment);
      case QUARTER_WORD:
        return this.plain(this.numbered.read(tokens, at, moment), moment) || this.alone(tokens, at, QUARTER, moment);
      case YEAR_WORD:
        if (tokens.syllable[at + 1] === this.school) return this.terms.read(tokens, at, moment);
        return this.years.read(tokens, at, moment) || this.alone(tokens, at, YEAR, moment);
      case WEEK_WORD:
        return this.weeks.read(tokens, at, moment) || this.alone(tokens, at, WEEK, moment);
      case ERA_WORD:
      case PLURAL_WORD:
        return this.eras.read(tokens, at, moment);
      case TERM_WORD:
      case SCHOOL_WORD:
        return this.terms.read(tokens, at, moment);
      case FIGURE:
        return this.figure(tokens, at, moment);
      default:
        return 0;
    }
  }

  private plain(to: number, moment: Moment): number {
    return moment.monthTo !== 0 || moment.every !== 0 ? 0 : to;
  }

  private figure(tokens: TokenTable, at: number, moment: Moment): number {
    if (!isYear(tokens, at) || !closes(this.words, tokens, at + 1)) return 0;
    moment.grain = YEAR;
    moment.year = tokens.value[at] as number;
    return at + 1;
  }

  private alone(tokens: TokenTable, at: number, grain: number, moment: Moment): number {
    moment.reset();
    const next = tokens.syllable[at + 1] as number;
    if (this.notAlone.has(next) || tokens.kind[at + 1] === NUMBER) return 0;
    moment.grain = grain;
    if (grain === YEAR) moment.yearRelative = TO_DOCUMENT;
    else moment.relative = TO_DOCUMENT;
    moment.bare = grain === YEAR || grain === MONTH ? 0 : BARE_PORTION;
    return at + 1;
  }
}
