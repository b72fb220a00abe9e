/** Positions, offices, ranks and degrees. */
import type { Module } from '../shared/module.ts';
import { memberRule } from './member.ts';
import { officeRule } from './office.ts';
import { rankRule } from './rank.ts';

export const title: Module = {
  type: 'title',
  holds: ['agency', 'organization', 'location', 'date'],
  bind: (lexicon) => ({ rules: [officeRule(lexicon), rankRule(lexicon), memberRule(lexicon)] }),
};
