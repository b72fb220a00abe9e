/** Percentages, permilles and percentage points. */
import type { PercentValue } from '../../types.ts';
import { readAmount } from '../shared/amount.ts';
import type { Module } from '../shared/module.ts';
import { PERCENT, PERMILLE, percentRule } from './percent.ts';

export const percent: Module = {
  type: 'percent',
  holds: [],
  bind(lexicon) {
    return {
      rules: [percentRule(lexicon)],
      value({ passage, payload }): PercentValue {
        const { data } = passage.spans;
        const unit = data[payload + 2] as number;
        const name = unit === PERCENT ? 'percent' : unit === PERMILLE ? 'permille' : 'percentage-point';
        return { ...readAmount(data, payload), unit: name };
      },
    };
  },
};
