/**
 * Lexicon words over the units, and what three simple segmenters make of them:
 *
 *   học · sinh · học · sinh · học       học sinh, sinh học … match
 *     from the left   [học sinh] [học sinh] học        longest match at each place
 *     from the right  học [sinh học] [sinh học]
 *     fewest words    of those with fewest words, the one with longer words
 *
 * Where they agree a word is nearly sure; where not, the model has to look.
 */
import { LONGEST_WORD } from './lexicon.ts';
import { fieldOf, GOES_ON, PLACE_END, stateOf, WORD_END, type WordTrie } from './trie.ts';
import { LOWER, MIXED } from './types.ts';

/** Bits of `paths`: the boundary after the unit is inside a word. */
export const LEFT_PATH = 1;
export const RIGHT_PATH = 2;
export const SHORT_PATH = 4;

/** What a word saves on the path of fewest words for each boundary in it; a little more the longer it is. */
const SAVING = 64;

export class MatchTable {
  /** Value of the pair of each unit and the next; 0 when the trie has none. */
  pair = new Int32Array(0);
  /** Units of the longest word that begins, ends at each unit; 0 when there is none. */
  begins = new Uint8Array(0);
  ends = new Uint8Array(0);
  /** The longest word that spans the boundary after each unit: 0, or length * 8 + place of the boundary in it. */
  span = new Uint8Array(0);
  /** The field that word was collected in. */
  field = new Uint8Array(0);
  /** The same for names of places. */
  placeBegins = new Uint8Array(0);
  placeEnds = new Uint8Array(0);
  placeSpan = new Uint8Array(0);
  paths = new Uint8Array(0);
  private saved = new Int32Array(0);
  private back = new Uint8Array(0);

  private reset(count: number): void {
    const end = count + 1;
    if (this.begins.length < end + LONGEST_WORD || this.begins.length > 4 * (count + 65536)) {
      const size = count + 1024;
      this.pair = new Int32Array(size);
      this.begins = new Uint8Array(size);
      this.ends = new Uint8Array(size);
      this.span = new Uint8Array(size);
      this.field = new Uint8Array(size);
      this.placeBegins = new Uint8Array(size);
      this.placeEnds = new Uint8Array(size);
      this.placeSpan = new Uint8Array(size);
      this.paths = new Uint8Array(size);
      this.saved = new Int32Array(size);
      this.back = new Uint8Array(size);
      return;
    }
    this.begins.fill(0, 0, end);
    this.ends.fill(0, 0, end);
    this.span.fill(0, 0, end);
    this.placeBegins.fill(0, 0, end);
    this.placeEnds.fill(0, 0, end);
    this.placeSpan.fill(0, 0, end);
    this.paths.fill(0, 0, end);
    this.saved.fill(0, 0, end);
  }

  find(trie: WordTrie, type: Uint8Array, id: Int32Array, count: number): void {
    this.reset(count);
    const { pair, begins, paths, saved, back } = this;
    let free = 0;
    for (let at = 0; at < count; at++) {
      if ((saved[at + 1] as number) <= (saved[at] as number)) {
        saved[at + 1] = saved[at] as number;
        back[at + 1] = 1;
      }
      const slot = at + 1 < count ? trie.find(id[at] as number, id[at + 1] as number) : -1;
      if (slot < 0) {
        pair[at] = 0;
        continue;
      }
      const value = trie.value(slot);
      pair[at] = value;
      if ((value & (WORD_END | PLACE_END | GOES_ON)) === 0) continue;
      if (!isSyllable(type[at] as number) || !isSyllable(type[at + 1] as number)) continue;
      if ((value & (WORD_END | PLACE_END)) !== 0) this.note(at, at + 1, value);
      if ((value & GOES_ON) !== 0) this.walk(trie, type, id, at, slot, count);
      if (at >= free && (begins[at] as number) > 0) {
        free = at + (begins[at] as number);
        for (let inside = at; inside + 1 < free; inside++) paths[inside] = (paths[inside] as number) | LEFT_PATH;
      }
    }
    this.backwards(count);
  }

  /** Words of three units or more. */
  private walk(trie: WordTrie, type: Uint8Array, id: Int32Array, at: number, first: number, count: number): void {
    let slot = first;
    const stop = Math.min(count, at + LONGEST_WORD);
    for (let to = at + 2; to < stop && isSyllable(type[to] as number); to++) {
      slot = trie.find(stateOf(slot), id[to] as number);
      if (slot < 0) return;
      const value = trie.value(slot);
      if ((value & (WORD_END | PLACE_END)) !== 0) this.note(at, to, value);
      if ((value & GOES_ON) === 0) return;
    }
  }

  /** A word from unit `at` to unit `to`, both in it. */
  private note(at: number, to: number, value: number): void {
    const length = to + 1 - at;
    if ((value & PLACE_END) !== 0) {
      const { placeEnds, placeSpan } = this;
      this.placeBegins[at] = length;
      if (length > (placeEnds[to] as number)) placeEnds[to] = length;
      for (let inside = at; inside < to; inside++) {
        if (length > (placeSpan[inside] as number) >> 3) placeSpan[inside] = (length << 3) | (inside - at);
      }
    }
    if ((value & WORD_END) === 0) return;
    const { ends, span, field, saved, back } = this;
    this.begins[at] = length;
    if (length > (ends[to] as number)) ends[to] = length;
    for (let inside = at; inside < to; inside++) {
      if (length > (span[inside] as number) >> 3) {
        span[inside] = (length << 3) | (inside - at);
        field[inside] = fieldOf(value);
      }
    }
    const saving = (saved[at] as number) + (length - 1) * SAVING + length * length;
    if (saving > (saved[to + 1] as number)) {
      saved[to + 1] = saving;
      back[to + 1] = length;
    }
  }

  private backwards(count: number): void {
    const { ends, back, paths } = this;
    let shortEnd = count;
    let rightEnd = count;
    for (let end = count; end > 0; end--) {
      if (end === shortEnd) {
        shortEnd -= back[end] as number;
        for (let inside = shortEnd; inside + 1 < end; inside++) paths[inside] = (paths[inside] as number) | SHORT_PATH;
      }
      if (end === rightEnd) {
        rightEnd -= Math.max(1, ends[end - 1] as number);
        for (let inside = rightEnd; inside + 1 < end; inside++) paths[inside] = (paths[inside] as number) | RIGHT_PATH;
      }
    }
  }
}

function isSyllable(type: number): boolean {
  return type >= LOWER && type <= MIXED;
}
