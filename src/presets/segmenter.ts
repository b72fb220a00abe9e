/** The segmenter with its model: the only place where the two meet. */
import { textToBytes } from '../engine/bytes.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { newLexicon } from '../segment/lexicon.ts';
import { type Model, readModel } from '../segment/linear-model.ts';
import { data } from '../segment/model/vtb.ts';
import { Segmenter } from '../segment/segmenter.ts';
import { abbreviationTest, markAbbreviations, sentenceOpeners } from './abbreviations.ts';

/**
 * A segmenter over a lexicon and weights of one's own; training uses it. The weights come last, because the words of
 * the sentence finder take ids too.
 */
export function newSegmenter(lexicon: Lexicon, model: () => Model): Segmenter {
  markAbbreviations(lexicon);
  const opensSentence = sentenceOpeners(lexicon);
  return new Segmenter(lexicon, model(), abbreviationTest(lexicon), opensSentence);
}

/** A segmenter with the model of the package and tables of its own. */
export function createSegmenter(): Segmenter {
  const lexicon = newLexicon();
  return newSegmenter(lexicon, () => readModel(textToBytes(data), lexicon));
}

let shared: Segmenter | undefined;

/** The segmenter behind `segment` and `tokenize`, built at the first call. */
export function defaultSegmenter(): Segmenter {
  shared ??= createSegmenter();
  return shared;
}
