import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toneStyle, variants, wordingKey, wordingWords } from '../../src/testing/index.ts';

describe('toneStyle', () => {
  it.each([
    ['hòa', 'hoà'],
    ['khỏe', 'khoẻ'],
    ['Ủy ban', 'Uỷ ban'],
    ['THỦY LỢI', 'THUỶ LỢI'],
    ['xã Hòa Bình, đồng chí Thúy.', 'xã Hoà Bình, đồng chí Thuý.'],
  ])('moves the mark of %s', (old, modern) => {
    expect(toneStyle(old, 'new')).toBe(modern);
    expect(toneStyle(modern, 'old')).toBe(old);
  });

  it.each(['quý', 'hoàn', 'toán', 'khuỷu', 'thuyền', 'QUỸ', 'hóa_1'.slice(0, 1), 'quả', 'Huế', 'của'])(
    'leaves %s alone',
    (word) => {
      expect(toneStyle(word, 'new')).toBe(word);
      expect(toneStyle(word, 'old')).toBe(word);
    },
  );
});

describe('wordingKey', () => {
  it('is one for all spellings', () => {
    const key = wordingKey('Đảng ủy Hòa Bình');
    for (const other of ['ĐẢNG UỶ  HOÀ BÌNH', 'Đảng ủy Hòa Bình'.normalize('NFD'), 'Ðảng\u00a0uỷ\nHoà Bình ']) {
      expect(wordingKey(other)).toBe(key);
    }
    expect(wordingKey('Đảng ủy Hoa Bình')).not.toBe(key);
  });

  it('knows words', () => {
    expect(wordingWords('Chỉ số giá (CPI), 5,2%')).toEqual(['chỉ', 'số', 'giá', 'cpi', '5', '2']);
  });
});

describe('variants', () => {
  const named = (text: string) => Object.fromEntries(variants(text).map((variant) => [variant.name, variant]));

  it('gives each spelling once', () => {
    expect(Object.keys(named('Mưa to ở Hòa Bình.'))).toEqual([
      'as written',
      'NFD',
      'new tone style',
      'CRLF',
      'NBSP',
      'embedded',
    ]);
    expect(Object.keys(named('Mưa to.'.normalize('NFD')))).toContain('NFC');
  });

  it('writes each setting', () => {
    const { NFD, CRLF, NBSP, embedded } = named('Mưa\nto');
    expect(NFD?.text).toBe('Mưa\nto'.normalize('NFD'));
    expect(CRLF?.text).toBe('Mưa\r\nto\r\n');
    expect(NBSP).toBeUndefined();
    expect(named('Mưa to').NBSP?.text).toBe('Mưa\u00a0to');
    expect(embedded?.text).toBe('Mưa vẫn rơi đều ngoài hiên. Mưa\nto\nCon mèo nằm ngủ bên cửa sổ.');
    expect(named('Mưa to.').embedded?.text).toContain(' Mưa to. Con mèo');
  });

  it('maps the offsets of whole letters', () => {
    const pieces = fc.array(
      fc.constantFrom('Hòa', 'hoà', 'uỷ', 'ế', 'e\u0302\u0301', ' ', '\n', '\r\n', '😀', 'x', ','),
    );
    fc.assert(
      fc.property(pieces, fc.nat(), fc.nat(), (list, a, b) => {
        const [from, to] = [a, b].map((n) => n % (list.length + 1)).sort((x, y) => x - y) as [number, number];
        const start = list.slice(0, from).join('').length;
        const end = list.slice(0, to).join('').length;
        const text = list.join('');
        for (const variant of variants(text)) {
          const mention = variant.text.slice(variant.map(start), variant.map(end));
          expect(wordingKey(mention)).toBe(wordingKey(text.slice(start, end)));
        }
      }),
    );
  });
});
