/**
 * Deeds and how far they went.
 *
 *   rà soát | 100% | nhà trọ      giải ngân | 61,3 tỷ đồng      bỏng | 62% | cơ thể      cam kết hỗ trợ | 1,05 tỷ USD
 */
import { Code, Kind, Relation } from './kinds.ts';
import type { Reading } from './reading.ts';
import { segment } from './segment.ts';
import type { Statement } from './statement.ts';
import { verb } from './verb.ts';

export function readDeed(reading: Reading, statement: Statement): void {
  const near = reading.near(statement.chunk);
  const deed = segment.deed >= segment.from && segment.head < 0 ? segment.deed : -1;
  const sort = deed < 0 ? Code.NONE : (reading.chunks.code[deed] as number);
  statement.subject = reading.stretch(deed < 0 || sort === Code.PLEDGE ? segment.from : deed, segment.to);
  statement.deed = statement.subject;
  statement.verbal = true;
  statement.relation = relationOf(reading, sort);
  reading.takeBase(statement, statement.end);
  // bỏng 62% diện tích cơ thể, … bỏng | 35 - 40%
  if (statement.base === null && near !== null && near.deed !== null && near.counted === null) {
    statement.base = near.base;
  }
}

function relationOf(reading: Reading, sort: number): number {
  if (sort === Code.STATE) return Relation.SHARE;
  const aimed = sort === Code.PLEDGE || sort === Code.TAKE || reading.demanded;
  return aimed ? Relation.EQUAL : Relation.REACH;
}

/** Chunks of who gives. */
const LONGEST_GIVER = 5;

/** *bảo hiểm y tế | chi trả*: the giver is told with the deed. */
function giver({ chunks: { kind } }: Reading): number {
  let from = segment.give;
  while (from > segment.whole && (kind[from - 1] === Kind.PLAIN || kind[from - 1] === Kind.NAME)) from--;
  return from > segment.whole || segment.give - from > LONGEST_GIVER ? segment.give : from;
}

/** *quỹ chi trả | 80% | chi phí khám chữa bệnh*. */
export function readGiving(reading: Reading, statement: Statement): void {
  statement.subject = reading.stretch(giver(reading), verb.from);
  statement.relation = Relation.REACH;
  statement.verbal = true;
  reading.takeBase(statement, statement.end);
}
