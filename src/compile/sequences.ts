/** Sequences of whole numbers, each distinct one with a number of its own from 0, in flat arrays. */
export class SequenceTable {
  length = 0;
  /** Where each sequence begins in `codes`; the next one's beginning is its end. */
  first = new Int32Array(1 << 12);
  codes = new Int32Array(1 << 14);
  private slots = new Int32Array(1 << 13).fill(-1);

  /** Number of the sequence `codes[0 … length)`, new or known. */
  add(codes: ArrayLike<number>, length: number): number {
    const slot = this.slot(codes, length);
    const known = this.slots[slot] as number;
    if (known >= 0) return known;
    const from = this.first[this.length] as number;
    while (from + length > this.codes.length) this.codes = grown(this.codes);
    if (this.length + 2 > this.first.length) this.first = grown(this.first);
    for (let at = 0; at < length; at++) this.codes[from + at] = codes[at] as number;
    this.first[this.length + 1] = from + length;
    this.slots[slot] = this.length;
    if (2 * ++this.length > this.slots.length) this.rehash();
    return this.length - 1;
  }

  /** Number of a known sequence, or -1. */
  find(codes: ArrayLike<number>, length: number): number {
    return this.slots[this.slot(codes, length)] as number;
  }

  private slot(codes: ArrayLike<number>, length: number): number {
    let hash = length;
    for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (codes[at] as number), 0x9e3779b1) ^ (hash >>> 15);
    const mask = this.slots.length - 1;
    let slot = (hash ^ (hash >>> 16)) & mask;
    for (let known = this.slots[slot] as number; known >= 0; known = this.slots[slot] as number) {
      if (this.same(known, codes, length)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private same(known: number, codes: ArrayLike<number>, length: number): boolean {
    const from = this.first[known] as number;
    if ((this.first[known + 1] as number) - from !== length) return false;
    for (let at = 0; at < length; at++) if (this.codes[from + at] !== codes[at]) return false;
    return true;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    for (let sequence = 0; sequence < this.length; sequence++) {
      const codes = this.codes.subarray(this.first[sequence], this.first[sequence + 1]);
      this.slots[this.slot(codes, codes.length)] = sequence;
    }
  }
}

function grown(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}
