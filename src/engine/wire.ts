/**
 * The wire form of a compiled dictionary: unsigned LEB128 numbers, UTF-8 strings, front coding.
 *
 *   magic hash | syllables (front-coded) | classes | entries (front-coded syllable ids, readings) | tables
 *
 * The wire form is small; it is expanded once, at load (`lexicon.ts`).
 */
import { errors } from '../errors.ts';

export const MAGIC = 0x564e31; // "VN1"

export class Writer {
  private bytes = new Uint8Array(1 << 16);
  private length = 0;
  private readonly encoder = new TextEncoder();

  private byte(value: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.length++] = value;
  }

  /** Unsigned integer below 2^53. */
  number(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.byte((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }

  /** Signed integer, zigzag. */
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  text(value: string): void {
    const bytes = this.encoder.encode(value);
    this.number(bytes.length);
    for (const byte of bytes) this.byte(byte);
  }

  /** Sorted strings, each as the length it shares with the one before and the rest. */
  sortedTexts(values: readonly string[]): void {
    this.number(values.length);
    let before = '';
    for (const value of values) {
      let shared = 0;
      while (shared < before.length && shared < value.length && before[shared] === value[shared]) shared++;
      this.number(shared);
      this.text(value.slice(shared));
      before = value;
    }
  }

  /** Another writer's bytes, their length before them, so that a reader can pass over them. */
  block(other: Writer): void {
    this.number(other.length);
    for (let at = 0; at < other.length; at++) this.byte(other.bytes[at] as number);
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

export class Reader {
  private at = 0;
  private readonly decoder = new TextDecoder();
  constructor(private readonly bytes: Uint8Array) {}

  /** A reader of the block that begins here; this one goes on after it. */
  block(): Reader {
    const length = this.number();
    const from = this.at;
    this.at += length;
    if (this.at > this.bytes.length) throw errors.badWire('it ends too early');
    return new Reader(this.bytes.subarray(from, this.at));
  }

  number(): number {
    const bytes = this.bytes;
    let byte = bytes[this.at++];
    if (byte === undefined) throw errors.badWire('it ends too early');
    if (byte < 128) return byte;
    let value = byte & 127;
    let factor = 128;
    do {
      byte = bytes[this.at++];
      if (byte === undefined) throw errors.badWire('it ends too early');
      value += (byte & 127) * factor;
      factor *= 128;
    } while (byte >= 128);
    return value;
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  text(): string {
    const length = this.number();
    const bytes = this.bytes;
    const from = this.at;
    this.at += length;
    if (this.at > bytes.length) throw errors.badWire('it ends too early');
    // Most strings are short: building them here beats a call of the decoder each.
    let text = '';
    for (let index = from; index < from + length; index++) {
      const byte = bytes[index] as number;
      if (byte < 0x80) text += String.fromCharCode(byte);
      else if (byte < 0xe0) text += String.fromCharCode(((byte & 31) << 6) | ((bytes[++index] as number) & 63));
      else if (byte < 0xf0) {
        const high = ((byte & 15) << 12) | (((bytes[++index] as number) & 63) << 6);
        text += String.fromCharCode(high | ((bytes[++index] as number) & 63));
      } else return this.decoder.decode(bytes.subarray(from, from + length));
    }
    return text;
  }

  sortedTexts(): string[] {
    const values: string[] = new Array(this.number());
    let before = '';
    for (let index = 0; index < values.length; index++) {
      const shared = this.number();
      before = before.slice(0, shared) + this.text();
      values[index] = before;
    }
    return values;
  }
}

/** Strings by row; made when asked for. */
export interface Texts {
  readonly length: number;
  at(row: number): string;
}

/** A column of a table: whole numbers (kept as differences) or strings. */
export type Column = { kind: 'number'; values: ArrayLike<number> } | { kind: 'text'; values: readonly string[] };
export type Table = Record<string, Column>;
export type LoadedColumn = { kind: 'number'; values: ArrayLike<number> } | { kind: 'text'; values: Texts };
export type LoadedTable = Record<string, LoadedColumn>;

/** Where a string is also an entry's text: the entry and its capitals. */
export type EntryText = (text: string) => { entry: number; capitals: number } | null;

/**
 * Text columns name the entry whose text a row has (even codes, with its capitals), or a string of the column's
 * own list (odd codes).
 */
export function writeTable(writer: Writer, table: Table, entryText: EntryText): void {
  const names = Object.keys(table);
  writer.number(names.length);
  for (const name of names) {
    const column = table[name] as Column;
    writer.text(name);
    writer.number(column.values.length);
    writer.number(column.kind === 'number' ? 0 : 1);
    let before = 0;
    if (column.kind === 'number') {
      for (let row = 0; row < column.values.length; row++) {
        const value = column.values[row] as number;
        writer.signed(value - before);
        before = value;
      }
      continue;
    }
    const codes = new Map<string, number>();
    const capitals = new Map<string, number>();
    const own: string[] = [];
    for (const value of column.values) {
      if (codes.has(value)) continue;
      const entry = entryText(value);
      codes.set(value, entry === null ? -1 : 2 * entry.entry);
      if (entry === null) own.push(value);
      else capitals.set(value, entry.capitals);
    }
    // Without a comparator: code unit order too, and several times as fast.
    own.sort();
    for (let id = 0; id < own.length; id++) codes.set(own[id] as string, 2 * id + 1);
    writer.sortedTexts(own);
    for (const value of column.values) {
      const code = codes.get(value) as number;
      writer.signed(code - before);
      before = code;
      if (code % 2 === 0) writer.number(capitals.get(value) as number);
    }
  }
}

export function readTable(reader: Reader, textOf: (entry: number, capitals: number) => string): LoadedTable {
  const table: LoadedTable = {};
  for (let columns = reader.number(); columns > 0; columns--) {
    const name = reader.text();
    const rows = reader.number();
    let before = 0;
    if (reader.number() === 0) {
      const values = new Int32Array(rows);
      for (let row = 0; row < rows; row++) values[row] = before += reader.signed();
      table[name] = { kind: 'number', values };
      continue;
    }
    const own = reader.sortedTexts();
    const codes = new Int32Array(rows);
    const capitals = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
      codes[row] = before += reader.signed();
      if (before % 2 === 0) capitals[row] = reader.number();
    }
    const at = (row: number): string => {
      const code = codes[row] as number;
      return code % 2 === 1 ? (own[code >> 1] as string) : textOf(code >> 1, capitals[row] as number);
    };
    table[name] = { kind: 'text', values: { length: rows, at } };
  }
  return table;
}

/** Code unit order: the same on every machine, whatever its locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
