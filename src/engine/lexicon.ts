/**
 * All dictionaries in memory: words and trie from their bases, and the tables that readings point into.
 */
import { errors } from '../errors.ts';
import { MAX_WALK } from './limits.ts';
import { spell } from './spelling.ts';
import { FIRST_WORD_ID } from './tokens.ts';
import { Trie } from './trie.ts';
import { type LoadedTable, MAGIC, Reader, readTable, type Texts } from './wire.ts';

export { WordTable } from './word-table.ts';

export class Lexicon extends Trie {
  readonly tables: Record<string, LoadedTable> = {};
  private readonly names: string[] = [];
  /** Tables of loaded dictionaries that nothing has asked for yet. */
  private readonly waiting = new Map<string, () => LoadedTable>();
  private readonly written = new Map<string, readonly string[]>();

  constructor(readonly classNames: readonly string[]) {
    super();
  }

  classOf(name: string): number {
    const found = this.classNames.indexOf(name);
    if (found < 0) throw errors.badWire(`unknown class "${name}"`);
    return found;
  }

  /**
   * Takes a compiled dictionary in. Its tables are known by name from now on. `firstRow` says of a class where its
   * rows are numbered from, for a class whose rows come from several dictionaries; others count from 0.
   */
  load(bytes: Uint8Array, firstRow: Readonly<Record<string, number>> = {}): void {
    const reader = new Reader(bytes);
    if (reader.number() !== MAGIC) throw errors.badWire('it does not begin with the mark of this format');
    reader.text();
    const syllables = reader.sortedTexts();
    const ids = this.ids(syllables.join(' '));
    if (ids.length !== syllables.length) throw errors.badWire('its words do not fit this version');
    const classNames = reader.sortedTexts();
    const classes = classNames.map((name) => this.classOf(name));
    const firsts = classNames.map((name) => firstRow[name] ?? 0);
    const tables = reader.sortedTexts();
    const entries = reader.number();
    const nodes = new Int32Array(MAX_WALK + 1);
    const flat = new Int32Array(reader.number());
    let used = 0;
    const firstCode = new Int32Array(entries + 1);
    const path = new Int32Array(MAX_WALK + 1);
    const own = this.nodes;
    for (let entry = 0; entry < entries; entry++) {
      let depth = reader.number();
      const length = depth + reader.number();
      for (; depth < length; depth++) {
        const code = reader.number();
        path[depth] = code;
        const word = code < FIRST_WORD_ID ? code : (ids[code - FIRST_WORD_ID] as number);
        const parent = depth > 0 ? (nodes[depth - 1] as number) : 0;
        // A node made by this dictionary has no child that is not of it, and its entries come in order: the edge is new.
        if (parent >= own) nodes[depth] = this.extend(parent, word);
        else if (depth > 0) nodes[depth] = this.link(parent, word);
        else {
          if (this.root[word] === 0) this.root[word] = this.newNode();
          nodes[0] = this.root[word] as number;
        }
      }
      for (let at = 0; at < length; at++) flat[used++] = path[at] as number;
      firstCode[entry + 1] = used;
      for (let count = reader.number(); count > 0; count--) {
        const number = reader.number();
        const caps = reader.number();
        const row = (firsts[number] as number) + reader.number();
        this.addReading(nodes[length - 1] as number, classes[number] as number, row, caps);
      }
    }
    const textOf = (entry: number, capitals: number) =>
      spell(syllables, flat, firstCode[entry] as number, firstCode[entry + 1] as number, capitals);
    for (const name of tables) {
      if (this.waiting.has(name) || this.tables[name] !== undefined) throw errors.badWire(`table "${name}" twice`);
      const block = reader.block();
      this.names.push(name);
      this.waiting.set(name, () => readTable(block, textOf));
    }
  }

  private table(name: string): LoadedTable {
    const read = this.waiting.get(name);
    if (read !== undefined) {
      this.waiting.delete(name);
      this.tables[name] = read();
    }
    return this.tables[name] ?? {};
  }

  /** Strings of a text column, made when asked for one by one; none when the table is not loaded. */
  column(table: string, column: string): Texts {
    const found = this.table(table)[column];
    return found?.kind === 'text' ? found.values : NO_TEXTS;
  }

  /** All strings of a text column; the empty list when the table is not loaded. */
  texts(table: string, column: string): readonly string[] {
    const name = `${table}/${column}`;
    let list = this.written.get(name);
    if (list === undefined) {
      const texts = this.column(table, column);
      list = Array.from({ length: texts.length }, (_, row) => texts.at(row));
      this.written.set(name, list);
    }
    return list;
  }

  /** Names of the tables that begin so, in the order in which they were loaded. */
  tableNames(beginning: string): string[] {
    return this.names.filter((name) => name.startsWith(beginning));
  }

  /** Rows of a table; 0 when it is not loaded. */
  rows(table: string): number {
    const [column] = Object.values(this.table(table));
    return column?.values.length ?? 0;
  }

  numbers(table: string, column: string): ArrayLike<number> {
    const found = this.table(table)[column];
    return found?.kind === 'number' ? found.values : [];
  }
}

const NO_TEXTS: Texts = { length: 0, at: () => '' };
