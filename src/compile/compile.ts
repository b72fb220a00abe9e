/**
 * Dictionary source → wire bytes. Deterministic: the same rows give the same bytes on every machine. Runs at
 * build time, from the command line, and in a user's browser.
 */
import { CAPS_ANY, CAPS_STRICT, capitalsIn } from '../engine/capitals.ts';
import { MAX_WALK } from '../engine/limits.ts';
import { spell } from '../engine/spelling.ts';
import { FIRST_WORD_ID, NUMBER, PUNCTUATION, TokenTable, tokenize, WORD } from '../engine/tokens.ts';
import { compareText, MAGIC, type Table, Writer, writeTable } from '../engine/wire.ts';
import { SequenceTable } from './sequences.ts';

/**
 * How capitals count: `written` = where the entry has a capital the text must have one, and abbreviations must be
 * in capitals; `first` = only the first word; `loose` = abbreviations only; `any` = not at all.
 */
export type Casing = 'written' | 'first' | 'loose' | 'any';

export interface Entry {
  text: string;
  class: string;
  row: number;
  casing: Casing;
}

export interface Dictionary {
  entries: readonly Entry[];
  tables: Readonly<Record<string, Table>>;
}

interface Reading {
  class: number;
  row: number;
  caps: number;
}

/** Words of the entries, each in the spelling that stands for all of its spellings. */
class WordList {
  private readonly tokens = new TokenTable();
  /** Number by the two halves of a word's key, from FIRST_WORD_ID on in the order of their coming. */
  private readonly numbers = new Map<number, Map<number, number>>();
  private readonly words: string[] = [];
  /** The words and marks of the text read last; marks are below FIRST_WORD_ID. */
  codes = new Int32Array(64);
  length = 0;

  /** Reads a text into `codes`. With `add` false it stops at the first unknown word and gives false. */
  read(text: string, add: boolean): boolean {
    const normal = text.normalize('NFC');
    tokenize(normal, this.tokens, true);
    const { kind, keyLow, keyHigh, syllable, start, end, length } = this.tokens;
    if (this.codes.length < length) this.codes = new Int32Array(length * 2);
    this.length = 0;
    for (let at = 0; at < length; at++) {
      if (kind[at] === PUNCTUATION) this.codes[this.length++] = syllable[at] as number;
      if (kind[at] !== WORD && kind[at] !== NUMBER) continue;
      const half = this.numbers.get(keyHigh[at] as number);
      let number = half?.get(keyLow[at] as number);
      if (add) {
        const word = normal.slice(start[at], end[at]).toLowerCase();
        if (number === undefined) number = this.add(keyLow[at] as number, keyHigh[at] as number, word);
        else if (compareText(word, this.words[number - FIRST_WORD_ID] as string) < 0)
          this.words[number - FIRST_WORD_ID] = word;
      }
      if (number === undefined) return false;
      this.codes[this.length++] = number;
    }
    return true;
  }

  private add(low: number, high: number, word: string): number {
    const number = this.words.push(word) - 1 + FIRST_WORD_ID;
    const half = this.numbers.get(high);
    if (half === undefined) this.numbers.set(high, new Map([[low, number]]));
    else half.set(low, number);
    return number;
  }

  /** The capitals that the text read last needs. */
  caps(casing: Casing): number {
    if (casing === 'any') return CAPS_ANY;
    const caps = capitalsIn(this.tokens);
    // One letter is an abbreviation too: H. for huyện, not the h of 7h.
    const letters = (this.tokens.end[0] as number) - (this.tokens.start[0] as number);
    if (casing === 'loose' && (caps & CAPS_STRICT) === 0) return letters > 1 ? CAPS_ANY : caps & 1;
    return casing === 'written' ? caps : caps & (1 | CAPS_STRICT);
  }

  /** The words in code unit order, and the id of each code, which is its place in it; a mark's is itself. */
  sorted(): { words: string[]; ids: Int32Array } {
    const order = this.words
      .map((_, number) => number)
      .sort((left, right) => compareText(this.words[left] as string, this.words[right] as string));
    const ids = Int32Array.from({ length: FIRST_WORD_ID + order.length }, (_, code) => code);
    for (const [at, number] of order.entries()) ids[number + FIRST_WORD_ID] = at + FIRST_WORD_ID;
    return { words: order.map((number) => this.words[number] as string), ids };
  }
}

/**
 * Wire bytes of a dictionary. `hash` identifies the source and is kept in the bytes.
 * Entries longer than the engine walks, or without a word, are given to `refuse` (default: an error is thrown).
 */
export function compile(
  dictionary: Dictionary,
  hash = '',
  refuse: (entry: Entry, reason: string) => void = (entry, reason) => {
    throw new RangeError(`"${entry.text}": ${reason}`);
  },
): Uint8Array {
  const list = new WordList();
  const sequences = new SequenceTable();
  const classes = [...new Set(dictionary.entries.map((entry) => entry.class))].sort(compareText);
  const classIds = new Map(classes.map((name, at) => [name, at]));
  const readings: Reading[][] = [];
  for (const entry of dictionary.entries) {
    list.read(entry.text, true);
    if (list.length === 0) refuse(entry, 'no word or mark in it');
    else if (list.length > MAX_WALK) refuse(entry, `longer than ${MAX_WALK} words and marks`);
    else {
      const sequence = sequences.add(list.codes, list.length);
      const known = (readings[sequence] ??= []);
      const reading = { class: classIds.get(entry.class) as number, row: entry.row, caps: list.caps(entry.casing) };
      const same = known.find((other) => other.class === reading.class && other.row === reading.row);
      // Two spellings that differ in capitals only: the laxer one stands for both.
      if (same === undefined) known.push(reading);
      else same.caps &= reading.caps;
    }
  }
  const { words, ids } = list.sorted();
  const { first } = sequences;
  const flat = sequences.codes.subarray(0, first[sequences.length]).map((code) => ids[code] as number);
  const order = Array.from(readings, (_, sequence) => sequence).sort((left, right) =>
    compareSlices(flat, first, left, right),
  );
  const writer = new Writer();
  writer.number(MAGIC);
  writer.text(hash);
  writer.sortedTexts(words);
  writer.sortedTexts(classes);
  const tableNames = Object.keys(dictionary.tables).sort(compareText);
  writer.sortedTexts(tableNames);
  writer.number(order.length);
  // What the trie will need, so that its tables are made in their size at once.
  writer.number(flat.length);
  let before = 0;
  let beforeEnd = 0;
  const entries = new Int32Array(order.length);
  for (const [entry, sequence] of order.entries()) {
    entries[sequence] = entry;
    const from = first[sequence] as number;
    const end = first[sequence + 1] as number;
    let shared = 0;
    while (before + shared < beforeEnd && from + shared < end && flat[before + shared] === flat[from + shared])
      shared++;
    writer.number(shared);
    writer.number(end - from - shared);
    for (let at = from + shared; at < end; at++) writer.number(flat[at] as number);
    const own = readings[sequence] as Reading[];
    own.sort((left, right) => left.class - right.class || left.row - right.row);
    writer.number(own.length);
    for (const reading of own) {
      writer.number(reading.class);
      writer.number(reading.caps);
      writer.number(reading.row);
    }
    before = from;
    beforeEnd = end;
  }
  const entryText = (text: string) => {
    const number = list.read(text, false) ? sequences.find(list.codes, list.length) : -1;
    if (number < 0) return null;
    const capitals = list.caps('written') & ~CAPS_STRICT;
    const written = spell(words, flat, first[number] as number, first[number + 1] as number, capitals);
    return written === text ? { entry: entries[number] as number, capitals } : null;
  };
  for (const name of tableNames) {
    const table = new Writer();
    writeTable(table, dictionary.tables[name] as Table, entryText);
    writer.block(table);
  }
  return writer.finish();
}

/** Order of two sequences by their ids, the shorter first where one begins with the other. */
function compareSlices(flat: Int32Array, first: Int32Array, left: number, right: number): number {
  const leftEnd = first[left + 1] as number;
  const rightEnd = first[right + 1] as number;
  let leftAt = first[left] as number;
  let rightAt = first[right] as number;
  for (; leftAt < leftEnd && rightAt < rightEnd; leftAt++, rightAt++) {
    const difference = (flat[leftAt] as number) - (flat[rightAt] as number);
    if (difference !== 0) return difference;
  }
  return leftEnd - leftAt - (rightEnd - rightAt);
}
