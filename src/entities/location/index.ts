/** Administrative units and named places. Values are given by the linker, which knows the document. */
import type { Module } from '../shared/module.ts';
import { addressRule } from './address.ts';
import { afterBodyRule } from './after-body.ts';
import { bareRule } from './bare.ts';
import { facilityRule } from './facility.ts';
import { featureRule } from './feature.ts';
import { listedRule } from './listed.ts';
import { unitRule } from './unit.ts';

export const location: Module = {
  type: 'location',
  holds: ['agency'],
  bind: (lexicon) => ({
    rules: [
      unitRule(lexicon),
      bareRule(lexicon),
      featureRule(lexicon),
      facilityRule(lexicon),
      listedRule(lexicon),
      addressRule(lexicon),
      afterBodyRule(lexicon),
    ],
  }),
};
