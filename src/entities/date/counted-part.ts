/**
 * The first or last so many units of a longer one, and the months of a report.
 *
 *   8 tháng đầu năm 2020   sáu tháng cuối năm   3 ngày đầu tháng 8   tuần đầu tháng 8   quý đầu năm   ngày cuối cùng của năm 2020
 *   9 tháng/2020   9 tháng năm 2025   4 tháng còn lại của năm   tuần thứ hai của tháng 8      8 tháng,   (of the document's year)
 */

import type { WordTable } from '../../engine/lexicon.ts';
import { NUMBER, type TokenTable } from '../../engine/tokens.ts';
import { digits, isMark, SLASH } from '../shared/marks.ts';
import { reading } from '../shared/number-words.ts';
import {
  BARE_MONTHS,
  BARE_PORTION,
  DAY,
  FIRST_UNITS,
  LAST_UNITS,
  MONTH,
  type Moment,
  NTH_UNIT,
  QUARTER,
  TO_DOCUMENT,
  WEEK,
  YEAR,
} from './moment.ts';
import { isYear } from './numeric.ts';
import type { Parents } from './parent.ts';
import type { DateWords } from './words.ts';

const MOST_MONTHS = 12;

export class CountedParts {
  private readonly units: WordTable;
  private readonly sides: WordTable;
  private readonly fillers: WordTable;
  private readonly first: number;
  private readonly last: number;
  private readonly remaining: number;
  private readonly remains: number;
  private readonly year: number;
  private readonly th: number;

  constructor(
    private readonly words: DateWords,
    private readonly parents: Parents,
  ) {
    const { lexicon } = words;
    this.units = lexicon.wordTable({ ngày: DAY, tuần: WEEK, tháng: MONTH, quý: QUARTER, quí: QUARTER, năm: YEAR });
    this.sides = lexicon.wordTable({ đầu: FIRST_UNITS, cuối: LAST_UNITS });
    this.fillers = lexicon.wordSet('của trong');
    this.first = words.id('tiên');
    this.last = words.id('cùng');
    this.remaining = words.id('còn');
    this.remains = words.id('lại');
    this.year = words.id('năm');
    this.th = words.id('thứ');
  }

  /** From the number, or from the unit where it is one, at `at`; the token behind, or 0. */
  read(tokens: TokenTable, at: number, moment: Moment): number {
    const own = this.units.of(tokens.syllable[at] as number);
    const unit = own !== 0 && tokens.kind[at] !== NUMBER ? own : 0;
    // The number before the unit reads it: 2 tuần đầu tháng 8.
    if (
      unit !== 0 &&
      at > 0 &&
      (tokens.kind[at - 1] === NUMBER || this.words.counters.has(tokens.syllable[at - 1] as number))
    )
      return 0;
    if (unit !== 0) {
      const single =
        this.part(tokens, at + 1, 1, unit, moment) || (unit === WEEK ? this.nth(tokens, at + 1, moment) : 0);
      // `năm tháng đầu năm` are five months.
      if (single > 0 || unit !== YEAR) return single;
    }
    if (digits(tokens, at) > 2 || !this.words.numbers.read(tokens, at) || reading.scale > 1 || reading.decimals > 0)
      return 0;
    const { value, to, spelled } = reading;
    const counted = this.units.of(tokens.syllable[to] as number);
    // `một ngày đầu tháng tư` is some day.
    if (
      counted === 0 ||
      counted === YEAR ||
      value < 1 ||
      !Number.isInteger(value) ||
      (spelled && value === 1 && counted < MONTH)
    )
      return 0;
    return (
      this.part(tokens, to + 1, value, counted, moment) ||
      (counted === MONTH && !spelled && value <= MOST_MONTHS ? this.months(tokens, to + 1, value, moment) : 0)
    );
  }

  /** `đầu năm 2020`, `cuối cùng của tháng 8`, `còn lại của năm` behind the unit. */
  private part(tokens: TokenTable, at: number, count: number, unit: number, moment: Moment): number {
    const rest = tokens.syllable[at] === this.remaining && tokens.syllable[at + 1] === this.remains;
    const side = rest ? LAST_UNITS : this.sides.of(tokens.syllable[at] as number);
    if (side === 0) return 0;
    let next = rest ? at + 2 : at + 1;
    if (!rest && tokens.syllable[next] === (side === FIRST_UNITS ? this.first : this.last)) next++;
    next = this.filled(tokens, next);
    moment.reset();
    const to = this.parents.read(tokens, next, moment);
    if (to === 0 || moment.portion !== 0 || moment.grain <= unit || moment.grain > YEAR || moment.bare === BARE_PORTION)
      return 0;
    return this.give(moment, side, count, unit, to);
  }

  /** `thứ hai của tháng 8`, `2 tháng 8` behind `tuần`. */
  private nth(tokens: TokenTable, at: number, moment: Moment): number {
    const number = tokens.syllable[at] === this.th ? at + 1 : at;
    if (!this.words.numbers.read(tokens, number) || reading.value > 5 || reading.value < 1) return 0;
    const { value, to } = reading;
    moment.reset();
    const end = this.parents.read(tokens, this.filled(tokens, to), moment);
    return end === 0 || moment.grain !== MONTH || moment.month === 0
      ? 0
      : this.give(moment, NTH_UNIT, value, WEEK, end);
  }

  /** `/2020`, `năm 2025`, or nothing behind `9 tháng`. */
  private months(tokens: TokenTable, at: number, count: number, moment: Moment): number {
    moment.reset();
    moment.grain = YEAR;
    let to = at;
    if (isMark(tokens, at, SLASH) && isYear(tokens, at + 1)) {
      moment.year = tokens.value[at + 1] as number;
      to = at + 2;
    } else if (tokens.syllable[this.filled(tokens, at)] === this.year) {
      const year = this.filled(tokens, at);
      to = this.parents.read(tokens, year, moment);
      if (to === 0 || moment.grain !== YEAR || (moment.year === 0 && to === year + 1)) return 0;
    } else {
      moment.yearRelative = TO_DOCUMENT;
      moment.bare = BARE_MONTHS;
    }
    return this.give(moment, FIRST_UNITS, count, MONTH, to);
  }

  private filled(tokens: TokenTable, at: number): number {
    return this.fillers.has(tokens.syllable[at] as number) ? at + 1 : at;
  }

  private give(moment: Moment, portion: number, count: number, unit: number, to: number): number {
    moment.portion = portion;
    moment.count = count;
    moment.unit = unit;
    moment.headed = true;
    return to;
  }
}
