/**
 * One trie of word ids for all dictionaries, and the readings at its nodes.
 *
 *   sở · kế · hoạch · và · đầu · tư  →  node  →  readings (class, row of a table, capitals that it needs)
 *
 * The first word leads to its node directly; further edges live in one open-addressed table.
 */
import { double } from './growth.ts';
import { MAX_WALK } from './limits.ts';
import { Words } from './words.ts';

export class Trie extends Words {
  /** Node that the first word leads to, by word id; 0 = none. */
  root = new Int32Array(16384);
  /** Edges in one table of four numbers a slot (node, word, target, unused), so that a probe touches one cache line. */
  edgeMask = 262143;
  edgeTable = new Int32Array(262144 * 4);
  /**
   * One bit for the hash of every edge: most words lead nowhere from most nodes, and this table, unlike that of the
   * edges, fits into a cache.
   */
  readonly edgeFilter = new Int32Array((EDGE_FILTER + 1) >> 5);
  private edges = 0;
  protected nodes = 1;

  /** First reading of a node; 0 = none. */
  reading = new Int32Array(65536);
  /** One bit a node: it has had a reading. Three nodes in four have none, and the bits fit into a cache. */
  readable = new Int32Array(65536 >> 5);
  private readings = 1;
  readingClass = new Uint8Array(65536);
  readingRow = new Int32Array(65536);
  readingCaps = new Int32Array(65536);
  readingNext = new Int32Array(65536);

  protected override growClasses(): void {
    super.growClasses();
    this.root = double(this.root);
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

  protected link(node: number, word: number): number {
    return this.step(node, word) || this.extend(node, word);
  }

  /** A new edge, where none is known to be. */
  protected extend(node: number, word: number): number {
    if (this.edges * 2 > this.edgeMask) this.growEdges();
    const target = this.newNode();
    this.placeEdge(node, word, target);
    this.edges++;
    return target;
  }

  protected newNode(): number {
    if (this.nodes + 1 >= this.reading.length) {
      this.reading = double(this.reading);
      this.readable = double(this.readable);
    }
    return this.nodes++;
  }

  private placeEdge(node: number, word: number, target: number): void {
    const mask = this.edgeMask;
    const table = this.edgeTable;
    const hash = edgeHash(node, word);
    const bit = hash & EDGE_FILTER;
    this.edgeFilter[bit >> 5] = (this.edgeFilter[bit >> 5] as number) | (1 << (bit & 31));
    let slot = hash & mask;
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

  protected addReading(node: number, entryClass: number, row: number, caps: number): void {
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
    this.readable[node >> 5] = (this.readable[node >> 5] as number) | (1 << (node & 31));
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
}

/** Mask of the filter's bits: 128 KB. */
export const EDGE_FILTER = (1 << 20) - 1;

/** Slot of an edge before the table's mask. */
export function edgeHash(node: number, word: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) + Math.imul(word, 0x7feb352d);
  return mixed ^ (mixed >>> 15);
}
