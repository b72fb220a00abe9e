/**
 * The type of each unit, for the shapes that names and codes have:
 *
 *   Ông(first) · Lê(capital) · Hải(capital) · đến(lower) · TP.HCM(code) · ngày(lower) · 14/8(figure) · .(stop)
 *
 * A line or sentence written in capitals throughout says nothing by them: its words count as lower case.
 */
import type { SentenceTable } from '../engine/sentences.ts';
import {
  BREAK,
  NUMBER,
  PUNCTUATION,
  SHAPE_CAPITAL,
  SHAPE_LOWER,
  SHAPE_UPPER,
  type TokenTable,
  WORD,
} from '../engine/tokens.ts';
import { COLON } from '../tokens/marks.ts';
import { COMPOUND, type UnitTable } from '../tokens/units.ts';

/** Types of unit. Those from LOWER to CODE can be parts of a word. */
export const EDGE = 0;
export const LOWER = 1;
export const CAPITAL = 2;
/** A capital that the beginning of a sentence asks for. */
export const FIRST = 3;
export const UPPER = 4;
export const MIXED = 5;
export const FIGURE = 6;
export const CODE = 7;
/** Marks, signs, addresses; the three low bits are those of an edge. */
export const OTHER = 8;

/** Ids that stand for units without a syllable; marks have their ASCII codes. */
const FIGURE_ID = 15;
const CODE_ID = 16;
const SIGN_ID = 17;

/** Fills `type` and `id` for each unit; both have room for one more, which becomes an edge. */
export function readTypes(
  tokens: TokenTable,
  sentences: SentenceTable,
  units: UnitTable,
  type: Uint8Array,
  id: Int32Array,
): void {
  const { from, kind, length } = units;
  const { shape, syllable } = tokens;
  const { of } = sentences;
  let sentence = -1;
  let opening = true;
  let head = 0;
  let words = 0;
  let capitals = 0;
  for (let at = 0; at < length; at++) {
    const token = from[at] as number;
    const unit = kind[at] as number;
    if (of[token] !== sentence) {
      if (capitals >= 3 && capitals * 5 >= words * 4) lowerAll(type, head, at);
      sentence = of[token] as number;
      head = at;
      opening = true;
      words = capitals = 0;
    }
    if (unit === WORD) {
      const form = shape[token] as number;
      words++;
      if (form === SHAPE_LOWER) type[at] = LOWER;
      else if (form === SHAPE_CAPITAL) type[at] = opening ? FIRST : CAPITAL;
      else {
        type[at] = form === SHAPE_UPPER ? UPPER : MIXED;
        capitals++;
      }
      id[at] = syllable[token] as number;
      opening = false;
    } else if (unit === PUNCTUATION) {
      const mark = syllable[token] as number;
      type[at] = OTHER;
      id[at] = mark;
      if (mark === COLON) opening = true;
    } else if (unit === BREAK) {
      type[at] = EDGE;
      id[at] = 0;
    } else {
      type[at] = unit === NUMBER ? FIGURE : unit === COMPOUND ? CODE : OTHER;
      id[at] = unit === NUMBER ? FIGURE_ID : unit === COMPOUND ? CODE_ID : SIGN_ID;
      opening = false;
    }
  }
  if (capitals >= 3 && capitals * 5 >= words * 4) lowerAll(type, head, length);
  type[length] = EDGE;
  id[length] = 0;
}

function lowerAll(type: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++)
    if ((type[at] as number) >= CAPITAL && (type[at] as number) <= MIXED) type[at] = LOWER;
}
