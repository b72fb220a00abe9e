/**
 * The day named before a mention that leans on one: `cùng ngày`, `hôm sau`, `cùng năm`, and a clock time beside a day.
 *
 *   [Chiều 24-11], … điều động từ ngày 16-11. … [Cùng ngày], …      24-11: a day with `từ`, `trước`, `đến` bounds something else
 *   [0h28 ngày 24/5] … Đến [1h15], đám cháy được dập tắt            24/5: the same paragraph goes on with the clock
 */
import type { Passage } from '../../engine/passage.ts';
import { BREAK, PUNCTUATION } from '../../engine/tokens.ts';
import { pack } from './calendar.ts';
import { DAY, Moment, TO_ANTECEDENT } from './moment.ts';
import { HEADER, POINT } from './proposal.ts';
import { resolveMoment, stretch } from './resolve.ts';
import { COMMA, DASH, isMark, OPEN, SLASH } from './words.ts';

/** Tokens looked back over: some paragraphs. What leans on more is not settled by the text. */
const REACH = 400;
/** Spans tried for one mention: a text of nothing but dates stays linear. */
const TRIES = 24;

/** What is sought. */
export const ANY_DAY = 1;
export const CLOCK_DAY = 2;
export const ANY_YEAR = 3;

const other = new Moment();

/** Index of a mention's type, found by its payload. */
function typeOf({ spans }: Passage, from: number, payload: number): number {
  for (let span = spans.newest[from] as number; span !== 0; span = spans.before[span] as number) {
    if (spans.payload[span] === payload) return spans.type[span] as number;
  }
  return -1;
}

/**
 * The day that a bracket or a comma puts beside a weekday or `hôm nay`: Sáng thứ Bảy ([14/10]), Hôm nay, [7/11/2019],
 * as a packed day; 0 when none stands there.
 */
export function apposed(passage: Passage, from: number, to: number, payload: number, date: number): number {
  const { spans, tokens } = passage;
  if (!isMark(tokens, to, OPEN) && !isMark(tokens, to, COMMA)) return 0;
  const type = typeOf(passage, from, payload);
  for (let span = spans.newest[to + 1] as number; span !== 0; span = spans.before[span] as number) {
    if (spans.type[span] !== type || spans.payload[span] === 0 || spans.data[spans.payload[span] as number] !== POINT) continue;
    other.load(spans.data, (spans.payload[span] as number) + HEADER);
    if (other.grain !== DAY || other.day === 0 || other.month === 0 || other.every !== 0) continue;
    resolveMoment(other, date, 0);
    if (stretch.first > 0) return stretch.first;
  }
  return 0;
}

/** A packed day, 0 when none is near. `payload` is that of the mention, by which its type is known. */
export function antecedent(passage: Passage, from: number, payload: number, date: number, sought: number): number {
  const { spans, tokens } = passage;
  const type = typeOf(passage, from, payload);
  let tries = 0;
  for (let at = from - 1; at >= 0 && at >= from - REACH && tries < TRIES; at--) {
    if (sought === CLOCK_DAY && tokens.kind[at] === BREAK) return 0;
    for (let span = spans.newest[at] as number; span !== 0 && tries < TRIES; span = spans.before[span] as number) {
      if (spans.type[span] !== type || (spans.to[span] as number) > from || spans.payload[span] === 0) continue;
      tries++;
      const found = dayOf(passage, span, at, from, date, sought);
      if (found > 0) return found;
    }
  }
  return 0;
}

function dayOf(passage: Passage, span: number, at: number, from: number, date: number, sought: number): number {
  const { spans, sentences } = passage;
  const { data } = spans;
  const payload = spans.payload[span] as number;
  other.load(data, payload + HEADER);
  if (sought === ANY_YEAR) return other.year > 0 ? pack(other.year, 1, 1) : 0;
  if (data[payload] !== POINT || other.grain !== DAY || other.every !== 0 || other.relative === TO_ANTECEDENT) return 0;
  // The day must be said: a clock time alone would be the document's.
  if (other.relative === 0 && other.weekday === 0 && (other.day === 0 || other.month === 0)) return 0;
  if (data[payload + 1] !== 0 && other.hour < 0) return 0;
  if (sought === CLOCK_DAY && other.hour < 0 && other.part === 0 && sentences.of[at] !== sentences.of[from]) return 0;
  if (documentNumber(passage, at)) return 0;
  resolveMoment(other, date, 0);
  return Math.max(0, stretch.first);
}

/** The day of a document stands behind its number: số 19-NQ/TW ngày 25/10/2017. */
function documentNumber({ tokens }: Passage, at: number): boolean {
  if (at < 2 || tokens.kind[at - 2] !== PUNCTUATION || !tokens.glued(at - 1)) return false;
  const mark = tokens.syllable[at - 2];
  return mark === DASH || mark === SLASH;
}
