/**
 * What each figure measures: subject, relation, base, date and place of percents, of amounts of money where the sentence
 * names what they measure, and of counted things where they are asked for (*kết nạp 168 đảng viên*).
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Linker } from '../draft.ts';
import { Statements } from './statements.ts';

export const INDICATOR = 'indicator';

/** With `counts` quantities have indicators too; without, they only prepare what follows. */
export function indicatorsOf({ counts }: { counts: boolean }): Linker {
  return {
    name: INDICATOR,
    bind(lexicon: Lexicon) {
      const statements = new Statements(lexicon, counts);
      return (draft) => {
        draft.indicators.push(...statements.read(draft));
        draft.notes.set(INDICATOR, { steps: statements.steps });
      };
    },
  };
}

export const indicatorLinker = indicatorsOf({ counts: false });
