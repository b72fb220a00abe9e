/**
 * Heads that in small letters are common nouns: what follows them is named, they are not.
 *
 *   liên danh, nhà thầu | Royal HaskoningDHV      các tập đoàn | Samsung, Lotte
 */
import type { TokenTable } from '../../engine/tokens.ts';
import { isCapital } from '../shared/capitals.ts';
import { once } from '../shared/once.ts';

export const looseHeadsOf = once((lexicon) => {
  const loose = lexicon.wordSet('liên nhà hãng');
  const several = lexicon.wordSet('các những');
  return {
    /** True for *liên danh, nhà thầu, hãng …* at `at`. */
    isLoose: (tokens: TokenTable, at: number) => loose.has(tokens.syllable[at] as number) && !isCapital(tokens, at),
    /** True for a head at `at` after *các, những*. */
    isPlural: (tokens: TokenTable, at: number) =>
      several.has(tokens.syllable[at - 1] as number) && !isCapital(tokens, at),
  };
});
