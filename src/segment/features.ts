/**
 * What the model sees of a boundary between two units: one number for each template, an index into its weights.
 *
 *   ông · chủ · tịch | xã · Bùi · Văn · Luyến      boundary between `tịch` and `xã`
 *     types   lower lower | lower capital
 *     words   a word of two ends here, none spans it, none begins after it; all three paths part here
 *     fields  –
 *     places  none spans it
 *     names   no run of capitals goes across
 *     counts  `tịch` begins 9 words and ends 40, `xã` begins 70 and ends 12
 *
 * The runtime and the training script read the same codes, so that they cannot differ.
 */
import { MIDDLE_NAME, SURNAME, type SyllableTable } from './lexicon.ts';
import { type MatchTable, SHORT_PATH } from './matches.ts';
import { WORD_END } from './trie.ts';
import { CAPITAL, CODE, FIRST, LOWER, MIXED } from './types.ts';

/** Sizes of the templates, in the order of their codes. */
export const templates = {
  types: 1 << 16,
  words: 1 << 11,
  wordsTypes: 1 << 16,
  paths: 1 << 5,
  fields: 1 << 9,
  places: 1 << 13,
  names: 1 << 11,
  surnames: 1 << 11,
  cohesion: 1 << 7,
  leftCount: 1 << 5,
  rightCount: 1 << 5,
  across: 1 << 7,
  alike: 1 << 5,
} as const;

export type Template = keyof typeof templates;
export const templateNames = Object.keys(templates) as Template[];
/** Where each template's weights begin; the last is their number. */
export const offsets: number[] = [0];
for (const name of templateNames) offsets.push((offsets[offsets.length - 1] as number) + templates[name]);
export const DENSE_SIZE = offsets[offsets.length - 1] as number;
const [TYPES, WORDS, WORDS_TYPES, PATHS, FIELDS, PLACES, NAMES, SURNAMES, COHESION, LEFT, RIGHT, ACROSS, ALIKE] =
  offsets as [number, number, number, number, number, number, number, number, number, number, number, number, number];

/** Weights of a syllable: left and right of the boundary off and on the short path, one further left, one further right. */
export const SYLLABLE_WEIGHTS = 6;
/** Weights of a pair: at the boundary between, after, before it. */
export const PAIR_WEIGHTS = 3;

/** True when units of this type can stand in a word with others. */
export const joins = (type: number): boolean => type >= LOWER && type <= CODE;

/** Runs of capitalised units: where each unit's run begins and ends; both the unit itself outside. */
export class RunTable {
  first = new Int32Array(0);
  last = new Int32Array(0);

  find(type: Uint8Array, count: number): void {
    if (this.first.length < count + 1 || this.first.length > 4 * (count + 65536)) {
      this.first = new Int32Array(count + 1024);
      this.last = new Int32Array(count + 1024);
    }
    const { first, last } = this;
    for (let at = 0; at < count; at++) {
      const goesOn = at > 0 && isCapital(type[at] as number) && type[at] !== FIRST && isCapital(type[at - 1] as number);
      first[at] = goesOn ? (first[at - 1] as number) : at;
    }
    for (let at = count - 1; at >= 0; at--)
      last[at] = at + 1 < count && first[at + 1] === first[at] ? (last[at + 1] as number) : at;
  }
}

function isCapital(type: number): boolean {
  return type >= CAPITAL && type <= MIXED;
}

/** Spanning word in three bits: none, 2, 3 at its first or second boundary, longer at the first, second, later. */
const spanStep = new Uint8Array(256);
for (let length = 2; length < 32; length++) {
  for (let place = 0; place < 8; place++) {
    spanStep[(length << 3) | place] = length === 2 ? 1 : length === 3 ? 2 + Math.min(place, 1) : 4 + Math.min(place, 2);
  }
}

/** Fills `codes` for the boundary after unit `at`. */
export function readCodes(
  at: number,
  type: Uint8Array,
  id: Int32Array,
  matches: MatchTable,
  runs: RunTable,
  syllables: SyllableTable,
  codes: Int32Array,
): void {
  const left = type[at] as number;
  const right = type[at + 1] as number;
  const before = at > 0 ? (type[at - 1] as number) : 0;
  const after = type[at + 2] as number;
  const pairTypes = (left << 4) | right;
  const { begins, ends, span, field, pair, paths, placeBegins, placeEnds, placeSpan } = matches;
  const here = paths[at] as number;
  const short = here >> 2;
  const spanning = spanStep[span[at] as number] as number;
  const words =
    (spanning << 5) |
    (((pair[at] as number) & WORD_END) << 4) |
    (lengthStep(ends[at] as number) << 2) |
    lengthStep(begins[at + 1] as number);
  codes[0] = TYPES + ((before << 12) | (pairTypes << 4) | after);
  codes[1] = WORDS + ((words << 3) | here);
  codes[2] = WORDS_TYPES + ((words << 8) | pairTypes);
  const shortBefore = at > 0 ? (paths[at - 1] as number) & SHORT_PATH : 0;
  codes[3] = PATHS + ((shortBefore << 2) | (((paths[at + 1] as number) & SHORT_PATH) << 1) | here);
  codes[4] = FIELDS + (spanning === 0 ? 0 : ((field[at] as number) << 4) | (spanning << 1) | short);
  const place = spanStep[placeSpan[at] as number] as number;
  codes[5] =
    PLACES +
    ((place << 10) |
      ((placeEnds[at] as number) > 0 ? 512 : 0) |
      ((placeBegins[at + 1] as number) > 0 ? 256 : 0) |
      pairTypes);
  const leftId = id[at] as number;
  const rightId = id[at + 1] as number;
  const { flags } = syllables;
  const head = runs.first[at] as number;
  if (head !== at + 1 && head === runs.first[at + 1]) {
    const surname = (flags[id[head] as number] as number) & SURNAME;
    const from = Math.min(at - head, 3);
    const total = Math.min((runs.last[at] as number) - head, 4);
    const first = type[head] === FIRST ? 1 : 0;
    codes[6] =
      NAMES + (1 | (surname << 1) | (first << 2) | (short << 3) | (from << 4) | (total << 6) | (place > 0 ? 512 : 0));
  } else codes[6] = NAMES;
  const rightFlags = flags[rightId] as number;
  const names = (((flags[leftId] as number) & SURNAME) << 2) | (rightFlags & (SURNAME | MIDDLE_NAME));
  codes[7] = SURNAMES + ((names << 8) | pairTypes);
  const beginsLeft = syllables.begins[leftId] as number;
  const endsRight = syllables.ends[rightId] as number;
  codes[8] = COHESION + ((beginsLeft << 4) | (endsRight << 1) | short);
  codes[9] = LEFT + ((beginsLeft << 2) | (shortBefore >> 1) | short);
  codes[10] = RIGHT + ((endsRight << 2) | (((paths[at + 1] as number) & SHORT_PATH) >> 1) | short);
  codes[11] =
    ACROSS + (((syllables.ends[leftId] as number) << 4) | ((syllables.begins[rightId] as number) << 1) | short);
  codes[12] = ALIKE + ((alike(syllables, leftId, rightId) << 2) | (shortBefore >> 1) | short);
}

/** Reduplications: the same syllable (xa xa), the same beginning (xôn xao), the same end (lung tung), or both but the tone. */
function alike({ onset, rhyme }: SyllableTable, left: number, right: number): number {
  if (left === right) return 4;
  const first = onset[left] !== 0 && onset[left] === onset[right] ? 1 : 0;
  const rest = rhyme[left] !== 0 && rhyme[left] === rhyme[right] ? 2 : 0;
  return first | rest;
}

export const CODES = templateNames.length;

function lengthStep(length: number): number {
  return length < 2 ? 0 : length > 3 ? 3 : length - 1;
}
