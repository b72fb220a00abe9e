import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../src/engine/lexicon.ts';
import { SYLLABLE_WEIGHTS } from '../../src/segment/boundaries.ts';
import { Model, readModel, writeModel } from '../../src/segment/linear-model.ts';
import { fieldOf, GOES_ON, PLACE_END, TrieBuilder, WORD_END, weightBetween } from '../../src/segment/trie.ts';

describe('WordTrie', () => {
  it('finds words by their syllables and says what they are', () => {
    const builder = new TrieBuilder();
    builder.add([200, 201], WORD_END, 3);
    builder.add([200, 201, 202], PLACE_END, 0);
    builder.add([200, 201], WORD_END, 5);
    const trie = builder.finish(203);
    const slot = trie.find(200, 201);
    const value = trie.values[slot] as number;
    expect(value & 7).toBe(WORD_END | GOES_ON);
    expect(fieldOf(value)).toBe(3);
    const next = trie.find(trie.children[slot] as number, 202);
    expect((trie.values[next] as number) & 7).toBe(PLACE_END);
    expect(trie.find(201, 202)).toBe(-1);
    expect(trie.find(0, 0)).toBe(-1);
  });

  it('keeps the weight of a pair beside the word, below zero too', () => {
    const builder = new TrieBuilder();
    builder.add([200, 201], WORD_END, 3);
    builder.weigh(200, 201, -128);
    builder.weigh(201, 200, 127);
    const trie = builder.finish(202);
    const value = trie.values[trie.find(200, 201)] as number;
    expect([weightBetween(value), value & WORD_END, fieldOf(value)]).toEqual([-128, WORD_END, 3]);
    expect(weightBetween(trie.values[trie.find(201, 200)] as number)).toBe(127);
  });

  it('finds every edge of a node with many', () => {
    const builder = new TrieBuilder();
    for (let right = 300; right < 400; right++) builder.weigh(200, right, right);
    const trie = builder.finish(400);
    for (let right = 300; right < 400; right++) {
      expect(weightBetween(trie.values[trie.find(200, right)] as number)).toBe(right);
    }
    expect(trie.find(200, 299)).toBe(-1);
  });
});

describe('the wire form', () => {
  it('gives back what was written, whatever ids the lexicon gives', () => {
    const made = new Lexicon(['abbreviation']);
    const [hoi, nghi, xa] = made.ids('hội nghị xã') as [number, number, number];
    const model = new Model();
    model.bias = -3;
    model.dense[5] = 7;
    model.dense[900] = -40;
    model.syllables.grow(made.words + 1);
    model.syllables.begins[hoi] = 2;
    model.syllables.ends[nghi] = 7;
    model.syllables.onset[xa] = 9;
    model.syllable = new Int16Array((made.words + 1) * SYLLABLE_WEIGHTS);
    model.syllable[xa * SYLLABLE_WEIGHTS + 1] = -300;
    model.syllable[46 * SYLLABLE_WEIGHTS] = 12;
    const builder = new TrieBuilder();
    builder.add([hoi, nghi], WORD_END, 4);
    builder.add([xa, hoi, nghi], PLACE_END, 0);
    builder.weigh(46, xa, -2);
    const bytes = writeModel(model, builder.roots, ['hội', 'nghị', 'xã'], [hoi, nghi, xa]);

    const other = new Lexicon(['abbreviation']);
    other.ids('một hai ba xã');
    const { trie, ...read } = readModel(bytes, other);
    const [hoi2, nghi2, xa2] = other.ids('hội nghị xã') as [number, number, number];
    expect([read.bias, read.dense[5], read.dense[900]]).toEqual([-3, 7, -40]);
    expect([read.syllables.begins[hoi2], read.syllables.ends[nghi2], read.syllables.onset[xa2]]).toEqual([2, 7, 9]);
    expect(read.syllable[xa2 * SYLLABLE_WEIGHTS + 1]).toBe(-300);
    expect(read.syllable[46 * SYLLABLE_WEIGHTS]).toBe(12);
    expect((trie.values[trie.find(hoi2, nghi2)] as number) & WORD_END).toBe(WORD_END);
    const first = trie.find(xa2, hoi2);
    const last = trie.find(trie.children[first] as number, nghi2);
    expect((trie.values[last] as number) & PLACE_END).toBe(PLACE_END);
    expect(weightBetween(trie.values[trie.find(46, xa2)] as number)).toBe(-2);
  });

  it('refuses bytes that are no model', () => {
    expect(() => readModel(new Uint8Array([1, 2, 3, 4]), new Lexicon(['abbreviation']))).toThrow(/no model/);
  });
});
