/**
 * Dictionary source → wire bytes. Deterministic: the same rows give the same bytes on every machine. Runs at
 * build time, from the command line, and in a user's browser.
 */
import { capitalsOf, CAPS_ANY, CAPS_STRICT } from '../engine/lexicon.ts';
import { MAX_WALK } from '../engine/limits.ts';
import { spell } from '../engine/spelling.ts';
import { FIRST_WORD_ID, NUMBER, PUNCTUATION, TokenTable, tokenize, WORD } from '../engine/tokens.ts';
import { compareText, MAGIC, type Table, Writer, writeTable } from '../engine/wire.ts';

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

interface Coded {
  ids: number[];
  readings: { class: number; row: number; caps: number }[];
}

/** Words of a text in the spelling that stands for all of its spellings. */
class WordList {
  private readonly tokens = new TokenTable();
  private readonly byKey = new Map<string, string>();

  /** Keys of the words and marks of `text`; marks are numbers below FIRST_WORD_ID. */
  keys(text: string): (string | number)[] {
    const normal = text.normalize('NFC');
    tokenize(normal, this.tokens, true);
    const { kind, keyLow, keyHigh, syllable, start, end, length } = this.tokens;
    const keys: (string | number)[] = [];
    for (let at = 0; at < length; at++) {
      if (kind[at] === PUNCTUATION) keys.push(syllable[at] as number);
      if (kind[at] !== WORD && kind[at] !== NUMBER) continue;
      const key = `${keyHigh[at]}/${keyLow[at]}`;
      const word = normal.slice(start[at], end[at]).toLowerCase();
      const known = this.byKey.get(key);
      if (known === undefined || compareText(word, known) < 0) this.byKey.set(key, word);
      keys.push(key);
    }
    return keys;
  }

  caps(text: string, casing: Casing): number {
    if (casing === 'any') return CAPS_ANY;
    const caps = capitalsOf(text, this.tokens);
    // One letter is an abbreviation too: H. for huyện, not the h of 7h.
    const letters = (this.tokens.end[0] as number) - (this.tokens.start[0] as number);
    if (casing === 'loose' && (caps & CAPS_STRICT) === 0) return letters > 1 ? CAPS_ANY : caps & 1;
    return casing === 'written' ? caps : caps & (1 | CAPS_STRICT);
  }

  sorted(): { words: string[]; ids: Map<string, number> } {
    const pairs = [...this.byKey].sort((left, right) => compareText(left[1], right[1]));
    return { words: pairs.map(([, word]) => word), ids: new Map(pairs.map(([key], at) => [key, at + FIRST_WORD_ID])) };
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
  const keyed = dictionary.entries.map((entry) => ({ entry, keys: list.keys(entry.text) }));
  const { words, ids } = list.sorted();
  const classes = [...new Set(dictionary.entries.map((entry) => entry.class))].sort(compareText);
  const coded = new Map<string, Coded>();
  for (const { entry, keys } of keyed) {
    if (keys.length === 0) refuse(entry, 'no word or mark in it');
    else if (keys.length > MAX_WALK) refuse(entry, `longer than ${MAX_WALK} words and marks`);
    else {
      const sequence = keys.map((key) => (typeof key === 'number' ? key : (ids.get(key) as number)));
      const name = sequence.join(' ');
      let known = coded.get(name);
      if (known === undefined) coded.set(name, (known = { ids: sequence, readings: [] }));
      const reading = { class: classes.indexOf(entry.class), row: entry.row, caps: list.caps(entry.text, entry.casing) };
      const same = known.readings.find((other) => other.class === reading.class && other.row === reading.row);
      // Two spellings that differ in capitals only: the laxer one stands for both.
      if (same === undefined) known.readings.push(reading);
      else same.caps &= reading.caps;
    }
  }
  const entries = [...coded.values()].sort((left, right) => compareIds(left.ids, right.ids));
  const writer = new Writer();
  writer.number(MAGIC);
  writer.text(hash);
  writer.sortedTexts(words);
  writer.sortedTexts(classes);
  const tableNames = Object.keys(dictionary.tables).sort(compareText);
  writer.sortedTexts(tableNames);
  writer.number(entries.length);
  // What the trie will need, so that its tables are made in their size at once.
  writer.number(entries.reduce((sum, { ids: sequence }) => sum + sequence.length, 0));
  let before: number[] = [];
  for (const { ids: sequence, readings } of entries) {
    let shared = 0;
    while (shared < before.length && shared < sequence.length && before[shared] === sequence[shared]) shared++;
    writer.number(shared);
    writer.number(sequence.length - shared);
    for (let at = shared; at < sequence.length; at++) writer.number(sequence[at] as number);
    readings.sort((left, right) => left.class - right.class || left.row - right.row);
    writer.number(readings.length);
    for (const reading of readings) {
      writer.number(reading.class);
      writer.number(reading.caps);
      writer.number(reading.row);
    }
    before = sequence;
  }
  const numbers = new Map(entries.map(({ ids: sequence }, at) => [sequence.join(' '), at]));
  const entryText = (text: string) => {
    const sequence = list.keys(text).map((key) => (typeof key === 'number' ? key : (ids.get(key) ?? 0)));
    const entry = numbers.get(sequence.join(' '));
    if (entry === undefined) return null;
    const capitals = list.caps(text, 'written') & ~CAPS_STRICT;
    return spell(words, sequence, 0, sequence.length, capitals) === text ? { entry, capitals } : null;
  };
  for (const name of tableNames) {
    const table = new Writer();
    writeTable(table, dictionary.tables[name] as Table, entryText);
    writer.block(table);
  }
  return writer.finish();
}

function compareIds(left: readonly number[], right: readonly number[]): number {
  for (let at = 0; at < left.length && at < right.length; at++) {
    const difference = (left[at] as number) - (right[at] as number);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
