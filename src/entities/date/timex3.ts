/**
 * TimeML attributes of an extracted date or duration, for an exporter that writes TIMEX3 elements.
 *
 *   ngày 14/8/2020   type DATE      value 2020-08-14
 *   7h30 ngày 5/9    type TIME      value 2020-09-05T07:30
 *   đầu tháng 9      type DATE      value 2020-09, mod START
 *   hơn 2 giờ        type DURATION  value PT2H, mod MORE_THAN
 *   thứ Hai hằng tuần type SET      value XXXX-WXX-1, quant EVERY
 *   từ 1/7 đến 15/7  type DURATION  value P15D, beginPoint and endPoint
 */
import type { DateValue, DurationValue, Entity } from '../../types.ts';
import { daysInMonth, formatDay, isoWeekEnd, isoWeekStart, pack } from './calendar.ts';

export type Timex3Type = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export interface Timex3 {
  /** Given only when asked for. */
  tid?: string;
  type: Timex3Type;
  value: string;
  mod?: string;
  /** `EVERY`, of a set. */
  quant?: string;
  /** Ids of the empty elements that `timex3Points` makes, where the mention is a stretch of time with settled ends. */
  beginPoint?: string;
  endPoint?: string;
}

const BOUNDS: Readonly<Record<string, string>> = {
  before: 'BEFORE',
  after: 'AFTER',
  until: 'ON_OR_BEFORE',
  since: 'ON_OR_AFTER',
};
const AMOUNTS: Readonly<Record<string, string>> = {
  '>': 'MORE_THAN',
  '<': 'LESS_THAN',
  '≥': 'EQUAL_OR_MORE',
  '≤': 'EQUAL_OR_LESS',
  '≈': 'APPROX',
};
const RECURRING = /(?:^|\s)(?:hằng|hàng|mỗi)\s+(?:ngày|tuần|tháng|năm)$/iu;

/**
 * The attributes of a `date` or `duration` entity; null for another type, or a date that the calendar does not have.
 * With `tid` the element gets that id, and a stretch of time the ids of its two points, `tid` with `b` and `e` behind.
 */
export function timex3(entity: Pick<Entity, 'type' | 'text' | 'value'>, tid?: string): Timex3 | null {
  if (entity.value === null || (entity.type !== 'date' && entity.type !== 'duration')) return null;
  const attributes: Timex3 =
    entity.type === 'duration'
      ? ofDuration(entity.value as DurationValue)
      : ofDate(entity.value as DateValue, entity.text, tid);
  return tid === undefined ? attributes : { tid, ...attributes };
}

function ofDuration({ timex, modifier }: DurationValue): Timex3 {
  const mod = modifier === undefined ? undefined : AMOUNTS[modifier];
  return { type: 'DURATION', value: timex, ...(mod && { mod }) };
}

function ofDate(value: DateValue, text: string, tid: string | undefined): Timex3 {
  const { timex, grain, modifier } = value;
  const bound = modifier === undefined ? undefined : BOUNDS[modifier];
  const mod = bound ?? portionOf(value);
  const rest = mod === undefined ? {} : { mod };
  if (value.start === null && RECURRING.test(text.normalize('NFC'))) {
    return { type: 'SET', value: timex, quant: 'EVERY', ...rest };
  }
  if (timex.startsWith('P')) {
    const points = value.start !== null && value.end !== null && tid !== undefined;
    return { type: 'DURATION', value: timex, ...rest, ...(points && { beginPoint: `${tid}b`, endPoint: `${tid}e` }) };
  }
  const time = grain === 'minute' || grain === 'hour' || grain === 'part-of-day';
  return { type: time ? 'TIME' : 'DATE', value: timex, ...rest };
}

/** START, MID or END where the value is a part of the unit that `timex` names: 2020-09 from 1 to 10 September. */
function portionOf({ start, end, timex }: DateValue): string | undefined {
  const unit = unitOf(timex);
  if (unit === null || start === null || end === null) return undefined;
  const opens = start === unit.first;
  const closes = end === unit.last;
  if (opens && closes) return undefined;
  return opens ? 'START' : closes ? 'END' : 'MID';
}

/** First and last day of a year, quarter, month, week, decade or century in TIMEX3; null for anything else. */
function unitOf(timex: string): { first: string; last: string } | null {
  const days = (first: number, last: number) => ({ first: formatDay(first), last: formatDay(last) });
  const number = Number(timex.slice(0, 4));
  const part = Number(timex.slice(-2));
  if (/^\d{4}$/.test(timex)) return days(pack(number, 1, 1), pack(number, 12, 31));
  if (/^\d{4}-\d\d$/.test(timex)) return days(pack(number, part, 1), pack(number, part, daysInMonth(number, part)));
  if (/^\d{4}-W\d\d$/.test(timex)) return days(isoWeekStart(number, part), isoWeekEnd(number, part));
  if (/^\d{3}$/.test(timex)) return days(pack(number * 10, 1, 1), pack(number * 10 + 9, 12, 31));
  if (/^\d\d$/.test(timex)) return days(pack(number * 100 + 1, 1, 1), pack(number * 100 + 100, 12, 31));
  const quarter = /^\d{4}-Q([1-4])$/.exec(timex);
  if (quarter === null) return null;
  const month = Number(quarter[1]) * 3;
  return days(pack(number, month - 2, 1), pack(number, month, daysInMonth(number, month)));
}

/** The empty elements for the ends of a stretch that `timex3` with the same `tid` points to; none for anything else. */
export function timex3Points(entity: Pick<Entity, 'type' | 'text' | 'value'>, tid: string): Timex3[] {
  const attributes = timex3(entity, tid);
  if (attributes?.beginPoint === undefined) return [];
  const { start, end } = entity.value as DateValue;
  const type = (text: string): Timex3Type => (text.includes('T') ? 'TIME' : 'DATE');
  return [
    { tid: `${tid}b`, type: type(start as string), value: start as string },
    { tid: `${tid}e`, type: type(end as string), value: end as string },
  ];
}
