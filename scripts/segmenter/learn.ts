/**
 * Logistic regression over the boundaries, in plain loops: AdaGrad steps in an order that a seed fixes, the mean of
 * the second half of the passes, then weights as whole numbers. The same rows give the same weights on every machine
 * (only + - * / sqrt; the exponential is a table).
 */
import { newSegmenter } from '../../src/presets/segmenter.ts';
import { DENSE_SIZE, RECORD, SYLLABLE_WEIGHTS } from '../../src/segment/boundaries.ts';
import { Model } from '../../src/segment/linear-model.ts';
import type { Segmenter } from '../../src/segment/segmenter.ts';
import type { TrieBuilder } from '../../src/segment/trie.ts';
import { type Built, trieOf } from './sources.ts';
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
  model.trie = trieOf(words).finish(syllables.flags.length);
  model.syllables = syllables;
  model.syllable = new Int16Array(syllables.flags.length * SYLLABLE_WEIGHTS);
  return newSegmenter(lexicon, () => model);
}

export interface Masks {
  /** Dense templates that are left out, by number. */
  templates: ReadonlySet<number>;
  syllables: boolean;
  pairs: boolean;
}

/** Adds the boundaries of `gold` to `rows`. Syllables come after the dense templates, pairs after all syllables. */
export function addRows(
  rows: Rows,
  segmenter: Segmenter,
  gold: GoldSentence,
  pairs: Pairs,
  syllableCount: number,
  masks: Masks,
): void {
  const record: number[] = [];
  segmenter.open(gold.text, record);
  const { units, tokens } = segmenter.reader;
  const ends = new Set(gold.end);
  const starts = new Set(gold.start);
  const pairBase = DENSE_SIZE + syllableCount * SYLLABLE_WEIGHTS;
  for (let from = 0; from < record.length; from += RECORD) {
    const [at, left, right, inside] = record.slice(from, from + 4) as [number, number, number, number];
    const found = record.slice(from + 4, from + RECORD).filter((_, code) => !masks.templates.has(code));
    if (masks.syllables) {
      found.push(DENSE_SIZE + left * SYLLABLE_WEIGHTS + inside, DENSE_SIZE + right * SYLLABLE_WEIGHTS + 2 + inside);
    }
    if (masks.pairs) found.push(pairBase + pairs.of(left, right, true));
    rows.features.push(Int32Array.from(found));
    const next = units.from[at + 1] as number;
    const parts = ends.has(tokens.end[next - 1] as number) || starts.has(tokens.start[next] as number);
    rows.joined.push(parts ? 0 : 1);
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
  /** Part of the syllables and pairs that each step does not see, so that the other templates learn to do without. */
  dropout: number;
  seed: number;
}

/** Weights of the features. */
export function learn(
  rows: Rows,
  size: number,
  { passes, rate, decay, sparseDecay, sparseStart, dropout, seed }: Settings,
): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-3);
  squares.fill(sparseStart, DENSE_SIZE);
  const mean = new Float64Array(size);
  const live = new Int32Array(64);
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
      let kept = 0;
      for (let at = 0; at < features.length; at++) {
        const feature = features[at] as number;
        if (feature >= DENSE_SIZE && dropout > 0) {
          random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
          if (random < dropout * 0x100000000) continue;
        }
        live[kept++] = feature;
        sum += weights[feature] as number;
      }
      const error = sigmoid(sum) - (rows.joined[row] as number);
      for (let at = 0; at < kept; at++) {
        const feature = live[at] as number;
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

/** Weights have sixteen bits. */
const MOST = 32000;

/** Whole-number weights in a model: `scale` steps make one logit, weights below `least` steps are dropped. */
export function toModel(
  weights: Float64Array,
  pairs: Pairs,
  { syllables, words }: Built,
  syllableCount: number,
  scale: number,
  least: number,
): { model: Model; trie: TrieBuilder } {
  const whole = (value: number) => {
    const rounded = Math.round(value * scale);
    return Math.abs(rounded) < least ? 0 : Math.max(-MOST, Math.min(MOST, rounded));
  };
  const model = new Model();
  model.syllables = syllables;
  for (let at = 0; at < DENSE_SIZE; at++) model.dense[at] = whole(weights[at] as number);
  model.syllable = new Int16Array(syllables.flags.length * SYLLABLE_WEIGHTS);
  for (let at = 0; at < syllableCount * SYLLABLE_WEIGHTS; at++) {
    model.syllable[at] = whole(weights[DENSE_SIZE + at] as number);
  }
  const base = DENSE_SIZE + syllableCount * SYLLABLE_WEIGHTS;
  const trie = trieOf(words);
  for (const [pair, left] of pairs.left.entries()) {
    const weight = whole(weights[base + pair] as number);
    if (weight !== 0) trie.weigh(left, pairs.right[pair] as number, weight);
  }
  model.trie = trie.finish(syllables.flags.length);
  return { model, trie };
}
