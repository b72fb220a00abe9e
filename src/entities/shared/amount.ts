/** Shared by all amounts: the numbers that a rule keeps for one, and the value made of them. */
import type { Amount } from '../../types.ts';
import { approximation } from './approximation.ts';

/** Numbers kept: first, second (NaN when no range), unit code, approximation code, whole (`of`, NaN when none). */
export const FIELDS = 5;

export function writeAmount(
  data: Float64Array,
  payload: number,
  first: number,
  second: number,
  unit: number,
  approximator: number,
  whole = Number.NaN,
): void {
  data[payload] = first;
  data[payload + 1] = second;
  data[payload + 2] = unit;
  data[payload + 3] = approximator;
  data[payload + 4] = whole;
}

/** `value`, or `min` and `max`; `modifier` only when one was written. */
export function readAmount<Unit extends string>(
  data: Float64Array,
  payload: number,
  unit: Unit,
): Amount & { unit: Unit } {
  const first = data[payload] as number;
  const second = data[payload + 1] as number;
  const modifier = approximation(data[payload + 3] as number);
  const one = Number.isNaN(second);
  if (modifier === undefined) return one ? { value: first, unit } : { min: first, max: second, unit };
  return one ? { value: first, modifier, unit } : { min: first, max: second, modifier, unit };
}
