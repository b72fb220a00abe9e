/**
 * All dictionaries in memory: words and trie from their bases, and the tables that readings point into. A dictionary is
 * read as far as it is asked for: its words at once, its entries by their first words, its tables by columns.
 */
import { errors } from '../errors.ts';
import { CAPS_STRICT } from './capitals.ts';
import { type LoadedColumn, type LoadedTable, NO_TEXTS, readTable } from './columns.ts';
import { MAX_WALK } from './limits.ts';
import { spell } from './spelling.ts';
import { Trie } from './trie.ts';
import { MAGIC, Reader, type Texts } from './wire.ts';
import { LoadedWords } from './word-list.ts';

export { WordTable } from './word-table.ts';

/** What is known of a dictionary before its entries are read. */
interface Dictionary {
  readonly bytes: Uint8Array;
  /** Number of its first block; the blocks of all dictionaries number on. */
  readonly first: number;
  /** By block where it begins in `bytes` and the number of its first entry; one more closes the last block. */
  readonly starts: Int32Array;
  readonly entries: Int32Array;
  /** What a block's first word led to before: a node, a block of an earlier dictionary, or nothing. */
  readonly before: Int32Array;
  /** Id of each block's first word. */
  readonly firstWords: Int32Array;
  /** Word ids by the dictionary's own numbers: marks, then words. */
  readonly ids: Int32Array;
  readonly words: LoadedWords;
  /** By its own numbers the classes, and where their rows count from. */
  readonly classes: readonly number[];
  readonly rows: readonly number[];
  /** Node by entry, 0 as long as it is folded. */
  readonly nodes: Int32Array;
  /** Its own numbers of words by their ids, made at the first spelling. */
  numbers: Map<number, number> | null;
}

export class Lexicon extends Trie {
  private readonly dictionaries: Dictionary[] = [];
  private readonly tables = new Map<string, () => LoadedTable>();
  private readonly written = new Map<string, readonly string[]>();
  /** Of the entry that is being read: its codes, its nodes; by class the row read last. */
  private readonly codes = new Int32Array(MAX_WALK + 1);
  private readonly path = new Int32Array(MAX_WALK + 1);
  private readonly lastRows = new Int32Array(32);

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
    if (!reader.mark(MAGIC)) throw errors.badWire('it does not begin with the mark of this format');
    if (reader.number() !== bytes.length - reader.at) throw errors.badWire('it is not as long as it says');
    reader.text();
    const marks = Array.from({ length: reader.number() }, () => reader.number());
    const alphabet = reader.alphabet();
    const words = new LoadedWords(bytes, reader, alphabet);
    const ids = this.wordIds(words, marks);
    const names = Array.from({ length: reader.number() }, () => reader.text());
    const blocks = reader.number();
    const firsts = reader.block();
    const lengths = reader.block();
    const counts = reader.block();
    const body = reader.block();
    const last = this.dictionaries.at(-1);
    const first = last === undefined ? 0 : last.first + last.before.length;
    const starts = new Int32Array(blocks + 1);
    const entries = new Int32Array(blocks + 1);
    const before = new Int32Array(blocks);
    const firstWords = new Int32Array(blocks);
    const { root } = this;
    let start = body.at;
    let entry = 0;
    let code = 0;
    for (let block = 0; block < blocks; block++) {
      starts[block] = start;
      entries[block] = entry;
      start += lengths.number();
      entry += counts.number() + 1;
      code += firsts.number();
      const word = ids[code] as number;
      firstWords[block] = word;
      before[block] = root[word] as number;
      root[word] = -1 - first - block;
    }
    starts[blocks] = start;
    entries[blocks] = entry;
    const dictionary: Dictionary = {
      bytes,
      first,
      starts,
      entries,
      before,
      firstWords,
      ids,
      words,
      classes: names.map((name) => this.classOf(name)),
      rows: names.map((name) => firstRow[name] ?? 0),
      nodes: new Int32Array(entry),
      numbers: null,
    };
    this.dictionaries.push(dictionary);
    const context = {
      alphabet,
      ids,
      textOf: (entry: number, capitals: number) => this.textOf(dictionary, entry, capitals),
    };
    for (let tables = reader.number(); tables > 0; tables--) {
      const name = reader.text();
      if (this.tables.has(name)) throw errors.badWire(`table "${name}" twice`);
      const block = reader.block();
      let table: LoadedTable | undefined;
      this.tables.set(name, () => (table ??= readTable(block, context)));
    }
  }

  /** Ids of marks and of the words of a list, which are known from now on. */
  wordIds(words: LoadedWords, marks: readonly number[] = []): Int32Array {
    const ids = new Int32Array(marks.length + words.length);
    ids.set(marks);
    const plain = marks.length + words.plain;
    this.internLetters(words.bytes, words.from, words.folds, ids.subarray(0, plain), marks.length);
    for (let at = 0; at < words.keys.length; at += 2)
      ids[plain + at / 2] = this.intern(words.keys[at] as number, words.keys[at + 1] as number);
    return ids;
  }

  protected override unfold(word: number): number {
    const block = -1 - (this.root[word] as number);
    let at = this.dictionaries.length - 1;
    while ((this.dictionaries[at] as Dictionary).first > block) at--;
    const dictionary = this.dictionaries[at] as Dictionary;
    const own = block - dictionary.first;
    // What an earlier dictionary has of the word comes first.
    this.root[word] = dictionary.before[own] as number;
    let node = this.root[word] as number;
    if (node < 0) node = this.unfold(word);
    const fresh = node === 0;
    if (fresh) node = this.newNode(0, word);
    this.root[word] = node;
    this.read(dictionary, own, node, fresh);
    return node;
  }

  /** Reads the entries of a block into the trie behind its first word's node. */
  private read(dictionary: Dictionary, block: number, root: number, fresh: boolean): void {
    const { bytes, starts, entries, ids, nodes: ends, classes, rows } = dictionary;
    const { codes, lastRows, path } = this;
    const from = starts[block] as number;
    const reader = new Reader(bytes, from);
    // A node made by this block has no child that is not of it, and its entries come in order: the edge is new.
    const own = fresh ? root : this.nodes;
    const stop = entries[block + 1] as number;
    path[0] = root;
    let length = 0;
    lastRows.fill(0);
    for (let entry = entries[block] as number; entry < stop; entry++) {
      const shared = length === 0 ? 1 : 1 + reader.number();
      const end = shared + reader.number();
      for (let depth = shared; depth < end; depth++) {
        let code = reader.number();
        // Brothers come in order.
        if (depth === shared && depth < length) code += (codes[depth] as number) + 1;
        codes[depth] = code;
        const parent = path[depth - 1] as number;
        const word = ids[code] as number;
        path[depth] = parent >= own ? this.extend(parent, word) : this.link(parent, word);
      }
      length = end;
      const node = path[length - 1] as number;
      ends[entry] = node;
      for (let more = 1; more > 0; ) {
        const packed = reader.number();
        more = packed & 1;
        const number = packed >> 1;
        const caps = reader.number();
        const row = (lastRows[number] as number) + reader.signed();
        lastRows[number] = row;
        const strict = (caps & 1) !== 0 ? CAPS_STRICT : 0;
        this.addReading(node, classes[number] as number, (rows[number] as number) + row, (caps >>> 1) | strict);
      }
    }
  }

  private textOf(dictionary: Dictionary, entry: number, capitals: number): string {
    const { ids, words, nodes } = dictionary;
    if (nodes[entry] === 0) this.first(firstWordOf(dictionary, entry));
    let length = 0;
    for (let node = nodes[entry] as number; node !== 0; node = this.up[node] as number) length++;
    let at = length;
    for (let node = nodes[entry] as number; node !== 0; node = this.up[node] as number)
      this.codes[--at] = this.wordOf[node] as number;
    const marks = ids.length - words.length;
    const numbers = (dictionary.numbers ??= new Map(Array.from(ids.subarray(marks), (id, number) => [id, number])));
    return spell((id) => words.at(numbers.get(id) as number), this.codes, 0, length, capitals);
  }

  /** Strings of a text column, made when asked for one by one; none when the table is not loaded. */
  column(table: string, column: string): Texts {
    return this.columnOf(table, column)?.texts() ?? NO_TEXTS;
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

  /** Word ids of each row of a column of words; none when the table is not loaded. */
  wordRows(table: string, column: string): readonly (readonly number[])[] {
    return this.columnOf(table, column)?.words() ?? [];
  }

  /** Nothing for a table that is not loaded; a loaded one must have the column. */
  private columnOf(table: string, column: string): LoadedColumn | undefined {
    const columns = this.tables.get(table)?.();
    if (columns !== undefined && !(column in columns))
      throw errors.badModule(`table "${table}" has no column "${column}"`);
    return columns?.[column];
  }

  /** Names of the tables that begin so, in the order in which they were loaded. */
  tableNames(beginning: string): string[] {
    return [...this.tables.keys()].filter((name) => name.startsWith(beginning));
  }

  /** Rows of a table; 0 when it is not loaded. */
  rows(table: string): number {
    const [column] = Object.values(this.tables.get(table)?.() ?? {});
    return column?.length ?? 0;
  }

  numbers(table: string, column: string): ArrayLike<number> {
    return this.columnOf(table, column)?.numbers() ?? [];
  }
}

/** The first word of the block that has the entry. */
function firstWordOf({ entries, firstWords }: Dictionary, entry: number): number {
  let low = 0;
  for (let high = firstWords.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as number) <= entry) low = middle;
    else high = middle;
  }
  return firstWords[low] as number;
}
