/**
 * Figures behind a relation verb.
 *
 *   Thu ngân sách | đạt 318 tỷ đồng, | bằng 22% dự toán, | tăng 5% so với cùng kỳ      the subject is inherited
 *   kết nạp 32 đảng viên, | đạt 128% nghị quyết                                        the deed counted before
 *   so với cùng kỳ | giảm 11% số vụ, | 4,5% số người chết                              the thing stands behind
 */
import type { ChunkTable } from './chunks.ts';
import { found, pastRate, readBase, readNoun } from './following.ts';
import { AGAINST, Code, Kind, LEVEL, Relation } from './kinds.ts';
import type { Reading } from './reading.ts';
import { segment } from './segment.ts';
import { readSeries } from './series.ts';
import type { Statement } from './statement.ts';
import { takeSubject } from './subject.ts';
import { verb } from './verb.ts';

/** Chunks between a starting value and the verb of the level that it came to. */
const NEAR = 6;
const COMPLETED = Relation.COMPLETE | AGAINST;

export function readVerbal(reading: Reading, statement: Statement): void {
  const { chunks } = reading;
  const at = statement.chunk;
  const near = reading.near(at);
  // Công nghiệp vẫn | là đầu tàu | với mức tăng 13,6%
  if (reading.isWith(verb.from) && isCopula(chunks, segment.whole, segment.relation))
    reading.segment(segment.relation, at);
  if (segment.to === segment.from && segment.earlierTo > segment.earlierFrom) {
    segment.from = segment.earlierFrom;
    segment.to = segment.earlierTo;
  }
  if (chunks.kind[segment.whole] === Kind.GIVE && segment.whole < verb.from) {
    // chi trả cho người gửi tiền | đạt 31%
    segment.from = segment.whole;
  } else if (
    near === null &&
    segment.to === segment.from &&
    segment.give === verb.from - 1 &&
    segment.give > segment.whole
  ) {
    // công tác chi trả | đạt 31%
    segment.from = segment.whole;
    segment.to = verb.from;
  }
  // từ 18.000 đồng hồi đầu vụ | vọt lên 24.000 đồng
  if (near?.leaves && verb.level) segment.from = segment.to;
  // hoàn thành tốt nhiệm vụ | chiếm 75%
  if (segment.relation >= 0 && segment.relation === segment.whole && chunks.code[segment.relation] === COMPLETED)
    segment.from = segment.relation;
  if (verb.level && segment.to === segment.from && isRest(reading, statement, near)) return;
  statement.verbal = true;
  statement.start = verb.start;
  statement.leaves = verb.start && goesOn(reading, at);
  statement.relation = statement.leaves ? Relation.EQUAL : verb.relation;
  const { head, compare, from, to } = segment;
  const change = statement.relation === Relation.INCREASE || statement.relation === Relation.DECREASE;
  if (verb.respectively && !readSeries(reading, statement, verb.from)) reading.segment(verb.from, at);
  if (change && statement.subject === null) takeBehind(reading, statement, head);
  if (statement.subject === null) takeSubject(reading, statement);
  if (statement.subject === null && chunks.kind[verb.from] === Kind.HEAD) {
    // phấn đấu năm 2024 | tăng trưởng kinh tế | trên 9%
    statement.subject = reading.stretch(verb.from, verb.from + 1);
    statement.relation = Relation.EQUAL;
  }
  const weight = head >= 0 ? chunks.code[head] === Code.WEIGHT : to > from && segment.deed < 0 && reading.isPart(at);
  if (weight && (verb.level || verb.relation === Relation.EQUAL)) {
    statement.relation = Relation.SHARE;
  }
  if (statement.figure.type !== 'percent' && statement.relation === Relation.SHARE) {
    // vốn nhân dân đóng góp | 31,7 tỷ đồng: who gave it, no share
    statement.relation = Relation.EQUAL;
    statement.subject = reading.stretch(to > from ? from : verb.from, verb.from + 1);
  }
  reading.takeBase(statement, pastAspect(reading, statement.end));
  if (isAbout(reading, statement.end)) statement.end += 2;
  if (statement.base !== null) return;
  if (change && head >= 0 && isThreshold(reading, head)) {
    statement.relation = Relation.EQUAL;
    return;
  }
  if (compare >= 0) {
    readBase(chunks, compare, at);
    statement.base = reading.stretch(found.from, Math.min(found.to, verb.from));
  } else if (statement.relation === Relation.SHARE) reading.takeWhole(statement);
  else if (near !== null && reading.isPartOfTotal(statement, near)) statement.base = reading.total;
  else if (near !== null && inheritsBase(reading, statement, near)) statement.base = near.base;
  else if (change && reading.since !== null) statement.base = reading.since;
}

/** The relation at chunk `at` is a *là* whose subject stands before it; not *đóng góp lớn nhất vẫn | là công nghiệp*. */
function isCopula(chunks: ChunkTable, from: number, at: number): boolean {
  if (at <= from || chunks.code[at] !== Relation.EQUAL) return false;
  for (let before = from; before < at; before++)
    if (chunks.kind[before] === Kind.RANK || chunks.kind[before] === Kind.RELATION) return false;
  return true;
}

export function isAbout(reading: Reading, at: number): boolean {
  const { code, kind } = reading.chunks;
  return kind[at] === Kind.WEAK && code[at] === Code.ABOUT && kind[at + 1] === Kind.HEAD;
}

/** Behind *về lượng*, *về giá trị*: in which respect it changed. */
function pastAspect(reading: Reading, at: number): number {
  const { chunks } = reading;
  if (!isAbout(reading, at)) return at;
  let next = at + 2;
  while (next - at < NEAR && chunks.together(next, at) && chunks.kind[next] === Kind.PLAIN) next++;
  return chunks.kind[next] === Kind.COMPARE ? next : at;
}

/** *Toàn tỉnh còn | 30% | số xã mất điện*: what is left of the things behind. */
function isRest(reading: Reading, statement: Statement, near: Statement | null): boolean {
  const { chunks } = reading;
  if (statement.figure.type !== 'percent' || (near !== null && !reading.stops(near.end, statement.chunk))) return false;
  if (chunks.kind[verb.from - 1] === Kind.COMMA || chunks.kind[verb.from - 1] === Kind.FIGURE) return false;
  readNoun(chunks, statement.end, statement.chunk);
  if (found.to === found.from || chunks.code[found.from] === Code.AIM) return false;
  statement.relation = Relation.SHARE;
  statement.first = true;
  statement.subject = reading.stretch(found.from, found.to);
  statement.end = found.to;
  return true;
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

/** *Bộ | đã cắt giảm 56,3% | điều kiện kinh doanh*: who changes what stands behind the figure. */
function isChangedBy(reading: Reading): boolean {
  const { chunks } = reading;
  const { from, to } = segment;
  if (chunks.kind[found.from] !== Kind.PLAIN) return false;
  if (to === from) return reading.near(segment.whole) === null;
  if (to - from === 1 && chunks.kind[from] === Kind.NAME) return reading.placeAt(from) < 0;
  return to - from <= 2 && reading.isActor(from);
}

/** *tăng 9,4% | số vụ*: a noun that can be measured behind a change, and no base. */
function takeBehind(reading: Reading, statement: Statement, head: number): void {
  const { chunks } = reading;
  // giảm 11,44% | về số người bị thương
  const about = isAbout(reading, statement.end) && chunks.code[statement.end + 1] === Code.COUNT;
  readNoun(chunks, about ? statement.end + 1 : statement.end, statement.chunk);
  if (found.to === found.from) return;
  const code = chunks.code[found.from];
  const own = head >= 0 && chunks.code[head] !== Code.AIM;
  if (chunks.kind[found.from] === Kind.HEAD ? code === Code.AIM || (own && code !== Code.COUNT) : !isChangedBy(reading))
    return;
  statement.subject = reading.stretch(found.from, found.to);
  statement.behind = true;
  statement.end = found.to;
  if (segment.date >= 0) statement.date = segment.date;
}
