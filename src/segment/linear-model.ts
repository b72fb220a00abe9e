/**
 * The lexicon and the weights of the segmenter. Weights are whole numbers, positive for one word, negative for two.
 *
 *   wire   dense: gap to the next weight that is not 0, weight
 *          syllables: texts in order, counts, sounds, weights
 *          edges: of each syllable, then of each state that goes on, in the order in which they were written
 */
import type { Lexicon } from '../engine/lexicon.ts';
import { FIRST_WORD_ID } from '../engine/tokens.ts';
import { Reader, Writer } from '../engine/wire.ts';
import { errors } from '../errors.ts';
import { DENSE_SIZE, SYLLABLE_WEIGHTS } from './boundaries.ts';
import { SyllableTable } from './lexicon.ts';
import { GOES_ON, MAX_SYLLABLES, stateOf, WordTrie, weightBetween } from './trie.ts';

const MAGIC = 0x565332; // "VS2"

/** Bits of an edge in the wire form: the low byte of its value, and whether a weight follows. */
const LOW_BITS = 127;
const HAS_WEIGHT = 128;

export class Model {
  bias = 0;
  readonly dense = new Int16Array(DENSE_SIZE);
  syllables = new SyllableTable();
  /** SYLLABLE_WEIGHTS a syllable or mark, by id; see `BoundaryScan`. */
  syllable = new Int16Array(0);
  trie = new WordTrie(0);
}

/** Wire bytes of a model; `texts` are its syllables in code unit order, `ids` their ids. */
export function writeModel(model: Model, texts: readonly string[], ids: readonly number[]): Uint8Array {
  const writer = new Writer();
  writer.number(MAGIC);
  writer.signed(model.bias);
  const dense = [...model.dense.keys()].filter((at) => model.dense[at] !== 0);
  writer.number(dense.length);
  let before = 0;
  for (const at of dense) {
    writer.number(at - before);
    writer.signed(model.dense[at] as number);
    before = at;
  }
  writer.sortedTexts(texts);
  const { begins, ends, flags, onset, rhyme } = model.syllables;
  for (const id of ids) {
    writer.number(((begins[id] as number) << 5) | ((ends[id] as number) << 2) | (flags[id] as number));
    writer.number(onset[id] as number);
    writer.number(rhyme[id] as number);
  }
  for (const id of allIds(ids)) {
    for (let slot = 0; slot < SYLLABLE_WEIGHTS; slot++)
      writer.signed(model.syllable[id * SYLLABLE_WEIGHTS + slot] as number);
  }
  writeEdges(writer, model.trie, allIds(ids));
  return writer.finish();
}

function allIds(ids: readonly number[]): number[] {
  return [...Array(FIRST_WORD_ID).keys(), ...ids];
}

function writeEdges(writer: Writer, trie: WordTrie, ids: readonly number[]): void {
  const codes = new Map(ids.map((id, code) => [id, code]));
  const edges = new Map<number, { code: number; slot: number }[]>();
  for (const { state, syllable, slot } of trie.all()) {
    const list = edges.get(state);
    const edge = { code: codes.get(syllable) as number, slot };
    if (list === undefined) edges.set(state, [edge]);
    else list.push(edge);
  }
  writer.number(trie.edges);
  const states = [...ids];
  for (let at = 0; at < states.length; at++) {
    const own = (edges.get(states[at] as number) ?? []).sort((left, right) => left.code - right.code);
    writer.number(own.length);
    let before = 0;
    for (const { code, slot } of own) {
      const value = trie.value(slot);
      const weight = weightBetween(value);
      writer.number(code - before);
      writer.number((value & LOW_BITS) | (weight === 0 ? 0 : HAS_WEIGHT));
      if (weight !== 0) writer.signed(weight);
      if ((value & GOES_ON) !== 0) states.push(stateOf(slot));
      before = code;
    }
  }
}

/** Reads a model and makes its syllables known to `lexicon`. Throws E110 on bytes that are none. */
export function readModel(bytes: Uint8Array, lexicon: Lexicon): Model {
  const reader = new Reader(bytes);
  if (reader.number() !== MAGIC) throw errors.badWire('it is no model of the segmenter');
  const model = new Model();
  model.bias = reader.signed();
  const { dense } = model;
  let at = 0;
  for (let count = reader.number(); count > 0; count--) {
    at += reader.number();
    dense[at] = reader.signed();
  }
  const texts = reader.sortedTexts();
  const ids = lexicon.ids(texts.join(' '));
  if (ids.length !== texts.length || lexicon.words >= MAX_SYLLABLES)
    throw errors.badWire('its syllables do not fit this version');
  model.syllables.grow(lexicon.words + 1);
  const { begins, ends, flags, onset, rhyme } = model.syllables;
  for (const id of ids) {
    const packed = reader.number();
    begins[id] = packed >> 5;
    ends[id] = (packed >> 2) & 7;
    flags[id] = packed & 3;
    onset[id] = reader.number();
    rhyme[id] = reader.number();
  }
  const all = Int32Array.from(allIds(ids));
  const weights = new Int16Array((lexicon.words + 1) * SYLLABLE_WEIGHTS);
  for (const id of all) {
    for (let slot = 0; slot < SYLLABLE_WEIGHTS; slot++) weights[id * SYLLABLE_WEIGHTS + slot] = reader.signed();
  }
  model.syllable = weights;
  model.trie = readEdges(reader, all);
  return model;
}

function readEdges(reader: Reader, ids: Int32Array): WordTrie {
  const count = reader.number();
  const trie = new WordTrie(count);
  const states = new Int32Array(ids.length + count);
  states.set(ids);
  let known = ids.length;
  for (let at = 0; at < known; at++) {
    const state = states[at] as number;
    let code = 0;
    for (let edges = reader.number(); edges > 0; edges--) {
      code += reader.number();
      const slot = trie.make(state, ids[code] as number);
      const bits = reader.number();
      trie.mark(slot, bits & LOW_BITS);
      if ((bits & HAS_WEIGHT) !== 0) trie.weigh(slot, reader.signed());
      if ((bits & GOES_ON) !== 0) states[known++] = stateOf(slot);
    }
  }
  return trie;
}
