/**
 * All readers of one point or stretch of time, by the role of the word that opens it. Intervals join two of them.
 */

import { WordTable } from '../../engine/lexicon.ts';
import type { Gate } from '../../engine/passage.ts';
import type { TokenTable } from '../../engine/tokens.ts';
import { digits } from '../shared/marks.ts';
import { reading } from '../shared/number-words.ts';
import { Clocks } from './clock.ts';
import { ClockTimes } from './clock-time.ts';
import { CountedParts } from './counted-part.ts';
import { Days } from './day.ts';
import { DayFigures } from './day-figures.ts';
import { Deictics } from './deictic.ts';
import { Eras } from './era.ts';
import { LunarDays } from './lunar-day.ts';
import { MONTH, type Moment } from './moment.ts';
import { Numbered } from './numbered.ts';
import { readNumeric } from './numeric.ts';
import { Parents } from './parent.ts';
import { PartsOfDay } from './part-of-day.ts';
import { Portions } from './portion.ts';
import { Seasons } from './season.ts';
import { Tails } from './tail.ts';
import { Terms } from './term.ts';
import { UnitNames } from './unit-name.ts';
import { Weeks } from './week.ts';
import { Weekdays } from './weekday.ts';
import * as role from './words.ts';
import { YearNames } from './year-name.ts';
import { Years } from './years.ts';

/** What reads a role, in the order of trial; the names are those of the rules. */
export interface Reader {
  readonly name: string;
  readonly roles: readonly number[];
  read(tokens: TokenTable, at: number, moment: Moment): number;
}

/** A figure opens a date only before one of these marks or words, or when it has four digits. */
const FIGURE_JOINTS = [
  '/',
  '-',
  '.',
  ',',
  ':',
  'h',
  'g',
  'giờ',
  'tháng',
  'quý',
  'quí',
  'tuần',
  'ngày',
  'và',
  'đến',
  'tới',
  'tết',
  'âm',
];

export class Points {
  readonly readers: readonly Reader[];
  private readonly byRole: Reader[][] = [];
  private readonly figureJoints: WordTable;
  private readonly spelledJoints: WordTable;
  readonly figures: DayFigures;
  readonly deictics: Deictics;
  readonly parents: Parents;

  constructor(readonly words: role.DateWords) {
    this.figureJoints = new WordTable(FIGURE_JOINTS.map((joint) => [words.id(joint), 1] as const));
    this.spelledJoints = words.lexicon.wordSet('giờ tháng quý quí tuần ngày tết');
    const deictics = new Deictics(words);
    const yearNames = new YearNames(words, deictics);
    const tails = new Tails(words, deictics, yearNames);
    const figures = new DayFigures(words);
    const lunar = new LunarDays(words, figures, yearNames.canChi);
    const days = new Days(words, figures, lunar, new Weekdays(words, deictics), tails);
    const parts = new PartsOfDay(words, days);
    const clocks = new Clocks(words, new ClockTimes(words), days, parts, tails);
    const numbered = new Numbered(words, new UnitNames(words), deictics, tails);
    const years = new Years(words, deictics, yearNames);
    const terms = new Terms(words, deictics, years);
    const weeks = new Weeks(words, deictics, tails);
    const eras = new Eras(words, deictics, years, yearNames);
    const parents = new Parents(words, numbered, years, weeks, eras, terms);
    const portions = new Portions(words, parents);
    const counted = new CountedParts(words, parents);
    const seasons = new Seasons(words, years, yearNames);
    this.figures = figures;
    this.parents = parents;
    this.deictics = deictics;
    const stamped = (tokens: TokenTable, at: number, moment: Moment): number => {
      const to = days.read(tokens, at, moment);
      return to === 0 ? 0 : clocks.behind(tokens, to, moment);
    };
    const { FIGURE, SPELLED, DAY_WORD, MONTH_WORD, QUARTER_WORD, WEEK_WORD, YEAR_WORD } = role;
    this.readers = [
      { name: 'clock', roles: [FIGURE, SPELLED], read: (tokens, at, moment) => clocks.read(tokens, at, moment) },
      {
        name: 'day',
        roles: [FIGURE, SPELLED, DAY_WORD, role.SAME_WORD, role.WEEKDAY_WORD, role.LUNAR_WORD],
        read: stamped,
      },
      // `hôm` before figures or a weekday stays outside like a preposition: hôm [18/8].
      { name: 'day', roles: [role.HOM], read: (tokens, at, moment) => days.named(tokens, at, moment) },
      {
        name: 'months',
        roles: [FIGURE, SPELLED, DAY_WORD, MONTH_WORD, QUARTER_WORD, WEEK_WORD, YEAR_WORD],
        read: (tokens, at, moment) => counted.read(tokens, at, moment),
      },
      { name: 'month', roles: [FIGURE], read: monthFigure },
      {
        name: 'month',
        roles: [MONTH_WORD, QUARTER_WORD, role.LETTER_WORD],
        read: (tokens, at, moment) => numbered.read(tokens, at, moment),
      },
      {
        name: 'part-of-day',
        roles: [role.PART_WORD, role.PORTION_WORD],
        read: (tokens, at, moment) => parts.read(tokens, at, moment),
      },
      { name: 'portion', roles: [role.PORTION_WORD], read: (tokens, at, moment) => portions.read(tokens, at, moment) },
      { name: 'portion', roles: [role.PLURAL_WORD], read: (tokens, at, moment) => portions.plural(tokens, at, moment) },
      {
        name: 'term',
        roles: [role.TERM_WORD, role.SCHOOL_WORD, YEAR_WORD],
        read: (tokens, at, moment) => terms.read(tokens, at, moment),
      },
      { name: 'season', roles: [role.SEASON_WORD], read: (tokens, at, moment) => seasons.read(tokens, at, moment) },
      { name: 'week', roles: [WEEK_WORD], read: (tokens, at, moment) => weeks.read(tokens, at, moment) },
      {
        name: 'era',
        roles: [role.ERA_WORD, role.PLURAL_WORD],
        read: (tokens, at, moment) => eras.read(tokens, at, moment),
      },
      {
        name: 'year',
        roles: [YEAR_WORD, role.SAME_WORD, FIGURE],
        read: (tokens, at, moment) => years.read(tokens, at, moment),
      },
    ];
    for (const reader of this.readers) {
      for (const one of reader.roles) (this.byRole[one] ??= []).push(reader);
    }
  }

  /** Open where a word or a figure that may open a date stands. */
  readonly gate: Gate = {
    opens: ({ tokens }, at) => this.plausible(tokens, at, this.words.role(tokens, at)),
  };

  /** Reads whatever opens at `at` into `moment`; the token behind it, or 0. */
  read(tokens: TokenTable, at: number, moment: Moment): number {
    const own = this.words.role(tokens, at);
    const readers = this.byRole[own];
    if (readers === undefined || !this.plausible(tokens, at, own)) return 0;
    for (const reader of readers) {
      moment.reset();
      const to = reader.read(tokens, at, moment);
      if (to > 0) return to;
    }
    return 0;
  }

  /** Most numbers count something: the token behind one says at once that it opens no date. */
  plausible(tokens: TokenTable, at: number, own: number): boolean {
    if (own === role.FIGURE)
      return this.figureJoints.has(tokens.syllable[at + 1] as number) || digits(tokens, at) === 4;
    if (own !== role.SPELLED) return true;
    return this.words.numbers.read(tokens, at) && this.spelledJoints.has(tokens.syllable[reading.to] as number);
  }
}

/** 8/2020 */
function monthFigure(tokens: TokenTable, at: number, moment: Moment): number {
  const to = readNumeric(tokens, at, moment);
  return to > 0 && moment.grain === MONTH ? to : 0;
}
