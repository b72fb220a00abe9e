/**
 * Figures behind a relation verb.
 *
 *   Thu ngân sách | đạt 318 tỷ đồng, | bằng 22% dự toán, | tăng 5% so với cùng kỳ      the subject is inherited
 *   kết nạp 32 đảng viên, | đạt 128% nghị quyết                                        the deed counted before
 *   so với cùng kỳ | giảm 11% số vụ, | 4,5% số người chết                              the thing stands behind
 */
import { found, pastRate, readNoun } from './following.ts';
import { AGAINST, Code, Kind, LEVEL, Relation } from './kinds.ts';
import type { Reading } from './reading.ts';
import { segment } from './segment.ts';
import { readSeries } from './series.ts';
import type { Statement } from './statement.ts';
import { verb } from './verb.ts';

/** Chunks between a starting value and the verb of the level that it came to. */
const NEAR = 6;

export function readVerbal(reading: Reading, statement: Statement): void {
  const { chunks } = reading;
  const at = statement.chunk;
  const near = reading.near(at);
  statement.verbal = true;
  statement.start = verb.start;
  statement.relation = verb.start && goesOn(reading, at) ? Relation.EQUAL : verb.relation;
  const { head, compare, from, to } = segment;
  const change = statement.relation === Relation.INCREASE || statement.relation === Relation.DECREASE;
  if (verb.respectively) readSeries(reading, statement, verb.from);
  else if (change) takeBehind(reading, statement, head);
  if (statement.subject === null) {
    reading.segment(verb.from, at);
    takeSubject(reading, statement);
  }
  if (head >= 0 && chunks.code[head] === Code.WEIGHT && (verb.level || verb.relation === Relation.EQUAL)) {
    statement.relation = Relation.SHARE;
  }
  if (statement.figure.type !== 'percent' && statement.relation === Relation.SHARE) {
    // vốn nhân dân đóng góp | 31,7 tỷ đồng: who gave it, no share
    statement.relation = Relation.EQUAL;
    if (to > from) statement.subject = reading.stretch(from, verb.from + 1);
  }
  reading.takeBase(statement, pastAspect(reading, statement.end));
  if (statement.base !== null) return;
  if (change && head >= 0 && isThreshold(reading, head)) {
    statement.relation = Relation.EQUAL;
    return;
  }
  if (compare >= 0) {
    reading.readBase(compare, at);
    statement.base = reading.stretch(found.from, Math.min(found.to, verb.from));
  } else if (statement.relation === Relation.SHARE) reading.takeWhole(statement);
  else if (near !== null && reading.isPartOfTotal(statement, near)) statement.base = reading.total;
  else if (near !== null && inheritsBase(reading, statement, near)) statement.base = near.base;
  else if (change && reading.since !== null) statement.base = reading.since;
}

/** Behind *về lượng*, *về giá trị*: in which respect it changed. */
function pastAspect(reading: Reading, at: number): number {
  const { chunks } = reading;
  const about = chunks.kind[at] === Kind.WEAK && chunks.kind[at + 1] === Kind.HEAD && chunks.kind[at + 2] === Kind.COMPARE;
  return about ? at + 2 : at;
}

/** *8 tỉnh có tỷ lệ tiêm | thấp hơn 40%*: a rate is not 40 % lower, but lower than 40 %. */
function isThreshold(reading: Reading, head: number): boolean {
  const { code, kind } = reading.chunks;
  const rate = code[head] === Code.RATE || code[head] === Code.RATIO;
  return rate && kind[verb.from] === Kind.RELATION && ((code[verb.from] as number) & AGAINST) !== 0;
}

/** The parts of a total, things that stand behind their figures, and one deed further on have the base in common. */
function inheritsBase(reading: Reading, statement: Statement, near: Statement): boolean {
  if (statement.behind && near.behind) return true;
  if (statement.relation !== near.relation) return false;
  if (statement.relation === Relation.REACH) {
    return statement.subject === near.subject && near.figure.type === 'percent' && statement.figure.type === 'percent';
  }
  const under = reading.broken === reading.chunks.sentence[statement.chunk];
  return under && near.figure.type === 'percent';
}

/** *xuống còn 2,1%* follows: the figure at chunk `at` was where the change began. */
export function goesOn(reading: Reading, at: number): boolean {
  const { chunks } = reading;
  let next = pastRate(chunks, at);
  for (let steps = 0; steps < NEAR && chunks.together(next, at); steps++, next++) {
    const is = chunks.kind[next];
    if (is === Kind.RELATION) return ((chunks.code[next] as number) & LEVEL) !== 0;
    if (is === Kind.STOP || is === Kind.COMMA || is === Kind.FIGURE) return false;
  }
  return false;
}

/** *tăng 9,4% | số vụ*: a noun that can be measured behind a change, and no base. */
function takeBehind(reading: Reading, statement: Statement, head: number): void {
  const { chunks } = reading;
  // giảm 11,44% | về số người bị thương
  const about = chunks.kind[statement.end] === Kind.WEAK && chunks.code[statement.end + 1] === Code.COUNT;
  readNoun(chunks, about ? statement.end + 1 : statement.end, statement.chunk);
  if (found.to === found.from || chunks.kind[found.from] !== Kind.HEAD) return;
  const code = chunks.code[found.from];
  if (code === Code.AIM || (head >= 0 && code !== Code.COUNT)) return;
  statement.subject = reading.stretch(found.from, found.to);
  statement.behind = true;
  statement.end = found.to;
  if (segment.date >= 0) statement.date = segment.date;
}

/** The subject before the verb, or that of an earlier statement. */
export function takeSubject(reading: Reading, statement: Statement): void {
  const { prior } = reading;
  const near = reading.near(statement.chunk);
  if (segment.date >= 0) statement.date = segment.date;
  if (segment.place >= 0) statement.place = segment.place;
  if (segment.to === segment.from && reading.chunks.kind[segment.whole - 1] === Kind.OPEN && near !== null) {
    // cao hơn mức bình quân chung | (tăng 4,89%)
    const open = segment.whole - 1;
    reading.segment(open, statement.chunk);
    if (segment.whole < near.end || near.counted !== null) segment.from = segment.to;
    segment.date = -1;
  }
  if (segment.to > segment.from) {
    if (!reading.takeShared(statement, near)) reading.takeStretch(statement, segment.from, segment.to);
    return;
  }
  if (near === null || reading.stops(near.end, statement.chunk)) {
    const { date, place } = segment;
    if (takeTopic(reading, statement)) return;
    segment.date = date;
    segment.place = place;
  }
  if (prior === null) return;
  const thing = statement.relation !== Relation.REACH && statement.relation !== Relation.EQUAL && statement.relation !== Relation.COMPLETE && statement.relation !== Relation.EXCEED;
  if (prior.counted !== null || prior.deed !== null) {
    statement.subject = (thing ? prior.counted : prior.deed) ?? prior.deed ?? prior.counted;
  } else {
    statement.subject = prior.subject;
    statement.common = prior.common;
  }
  if (statement.date < 0) statement.date = prior.date;
}

/** *tỷ suất sinh còn cao, | ở mức 21,5‰*: the noun before the comma, where no figure stands between. */
function takeTopic(reading: Reading, statement: Statement): boolean {
  const { chunks } = reading;
  const comma = segment.whole - 1;
  if (comma < 1 || chunks.kind[comma] !== Kind.COMMA) return false;
  reading.segment(comma, statement.chunk);
  const { head, relation } = segment;
  if (head < 0) return false;
  const to = relation > head ? relation : segment.to;
  statement.subject = reading.stretch(segment.from, to);
  return statement.subject !== null;
}
