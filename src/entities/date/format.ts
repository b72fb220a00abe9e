/**
 * Moments and days as strings: ISO 8601, EDTF, and the value of TIMEX3.
 */
import type { DateGrain, PartOfDay } from '../../types.ts';
import { addDays, dayNumberOf, formatDay, isoWeekOf, monthOf, padded, yearOf } from './calendar.ts';
import {
  CENTURY,
  DAY,
  DECADE,
  END,
  FIRST_HALF,
  FIRST_UNITS,
  LAST_UNITS,
  MONTH,
  MONTHLY,
  type Moment,
  QUARTER,
  REST,
  SCHOOL_YEAR,
  SECOND_HALF,
  START,
  WEEK,
  WEEKLY,
  YEAR,
  YEARS,
} from './moment.ts';

/** By the index that a moment keeps. */
export const PARTS: readonly (PartOfDay | undefined)[] = [undefined, 'MO', 'MI', 'AF', 'EV', 'NI'];
const SEASONS = ['', 'SP', 'SU', 'FA', 'WI'];
const UNITS: Readonly<Record<number, string>> = { [DAY]: 'D', [WEEK]: 'W', [MONTH]: 'M', [QUARTER]: 'Q', [YEAR]: 'Y' };

/** Four digits, with a minus sign before the common era (1 BC is year 0); XXXX where it is not settled. */
export const yearText = (year: number): string =>
  year === 0 ? 'XXXX' : year > 0 ? padded(year, 4) : year === -1 ? '0000' : `-${padded(-year - 1, 4)}`;

/** `T07:30`, empty without a clock time. */
export const clockText = ({ hour, minute }: Moment): string =>
  hour < 0 ? '' : `T${padded(hour % 24, 2)}:${padded(Math.max(0, minute), 2)}`;

/** Midnight at the end of a day is the beginning of the next. */
export const clockDay = (packed: number, { hour }: Moment): number =>
  hour === 24 ? addDays(packed, 1) || packed : packed;

export function grainOf(moment: Moment): DateGrain {
  const { grain, portion, count, unit } = moment;
  if (portion === FIRST_HALF || portion === SECOND_HALF) return grain === YEAR ? 'half' : 'interval';
  if (portion !== 0) {
    if (
      portion >= FIRST_UNITS &&
      grain === YEAR &&
      ((unit === MONTH && count === 6) || (unit === QUARTER && count === 2))
    )
      return 'half';
    if (portion >= FIRST_UNITS && portion !== REST && count === 1)
      return unit === DAY ? 'day' : unit === WEEK ? 'week' : unit === MONTH ? 'month' : 'quarter';
    return portion > SECOND_HALF && unit === WEEK ? 'week' : 'interval';
  }
  switch (grain) {
    case DAY:
      return moment.hour < 0 ? (moment.part > 0 ? 'part-of-day' : 'day') : moment.minute < 0 ? 'hour' : 'minute';
    case WEEK:
      return 'week';
    case MONTH:
      return moment.monthTo !== 0 ? 'interval' : 'month';
    case QUARTER:
      return moment.monthTo !== 0 ? 'interval' : 'quarter';
    case YEAR:
      return 'year';
    case YEARS:
      return moment.number !== 0 ? 'term' : 'interval';
    case SCHOOL_YEAR:
      return moment.number === 0 ? 'year' : 'half';
    case DECADE:
      return 'decade';
    default:
      return grain === CENTURY ? 'century' : 'day';
  }
}

/** The EDTF of a settled point; `first` and `last` are its days. */
export function edtfOf(moment: Moment, first: number, last: number): string {
  const { grain, portion } = moment;
  const year = yearText(yearOf(first));
  if (grain === DAY)
    return moment.hour < 0 ? formatDay(first) : `${formatDay(clockDay(first, moment))}${clockText(moment)}:00`;
  if (moment.season >= 1 && moment.season <= 4 && grain === YEAR && portion === 0) return `${year}-2${moment.season}`;
  if (grain === YEAR && portion >= START && portion <= END) return `${year}-${36 + portion}`;
  if (grain === DECADE && portion === 0) return `${year.slice(0, 3)}X`;
  return stretchText(first, last);
}

/** The shortest EDTF of the days from one to another: a year, a half, a quarter, a month, months, or days. */
export function stretchText(first: number, last: number): string {
  const [year, month] = [yearOf(first), monthOf(first)];
  if (first === last) return formatDay(first);
  const whole = first % 100 === 1 && (addDays(last, 1) % 100 === 1 || last === 99991231);
  if (!whole) return `${formatDay(first)}/${formatDay(last)}`;
  const months = (yearOf(last) - year) * 12 + monthOf(last) - month + 1;
  if (month === 1 && months % 12 === 0)
    return months === 12 ? yearText(year) : `${yearText(year)}/${yearText(yearOf(last))}`;
  if (months === 6 && month % 6 === 1) return `${yearText(year)}-${40 + (month - 1) / 6}`;
  if (months === 3 && month % 3 === 1) return `${yearText(year)}-${33 + (month - 1) / 3}`;
  const text = `${yearText(year)}-${padded(month, 2)}`;
  return months === 1 ? text : `${text}/${yearText(yearOf(last))}-${padded(monthOf(last), 2)}`;
}

/** The TIMEX3 value of a settled point. */
export function timexOf(moment: Moment, first: number, last: number): string {
  const { grain, portion } = moment;
  const year = yearText(yearOf(first));
  const clock = clockText(moment);
  const part = moment.part > 0 ? `T${PARTS[moment.part]}` : '';
  if (grain === DAY)
    return clock === '' ? `${formatDay(first)}${part}` : `${formatDay(clockDay(first, moment))}${clock}`;
  if (portion >= FIRST_UNITS && portion !== REST) {
    if (grainOf(moment) === 'half') return `${year}-H${portion === LAST_UNITS ? 2 : 1}`;
    if (moment.count === 1)
      return moment.unit === DAY
        ? formatDay(first)
        : moment.unit === MONTH
          ? stretchText(first, last)
          : `P1${UNITS[moment.unit]}`;
    return `P${moment.count}${UNITS[moment.unit]}`;
  }
  if (portion === REST) return durationBetween(first, last, MONTH);
  if (grain === YEAR && portion >= FIRST_HALF) return `${year}-H${portion - FIRST_HALF + 1}`;
  if (grain === WEEK) {
    const week = isoWeekOf(dayNumberOf(first));
    return `${padded(Math.floor(week / 100), 4)}-W${padded(week % 100, 2)}${portion === END ? '-WE' : ''}`;
  }
  if (grain === MONTH && moment.monthTo === 0 && moment.lunar === 0) return `${year}-${padded(monthOf(first), 2)}`;
  if (grain === QUARTER && moment.monthTo === 0) return `${year}-Q${Math.ceil(monthOf(first) / 3)}`;
  if (grain === YEAR) return moment.season >= 1 && moment.season <= 4 ? `${year}-${SEASONS[moment.season]}` : year;
  if (grain === DECADE) return year.slice(0, 3);
  if (grain === CENTURY) return padded(Math.floor((yearOf(first) - 1) / 100), 2);
  return durationBetween(first, last, grain === YEARS ? YEAR : grain === DAY ? DAY : MONTH);
}

/** The length of a stretch as a TIMEX3 duration, in whole units where they fit. */
export function durationBetween(first: number, last: number, unit: number): string {
  const next = addDays(last, 1);
  const months = (yearOf(next) - yearOf(first)) * 12 + monthOf(next) - monthOf(first);
  const whole = first % 100 === 1 && next % 100 === 1;
  if (unit >= YEAR && whole && months % 12 === 0) return `P${months / 12}Y`;
  if (unit >= MONTH && whole) return `P${months}M`;
  return `P${dayNumberOf(last) - dayNumberOf(first) + 1}D`;
}

/** EDTF and TIMEX3 of a point that is not settled: what is known stands, the rest is X. */
export function openText(moment: Moment): { edtf: string; timex: string } {
  const { grain, every } = moment;
  const year = yearText(moment.year);
  const clock = clockText(moment);
  const part = clock || (moment.part > 0 ? `T${PARTS[moment.part]}` : '');
  if (grain === DAY && (every === WEEKLY || (moment.weekday !== 0 && moment.day === 0)))
    return { edtf: 'XXXX-XX-XX', timex: `XXXX-WXX-${moment.weekday}${part}` };
  if (grain === DAY) {
    const month = moment.month === 0 || moment.lunar !== 0 || every === MONTHLY ? 'XX' : padded(moment.month, 2);
    const day = moment.day === 0 || moment.lunar !== 0 ? 'XX' : padded(moment.day, 2);
    const text = `${moment.lunar !== 0 ? 'XXXX' : year}-${month}-${day}`;
    return { edtf: text, timex: `${text}${part}` };
  }
  if (moment.portion === 0 && moment.monthTo === 0) {
    if (grain === MONTH && moment.month !== 0 && moment.lunar === 0) return same(`${year}-${padded(moment.month, 2)}`);
    if (grain === QUARTER && moment.number !== 0)
      return { edtf: `${year}-${32 + moment.number}`, timex: `${year}-Q${moment.number}` };
    if (grain === WEEK)
      return { edtf: 'XXXX-XX-XX', timex: moment.number === 0 ? 'XXXX-WXX' : `XXXX-W${padded(moment.number, 2)}` };
    if (grain === YEAR && moment.year < 0) return same(year);
    if (grain === CENTURY && moment.number < 0)
      return { edtf: `${yearText(moment.number * 100)}/${yearText(moment.number * 100 + 99)}`, timex: 'XX' };
  }
  if (moment.portion >= FIRST_UNITS && moment.portion !== REST)
    return { edtf: 'XXXX', timex: `P${moment.count}${UNITS[moment.unit]}` };
  return same('XXXX');
}

const same = (text: string) => ({ edtf: text, timex: text });
