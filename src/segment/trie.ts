/**
 * Words as sequences of syllable ids, and what pairs of neighbours weigh: one table for both, because both are asked
 * for at every boundary.
 *
 *   xã → hội      a word; the pair's weight at the boundary between
 *   xã → hội → chủ → nghĩa      the slot of an edge is the state that longer words go on from
 */

/** Ids of syllables are below this. */
export const MAX_SYLLABLES = 1 << 14;
const SYLLABLE_BITS = 14;

/** Bits of an edge's value; the field that a word was collected in follows, and a weight of sixteen bits. */
export const WORD_END = 1;
export const PLACE_END = 2;
export const GOES_ON = 4;
const FIELD_SHIFT = 3;
const FIELD_MASK = 15;

export class WordTrie {
  /** Key and value of each slot. A key of 0 is an empty slot: two unknown syllables are no edge. */
  readonly table: Int32Array;
  readonly shift: number;
  readonly mask: number;
  edges = 0;

  /** Room for `count` edges; the table does not grow, because slots are states. */
  constructor(readonly count: number) {
    let bits = 4;
    while (1 << bits < count * 2) bits++;
    this.table = new Int32Array(2 << bits);
    this.shift = 32 - bits;
    this.mask = (1 << bits) - 1;
  }

  /** Slot of the edge from `state` (a syllable's id, or `stateOf` a slot) with `syllable`, or -1. */
  find(state: number, syllable: number): number {
    const { table, mask } = this;
    const key = (state << SYLLABLE_BITS) | syllable;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.shift;
    for (let known = table[slot * 2] as number; known !== 0; known = table[slot * 2] as number) {
      if (known === key) return slot;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** The same, and makes the edge when there is none. */
  make(state: number, syllable: number): number {
    const found = this.find(state, syllable);
    if (found >= 0) return found;
    if (this.edges++ >= this.count) throw new RangeError('the trie is full');
    const { table, mask } = this;
    const key = (state << SYLLABLE_BITS) | syllable;
    let slot = Math.imul(key, 0x9e3779b1) >>> this.shift;
    while (table[slot * 2] !== 0) slot = (slot + 1) & mask;
    table[slot * 2] = key;
    return slot;
  }

  value(slot: number): number {
    return this.table[slot * 2 + 1] as number;
  }

  /** Sets bits of an edge's value. */
  mark(slot: number, bits: number): void {
    this.table[slot * 2 + 1] = (this.table[slot * 2 + 1] as number) | bits;
  }

  /** Every edge, in no order. */
  all(): { state: number; syllable: number; slot: number }[] {
    const found: { state: number; syllable: number; slot: number }[] = [];
    for (let slot = 0; slot <= this.mask; slot++) {
      const key = this.table[slot * 2] as number;
      if (key !== 0) found.push({ state: key >>> SYLLABLE_BITS, syllable: key & (MAX_SYLLABLES - 1), slot });
    }
    return found;
  }

  /** Adds a word of two syllables or more. The first field that is given for a word stays. */
  add(ids: readonly number[], end: number, field: number): void {
    let state = ids[0] as number;
    for (let at = 1; at < ids.length; at++) {
      const slot = this.make(state, ids[at] as number);
      state = stateOf(slot);
      if (at + 1 < ids.length) this.mark(slot, GOES_ON);
      else if (end === PLACE_END) this.mark(slot, PLACE_END);
      else if ((this.value(slot) & WORD_END) === 0) this.mark(slot, WORD_END | (field << FIELD_SHIFT));
    }
  }

  /** Gives a pair its weight at the boundary between, once; of sixteen bits. */
  weigh(slot: number, weight: number): void {
    this.mark(slot, weight << 16);
  }
}

/** State that an edge leads to. */
export const stateOf = (slot: number): number => slot + MAX_SYLLABLES;
export const fieldOf = (value: number): number => (value >> FIELD_SHIFT) & FIELD_MASK;
/** Weight of a pair at the boundary between. */
export const weightBetween = (value: number): number => value >> 16;
