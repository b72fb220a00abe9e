/**
 * The two ends of an interval lend each other what is written once.
 *
 *   ngày 1 – 15/7: the month     tháng 3 – tháng 5 năm 2020: the year     8h – 17h ngày 3/6: the day     Từ 27-4 – nay: the last 27 April
 */
import { addDays, yearOf } from './calendar.ts';
import { DAY, MONTH, type Moment, NOW, QUARTER, TO_DOCUMENT, YEAR } from './moment.ts';
import { takePortion } from './portion-of.ts';
import { IMPOSSIBLE, resolveMoment, statedYear, stretch } from './resolve.ts';

const FIRST = 1;
const SECOND = 2;

/** What was resolved; `first` and `last` are days as in `stretch`, both set or both 0. */
export const span = { first: 0, last: 0 };

const yearless = (moment: Moment): boolean =>
  (moment.grain === DAY || moment.grain === MONTH || moment.grain === QUARTER) &&
  moment.relative === 0 &&
  moment.weekday === 0 &&
  moment.month + moment.number !== 0;

/** Resolves both into `span`; the moments are filled in. */
export function resolveInterval(first: Moment, second: Moment, date: number, anchor: number): void {
  span.first = 0;
  span.last = 0;
  // từ thứ Hai đến thứ Sáu: of which week is not said.
  const weekdays =
    first.weekday !== 0 &&
    first.day + first.relative === 0 &&
    second.weekday !== 0 &&
    second.day + second.relative === 0;
  if (first.every !== 0 || second.every !== 0 || weekdays) return;
  const lent = first.grain === DAY && second.grain === DAY ? lendDays(first, second) : 0;
  if (second.grain === NOW && first.tense === 0) first.tense = -2;
  if (first.grain === NOW && second.tense === 0) second.tense = 2;
  lendYears(first, second, date, anchor);
  resolve(second, date, anchor);
  const { last } = stretch;
  if (last > 0 && yearless(first) && statedYear(first, date, anchor) === 0 && second.grain !== NOW) {
    first.year = yearOf(last) - (later(first, second) ? 1 : 0);
  }
  // từ đầu năm đến 31/12, read in January: the year is that of the end.
  if (last > 0 && first.grain === YEAR && first.yearRelative === TO_DOCUMENT && first.yearShift === 0)
    first.year = yearOf(last);
  resolve(first, date, anchor);
  if (stretch.first === IMPOSSIBLE || last === IMPOSSIBLE || (stretch.first > 0 && last > 0 && last < stretch.first)) {
    span.first = span.last = IMPOSSIBLE;
    return;
  }
  span.first = stretch.first;
  span.last = last;
  if (span.first === span.last && span.first > 0) overMidnight(first, second, lent);
}

/** từ 22h đến 6h: the end that lends the other its day keeps it. */
function overMidnight(first: Moment, second: Moment, lent: number): void {
  const minutes = ({ hour, minute }: Moment) => Math.max(0, hour) * 60 + Math.max(0, minute);
  if (first.hour < 0 || second.hour < 0 || minutes(first) <= minutes(second)) return;
  if (lent === FIRST) span.first = addDays(span.first, -1);
  else span.last = addDays(span.last, 1);
  if (span.first === 0 || span.last === 0) span.first = span.last = IMPOSSIBLE;
}

function resolve(moment: Moment, date: number, anchor: number): void {
  resolveMoment(moment, date, anchor);
  takePortion(moment, date);
}

const dayless = (moment: Moment): boolean => moment.day + moment.weekday + moment.relative === 0;

/** Which end was lent its day: 0 neither. */
function lendDays(first: Moment, second: Moment): number {
  const lent = dayless(second) ? SECOND : dayless(first) ? FIRST : 0;
  if (lent === FIRST) lendDay(second, first);
  else if (lent === SECOND && !dayless(first)) lendDay(first, second);
  if (first.day !== 0 && first.month === 0 && first.weekday === 0) {
    first.month = second.month;
    first.lunar ||= second.lunar;
    first.year ||= second.year;
  } else if (second.lunar !== 0 && first.lunar === 0 && first.year === 0) first.lunar = second.lunar;
  return lent;
}

function lendDay(from: Moment, to: Moment): void {
  to.day = from.day;
  to.month = from.month;
  to.year = from.year;
  to.weekday = from.weekday;
  to.relative = from.relative;
  to.shift = from.shift;
  to.lunar = from.lunar;
  to.yearRelative = from.yearRelative;
  to.yearShift = from.yearShift;
  to.tense = from.tense;
}

/** Place in the year, for the order of two names without years. */
function place(moment: Moment): number {
  if (moment.grain === QUARTER) return moment.number * 300;
  return moment.month * 100 + moment.day;
}

const later = (first: Moment, second: Moment): boolean => {
  if (second.grain === YEAR) return false;
  return place(first) > (second.grain === MONTH ? place(second) + 99 : place(second));
};

function lendYears(first: Moment, second: Moment, date: number, anchor: number): void {
  if (!yearless(first) || !yearless(second)) return;
  const one = statedYear(first, date, anchor);
  const two = statedYear(second, date, anchor);
  if (one === 0 && two !== 0) first.year = two - (later(first, second) ? 1 : 0);
  else if (two === 0 && one !== 0) second.year = one + (later(first, second) ? 1 : 0);
}
