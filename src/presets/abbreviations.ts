/**
 * What the sentence finder has to know of words: which are written short with a full stop (TP., PGS.), and which open a
 * sentence even after one of those (*ở phường K. Sau đó…*).
 */
import { textToBytes } from '../engine/bytes.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { WordTest } from '../engine/sentences.ts';
import { data } from '../generated/sentences.ts';

/** Marks the abbreviations in `lexicon` with the class `abbreviation`, which the lexicon must have. */
export function markAbbreviations(lexicon: Lexicon): void {
  const abbreviation = lexicon.classOf('abbreviation');
  loaded(lexicon);
  for (const text of lexicon.texts('sentence-abbreviations', 'text')) lexicon.mark(lexicon.word(text), abbreviation);
}

/** The test for words that have the class `abbreviation`, by their ids in `lexicon`. */
export function abbreviationTest(lexicon: Lexicon): WordTest {
  const bit = 1 << lexicon.classOf('abbreviation');
  return (word) => ((lexicon.classes[word] as number) & bit) !== 0;
}

/** The test for words that open a sentence, by their ids in `lexicon`. */
export function sentenceOpeners(lexicon: Lexicon): WordTest {
  loaded(lexicon);
  const words = lexicon.wordSet(lexicon.texts('sentence-openers', 'text').join(' '));
  return (word) => words.has(word);
}

function loaded(lexicon: Lexicon): void {
  if (lexicon.column('sentence-openers', 'text').length === 0) lexicon.load(textToBytes(data));
}
