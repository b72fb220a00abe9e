/**
 * Durations: lengths of time without a place on the calendar. `9 tháng` of a report is a date; that type decides it.
 */
import type { DurationValue } from '../../types.ts';
import { approximation } from '../shared/approximation.ts';
import type { Module } from '../shared/module.ts';
import { lengthRule } from './length.ts';
import { timexOf } from './units.ts';

export const duration: Module = {
  type: 'duration',
  holds: [],
  bind(lexicon) {
    return {
      rules: [lengthRule(lexicon)],
      value({ passage, payload }): DurationValue {
        const { data } = passage.spans;
        const [first, second, unit, part, partUnit, half, approximator] = data.subarray(
          payload,
          payload + 7,
        ) as unknown as [number, number, number, number, number, number, number];
        const timex = timexOf(first, unit, part, partUnit, half === 1);
        const value: DurationValue = { timex };
        if (!Number.isNaN(second)) {
          value.min = timex;
          value.max = timexOf(second, unit, 0, 0, half === 1);
        }
        const modifier = approximation(approximator);
        if (modifier !== undefined) value.modifier = modifier;
        return value;
      },
    };
  },
};
