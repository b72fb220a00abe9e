/**
 * Figures with nothing but a date, a place or a comma before them.
 *
 *   100% | đảng viên chấp hành tốt        12,4% | xếp loại giỏi          the thing, or its predicate, stands behind
 *   bằng 31,2% dự toán Trung ương giao và | 29,8% | dự toán HĐND giao    one more base
 *   lần lượt là 56,3%, | 31,3% và | 12,4%                                the next of a series
 */
import { signOf } from './carry.ts';
import { found, readNoun } from './following.ts';
import { Code, Kind, Relation } from './kinds.ts';
import type { Reading } from './reading.ts';
import { segment } from './segment.ts';
import type { Statement, Stretch } from './statement.ts';
import { takeClause, takeSubject } from './subject.ts';
import { readVerb, verb } from './verb.ts';
import { isAbout, readVerbal } from './verbal.ts';

/** Chunks of a noun that is a base and no thing with a predicate. */
const LONGEST_BASE = 6;

export function readBare(reading: Reading, statement: Statement, start: boolean): void {
  const { chunks } = reading;
  const near = reading.near(statement.chunk);
  if (verb.more && !start) {
    // lên 6,1 triệu đồng, | thêm | 350 ngàn đồng
    statement.relation = Relation.INCREASE;
    statement.verbal = true;
    takeSubject(reading, statement);
    reading.takeBase(statement, statement.end);
    return;
  }
  if ((verb.start || verb.until) && chunks.kind[verb.from - 1] === Kind.COMMA && readLate(reading, statement)) return;
  // tăng 22,8% về số doanh nghiệp và | 9,1% | về vốn
  const about = near?.behind && isAbout(reading, statement.end) ? 1 : 0;
  readNoun(chunks, statement.end + about, statement.chunk, 'predicate');
  const percent = statement.figure.type === 'percent';
  const noun = percent && !start ? reading.stretch(found.from, found.to) : null;
  if (noun === null) takeOver(reading, statement, near, start);
  else if (!isNext(reading, statement, near, noun)) {
    statement.relation = Relation.SHARE;
    statement.first = true;
    statement.subject = noun;
    statement.end = found.to;
  }
}

/** *tăng giá nhẹ, | từ 0,06% đến 0,86%*: the verb stands before the comma. */
function readLate(reading: Reading, statement: Statement): boolean {
  const { start } = verb;
  const comma = verb.from - 1;
  readVerb(reading.chunks, comma);
  const late = verb.relation !== Relation.NONE;
  if (late) verb.start = start;
  else readVerb(reading.chunks, statement.chunk);
  reading.segment(verb.from, statement.chunk);
  if (late) readVerbal(reading, statement);
  return late;
}

/** Nothing stands behind it either: *56,3%, | 31,3% và 12,4%*, *chiếm 1,7%, trong khi năm ngoái chỉ | 0,35%*. */
function takeOver(reading: Reading, statement: Statement, near: Statement | null, start: boolean): void {
  const percent = statement.figure.type === 'percent';
  const sign = signOf(reading, statement);
  if (percent && sign !== Relation.NONE) {
    statement.relation = sign;
    statement.subject = reading.prior?.subject ?? null;
    return;
  }
  if (percent && takeBefore(reading, statement, near)) return;
  if (near === null || !(percent || isOneMore(reading, statement, near))) {
    statement.relation = percent || (start && near !== null) ? Relation.EQUAL : Relation.NONE;
    statement.subject = reading.prior?.subject ?? null;
    return;
  }
  if (near.series.length > 0) {
    statement.subject = near.series[0] as Stretch;
    statement.series = near.series.slice(1);
  }
  // tăng 2,1% so với tháng trước và 13,6% | so với cùng kỳ
  if (reading.chunks.kind[statement.end] === Kind.COMPARE) reading.takeBase(statement, statement.end);
  reading.inherit(statement, near);
  statement.verbal = near.verbal;
  // đạt 94%, so với | 88% | của năm 2022
  statement.relation = start || segment.compare >= 0 ? Relation.EQUAL : near.relation;
}

/** *riêng hệ bổ túc chỉ có | 39,2%*, *; công ty A mua nhiều nhất, khoảng | 35%*: what stands before, verb or comma between. */
function takeBefore(reading: Reading, statement: Statement, near: Statement | null): boolean {
  const { exist, whole } = segment;
  if (exist > whole) {
    reading.segment(exist, statement.chunk);
    statement.subject = reading.stretch(segment.from, segment.to);
    return statement.subject !== null;
  }
  const apart = near !== null && reading.stops(near.end, statement.chunk);
  const named = reading.chunks.kind[segment.whole - 1] === Kind.COMMA && near?.measured && near.place >= 0;
  if (apart && (near.ranked || named)) {
    // cao nhất là Mỹ Tú (98,7%); Trần Đề đứng cuối, mới | 81,5%
    statement.relation = near.relation;
    reading.inherit(statement, near);
    return true;
  }
  const most = reading.chunks.kind[whole - 2] === Kind.RANK;
  if (!apart || !takeClause(reading, statement, whole - 1)) return false;
  if (most) statement.relation = Relation.SHARE;
  return true;
}

/** *mức trần bằng 610.000 đồng đối với khối xã hội, | 720.000 đồng | đối với khối kỹ thuật*. */
function isOneMore(reading: Reading, statement: Statement, near: Statement): boolean {
  // 2,7 tỷ đồng, 21.500 USD | tiền mặt: something else
  if (found.to > found.from) return false;
  const { code, kind } = reading.chunks;
  const { whole } = segment;
  // 322 tỉ đồng, trong khi cùng kỳ năm ngoái chỉ | 19 tỉ đồng
  if (kind[whole - 1] === Kind.CUT && code[whole - 1] === Code.CONTRAST && statement.figure.type === near.figure.type)
    return true;
  const before = kind[verb.from - 1];
  const listed = before === Kind.COMMA || before === Kind.AND;
  return (
    listed && near.figure.type === 'money' && statement.figure.type === 'money' && near.relation === Relation.EQUAL
  );
}

/** One more thing behind its figure, or one more base; `found` is the noun behind the figure. */
function isNext(reading: Reading, statement: Statement, near: Statement | null, noun: Stretch): boolean {
  const { code, kind } = reading.chunks;
  const { from, to } = found;
  if (near === null || !near.verbal) return false;
  const head = kind[from] === Kind.HEAD;
  if (near.behind && (head || kind[from] === Kind.PLAIN) && !reading.stops(near.end, statement.chunk)) {
    // giảm 11% số vụ, | 4,5% | số người chết
    statement.behind = true;
    statement.subject = noun;
    reading.takeBase(statement, to);
    if (statement.base === null) statement.base = near.base;
    else near.base ??= statement.base;
  } else {
    // giải ngân 70 tỷ đồng, chưa tới | 39% | nhu cầu;  chiếm 17% diện tích và | 8% | dân số thế giới
    const plan = head && (code[from] === Code.AIM || (code[from] === Code.BARE && near.deed !== null));
    const aim = plan && !reading.stops(near.end, statement.chunk);
    const joined = kind[verb.from - 1] === Kind.AND && near.base !== null && near.end >= verb.from - 1;
    if (!aim && !(joined && to - from <= LONGEST_BASE)) return false;
    statement.subject = near.counted === null ? near.subject : (near.deed ?? near.counted);
    if (statement.date < 0) statement.date = near.date;
    reading.takeBase(statement, statement.end);
  }
  statement.relation = near.relation;
  statement.verbal = true;
  return true;
}
