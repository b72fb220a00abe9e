/** Percentages, permilles and percentage points. */
import type { PercentValue } from '../../types.ts';
import { readAmount } from '../shared/amount.ts';
import type { Module } from '../shared/module.ts';
import { percentRule } from './percent.ts';
import { sharedSignRule } from './shared-sign.ts';
import { PERCENT, PERMILLE } from './units.ts';

export const percent: Module = {
  type: 'percent',
  holds: [],
  bind(lexicon) {
    return {
      rules: [percentRule(lexicon), sharedSignRule(lexicon)],
      value({ passage, payload }): PercentValue {
        const { data } = passage.spans;
        const unit = data[payload + 2] as number;
        const name = unit === PERCENT ? 'percent' : unit === PERMILLE ? 'permille' : 'percentage-point';
        return readAmount(data, payload, name);
      },
    };
  },
};
