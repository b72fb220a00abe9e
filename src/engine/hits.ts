/**
 * Every dictionary hit of a text: the trie is walked once from each token.
 *
 *   Sở · Y · tế · Hà · Nội      at 0: sở y tế (agency), sở (agency head); at 3: hà nội (place), hà (surname)
 */
import { fits } from './capitals.ts';
import type { Lexicon } from './lexicon.ts';
import { MAX_HITS, MAX_WALK } from './limits.ts';
import type { TokenTable } from './tokens.ts';
import { BREAK, NUMBER, PUNCTUATION, SHAPE_CAPITAL, WORD } from './tokens.ts';
import { EDGE_FILTER, edgeHash, READING_CAPS, READING_NEXT, READING_ROW } from './trie.ts';

/** Classes that the engine gives by itself, below those of the dictionaries. */
export const CLASS_NUMBER = 0;
export const CLASS_CAPITAL = 1;
export const CLASS_MARK = 2;

export class HitTable {
  length = 1;
  to = new Int32Array(4096);
  class = new Uint8Array(4096);
  row = new Int32Array(4096);
  /** The next shorter hit from the same token, 0 = none. */
  shorter = new Int32Array(4096);
  /** The longest hit from each token, 0 = none. */
  longest = new Int32Array(0);
  /** The classes that begin at each token, one bit a class. */
  mask = new Int32Array(0);

  private grow(): void {
    const size = this.to.length * 2;
    const { to, class: classes, row, shorter } = this;
    this.to = new Int32Array(size);
    this.to.set(to);
    this.class = new Uint8Array(size);
    this.class.set(classes);
    this.row = new Int32Array(size);
    this.row.set(row);
    this.shorter = new Int32Array(size);
    this.shorter.set(shorter);
  }

  scan(tokens: TokenTable, lexicon: Lexicon): void {
    const count = tokens.length;
    if (this.longest.length < count + 1 || this.longest.length > 4 * (count + 65536)) {
      this.longest = new Int32Array(count + 1024);
      this.mask = new Int32Array(count + 1024);
    }
    const { longest, mask } = this;
    const { syllable, kind, shape } = tokens;
    for (let at = 0; at < count; at++) lexicon.first(syllable[at] as number);
    // Only now: unfolding makes larger tables.
    const { root, classes, readable, reading, readings, edgeFilter, edgeMask, edgeTable } = lexicon;
    let hits = 1;
    for (let at = 0; at < count; at++) {
      const word = syllable[at] as number;
      const type = kind[at] as number;
      let bits = classes[word] as number;
      if (type === WORD) {
        if ((shape[at] as number) >= SHAPE_CAPITAL) bits |= 1 << CLASS_CAPITAL;
      } else if (type === NUMBER) bits |= 1 << CLASS_NUMBER;
      else if (type === PUNCTUATION) bits |= 1 << CLASS_MARK;
      let newest = 0;
      let node = type === BREAK ? 0 : (root[word] as number);
      if (node !== 0) {
        let next = at + 1;
        const stop = at + MAX_WALK;
        let kept = 0;
        do {
          const silent = (((readable[node >> 5] as number) >> (node & 31)) & 1) === 0;
          let entry = silent ? 0 : (reading[node] as number);
          for (; entry !== 0; entry = readings[entry + READING_NEXT] as number) {
            const caps = readings[entry + READING_CAPS] as number;
            if (caps !== 0 && !fits(tokens, at, caps)) continue;
            if (kept++ === MAX_HITS) break;
            if (hits + 1 >= this.to.length) this.grow();
            this.to[hits] = next;
            const entryClass = readings[entry] as number;
            this.class[hits] = entryClass;
            this.row[hits] = readings[entry + READING_ROW] as number;
            this.shorter[hits] = newest;
            bits |= 1 << entryClass;
            newest = hits++;
          }
          if (next >= stop || next >= count || kind[next] === BREAK) break;
          // lexicon.step, written out: half of the scan's time is here.
          const word = syllable[next++] as number;
          const hash = edgeHash(node, word);
          if ((((edgeFilter[(hash & EDGE_FILTER) >> 5] as number) >> (hash & 31)) & 1) === 0) break;
          let slot = hash & edgeMask;
          let target = edgeTable[slot * 4 + 2] as number;
          while (target !== 0 && (edgeTable[slot * 4] !== node || edgeTable[slot * 4 + 1] !== word)) {
            slot = (slot + 1) & edgeMask;
            target = edgeTable[slot * 4 + 2] as number;
          }
          node = target;
        } while (node !== 0);
      }
      longest[at] = newest;
      mask[at] = bits;
    }
    longest[count] = 0;
    mask[count] = 0;
    this.length = hits;
  }

  /** The longest hit of `entryClass` from token `at`, or 0. */
  find(at: number, entryClass: number): number {
    if (((this.mask[at] as number) & (1 << entryClass)) === 0) return 0;
    for (let hit = this.longest[at] as number; hit !== 0; hit = this.shorter[hit] as number) {
      if (this.class[hit] === entryClass) return hit;
    }
    return 0;
  }

  /** The longest hit from token `at` of any class in `classes`, one bit a class, or 0. */
  findAny(at: number, classes: number): number {
    if (((this.mask[at] as number) & classes) === 0) return 0;
    for (let hit = this.longest[at] as number; hit !== 0; hit = this.shorter[hit] as number) {
      if ((classes & (1 << (this.class[hit] as number))) !== 0) return hit;
    }
    return 0;
  }
}
