/**
 * The words that dictionaries and grammars know, by key: open addressing over typed arrays.
 *
 *   Hòa, hoà, HÒA  →  one key  →  one id
 */
import { errors } from '../errors.ts';
import { AskedWords } from './asked-words.ts';
import { CODE_BITS } from './chars.ts';
import { double } from './growth.ts';
import {
  CODE_MASK,
  HASH_HIGH,
  HASH_LOW,
  hashHigh,
  hashLow,
  highOfHash,
  LOW_LETTERS,
  lowOfHash,
  withI,
  Y_CODE,
} from './keys.ts';
import { MAX_KEY_LETTERS } from './limits.ts';
import { FIRST_WORD_ID, NUMBER, PUNCTUATION, TokenTable, tokenize, WORD } from './tokens.ts';
import { WordTable } from './word-table.ts';

export class Words {
  private wordMask = 32767;
  /** Four numbers a slot: the halves of the key, the id (0 = empty), unused; a look-up touches one cache line. */
  private keyTable = new Int32Array(32768 * 4);
  /** Ids that have been given; they start at FIRST_WORD_ID. */
  words = FIRST_WORD_ID;

  /** Classes that a word has by itself, by word id; see `mark`. */
  classes = new Int32Array(16384);

  private readonly scratch = new TokenTable();
  private readonly asked = new AskedWords((low, high) => this.intern(low, high));
  private readonly asWritten = new Map<string, number>();

  /** Id of the word with this key, or 0. */
  find(low: number, high: number): number {
    return this.keyTable[this.slotOf(low, high) * 4 + 2] as number;
  }

  /** The slot of a word, or the empty one that it would have. */
  private slotOf(low: number, high: number): number {
    const { wordMask: mask, keyTable: table } = this;
    let slot = keyHash(low, high) & mask;
    while (table[slot * 4 + 2] !== 0 && (table[slot * 4] !== low || table[slot * 4 + 1] !== high)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Gives each word and number of the table its id. */
  lookUp(tokens: TokenTable): void {
    this.settle();
    const { kind, keyLow, keyHigh, syllable, length } = tokens;
    const { wordMask: mask, keyTable: table } = this;
    for (let at = 0; at < length; at++) {
      if ((kind[at] as number) > NUMBER) continue;
      const low = keyLow[at] as number;
      const high = keyHigh[at] as number;
      let slot = (keyHash(low, high) & mask) * 4;
      let id = table[slot + 2] as number;
      while (id !== 0 && (table[slot] !== low || table[slot + 1] !== high)) {
        slot = slot === mask * 4 ? 0 : slot + 4;
        id = table[slot + 2] as number;
      }
      syllable[at] = id;
    }
  }

  protected intern(low: number, high: number): number {
    const slot = this.slotOf(low, high) * 4;
    const known = this.keyTable[slot + 2] as number;
    if (known !== 0) return known;
    const id = this.words++;
    this.keyTable[slot] = low;
    this.keyTable[slot + 1] = high;
    this.keyTable[slot + 2] = id;
    this.makeRoom(1);
    return id;
  }

  /** What is kept by word id grows with the words. */
  protected growClasses(): void {
    this.classes = double(this.classes);
  }

  private growWords(): void {
    const old = this.keyTable;
    this.wordMask = this.wordMask * 2 + 1;
    this.keyTable = new Int32Array(old.length * 2);
    for (let from = 0; from < old.length; from += 4) {
      if (old[from + 2] === 0) continue;
      const slot = this.slotOf(old[from] as number, old[from + 1] as number) * 4;
      this.keyTable.set(old.subarray(from, from + 3), slot);
    }
  }

  /** Every word that has an id, with the halves of its key. */
  eachWord(each: (id: number, low: number, high: number) => void): void {
    this.settle();
    const table = this.keyTable;
    for (let slot = 0; slot < table.length; slot += 4) {
      const id = table[slot + 2] as number;
      if (id !== 0) each(id, table[slot] as number, table[slot + 1] as number);
    }
  }

  /**
   * Gives the words of a list their ids, from `ids[at]` on. The letters stand in `bytes` from `from` on; `folds` has
   * the folded letter of each byte, 0 for the end of a word. Reading the list as a text takes five times as long.
   */
  protected internLetters(bytes: Uint8Array, from: number, folds: Uint16Array, ids: Int32Array, at: number): void {
    this.makeRoom(ids.length - at);
    const { keyTable: table, wordMask: mask } = this;
    let unit = from;
    let next = this.words;
    for (let word = at; word < ids.length; word++) {
      const first = unit;
      let low = 0;
      let high = 0;
      let tone = 0;
      for (
        let fold = folds[bytes[unit++] as number] as number;
        fold !== 0;
        fold = folds[bytes[unit++] as number] as number
      ) {
        if (fold > CODE_MASK) tone = fold >> CODE_BITS;
        if (unit - first <= LOW_LETTERS) low = (low << CODE_BITS) | (fold & CODE_MASK);
        else high = (high << CODE_BITS) | (fold & CODE_MASK);
      }
      const letters = unit - first - 1;
      if (letters <= MAX_KEY_LETTERS) {
        if ((low & CODE_MASK) === Y_CODE) low = withI(low, letters);
        high = (high << 6) | (tone << 3) | 1;
      } else {
        low = HASH_LOW;
        high = HASH_HIGH;
        for (let letter = first; letter < unit - 1; letter++) {
          const fold = folds[bytes[letter] as number] as number;
          low = hashLow(low, fold);
          high = hashHigh(high, low, fold);
        }
        low = lowOfHash(low);
        high = highOfHash(high);
      }
      // `slotOf` and `intern`, written out: before the loop is compiled, calls are most of its time.
      const mixed = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) & 0x7fffffff;
      let slot = ((mixed ^ (mixed >> 15)) & mask) * 4;
      let id = table[slot + 2] as number;
      while (id !== 0 && (table[slot] !== low || table[slot + 1] !== high)) {
        slot = slot === mask * 4 ? 0 : slot + 4;
        id = table[slot + 2] as number;
      }
      if (id === 0) {
        id = next++;
        table[slot] = low;
        table[slot + 1] = high;
        table[slot + 2] = id;
      }
      ids[word] = id;
    }
    this.words = next;
  }

  /** Room for this many more words. */
  private makeRoom(more: number): void {
    while ((this.words + more) * 2 > this.wordMask) this.growWords();
    while (this.words + more >= this.classes.length) this.growClasses();
  }

  /** Ids of the words and marks of `text`, in order. White space and line breaks are not ids. */
  ids(text: string): number[] {
    const tokens = this.scratch;
    if (!tokenize(text, tokens, false)) tokenize(text.normalize('NFC'), tokens, true);
    const found: number[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const kind = tokens.kind[at] as number;
      if (kind === WORD || kind === NUMBER)
        found.push(this.intern(tokens.keyLow[at] as number, tokens.keyHigh[at] as number));
      else if (kind === PUNCTUATION) found.push(tokens.syllable[at] as number);
    }
    return found;
  }

  /** Makes the words of a text known; `settle` or `askedIds` reads them. */
  ask(text: string): void {
    this.asked.ask(text, false);
  }

  /** Ids of the words and marks of a text that was asked for. */
  askedIds(text: string): number[] {
    return this.asked.of(text);
  }

  /** Reads the words that have been asked for: all have their ids before a text is looked up. */
  settle(): void {
    this.asked.read();
  }

  /** Id of a single word, known from now on. Grammars ask for theirs when they are built. */
  word(text: string): number {
    const known = this.asWritten.get(text);
    if (known !== undefined) return known;
    const found = this.ids(text);
    if (found.length !== 1) throw errors.badModule(`"${text}" is not one word`);
    this.asWritten.set(text, found[0] as number);
    return found[0] as number;
  }

  /** The table over word ids that gives each word of `values` its number and every other word 0. */
  wordTable(values: Readonly<Record<string, number>>): WordTable {
    const words = Object.keys(values);
    this.asked.ask(words.join(' '), true);
    return new WordTable(() => {
      const ids = this.asked.of(words.join(' '));
      return words.map((word, at) => [ids[at] as number, values[word] as number] as const);
    });
  }

  wordSet(words: string): WordTable {
    this.asked.ask(words, true);
    return new WordTable(() => this.asked.of(words).map((id) => [id, 1] as const));
  }

  /** Gives a single word a class by itself: cheaper than a reading where no row is needed. */
  mark(word: number, entryClass: number): void {
    this.classes[word] = (this.classes[word] as number) | (1 << entryClass);
  }
}

function keyHash(low: number, high: number): number {
  const mixed = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) & 0x7fffffff;
  return mixed ^ (mixed >> 15);
}
