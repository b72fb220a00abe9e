/** The reader behind `tokenize` and `sentences`: it knows abbreviations, and no other word. */
import { Lexicon } from '../engine/lexicon.ts';
import { TextReader } from '../tokens/reader.ts';
import { abbreviationTest, markAbbreviations, sentenceOpeners } from './abbreviations.ts';

/** A reader with tables of its own. */
export function createReader(): TextReader {
  const lexicon = new Lexicon(['abbreviation']);
  markAbbreviations(lexicon);
  const opensSentence = sentenceOpeners(lexicon);
  return new TextReader(lexicon, abbreviationTest(lexicon), opensSentence);
}

let shared: TextReader | undefined;

/** One reader for all calls, built at the first. */
export function defaultReader(): TextReader {
  shared ??= createReader();
  return shared;
}
