/**
 * The words that dictionaries and grammars know, by key: open addressing over typed arrays.
 *
 *   Hòa, hoà, HÒA  →  one key  →  one id
 */
import { errors } from '../errors.ts';
import { double } from './growth.ts';
import { BREAK, FIRST_WORD_ID, NUMBER, PUNCTUATION, TokenTable, tokenize, WORD } from './tokens.ts';
import { WordTable } from './word-table.ts';

export class Words {
  /** Words that have an id; ids start at FIRST_WORD_ID. */
  private wordMask = 32767;
  private wordLow = new Int32Array(32768);
  private wordHigh = new Int32Array(32768);
  private wordId = new Int32Array(32768);
  words = FIRST_WORD_ID;

  /** Classes that a word has by itself, by word id; see `mark`. */
  classes = new Int32Array(16384);

  private readonly scratch = new TokenTable();

  /** Id of the word with this key, or 0. */
  find(low: number, high: number): number {
    const mask = this.wordMask;
    let slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) & 0x7fffffff;
    slot = (slot ^ (slot >> 15)) & mask;
    const ids = this.wordId;
    for (let id = ids[slot] as number; id !== 0; id = ids[slot] as number) {
      if (this.wordLow[slot] === low && this.wordHigh[slot] === high) return id;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  /** Gives each word and number of the table its id. */
  lookUp(tokens: TokenTable): void {
    const { kind, keyLow, keyHigh, syllable, length } = tokens;
    const { wordMask: mask, wordId: ids, wordLow: lows, wordHigh: highs } = this;
    for (let at = 0; at < length; at++) {
      if ((kind[at] as number) > NUMBER) continue;
      const low = keyLow[at] as number;
      const high = keyHigh[at] as number;
      let slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) & 0x7fffffff;
      slot = (slot ^ (slot >> 15)) & mask;
      let id = ids[slot] as number;
      while (id !== 0 && (lows[slot] !== low || highs[slot] !== high)) {
        slot = (slot + 1) & mask;
        id = ids[slot] as number;
      }
      syllable[at] = id;
    }
  }

  private intern(low: number, high: number): number {
    const known = this.find(low, high);
    if (known !== 0) return known;
    if (this.words * 2 > this.wordMask) this.growWords();
    this.place(low, high, this.words);
    if (this.words + 1 >= this.classes.length) this.growClasses();
    return this.words++;
  }

  /** What is kept by word id grows with the words. */
  protected growClasses(): void {
    this.classes = double(this.classes);
  }

  private place(low: number, high: number, id: number): void {
    const mask = this.wordMask;
    let slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) & 0x7fffffff;
    slot = (slot ^ (slot >> 15)) & mask;
    while (this.wordId[slot] !== 0) slot = (slot + 1) & mask;
    this.wordLow[slot] = low;
    this.wordHigh[slot] = high;
    this.wordId[slot] = id;
  }

  private growWords(): void {
    const { wordLow, wordHigh, wordId } = this;
    const size = wordId.length * 2;
    this.wordMask = size - 1;
    this.wordLow = new Int32Array(size);
    this.wordHigh = new Int32Array(size);
    this.wordId = new Int32Array(size);
    for (let slot = 0; slot < wordId.length; slot++) {
      if (wordId[slot] !== 0) this.place(wordLow[slot] as number, wordHigh[slot] as number, wordId[slot] as number);
    }
  }

  /** Every word that has an id, with the halves of its key. */
  eachWord(each: (id: number, low: number, high: number) => void): void {
    for (let slot = 0; slot <= this.wordMask; slot++) {
      const id = this.wordId[slot] as number;
      if (id !== 0) each(id, this.wordLow[slot] as number, this.wordHigh[slot] as number);
    }
  }

  /** Ids of the words and marks of `text`, in order. White space and line breaks are not ids. */
  ids(text: string): number[] {
    const tokens = this.scratch;
    tokenize(text.normalize('NFC'), tokens, true);
    const found: number[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const kind = tokens.kind[at] as number;
      if (kind === WORD || kind === NUMBER)
        found.push(this.intern(tokens.keyLow[at] as number, tokens.keyHigh[at] as number));
      else if (kind === PUNCTUATION) found.push(tokens.syllable[at] as number);
    }
    return found;
  }

  /** `ids` of each text, read in one pass. */
  eachIds(texts: readonly string[]): number[][] {
    if (texts.length === 0) return [];
    const tokens = this.scratch;
    tokenize(texts.join('\n').normalize('NFC'), tokens, true);
    const found: number[][] = [];
    let current: number[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const kind = tokens.kind[at] as number;
      if (kind === BREAK) {
        found.push(current);
        current = [];
      } else if (kind === PUNCTUATION) current.push(tokens.syllable[at] as number);
      else if (kind === WORD || kind === NUMBER)
        current.push(this.intern(tokens.keyLow[at] as number, tokens.keyHigh[at] as number));
    }
    found.push(current);
    if (found.length !== texts.length) throw errors.badModule('an empty text or a line break in a list of words');
    return found;
  }

  /** Id of a single word, known from now on. Grammars ask for theirs when they are built. */
  word(text: string): number {
    const found = this.ids(text);
    if (found.length !== 1) throw errors.badModule(`"${text}" is not one word`);
    return found[0] as number;
  }

  /** The table over word ids that gives each word of `values` its number and every other word 0. */
  wordTable(values: Readonly<Record<string, number>>): WordTable {
    const words = this.eachIds(Object.keys(values));
    return new WordTable(Object.values(values).map((value, at) => [single(words, at), value] as const));
  }

  wordSet(words: string): WordTable {
    const list = this.eachIds(words.split(' '));
    return new WordTable(list.map((_, at) => [single(list, at), 1] as const));
  }

  /** Gives a single word a class by itself: cheaper than a reading where no row is needed. */
  mark(word: number, entryClass: number): void {
    this.classes[word] = (this.classes[word] as number) | (1 << entryClass);
  }
}

function single(words: readonly number[][], at: number): number {
  const ids = words[at] as number[];
  if (ids.length !== 1) throw errors.badModule(`word ${at + 1} of a list is not one word`);
  return ids[0] as number;
}
