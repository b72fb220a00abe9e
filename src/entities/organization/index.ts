/** Companies, associations, foreign and international bodies, clubs, media. */

import { aliasRule } from '../shared/alias.ts';
import type { Module } from '../shared/module.ts';
import { chainRule } from './chain.ts';
import { foreignRule } from './foreign.ts';
import { namedRule } from './named.ts';
import { openRule } from './open.ts';
import { suffixedRule } from './suffixed.ts';

export const organization: Module = {
  type: 'organization',
  holds: ['organization', 'location', 'agency'],
  bind: (lexicon) => ({
    rules: [
      namedRule(lexicon),
      openRule(lexicon),
      suffixedRule(lexicon),
      chainRule(lexicon),
      foreignRule(lexicon),
      aliasRule('organization')(lexicon),
    ],
  }),
};
