/**
 * The tables of a dictionary: columns of whole numbers, kept as differences, and of strings. Each column is a block of
 * its own, read when it is asked for.
 */
import { errors } from '../errors.ts';
import { type Alphabet, type Reader, type Texts, Writer } from './wire.ts';

export type Column =
  | { kind: 'number'; values: ArrayLike<number> }
  | { kind: 'text'; values: readonly string[] }
  /** Texts of which only the words are wanted. */
  | { kind: 'words'; values: readonly string[] };
export type Table = Record<string, Column>;

/** What a column needs to know of the rest of its dictionary. */
export interface Context {
  readonly alphabet: Alphabet;
  /** Where a string is also an entry's text: the entry and its capitals. */
  entryOf(text: string): { entry: number; capitals: number } | null;
  /** The dictionary's numbers of a text's words and marks. */
  wordsOf(text: string): number[];
}

/**
 * A column with fewer different strings keeps them itself. They are kinds and levels, which are read before any text is,
 * and an entry's text would have to be read out of the entries.
 */
const FEWEST_ENTRIES = 256;

const KINDS = ['number', 'text', 'words'] as const;

/**
 * Text columns name the entry whose text a row has (even codes, with its capitals), or a string of the column's
 * own list (odd codes).
 */
export function writeTable(writer: Writer, table: Table, context: Context): void {
  const names = Object.keys(table);
  writer.number(names.length);
  for (const name of names) {
    const column = table[name] as Column;
    writer.text(name);
    writer.number(KINDS.indexOf(column.kind));
    writer.number(column.values.length);
    const body = new Writer();
    if (column.kind === 'number') writeNumbers(body, column.values);
    else if (column.kind === 'words') writeWords(body, column.values, context);
    else writeTexts(body, column.values, context);
    writer.block(body);
  }
}

function writeNumbers(writer: Writer, values: ArrayLike<number>): void {
  let before = 0;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number;
    writer.signed(value - before);
    before = value;
  }
}

function writeWords(writer: Writer, values: readonly string[], context: Context): void {
  for (const value of values) {
    const words = context.wordsOf(value);
    writer.number(words.length);
    for (const word of words) writer.number(word);
  }
}

function writeTexts(writer: Writer, values: readonly string[], context: Context): void {
  const different = new Set(values);
  const codes = new Map<string, number>();
  const capitals = new Map<string, number>();
  const own: string[] = [];
  for (const value of different) {
    const entry = different.size < FEWEST_ENTRIES ? null : context.entryOf(value);
    if (entry === null) own.push(value);
    else {
      codes.set(value, 2 * entry.entry);
      capitals.set(value, entry.capitals);
    }
  }
  // Without a comparator: code unit order too, and several times as fast.
  own.sort();
  for (let id = 0; id < own.length; id++) codes.set(own[id] as string, 2 * id + 1);
  writer.sortedTexts(own, context.alphabet);
  let before = 0;
  for (const value of values) {
    const code = codes.get(value) as number;
    writer.signed(code - before);
    before = code;
    if (code % 2 === 0) writer.number(capitals.get(value) as number);
  }
}

/** A column in memory; it is read at the first call. */
export interface LoadedColumn {
  readonly length: number;
  readonly numbers: () => ArrayLike<number>;
  readonly texts: () => Texts;
  /** Word ids of each row. */
  readonly words: () => readonly (readonly number[])[];
}

export type LoadedTable = Readonly<Record<string, LoadedColumn>>;

/** What a column that is read needs to know of the rest of its dictionary. */
export interface LoadedContext {
  readonly alphabet: Uint16Array;
  /** Word ids by the dictionary's own numbers. */
  readonly ids: Int32Array;
  textOf(entry: number, capitals: number): string;
}

export function readTable(reader: Reader, context: LoadedContext): LoadedTable {
  const table: Record<string, LoadedColumn> = {};
  for (let columns = reader.number(); columns > 0; columns--) {
    const name = reader.text();
    const kind = KINDS[reader.number()];
    const rows = reader.number();
    if (kind === undefined) throw errors.badWire('a column of an unknown kind');
    table[name] = columnOf(kind, rows, reader.block(), context);
  }
  return table;
}

function columnOf(kind: Column['kind'], length: number, reader: Reader, context: LoadedContext): LoadedColumn {
  let numbers: ArrayLike<number> | undefined = kind === 'number' ? undefined : [];
  let texts: Texts | undefined = kind === 'text' ? undefined : NO_TEXTS;
  let words: number[][] | undefined = kind === 'words' ? undefined : [];
  return {
    length,
    numbers: () => (numbers ??= readNumbers(reader, length)),
    texts: () => (texts ??= readTexts(reader, length, context)),
    words: () => (words ??= readWords(reader, length, context)),
  };
}

export const NO_TEXTS: Texts = { length: 0, at: () => '' };

function readNumbers(reader: Reader, rows: number): Int32Array {
  const values = new Int32Array(rows);
  reader.differences(values);
  return values;
}

function readWords(reader: Reader, rows: number, { ids }: LoadedContext): number[][] {
  const values: number[][] = [];
  for (let row = 0; row < rows; row++) {
    const words: number[] = [];
    for (let more = reader.number(); more > 0; more--) words.push(ids[reader.number()] as number);
    values.push(words);
  }
  return values;
}

function readTexts(reader: Reader, rows: number, context: LoadedContext): Texts {
  const own = reader.sortedTexts(context.alphabet);
  const codes = new Int32Array(rows);
  const capitals = new Int32Array(rows);
  let before = 0;
  for (let row = 0; row < rows; row++) {
    codes[row] = before += reader.signed();
    if (before % 2 === 0) capitals[row] = reader.number();
  }
  // The same names come again in every article: spelled once, a fortieth of the extraction's time.
  let made: (string | undefined)[] | undefined;
  const at = (row: number): string => {
    made ??= new Array(rows);
    const known = made[row];
    if (known !== undefined) return known;
    const code = codes[row] as number;
    const text = code % 2 === 1 ? own.at(code >> 1) : context.textOf(code >> 1, capitals[row] as number);
    if (row < rows) made[row] = text;
    return text;
  };
  return { length: rows, at };
}
