/** Numbers kept for a quantity: those of every amount, and where its unit begins, for units that are their own text. */
import { FIELDS, writeAmount } from '../shared/amount.ts';

export const AMOUNT_FIELDS = FIELDS + 1;

export function writeQuantity(
  data: Float64Array,
  payload: number,
  first: number,
  second: number,
  unit: number,
  unitFrom: number,
  approximator: number,
  whole = Number.NaN,
): void {
  writeAmount(data, payload, first, second, unit, approximator, whole);
  data[payload + FIELDS] = unitFrom;
}
