/** Which words can be Vietnamese syllables. */
import { describe, expect, it } from 'vitest';
import { TokenTable, tokenize } from '../../src/engine/tokens.ts';
import { BARE, IMPOSSIBLE, MARKED, PLAIN, syllableShape } from '../../src/language/syllables.ts';

const tokens = new TokenTable();

function shapes(words: string): Record<string, number> {
  tokenize(words.normalize('NFC'), tokens, true);
  return Object.fromEntries(
    words
      .split(' ')
      .map((word, at) => [word, syllableShape(tokens.keyLow[at] as number, tokens.keyHigh[at] as number)]),
  );
}

describe('syllableShape', () => {
  it.each([
    [
      MARKED,
      'nghiêng ngoằn ngoèo khuỷu quyển quốc giếng giết gìn già gì uống yếu ý huỳnh chuyện buýt hoà hòa thuỷ kỹ kĩ ỦY',
    ],
    [BARE, 'xa nghe khuya quy tin the to chi'],
    [PLAIN, 'tuyet nguoi duong quoc nuoc cach nhat tiep'],
    [IMPOSSIBLE, 'of and government wine sfinx bwana qa nghoc strong ubnd café über été très mùt càch Đắk'],
  ])('%i: %s', (shape, words) => {
    expect(shapes(words)).toEqual(Object.fromEntries(words.split(' ').map((word) => [word, shape])));
  });
});
