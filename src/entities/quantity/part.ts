/**
 *   41/45 xã, phường, thị trấn     71/73 đại biểu     814.651/815.344 cử tri     72,1/73,2 km     53,5/52ha
 *
 * So many of so many: `value` 41, `of` 45. A day is none (chiều 27/7 người …), nor a proportion (2/3 đại biểu).
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import type { Approximators } from '../shared/approximation.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { numeral, readNumber } from '../shared/number.ts';
import type { Numbers } from '../shared/number-words.ts';
import { AMOUNT_FIELDS, writeQuantity } from './amount.ts';
import type { Context } from './context.ts';
import { OVER_TITLES, titled } from './count.ts';
import type { QuantityUnits } from './units.ts';

/** A plan may be overfulfilled by this much; further apart the two numbers are a date or a code. */
const OVERFULFILLED = 1.5;

export function partRule(
  lexicon: Lexicon,
  numbers: Numbers,
  units: QuantityUnits,
  context: Context,
  approximators: Approximators,
): Rule {
  const persons = lexicon.wordSet('đại thành hộ dân người phiếu cử nghị ủy cổ số');

  return {
    source: 'quantity/part',
    stage: STAGE_ATOMS,
    on: ['number'],
    gate: numbers.gate,
    read(passage, at) {
      const { tokens } = passage;
      if (!readNumber(tokens, at)) return;
      const first = numeral.value;
      if (!context.slashed(tokens, numeral.to) || !readNumber(tokens, numeral.to + 1)) return;
      const { value: whole, to: unitFrom } = numeral;
      if (whole <= 0 || first > whole * OVERFULFILLED) return;
      const unit = units.at(passage, unitFrom);
      if (unit === 0) return;
      const { to } = units;
      if (context.ranked(tokens, at)) return;
      if (whole <= 12 && first <= 31 && context.dated(tokens, at)) return;
      const proportion = whole <= 5 && first < whole && (first === 1 || whole - first === 1);
      if (proportion && persons.has(tokens.syllable[unitFrom] as number)) return;
      const payload = passage.spans.room(AMOUNT_FIELDS);
      const approximator = approximators.read(tokens, at, to);
      writeQuantity(passage.spans.data, payload, first, Number.NaN, unit, unitFrom, approximator, whole);
      passage.propose(at, to, titled(passage, unitFrom) ? OVER_TITLES : 958, payload);
    },
  };
}
