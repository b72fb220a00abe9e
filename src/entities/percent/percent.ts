/**
 *   40%   40 %   5,2 phần trăm   30 - 40%   0,5%-1%   0,3 điểm phần trăm   14,2‰   -0,47%   mười lăm phần trăm
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { FIELDS, writeAmount } from '../shared/amount.ts';
import { approximatorsOf } from '../shared/approximation.ts';
import { Measures, measured } from '../shared/measured.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { PercentUnits } from './units.ts';

export function percentRule(lexicon: Lexicon): Rule {
  const measures = new Measures(lexicon, new PercentUnits(lexicon));
  const approximators = approximatorsOf(lexicon);

  return {
    source: 'percent/number',
    stage: STAGE_ATOMS,
    on: ['number', 'magnitude'],
    gate: measures.numbers.gate,
    read(passage, at) {
      if (!measures.read(passage, at)) return;
      const { from, to, first, second, unit } = measured;
      const payload = passage.spans.room(FIELDS);
      writeAmount(passage.spans.data, payload, first, second, unit, approximators.read(passage.tokens, from, to));
      passage.propose(from, to, 960, payload);
    },
  };
}
