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

/** Numbers that a moment takes in a payload. */
export const MOMENT_SIZE = 24;

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
    other.store(scratch, 0);
    this.load(scratch, 0);
    this.headed = other.headed;
    return this;
  }

  /** Field by field: a loop over names costs more than all the reading. */
  store(data: Float64Array, at: number): void {
    data[at] = this.grain;
    data[at + 1] = this.year;
    data[at + 2] = this.yearTo;
    data[at + 3] = this.month;
    data[at + 4] = this.monthTo;
    data[at + 5] = this.day;
    data[at + 6] = this.hour;
    data[at + 7] = this.minute;
    data[at + 8] = this.part;
    data[at + 9] = this.weekday;
    data[at + 10] = this.number;
    data[at + 11] = this.portion;
    data[at + 12] = this.count;
    data[at + 13] = this.unit;
    data[at + 14] = this.relative;
    data[at + 15] = this.shift;
    data[at + 16] = this.yearRelative;
    data[at + 17] = this.yearShift;
    data[at + 18] = this.cycle;
    data[at + 19] = this.lunar;
    data[at + 20] = this.tense;
    data[at + 21] = this.every;
    data[at + 22] = this.season;
    data[at + 23] = this.bare;
  }

  load(data: Float64Array, at: number): this {
    this.grain = data[at] as number;
    this.year = data[at + 1] as number;
    this.yearTo = data[at + 2] as number;
    this.month = data[at + 3] as number;
    this.monthTo = data[at + 4] as number;
    this.day = data[at + 5] as number;
    this.hour = data[at + 6] as number;
    this.minute = data[at + 7] as number;
    this.part = data[at + 8] as number;
    this.weekday = data[at + 9] as number;
    this.number = data[at + 10] as number;
    this.portion = data[at + 11] as number;
    this.count = data[at + 12] as number;
    this.unit = data[at + 13] as number;
    this.relative = data[at + 14] as number;
    this.shift = data[at + 15] as number;
    this.yearRelative = data[at + 16] as number;
    this.yearShift = data[at + 17] as number;
    this.cycle = data[at + 18] as number;
    this.lunar = data[at + 19] as number;
    this.tense = data[at + 20] as number;
    this.every = data[at + 21] as number;
    this.season = data[at + 22] as number;
    this.bare = data[at + 23] as number;
    return this;
  }
}

const scratch = new Float64Array(MOMENT_SIZE);
