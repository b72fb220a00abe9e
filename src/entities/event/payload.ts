/** What an event's rules remember: its kind (1 + row of the heads, or minus 1 + row of the named events), ordinal, year. */
import type { Passage } from '../../engine/passage.ts';

export const KIND = 0;
export const ORDINAL = 1;
export const YEAR = 2;
const EVENT_FIELDS = 3;

export function writeEvent(passage: Passage, kind: number, ordinal: number, year: number): number {
  const payload = passage.spans.room(EVENT_FIELDS);
  const { data } = passage.spans;
  data[payload + KIND] = kind;
  data[payload + ORDINAL] = ordinal;
  data[payload + YEAR] = year;
  return payload;
}
