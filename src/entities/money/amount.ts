/**
 *   1.250 tỷ đồng   3,5 triệu USD   34 tỷ 650 triệu đồng   20 - 75 triệu đồng   500.000đ   hai trăm nghìn đồng   42$
 */
import type { Rule } from '../../engine/passage.ts';
import { FIELDS, writeAmount } from '../shared/amount.ts';
import type { Approximators } from '../shared/approximation.ts';
import { type Measures, measured } from '../shared/measured.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import type { Currencies } from './currency.ts';

export function amountRule(measures: Measures, currencies: Currencies, approximators: Approximators): Rule {
  return {
    source: 'money/amount',
    stage: STAGE_ATOMS,
    on: ['number', 'magnitude'],
    gate: measures.numbers.gate,
    read(passage, at) {
      if (!measures.read(passage, at)) return;
      const { from, to, first, second, unit, unitFrom } = measured;
      const divisor = currencies.divisor(passage.tokens, unitFrom);
      const payload = passage.spans.room(FIELDS);
      const approximator = approximators.read(passage.tokens, from, to);
      writeAmount(passage.spans.data, payload, first / divisor, second / divisor, unit, approximator);
      passage.propose(from, to, 965, payload);
    },
  };
}
