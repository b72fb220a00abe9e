/**
 * Days and months in figures. Day before month always; the year first only where it has four digits.
 *
 *   14/8/2020   14-8-2020   14.8.2020   05-9-2020   2/09/25   14/8   14-8   14.8   8/2020   8-2020   2020/08/19   Ngày 19 - 12
 *
 * Not: 01/2020/TT-BYT, 5-3-2, 53,5/52, 3/4,5, 9/10A, 1.2.3.4 — a figure glued to more is something else.
 */

import { NUMBER, PUNCTUATION, type TokenTable, WORD } from '../../engine/tokens.ts';
import { COMMA, DASH, DOT, digits, SLASH } from '../shared/marks.ts';
import { BARE_DAY, DAY, MONTH, type Moment } from './moment.ts';

/** Years in four digits that are taken for years. */
export const EARLIEST = 1000;
export const LATEST = 2199;
/** Two digits below this are of this century: 2/09/25. */
const CENTURY_SPLIT = 50;

export const fullYear = (value: number, width: number): number =>
  width === 2 ? value + (value < CENTURY_SPLIT ? 2000 : 1900) : value;

export function isYear(tokens: TokenTable, at: number): boolean {
  if (digits(tokens, at) !== 4) return false;
  const value = tokens.value[at] as number;
  return value >= EARLIEST && value <= LATEST;
}

/** Whether figures that end before `to` are glued to more: a letter, another mark and figure, a document's suffix. */
export function runsOn(tokens: TokenTable, to: number, mark: number): boolean {
  if (to >= tokens.length || !tokens.glued(to)) return false;
  if (tokens.kind[to] === WORD) return true;
  if (tokens.kind[to] !== PUNCTUATION) return false;
  const next = tokens.syllable[to] as number;
  if (to + 1 >= tokens.length || !tokens.glued(to + 1)) return next === SLASH;
  const after = tokens.kind[to + 1];
  if (next === SLASH) return true;
  if (next === DOT || next === COMMA) return after === NUMBER;
  // 10/2-5/3 goes on with its other end, 5-3-2 and 12/5-NQ do not.
  return next === DASH && (after !== NUMBER || mark === DASH);
}

function separator(tokens: TokenTable, at: number): number {
  if (tokens.kind[at] !== PUNCTUATION || tokens.kind[at + 1] !== NUMBER) return 0;
  const mark = tokens.syllable[at] as number;
  return mark === SLASH || mark === DASH || mark === DOT ? mark : 0;
}

const tight = (tokens: TokenTable, at: number): boolean => tokens.glued(at) && tokens.glued(at + 1);

/** Reads from the number at `at`; the token behind it, or 0. `moment` is a DAY or a MONTH, bare where no year is written. */
export function readNumeric(tokens: TokenTable, at: number, moment: Moment): number {
  const first = tokens.value[at] as number;
  const width = digits(tokens, at);
  const mark = width > 4 ? 0 : separator(tokens, at + 1);
  if (mark === 0) return 0;
  const glued = tight(tokens, at + 1);
  if (mark === DOT && !glued) return 0;
  const second = tokens.value[at + 2] as number;
  const secondWidth = digits(tokens, at + 2);
  const third = separator(tokens, at + 3);
  moment.mark = mark;
  moment.spaced = !glued;
  moment.grain = DAY;
  if (third !== 0 && tight(tokens, at + 3) === glued && secondWidth <= 2) {
    const thirdWidth = digits(tokens, at + 4);
    const value = tokens.value[at + 4] as number;
    if (width === 4) {
      if (
        third !== mark ||
        first < EARLIEST ||
        thirdWidth > 2 ||
        second > 12 ||
        value > 31 ||
        second === 0 ||
        value === 0
      )
        return 0;
      return runsOn(tokens, at + 5, DASH) ? 0 : day(moment, value, second, first, at + 5);
    }
    if (width <= 2 && (thirdWidth === 4 || (thirdWidth === 2 && third === mark)) && value > 0) {
      if (runsOn(tokens, at + 5, thirdWidth === 4 ? SLASH : mark)) return 0;
      if (thirdWidth === 4 || plausible(first, second))
        return day(moment, first, second, fullYear(value, thirdWidth), at + 5);
    }
  }
  if (width > 2) return 0;
  if (secondWidth === 4) {
    if (first < 1 || first > 12 || !isYear(tokens, at + 2) || runsOn(tokens, at + 3, mark)) return 0;
    moment.grain = MONTH;
    moment.month = first;
    moment.year = second;
    moment.bare = BARE_DAY;
    return at + 3;
  }
  if (secondWidth > 2 || !plausible(first, second) || runsOn(tokens, at + 3, mark)) return 0;
  moment.bare = BARE_DAY;
  moment.day = first;
  moment.month = second;
  return at + 3;
}

/** The day may still not exist (31/2/2020): such a mention has no value. */
function day(moment: Moment, dayOfMonth: number, month: number, year: number, to: number): number {
  moment.day = dayOfMonth;
  moment.month = month;
  moment.year = year;
  if (!plausible(dayOfMonth, month)) moment.bare = BARE_DAY;
  return to;
}

const plausible = (dayOfMonth: number, month: number): boolean =>
  dayOfMonth >= 1 && dayOfMonth <= 31 && month >= 1 && month <= 12;
