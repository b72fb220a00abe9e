/**
 * Human names. Which of them are officials the linker decides, by the titles that the document gives them;
 * until then all are persons.
 */
import type { Module } from '../shared/module.ts';
import { bylineRule } from './byline.ts';
import { nameRule } from './name.ts';

export const person: Module = {
  type: 'person',
  holds: [],
  bind: (lexicon) => ({ rules: [nameRule(lexicon), bylineRule(lexicon)] }),
};

/** The type that the linker gives to persons with a title; it has no rules of its own. */
export const official: Module = { type: 'official', holds: [], bind: () => ({ rules: [] }) };
