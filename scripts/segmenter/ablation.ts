/** The variants of docs/segmentation.md: what each source of knowledge brings. */
import type { Sources } from './sources.ts';
import type { Recipe } from './train.ts';

export interface Variant {
  name: string;
  sources: Sources;
  recipe: Recipe;
}

export function variants(sources: Sources, full: Recipe): Variant[] {
  const without = (...names: string[]): Recipe => ({ ...full, without: names });
  const noWords = { ...sources, words: [] };
  const noPlaces = { ...sources, places: [] };
  return [
    { name: 'all', sources, recipe: full },
    { name: 'without the word lists', sources: noWords, recipe: full },
    { name: 'without places', sources: noPlaces, recipe: full },
    { name: 'without the treebank’s words in the lexicon', sources, recipe: { ...full, treebankWords: false } },
    { name: 'without any lexicon', sources: { ...noWords, places: [] }, recipe: { ...full, treebankWords: false } },
    { name: 'without pairs', sources, recipe: without('pairs') },
    { name: 'without syllables', sources, recipe: without('syllables') },
    { name: 'without pairs and syllables', sources, recipe: without('pairs', 'syllables') },
    { name: 'without types', sources, recipe: without('types', 'wordsTypes') },
    { name: 'without words × types', sources, recipe: without('wordsTypes') },
    { name: 'without paths', sources, recipe: without('paths') },
    { name: 'without fields', sources, recipe: without('fields') },
    { name: 'without place spans', sources, recipe: without('places') },
    { name: 'without runs of capitals', sources, recipe: without('names') },
    { name: 'without surnames', sources, recipe: without('surnames') },
    {
      name: 'without counts in the lexicon',
      sources,
      recipe: without('cohesion', 'leftCount', 'rightCount', 'across'),
    },
    { name: 'without reduplication', sources, recipe: without('alike') },
  ];
}
