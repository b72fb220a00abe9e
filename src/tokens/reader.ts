/**
 * A text opened for reading: engine tokens, sentences, units, and the way back to the caller's offsets. One reader
 * serves one text after the other; its tables are filled anew each time.
 */
import type { Lexicon } from '../engine/lexicon.ts';
import { SentenceTable, type WordTest } from '../engine/sentences.ts';
import { readTokens } from '../engine/text.ts';
import { BREAK, TokenTable } from '../engine/tokens.ts';
import { UnitTable } from './units.ts';

export class TextReader {
  /** The normal form (NFC); offsets in the tables are its units. */
  text = '';
  /** Offsets of the normal form's units in the caller's text; null when it is the normal form itself. */
  map: Int32Array | null = null;
  readonly tokens = new TokenTable();
  readonly sentences = new SentenceTable();
  readonly units = new UnitTable();

  constructor(
    readonly lexicon: Lexicon,
    private readonly isAbbreviation: WordTest,
    private readonly opensSentence: WordTest,
  ) {}

  /** Tokens and sentences of `original`. */
  open(original: string): void {
    ({ text: this.text, map: this.map } = readTokens(original, this.tokens));
    this.lexicon.lookUp(this.tokens);
    this.sentences.find(this.tokens, this.isAbbreviation, this.opensSentence);
  }

  /** Units of the text that is open. */
  readUnits(): void {
    this.units.read(this.text, this.tokens, this.sentences, this.isAbbreviation);
  }

  /** Gives the memory of a huge text back. */
  close(): void {
    this.tokens.release();
    this.text = '';
    this.map = null;
  }

  /** Where a unit of the normal form begins in the caller's text. */
  offset(unit: number): number {
    return this.map === null ? unit : (this.map[unit] as number);
  }

  /** First and last token, without the line breaks around them, of each sentence: calls `found` in order. */
  eachSentence(found: (first: number, last: number) => void): void {
    const { kind, length } = this.tokens;
    const { of } = this.sentences;
    for (let at = 0; at < length; ) {
      if (kind[at] === BREAK) {
        at++;
        continue;
      }
      const sentence = of[at];
      const first = at;
      let last = at;
      for (; at < length && of[at] === sentence; at++) if (kind[at] !== BREAK) last = at;
      found(first, last);
    }
  }
}
