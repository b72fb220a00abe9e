import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../src/engine/lexicon.ts';
import { PlainTable, plainKey } from '../../src/engine/plain.ts';
import { END, WildcardIndex } from '../../src/engine/wildcard.ts';

const lexicon = new Lexicon(['place']);
const texts = ['ủy ban nhân dân', 'ủy ban kiểm tra', 'bắc kạn', 'bắc ninh', 'huế'];
for (const [row, text] of texts.entries()) lexicon.add(lexicon.ids(text), 0, row, 0);
const word = (text: string) => lexicon.word(text);
const node = (text: string) =>
  lexicon.ids(text).reduce((at, id) => (at === 0 ? (lexicon.root[id] as number) : lexicon.step(at, id)), 0);

describe('the wildcard index', () => {
  const index = new WildcardIndex(lexicon);
  const fillings = (before: number, next: number) => {
    const found: number[] = [];
    for (let item = index.find(before, next); item !== 0; item = index.other[item] as number)
      found.push(index.word[item] as number);
    return found.sort((left, right) => left - right);
  };

  it('names the words that fit between two others', () => {
    expect(fillings(node('ủy ban'), word('dân'))).toEqual([word('nhân')]);
    expect(fillings(node('ủy'), word('nhân'))).toEqual([word('ban')]);
    expect(fillings(node('ủy ban'), word('kạn'))).toEqual([]);
  });

  it('names first and last words', () => {
    expect(fillings(0, word('kạn'))).toEqual([word('bắc')]);
    expect(fillings(node('bắc'), END)).toEqual([word('kạn'), word('ninh')].sort((left, right) => left - right));
    expect(fillings(node('ủy ban nhân'), END)).toEqual([word('dân')]);
  });

  it('leaves entries of one word out', () => {
    expect(fillings(0, END)).toEqual([]);
  });
});

describe('the table of plain letters', () => {
  it('leads to every word that differs by marks alone', () => {
    const other = new Lexicon([]);
    const ids = ['tỉnh', 'tình', 'tinh', 'đa', 'dạ'].map((text) => other.word(text));
    const table = new PlainTable(other);
    const keys = new Map<number, number>();
    other.eachWord((id, low, high) => keys.set(id, plainKey(low, high)));
    expect(table.of(keys.get(ids[2] as number) as number)).toEqual(ids.slice(0, 3));
    expect(table.of(keys.get(ids[3] as number) as number)).toEqual(ids.slice(3));
    expect(table.of(-7)).toEqual([]);
  });
});
