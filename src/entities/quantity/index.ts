/** Measures, counted nouns, parts of a whole, multiples. */
import type { QuantityValue } from '../../types.ts';
import { FIELDS, readAmount } from '../shared/amount.ts';
import { approximatorsOf } from '../shared/approximation.ts';
import { Measures } from '../shared/measured.ts';
import type { Module } from '../shared/module.ts';
import { Context } from './context.ts';
import { countRule } from './count.ts';
import { multipleRule } from './multiple.ts';
import { openCountRule } from './open.ts';
import { partRule } from './part.ts';
import { QuantityUnits } from './units.ts';

export const quantity: Module = {
  type: 'quantity',
  holds: [],
  bind(lexicon) {
    const units = new QuantityUnits(lexicon);
    const measures = new Measures(lexicon, units);
    const context = new Context(lexicon);
    const approximators = approximatorsOf(lexicon);
    return {
      rules: [
        countRule(lexicon, measures, units, context, approximators),
        partRule(lexicon, measures.numbers, units, context, approximators),
        multipleRule(lexicon, approximators),
        openCountRule(lexicon, measures.numbers, units, context, approximators),
      ],
      value({ passage, to, payload }): QuantityValue {
        const { data } = passage.spans;
        const { start, end } = passage.tokens;
        const unitFrom = data[payload + FIELDS] as number;
        const name = units.nameOf(data[payload + 2] as number);
        const unit = name !== '' ? name : passage.text.slice(start[unitFrom], end[to - 1]);
        const whole = data[payload + 4] as number;
        const amount: QuantityValue = readAmount(data, payload, unit);
        if (!Number.isNaN(whole)) amount.of = whole;
        return amount;
      },
    };
  },
};
