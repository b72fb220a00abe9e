/**
 * All dictionaries in memory: the ids of known words, and one trie of ids.
 *
 *   sở · kế · hoạch · và · đầu · tư  →  node  →  readings (class, row of a table, capitals that it needs)
 *
 * Word keys and trie edges live in open-addressed typed arrays; the first word leads to its node directly.
 */
import { errors } from '../errors.ts';
import { MAX_WALK } from './limits.ts';
import { BREAK, FIRST_WORD_ID, NUMBER, PUNCTUATION, SHAPE_CAPITAL, SHAPE_LOWER, TokenTable, tokenize, WORD } from './tokens.ts';
import { spell } from './spelling.ts';
import { type LoadedTable, MAGIC, Reader, readTable, type Texts } from './wire.ts';

/** A reading needs capitals where its own text has them, or not at all, or is an abbreviation in capitals. */
export const CAPS_ANY = 0;
/** Set beside the capitals' mask: the first word must be written in capitals throughout (TP, not Tp). */
export const CAPS_STRICT = 1 << 30;

export class Lexicon {
  /** Words that have an id; ids start at FIRST_WORD_ID. */
  private wordMask = 32767;
  private wordLow = new Int32Array(32768);
  private wordHigh = new Int32Array(32768);
  private wordId = new Int32Array(32768);
  words = FIRST_WORD_ID;

  /** Node that the first word leads to, by word id; 0 = none. */
  root = new Int32Array(16384);
  /** Classes that a word has by itself, by word id; see `mark`. */
  classes = new Int32Array(16384);

  /** Edges in one table of four numbers a slot (node, word, target, unused), so that a probe touches one cache line. */
  edgeMask = 262143;
  edgeTable = new Int32Array(262144 * 4);
  private edges = 0;
  private nodes = 1;

  /** First reading of a node; 0 = none. */
  reading = new Int32Array(65536);
  private readings = 1;
  readingClass = new Uint8Array(65536);
  readingRow = new Int32Array(65536);
  readingCaps = new Int32Array(65536);
  readingNext = new Int32Array(65536);

  readonly tables: Record<string, LoadedTable> = {};
  private readonly names: string[] = [];
  /** Tables of loaded dictionaries that nothing has asked for yet. */
  private readonly waiting = new Map<string, () => LoadedTable>();
  private readonly written = new Map<string, readonly string[]>();
  private readonly scratch = new TokenTable();

  constructor(readonly classNames: readonly string[]) {}

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
    if (this.words + 1 >= this.root.length) {
      this.root = double(this.root);
      this.classes = double(this.classes);
    }
    return this.words++;
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

  /** Every edge of the trie; those of first words come from node 0. */
  eachEdge(each: (node: number, word: number, target: number) => void): void {
    for (let word = 0; word < this.words; word++) if (this.root[word] !== 0) each(0, word, this.root[word] as number);
    const table = this.edgeTable;
    for (let at = 0; at < table.length; at += 4) {
      if (table[at + 2] !== 0) each(table[at] as number, table[at + 1] as number, table[at + 2] as number);
    }
  }

  /** Number of the trie's nodes; they count from 1. */
  get nodeCount(): number {
    return this.nodes;
  }

  /** Ids of the words and marks of `text`, in order. White space and line breaks are not ids. */
  ids(text: string): number[] {
    const tokens = this.scratch;
    tokenize(text.normalize('NFC'), tokens, true);
    const found: number[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const kind = tokens.kind[at] as number;
      if (kind === WORD || kind === NUMBER) found.push(this.intern(tokens.keyLow[at] as number, tokens.keyHigh[at] as number));
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
      else if (kind === WORD || kind === NUMBER) current.push(this.intern(tokens.keyLow[at] as number, tokens.keyHigh[at] as number));
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

  /** Node after `word` from `node`, or 0. */
  step(node: number, word: number): number {
    const mask = this.edgeMask;
    const table = this.edgeTable;
    let slot = edgeHash(node, word) & mask;
    for (let target = table[slot * 4 + 2] as number; target !== 0; target = table[slot * 4 + 2] as number) {
      if (table[slot * 4] === node && table[slot * 4 + 1] === word) return target;
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  private link(node: number, word: number): number {
    return this.step(node, word) || this.extend(node, word);
  }

  /** A new edge, where none is known to be. */
  private extend(node: number, word: number): number {
    if (this.edges * 2 > this.edgeMask) this.growEdges();
    const target = this.newNode();
    this.placeEdge(node, word, target);
    this.edges++;
    return target;
  }

  private newNode(): number {
    if (this.nodes + 1 >= this.reading.length) this.reading = double(this.reading);
    return this.nodes++;
  }

  private placeEdge(node: number, word: number, target: number): void {
    const mask = this.edgeMask;
    const table = this.edgeTable;
    let slot = edgeHash(node, word) & mask;
    while (table[slot * 4 + 2] !== 0) slot = (slot + 1) & mask;
    table[slot * 4] = node;
    table[slot * 4 + 1] = word;
    table[slot * 4 + 2] = target;
  }

  private growEdges(): void {
    const table = this.edgeTable;
    this.edgeMask = table.length / 2 - 1;
    this.edgeTable = new Int32Array(table.length * 2);
    for (let at = 0; at < table.length; at += 4) {
      if (table[at + 2] !== 0) this.placeEdge(table[at] as number, table[at + 1] as number, table[at + 2] as number);
    }
  }

  /** Adds a reading of a word sequence: its class, the row in the class's table, the capitals that it needs. */
  add(ids: readonly number[], entryClass: number, row: number, caps: number): void {
    const node = this.path(ids);
    if (node !== 0) this.addReading(node, entryClass, row, caps);
  }

  private path(ids: readonly number[]): number {
    if (ids.length === 0 || ids.length > MAX_WALK) return 0;
    const first = ids[0] as number;
    if (this.root[first] === 0) this.root[first] = this.newNode();
    let node = this.root[first] as number;
    for (let at = 1; at < ids.length; at++) node = this.link(node, ids[at] as number);
    return node;
  }

  private addReading(node: number, entryClass: number, row: number, caps: number): void {
    if (this.readings + 1 >= this.readingNext.length) {
      this.readingClass = double(this.readingClass);
      this.readingRow = double(this.readingRow);
      this.readingCaps = double(this.readingCaps);
      this.readingNext = double(this.readingNext);
    }
    const at = this.readings++;
    this.readingClass[at] = entryClass;
    this.readingRow[at] = row;
    this.readingCaps[at] = caps;
    this.readingNext[at] = this.reading[node] as number;
    this.reading[node] = at;
  }

  /**
   * Forgets the readings of a sequence, all or those of one class: how a user takes a built-in row out. Gives how
   * many there were.
   */
  remove(ids: readonly number[], entryClass = -1): number {
    let node = this.root[ids[0] as number] as number;
    for (let at = 1; at < ids.length && node !== 0; at++) node = this.step(node, ids[at] as number);
    if (node === 0) return 0;
    const kept: number[] = [];
    let gone = 0;
    for (let at = this.reading[node] as number; at !== 0; at = this.readingNext[at] as number) {
      if (entryClass !== -1 && this.readingClass[at] !== entryClass) kept.push(at);
      else gone++;
    }
    this.reading[node] = 0;
    for (const at of kept.reverse()) {
      this.readingNext[at] = this.reading[node] as number;
      this.reading[node] = at;
    }
    return gone;
  }

  /** Gives a single word a class by itself: cheaper than a reading where no row is needed. */
  mark(word: number, entryClass: number): void {
    this.classes[word] = (this.classes[word] as number) | (1 << entryClass);
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

function single(words: readonly number[][], at: number): number {
  const ids = words[at] as number[];
  if (ids.length !== 1) throw errors.badModule(`word ${at + 1} of a list is not one word`);
  return ids[0] as number;
}

const NO_TEXTS: Texts = { length: 0, at: () => '' };

/** Numbers by word id; words outside it give 0. */
export class WordTable {
  private readonly values: Int32Array;
  constructor(pairs: readonly (readonly [number, number])[]) {
    this.values = new Int32Array(pairs.reduce((most, [word]) => Math.max(most, word), 0) + 1);
    for (const [word, value] of pairs) this.values[word] = value;
  }
  of(word: number): number {
    return word < this.values.length ? (this.values[word] as number) : 0;
  }
  has(word: number): boolean {
    return word < this.values.length && this.values[word] !== 0;
  }
}

/** Slot of an edge before the table's mask. */
export function edgeHash(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) + Math.imul(word, 0x7feb352d);
  return mixed ^ (mixed >>> 15);
}

/** The capitals that an entry of these tokens needs: one bit a word that begins with a capital, strict for abbreviations. */
export function capitalsIn(tokens: TokenTable): number {
  let mask = 0;
  for (let at = 0; at < Math.min(tokens.length, 30); at++) {
    if ((tokens.shape[at] as number) >= SHAPE_CAPITAL) mask |= 1 << at;
  }
  const first = tokens.shape[0] as number;
  const strict = first > SHAPE_CAPITAL && tokens.length > 0;
  return strict ? mask | CAPS_STRICT : mask;
}

/** True when tokens from `at` have the capitals of `caps`. */
export function fits(tokens: TokenTable, at: number, caps: number): boolean {
  if (caps === CAPS_ANY) return true;
  if ((caps & CAPS_STRICT) !== 0 && (tokens.shape[at] as number) <= SHAPE_CAPITAL) return false;
  for (let rest = caps & ~CAPS_STRICT, token = at; rest !== 0; rest >>>= 1, token++) {
    if ((rest & 1) !== 0 && (tokens.shape[token] as number) <= SHAPE_LOWER) return false;
  }
  return true;
}

function double<T extends Int32Array | Uint8Array>(old: T): T {
  const larger = (old instanceof Int32Array ? new Int32Array(old.length * 2) : new Uint8Array(old.length * 2)) as T;
  larger.set(old);
  return larger;
}
