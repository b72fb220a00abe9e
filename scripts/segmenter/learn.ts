/**
 * Logistic regression over the boundaries, in plain loops: AdaGrad steps in an order that a seed fixes, the mean of
 * the second half of the passes, then weights as whole numbers. The same rows give the same weights on every machine
 * (only + - * / sqrt; the exponential is a table).
 */
import { newSegmenter } from '../../src/presets/segmenter.ts';
import { CODES, DENSE_SIZE, joins, PAIR_WEIGHTS, readCodes, SYLLABLE_WEIGHTS } from '../../src/segment/features.ts';
import { Model } from '../../src/segment/linear-model.ts';
import { SHORT_PATH } from '../../src/segment/matches.ts';
import type { Segmenter } from '../../src/segment/segmenter.ts';
import { type Built, buildTrie } from './sources.ts';
import type { GoldSentence } from './treebank.ts';

/** Boundaries as rows of feature numbers. */
export interface Rows {
  features: Int32Array[];
  joined: number[];
}

/** Numbers of the pairs of ids; the same for all rows of a training. */
export class Pairs {
  readonly left: number[] = [];
  readonly right: number[] = [];
  private readonly known = new Map<number, number>();

  of(left: number, right: number, add: boolean): number {
    const key = left * 0x100000 + right;
    let found = this.known.get(key);
    if (found === undefined && add) {
      this.known.set(key, (found = this.left.length));
      this.left.push(left);
      this.right.push(right);
    }
    return found ?? -1;
  }
}

/** A segmenter without weights, to read features with. */
export function featureReader({ lexicon, syllables, words }: Built): Segmenter {
  const model = new Model();
  model.trie = buildTrie(words, 0);
  model.syllables = syllables;
  model.syllable = new Int16Array(syllables.flags.length * SYLLABLE_WEIGHTS);
  return newSegmenter(lexicon, () => model);
}

export interface Masks {
  /** Dense templates that are left out, by number. */
  templates: ReadonlySet<number>;
  syllables: boolean;
  /** Syllables one further away. */
  outer: boolean;
  pairs: boolean;
  outerPairs: boolean;
}

/** Adds the boundaries of `gold` to `rows`. Syllables take `syllableBase`, pairs follow all syllables. */
export function addRows(
  rows: Rows,
  segmenter: Segmenter,
  gold: GoldSentence,
  pairs: Pairs,
  syllableCount: number,
  masks: Masks,
): void {
  segmenter.open(gold.text);
  const { reader, type, id, matches, runs, model } = segmenter;
  const { units, tokens } = reader;
  const ends = new Set(gold.end);
  const starts = new Set(gold.start);
  const codes = new Int32Array(CODES);
  const pairBase = DENSE_SIZE + syllableCount * SYLLABLE_WEIGHTS;
  for (let at = 0; at + 1 < units.length; at++) {
    if (!joins(type[at] as number) || !joins(type[at + 1] as number)) continue;
    readCodes(at, type, id, matches, runs, model.syllables, codes);
    const found: number[] = [];
    for (let code = 0; code < CODES; code++) if (!masks.templates.has(code)) found.push(codes[code] as number);
    const short = ((matches.paths[at] as number) & SHORT_PATH) >> 2;
    const before = at > 0 ? (id[at - 1] as number) : 0;
    const left = id[at] as number;
    const right = id[at + 1] as number;
    const after = id[at + 2] as number;
    if (masks.syllables) {
      const syllable = (of: number, slot: number) => found.push(DENSE_SIZE + of * SYLLABLE_WEIGHTS + slot);
      syllable(left, short);
      syllable(right, 2 + short);
      if (at > 0 && masks.outer) syllable(before, 4);
      if (at + 2 < units.length && masks.outer) syllable(after, 5);
    }
    if (masks.pairs) {
      const pair = (from: number, to: number, slot: number) =>
        found.push(pairBase + pairs.of(from, to, true) * PAIR_WEIGHTS + slot);
      pair(left, right, 0);
      if (at > 0 && masks.outerPairs) pair(before, left, 1);
      if (at + 2 < units.length && masks.outerPairs) pair(right, after, 2);
    }
    rows.features.push(Int32Array.from(found));
    const end = tokens.end[(units.from[at + 1] as number) - 1] as number;
    rows.joined.push(ends.has(end) || starts.has(tokens.start[units.from[at + 1] as number] as number) ? 0 : 1);
  }
}

/** exp(-x) for 0 ≤ x ≤ 20 from a table, so that every engine gives the same bits. */
const EXP_STEPS = 4096;
const expTable = Float64Array.from({ length: 20 * EXP_STEPS + 2 }, (_, at) => series(-at / EXP_STEPS));
function series(x: number): number {
  // e^x by halving and Taylor: additions and products only.
  let sum = 1;
  let term = 1;
  const small = x / 1024;
  for (let n = 1; n < 12; n++) sum += term *= small / n;
  for (let n = 0; n < 10; n++) sum *= sum;
  return sum;
}
function sigmoid(x: number): number {
  const size = Math.min(20, Math.abs(x));
  const small = expTable[Math.round(size * EXP_STEPS)] as number;
  return x < 0 ? small / (1 + small) : 1 / (1 + small);
}

export interface Settings {
  passes: number;
  rate: number;
  decay: number;
  /** Decay of the weights of syllables and pairs, and the caution that they begin with. */
  sparseDecay: number;
  sparseStart: number;
  seed: number;
}

/** Weights of the features. */
export function learn(rows: Rows, size: number, { passes, rate, decay, sparseDecay, sparseStart, seed }: Settings): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  squares.fill(sparseStart, DENSE_SIZE);
  const mean = new Float64Array(size);
  const order = Int32Array.from({ length: rows.features.length }, (_, at) => at);
  let random = seed >>> 0;
  let summed = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
      const other = Math.floor((random / 0x100000000) * (at + 1));
      const kept = order[at] as number;
      order[at] = order[other] as number;
      order[other] = kept;
    }
    for (const row of order) {
      const features = rows.features[row] as Int32Array;
      let sum = 0;
      for (let at = 0; at < features.length; at++) sum += weights[features[at] as number] as number;
      const error = sigmoid(sum) - (rows.joined[row] as number);
      for (let at = 0; at < features.length; at++) {
        const feature = features[at] as number;
        const slope = error + (feature < DENSE_SIZE ? decay : sparseDecay) * (weights[feature] as number);
        squares[feature] = (squares[feature] as number) + slope * slope;
        weights[feature] = (weights[feature] as number) - (rate * slope) / Math.sqrt(squares[feature] as number);
      }
    }
    if (pass * 2 >= passes) {
      summed++;
      for (let at = 0; at < size; at++) mean[at] = (mean[at] as number) + (weights[at] as number);
    }
  }
  for (let at = 0; at < size; at++) mean[at] = (mean[at] as number) / summed;
  return mean;
}

/** Whole-number weights in a model: `scale` steps make one logit, weights below `least` steps are dropped. */
export function toModel(
  weights: Float64Array,
  pairs: Pairs,
  { syllables, words }: Built,
  syllableCount: number,
  scale: number,
  least: number,
): Model {
  const whole = (value: number, most: number) => {
    const rounded = Math.round(value * scale);
    return Math.abs(rounded) < least ? 0 : Math.max(-most, Math.min(most, rounded));
  };
  const model = new Model();
  model.syllables = syllables;
  for (let at = 0; at < DENSE_SIZE; at++) model.dense[at] = whole(weights[at] as number, 32000);
  model.syllable = new Int16Array(syllables.flags.length * SYLLABLE_WEIGHTS);
  for (let at = 0; at < syllableCount * SYLLABLE_WEIGHTS; at++) {
    model.syllable[at] = whole(weights[DENSE_SIZE + at] as number, 32000);
  }
  const base = DENSE_SIZE + syllableCount * SYLLABLE_WEIGHTS;
  const weighed = pairs.left.flatMap((left, pair) => {
    const three = [0, 1, 2].map((slot) => whole(weights[base + pair * PAIR_WEIGHTS + slot] as number, 127));
    const right = pairs.right[pair] as number;
    return (left | right) !== 0 && three.some((weight) => weight !== 0) ? [{ left, right, three }] : [];
  });
  model.trie = buildTrie(words, weighed.length);
  for (const { left, right, three } of weighed) {
    model.trie.weigh(model.trie.make(left, right), three[0] as number, three[1] as number, three[2] as number);
  }
  return model;
}
