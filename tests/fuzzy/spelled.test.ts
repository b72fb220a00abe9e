import { describe, expect, it } from 'vitest';
import { isPlain, lettersOf, plainKey } from '../../src/engine/plain.ts';
import { TokenTable, tokenize } from '../../src/engine/tokens.ts';
import { edits, editsApart, spellingOf } from '../../src/fuzzy/edits.ts';
import { spelled } from '../../src/fuzzy/spelled.ts';
import { possibleSyllable, possibleUnaccented } from '../../src/fuzzy/syllable.ts';

const tokens = new TokenTable();
const key = (word: string): [number, number] => {
  tokenize(word.normalize('NFC'), tokens, true);
  return [tokens.keyLow[0] as number, tokens.keyHigh[0] as number];
};

describe('a word from its key', () => {
  it.each([
    ['hoà', 'hòa', 'hoà'],
    ['thủy', 'thủy', 'thuỷ'],
    ['khỏe', 'khỏe', 'khoẻ'],
    ['quyết', 'quyết', 'quyết'],
    ['giá', 'giá', 'giá'],
    ['gìn', 'gìn', 'gìn'],
    ['của', 'của', 'của'],
    ['mía', 'mía', 'mía'],
    ['ngoài', 'ngoài', 'ngoài'],
    ['người', 'người', 'người'],
    ['được', 'được', 'được'],
    ['khuya', 'khuya', 'khuya'],
    ['Đắk', 'đắk', 'đắk'],
    ['bac', 'bac', 'bac'],
  ])('%s is written %s or %s', (word, old, young) => {
    expect([spelled(...key(word), false), spelled(...key(word), true)]).toEqual([old, young]);
  });

  it('has plain letters that its look-alikes share', () => {
    const plain = ['tinh', 'tỉnh', 'tịnh', 'tình', 'TÍNH'].map((word) => plainKey(...key(word)));
    expect(new Set(plain).size).toBe(1);
    expect(plainKey(...key('đa'))).toBe(plainKey(...key('dạ')));
    expect(plainKey(...key('тест'))).toBe(-1);
    expect(['tinh', 'tính', 'đa'].map((word) => isPlain(...key(word)))).toEqual([true, false, false]);
    expect(lettersOf(...key('nghiêng'))).toHaveLength(7);
  });
});

describe('edits', () => {
  it.each([
    ['kan', 'kạn', 1],
    ['đựng', 'dựng', 1],
    ['thu', 'thư', 1],
    ['dâ', 'dân', 1],
    ['hoà', 'hòa', 0],
    ['hò', 'hòa', 1],
    ['hoà', 'hoàn', 1],
    ['thuỷ', 'thủyy', 1],
    ['uỷ', 'ủ', 1],
    ['nguyên', 'nguyễn', 1],
    ['tướng', 'trưởng', 2],
    ['hội', 'đảng', 2],
  ])('between %s and %s are %i', (left, right, count) => {
    expect(edits(spellingOf(...key(left)), spellingOf(...key(right)), 1)).toBe(count);
  });
});

it('counts the tone apart from the letters', () => {
  const apart = (left: string, right: string) => editsApart(spellingOf(...key(left)), spellingOf(...key(right)), 1);
  expect([
    apart('nức', 'nước'),
    apart('tỉnh', 'tỉn'),
    apart('hoà', 'hòa'),
    apart('thư', 'thử'),
    apart('nức', 'nườc'),
  ]).toEqual([1, 1, 0, 1, 2]);
});

describe('a possible syllable', () => {
  it.each(
    'thu tỉnh nghiêng quyết quỳnh gìn giết yêu yên y huỳnh khuỷu ước oanh kẻ ghế nghe cá gà ngà xoong'.split(' '),
  )('%s', (word) => {
    expect(possibleSyllable(...key(word))).toBe(true);
  });

  it.each('tich kan dâ phuong ka gê cè ngê hyên strong facebook bac mp xyz'.split(' '))('not %s', (word) => {
    expect(possibleSyllable(...key(word))).toBe(false);
  });

  it('without accents may be another', () => {
    expect('tich phuong nguoi bac duong uy'.split(' ').map((word) => possibleUnaccented(...key(word)))).toEqual(
      new Array(6).fill(true),
    );
    expect('street school budget of'.split(' ').map((word) => possibleUnaccented(...key(word)))).toEqual(
      new Array(4).fill(false),
    );
  });
});
