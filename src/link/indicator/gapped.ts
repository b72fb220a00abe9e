/**
 * Figures without a verb.
 *
 *   kim ngạch xuất khẩu | 8,3 tỷ USD              công nghiệp chiếm 56,3%, dịch vụ | 31,3%     the verb is carried over
 *   100% | đảng viên chấp hành                    rà soát | 100% | nhà trọ                     a deed and its extent
 *   hạ | lãi suất | từ 13,2% xuống 11,5%          cao hơn | kịch bản | 0,36 điểm phần trăm
 */
import { WORD } from '../../engine/tokens.ts';
import { found, readNoun } from './following.ts';
import { AGAINST, Code, Kind, RELATION_BITS, Relation } from './kinds.ts';
import type { Reading } from './reading.ts';
import { segment } from './segment.ts';
import type { Statement } from './statement.ts';
import { readVerb, verb } from './verb.ts';
import { goesOn, readVerbal, takeSubject } from './verbal.ts';

/** Chunks from a verb to the noun that it changes: *hạ | lãi suất*, *giảm tiếp | học phí*. */
const NEAR = 2;

const MINUS = 45;
const PLUS = 43;

export function readGapped(reading: Reading, statement: Statement): void {
  const { chunks } = reading;
  const { kind, code } = chunks;
  const percent = statement.figure.type === 'percent';
  const start = verb.start && goesOn(reading, statement.chunk);
  statement.start = verb.start;
  if (segment.date >= 0) statement.date = segment.date;
  if (segment.place >= 0) statement.place = segment.place;
  const { relation } = segment;
  if (relation >= 0 && isAgainst(reading, relation)) {
    // cao hơn | mức tăng | 0,14% của khu vực nông thôn
    if (kind[statement.end] === Kind.AT && code[statement.end] === Code.OF) {
      reading.takeStretch(statement, relation + 1, verb.from);
      return;
    }
    return readAgainst(reading, statement, relation);
  }
  if (segment.compare >= 0 && kind[segment.compare + 1] === Kind.HEAD) {
    // thấp hơn so với | chỉ tiêu | 7%
    statement.subject = reading.stretch(segment.compare + 1, verb.from);
    return;
  }
  if (segment.to === segment.from) return readBare(reading, statement, start);
  const take = () => reading.takeStretch(statement, segment.from, segment.to);
  const inner = relation >= 0 && segment.head > relation && segment.head - relation <= NEAR ? (code[relation] as number) & RELATION_BITS : Relation.NONE;
  if (inner === Relation.INCREASE || inner === Relation.DECREASE) {
    take();
    statement.verbal = true;
    statement.relation = start ? Relation.EQUAL : inner;
    reading.takeBase(statement, statement.end);
    return;
  }
  if (isRatioAlone(reading)) return readRatio(reading, statement);
  if (start) {
    take();
    return;
  }
  if (segment.deed >= segment.from && (segment.head < 0 || segment.head > segment.deed)) return readDeed(reading, statement);
  if (!percent && (segment.head < 0 || isIdle(reading))) {
    statement.relation = Relation.NONE;
    return;
  }
  readNoun(chunks, statement.end, statement.chunk);
  if (!percent && found.to > found.from && kind[found.from] === Kind.HEAD) {
    // bổ sung 5 tỷ đồng | vốn dự phòng
    statement.relation = Relation.NONE;
    return;
  }
  if (percent && segment.head < 0 && found.to > found.from && kind[found.from] !== Kind.BASE) return readDeed(reading, statement);
  take();
  if (segment.head >= 0 && code[segment.head] === Code.GROWTH) return readGrowth(reading, statement);
  const done = segment.deed >= 0 && segment.deed === segment.to - 1 && !isRate(code[segment.head] as number);
  if (done || (inner === Relation.REACH && code[segment.head] !== Code.AIM)) {
    statement.relation = Relation.REACH;
    statement.verbal = true;
  } else carry(reading, statement);
  const carried = statement.base;
  reading.takeBase(statement, statement.end);
  statement.base ??= carried;
}

/** *số tiền | 5 tỷ đồng*: a noun that only repeats that it is an amount. */
function isIdle(reading: Reading): boolean {
  return reading.chunks.code[segment.head] === Code.BARE && segment.to - segment.head === 1;
}

const isRate = (code: number) => code === Code.RATE || code === Code.RATIO;

/** *24 đại biểu, | tỷ lệ | 48%*: the share of what was counted. */
function isRatioAlone(reading: Reading): boolean {
  return segment.to - segment.from === 1 && segment.head === segment.from && reading.chunks.code[segment.head] === Code.RATIO;
}

function readRatio(reading: Reading, statement: Statement): void {
  const near = reading.near(statement.chunk);
  statement.relation = Relation.SHARE;
  statement.verbal = true;
  if (near === null) {
    // với tỷ lệ 99,6% | cử tri đi bỏ phiếu
    readNoun(reading.chunks, statement.end, statement.chunk);
    if (found.to > found.from) {
      statement.subject = reading.stretch(found.from, found.to);
      statement.first = true;
      return;
    }
  }
  statement.subject = near === null ? reading.stretch(segment.from, segment.to) : (near.counted ?? near.subject);
  reading.takeBase(statement, statement.end);
}

function isAgainst(reading: Reading, relation: number): boolean {
  const { code, kind } = reading.chunks;
  if (((code[relation] as number) & AGAINST) === 0 || relation + 1 >= verb.from) return false;
  const after = kind[relation + 1];
  return after === Kind.HEAD || after === Kind.BASE || after === Kind.PLAIN || after === Kind.NAME;
}

/** *cao hơn | kịch bản | 0,36 điểm phần trăm*: the base stands between verb and figure. */
function readAgainst(reading: Reading, statement: Statement, relation: number): void {
  statement.base = reading.stretch(relation + 1, verb.from);
  reading.segment(relation, statement.chunk);
  statement.relation = (reading.chunks.code[relation] as number) & RELATION_BITS;
  statement.verbal = true;
  takeSubject(reading, statement);
}

/** Nothing but a date, a place or a comma before the figure. */
function readBare(reading: Reading, statement: Statement, start: boolean): void {
  const { chunks } = reading;
  const { kind, code } = chunks;
  const at = statement.chunk;
  const near = reading.near(at);
  const percent = statement.figure.type === 'percent';
  if (verb.more && !start) {
    statement.relation = Relation.INCREASE;
    statement.verbal = true;
    takeSubject(reading, statement);
    reading.takeBase(statement, statement.end);
    return;
  }
  // tăng giá nhẹ, | từ 0,06% đến 0,86%
  if ((verb.start || verb.until) && kind[verb.from - 1] === Kind.COMMA) {
    const from = verb.start;
    readVerb(chunks, verb.from - 1);
    if (verb.relation !== Relation.NONE) {
      verb.start = from;
      reading.segment(verb.from, at);
      return readVerbal(reading, statement);
    }
    readVerb(chunks, at);
    reading.segment(verb.from, at);
  }
  readNoun(chunks, statement.end, at);
  const noun = percent && !start && found.to > found.from ? reading.stretch(found.from, found.to) : null;
  const head = kind[found.from] === Kind.HEAD;
  const end = found.to;
  if (noun === null) {
    if (near !== null && percent) {
      // 56,3%, | 31,3% và 12,4%;  chiếm 1,7%, trong khi năm ngoái chỉ | 0,35%
      if (near.series.length > 0) {
        statement.subject = near.series[0] ?? null;
        statement.series = near.series.slice(1);
      }
      reading.inherit(statement, near);
      statement.verbal = near.verbal;
      statement.relation = start ? Relation.EQUAL : near.relation;
      return;
    }
    statement.relation = percent ? Relation.EQUAL : start && near !== null ? Relation.EQUAL : Relation.NONE;
    statement.subject = reading.prior?.subject ?? null;
    return;
  }
  if (near?.behind && head) {
    statement.relation = near.relation;
    statement.behind = statement.verbal = true;
    statement.subject = noun;
    reading.takeBase(statement, end);
    if (statement.base === null) statement.base = near.base;
    else near.base ??= statement.base;
    return;
  }
  // bằng 31,2% dự toán Trung ương giao và | 29,8% dự toán HĐND giao;  giải ngân 70 tỷ đồng, chưa tới | 39% nhu cầu
  if (near !== null && near.verbal && head && code[found.from] === Code.AIM) {
    statement.subject = near.counted === null ? near.subject : (near.deed ?? near.counted);
    statement.relation = near.relation;
    statement.verbal = true;
    if (statement.date < 0) statement.date = near.date;
    reading.takeBase(statement, statement.end);
    return;
  }
  statement.relation = Relation.SHARE;
  statement.first = true;
  statement.subject = noun;
  statement.end = end;
}

/** *rà soát | 100% | nhà trọ*, *giải ngân | 61,3 tỷ đồng*. */
function readDeed(reading: Reading, statement: Statement): void {
  const { code } = reading.chunks;
  const near = reading.near(statement.chunk);
  const deed = segment.deed >= segment.from && segment.head < 0 ? segment.deed : -1;
  const sort = deed < 0 ? Code.NONE : code[deed];
  statement.subject = reading.stretch(deed < 0 || sort === Code.PLEDGE ? segment.from : deed, segment.to);
  statement.deed = statement.subject;
  statement.verbal = true;
  statement.relation =
    sort === Code.STATE
      ? Relation.SHARE
      : sort === Code.PLEDGE || sort === Code.TAKE || reading.isDemanded(segment.whole, segment.from)
        ? Relation.EQUAL
        : Relation.REACH;
  reading.takeBase(statement, statement.end);
  if (statement.base === null && near !== null && near.deed !== null && near.counted === null) statement.base = near.base;
}

/** *tăng trưởng | dư nợ | 8 - 10%*: the growth of what stands behind the word. */
function readGrowth(reading: Reading, statement: Statement): void {
  const rest = reading.stretch(segment.head + 1, segment.to);
  statement.relation = Relation.INCREASE;
  if (rest !== null) statement.subject = rest;
  reading.takeBase(statement, statement.end);
}

/** The verb of the statement before the comma, where this one has none. */
function carry(reading: Reading, statement: Statement): void {
  const { chunks } = reading;
  const { code, kind } = chunks;
  const { head, whole } = segment;
  const near = reading.near(statement.chunk);
  const sign = signOf(reading, statement);
  if (sign !== Relation.NONE) {
    statement.relation = sign;
    return;
  }
  if (head >= 0 && code[head] === Code.WEIGHT) {
    statement.relation = Relation.SHARE;
    statement.verbal = true;
    return;
  }
  if (statement.figure.type !== 'percent') return;
  const contrast = kind[whole - 1] === Kind.CUT && code[whole - 1] === Code.CONTRAST;
  if (near !== null && near.figure.type === 'percent' && (near.verbal || near.first) && !contrast && !reading.stops(near.end, statement.chunk)) {
    const { relation } = near;
    const change = relation === Relation.INCREASE || relation === Relation.DECREASE;
    const rate = head >= 0 && isRate(code[head] as number);
    if (relation === Relation.REACH || relation === Relation.SHARE || (change && !rate)) {
      statement.relation = relation;
      statement.verbal = true;
      statement.base = near.base;
      if (statement.date < 0) statement.date = near.date;
      reading.takeShared(statement, near);
      return;
    }
  }
  if (reading.planned) statement.relation = Relation.REACH;
}

/** *-0,47%* fell, *+0,86%* rose. */
export function signOf(reading: Reading, statement: Statement): number {
  const { kind, syllable } = reading.draft.passage.tokens;
  const { from } = statement.figure;
  if (kind[from] === WORD) return Relation.NONE;
  return syllable[from] === MINUS ? Relation.DECREASE : syllable[from] === PLUS ? Relation.INCREASE : Relation.NONE;
}
