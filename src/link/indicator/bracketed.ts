/**
 * A percent alone in brackets says the same as what stands before them.
 *
 *   tăng 176 tỷ đồng | (10,3%)            52/54 phiếu tán thành | (96,3%)
 *   tỷ lệ giải ngân cao nhất là Thanh Hóa | (57,8%) | và Hòa Bình | (54,1%)
 */

import { signOf } from './carry.ts';
import { AGAINST, Kind, RELATION_BITS, Relation } from './kinds.ts';
import type { Reading } from './reading.ts';
import { segment } from './segment.ts';
import type { Statement } from './statement.ts';
import { verb } from './verb.ts';

/** Chunks between a word such as *cao nhất* and the brackets. */
const LONGEST_RANKING = 24;
/** Chunks of *chiếm hơn một nửa*. */
const LONGEST_PART = 6;

export function readBracketed(reading: Reading, statement: Statement): void {
  const { chunks } = reading;
  const { kind, code } = chunks;
  const open = verb.from - 1;
  const near = reading.near(statement.chunk);
  if (statement.figure.type !== 'percent') {
    statement.relation = Relation.NONE;
    return;
  }
  if (kind[statement.end] === Kind.CLOSE) statement.end++;
  if (
    near !== null &&
    near.figure.type !== 'percent' &&
    near.verbal &&
    near.chunk >= open - 2 &&
    near.counted === null
  ) {
    reading.inherit(statement, near);
    statement.relation = near.relation;
    statement.verbal = true;
    const before = statement.base;
    statement.base = null;
    reading.takeBase(statement, statement.end);
    if (statement.base === null) statement.base = before;
    else near.base ??= statement.base;
    return;
  }
  const sign = signOf(reading, statement);
  if (sign !== Relation.NONE && near !== null && near.figure.type === 'money' && near.chunk >= open - 2) {
    // doanh thu 10.900 tỷ đồng | (+10,5%)
    reading.inherit(statement, near);
    statement.relation = sign;
    statement.base = null;
    return;
  }
  if (isPart(reading, open)) {
    // người Jrai | chiếm quá nửa | (57,4%)
    reading.segment(segment.relation, statement.chunk);
    statement.subject = reading.stretch(segment.from, segment.to);
    statement.relation = Relation.SHARE;
    statement.verbal = true;
    return;
  }
  if (
    near !== null &&
    near.counted !== null &&
    near.chunk < open &&
    kind[open - 1] !== Kind.RANK &&
    sign === Relation.NONE &&
    !reading.stops(near.chunk, open)
  ) {
    const change = near.relation === Relation.INCREASE || near.relation === Relation.DECREASE;
    if (kind[statement.end - 1] !== Kind.CLOSE) reading.takeBase(statement, statement.end);
    if (statement.base !== null && statement.common) {
      // đạt 1,9 triệu lượt | (95% kế hoạch năm)
      statement.subject = near.deed ?? near.subject;
      statement.relation = Relation.REACH;
      statement.date = near.date;
      return;
    }
    statement.subject = change ? near.subject : near.counted;
    statement.relation = change ? near.relation : Relation.SHARE;
    statement.date = near.date;
    statement.base ??= near.base ?? (change ? reading.since : null);
    return;
  }
  let rank = -1;
  for (let at = open - 1; open - at < LONGEST_RANKING && chunks.together(at, statement.chunk); at--) {
    if (kind[at] === Kind.FIGURE || kind[at] === Kind.STOP) break;
    if (kind[at] === Kind.RANK) rank = at;
  }
  statement.place = placeBefore(reading, open);
  if (rank >= 0) {
    const relation = (code[rank] as number) & RELATION_BITS;
    statement.ranked = true;
    // chỉ số nhích 8,7%; nhanh nhất là điện | (34,6%)
    const change = near?.relation === Relation.INCREASE || near?.relation === Relation.DECREASE ? near.relation : 0;
    statement.relation = sign || relation || change || Relation.EQUAL;
    reading.segment(relation === Relation.NONE ? rank : open, statement.chunk);
    if (segment.to > segment.from) statement.subject = reading.stretch(segment.from, segment.to);
    else if (near !== null) reading.inherit(statement, near);
    // Tỷ lệ chung là 46%. Đứng đầu là Bộ Công an | (66,2%)
    else if (reading.prior?.measured) statement.subject = reading.prior.head ?? reading.prior.subject;
  } else if (near?.ranked) {
    statement.ranked = true;
    const { place } = statement;
    reading.inherit(statement, near);
    statement.place = place;
    statement.relation = near.relation;
  } else {
    reading.segment(open, statement.chunk);
    statement.subject = reading.stretch(segment.from, segment.to);
    // cao hơn | bình quân chung cả nước | (50,1%)
    if (statement.subject === null && segment.relation >= 0 && ((code[segment.relation] as number) & AGAINST) !== 0)
      statement.subject = reading.stretch(segment.relation + 1, open);
    statement.relation = sign || Relation.EQUAL;
    // so với thời điểm xử sơ thẩm | (26,7%)
    if (statement.subject === null && segment.compare >= 0) statement.subject = reading.prior?.subject ?? null;
    if (near?.measured && near.figure.type === 'percent' && isOneOf(reading, near, statement)) {
      // ba huyện có tỷ lệ giải ngân dưới 20% là Tân Sơn | (17,5%) | và Yên Lập | (15,2%)
      statement.subject = near.head ?? near.subject;
      statement.measured = true;
    } else if (near?.relation === Relation.SHARE && near.verbal && isClosed(kind, near.end)) {
      // Rạch Giá có 402 ca (chiếm 31,7%), kế đến là Châu Thành | (14,2%)
      statement.relation = Relation.SHARE;
      statement.verbal = true;
      statement.base = near.base;
    }
  }
  if (segment.date >= 0 && statement.date < 0) statement.date = segment.date;
}

/** A single name, in the sentence of a noun that is measured of several. */
function isOneOf(reading: Reading, near: Statement, statement: Statement): boolean {
  const alone = segment.to - segment.from === 1 && reading.chunks.kind[segment.from] === Kind.NAME;
  return alone && statement.relation === Relation.EQUAL && !reading.stops(near.end, statement.chunk);
}

const isClosed = (kind: Uint8Array, end: number) => kind[end] === Kind.CLOSE || kind[end - 1] === Kind.CLOSE;

/** *chiếm đa số, chiếm quá nửa* right before the bracket at chunk `open`: a share without a figure of its own. */
function isPart(reading: Reading, open: number): boolean {
  const { code, kind } = reading.chunks;
  reading.segment(open, open);
  const { relation } = segment;
  if (relation < 0 || open - relation > LONGEST_PART || (code[relation] as number) !== Relation.SHARE) return false;
  for (let at = relation + 1; at < open; at++) if (kind[at] !== Kind.PLAIN && kind[at] !== Kind.DEGREE) return false;
  return true;
}

function placeBefore(reading: Reading, open: number): number {
  if (open < 1 || reading.chunks.kind[open - 1] !== Kind.NAME) return -1;
  const mention = reading.mentionAt(open - 1);
  return mention.type === 'location' ? mention.id : -1;
}
