/**
 * Lists of words that grammars ask for while they are built. They are read together, as one text, before the first
 * text is looked up: a call of the tokenizer for each of the several hundred lists took thirty milliseconds.
 */
import { errors } from '../errors.ts';
import { BREAK, NUMBER, PUNCTUATION, TokenTable, tokenize, WORD } from './tokens.ts';

export class AskedWords {
  /** Texts that have not been read. */
  private texts: string[] = [];
  /** Numbers of the texts of which only one word is right. */
  private readonly singles: number[] = [];
  /** Of all texts: where the ids of each begin, and the ids. */
  private readonly starts: number[] = [];
  private readonly ids: number[] = [];
  private readonly tokens = new TokenTable();

  /** Asks for the words of each text; gives the number of the first text. */
  ask(texts: readonly string[], single: boolean): number {
    const first = this.starts.length + this.texts.length;
    for (const text of texts) {
      if (single) this.singles.push(this.starts.length + this.texts.length);
      this.texts.push(text);
    }
    return first;
  }

  /** Reads what has been asked for. Throws E140 for a text that is no word, or not one where one is wanted. */
  read(intern: (low: number, high: number) => number): void {
    if (this.texts.length === 0) return;
    const { starts, ids, tokens, texts } = this;
    const wanted = starts.length + texts.length;
    const joined = texts.join('\n');
    this.texts = [];
    if (!tokenize(joined, tokens, false)) tokenize(joined.normalize('NFC'), tokens, true);
    starts.push(ids.length);
    for (let at = 0; at < tokens.length; at++) {
      const kind = tokens.kind[at] as number;
      if (kind === BREAK) starts.push(ids.length);
      else if (kind === PUNCTUATION) ids.push(tokens.syllable[at] as number);
      else if (kind === WORD || kind === NUMBER)
        ids.push(intern(tokens.keyLow[at] as number, tokens.keyHigh[at] as number));
    }
    if (starts.length !== wanted) throw errors.badModule('an empty text or a line break in a list of words');
    for (const single of this.singles.splice(0)) {
      if (this.end(single) - this.start(single) !== 1)
        throw errors.badModule(`word ${single + 1} of a list is not one word`);
    }
  }

  /** Where the ids of a text begin and end. */
  start(text: number): number {
    return this.starts[text] as number;
  }

  end(text: number): number {
    return this.starts[text + 1] ?? this.ids.length;
  }

  id(at: number): number {
    return this.ids[at] as number;
  }
}
