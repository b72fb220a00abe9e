/**
 * One trie of word ids for all dictionaries, and the readings at its nodes.
 *
 *   sở · kế · hoạch · và · đầu · tư  →  node  →  readings (class, row of a table, capitals that it needs)
 *
 * The first word leads to its node directly; further edges live in one open-addressed table. What begins with a word
 * may still be folded, that is in the wire form only; the first look at the word unfolds it.
 */
import { double } from './growth.ts';
import { MAX_WALK } from './limits.ts';
import { Words } from './words.ts';

/** Places of a reading's numbers behind its beginning in `readings`. */
export const READING_ROW = 1;
export const READING_CAPS = 2;
export const READING_NEXT = 3;

export class Trie extends Words {
  /** Node that the first word leads to, by word id; 0 = none, negative = folded. */
  root = new Int32Array(16384);
  /** Edges in one table of four numbers a slot (node, word, target, unused), so that a probe touches one cache line. */
  edgeMask = 16383;
  edgeTable = new Int32Array(16384 * 4);
  /**
   * One bit for the hash of every edge: most words lead nowhere from most nodes, and this table, unlike that of the
   * edges, fits into a cache.
   */
  readonly edgeFilter = new Int32Array((EDGE_FILTER + 1) >> 5);
  private edges = 0;
  protected nodes = 1;
  /** The node that each node comes from, 0 for a first word's, and the word that leads from there. */
  protected up = new Int32Array(16384);
  protected wordOf = new Int32Array(16384);

  /** First reading of a node; 0 = none. */
  reading = new Int32Array(16384);
  /** One bit a node: it has had a reading. Three nodes in four have none, and the bits fit into a cache. */
  readable = new Int32Array(16384 >> 5);
  /** Four numbers a reading: class, row, capitals, the node's next reading or 0. The first four are none. */
  readings = new Int32Array(32768);
  private used = 4;
  /** Readings that were added behind a folded word. */
  private readonly waiting = new Map<number, (() => void)[]>();

  protected override growClasses(): void {
    super.growClasses();
    this.root = double(this.root);
  }

  /** Node that `word` leads to as the first word, or 0. */
  first(word: number): number {
    const node = this.root[word] as number;
    if (node >= 0) return node;
    const unfolded = this.unfold(word);
    for (const add of this.waiting.get(word) ?? []) add();
    this.waiting.delete(word);
    return unfolded;
  }

  /** Reads what begins with a word out of the wire form. Gives the word's node. */
  protected unfold(word: number): number {
    return this.root[word] as number;
  }

  /** Makes every node: for who looks at the trie as a whole. */
  unfoldAll(): void {
    for (let word = 0; word < this.words; word++) this.first(word);
  }

  /** Every edge of the trie; those of first words come from node 0. */
  eachEdge(each: (node: number, word: number, target: number) => void): void {
    this.unfoldAll();
    for (let node = 1; node < this.nodes; node++) each(this.up[node] as number, this.wordOf[node] as number, node);
  }

  /** Number of the trie's nodes; they count from 1. */
  get nodeCount(): number {
    this.unfoldAll();
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
    const target = this.newNode(node, word);
    this.placeEdge(node, word, target);
    this.edges++;
    return target;
  }

  protected newNode(from: number, word: number): number {
    const node = this.nodes++;
    if (node >= this.reading.length) {
      this.reading = double(this.reading);
      this.readable = double(this.readable);
      this.up = double(this.up);
      this.wordOf = double(this.wordOf);
    }
    this.up[node] = from;
    this.wordOf[node] = word;
    return node;
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
    if (ids.length === 0 || ids.length > MAX_WALK) return;
    const first = ids[0] as number;
    if ((this.root[first] as number) < 0) {
      const waiting = this.waiting.get(first) ?? [];
      this.waiting.set(first, waiting);
      waiting.push(() => this.add(ids, entryClass, row, caps));
      return;
    }
    let node = this.root[first] as number;
    if (node === 0) node = this.root[first] = this.newNode(0, first);
    for (let at = 1; at < ids.length; at++) node = this.link(node, ids[at] as number);
    this.addReading(node, entryClass, row, caps);
  }

  protected addReading(node: number, entryClass: number, row: number, caps: number): void {
    if (this.used === this.readings.length) this.readings = double(this.readings);
    const { readings, used: at } = this;
    this.used += 4;
    readings[at] = entryClass;
    readings[at + READING_ROW] = row;
    readings[at + READING_CAPS] = caps;
    readings[at + READING_NEXT] = this.reading[node] as number;
    this.reading[node] = at;
    this.readable[node >> 5] = (this.readable[node >> 5] as number) | (1 << (node & 31));
  }

  /**
   * Forgets the readings of a sequence, all or those of one class: how a user takes a built-in row out. Gives how
   * many there were.
   */
  remove(ids: readonly number[], entryClass = -1): number {
    let node = this.first(ids[0] as number);
    for (let at = 1; at < ids.length && node !== 0; at++) node = this.step(node, ids[at] as number);
    if (node === 0) return 0;
    const { reading, readings } = this;
    const kept: number[] = [];
    let gone = 0;
    for (let at = reading[node] as number; at !== 0; at = readings[at + READING_NEXT] as number) {
      if (entryClass !== -1 && readings[at] !== entryClass) kept.push(at);
      else gone++;
    }
    reading[node] = 0;
    for (const at of kept.reverse()) {
      readings[at + READING_NEXT] = reading[node] as number;
      reading[node] = at;
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
