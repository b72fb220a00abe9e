/**
 * The lexicon and the weights of the segmenter. Weights are whole numbers, positive for one word, negative for two.
 *
 *   wire   dense: gap to the next weight that is not 0, weight
 *          syllables: words, counts, sounds, weights
 *          edges: of each syllable, then of each edge that goes on, in the order in which they were written
 */
import type { Lexicon } from '../engine/lexicon.ts';
import { FIRST_WORD_ID } from '../engine/tokens.ts';
import { Reader, Writer } from '../engine/wire.ts';
import { LoadedWords, sortWords, writeWords } from '../engine/word-list.ts';
import { errors } from '../errors.ts';
import { DENSE_SIZE, SYLLABLE_WEIGHTS } from './boundaries.ts';
import { SyllableTable } from './lexicon.ts';
import { type Edge, edgeValue, GOES_ON, slotsFor, type TrieBuilder, WordTrie } from './trie.ts';

/** Keys of the trie have sixteen bits. */
const MAX_SYLLABLES = 65535;

const MAGIC = 'VS3';

/** Bits of an edge in the wire form: the low byte of its value, and whether a weight follows. */
const LOW_BITS = 127;
const HAS_WEIGHT = 128;

export class Model {
  bias = 0;
  readonly dense = new Int16Array(DENSE_SIZE);
  syllables = new SyllableTable();
  /** SYLLABLE_WEIGHTS a syllable or mark, by id; see `BoundaryScan`. */
  syllable = new Int16Array(0);
  trie = new WordTrie(0, 0);
}

/** Wire bytes of a model whose trie has these `roots`; `texts` are its syllables in code unit order, `given` their ids. */
export function writeModel(
  model: Model,
  roots: TrieBuilder['roots'],
  texts: readonly string[],
  given: readonly number[],
): Uint8Array {
  const writer = new Writer();
  writer.mark(MAGIC);
  writer.signed(model.bias);
  const dense = [...model.dense.keys()].filter((at) => model.dense[at] !== 0);
  writer.number(dense.length);
  let before = 0;
  for (const at of dense) {
    writer.number(at - before);
    writer.signed(model.dense[at] as number);
    before = at;
  }
  const idOf = new Map(texts.map((text, at) => [text, given[at] as number]));
  const sorted = sortWords(texts);
  const ids = [...sorted.plain, ...sorted.others].map((text) => idOf.get(text) as number);
  writeWords(writer, sorted, writer.alphabet(texts));
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
  writeEdges(writer, roots, allIds(ids));
  return writer.finish();
}

function allIds(ids: ArrayLike<number>): number[] {
  return [...Array(FIRST_WORD_ID).keys(), ...Array.from(ids)];
}

function writeEdges(writer: Writer, roots: TrieBuilder['roots'], ids: readonly number[]): void {
  const codes = new Map(ids.map((id, code) => [id, code]));
  const nodes = ids.map((id) => roots.get(id) ?? new Map<number, Edge>());
  const body = new Writer();
  let slots = 0;
  for (let at = 0; at < nodes.length; at++) {
    const own = [...(nodes[at] as Map<number, Edge>)]
      .map(([syllable, edge]) => ({ code: codes.get(syllable) as number, edge }))
      .sort((left, right) => left.code - right.code);
    if (own.length > 0) slots += slotsFor(own.length);
    body.number(own.length);
    let before = 0;
    for (const { code, edge } of own) {
      body.number(code - before);
      body.number(edgeValue(edge.bits, edge.field, 0) | (edge.weight === 0 ? 0 : HAS_WEIGHT));
      if (edge.weight !== 0) body.signed(edge.weight);
      if (edge.edges.size > 0) nodes.push(edge.edges);
      before = code;
    }
  }
  writer.number(nodes.length - ids.length);
  writer.number(slots);
  writer.block(body);
}

/** Reads a model and makes its syllables known to `lexicon`. Throws E110 on bytes that are none. */
export function readModel(bytes: Uint8Array, lexicon: Lexicon): Model {
  const reader = new Reader(bytes);
  if (!reader.mark(MAGIC)) throw errors.badWire('it is no model of the segmenter');
  const model = new Model();
  model.bias = reader.signed();
  const { dense } = model;
  let at = 0;
  for (let count = reader.number(); count > 0; count--) {
    at += reader.number();
    dense[at] = reader.signed();
  }
  const ids = lexicon.wordIds(new LoadedWords(bytes, reader, reader.alphabet()));
  if (lexicon.words >= MAX_SYLLABLES) throw errors.badWire('its syllables do not fit this version');
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
  model.trie = readEdges(reader, all, lexicon.words + 1);
  return model;
}

function readEdges(reader: Reader, ids: Int32Array, syllables: number): WordTrie {
  const deeper = reader.number();
  const trie = new WordTrie(syllables + deeper, reader.number());
  const body = reader.block();
  let known = syllables;
  for (let at = 0; at < ids.length + deeper; at++) {
    const node = at < ids.length ? (ids[at] as number) : syllables + at - ids.length;
    const edges = body.number();
    if (edges > 0) trie.open(node, edges);
    let code = 0;
    for (let edge = 0; edge < edges; edge++) {
      code += body.number();
      const bits = body.number();
      const weight = (bits & HAS_WEIGHT) === 0 ? 0 : body.signed();
      const child = (bits & GOES_ON) === 0 ? 0 : known++;
      trie.put(node, ids[code] as number, edgeValue(bits & LOW_BITS, 0, weight), child);
    }
  }
  return trie;
}
