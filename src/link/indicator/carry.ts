/**
 * The verb that a clause without one takes over from the statement before the comma; its own noun or sign may say more.
 *
 *   Công nghiệp chiếm 56,3%, | dịch vụ 31,3%     tỷ trọng dịch vụ | 40%     nhóm giao thông | -1,35%
 */
import { WORD } from '../../engine/tokens.ts';
import { Code, Kind, Relation } from './kinds.ts';
import type { Reading } from './reading.ts';
import { segment } from './segment.ts';
import type { Statement } from './statement.ts';

const MINUS = 45;
const PLUS = 43;

export const isRate = (code: number): boolean => code === Code.RATE || code === Code.RATIO;

/** The verb of the statement before the comma, where this one has none. */
export function carry(reading: Reading, statement: Statement): void {
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
  if (
    near !== null &&
    near.figure.type === 'percent' &&
    (near.verbal || near.first) &&
    !contrast &&
    !(head >= 0 && code[head] === Code.AIM) &&
    !reading.stops(near.end, statement.chunk)
  ) {
    const { relation } = near;
    const change = relation === Relation.INCREASE || relation === Relation.DECREASE;
    const rate = head >= 0 && isRate(code[head] as number);
    if (relation === Relation.REACH || relation === Relation.SHARE || (change && !rate)) {
      statement.relation = relation;
      statement.verbal = true;
      if (near.common || near.deed !== null || relation === Relation.SHARE) statement.base = near.base;
      statement.common = near.common;
      if (statement.date < 0) statement.date = near.date;
      // Bộ Y tế mới giải ngân 18,5%, | Bộ Dân tộc và Tôn giáo | 9,7%
      const alone = segment.to - segment.from === 1 && kind[segment.from] === Kind.NAME && near.deed !== null;
      const body = alone && reading.mentionAt(segment.from).type === 'agency';
      if (body && relation === Relation.REACH) statement.subject = near.subject;
      else reading.takeShared(statement, near);
      return;
    }
  }
}

/** *-0,47%* fell, *+0,86%* rose. */
export function signOf(reading: Reading, statement: Statement): number {
  const { kind, syllable } = reading.draft.passage.tokens;
  const { from } = statement.figure;
  if (kind[from] === WORD) return Relation.NONE;
  return syllable[from] === MINUS ? Relation.DECREASE : syllable[from] === PLUS ? Relation.INCREASE : Relation.NONE;
}
