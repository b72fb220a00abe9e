/**
 * Lexicon words over the units, and what three simple segmenters make of them:
 *
 *   học · sinh · học · sinh · học       học sinh, sinh học … match
 *     from the left   [học sinh] [học sinh] học        longest match at each place
 *     from the right  học [sinh học] [sinh học]
 *     fewest words    of those with fewest words, the one with longer words first
 *
 * Where they agree a word is nearly sure; where not, the model has to look.
 */
import type { Lexicon } from '../engine/lexicon.ts';
import { LONGEST_WORD, PLACE_CLASS } from './lexicon.ts';
import { LOWER, MIXED } from './types.ts';

/** Bits of `paths`: the boundary after the unit is inside a word. */
export const LEFT_PATH = 1;
export const RIGHT_PATH = 2;
export const SHORT_PATH = 4;

/** Cost of a word on the path of fewest words; a syllable in a longer word saves a little. */
const WORD_COST = 64;

export class MatchTable {
  /** Units of the longest word that begins, ends at each unit; 1 when there is none. */
  begins = new Uint8Array(0);
  ends = new Uint8Array(0);
  /** The longest word that spans the boundary after each unit: 0, or length * 8 + place of the boundary in it. */
  span = new Uint8Array(0);
  /** The field that word was collected in. */
  field = new Uint8Array(0);
  /** One when a word of two units spans the boundary. */
  pair = new Uint8Array(0);
  /** The same for names of places. */
  placeBegins = new Uint8Array(0);
  placeEnds = new Uint8Array(0);
  placeSpan = new Uint8Array(0);
  paths = new Uint8Array(0);
  private cost = new Int32Array(0);
  private back = new Uint8Array(0);

  reset(count: number): void {
    const size = this.begins.length < count + 16 || this.begins.length > 4 * (count + 65536) ? count + 1024 : 0;
    if (size > 0) {
      this.begins = new Uint8Array(size);
      this.ends = new Uint8Array(size);
      this.span = new Uint8Array(size);
      this.field = new Uint8Array(size);
      this.pair = new Uint8Array(size);
      this.placeBegins = new Uint8Array(size);
      this.placeEnds = new Uint8Array(size);
      this.placeSpan = new Uint8Array(size);
      this.paths = new Uint8Array(size);
      this.cost = new Int32Array(size);
      this.back = new Uint8Array(size);
      return;
    }
    const end = count + 1;
    this.begins.fill(0, 0, end);
    this.ends.fill(0, 0, end);
    this.span.fill(0, 0, end);
    this.pair.fill(0, 0, end);
    this.placeBegins.fill(0, 0, end);
    this.placeEnds.fill(0, 0, end);
    this.placeSpan.fill(0, 0, end);
    this.paths.fill(0, 0, end);
    this.cost.fill(0, 0, end + LONGEST_WORD);
  }

  find(lexicon: Lexicon, type: Uint8Array, id: Int32Array, count: number): void {
    this.reset(count);
    const { begins, ends, span, field, pair, paths, cost, back, placeBegins, placeEnds, placeSpan } = this;
    const { root, reading, readingClass, readingRow, readingNext } = lexicon;
    let free = 0;
    // Costs are kept as savings against single units, so that an empty table needs no filling.
    for (let at = 0; at < count; at++) {
      if ((cost[at + 1] as number) <= (cost[at] as number)) {
        cost[at + 1] = cost[at] as number;
        back[at + 1] = 1;
      }
      const kind = type[at] as number;
      if (kind < LOWER || kind > MIXED) continue;
      let node = root[id[at] as number] as number;
      const stop = at + LONGEST_WORD;
      for (let to = at + 1; node !== 0 && to < stop; to++) {
        const next = type[to] as number;
        if (next < LOWER || next > MIXED) break;
        node = lexicon.step(node, id[to] as number);
        if (node === 0) break;
        const length = to + 1 - at;
        for (let entry = reading[node] as number; entry !== 0; entry = readingNext[entry] as number) {
          if (readingClass[entry] === PLACE_CLASS) {
            placeBegins[at] = length;
            if (length > (placeEnds[to] as number)) placeEnds[to] = length;
            for (let inside = at; inside < to; inside++) {
              if (length > (placeSpan[inside] as number) >> 3) placeSpan[inside] = (length << 3) | (inside - at);
            }
            continue;
          }
          begins[at] = length;
          if (length > (ends[to] as number)) ends[to] = length;
          if (length === 2) pair[at] = 1;
          for (let inside = at; inside < to; inside++) {
            if (length > (span[inside] as number) >> 3) {
              span[inside] = (length << 3) | (inside - at);
              field[inside] = readingRow[entry] as number;
            }
          }
          const saved = (cost[at] as number) + (length - 1) * WORD_COST + length * length;
          if (saved > (cost[to + 1] as number)) {
            cost[to + 1] = saved;
            back[to + 1] = length;
          }
        }
      }
      if (at >= free) {
        free = at + Math.max(1, begins[at] as number);
        for (let inside = at; inside + 1 < free; inside++) paths[inside] = (paths[inside] as number) | LEFT_PATH;
      }
    }
    this.backwards(count);
  }

  private backwards(count: number): void {
    const { ends, back, paths } = this;
    let shortEnd = count;
    let rightEnd = count;
    for (let end = count; end > 0; end--) {
      if (end === shortEnd) {
        shortEnd -= Math.max(1, back[end] as number);
        for (let inside = shortEnd; inside + 1 < end; inside++) paths[inside] = (paths[inside] as number) | SHORT_PATH;
      }
      if (end === rightEnd) {
        rightEnd -= Math.max(1, ends[end - 1] as number);
        for (let inside = rightEnd; inside + 1 < end; inside++) paths[inside] = (paths[inside] as number) | RIGHT_PATH;
      }
    }
  }
}
