/**
 * What a document says of its names, by their folded letters and tones: NGUYỄN VĂN DU and Nguyễn Văn Du are one.
 * Exact: the hash only leads to the words.
 */
import type { TokenTable } from '../engine/tokens.ts';

interface Entry<T> {
  readonly from: number;
  readonly length: number;
  readonly value: T;
  /** Another name with the same hash. */
  readonly next: Entry<T> | undefined;
}

export class NameIndex<T> {
  private readonly entries = new Map<number, Entry<T>>();

  constructor(private readonly tokens: TokenTable) {}

  get size(): number {
    return this.entries.size;
  }

  /** The value of the words from token `from` up to `to`. */
  get(from: number, to: number): T | undefined {
    let entry = this.entries.get(hashOf(this.tokens, from, to));
    while (entry !== undefined && !(entry.length === to - from && sameWords(this.tokens, entry.from, from, to)))
      entry = entry.next;
    return entry?.value;
  }

  set(from: number, to: number, value: T): void {
    const hash = hashOf(this.tokens, from, to);
    this.entries.set(hash, { from, length: to - from, value, next: this.entries.get(hash) });
  }
}

/** True when the words from token `other` on are those from `from` up to `to`. */
export function sameWords({ keyHigh, keyLow }: TokenTable, other: number, from: number, to: number): boolean {
  for (let at = from, same = other; at < to; at++, same++) {
    if (keyLow[at] !== keyLow[same] || keyHigh[at] !== keyHigh[same]) return false;
  }
  return true;
}

function hashOf({ keyHigh, keyLow }: TokenTable, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ (keyLow[at] as number), 0x9e3779b1) ^ Math.imul(keyHigh[at] as number, 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  // Small enough to be no heap number.
  return hash & 0x3fffffff;
}
