/**
 * Words that grammars ask for while they are built: they must have their ids before the first text is looked up, but
 * their tables are made when a rule looks into them. Of nine thousand words in two hundred lists fourteen hundred are
 * different: these are read, together, as one text.
 *
 * Tried: reading every list when it is asked for (30 ms of a load), or all of them together (8 ms).
 */
import { errors } from '../errors.ts';
import { BREAK, NUMBER, PUNCTUATION, TokenTable, tokenize, WORD } from './tokens.ts';

const NONE: readonly number[] = [];

export class AskedWords {
  /** Texts whose pieces may not have been read, and those of which each piece must be one word. */
  private texts: string[] = [];
  private lists: string[] = [];
  /** Ids of each piece between spaces. */
  private readonly known = new Map<string, readonly number[]>();
  private readonly tokens = new TokenTable();

  constructor(private readonly intern: (low: number, high: number) => number) {}

  /** The words of a text, or with `single` of a list with spaces between. */
  ask(text: string, single: boolean): void {
    (single ? this.lists : this.texts).push(text);
  }

  /** Reads what has been asked for. Throws E140 where a list has something else than single words. */
  read(): void {
    if (this.texts.length === 0 && this.lists.length === 0) return;
    const { known, lists, texts } = this;
    this.texts = [];
    this.lists = [];
    const pieces = new Set<string>();
    for (const text of texts) for (const piece of text.split(' ')) if (!known.has(piece)) pieces.add(piece);
    const singles = new Set<string>();
    for (const list of lists) {
      for (const piece of list.split(' ')) {
        singles.add(piece);
        if (!known.has(piece)) pieces.add(piece);
      }
    }
    this.learn([...pieces]);
    for (const piece of singles)
      if ((known.get(piece) as readonly number[]).length !== 1)
        throw errors.badModule(`"${piece}" in a list of words is not one word`);
  }

  private learn(pieces: readonly string[]): void {
    const { known, tokens } = this;
    const text = pieces.join('\n');
    if (!tokenize(text, tokens, false)) tokenize(text.normalize('NFC'), tokens, true);
    // An empty piece has no break of its own: the tokenizer takes several line ends for one.
    let at = 0;
    for (const piece of pieces) {
      const ids: number[] = [];
      if (piece === '') {
        known.set(piece, NONE);
        continue;
      }
      for (; at < tokens.length && tokens.kind[at] !== BREAK; at++) {
        const kind = tokens.kind[at] as number;
        if (kind === PUNCTUATION) ids.push(tokens.syllable[at] as number);
        else if (kind === WORD || kind === NUMBER)
          ids.push(this.intern(tokens.keyLow[at] as number, tokens.keyHigh[at] as number));
      }
      at++;
      known.set(piece, ids);
    }
  }

  /** Ids of the words and marks of a text that was asked for. */
  of(text: string): number[] {
    this.read();
    const found: number[] = [];
    for (const piece of text.split(' ')) {
      let ids = this.known.get(piece);
      if (ids === undefined) {
        this.learn([piece]);
        ids = this.known.get(piece) as readonly number[];
      }
      for (const id of ids) found.push(id);
    }
    return found;
  }
}
