import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../src/engine/lexicon.ts';
import { SYLLABLE_WEIGHTS } from '../../src/segment/features.ts';
import { Model, readModel, writeModel } from '../../src/segment/linear-model.ts';
import {
  fieldOf,
  GOES_ON,
  PLACE_END,
  stateOf,
  WORD_END,
  WordTrie,
  weightAfter,
  weightBefore,
  weightBetween,
} from '../../src/segment/trie.ts';

describe('WordTrie', () => {
  it('finds words by their syllables and says what they are', () => {
    const trie = new WordTrie(10);
    trie.add([200, 201], WORD_END, 3);
    trie.add([200, 201, 202], PLACE_END, 0);
    trie.add([200, 201], WORD_END, 5);
    const slot = trie.find(200, 201);
    expect(trie.value(slot) & 7).toBe(WORD_END | GOES_ON);
    expect(fieldOf(trie.value(slot))).toBe(3);
    expect(trie.value(trie.find(stateOf(slot), 202)) & 7).toBe(PLACE_END);
    expect(trie.find(201, 202)).toBe(-1);
    expect(trie.find(0, 0)).toBe(-1);
  });

  it('keeps weights beside the word, below zero too', () => {
    const trie = new WordTrie(10);
    trie.add([200, 201], WORD_END, 3);
    trie.weigh(trie.make(200, 201), -128, 127, -1);
    const value = trie.value(trie.find(200, 201));
    expect([weightBetween(value), weightAfter(value), weightBefore(value)]).toEqual([-128, 127, -1]);
    expect(value & WORD_END).toBe(WORD_END);
    expect(fieldOf(value)).toBe(3);
  });

  it('does not grow, because slots are states', () => {
    const trie = new WordTrie(1);
    trie.make(200, 201);
    expect(() => trie.make(200, 202)).toThrow(RangeError);
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
    model.trie = new WordTrie(8);
    model.trie.add([hoi, nghi], WORD_END, 4);
    model.trie.add([xa, hoi, nghi], PLACE_END, 0);
    model.trie.weigh(model.trie.make(46, xa), 1, -2, 3);
    const bytes = writeModel(model, ['hội', 'nghị', 'xã'], [hoi, nghi, xa]);

    const other = new Lexicon(['abbreviation']);
    other.ids('một hai ba xã');
    const read = readModel(bytes, other);
    const [hoi2, nghi2, xa2] = other.ids('hội nghị xã') as [number, number, number];
    expect([read.bias, read.dense[5], read.dense[900]]).toEqual([-3, 7, -40]);
    expect([read.syllables.begins[hoi2], read.syllables.ends[nghi2], read.syllables.onset[xa2]]).toEqual([2, 7, 9]);
    expect(read.syllable[xa2 * SYLLABLE_WEIGHTS + 1]).toBe(-300);
    expect(read.syllable[46 * SYLLABLE_WEIGHTS]).toBe(12);
    expect(read.trie.value(read.trie.find(hoi2, nghi2)) & WORD_END).toBe(WORD_END);
    const first = read.trie.find(xa2, hoi2);
    expect(read.trie.value(read.trie.find(stateOf(first), nghi2)) & PLACE_END).toBe(PLACE_END);
    const weights = read.trie.value(read.trie.find(46, xa2));
    expect([weightBetween(weights), weightAfter(weights), weightBefore(weights)]).toEqual([1, -2, 3]);
  });

  it('refuses other bytes', () => {
    expect(() => readModel(new Uint8Array([1, 2, 3]), new Lexicon(['abbreviation']))).toThrow('[E110]');
  });
});
