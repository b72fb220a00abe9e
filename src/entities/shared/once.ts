/** Shared by all entity types: what several rules need of a lexicon is made once for it. */
import type { Lexicon } from '../../engine/lexicon.ts';

/** `make(lexicon)`, remembered for each lexicon as long as it lives. */
export function once<T>(make: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const made = new WeakMap<Lexicon, T>();
  return (lexicon) => {
    let known = made.get(lexicon);
    if (known === undefined) {
      known = make(lexicon);
      made.set(lexicon, known);
    }
    return known;
  };
}
