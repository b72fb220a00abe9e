/**
 * Civil calendar arithmetic: the Gregorian calendar, carried back before its introduction (proleptic), years 1–9999.
 *
 * Two integers stand for a day, so that nothing is allocated and both order as time does:
 * - a *packed day* `year * 10000 + month * 100 + day`, e.g. 20200814; 0 means "no such day";
 * - a *day number*, the days since 1970-01-01, for differences and weekdays.
 */

/** The years that a packed day can hold. */
export const FIRST_YEAR = 1;
export const LAST_YEAR = 9999;

/** Days before the first of each month, counted from 1 March: the leap day then falls at the year's end. */
const DAYS_BEFORE = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275];

/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719468;
const DAYS_IN_400_YEARS = 146097;
const DAYS_IN_100_YEARS = 36524;
const DAYS_IN_4_YEARS = 1461;

export const pack = (year: number, month: number, day: number): number => year * 10000 + month * 100 + day;
export const yearOf = (packed: number): number => Math.floor(packed / 10000);
export const monthOf = (packed: number): number => Math.floor(packed / 100) % 100;
export const dayOf = (packed: number): number => packed % 100;

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** 28–31; 0 for a month outside 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if (month < 1 || month > 12 || !Number.isInteger(month)) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether the three integers name a day of the calendar, years 1–9999. */
export function isValid(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(day) || year < FIRST_YEAR || year > LAST_YEAR) return false;
  return day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01 (negative before it). The date must be valid; it is not checked. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month < 3 ? year - 1 : year;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + DAYS_BEFORE[month - 1]! + day - 1 - EPOCH;
}

/** The day number of a packed day. */
export const dayNumberOf = (packed: number): number => dayNumber(yearOf(packed), monthOf(packed), dayOf(packed));

/** The packed day of a day number; 0 outside the years 1–9999. */
export function fromDayNumber(days: number): number {
  let rest = days + EPOCH;
  const era = Math.floor(rest / DAYS_IN_400_YEARS);
  rest -= era * DAYS_IN_400_YEARS;
  // The last century and the last year of their cycles are one day longer: the division must not run over.
  const century = Math.min(3, Math.floor(rest / DAYS_IN_100_YEARS));
  rest -= century * DAYS_IN_100_YEARS;
  const cycle = Math.floor(rest / DAYS_IN_4_YEARS);
  rest -= cycle * DAYS_IN_4_YEARS;
  const yearInCycle = Math.min(3, Math.floor(rest / 365));
  rest -= yearInCycle * 365;

  let month = 3;
  while (month < 14 && rest >= DAYS_BEFORE[month % 12]!) month++;
  const day = rest - DAYS_BEFORE[(month - 1) % 12]! + 1;
  const year = era * 400 + century * 100 + cycle * 4 + yearInCycle + (month > 12 ? 1 : 0);
  if (year < FIRST_YEAR || year > LAST_YEAR) return 0;
  return pack(year, month > 12 ? month - 12 : month, day);
}

/** 1 for Monday to 7 for Sunday (*Chủ nhật*), of a day number. 1970-01-01 was a Thursday. */
export const weekday = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

/** The day `count` days later (earlier when negative), packed; 0 outside the years 1–9999. */
export const addDays = (packed: number, count: number): number => fromDayNumber(dayNumberOf(packed) + count);

/**
 * The same day `count` months later (earlier when negative), packed; the month's last day where it is shorter:
 * 2020-01-31 and one month is 2020-02-29. 0 outside the years 1–9999.
 */
export function addMonths(packed: number, count: number): number {
  const months = yearOf(packed) * 12 + monthOf(packed) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  if (year < FIRST_YEAR || year > LAST_YEAR) return 0;
  return pack(year, month, Math.min(dayOf(packed), daysInMonth(year, month)));
}

/** Day number of the Monday that opens ISO week 1: the week with the year's first Thursday, that is with 4 January. */
function firstMonday(year: number): number {
  const fourth = dayNumber(year, 1, 4);
  return fourth - weekday(fourth) + 1;
}

/** 52 or 53. */
export const isoWeeksInYear = (year: number): number => (firstMonday(year + 1) - firstMonday(year)) / 7;

/**
 * The Monday of an ISO week, packed; 0 when the year has no such week. Its Sunday is `addDays(monday, 6)`.
 * Week 1 may open, and week 52 or 53 close, in the neighbouring calendar year.
 */
export function isoWeekStart(year: number, week: number): number {
  if (!Number.isInteger(week) || week < 1 || week > isoWeeksInYear(year)) return 0;
  return fromDayNumber(firstMonday(year) + (week - 1) * 7);
}

/** The Sunday of an ISO week, packed; 0 when the year has no such week. */
export function isoWeekEnd(year: number, week: number): number {
  const monday = isoWeekStart(year, week);
  return monday === 0 ? 0 : addDays(monday, 6);
}

/** The ISO week that holds a day number, as `year * 100 + week`; the year is that of the week's Thursday. */
export function isoWeekOf(days: number): number {
  const monday = days - weekday(days) + 1;
  const year = yearOf(fromDayNumber(monday + 3));
  return year * 100 + (monday - firstMonday(year)) / 7 + 1;
}

export const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** `YYYY-MM-DD` of a packed day. */
export const formatDay = (packed: number): string =>
  `${padded(yearOf(packed), 4)}-${padded(monthOf(packed), 2)}-${padded(dayOf(packed), 2)}`;

/** The packed day of `YYYY-MM-DD`; 0 when the text has another shape or names no day. */
export function parseDay(text: string): number {
  if (text.length !== 10) return 0;
  let packed = 0;
  for (let i = 0; i < 10; i++) {
    const code = text.charCodeAt(i);
    if (i === 4 || i === 7) {
      if (code !== 0x2d) return 0;
    } else {
      if (code < 0x30 || code > 0x39) return 0;
      packed = packed * 10 + code - 0x30;
    }
  }
  return isValid(yearOf(packed), monthOf(packed), dayOf(packed)) ? packed : 0;
}
