/**
 * Numbers by word id; words outside it give 0. A grammar asks hundreds of these tables about the same word, and nearly
 * all of them say no: one bit a word answers that from a kilobyte, which stays in the cache. The numbers themselves
 * lie in a table of a few slots: an array over all word ids took 40 KB a table, which had to be cleared at load.
 */
type Pairs = readonly (readonly [number, number])[];

const NOTHING = new Int32Array(0);
/** The bits of a table that has not been filled. */
const MAYBE = new Int32Array(1);

export class WordTable {
  private bits: Int32Array;
  /** Word and number of each slot; a power of two of them, half empty. */
  private slots = NOTHING;
  private mask = 0;

  /** Of two numbers for a word the later one counts. A function is asked for the pairs at the first look at a word. */
  constructor(private pairs: Pairs | (() => Pairs)) {
    this.bits = MAYBE;
  }

  private fill(): void {
    const pairs = typeof this.pairs === 'function' ? this.pairs() : this.pairs;
    this.pairs = [];
    let most = 0;
    for (const [word] of pairs) if (word > most) most = word;
    let size = 2;
    while (size < pairs.length * 2) size *= 2;
    const mask = size - 1;
    const bits = new Int32Array((most >> 5) + 1);
    const slots = new Int32Array(size * 2);
    for (const [word, value] of pairs) {
      let slot = word & mask;
      while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== word) slot = (slot + 1) & mask;
      slots[slot * 2] = word;
      slots[slot * 2 + 1] = value;
      if (value !== 0) bits[word >> 5] = (bits[word >> 5] as number) | (1 << (word & 31));
    }
    this.bits = bits;
    this.slots = slots;
    this.mask = mask;
  }

  of(word: number): number {
    if (!this.has(word)) return 0;
    const { slots, mask } = this;
    let slot = word & mask;
    while (slots[slot * 2] !== word) slot = (slot + 1) & mask;
    return slots[slot * 2 + 1] as number;
  }

  has(word: number): boolean {
    if (this.bits === MAYBE) this.fill();
    const slot = word >> 5;
    return slot < this.bits.length && (((this.bits[slot] as number) >> (word & 31)) & 1) !== 0;
  }
}
