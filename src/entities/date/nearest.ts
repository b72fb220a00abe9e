/**
 * The year that a name without one means, as news writes: the nearest, unless a word says which way to look.
 *
 *   20/2 on 2020-01-10 is of 2020     31/12 on 2014-01-11 is of 2013     trước 30/9 on 2020-08-20 is of 2020
 *
 * `tense` ±2 is a deictic and binds (ngày 20/6 tới); ±1 are words around, which decide only far from the document's day.
 */
import { dayNumberOf, daysInMonth, isValid, monthOf, pack, weekday, yearOf } from './calendar.ts';
import { lunarMonthDays, lunarToSolar } from './lunar.ts';

/** Days within which a day without a year is the nearest one, whatever the verb. */
const NEAR = 60;
/** 29 February needs a leap year. */
const LEAP_REACH = 8;

const distance = (packed: number, date: number): number => dayNumberOf(packed) - dayNumberOf(date);

/** Better of two candidates, 0 being none. */
function better(one: number, other: number, date: number, tense: number): number {
  if (one === 0 || other === 0) return one || other;
  const near = Math.abs(distance(one, date)) <= Math.abs(distance(other, date)) ? one : other;
  if (tense === 0 || (Math.abs(tense) === 1 && Math.abs(distance(near, date)) <= NEAR)) return near;
  const fits = (packed: number) => (tense > 0 ? packed >= date : packed <= date);
  if (fits(one) === fits(other)) return near;
  return fits(one) ? one : other;
}

/** The day itself, packed; 0 when no year nearby has it. */
export function nearestDay(month: number, day: number, date: number, tense: number): number {
  const reach = month === 2 && day === 29 ? LEAP_REACH : 1;
  const now = yearOf(date);
  let found = 0;
  for (let year = now - reach; year <= now + reach; year++) {
    if (isValid(year, month, day)) found = better(found, pack(year, month, day), date, tense);
  }
  return found;
}

/** A day of the lunar calendar, packed as a solar one; `last` takes the month's last day (30 Tết). */
export function nearestLunarDay(month: number, day: number, date: number, tense: number, last: boolean): number {
  const now = yearOf(date);
  let found = 0;
  for (let year = now - 2; year <= now + 1; year++) {
    const solar = lunarToSolar(year, month, last ? lunarMonthDays(year, month) : day);
    if (solar !== 0) found = better(found, solar, date, tense);
  }
  return found;
}

/** The nearest day with that number in its month: ngày 20. */
export function nearestDayOfMonth(day: number, date: number, tense: number): number {
  let year = yearOf(date);
  let month = monthOf(date) - 2;
  let found = 0;
  for (let count = 0; count < 3; count++) {
    if (++month < 1) {
      month += 12;
      year--;
    } else if (month > 12) {
      month -= 12;
      year++;
    }
    if (day <= daysInMonth(year, month)) found = better(found, pack(year, month, day), date, tense);
  }
  return found;
}

/**
 * The year of a month or quarter by its place in the year (`per` 12 or 4): the document's, but last year's end read at the
 * beginning of a year (tháng 12 in January) and next year's beginning at its end.
 */
export function yearOfUnit(unit: number, per: number, date: number, tense: number): number {
  const year = yearOf(date);
  const now = per === 12 ? monthOf(date) : Math.ceil(monthOf(date) / 3);
  const quarter = per / 4;
  if (tense === 2) return unit < now ? year + 1 : year;
  if (tense === -2) return unit > now ? year - 1 : year;
  if (unit - now >= per - quarter && tense <= 0) return year - 1;
  const soon = monthOf(date) === 12 || (per === 12 && monthOf(date) === 11 && unit === 1);
  if (now - unit >= per - quarter && (tense > 0 || (soon && tense === 0))) return year + 1;
  return year;
}

/** Day number of the Monday of a day's week. */
export function mondayOf(date: number): number {
  const days = dayNumberOf(date);
  return days - weekday(days) + 1;
}
