/**
 * The days of a portion within the stretch it is taken of.
 *
 *   đầu, giữa, cuối     a year's thirds, a month's decades (1–10, 11–20, 21–end), a quarter's months, Monday–Wednesday and so on
 *   nửa đầu, nửa cuối   halves      8 tháng đầu, tuần cuối     the first or last units      tuần thứ hai     the second seven days
 */
import { addDays, addMonths, pack, yearOf } from './calendar.ts';
import {
  DAY,
  END,
  FIRST_HALF,
  FIRST_UNITS,
  MIDDLE,
  MONTH,
  type Moment,
  NTH_UNIT,
  QUARTER,
  REST,
  SCHOOL_YEAR,
  START,
  WEEK,
  YEAR,
} from './moment.ts';
import { monthEnd, stretch } from './resolve.ts';

/** Months of a third and of a half of the grains that are cut by months. */
const THIRDS: Readonly<Record<number, number>> = { [YEAR]: 4, [QUARTER]: 1, [SCHOOL_YEAR]: 3 };

/** Narrows `stretch` to the moment's portion. */
export function takePortion(moment: Moment, date: number): void {
  const { portion, grain } = moment;
  if (portion === 0 || stretch.first <= 0) return;
  if (portion === REST) {
    const next = date === 0 ? 0 : addMonths(date - (date % 100) + 1, 1);
    if (next > stretch.first && next <= stretch.last) stretch.first = next;
    return;
  }
  if (portion >= FIRST_UNITS) {
    units(moment);
    return;
  }
  const half = portion >= FIRST_HALF;
  const place = half ? portion - FIRST_HALF : portion - START;
  const months = THIRDS[grain];
  if (grain === MONTH) days(half ? [1, 16, 32] : [1, 11, 21, 32], place);
  else if (grain === WEEK) week(portion);
  else if (months !== undefined && !(half && grain !== YEAR)) byMonths(half ? 6 : months, place);
  else if (grain !== QUARTER && grain !== SCHOOL_YEAR) byYears(half ? 2 : 3, place);
}

function set(first: number, last: number): void {
  const outside = first <= 0 || last <= 0;
  stretch.first = outside ? 0 : first;
  stretch.last = outside ? 0 : last;
}

function days(bounds: readonly number[], place: number): void {
  const { first, last } = stretch;
  set(addDays(first, (bounds[place] as number) - 1), Math.min(addDays(first, (bounds[place + 1] as number) - 2), last));
}

/** Đầu tuần is Monday to Wednesday, giữa tuần Wednesday and Thursday, cuối tuần the weekend. */
function week(portion: number): void {
  const monday = stretch.first;
  if (portion === START || portion === FIRST_HALF) set(monday, addDays(monday, 2));
  else if (portion === MIDDLE) set(addDays(monday, 2), addDays(monday, 3));
  else if (portion === END) set(addDays(monday, 5), addDays(monday, 6));
  else set(addDays(monday, 3), addDays(monday, 6));
}

function byMonths(months: number, place: number): void {
  const first = addMonths(stretch.first, months * place);
  set(first, monthEnd(addMonths(first, months - 1)));
}

/** Ten years have an early part of four, a hundred one of thirty-four. */
function byYears(parts: number, place: number): void {
  const start = yearOf(stretch.first);
  const count = yearOf(stretch.last) - start + 1;
  const cut = (part: number) => start + Math.ceil((count * part) / parts);
  set(pack(cut(place), 1, 1), pack(cut(place + 1) - 1, 12, 31));
}

function units({ portion, count, unit }: Moment): void {
  const { first, last } = stretch;
  if (portion === NTH_UNIT) {
    set(addDays(first, 7 * (count - 1)), Math.min(last, addDays(first, 7 * count - 1)));
    return;
  }
  const head = portion === FIRST_UNITS;
  const length = unit === DAY ? count : unit === WEEK ? 7 * count : 0;
  if (length > 0) {
    if (head) set(first, Math.min(last, addDays(first, length - 1)));
    else set(Math.max(first, addDays(last, 1 - length)), last);
    return;
  }
  const months = unit === MONTH ? count : unit === QUARTER ? 3 * count : 0;
  if (months === 0) return;
  if (head) set(first, Math.min(last, monthEnd(addMonths(first, months - 1))));
  else set(Math.max(first, addMonths(last - (last % 100) + 1, 1 - months)), last);
}
