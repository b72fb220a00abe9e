/**
 * What the segmenter knows of single syllables. Its lexicon is apart from the extractor's dictionaries because most of
 * its words are of no use there.
 */
import { Lexicon } from '../engine/lexicon.ts';

/** Longest word in units; VTB's longest ordinary words have four syllables, foreign place names up to six. */
export const LONGEST_WORD = 6;

/** Flags of a syllable. */
export const SURNAME = 1;
export const MIDDLE_NAME = 2;

/** How often a syllable begins and ends words, in seven steps; its part in personal names; its sounds. By syllable id. */
export class SyllableTable {
  begins = new Uint8Array(0);
  ends = new Uint8Array(0);
  flags = new Uint8Array(0);
  /** Number of the consonants that it begins with, 0 for none; of the rest of it without the tone, 0 for none known. */
  onset = new Uint8Array(0);
  rhyme = new Uint8Array(0);

  grow(size: number): void {
    if (size <= this.flags.length) return;
    for (const name of ['begins', 'ends', 'flags', 'onset', 'rhyme'] as const) {
      const larger = new Uint8Array(size);
      larger.set(this[name]);
      this[name] = larger;
    }
  }
}

/** A lexicon that gives syllables their ids; the words are in the trie. */
export const newLexicon = (): Lexicon => new Lexicon(['abbreviation']);

/** 0 1 2–3 4–7 8–15 16–31 32–63 64+ → 0–7. */
export const step = (count: number): number => Math.min(7, 32 - Math.clz32(count));
