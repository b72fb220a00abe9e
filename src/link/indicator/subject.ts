/**
 * Whose figure it is: the subject before the verb, or what an earlier clause leaves to be understood.
 *
 *   Thu ngân sách đạt 318 tỷ đồng, | bằng 22% dự toán        that of the statement before
 *   kết nạp 32 đảng viên, | đạt 128%                         the deed counted before
 *   tỷ suất sinh còn cao, | ở mức 21,5‰                      the noun before the comma
 */
import type { ChunkTable } from './chunks.ts';
import { Code, Kind, Relation } from './kinds.ts';
import type { Reading } from './reading.ts';
import { segment } from './segment.ts';
import type { Statement } from './statement.ts';
import { verb } from './verb.ts';

/** Chunks of a clause that may be a subject as a whole. */
const LONGEST_CLAUSE = 8;

/** The subject before the verb, or that of an earlier statement. */
export function takeSubject(reading: Reading, statement: Statement): void {
  const { actual } = reading;
  // mục tiêu là 11%; riêng năm 2022 | tăng 12,4%: of what the aim is for
  const changes = statement.relation === Relation.INCREASE || statement.relation === Relation.DECREASE;
  const prior = changes && reading.prior?.timeless && actual !== null ? actual : reading.prior;
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
    if (!reading.takeTopic(statement) && !reading.takeShared(statement, near))
      reading.takeStretch(statement, segment.from, segment.to);
    return;
  }
  const { date, place, whole } = segment;
  if (near === null || reading.stops(near.end, statement.chunk)) {
    if (takeTopic(reading, statement, whole - 1) || (near !== null && takeClause(reading, statement, whole - 1)))
      return;
    segment.date = date;
    segment.place = place;
  }
  if (near === null && reading.topic !== null && reading.chunks.kind[whole - 1] === Kind.COLON) {
    // Điểm trừ là thu ngân sách: | mới được 2.640 tỷ đồng
    statement.subject = reading.topic;
    return;
  }
  if (near === null && (takeAmount(reading, statement, whole) || takeOther(reading, statement, whole))) return;
  if (near === null && (takeOpening(reading, statement) || takeWhole(reading, statement, whole))) return;
  if (near === null && takeName(reading, statement, whole)) return;
  if (prior === null) {
    takeClause(reading, statement, whole - 1);
    return;
  }
  if (near !== null && reading.stops(near.end, statement.chunk) && takeBrokenDown(reading, statement)) return;
  if (prior.counted !== null || prior.deed !== null) {
    const first = isOfThing(statement.relation) ? prior.counted : prior.deed;
    statement.subject = first ?? prior.deed ?? prior.counted;
  } else {
    statement.subject = prior.subject;
    statement.head = prior.head;
  }
  if (statement.date < 0) statement.date = prior.date;
}

/** *Mỹ tiếp tục là khách hàng lớn nhất với 57,2 tỷ USD, | chiếm 31,7%*: the name that the sentence begins with. */
function takeName(reading: Reading, statement: Statement, whole: number): boolean {
  const { chunks } = reading;
  const { kind } = chunks;
  if (kind[whole - 1] !== Kind.COMMA) return false;
  let from = whole;
  for (; verb.from - from < LONGEST_SENTENCE && chunks.together(from - 1, statement.chunk); from--)
    if (kind[from - 1] === Kind.CUT || kind[from - 1] === Kind.STOP || kind[from - 1] === Kind.COLON) return false;
  if (kind[from] !== Kind.NAME || kind[from + 1] === Kind.COMMA || NO_SUBJECTS.has(reading.mentionAt(from).type))
    return false;
  reading.takeStretch(statement, from, from + 1);
  return true;
}

const NO_SUBJECTS = new Set(['person', 'official', 'title', 'document', 'event']);

/** *điện tử với 38,1 tỷ USD | (tăng 39,2%)*: of what the amount before the bracket is of. */
function takeAmount(reading: Reading, statement: Statement, whole: number): boolean {
  const { kind } = reading.chunks;
  const amount = whole - 2;
  if (kind[whole - 1] !== Kind.OPEN || kind[amount] !== Kind.FIGURE) return false;
  const edge = kind[amount - 1] === Kind.WEAK ? amount - 1 : amount;
  reading.segment(edge, statement.chunk);
  if (segment.to === segment.from) return false;
  reading.takeStretch(statement, segment.from, segment.to);
  return true;
}

/** *Dệt may lặng lẽ hơn nhưng | cũng mang về 15 tỷ USD*: the subject of the clause before *nhưng*. */
function takeOther(reading: Reading, statement: Statement, whole: number): boolean {
  const { chunks } = reading;
  const { code, kind } = chunks;
  // du lịch phấn đấu | đóng góp 8%: whose share it is, where no contrast
  const share = statement.relation === Relation.SHARE;
  const other = code[whole - 1] === Code.CONTRAST || share;
  if (kind[whole - 1] !== Kind.CUT || !other || kind[whole - 2] === Kind.COMMA) return false;
  reading.segment(whole - 1, statement.chunk);
  const { from, relation, to } = segment;
  if (to === from || relation >= 0 || (!share && chunks.together(segment.whole - 1, statement.chunk))) return false;
  reading.takeStretch(statement, from, to);
  return true;
}

/** Chunks of a sentence that are looked through for what it opens with. */
const LONGEST_SENTENCE = 60;

/** *Nợ xấu nội bảng, theo Thống đốc …, tính đến 30-9 | là 3,88%*: the first noun of the sentence that can be measured. */
function takeOpening(reading: Reading, statement: Statement): boolean {
  const { chunks } = reading;
  const { code, kind } = chunks;
  let from = verb.from;
  while (verb.from - from < LONGEST_SENTENCE && chunks.together(from - 1, statement.chunk)) from--;
  for (let at = from; at < verb.from; at++) {
    if (kind[at] === Kind.FIGURE || kind[at] === Kind.STOP) return false;
    if (kind[at] !== Kind.HEAD || code[at] === Code.AIM || code[at] === Code.BARE) continue;
    let to = at + 1;
    while (to < verb.from && (isNominal(kind[to] as number) || (kind[to] === Kind.WEAK && code[to] === Code.AREA)))
      to++;
    if (kind[to] !== Kind.COMMA && kind[to] !== Kind.OPEN) return false;
    const open = kind[to] === Kind.OPEN ? to : verb.from;
    while (open < verb.from && to < verb.from && kind[to - 1] !== Kind.CLOSE) to++;
    reading.takeStretch(statement, at, to);
    return true;
  }
  return false;
}

/** *Phần Việt hưởng | là 14,2 tỉ đồng*: all that the sentence has before its first verb. */
function takeWhole(reading: Reading, statement: Statement, whole: number): boolean {
  const { chunks } = reading;
  if (chunks.together(whole - 1, statement.chunk) || verb.from - whole < 2 || verb.from - whole > LONGEST_CLAUSE)
    return false;
  for (let at = whole; at < verb.from; at++) if (!isWord(chunks, at)) return false;
  reading.takeStretch(statement, whole, verb.from);
  return true;
}

function isWord({ code, kind }: ChunkTable, at: number): boolean {
  const is = kind[at] as number;
  const act = is === Kind.WEAK && code[at] === Code.ACT;
  return isNominal(is) || act || is === Kind.GIVE || is === Kind.DEED;
}

const isNominal = (kind: number) =>
  kind === Kind.PLAIN || kind === Kind.HEAD || kind === Kind.NAME || kind === Kind.GROUP || kind === Kind.AND;

/** *trong đó kênh bán trực tuyến đóng góp 22%; còn 10 tháng năm nay | đã là …*: again of the whole. */
function takeBrokenDown(reading: Reading, statement: Statement): boolean {
  const { broken, chunks, whole } = reading;
  if (whole === null || whole.subject === null || broken !== chunks.sentence[statement.chunk]) return false;
  statement.subject = whole.subject;
  statement.head = whole.head;
  return true;
}

/** Things grow, shrink and have shares; deeds reach a part of a plan. */
function isOfThing(relation: number): boolean {
  return relation === Relation.INCREASE || relation === Relation.DECREASE || relation === Relation.SHARE;
}

/** *tinh giản 214 biên chế, | đạt 107% kế hoạch*: all of the clause before the comma, when nothing else is known. */
export function takeClause(reading: Reading, statement: Statement, comma: number): boolean {
  if (comma < 1 || reading.chunks.kind[comma] !== Kind.COMMA) return false;
  reading.segment(comma, statement.chunk);
  const { relation, whole } = segment;
  // huyện Gio Linh | chậm nhất,
  if (relation > whole) reading.segment(relation, statement.chunk);
  if (segment.to === segment.from && reading.chunks.kind[whole] === Kind.NAME) {
    segment.from = whole;
    segment.to = whole + 1;
  }
  if (segment.to - segment.from <= LONGEST_CLAUSE) statement.subject = reading.stretch(segment.from, segment.to);
  return statement.subject !== null;
}

/** *tỷ suất sinh còn cao, | ở mức 21,5‰*: the noun before the comma, where no figure stands between. */
function takeTopic(reading: Reading, statement: Statement, comma: number): boolean {
  const { chunks } = reading;
  if (comma < 1 || chunks.kind[comma] !== Kind.COMMA) return false;
  reading.segment(comma, statement.chunk);
  const { head, relation } = segment;
  const anchor = head >= 0 ? head : segment.deed;
  if (anchor < 0 || anchor < segment.from) return false;
  const to = relation > anchor ? relation : segment.to;
  statement.subject = reading.stretch(segment.from, to);
  return statement.subject !== null;
}
