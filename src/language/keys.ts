/** Numbers by word, looked up by the key of a token: no dictionary has to be loaded. */
import { TokenTable, tokenize } from '../engine/tokens.ts';

export class KeyTable {
  private readonly mask: number;
  private readonly low: Int32Array;
  private readonly high: Int32Array;
  private readonly number: Uint8Array;

  /** Lists of words with a space between them, by the number (1–255) that their words get. A word stands in one list. */
  constructor(lists: Readonly<Record<number, string>>) {
    const tokens = new TokenTable();
    const words = Object.values(lists).join(' ');
    tokenize(words.normalize('NFC'), tokens, true);
    let size = 64;
    while (size < tokens.length * 3) size *= 2;
    this.mask = size - 1;
    this.low = new Int32Array(size);
    this.high = new Int32Array(size);
    this.number = new Uint8Array(size);
    for (const [number, list] of Object.entries(lists)) {
      tokenize(list.normalize('NFC'), tokens, true);
      for (let at = 0; at < tokens.length; at++) {
        const low = tokens.keyLow[at] as number;
        const high = tokens.keyHigh[at] as number;
        let slot = this.slot(low, high);
        while (this.number[slot] !== 0) slot = (slot + 1) & this.mask;
        this.low[slot] = low;
        this.high[slot] = high;
        this.number[slot] = Number(number);
      }
    }
  }

  /** The number of the word with this key, 0 when it is in no list. */
  of(low: number, high: number): number {
    const { mask, number } = this;
    let slot = this.slot(low, high);
    while (number[slot] !== 0 && (this.low[slot] !== low || this.high[slot] !== high)) slot = (slot + 1) & mask;
    return number[slot] as number;
  }

  private slot(low: number, high: number): number {
    const hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
    return (hash ^ (hash >>> 15)) & this.mask;
  }
}
