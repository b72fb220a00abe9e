/**
 * What may stand in a gap of one word, by what stands before and after it:
 *
 *   ủy · ban · [?] · dân      node of *ủy ban*, next word *dân*      →  nhân
 *   ủy · ban · nhân · [?]     node of *ủy ban nhân*, the end         →  dân
 *   [?] · kạn                 node 0, next word *kạn*                →  bắc
 *
 * One item for each edge of the trie and each entry, in flat lists; what follows the next word is the trie's affair.
 * Tried: a list for each entry and gap, keyed by all the words around it, which is five times as large.
 */
import type { Lexicon } from './lexicon.ts';

/** In place of the next word where the entry ends with the gap. */
export const END = 0;

export class WildcardIndex {
  private readonly mask: number;
  private readonly slotNode: Int32Array;
  private readonly slotNext: Int32Array;
  private readonly slotFirst: Int32Array;
  /** By item, from 1: the word that fills the gap, the node behind it, the next item of the same gap (0 = none). */
  readonly word: Int32Array;
  readonly node: Int32Array;
  readonly other: Int32Array;
  private items = 1;

  constructor(lexicon: Lexicon) {
    const nodes = lexicon.nodeCount;
    const parent = new Int32Array(nodes + 1);
    const wordOf = new Int32Array(nodes + 1);
    let edges = 0;
    lexicon.eachEdge((node, word, target) => {
      parent[target] = node;
      wordOf[target] = word;
      edges++;
    });
    const most = edges + nodes + 1;
    let size = 1024;
    while (size < 2 * most) size *= 2;
    this.mask = size - 1;
    this.slotNode = new Int32Array(size);
    this.slotNext = new Int32Array(size);
    this.slotFirst = new Int32Array(size);
    this.word = new Int32Array(most);
    this.node = new Int32Array(most);
    this.other = new Int32Array(most);
    lexicon.eachEdge((node, word) => {
      if (node !== 0) this.add(parent[node] as number, word, wordOf[node] as number, node);
    });
    for (let node = 1; node < nodes; node++) {
      if (lexicon.reading[node] !== 0 && parent[node] !== 0)
        this.add(parent[node] as number, END, wordOf[node] as number, node);
    }
  }

  /** First item of the gap behind `before` (a node, 0 = nothing) and in front of `next`; 0 = none. */
  find(before: number, next: number): number {
    return this.slotFirst[this.slot(before, next)] as number;
  }

  private slot(before: number, next: number): number {
    let slot = (Math.imul(before, 0x9e3779b1) + Math.imul(next + 1, 0x7feb352d)) & 0x7fffffff;
    slot = (slot ^ (slot >> 13)) & this.mask;
    while (this.slotFirst[slot] !== 0 && (this.slotNode[slot] !== before || this.slotNext[slot] !== next))
      slot = (slot + 1) & this.mask;
    return slot;
  }

  private add(before: number, next: number, word: number, node: number): void {
    const slot = this.slot(before, next);
    const item = this.items++;
    this.word[item] = word;
    this.node[item] = node;
    this.other[item] = this.slotFirst[slot] as number;
    this.slotNode[slot] = before;
    this.slotNext[slot] = next;
    this.slotFirst[slot] = item;
  }
}
