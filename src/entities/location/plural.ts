/** Shared by the rules of places: a word for several of them before what they are. các xã | Cao Tân, Cổ Linh */
import type { TokenTable } from '../../engine/tokens.ts';
import { isCapital, isNumber } from '../shared/capitals.ts';
import { once } from '../shared/once.ts';

export const pluralOf = once((lexicon) => {
  const severals = lexicon.wordSet('các những hai ba bốn năm sáu bảy tám mấy');
  const several = (tokens: TokenTable, at: number): boolean =>
    at > 0 && !isCapital(tokens, at) && severals.has(tokens.syllable[at - 1] as number);
  return {
    /** True where the level word at `at` stands for several places: it is no part of their names. */
    several,
    /** The same after figures: 12 xã, but Km 43 | tỉnh lộ 152. */
    counted: (tokens: TokenTable, at: number): boolean =>
      several(tokens, at) || (at > 0 && !isCapital(tokens, at) && isNumber(tokens, at - 1)),
  };
});
