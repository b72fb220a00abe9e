/**
 * Words as sequences of syllable ids, and what pairs of neighbours weigh: one table for both, because both are asked
 * for at every boundary.
 *
 *   xã → hội                    a word; the pair's weight at the boundary between
 *   xã → hội → chủ → nghĩa      where words go on, an edge leads to a node
 *
 * The edges of a node lie together in a small hash table of their own, so that those of frequent syllables stay in the
 * cache. Tried: one table over (node, syllable), which misses the cache at every boundary and takes twice the time.
 */

/** Bits of an edge's value; the field that a word was collected in follows, and a weight of sixteen bits. */
export const WORD_END = 1;
export const PLACE_END = 2;
export const GOES_ON = 4;
const FIELD_SHIFT = 3;
const FIELD_MASK = 15;

export const fieldOf = (value: number): number => (value >> FIELD_SHIFT) & FIELD_MASK;
/** Weight of a pair at the boundary between. */
export const weightBetween = (value: number): number => value >> 16;
export const edgeValue = (bits: number, field: number, weight: number): number =>
  bits | (field << FIELD_SHIFT) | (weight << 16);

/** Slots for `count` edges: a power of two, half empty. */
export function slotsFor(count: number): number {
  let size = 2;
  while (size < count * 2) size *= 2;
  return size;
}

/** Where a syllable's search begins in a table of its node. */
export const hashOf = (syllable: number): number => (Math.imul(syllable, 0x9e3779b1) >>> 16) ^ syllable;

export class WordTrie {
  /** First slot of each node, and the number of its slots less one; 0 for no edge. */
  readonly nodes: Int32Array;
  /** Syllable of each slot, plus one; 0 for an empty one. */
  readonly keys: Uint16Array;
  readonly values: Int32Array;
  /** The node that an edge with GOES_ON leads to. */
  readonly children: Int32Array;
  private used = 0;

  /** The first nodes are the syllables, by id. `slots` is the sum of `slotsFor` over the nodes that have edges. */
  constructor(nodes: number, slots: number) {
    this.nodes = new Int32Array(nodes * 2);
    this.keys = new Uint16Array(slots);
    this.values = new Int32Array(slots);
    this.children = new Int32Array(slots);
  }

  /** Gives a node room for its edges. */
  open(node: number, count: number): void {
    const size = slotsFor(count);
    this.nodes[node * 2] = this.used;
    this.nodes[node * 2 + 1] = size - 1;
    this.used += size;
  }

  /** Adds an edge to a node that was opened. */
  put(node: number, syllable: number, value: number, child: number): void {
    const start = this.nodes[node * 2] as number;
    const mask = this.nodes[node * 2 + 1] as number;
    let slot = hashOf(syllable) & mask;
    while (this.keys[start + slot] !== 0) slot = (slot + 1) & mask;
    this.keys[start + slot] = syllable + 1;
    this.values[start + slot] = value;
    this.children[start + slot] = child;
  }

  /** Slot of the edge from `node` with `syllable`, or -1. */
  find(node: number, syllable: number): number {
    const { nodes, keys } = this;
    const mask = nodes[node * 2 + 1] as number;
    if (mask === 0) return -1;
    const start = nodes[node * 2] as number;
    const key = syllable + 1;
    let slot = hashOf(syllable) & mask;
    for (let known = keys[start + slot] as number; known !== 0; known = keys[start + slot] as number) {
      if (known === key) return start + slot;
      slot = (slot + 1) & mask;
    }
    return -1;
  }
}

/** An edge of a trie that is being made. */
export interface Edge {
  bits: number;
  field: number;
  weight: number;
  /** Edges that go on, by syllable. */
  edges: Map<number, Edge>;
}

/** Words and weights in any order; `finish` makes the trie. */
export class TrieBuilder {
  readonly roots = new Map<number, Map<number, Edge>>();

  private edge(from: Map<number, Edge>, syllable: number): Edge {
    let known = from.get(syllable);
    if (known === undefined) from.set(syllable, (known = { bits: 0, field: 0, weight: 0, edges: new Map() }));
    return known;
  }

  private root(syllable: number): Map<number, Edge> {
    let known = this.roots.get(syllable);
    if (known === undefined) this.roots.set(syllable, (known = new Map()));
    return known;
  }

  /** Adds a word of two syllables or more; `end` is WORD_END or PLACE_END. The first field given for a word stays. */
  add(ids: readonly number[], end: number, field: number): void {
    let edges = this.root(ids[0] as number);
    for (let at = 1; at < ids.length; at++) {
      const edge = this.edge(edges, ids[at] as number);
      if (at + 1 < ids.length) edge.bits |= GOES_ON;
      else {
        if (end === WORD_END && (edge.bits & WORD_END) === 0) edge.field = field;
        edge.bits |= end;
      }
      edges = edge.edges;
    }
  }

  /** Gives a pair its weight at the boundary between. */
  weigh(left: number, right: number, weight: number): void {
    this.edge(this.root(left), right).weight = weight;
  }

  /** The trie; `syllables` is one more than the greatest id. */
  finish(syllables: number): WordTrie {
    const nodes: { node: number; edges: Map<number, Edge> }[] = [...this.roots].map(([node, edges]) => ({
      node,
      edges,
    }));
    let count = syllables;
    let slots = 0;
    const numbers = new Map<Edge, number>();
    for (let at = 0; at < nodes.length; at++) {
      const { edges } = nodes[at] as { edges: Map<number, Edge> };
      slots += slotsFor(edges.size);
      for (const edge of edges.values()) {
        if (edge.edges.size === 0) continue;
        numbers.set(edge, count);
        nodes.push({ node: count++, edges: edge.edges });
      }
    }
    const trie = new WordTrie(count, slots);
    for (const { node, edges } of nodes) {
      trie.open(node, edges.size);
      for (const [syllable, edge] of edges) {
        trie.put(node, syllable, edgeValue(edge.bits, edge.field, edge.weight), numbers.get(edge) ?? 0);
      }
    }
    return trie;
  }
}
