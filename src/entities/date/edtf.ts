/**
 * Validator of EDTF strings (ISO 8601-2, the profile of the Library of Congress): levels 0 and 1, and of level 2 the unspecified
 * digit in any place, and seasons of a hemisphere, quarters, thirds and halves of a year.
 *
 * ```
 * 2020   2020-08   2020-08-14   -0043   Y-17000          a date to the year, month or day
 * 198X   19XX   2020-XX   XXXX-08-14   2020-08-1X        digits left open: a decade, a century, a day of any year
 * 2020-21 … 2020-24   2020-33 … 2020-36   2020-40        seasons, quarters, halves (25–32 by hemisphere, 37–39 thirds)
 * 2020?   2020-08~   2020-08-14%                         uncertain, approximate, both
 * 2020-08-14T16:30:00   …Z   …+07   …+07:00              a moment
 * 2020-09/2021-05   2020-08-14/..   ../2020   2020/      from, to; `..` is open, an empty end is unknown
 * ```
 *
 * Two things EDTF does not have: a time of day without seconds (16:30 is written `T16:30:00`), and times in an interval (write
 * its days). Level 2's sets, exponential years, significant digits and qualified components are refused: nothing here writes them.
 */

import { dayNumber, daysInMonth, isLeapYear } from './calendar.ts';

type Bounds = readonly [first: number, last: number];

// The parts have fixed widths, so that matching takes time linear in the text.
const DATE = /^(-?)([\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?[?~%]?$/;
const LONG_YEAR = /^Y-?[1-9]\d{4,}$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-4])(?::[0-5]\d)?)?$/;

/** Whether a number, written with as many digits, fits a pattern in which X is any digit. */
function fits(pattern: string, value: number): boolean {
  let rest = value;
  for (let i = pattern.length - 1; i >= 0; i--) {
    if (pattern[i] !== 'X' && Number(pattern[i]) !== rest % 10) return false;
    rest = Math.floor(rest / 10);
  }
  return true;
}

/** The first and the last number of a range that fit a pattern, or null when none does. */
function matching(pattern: string, from: number, to: number): Bounds | null {
  let first = from;
  while (first <= to && !fits(pattern, first)) first++;
  let last = to;
  while (last > first && !fits(pattern, last)) last--;
  return first <= last ? [first, last] : null;
}

/** Whether a leap year fits a pattern of four digits; before the year 0 the minus sign changes nothing in that. */
function meetsLeapYear(pattern: string): boolean {
  for (let year = 0; year < 10000; year++) {
    if (isLeapYear(year) && fits(pattern, year)) return true;
  }
  return false;
}

/** The months of a part of the year; a season may be anywhere in its year. */
function monthsOf(part: number): Bounds {
  if (part >= 40) return [(part - 40) * 6 + 1, (part - 40) * 6 + 6];
  if (part >= 37) return [(part - 37) * 4 + 1, (part - 37) * 4 + 4];
  if (part >= 33) return [(part - 33) * 3 + 1, (part - 33) * 3 + 3];
  return [1, 12];
}

/** Whether some month that fits has a day that fits. */
function meetsDay(year: string, month: string, day: string): boolean {
  for (let m = 1; m <= 12; m++) {
    if (!fits(month, m)) continue;
    if (matching(day, 1, daysInMonth(2001, m)) !== null) return true;
    if (m === 2 && fits(day, 29) && meetsLeapYear(year)) return true;
  }
  return false;
}

/** The day numbers between which a date lies, for the order of an interval's ends; null when it means no day. */
function boundsOf(text: string): Bounds | null {
  // A year of five digits or more lies beyond the calendar: only its order counts.
  if (LONG_YEAR.test(text)) return [Number(text.slice(1)) * 366, Number(text.slice(1)) * 366];
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, minus, year = '', month, day] = match;

  const low = Number(year.replaceAll('X', '0'));
  const high = Number(year.replaceAll('X', '9'));
  if (minus && high === 0) return null;
  const years: Bounds = minus ? [-high, -low] : [low, high];
  let months = month === undefined ? monthsOf(0) : matching(month, 1, 12);
  const part = Number(month);
  if (months === null && day === undefined && part >= 21 && part <= 41) months = monthsOf(part);
  if (months === null) return null;
  if (day !== undefined && !meetsDay(year, month!, day)) return null;

  const length = daysInMonth(years[1], months[1]);
  const days = (day === undefined ? null : matching(day, 1, 31)) ?? [1, length];
  return [dayNumber(years[0], months[0], days[0]), dayNumber(years[1], months[1], Math.min(days[1], length))];
}

/** Whether `text` is an EDTF date, moment or interval of the forms above and can mean a day that exists. Never throws. */
export function isEdtf(text: string): boolean {
  const slash = text.indexOf('/');
  if (slash < 0) return boundsOf(MOMENT.exec(text)?.[1] ?? text) !== null;

  const from = text.slice(0, slash);
  const to = text.slice(slash + 1);
  const start = boundsOf(from);
  const end = boundsOf(to);
  if (start !== null && end !== null) return start[0] <= end[1];
  // At least one end must be a date; the other may be open or unknown.
  return start !== null ? to === '' || to === '..' : end !== null && (from === '' || from === '..');
}
