/**
 * `fuzzy({ maxDistance: 1 })`: entries with one misspelt syllable, or without their accents, are found. The misspelt
 * word is read as the word that was meant, so that every grammar sees it; the text stays as it is.
 */
import type { Passage, Respelling } from '../engine/passage.ts';
import { errors } from '../errors.ts';
import { type Candidate, Candidates, soundTokens } from './candidates.ts';
import { Judge, MENDED } from './judge.ts';
import { SingleWords } from './single-words.ts';

export interface FuzzyOptions {
  /** Edits inside one syllable of an entry: 1 (default) or 2. */
  maxDistance?: 1 | 2;
}

/** What is left of the score of an entity that rests on a mended word. */
const KEEPS = 900;

/** Throws E102 for an unknown option, E104 for a distance that is none. */
export function fuzzy(options: FuzzyOptions = {}): Respelling {
  for (const name of Object.keys(options))
    if (name !== 'maxDistance') throw errors.unknownOption(name, ['maxDistance']);
  const { maxDistance = 1 } = options;
  if (maxDistance !== 1 && maxDistance !== 2) throw errors.badOption('fuzzy.maxDistance', '1 or 2', maxDistance);
  return {
    name: 'fuzzy',
    keeps: KEEPS,
    bind(lexicon) {
      const candidates = new Candidates(lexicon, maxDistance, MENDED);
      const judge = new Judge(lexicon);
      const singles = new SingleWords(lexicon, candidates);
      let sound = new Uint8Array(0);

      return (passage, respelt, number) => {
        if (sound.length < passage.tokens.length + 1) sound = new Uint8Array(passage.tokens.length + 1024);
        soundTokens(passage, sound);
        for (let token = 0; token < passage.tokens.length; token++) if (respelt[token] !== 0) sound[token] = 1;
        candidates.find(passage, sound);
        const accepted = candidates.found.filter((candidate) => judge.accepts(passage, candidate));
        const changed = mend(passage, accepted, (candidate) => judge.rank(candidate), respelt, number);
        // Entries that have just been mended are neighbours for the single words.
        if (changed > 0) passage.hits.scan(passage.tokens, lexicon);
        return changed + mendSingles(passage, sound, singles, respelt, number);
      };
    },
  };
}

function mendSingles(
  passage: Passage,
  sound: Uint8Array,
  singles: SingleWords,
  respelt: Uint8Array,
  number: number,
): number {
  const { tokens } = passage;
  let changed = 0;
  for (let token = 0; token < tokens.length; token++) {
    const word = sound[token] === 0 ? singles.at(passage, token) : 0;
    if (word === 0) continue;
    tokens.syllable[token] = word;
    respelt[token] = number;
    sound[token] = 1;
    changed++;
  }
  return changed;
}

/** Longest entry first, then the slightest change; no token of an entry that has been mended changes again. */
function mend(
  { tokens }: Passage,
  accepted: Candidate[],
  rank: (candidate: Candidate) => number,
  respelt: Uint8Array,
  number: number,
): number {
  accepted.sort(
    (left, right) =>
      right.to - right.at - left.to + left.at ||
      left.kind - right.kind ||
      rank(left) - rank(right) ||
      left.at - right.at ||
      (left.words[0] as number) - (right.words[0] as number),
  );
  let changed = 0;
  const settled = new Set<number>();
  for (const { at, to, tokens: places, words } of accepted) {
    if (places.some((token) => settled.has(token))) continue;
    for (const [index, token] of places.entries()) {
      tokens.syllable[token] = words[index] as number;
      if (respelt[token] === 0) changed++;
      respelt[token] = number;
    }
    for (let token = at; token < to; token++) settled.add(token);
  }
  return changed;
}
