/** The word lists of the clause reader in one table. Capitals and tone style do not matter. */
import type { Lexicon } from '../../engine/lexicon.ts';
import { PhraseTable } from '../../entities/shared/phrases.ts';
import { compoundWords } from './compound-words.ts';
import { openerWords } from './opener-words.ts';
import { relationWords } from './relation-words.ts';
import { subjectWords } from './subject-words.ts';

/** Kind, code, and phrases between commas. */
export type WordList = readonly [kind: number, code: number, phrases: string];

const CODES = 32;

export const kindOf = (value: number): number => Math.floor((value - 1) / CODES);
export const codeOf = (value: number): number => (value - 1) % CODES;

/** A phrase that stands in two lists has the reading of the later one. */
export function clauseWords(lexicon: Lexicon): PhraseTable {
  const lists = [...relationWords, ...openerWords, ...subjectWords, ...compoundWords];
  const words = lists.map(([, , list]) => list).join(' ');
  return new PhraseTable(lexicon, {
    words: words.replace(/[\s,]+/g, ' ').trim(),
    phrases: () => {
      const phrases: Record<string, number> = {};
      for (const [kind, code, list] of lists)
        for (const text of list.split(',')) phrases[text.trim()] = kind * CODES + code + 1;
      return phrases;
    },
  });
}
