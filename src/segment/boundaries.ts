/**
 * What the model sees of each boundary between two units, and the score that it gives.
 *
 *   Sở · Y · tế | họp · với · bệnh · viện      boundary between `tế` and `họp`
 *     types    capital capital | lower lower
 *     words    none spans it, `y tế` ends here, none begins after it, the longest match from the left parts here
 *     fields   –
 *     places   none spans it, ends or begins here
 *     names    neither is a surname or a middle name
 *     counts   `tế` begins 18 words and ends 25, `họp` begins 9 and ends 12
 *     sounds   not alike
 *     besides  a weight of each of the two syllables, one of the pair
 *
 * One pass from left to right: a boundary is scored as soon as the words that begin after it are known. Each template
 * gives one small number, an index into its weights; training records them, so that it cannot see anything else.
 */
import { LONGEST_WORD, MIDDLE_NAME, SURNAME } from './lexicon.ts';
import type { Model } from './linear-model.ts';
import { fieldOf, GOES_ON, hashOf, PLACE_END, WORD_END, type WordTrie, weightBetween } from './trie.ts';
import { CODE, LOWER, MIXED } from './types.ts';

/** Sizes of the templates, in the order of their codes. */
export const templates = {
  types: 1 << 12,
  words: 1 << 10,
  shapes: 1 << 11,
  fields: 1 << 8,
  places: 1 << 11,
  names: 1 << 9,
  cohesion: 1 << 7,
  across: 1 << 7,
  sounds: 1 << 4,
} as const;

export type Template = keyof typeof templates;
export const templateNames = Object.keys(templates) as Template[];
/** Where the weights of each template begin. */
const offsets = [0];
for (const name of templateNames) offsets.push((offsets.at(-1) as number) + templates[name]);
const [TYPES, WORDS, SHAPES, FIELDS, PLACES, NAMES, COHESION, ACROSS, SOUNDS, END] = offsets as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
export const DENSE_SIZE = END;
export const CODES = templateNames.length;

/** Weights of a syllable: as the left and as the right one, each outside and inside the longest match from the left. */
export const SYLLABLE_WEIGHTS = 4;

/** Numbers of a boundary in a record: unit before it, the two ids, 1 inside the longest match, the templates' codes. */
export const RECORD = 4 + CODES;

/** Bits of what is known of a unit and the boundary after it. */
const FIELD = 6;
const PLACE = 10;
const WORD_ENDS = 16;
const PLACE_ENDS = 18;

/** Spanning word in three bits: none, 2, 3 at its first or second boundary, longer at the first, second, later. */
const spanStep = new Uint8Array(64);
for (let length = 2; length < 8; length++) {
  for (let place = 0; place < 8; place++) {
    spanStep[(length << 3) | place] = length === 2 ? 1 : length === 3 ? 2 + Math.min(place, 1) : 4 + Math.min(place, 2);
  }
}

/** Syllables as the scan reads them: counts and sounds in one number, weights in pairs of 16 bits, their node. */
const ROW = 5;

export class BoundaryScan {
  /** 1 where the boundary after a unit is inside a word. */
  joined = new Uint8Array(0);
  /** Words and places over each unit and the boundary after it. */
  private cover = new Int32Array(0);
  private rows = new Int32Array(0);

  private readonly trie: WordTrie;

  constructor(private readonly model: Model) {
    const { syllables, syllable: weights, trie } = model;
    const { begins, ends, flags, onset, rhyme } = syllables;
    this.trie = trie;
    const count = flags.length;
    this.rows = new Int32Array(count * ROW);
    for (let id = 0; id < count; id++) {
      this.rows[id * ROW] =
        (begins[id] as number) |
        ((ends[id] as number) << 3) |
        ((flags[id] as number) << 6) |
        ((onset[id] as number) << 8) |
        ((rhyme[id] as number) << 16);
      const at = id * SYLLABLE_WEIGHTS;
      this.rows[id * ROW + 1] = ((weights[at] ?? 0) & 0xffff) | ((weights[at + 1] ?? 0) << 16);
      this.rows[id * ROW + 2] = ((weights[at + 2] ?? 0) & 0xffff) | ((weights[at + 3] ?? 0) << 16);
      this.rows[id * ROW + 3] = trie.nodes[id * 2 + 1] ?? 0;
      this.rows[id * ROW + 4] = trie.nodes[id * 2] ?? 0;
    }
  }

  /** Decides the boundaries of `count` units. With `record`, also appends RECORD numbers for each. */
  run(type: Uint8Array, id: Int32Array, count: number, record: number[] | null): void {
    if (this.joined.length < count + 8 || this.joined.length > 4 * (count + 65536)) {
      this.joined = new Uint8Array(count + 1024);
      this.cover = new Int32Array(count + 1024);
    } else this.cover.fill(0, 0, count + LONGEST_WORD);
    const { joined, cover, rows, trie } = this;
    const { dense, bias } = this.model;
    const { keys, values } = trie;
    let free = 0;
    let insideBefore = 0;
    let pair = 0;
    let beforeType = 0;
    let leftType = 0;
    let leftId = 0;
    let leftRow = 0;
    for (let at = 0; at < count; at++) {
      const rightType = type[at] as number;
      const rightId = id[at] as number;
      const nextType = type[at + 1] as number;
      const nextId = id[at + 1] as number;
      // The pair with the next unit, and the words that begin here.
      const mask = rows[rightId * ROW + 3] as number;
      let slot = -1;
      if (mask > 0) {
        const start = rows[rightId * ROW + 4] as number;
        const key = nextId + 1;
        let place = hashOf(nextId) & mask;
        let known = keys[start + place] as number;
        while (known !== key && known !== 0) {
          place = (place + 1) & mask;
          known = keys[start + place] as number;
        }
        if (known !== 0) slot = start + place;
      }
      const nextPair = slot < 0 ? 0 : (values[slot] as number);
      let begins = 0;
      let placeBegins = 0;
      if ((nextPair & (WORD_END | PLACE_END | GOES_ON)) !== 0 && isSyllable(rightType) && isSyllable(nextType)) {
        if ((nextPair & WORD_END) !== 0) {
          begins = 2;
          this.note(at, at + 1, nextPair);
        }
        if ((nextPair & PLACE_END) !== 0) {
          placeBegins = 1;
          this.notePlace(at, at + 1);
        }
        if ((nextPair & GOES_ON) !== 0) {
          const longest = this.walk(type, id, at, slot, count);
          if ((longest & 7) !== 0) begins = longest & 7;
          if (longest > 7) placeBegins = 1;
        }
      }
      const inside = at < free ? 1 : 0;
      if (at >= free && begins > 0) free = at + begins;
      const row = rows[rightId * ROW] as number;
      if (at > 0) {
        if (joins(leftType) && joins(rightType)) {
          const over = cover[at - 1] as number;
          const span = spanStep[over & 63] as number;
          const place = spanStep[(over >> PLACE) & 63] as number;
          const types = (leftType << 3) | rightType;
          const words = (span << 2) | ((pair & WORD_END) << 1) | inside;
          const c0 = TYPES + ((beforeType << 9) | (types << 3) | (nextType & 7));
          const c1 =
            WORDS +
            ((words << 5) |
              (insideBefore << 4) |
              (((over >> WORD_ENDS) & 3) << 2) |
              (begins > 3 ? 3 : begins === 0 ? 0 : begins - 1));
          const c2 = SHAPES + ((words << 6) | types);
          const c3 = FIELDS + (span === 0 ? 0 : (((over >> FIELD) & 15) << 4) | (span << 1) | inside);
          const c4 = PLACES + ((place << 8) | (((over >> PLACE_ENDS) & 1) << 7) | (placeBegins << 6) | types);
          const c5 =
            NAMES + ((((leftRow >> 6) & SURNAME) << 8) | (((row >> 6) & (SURNAME | MIDDLE_NAME)) << 6) | types);
          const c6 = COHESION + (((leftRow & 7) << 4) | (((row >> 3) & 7) << 1) | inside);
          const c7 = ACROSS + ((((leftRow >> 3) & 7) << 4) | ((row & 7) << 1) | inside);
          const c8 = SOUNDS + ((leftId === rightId ? 12 : alike(leftRow ^ row, row)) | inside);
          const shift16 = inside === 0 ? 16 : 0;
          const sum =
            bias +
            (dense[c0] as number) +
            (dense[c1] as number) +
            (dense[c2] as number) +
            (dense[c3] as number) +
            (dense[c4] as number) +
            (dense[c5] as number) +
            (dense[c6] as number) +
            (dense[c7] as number) +
            (dense[c8] as number) +
            (((rows[leftId * ROW + 1] as number) << shift16) >> 16) +
            (((rows[rightId * ROW + 2] as number) << shift16) >> 16) +
            weightBetween(pair);
          joined[at - 1] = sum > 0 ? 1 : 0;
          if (record !== null) record.push(at - 1, leftId, rightId, inside, c0, c1, c2, c3, c4, c5, c6, c7, c8);
        } else joined[at - 1] = 0;
      }
      insideBefore = inside;
      pair = nextPair;
      beforeType = leftType & 7;
      leftType = rightType;
      leftId = rightId;
      leftRow = row;
    }
    if (count > 0) joined[count - 1] = 0;
  }

  /** Words of three units or more from `at`: units of the longest word, and 8 when a place's name is among them. */
  private walk(type: Uint8Array, id: Int32Array, at: number, first: number, count: number): number {
    const { trie } = this;
    let slot = first;
    let longest = 0;
    const stop = Math.min(count, at + LONGEST_WORD);
    for (let to = at + 2; to < stop && isSyllable(type[to] as number); to++) {
      slot = trie.find(trie.children[slot] as number, id[to] as number);
      if (slot < 0) break;
      const value = trie.values[slot] as number;
      if ((value & WORD_END) !== 0) {
        longest = (longest & 8) | (to + 1 - at);
        this.note(at, to, value);
      }
      if ((value & PLACE_END) !== 0) {
        longest |= 8;
        this.notePlace(at, to);
      }
      if ((value & GOES_ON) === 0) break;
    }
    return longest;
  }

  /** A word from unit `at` to unit `to`, both in it: the longest over each boundary is kept. */
  private note(at: number, to: number, value: number): void {
    const { cover } = this;
    const length = to + 1 - at;
    for (let inside = at; inside < to; inside++) {
      const over = cover[inside] as number;
      if (length > (over & 63) >> 3) {
        cover[inside] = (over & ~0x3ff) | (length << 3) | (inside - at) | (fieldOf(value) << FIELD);
      }
    }
    const over = cover[to] as number;
    const size = length > 3 ? 3 : length - 1;
    if (size > ((over >> WORD_ENDS) & 3)) cover[to] = (over & ~(3 << WORD_ENDS)) | (size << WORD_ENDS);
  }

  private notePlace(at: number, to: number): void {
    const { cover } = this;
    const length = to + 1 - at;
    for (let inside = at; inside < to; inside++) {
      const over = cover[inside] as number;
      if (length > ((over >> PLACE) & 63) >> 3)
        cover[inside] = (over & ~(63 << PLACE)) | (((length << 3) | (inside - at)) << PLACE);
    }
    cover[to] = (cover[to] as number) | (1 << PLACE_ENDS);
  }
}

/** True when units of this type can stand in a word with others. */
function joins(type: number): boolean {
  return type >= LOWER && type <= CODE;
}

function isSyllable(type: number): boolean {
  return type >= LOWER && type <= MIXED;
}

/** Reduplications by sound: 2 for the same beginning (xôn xao), 4 for the same end (lung tung), 6 for both but the tone. */
function alike(differ: number, row: number): number {
  const sameOnset = (differ & 0xff00) === 0 && (row & 0xff00) !== 0;
  const sameRhyme = (differ & 0xff0000) === 0 && (row & 0xff0000) !== 0;
  return sameOnset ? (sameRhyme ? 6 : 2) : sameRhyme ? 4 : 0;
}
