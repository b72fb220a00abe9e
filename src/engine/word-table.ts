/**
 * Numbers by word id; words outside it give 0. A grammar asks hundreds of these tables about the same word, and nearly
 * all of them say no: one bit a word answers that from a few kilobytes, which stay in the cache.
 */
export class WordTable {
  private readonly values: Int32Array;
  private readonly bits: Int32Array;
  constructor(pairs: readonly (readonly [number, number])[]) {
    const size = pairs.reduce((most, [word]) => Math.max(most, word), 0) + 1;
    this.values = new Int32Array(size);
    this.bits = new Int32Array((size + 31) >> 5);
    for (const [word, value] of pairs) this.values[word] = value;
    for (const [word] of pairs) {
      if (this.values[word] !== 0) this.bits[word >> 5] = (this.bits[word >> 5] as number) | (1 << (word & 31));
    }
  }
  of(word: number): number {
    return this.has(word) ? (this.values[word] as number) : 0;
  }
  has(word: number): boolean {
    const slot = word >> 5;
    return slot < this.bits.length && (((this.bits[slot] as number) >> (word & 31)) & 1) !== 0;
  }
}
