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
