/** From gold sentences and sources to a lexicon and weights; the same for the package's model and for cross-validation. */
import type { Lexicon } from '../../src/engine/lexicon.ts';
import { DENSE_SIZE, SYLLABLE_WEIGHTS, templateNames } from '../../src/segment/boundaries.ts';
import type { Model } from '../../src/segment/linear-model.ts';
import type { TrieBuilder } from '../../src/segment/trie.ts';
import { addRows, featureReader, learn, type Masks, Pairs, type Rows, type Settings, toModel } from './learn.ts';
import { allTexts, buildLexicon, type Sources } from './sources.ts';
import { detokenise, type GoldSentence } from './treebank.ts';

export interface Recipe extends Omit<Settings, 'seed'> {
  /** Templates left out by name, and `syllables`, `pairs`. */
  without: readonly string[];
  /** The words of the treebank are put in the lexicon. */
  treebankWords: boolean;
  /** Steps a logit; weights of fewer than `least` steps are dropped. */
  scale: number;
  least: number;
}

export const recipe: Recipe = {
  without: [],
  treebankWords: true,
  passes: 6,
  rate: 0.15,
  decay: 1e-4,
  sparseDecay: 1e-4,
  sparseStart: 1e-3,
  dropout: 0,
  scale: 32,
  least: 2,
};

export interface Trained {
  lexicon: Lexicon;
  model: Model;
  trie: TrieBuilder;
}

/** Parts that the training is cut in: the features of each are read with a lexicon that lacks the words of its own. */
const PARTS = 10;

/** `texts` of all sentences, those to be measured too, so that every lexicon gives the same ids. */
export function train(
  sources: Sources,
  gold: readonly GoldSentence[],
  texts: readonly string[],
  given: Recipe,
): Trained {
  const { without, treebankWords } = given;
  const masks: Masks = {
    templates: new Set(without.map((name) => (templateNames as string[]).indexOf(name)).filter((at) => at >= 0)),
    syllables: !without.includes('syllables'),
    pairs: !without.includes('pairs'),
  };
  const known = [...allTexts(sources), ...texts];
  const rows: Rows = { features: [], joined: [] };
  const pairs = new Pairs();
  let count = 0;
  for (let part = 0; part < PARTS; part++) {
    const from = Math.floor((gold.length * part) / PARTS);
    const to = Math.floor((gold.length * (part + 1)) / PARTS);
    const others = [...gold.slice(0, from), ...gold.slice(to)];
    const built = buildLexicon(sources, treebankWords ? wordsOf(others) : [], known);
    const reader = featureReader(built);
    count = built.lexicon.words;
    // Both spacings: the treebank's, and the one people write.
    for (const sentence of gold.slice(from, to)) {
      addRows(rows, reader, sentence, pairs, count, masks);
      addRows(rows, reader, detokenise(sentence), pairs, count, masks);
    }
  }
  const size = DENSE_SIZE + count * SYLLABLE_WEIGHTS + pairs.left.length;
  const weights = learn(rows, size, { ...given, seed: 1 });
  const built = buildLexicon(sources, treebankWords ? wordsOf(gold) : [], known);
  return { lexicon: built.lexicon, ...toModel(weights, pairs, built, count, given.scale, given.least) };
}

/** Words of two syllables or more without marks or figures. */
export function wordsOf(gold: readonly GoldSentence[]): string[] {
  const words = new Set<string>();
  for (const { text, start, end } of gold) {
    for (let at = 0; at < start.length; at++) {
      const word = text.slice(start[at], end[at]);
      if (/^\p{L}+( \p{L}+)+$/u.test(word)) words.add(word.toLowerCase());
    }
  }
  return [...words].sort();
}
