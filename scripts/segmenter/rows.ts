/** Which syllables a model's wire form names, and how they are spelled in it. */
import { FIRST_WORD_ID } from '../../src/engine/tokens.ts';
import { compareText } from '../../src/engine/wire.ts';
import { SYLLABLE_WEIGHTS } from '../../src/segment/boundaries.ts';
import type { Edge } from '../../src/segment/trie.ts';
import { allTexts, type Sources } from './sources.ts';
import type { Trained } from './train.ts';

/** Syllables with a weight, a count or an edge, sorted by spelling; `texts` hold every one that can have a weight. */
export function namedSyllables(
  trained: Trained,
  sources: Sources,
  texts: readonly string[],
): { texts: string[]; ids: number[] } {
  const { lexicon, model, trie } = trained;
  const { begins, ends, flags } = model.syllables;
  const used = new Set<number>();
  const use = (edges: Map<number, Edge>): void => {
    for (const [syllable, edge] of edges) {
      used.add(syllable);
      use(edge.edges);
    }
  };
  for (const [syllable, edges] of trie.roots) {
    used.add(syllable);
    use(edges);
  }
  const spelled = new Map<number, string>();
  for (const text of [...allTexts(sources), ...texts]) {
    for (const word of text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}'’]+/gu) ?? []) {
      const [id, more] = lexicon.ids(word);
      if (id === undefined || more !== undefined || id < FIRST_WORD_ID) continue;
      const known = spelled.get(id);
      if (known === undefined || compareText(word, known) < 0) spelled.set(id, word);
    }
  }
  const weighs = (id: number) =>
    model.syllable.subarray(id * SYLLABLE_WEIGHTS, (id + 1) * SYLLABLE_WEIGHTS).some((weight) => weight !== 0);
  const named = [...spelled]
    .filter(([id]) => used.has(id) || begins[id] !== 0 || ends[id] !== 0 || flags[id] !== 0 || weighs(id))
    .sort(([, left], [, right]) => compareText(left, right));
  return { texts: named.map(([, text]) => text), ids: named.map(([id]) => id) };
}
