/**
 * A moment against the document's day: its first and its last day.
 *
 * 0 stands for what is not settled, `IMPOSSIBLE` for what the calendar does not have (31/2/2020).
 */
import {
  addDays,
  addMonths,
  dayNumberOf,
  daysInMonth,
  fromDayNumber,
  isoWeekStart,
  isValid,
  monthOf,
  pack,
  yearOf,
} from './calendar.ts';
import { canChiYearOf } from './can-chi.ts';
import { lunarMonthDays, lunarToSolar, solarToLunar } from './lunar.ts';
import {
  CENTURY,
  DAY,
  DECADE,
  MONTH,
  type Moment,
  NOW,
  QUARTER,
  SCHOOL_YEAR,
  TO_ANTECEDENT,
  TO_DOCUMENT,
  TO_WEEK,
  WEEK,
  YEAR,
  YEARS,
} from './moment.ts';
import { mondayOf, nearestDay, nearestDayOfMonth, nearestLunarDay, yearOfUnit } from './nearest.ts';

export const IMPOSSIBLE = -1;

/** What was resolved, packed days; one object for all calls. */
export const stretch = { first: 0, last: 0 };

/** A year that has no months that long ago lies outside this calendar: `năm 208 TCN` keeps its EDTF only. */
const FIRST_YEAR = 1;
const LEAP_YEAR = 2020;
const FIRST_DAY = 10101;
const LAST_DAY = 99991231;

/** The year of a moment by what it says, 0 when it says none. */
export function statedYear(moment: Moment, date: number, anchor: number): number {
  if (moment.year !== 0) return moment.year;
  if (moment.yearRelative === TO_DOCUMENT) return date === 0 ? 0 : yearOf(date) + moment.yearShift;
  if (moment.yearRelative === TO_ANTECEDENT) return anchor === 0 ? 0 : yearOf(anchor);
  if (moment.cycle === 0 || date === 0) return 0;
  return canChiYearOf(Math.floor((moment.cycle - 1) / 12), (moment.cycle - 1) % 12, yearOf(date));
}

export function resolveMoment(moment: Moment, date: number, anchor: number): void {
  stretch.first = 0;
  stretch.last = 0;
  if (moment.every !== 0) return;
  switch (moment.grain) {
    case DAY:
      give(day(moment, date, anchor), 0);
      break;
    case NOW:
      give(date, 0);
      break;
    case WEEK:
      week(moment, date, anchor);
      break;
    case MONTH:
      month(moment, date, anchor);
      break;
    case QUARTER:
      quarter(moment, date, anchor);
      break;
    case YEAR:
      years(statedYear(moment, date, anchor), 0);
      break;
    case YEARS:
      years(moment.year, moment.yearTo);
      break;
    case SCHOOL_YEAR:
      school(moment, date);
      break;
    case DECADE:
      years(moment.number, moment.number + 9);
      break;
    case CENTURY:
      century(moment, date);
      break;
  }
}

/** Days outside the years 1–9999 have no place in this calendar. */
function give(first: number, last: number): void {
  const end = last || first;
  const outside = first !== IMPOSSIBLE && (first < FIRST_DAY || end < FIRST_DAY || first > LAST_DAY || end > LAST_DAY);
  stretch.first = outside ? 0 : first;
  stretch.last = outside ? 0 : end;
}

function years(first: number, last: number): void {
  if (first >= FIRST_YEAR) give(pack(first, 1, 1), pack(last || first, 12, 31));
}

function day(moment: Moment, date: number, anchor: number): number {
  if (moment.relative === TO_DOCUMENT) return date === 0 ? 0 : addDays(date, moment.shift);
  if (moment.relative === TO_ANTECEDENT) return anchor === 0 ? 0 : addDays(anchor, moment.shift);
  if (moment.weekday !== 0 && moment.day === 0) return date === 0 ? 0 : weekday(moment, date);
  if (moment.lunar !== 0) return lunarDay(moment, date, anchor);
  if (moment.day === 0) return anchor || date;
  if (moment.month === 0) return date === 0 ? 0 : nearestDayOfMonth(moment.day, date, moment.tense);
  const year = statedYear(moment, date, anchor);
  if (moment.day > daysInMonth(year || LEAP_YEAR, moment.month)) return IMPOSSIBLE;
  if (year !== 0) return isValid(year, moment.month, moment.day) ? pack(year, moment.month, moment.day) : IMPOSSIBLE;
  return date === 0 ? 0 : nearestDay(moment.month, moment.day, date, moment.tense);
}

/** thứ Hai tuần tới; thứ Hai tới; thứ Hai: the last one, today included, unless the words look ahead. */
function weekday(moment: Moment, date: number): number {
  const monday = mondayOf(date);
  if (moment.relative === TO_WEEK) return fromDayNumber(monday + 7 * moment.shift + moment.weekday - 1);
  const same = monday + moment.weekday - 1;
  const now = dayNumberOf(date);
  if (moment.tense > 0) return fromDayNumber(same > now || (same === now && moment.tense === 1) ? same : same + 7);
  return fromDayNumber(same < now || (same === now && moment.tense > -2) ? same : same - 7);
}

function lunarDay(moment: Moment, date: number, anchor: number): number {
  const year = statedYear(moment, date, anchor);
  const eve = moment.lunar === 2;
  if (year === 0)
    return date === 0 || moment.month === 0 ? 0 : nearestLunarDay(moment.month, moment.day, date, moment.tense, eve);
  // A year shift beside a stated year is that of an eve: 30 Tết Canh Tý falls in the lunar year before.
  const lunarYear = year + (moment.year !== 0 || moment.cycle !== 0 ? moment.yearShift : 0);
  return (
    lunarToSolar(lunarYear, moment.month, eve ? lunarMonthDays(lunarYear, moment.month) : moment.day) || IMPOSSIBLE
  );
}

function week(moment: Moment, date: number, anchor: number): void {
  if (moment.relative === TO_DOCUMENT) {
    if (date === 0) return;
    const monday = mondayOf(date) + 7 * moment.shift;
    give(fromDayNumber(monday), fromDayNumber(monday + 6));
    return;
  }
  const year = statedYear(moment, date, anchor) || (date === 0 ? 0 : yearOf(date));
  const monday = year === 0 ? 0 : isoWeekStart(year, moment.number);
  if (monday !== 0) give(monday, addDays(monday, 6));
}

function month(moment: Moment, date: number, anchor: number): void {
  if (moment.relative === TO_DOCUMENT) {
    if (date === 0) return;
    const first = addMonths(date - (date % 100) + 1, moment.shift);
    give(first, monthEnd(first));
    return;
  }
  const year = statedYear(moment, date, anchor);
  if (moment.lunar !== 0) {
    const first =
      year !== 0
        ? lunarToSolar(year, moment.month, 1)
        : date === 0
          ? 0
          : nearestLunarDay(moment.month, 1, date, moment.tense, false);
    if (first > 0) give(first, addDays(first, lunarMonthLength(first) - 1));
    return;
  }
  const found = year || (date === 0 ? 0 : yearOfUnit(moment.month, 12, date, moment.tense));
  if (found >= FIRST_YEAR) give(pack(found, moment.month, 1), monthEnd(pack(found, moment.monthTo || moment.month, 1)));
}

/** Days of the lunar month that begins on a solar day. */
function lunarMonthLength(first: number): number {
  const lunar = solarToLunar(first);
  return lunarMonthDays(yearOf(Math.abs(lunar)), monthOf(Math.abs(lunar)), lunar < 0) || 30;
}

function quarter(moment: Moment, date: number, anchor: number): void {
  let year = statedYear(moment, date, anchor);
  let { number } = moment;
  if (moment.relative === TO_DOCUMENT) {
    if (date === 0) return;
    const quarters = yearOf(date) * 4 + Math.ceil(monthOf(date) / 3) - 1 + moment.shift;
    year = Math.floor(quarters / 4);
    number = (quarters % 4) + 1;
  } else if (year === 0) year = date === 0 ? 0 : yearOfUnit(number, 4, date, moment.tense);
  if (year >= FIRST_YEAR) give(pack(year, number * 3 - 2, 1), monthEnd(pack(year, (moment.monthTo || number) * 3, 1)));
}

/** 1 September to 31 May; the first semester ends with January. */
function school(moment: Moment, date: number): void {
  let { year } = moment;
  if (year === 0) {
    if (date === 0) return;
    const now = monthOf(date);
    // From June to August the year gone by is `trước`, the coming one `này` and `tới`.
    year = yearOf(date) + (now <= 5 ? moment.shift - 1 : now <= 8 ? Math.min(moment.shift, 0) : moment.shift);
  }
  const semester = moment.number;
  give(
    semester === 2 ? pack(year + 1, 2, 1) : pack(year, 9, 1),
    semester === 1 ? pack(year + 1, 1, 31) : pack(year + 1, 5, 31),
  );
}

function century(moment: Moment, date: number): void {
  let { number } = moment;
  if (moment.relative === TO_DOCUMENT) number = date === 0 ? 0 : Math.ceil(yearOf(date) / 100) + moment.shift;
  if (number > 0) years(number * 100 - 99, number * 100);
}

export const monthEnd = (packed: number): number =>
  packed - (packed % 100) + daysInMonth(yearOf(packed), monthOf(packed));
