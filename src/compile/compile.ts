/**
 * Dictionary source → wire bytes. Deterministic: the same rows give the same bytes on every machine. Runs at
 * build time, from the command line, and in a user's browser.
 */
import { CAPS_ANY, CAPS_STRICT, capitalsIn } from '../engine/capitals.ts';
import { type Table, writeTable } from '../engine/columns.ts';
import { MAX_WALK } from '../engine/limits.ts';
import { spell } from '../engine/spelling.ts';
import { FIRST_WORD_ID, NUMBER, PUNCTUATION, TokenTable, tokenize, WORD } from '../engine/tokens.ts';
import { compareText, FROM_THREE, MAGIC, ONE, Writer } from '../engine/wire.ts';
import { type SortedWords, sortWords, writeWords } from '../engine/word-list.ts';
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

  get size(): number {
    return this.words.length;
  }

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
    const letters = this.tokens.letters(0);
    if (casing === 'loose' && (caps & CAPS_STRICT) === 0) return letters > 1 ? CAPS_ANY : caps & 1;
    return casing === 'written' ? caps : caps & (1 | CAPS_STRICT);
  }

  /**
   * The words in their order on the wire, and the number that each code has in it: first the words that short numbers
   * are kept for, because most entries have them, then the rest; alphabetical in themselves. A mark's is itself.
   */
  sorted(counts: Int32Array, marks: number): { sorted: SortedWords; ids: Int32Array } {
    const { words } = this;
    const order = words.map((_, number) => number);
    const often = (number: number) => counts[number + FIRST_WORD_ID] as number;
    const alphabetical = (left: number, right: number) => compareText(words[left] as string, words[right] as string);
    order.sort((left, right) => often(right) - often(left) || alphabetical(left, right));
    const short = order.splice(0, ONE - marks);
    const middle = order.splice(0, FROM_THREE - ONE);
    const all = [...short.sort(alphabetical), ...middle.sort(alphabetical), ...order.sort(alphabetical)];
    const sorted = sortWords(all.map((number) => words[number] as string));
    const places = new Map([...sorted.plain, ...sorted.others].map((word, at) => [word, at]));
    const ids = Int32Array.from({ length: FIRST_WORD_ID + all.length }, (_, code) => code);
    for (const [number, word] of words.entries())
      ids[number + FIRST_WORD_ID] = (places.get(word) as number) + FIRST_WORD_ID;
    return { sorted, ids };
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
  // In the order of their coming, which is the order of the readings of an entry.
  const classes = [...new Set(dictionary.entries.map((entry) => entry.class))];
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
  const { first } = sequences;
  const codes = sequences.codes.subarray(0, first[sequences.length]);
  const others: number[] = [];
  for (const table of Object.values(dictionary.tables)) {
    for (const column of Object.values(table)) {
      if (column.kind !== 'words') continue;
      for (const text of column.values) {
        list.read(text, true);
        others.push(...list.codes.subarray(0, list.length));
      }
    }
  }
  const counts = new Int32Array(FIRST_WORD_ID + list.size);
  for (const part of [codes, others]) for (const code of part) counts[code] = (counts[code] as number) + 1;
  const marks = [...counts.subarray(0, FIRST_WORD_ID).keys()].filter((mark) => counts[mark] !== 0);
  const { sorted, ids } = list.sorted(counts, marks.length);
  const words = [...sorted.plain, ...sorted.others];
  const flat = codes.map((code) => ids[code] as number);
  const order = Array.from(readings, (_, sequence) => sequence).sort((left, right) =>
    compareSlices(flat, first, left, right),
  );
  const writer = new Writer();
  writer.text(hash);
  writer.number(marks.length);
  for (const mark of marks) writer.number(mark);
  const alphabet = writer.alphabet(stringsOf(words, dictionary));
  writeWords(writer, sorted, alphabet);
  writer.number(classes.length);
  for (const name of classes) writer.text(name);
  const numberOf = (id: number) => (id < FIRST_WORD_ID ? marks.indexOf(id) : id - FIRST_WORD_ID + marks.length);
  const numbers = flat.map(numberOf);
  const entries = writeEntries(writer, order, numbers, first, readings);
  const entryOf = (text: string) => {
    const number = list.read(text, false) ? sequences.find(list.codes, list.length) : -1;
    if (number < 0) return null;
    const capitals = list.caps('written') & ~CAPS_STRICT;
    const wordOf = (code: number) => words[code - FIRST_WORD_ID] as string;
    const written = spell(wordOf, flat, first[number] as number, first[number + 1] as number, capitals);
    return written === text ? { entry: entries[number] as number, capitals } : null;
  };
  const wordsOf = (text: string) => {
    list.read(text, true);
    return Array.from(list.codes.subarray(0, list.length), (code) => numberOf(ids[code] as number));
  };
  const tableNames = Object.keys(dictionary.tables).sort(compareText);
  writer.number(tableNames.length);
  for (const name of tableNames) {
    writer.text(name);
    const table = new Writer();
    writeTable(table, dictionary.tables[name] as Table, { alphabet, entryOf, wordsOf });
    writer.block(table);
  }
  const whole = new Writer();
  whole.mark(MAGIC);
  whole.block(writer);
  return whole.finish();
}

/** Every string that the wire form may hold. */
function* stringsOf(words: readonly string[], { tables }: Dictionary): Iterable<string> {
  yield* words;
  for (const table of Object.values(tables))
    for (const column of Object.values(table)) if (column.kind === 'text') yield* new Set(column.values);
}

/**
 * The entries in blocks, one a first word: what begins with a word is read when a text has the word. Gives the number
 * of each sequence's entry.
 *
 *   first words (gaps) | units of their blocks | entries less one of their blocks | blocks
 *   an entry: words shared with the one before, words that follow, of the first of them the distance to its brother
 */
function writeEntries(
  writer: Writer,
  order: readonly number[],
  flat: Int32Array,
  first: Int32Array,
  readings: readonly Reading[][],
): Int32Array {
  const entries = new Int32Array(order.length);
  const [firsts, lengths, counts, body] = [new Writer(), new Writer(), new Writer(), new Writer()];
  let blocks = 0;
  let begun = 0;
  let count = 0;
  let word = 0;
  let before = 0;
  let beforeEnd = 0;
  const rows = new Int32Array(32);
  const close = () => {
    lengths.number(body.size - begun);
    counts.number(count - 1);
  };
  for (const [entry, sequence] of order.entries()) {
    entries[sequence] = entry;
    const from = first[sequence] as number;
    const end = first[sequence + 1] as number;
    let shared = 0;
    if (entry > 0)
      while (before + shared < beforeEnd && from + shared < end && flat[before + shared] === flat[from + shared])
        shared++;
    if (shared === 0) {
      if (blocks++ > 0) close();
      firsts.number((flat[from] as number) - word);
      word = flat[from] as number;
      begun = body.size;
      count = 0;
      rows.fill(0);
      shared = 1;
    } else body.number(shared - 1);
    body.number(end - from - shared);
    for (let at = from + shared; at < end; at++) {
      const hasBrother = count > 0 && at === from + shared && before + shared < beforeEnd;
      body.number((flat[at] as number) - (hasBrother ? (flat[before + shared] as number) + 1 : 0));
    }
    const own = (readings[sequence] as Reading[]).sort(
      (left, right) => left.class - right.class || left.row - right.row,
    );
    for (const [at, { class: number, caps, row }] of own.entries()) {
      body.number(number * 2 + (at + 1 < own.length ? 1 : 0));
      body.number((caps & ~CAPS_STRICT) * 2 + ((caps & CAPS_STRICT) !== 0 ? 1 : 0));
      body.signed(row - (rows[number] as number));
      rows[number] = row;
    }
    count++;
    before = from;
    beforeEnd = end;
  }
  if (blocks > 0) close();
  writer.number(blocks);
  for (const part of [firsts, lengths, counts, body]) writer.block(part);
  return entries;
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
