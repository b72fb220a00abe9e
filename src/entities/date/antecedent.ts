/**
 * The day named before a mention that leans on one: `cùng ngày`, `hôm sau`, `cùng năm`, a clock time beside a day, and what
 * figures are compared with.
 *
 *   [0h28 ngày 24/5] … Đến [1h15], đám cháy được dập tắt            24/5: the paragraph goes on with the clock
 *   [Chiều 24-11], … điều động từ ngày 16-11. ⏎ [Cùng ngày], …      24-11: over paragraphs it is the article's own day, its first
 *   CPI [tháng 9] tăng so với [tháng trước]                         August, whatever the document's day
 */

import type { Passage } from '../../engine/passage.ts';
import { BREAK, PUNCTUATION } from '../../engine/tokens.ts';
import { COMMA, DASH, isMark, OPEN, SLASH } from '../shared/marks.ts';
import { pack } from './calendar.ts';
import { DAY, MONTH, Moment, TO_ANTECEDENT, YEAR } from './moment.ts';
import { HEADER, POINT } from './proposal.ts';
import { resolveMoment, stretch } from './resolve.ts';

/** Tokens looked over: some paragraphs. What leans on more is not settled by the text. */
const REACH = 400;
/** Spans tried for one mention: a text of nothing but dates stays linear. */
const TRIES = 24;
/** A part of a longer mention begins at most so many tokens behind it. */
const INSIDE = 6;
const UNTIL = 3;
/** Tokens of a full day at most: thứ Ba, ngày 25 tháng 8 năm 2020. */
const LONG = 12;

/** What is sought; a grain from MONTH to YEAR stands for itself. */
export const ANY_DAY = 101;
export const CLOCK_DAY = 102;
export const ANY_YEAR = 103;
const BESIDE = 104;

const other = new Moment();
let tries = 0;

/**
 * The day that a bracket or a comma puts beside a weekday or `hôm nay`: Sáng thứ Bảy ([14/10]), Hôm nay, [7/11/2019],
 * as a packed day; 0 when none stands there.
 */
export function apposed(passage: Passage, to: number, date: number): number {
  const { spans, tokens } = passage;
  if (!isMark(tokens, to, OPEN) && !isMark(tokens, to, COMMA)) return 0;
  const type = passage.typeBit('date');
  for (let span = spans.newestAt(to + 1); span !== 0; span = spans.before[span] as number) {
    if (1 << (spans.type[span] as number) !== type || spans.data[spans.payload[span] as number] !== POINT) continue;
    other.load(spans.data, (spans.payload[span] as number) + HEADER);
    if (other.grain !== DAY || other.day === 0 || other.month === 0 || other.every !== 0) continue;
    resolveMoment(other, date, 0);
    if (stretch.first > 0) return stretch.first;
  }
  return 0;
}

/** The day right before the bracket that the mention opens: [ngày 25/8/2020] (thứ Ba). */
export function bracketedBy(passage: Passage, from: number, date: number): number {
  const { spans, tokens } = passage;
  if (from < 2 || !isMark(tokens, from - 1, OPEN)) return 0;
  const type = passage.typeBit('date');
  for (let at = from - 2; at >= 0 && at > from - LONG; at--) {
    for (let span = spans.newestAt(at); span !== 0; span = spans.before[span] as number) {
      if (1 << (spans.type[span] as number) !== type || spans.to[span] !== from - 1) continue;
      const found = dayOf(passage, span, at, from, date, BESIDE);
      if (found > 0) return found;
    }
  }
  return 0;
}

/** A packed day, 0 when none is near: the last one of the paragraph, else the first of the text. */
export function antecedent(passage: Passage, from: number, date: number, sought: number): number {
  const { tokens } = passage;
  tries = 0;
  const stop = Math.max(0, from - REACH);
  let at = from - 1;
  for (; at >= stop && tokens.kind[at] !== BREAK; at--) {
    const found = dayAt(passage, at, from, date, sought);
    if (found > 0) return found;
  }
  if (sought === CLOCK_DAY || sought < ANY_DAY) return 0;
  tries = 0;
  if (sought === ANY_DAY) {
    for (let first = 0; first < Math.min(at, REACH); first++) {
      const found = dayAt(passage, first, from, date, sought);
      if (found > 0) return found;
    }
  }
  for (; at >= stop; at--) {
    const found = dayAt(passage, at, from, date, sought);
    if (found > 0) return found;
  }
  return 0;
}

function dayAt(passage: Passage, at: number, from: number, date: number, sought: number): number {
  const { spans } = passage;
  const type = passage.typeBit('date');
  for (let span = spans.newestAt(at); span !== 0 && tries < TRIES; span = spans.before[span] as number) {
    if (1 << (spans.type[span] as number) !== type || (spans.to[span] as number) > from || covered(passage, span, type))
      continue;
    tries++;
    const found = dayOf(passage, span, at, from, date, sought);
    if (found > 0) return found;
  }
  return 0;
}

/** Whether a longer reading from a token before holds this one: ngày 5/8 in 7h ngày 5/8. */
function covered({ spans }: Passage, inner: number, type: number): boolean {
  const at = spans.from[inner] as number;
  for (let before = Math.max(0, at - INSIDE); before < at; before++) {
    for (let span = spans.newestAt(before); span !== 0; span = spans.before[span] as number) {
      if (1 << (spans.type[span] as number) === type && (spans.to[span] as number) >= (spans.to[inner] as number))
        return true;
    }
  }
  return false;
}

function dayOf(passage: Passage, span: number, at: number, from: number, date: number, sought: number): number {
  const { spans, sentences } = passage;
  const { data } = spans;
  const payload = spans.payload[span] as number;
  other.load(data, payload + HEADER);
  const modifier = data[payload + 1];
  if (sought === ANY_YEAR) return other.year > 0 ? pack(other.year, 1, 1) : 0;
  if (data[payload] !== POINT || other.every !== 0 || other.relative === TO_ANTECEDENT) return 0;
  if (sought < ANY_DAY) {
    // The stretch that is reported: not what it is compared with, and a day only as the end of one.
    if (
      data[payload + 3] !== 0 || other.grain < MONTH
        ? modifier !== UNTIL || other.grain !== DAY || sought !== YEAR
        : sought !== YEAR && other.grain !== sought
    )
      return 0;
  } else {
    if (other.grain !== DAY || (modifier !== 0 && other.hour < 0 && sought !== BESIDE)) return 0;
    // The day must be said: a clock time alone would be the document's.
    if (other.relative === 0 && other.weekday === 0 && (other.day === 0 || other.month === 0)) return 0;
    if (sought === CLOCK_DAY && other.hour < 0 && other.part === 0 && sentences.of[at] !== sentences.of[from]) return 0;
  }
  if (documentNumber(passage, at)) return 0;
  resolveMoment(other, date, 0);
  return Math.max(0, sought < ANY_DAY ? stretch.last : stretch.first);
}

/** The day of a document stands behind its number: số 19-NQ/TW ngày 25/10/2017. */
function documentNumber({ tokens }: Passage, at: number): boolean {
  if (at < 2 || tokens.kind[at - 2] !== PUNCTUATION || !tokens.glued(at - 1)) return false;
  const mark = tokens.syllable[at - 2];
  return mark === DASH || mark === SLASH;
}
