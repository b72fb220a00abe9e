/** Amounts of money, in whole units of a currency (ISO 4217). */
import type { MoneyValue } from '../../types.ts';
import { readAmount } from '../shared/amount.ts';
import { approximatorsOf } from '../shared/approximation.ts';
import { Measures } from '../shared/measured.ts';
import type { Module } from '../shared/module.ts';
import { amountRule } from './amount.ts';
import { bareRule } from './bare.ts';
import { colloquialRule } from './colloquial.ts';
import { Currencies } from './currency.ts';
import { Endings } from './ending.ts';
import { prefixRule } from './prefix.ts';

export const money: Module = {
  type: 'money',
  holds: [],
  bind(lexicon) {
    const currencies = new Currencies(lexicon);
    const measures = new Measures(lexicon, currencies);
    const approximators = approximatorsOf(lexicon);
    const endings = new Endings(lexicon);
    return {
      rules: [
        amountRule(measures, currencies, approximators),
        prefixRule(lexicon, measures.numbers, currencies, approximators),
        bareRule(lexicon, measures.numbers, currencies, endings, approximators),
        colloquialRule(lexicon, measures.numbers, currencies, endings, approximators),
      ],
      value({ passage, payload }): MoneyValue {
        const { data } = passage.spans;
        return readAmount(data, payload, currencies.codes[(data[payload + 2] as number) - 1] as string);
      },
    };
  },
};
