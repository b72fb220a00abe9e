/**
 * The value of a mention: its moments resolved against the document's day, as ISO 8601, EDTF and TIMEX3.
 */
import type { DateValue } from '../../types.ts';
import type { ValueRequest } from '../shared/module.ts';
import { ANY_DAY, ANY_YEAR, antecedent, apposed, bracketedBy, CLOCK_DAY } from './antecedent.ts';
import { dayNumberOf, dayOf, formatDay, monthOf, weekday, yearOf } from './calendar.ts';
import {
  clockDay,
  clockText,
  durationBetween,
  edtfOf,
  grainOf,
  openText,
  PARTS,
  stretchText,
  timexOf,
} from './format.ts';
import { resolveInterval, span } from './interval-of.ts';
import { DAY, MOMENT_SIZE, MONTH, Moment, NOW, TO_ANTECEDENT, TO_DOCUMENT, YEAR } from './moment.ts';
import { takePortion } from './portion-of.ts';
import { HEADER } from './proposal.ts';
import { IMPOSSIBLE, resolveMoment, stretch } from './resolve.ts';

const MODIFIERS = [undefined, 'before', 'after', 'until', 'since'] as const;

const first = new Moment();
const second = new Moment();

/** Null for a day that the calendar does not have. */
export function dateValue(request: ValueRequest): DateValue | null {
  const { passage, payload, date } = request;
  const { data } = passage.spans;
  first.load(data, payload + HEADER);
  const many = data[payload + 2] === 1;
  if (many) second.load(data, payload + HEADER + MOMENT_SIZE);
  if (!many) besideDay(request);
  const anchor = anchorOf(request, many);
  const reference = !many && data[payload + 3] !== 0 ? comparedDay(request, data[payload + 3] === 2) : 0;
  const value = many ? intervalValue(date, anchor) : pointValue(reference || date, anchor);
  const modifier = MODIFIERS[data[payload + 1] as number];
  if (value !== null && modifier !== undefined) value.modifier = modifier;
  return value;
}

/** A day in brackets settles the weekday, or `hôm nay` where the document's day is not known. */
function besideDay({ passage, from, to, date }: ValueRequest): void {
  const named = first.weekday !== 0 && first.day === 0 && first.every === 0;
  if (first.grain !== DAY || !(named || (first.relative === TO_DOCUMENT && date === 0))) return;
  const day = apposed(passage, to, date) || bracketedBy(passage, from, date);
  if (day === 0 || (named && weekday(dayNumberOf(day)) !== first.weekday)) return;
  first.year = yearOf(day);
  first.month = monthOf(day);
  first.day = dayOf(day);
  first.weekday = 0;
  first.relative = 0;
  first.shift = 0;
}

/** Figures are compared with what lies before the stretch they report: CPI tháng 9 … so với tháng trước. */
function comparedDay({ passage, from, date }: ValueRequest, ago: boolean): number {
  const { grain } = first;
  if (grain < MONTH || grain > YEAR) return 0;
  const relative =
    grain === YEAR ? first.yearRelative === TO_DOCUMENT && first.year === 0 : first.relative === TO_DOCUMENT;
  // `ngoái`, `qua`, `này` are the document's; `trước` and a bare portion (đầu năm) are the figures'.
  const shift = grain === YEAR ? first.yearShift : first.shift;
  const leans = relative && ((shift === -1 && ago) || (shift === 0 && first.portion !== 0));
  return leans ? antecedent(passage, from, date, grain) : 0;
}

/** The day that the mention leans on, looked for only where it does. */
function anchorOf({ passage, from, date }: ValueRequest, many: boolean): number {
  if (first.relative === TO_ANTECEDENT || (many && second.relative === TO_ANTECEDENT))
    return antecedent(passage, from, date, ANY_DAY);
  if (first.yearRelative === TO_ANTECEDENT) return antecedent(passage, from, date, ANY_YEAR);
  const clockAlone = first.hour >= 0 && first.day + first.weekday + first.relative + first.every === 0;
  const endAlone = !many || (second.hour >= 0 && second.day + second.weekday + second.relative === 0);
  return clockAlone && endAlone ? antecedent(passage, from, date, CLOCK_DAY) : 0;
}

function pointValue(date: number, anchor: number): DateValue | null {
  monthsOfReport(date);
  resolveMoment(first, date, anchor);
  takePortion(first, date);
  const { first: start, last: end } = stretch;
  if (start === IMPOSSIBLE) return null;
  const grain = grainOf(first);
  const part = PARTS[first.part];
  if (start === 0) return { start: null, end: null, grain, ...openText(first), ...(part && { part }) };
  const clock = clockText(first);
  const day = formatDay(clockDay(start, first)) + clock;
  const value: DateValue = {
    start: day,
    end: clock === '' ? formatDay(end) : day,
    grain,
    edtf: edtfOf(first, start, end),
    timex: timexOf(first, start, end),
  };
  if (part) value.part = part;
  return value;
}

/** `12 tháng` read in January are those of the year gone by. */
function monthsOfReport(date: number): void {
  if (
    first.grain === YEAR &&
    first.portion !== 0 &&
    first.unit === MONTH &&
    first.yearRelative !== 0 &&
    first.count > Math.floor(date / 100) % 100 &&
    first.bare !== 0
  ) {
    first.yearShift -= 1;
  }
}

function intervalValue(date: number, anchor: number): DateValue | null {
  resolveInterval(first, second, date, anchor);
  if (span.first === IMPOSSIBLE) return null;
  const { first: from, last: to } = span;
  const clock = first.hour >= 0 || second.hour >= 0;
  const start = from > 0 ? formatDay(clockDay(from, first)) + clockText(first) : null;
  const end = to > 0 ? formatDay(clockDay(to, second)) + clockText(second) : null;
  const value: DateValue = { start, end, grain: 'interval', edtf: '', timex: '' };
  if (from > 0 && to > 0) {
    value.edtf = stretchText(from, to);
    value.timex = clock ? clockLength(from, to) : durationBetween(from, to, grainUnit());
  } else {
    const [left, right] = [openEnd(first, from), openEnd(second, to)];
    value.edtf = left === '..' && right === '..' ? 'XXXX' : `${left}/${right}`;
    value.timex =
      first.every + second.every + first.weekday !== 0 ? `${openText(first).timex}/${openText(second).timex}` : 'PXD';
  }
  const part = PARTS[first.part];
  if (part && first.part === second.part) value.part = part;
  return value;
}

const grainUnit = (): number =>
  first.grain === DAY || second.grain === DAY || second.grain === NOW
    ? DAY
    : Math.min(Math.max(first.grain, MONTH), YEAR);

/** An end of an unsettled interval; EDTF orders the ends, so that one which says nothing is open. */
function openEnd(moment: Moment, packed: number): string {
  if (packed > 0) return formatDay(packed);
  const { edtf } = openText(moment);
  return edtf === 'XXXX' || edtf === 'XXXX-XX-XX' || moment.grain === NOW ? '..' : edtf;
}

function clockLength(from: number, to: number): string {
  const minutes = (moment: Moment) => Math.max(0, moment.hour) * 60 + Math.max(0, moment.minute);
  const days = dayNumberOf(to) - dayNumberOf(from);
  const length = days * 1440 + minutes(second) - minutes(first);
  if (length <= 0) return 'PTXH';
  const [hours, rest] = [Math.floor(length / 60), length % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}
