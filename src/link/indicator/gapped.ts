/**
 * Figures without a verb right before them.
 *
 *   kim ngạch xuất khẩu | 8,3 tỷ USD              hạ | lãi suất | từ 13,2% xuống 11,5%
 *   24 đại biểu, | tỷ lệ | 48%                    cao hơn | kịch bản | 0,36 điểm phần trăm
 *
 * Amounts of money measure something only where a noun that can be measured reaches them: *thưởng nóng 50 triệu đồng*
 * is a gift.
 */
import { isAgainst, readAgainst } from './against.ts';
import { readBare } from './bare.ts';
import { carry, isRate } from './carry.ts';
import { readDeed, readGiving } from './deed.ts';
import { found, readNoun } from './following.ts';
import { Code, Kind, LEVEL, RELATION_BITS, Relation } from './kinds.ts';
import type { Reading } from './reading.ts';
import { segment } from './segment.ts';
import type { Statement } from './statement.ts';
import { verb } from './verb.ts';
import { goesOn } from './verbal.ts';

/** Chunks from a verb to the noun that it changes: *hạ | lãi suất*, *giảm tiếp | học phí*. */
const NEAR = 2;

export function readGapped(reading: Reading, statement: Statement): void {
  const { kind } = reading.chunks;
  const { compare, date, place } = segment;
  const percent = statement.figure.type === 'percent';
  const start = verb.start && goesOn(reading, statement.chunk);
  statement.start = verb.start;
  statement.leaves = start;
  if (date >= 0) statement.date = date;
  if (place >= 0) statement.place = place;
  if (segment.relation >= 0 && isAgainst(reading, segment.relation)) readAgainst(reading, statement, segment.relation);
  else if (compare >= 0 && kind[compare + 1] === Kind.HEAD) {
    // thấp hơn so với | chỉ tiêu | 7%
    statement.subject = reading.stretch(compare + 1, verb.from);
  } else if (segment.to === segment.from) {
    if (isApposed(reading, statement) || isDivided(reading, statement)) return;
    if (percent && segment.give >= 0) readGiving(reading, statement);
    else if (segment.give >= 0 && isPrice(reading, statement))
      statement.subject = reading.stretch(found.from, found.to);
    else if (isGrant(reading)) statement.subject = reading.stretch(segment.give, verb.from);
    else readBare(reading, statement, start);
  } else readNamed(reading, statement, start);
}

/** *Kinh phí mua vắc xin và vật tư, | 12,7 tỷ đồng, | lấy từ …*: the amount of the noun before the comma. */
function isApposed(reading: Reading, statement: Statement): boolean {
  const { chunks } = reading;
  const { kind } = chunks;
  const comma = verb.from - 1;
  if (statement.figure.type !== 'money' || kind[comma] !== Kind.COMMA || kind[statement.end] !== Kind.COMMA)
    return false;
  if (reading.near(statement.chunk) !== null) return false;
  reading.segment(comma, statement.chunk);
  const { from, head, relation, to, whole } = segment;
  if (head !== from || relation >= 0 || chunks.together(whole - 1, statement.chunk)) return false;
  reading.takeStretch(statement, from, to);
  return true;
}

/** *Trong | 7.600 tỷ đồng | vốn đầu tư công, …*: the amount of the noun behind it, of which a part follows. */
function isDivided(reading: Reading, statement: Statement): boolean {
  const { chunks } = reading;
  const { code, kind } = chunks;
  const before = verb.from - 1;
  if (statement.figure.type !== 'money' || code[before] !== Code.WITHIN) return false;
  if (kind[before] !== Kind.WEAK && kind[before] !== Kind.CUT) return false;
  readNoun(chunks, statement.end, statement.chunk);
  if (kind[found.from] !== Kind.HEAD) return false;
  statement.subject = reading.stretch(found.from, found.to);
  statement.relation = Relation.EQUAL;
  statement.measured = true;
  statement.end = found.to;
  return true;
}

/** *tỉnh | hỗ trợ | 60 triệu đồng*: what is done with the amount, right before it. */
function isGrant({ chunks: { code } }: Reading): boolean {
  const { give } = segment;
  return give >= 0 && give === verb.from - 1 && code[give] === Code.GRANT;
}

/** *thương lái trả | 5.100 đồng/kg | lúa khô*: the price of what stands behind. */
function isPrice(reading: Reading, statement: Statement): boolean {
  const { chunk, end } = statement;
  readNoun(reading.chunks, end, chunk);
  return end > chunk + 1 && found.to > found.from && reading.chunks.kind[found.from] === Kind.PLAIN;
}

/** Something that may be measured stands before the figure. */
function readNamed(reading: Reading, statement: Statement, start: boolean): void {
  const { code, kind } = reading.chunks;
  const { deed, head, relation } = segment;
  const percent = statement.figure.type === 'percent';
  const inner = head > relation && relation >= 0 && head - relation <= NEAR ? relationAt(reading, relation) : 0;
  const change = inner === Relation.INCREASE || inner === Relation.DECREASE;
  const near = reading.near(statement.chunk);
  const place = segment.to - segment.from === 1 ? reading.placeAt(segment.from) : -1;
  if (percent && reading.takeTopic(statement)) {
    carry(reading, statement);
    return;
  }
  if (percent && place >= 0 && near?.measured && near.figure.type === 'percent' && isContrast(reading)) {
    // tỷ lệ này quá 50%, trong khi | quận Lê Chân | chỉ 24%
    statement.place = place;
    statement.subject = near.head ?? near.subject;
    return;
  }
  if (near?.counted && head === segment.from && head >= 0 && code[head] === Code.EACH) statement.subject = near.counted;
  else if (!change && isRatioAlone(reading)) readRatio(reading, statement);
  else if (verb.more && percent && head >= 0 && !change) {
    // nâng tỷ lệ … | thêm 6 điểm phần trăm
    reading.takeStretch(statement, segment.from, segment.to);
    statement.relation = Relation.INCREASE;
    statement.verbal = true;
    reading.takeBase(statement, statement.end);
  } else if (change || start) {
    reading.takeStretch(statement, segment.from, segment.to);
    statement.relation = start ? Relation.EQUAL : inner;
    statement.verbal = change;
    if (change) reading.takeBase(statement, statement.end);
  } else if (deed >= segment.from && (head < 0 || head > deed)) readDeed(reading, statement);
  else if (!percent && head < 0) readAmount(reading, statement);
  else if (!percent && isIdle(reading, statement)) statement.relation = Relation.NONE;
  else {
    readNoun(reading.chunks, statement.end, statement.chunk);
    if (head < 0 && found.to > found.from && kind[found.from] !== Kind.BASE) readDeed(reading, statement);
    else {
      reading.takeStretch(statement, segment.from, segment.to);
      if (head >= 0 && code[head] === Code.GROWTH) readGrowth(reading, statement);
      else readMeasured(reading, statement, inner);
    }
  }
}

function isContrast({ chunks: { code, kind } }: Reading): boolean {
  return kind[segment.whole - 1] === Kind.CUT && code[segment.whole - 1] === Code.CONTRAST;
}

/** *khung học phí ở thành thị là 60.000 đồng, nông thôn | 30.000 đồng*: one more unit under the head; else no measure. */
function readAmount(reading: Reading, statement: Statement): void {
  const { give, whole } = segment;
  const near = reading.near(statement.chunk);
  const { kind } = reading.chunks;
  const comma = kind[whole - 1] === Kind.COMMA;
  const listed = near !== null && give < 0 && (comma || kind[verb.from - 1] === Kind.AND);
  const same = listed && near.figure.type === 'money' && near.relation === Relation.EQUAL && near.counted === null;
  if (same && (near.verbal || comma) && (!comma || near.end >= whole - 1)) {
    // tiền sách 390 nghìn đồng, | đồng phục | 520 nghìn đồng
    const shared = near.verbal && near.measured;
    statement.measured = shared;
    statement.subject = shared ? near.subject : reading.stretch(segment.from, segment.to);
    statement.verbal = near.verbal;
    if (statement.date < 0) statement.date = near.date;
  } else statement.relation = Relation.NONE;
}

/** A noun that can be measured, or a unit of a list: the relation is that of its deed, or carried over. */
function readMeasured(reading: Reading, statement: Statement, inner: number): void {
  const { code } = reading.chunks;
  const { deed, head } = segment;
  const sort = head >= 0 ? (code[head] as number) : Code.NONE;
  // vốn đối ứng mới | giải ngân | 48%
  const plain = deed >= 0 && code[deed] !== Code.NONE;
  const done = (deed >= 0 && deed === segment.to - 1 && !plain && !isRate(sort)) || isActing(reading, statement);
  // còn tỷ lệ giải ngân | dưới 40%
  const left = inner === Relation.REACH && isRate(sort) && ((code[segment.relation] as number) & LEVEL) !== 0;
  if (done || (inner === Relation.REACH && sort !== Code.AIM && !left)) {
    statement.relation = Relation.REACH;
    statement.verbal = true;
  } else carry(reading, statement);
  const carried = statement.base;
  reading.takeBase(statement, statement.end);
  statement.base ??= carried;
}

/** *học phí mới bù đắp | 35 - 40% | chi phí*: a verb behind an adverb, and what it does it to. */
function isActing(reading: Reading, statement: Statement): boolean {
  const { chunks } = reading;
  const { head, to } = segment;
  if (head < 0 || statement.figure.type !== 'percent' || isRate(chunks.code[head] as number)) return false;
  let adverb = false;
  for (let at = head; at < to; at++)
    adverb ||= chunks.kind[at] === Kind.AUXILIARY && chunks.kind[at + 1] === Kind.PLAIN;
  return adverb && chunks.kind[statement.end] === Kind.HEAD;
}

const relationAt = (reading: Reading, at: number) => (reading.chunks.code[at] as number) & RELATION_BITS;

/** *số tiền | 5 tỷ đồng* only repeats that it is an amount; *bổ sung 5 tỷ đồng | vốn dự phòng* says what was given. */
function isIdle(reading: Reading, statement: Statement): boolean {
  const { code, kind } = reading.chunks;
  if (code[segment.head] === Code.BARE && segment.to - segment.head === 1)
    // quỹ bảo hiểm | đã chi | 512 tỷ đồng
    return kind[segment.head - 1] !== Kind.AUXILIARY;
  // thất thu | 214,7 tỷ đồng | tiền thuế
  return kind[statement.end] === Kind.HEAD && segment.head !== verb.from - 1;
}

function isRatioAlone(reading: Reading): boolean {
  const { from, head, to } = segment;
  return to - from === 1 && head === from && reading.chunks.code[head] === Code.RATIO;
}

/** *24 đại biểu, | tỷ lệ | 48%*: the share of what was counted; *với tỷ lệ 99,6% | cử tri đi bầu*: of what follows. */
function readRatio(reading: Reading, statement: Statement): void {
  const near = reading.near(statement.chunk);
  if (segment.exist >= 0 && segment.exist === segment.from - 1 && near?.counted) {
    // 29 bộ, cơ quan có | tỷ lệ | dưới 30%
    reading.takeStretch(statement, segment.from, segment.to);
    return;
  }
  statement.relation = Relation.SHARE;
  statement.verbal = true;
  if (near === null) readNoun(reading.chunks, statement.end, statement.chunk);
  if (near === null && found.to > found.from) {
    statement.subject = reading.stretch(found.from, found.to);
    statement.first = true;
    return;
  }
  statement.subject = near === null ? reading.stretch(segment.from, segment.to) : (near.counted ?? near.subject);
  reading.takeBase(statement, statement.end);
}

/** *tăng trưởng | dư nợ | 8 - 10%*: the growth of what stands behind the word. */
function readGrowth(reading: Reading, statement: Statement): void {
  const rest = reading.stretch(segment.head + 1, segment.to);
  statement.relation = Relation.INCREASE;
  if (rest !== null) statement.subject = rest;
  reading.takeBase(statement, statement.end);
}
