/**
 * What a reader has understood of one end of a date: numbers only, so that a rule can put them beside its proposal.
 * Nothing is resolved here; `resolve.ts` does that when the document's date is known.
 */

/** Grains. A clock time has the grain DAY and an hour. */
export const DAY = 1;
export const WEEK = 2;
export const MONTH = 3;
export const QUARTER = 4;
export const YEAR = 5;
/** Whole years `year`–`yearTo`: a term, a phase, two seasons. */
export const YEARS = 6;
export const SCHOOL_YEAR = 7;
export const DECADE = 8;
export const CENTURY = 9;
/** `nay`, the document's day, as an end of an interval. */
export const NOW = 10;

/** Relations to the document's day (`hôm qua`), to a day named before (`cùng ngày`), to a weekday of a week (`thứ Hai tuần tới`). */
export const TO_DOCUMENT = 1;
export const TO_ANTECEDENT = 2;
export const TO_WEEK = 3;

/** Portions: thirds (đầu, giữa, cuối), halves, the first or last `count` of a unit, the `count`th week. */
export const START = 1;
export const MIDDLE = 2;
export const END = 3;
export const FIRST_HALF = 4;
export const SECOND_HALF = 5;
export const FIRST_UNITS = 6;
export const LAST_UNITS = 7;
export const NTH_UNIT = 8;
/** What is left after the document's month: những tháng còn lại của năm. */
export const REST = 9;

/** Recurrences. */
export const DAILY = 1;
export const WEEKLY = 2;
export const MONTHLY = 3;
export const YEARLY = 4;

/** Why a reading needs its surroundings to be a date: see the files named bare-*. */
export const BARE_DAY = 1;
export const BARE_CLOCK = 2;
export const BARE_YEAR = 3;
export const BARE_MONTHS = 4;
export const BARE_WEEKDAY = 5;
/** `ngày 20`, `từ 4 …`: only a day's number. */
export const BARE_NUMBER = 6;
export const BARE_YEARS = 7;
export const BARE_PORTION = 8;

/** Fields that go into a payload, in order. */
const FIELDS = [
  'grain',
  'year',
  'yearTo',
  'month',
  'monthTo',
  'day',
  'hour',
  'minute',
  'part',
  'weekday',
  'number',
  'portion',
  'count',
  'unit',
  'relative',
  'shift',
  'yearRelative',
  'yearShift',
  'cycle',
  'lunar',
  'tense',
  'every',
  'season',
  'bare',
] as const;

export const MOMENT_SIZE = FIELDS.length;

export class Moment {
  grain = 0;
  /** 0 where it is not written. Negative before the common era. */
  year = 0;
  yearTo = 0;
  month = 0;
  /** Last month or quarter of a list: tháng 7 và 8. */
  monthTo = 0;
  day = 0;
  hour = -1;
  minute = -1;
  /** Index in PARTS of `format.ts`; 0 = none. */
  part = 0;
  /** 1 Monday – 7 Sunday; 0 = none. */
  weekday = 0;
  /** Number of a week, quarter, semester, century; first year of a decade. */
  number = 0;
  portion = 0;
  count = 0;
  unit = 0;
  relative = 0;
  shift = 0;
  yearRelative = 0;
  yearShift = 0;
  /** Stem × 12 + branch + 1 of a lunar year's name; 0 = none. */
  cycle = 0;
  /** 1 = the lunar calendar; 2 = the last day of the lunar year (30 Tết). */
  lunar = 0;
  /** −1 past, +1 future; ±2 where a deictic says so. */
  tense = 0;
  every = 0;
  /** 1 spring – 4 winter; 5 a crop or season without a code. */
  season = 0;

  /** For the reading only: the mark between day and month, and whether blanks stand around it. */
  mark = 0;
  spaced = false;
  /** A word of the calendar opens it (ngày, tháng, sáng), so that trailing deictics belong to it. */
  headed = false;
  bare = 0;
  /** The other end, where this moment reads a list or a range; `many` says whether it does. */
  many = false;
  /** The list or range is joined by dashes or `đến` alone: a stretch without gaps. */
  ranged = false;

  constructor(readonly last: Moment | null = null) {}

  reset(): this {
    this.grain = this.year = this.yearTo = this.month = this.monthTo = this.day = this.part = this.weekday = 0;
    this.number = this.portion = this.count = this.unit = this.relative = this.shift = 0;
    this.yearRelative = this.yearShift = this.cycle = this.lunar = this.tense = this.every = this.season = 0;
    this.hour = -1;
    this.minute = -1;
    this.mark = 0;
    this.spaced = false;
    this.headed = false;
    this.bare = 0;
    this.many = false;
    this.ranged = false;
    return this;
  }

  copy(other: Moment): this {
    for (const field of FIELDS) this[field] = other[field];
    this.headed = other.headed;
    return this;
  }

  store(data: Float64Array, at: number): void {
    for (let field = 0; field < MOMENT_SIZE; field++) data[at + field] = this[FIELDS[field] as (typeof FIELDS)[number]];
  }

  load(data: Float64Array, at: number): this {
    for (let field = 0; field < MOMENT_SIZE; field++)
      this[FIELDS[field] as (typeof FIELDS)[number]] = data[at + field] as number;
    return this;
  }
}
