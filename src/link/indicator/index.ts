/**
 * What each figure measures: subject, relation, base, date and place of percents, and of amounts of money where the
 * sentence names what they measure.
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Linker } from '../draft.ts';
import { Statements } from './statements.ts';

export const indicatorLinker: Linker = {
  name: 'indicator',
  bind(lexicon: Lexicon) {
    const statements = new Statements(lexicon);
    return (draft) => {
      draft.indicators.push(...statements.read(draft));
      draft.notes.set('indicator', { steps: statements.steps });
    };
  },
};
