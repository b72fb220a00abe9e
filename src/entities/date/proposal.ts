/**
 * What a rule of this type keeps for a mention: one moment or two, and what the words around say.
 */
import type { Passage } from '../../engine/passage.ts';
import { MOMENT_SIZE, type Moment } from './moment.ts';

/** Kinds of mention. */
export const POINT = 1;
export const LIST = 2;
export const INTERVAL = 3;

/** Numbers before the moments: kind, modifier, whether a second moment follows, what `so với` before it says. */
export const HEADER = 4;

export function propose(
  passage: Passage,
  from: number,
  to: number,
  score: number,
  kind: number,
  first: Moment,
  second: Moment | null,
  modifier: number,
  compared = 0,
): void {
  const { spans } = passage;
  const payload = spans.room(HEADER + MOMENT_SIZE * (second === null ? 1 : 2));
  const { data } = spans;
  data[payload] = kind;
  data[payload + 1] = modifier;
  data[payload + 2] = second === null ? 0 : 1;
  data[payload + 3] = compared;
  first.store(data, payload + HEADER);
  if (second !== null) second.store(data, payload + HEADER + MOMENT_SIZE);
  passage.propose(from, to, score, payload);
}
