/** Bodies of the political system and the public units that they run. */
import type { Module } from '../shared/module.ts';
import { centralRule } from './central.ts';
import { chainRule } from './chain.ts';
import { delegationRule } from './delegation.ts';
import { localRule } from './local.ts';
import { openRule } from './open.ts';
import { pressRule } from './press.ts';

export const agency: Module = {
  type: 'agency',
  holds: ['agency', 'organization', 'location'],
  bind: (lexicon) => ({
    rules: [centralRule(lexicon), localRule(lexicon), openRule(lexicon), delegationRule(lexicon), chainRule(lexicon), pressRule(lexicon)],
  }),
};
