/**
 * The weights of the segmenter: whole numbers, positive for one word, negative for two.
 *
 *   wire   dense (gap to the next weight that is not 0, weight) | syllables (text, counts, flags, weights) | pairs
 */

import type { Lexicon } from '../engine/lexicon.ts';
import { Reader, Writer } from '../engine/wire.ts';
import { errors } from '../errors.ts';
import { DENSE_SIZE, PAIR_WEIGHTS, SYLLABLE_WEIGHTS } from './features.ts';
import { SyllableTable } from './lexicon.ts';

const MAGIC = 0x565331; // "VS1"

/** One syllable of the wire form. */
export interface SyllableRow {
  text: string;
  begins: number;
  ends: number;
  flags: number;
  onset: number;
  rhyme: number;
  weights: readonly number[];
}

/** A pair of neighbours; `left` and `right` are rows of the syllables, or -1 - id for marks and figures. */
export interface PairRow {
  left: number;
  right: number;
  weights: readonly number[];
}

export interface ModelRows {
  bias: number;
  dense: ArrayLike<number>;
  /** Sorted by text. */
  syllables: readonly SyllableRow[];
  /** Weights of marks and figures, by id below 128. */
  marks: readonly (readonly number[])[];
  pairs: readonly PairRow[];
}

export class Model {
  bias = 0;
  readonly dense = new Int16Array(DENSE_SIZE);
  readonly syllables = new SyllableTable();
  /** SYLLABLE_WEIGHTS a syllable, by id. */
  syllable = new Int16Array(0);
  pairMask = 0;
  pairLeft = new Int32Array(0);
  pairRight = new Int32Array(0);
  /** PAIR_WEIGHTS a slot. */
  pair = new Int16Array(0);

  /** Slot of the pair, or -1. */
  slot(left: number, right: number): number {
    const { pairMask, pairLeft, pairRight } = this;
    let slot = (Math.imul(left, 0x9e3779b1) + Math.imul(right, 0x85ebca6b)) | 0;
    slot = (slot ^ (slot >>> 15)) & pairMask;
    for (let key = pairLeft[slot] as number; key !== -1; key = pairLeft[slot] as number) {
      if (key === left && pairRight[slot] === right) return slot;
      slot = (slot + 1) & pairMask;
    }
    return -1;
  }

  roomForPairs(count: number): void {
    let size = 16;
    while (size < count * 2) size *= 2;
    this.pairMask = size - 1;
    this.pairLeft = new Int32Array(size).fill(-1);
    this.pairRight = new Int32Array(size);
    this.pair = new Int16Array(size * PAIR_WEIGHTS);
  }

  addPair(left: number, right: number, weights: readonly number[]): void {
    const { pairMask, pairLeft, pairRight } = this;
    let slot = (Math.imul(left, 0x9e3779b1) + Math.imul(right, 0x85ebca6b)) | 0;
    slot = (slot ^ (slot >>> 15)) & pairMask;
    while (pairLeft[slot] !== -1) slot = (slot + 1) & pairMask;
    pairLeft[slot] = left;
    pairRight[slot] = right;
    for (let at = 0; at < PAIR_WEIGHTS; at++) this.pair[slot * PAIR_WEIGHTS + at] = weights[at] as number;
  }
}

export function writeModel(rows: ModelRows): Uint8Array {
  const writer = new Writer();
  writer.number(MAGIC);
  writer.signed(rows.bias);
  const dense = [...Array(rows.dense.length).keys()].filter((at) => rows.dense[at] !== 0);
  writer.number(dense.length);
  let before = 0;
  for (const at of dense) {
    writer.number(at - before);
    writer.signed(rows.dense[at] as number);
    before = at;
  }
  writer.sortedTexts(rows.syllables.map(({ text }) => text));
  for (const row of rows.syllables) {
    writer.number((row.begins << 5) | (row.ends << 2) | row.flags);
    writer.number(row.onset);
    writer.number(row.rhyme);
    for (const weight of row.weights) writer.signed(weight);
  }
  writer.number(rows.marks.length);
  for (const weights of rows.marks) for (const weight of weights) writer.signed(weight);
  const pairs = [...rows.pairs].sort((left, right) => left.left - right.left || left.right - right.right);
  writer.number(pairs.length);
  let left = 0;
  let right = 0;
  for (const pair of pairs) {
    writer.signed(pair.left - left);
    writer.signed(pair.right - (pair.left === left ? right : 0));
    for (const weight of pair.weights) writer.signed(weight);
    ({ left, right } = pair);
  }
  return writer.finish();
}

/** Reads the weights and makes the syllables known to `lexicon`. */
export function readModel(bytes: Uint8Array, lexicon: Lexicon): Model {
  const reader = new Reader(bytes);
  if (reader.number() !== MAGIC) throw errors.badWire('it is no model of the segmenter');
  const model = new Model();
  model.bias = reader.signed();
  let at = 0;
  for (let count = reader.number(); count > 0; count--) {
    at += reader.number();
    model.dense[at] = reader.signed();
  }
  const texts = reader.sortedTexts();
  const ids = lexicon.ids(texts.join(' '));
  if (ids.length !== texts.length) throw errors.badWire('its syllables do not fit this version');
  const { syllables } = model;
  syllables.grow(lexicon.words + 1);
  model.syllable = new Int16Array((lexicon.words + 1) * SYLLABLE_WEIGHTS);
  for (const id of ids) {
    const packed = reader.number();
    syllables.begins[id] = packed >> 5;
    syllables.ends[id] = (packed >> 2) & 7;
    syllables.flags[id] = packed & 3;
    syllables.onset[id] = reader.number();
    syllables.rhyme[id] = reader.number();
    for (let slot = 0; slot < SYLLABLE_WEIGHTS; slot++) model.syllable[id * SYLLABLE_WEIGHTS + slot] = reader.signed();
  }
  const marks = reader.number();
  for (let slot = 0; slot < marks * SYLLABLE_WEIGHTS; slot++) model.syllable[slot] = reader.signed();
  const pairs = reader.number();
  model.roomForPairs(pairs);
  const weights = [0, 0, 0];
  let left = 0;
  let right = 0;
  for (let count = pairs; count > 0; count--) {
    const change = reader.signed();
    right = change === 0 ? right : 0;
    left += change;
    right += reader.signed();
    for (let slot = 0; slot < PAIR_WEIGHTS; slot++) weights[slot] = reader.signed();
    model.addPair(
      left < 0 ? -1 - left : (ids[left] as number),
      right < 0 ? -1 - right : (ids[right] as number),
      weights,
    );
  }
  return model;
}
