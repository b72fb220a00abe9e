/**
 * Figures behind what they are compared with.
 *
 *   thấp hơn | năm 2023 | khoảng 20%     cao hơn | cùng kỳ năm 2024 | là 7,3 điểm phần trăm
 */
import { AGAINST, Code, Kind, RELATION_BITS } from './kinds.ts';
import type { Reading } from './reading.ts';
import type { Statement } from './statement.ts';
import { takeSubject } from './subject.ts';
import { verb } from './verb.ts';

/** True where the relation verb at chunk `relation` compares with what stands between it and the figure. */
export function isAgainst(reading: Reading, relation: number): boolean {
  const { code, kind } = reading.chunks;
  if (((code[relation] as number) & AGAINST) === 0 || relation + 1 >= verb.from) return false;
  const after = kind[relation + 1];
  // thấp hơn | năm 2023 | khoảng 20%, cao hơn | bình quân cả nước | 4,5%
  if (after === Kind.DEGREE) return code[relation + 1] === Code.AVERAGE;
  return (
    after === Kind.HEAD || after === Kind.BASE || after === Kind.PLAIN || after === Kind.NAME || after === Kind.DATE
  );
}

/** The base stands between verb and figure, or is what the figure is of: *cao hơn mức tăng | 0,14% của nông thôn*. */
export function readAgainst(reading: Reading, statement: Statement, relation: number): void {
  const { code, kind } = reading.chunks;
  if (kind[statement.end] === Kind.AT && code[statement.end] === Code.OF) {
    reading.takeStretch(statement, relation + 1, verb.from);
    return;
  }
  statement.base = reading.stretch(relation + 1, verb.from);
  // thấp hơn | năm 2023: when the other figure was
  statement.date = -1;
  reading.segment(relation, statement.chunk);
  statement.relation = (code[relation] as number) & RELATION_BITS;
  statement.verbal = true;
  takeSubject(reading, statement);
}
