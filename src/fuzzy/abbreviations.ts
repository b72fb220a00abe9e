/**
 * Abbreviations with an accent left out or two letters that changed places: HDND, HĐNĐ → HĐND; UNBD → UBND. Any other
 * edit makes another abbreviation, of which the lists never have all.
 */
import { CAPS_STRICT } from '../engine/capitals.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { isHash, lettersOf, plainKey } from '../engine/plain.ts';
import type { TokenTable } from '../engine/tokens.ts';
import { READING_CAPS, READING_NEXT } from '../engine/trie.ts';

/** Shorter ones are an edit from too many others. */
const SHORTEST = 4;

export class Abbreviations {
  /** Words by their plain letters in alphabetical order; 0 where several share them. */
  private readonly byLetters = new Map<string, { word: number; low: number; high: number }[]>();

  constructor(lexicon: Lexicon) {
    lexicon.eachWord((word, low, high) => {
      if (isHash(high) || lettersOf(low, high).length < SHORTEST || !isAbbreviated(lexicon, word)) return;
      const letters = sorted(low, high);
      const known = this.byLetters.get(letters);
      if (known === undefined) this.byLetters.set(letters, [{ word, low, high }]);
      else known.push({ word, low, high });
    });
  }

  /** The one abbreviation that was meant, or 0. */
  meant(tokens: TokenTable, token: number): number {
    const low = tokens.keyLow[token] as number;
    const high = tokens.keyHigh[token] as number;
    if (isHash(high)) return 0;
    const near = (this.byLetters.get(sorted(low, high)) ?? []).filter(
      (other) =>
        plainKey(low, high) === plainKey(other.low, other.high) ||
        swapped(lettersOf(low, high), lettersOf(other.low, other.high)),
    );
    return near.length === 1 ? (near[0] as { word: number }).word : 0;
  }
}

function isAbbreviated(lexicon: Lexicon, word: number): boolean {
  for (
    let at = lexicon.reading[lexicon.first(word)] as number;
    at !== 0;
    at = lexicon.readings[at + READING_NEXT] as number
  ) {
    if (((lexicon.readings[at + READING_CAPS] as number) & CAPS_STRICT) !== 0) return true;
  }
  return false;
}

/** The word's plain letters in order, as text. */
function sorted(low: number, high: number): string {
  const key = plainKey(low, high);
  return lettersOf(key % 2 ** 30, Math.floor(key / 2 ** 30) * 64)
    .sort((left, right) => left - right)
    .join(' ');
}

/** True where the letters differ by one pair of neighbours that changed places. */
function swapped(left: readonly number[], right: readonly number[]): boolean {
  const at = left.findIndex((letter, index) => letter !== right[index]);
  return (
    at >= 0 &&
    left[at] === right[at + 1] &&
    left[at + 1] === right[at] &&
    left.every((letter, index) => index === at || index === at + 1 || letter === right[index])
  );
}
