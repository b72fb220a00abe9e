/** What the rules of this folder remember of an agency; the linker makes its record of it. */
import type { Passage } from '../../engine/passage.ts';

/** Numbers kept: which table, row in it, level word that stands alone (0 = none), end of the name without its place,
 * negative where words of the body's own follow the row's name. */
export const FIELDS = 4;
export const IN_AGENCIES = 1;
export const IN_LOCAL = 2;
export const IN_HEADS = 3;
export const IN_PRESS = 4;

export function keep(
  passage: Passage,
  from: number,
  to: number,
  score: number,
  table: number,
  row: number,
  level: number,
  nameTo: number,
): number {
  const payload = passage.spans.room(FIELDS);
  const { data } = passage.spans;
  data[payload] = table;
  data[payload + 1] = row;
  data[payload + 2] = level;
  data[payload + 3] = nameTo - from;
  return passage.propose(from, to, score, payload);
}
