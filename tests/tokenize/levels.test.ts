import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences, tokenize } from '../../src/tokenize.ts';
import type { TokenLevel } from '../../src/types.ts';

const text = 'Sáng 14/8/2020, TP.HCM đạt 7,4% kế hoạch. Ông Lê Hải nói: "Tốt!"';

describe('levels', () => {
  it('cuts the same text three ways', () => {
    const at = (level: TokenLevel) => tokenize(text, { level }).map((token) => token.text);
    expect(at('sentence')).toEqual(['Sáng 14/8/2020, TP.HCM đạt 7,4% kế hoạch.', 'Ông Lê Hải nói: "Tốt!"']);
    expect(at('syllable').join(' ')).toBe('Sáng 14/8/2020 , TP.HCM đạt 7,4% kế hoạch . Ông Lê Hải nói : " Tốt ! "');
    expect(at('word').join('|')).toBe('Sáng|14/8/2020|,|TP.HCM|đạt|7,4%|kế hoạch|.|Ông|Lê Hải|nói|:|"|Tốt|!|"');
  });

  it('keeps offsets, nests the levels and loses no character, whatever the text', () => {
    const piece = fc.constantFrom(
      'Hà',
      ' nội',
      'xã hội',
      '.',
      ' ',
      '\n',
      '-',
      '7,4%',
      'e\u0301',
      'a@b.vn',
      '"',
      '😀',
      'TP.',
      '/',
      '\u200d',
      '\ud83d',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (given) => {
          const found = (['syllable', 'word', 'sentence'] as const).map((level) => tokenize(given, { level }));
          for (const tokens of found) {
            let before = 0;
            for (const token of tokens) {
              expect(token.start).toBeGreaterThanOrEqual(before);
              expect(token.end).toBeGreaterThan(token.start);
              expect(given.slice(token.start, token.end)).toBe(token.text);
              before = token.end;
            }
          }
          const [syllables, words, whole] = found as [(typeof found)[0], (typeof found)[0], (typeof found)[0]];
          const starts = new Set(syllables.map(({ start }) => start));
          for (const { start } of [...words, ...whole]) expect(starts.has(start)).toBe(true);
          expect(words.length).toBeLessThanOrEqual(syllables.length);
        },
      ),
    );
  });

  it('gives sentences by name too', () => {
    expect(sentences(text)).toEqual(tokenize(text, { level: 'sentence' }));
  });
});

describe('addresses', () => {
  it('end where the next sentence begins, though no space is typed', () => {
    const given = 'Gửi về a@backan.gov.vn.Hà Nội nhận thư.';
    expect(sentences(given).map((sentence) => sentence.text)).toEqual(['Gửi về a@backan.gov.vn.', 'Hà Nội nhận thư.']);
    expect(tokenize(given).map((token) => token.text)).toContain('a@backan.gov.vn');
  });
});

describe('sentences', () => {
  const cases: [string, string[]][] = [
    ['Ông ở phường K. Sau đó ông về Q. Bình Thạnh.', ['Ông ở phường K.', 'Sau đó ông về Q. Bình Thạnh.']],
    [
      'Xe chạy trên quốc lộ 1A. Cây cầu dài 30 m. Xe dừng lại.',
      ['Xe chạy trên quốc lộ 1A.', 'Cây cầu dài 30 m.', 'Xe dừng lại.'],
    ],
    ['Em ở đâu ? " . Rồi chị cười ... ". Mưa xuống .', ['Em ở đâu ? " .', 'Rồi chị cười ... ".', 'Mưa xuống .']],
    ['"Ai đấy?" - chị hỏi. "Tôi đây!", anh đáp.', ['"Ai đấy?" - chị hỏi.', '"Tôi đây!", anh đáp.']],
    ['Có 25 . 000 hộ. Chờ ... 3 giờ liền.', ['Có 25 . 000 hộ.', 'Chờ ... 3 giờ liền.']],
    ['Sách, vở, v.v. Các em vui. GS. Trần đến.', ['Sách, vở, v.v.', 'Các em vui.', 'GS. Trần đến.']],
  ];
  it.each(cases)('%s', (given, expected) => {
    expect(sentences(given).map((sentence) => sentence.text)).toEqual(expected);
  });
});
