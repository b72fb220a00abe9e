import { describe, expect, it } from 'vitest';
import { sentences, tokenize } from '../src/tokenize.ts';

const cut = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it.each([
    'Sáng 14/8/2020 , TP.HCM đạt 7,4% .',
    'PGS.TS. Nguyễn Lạng và ThS. Trần B. Hà , v.v. Theo T.Ư , 1.250,5 tỷ đồng .',
    'lúc 7h30 , 07:30 ngày 14.8.2020 và 9h ./.',
    'Covid-19 , ra-đi-ô , Ê-đê , pa-nô',
    'kinh tế - xã hội , Bà Rịa - Vũng Tàu',
    '60 km/h , 5 mg/l , số học sinh / lớp',
    'Nghị định 30/2020/NĐ-CP , 19-NQ/TW , A/H5N1',
    'gửi a.b@backan.gov.vn , xem https://backan.gov.vn/tin?id=1&x=2 ) .',
    '" Tốt " , ông nói … rồi cười ... !',
    '👨‍👩‍👧 👍🏽 🇻🇳 ❤️ 37°C',
    "H'Hen Niê ở Krông Năng",
  ])('%s', (spaced) => {
    // Glued where a reader glues: marks to the word before or after them.
    const text = spaced
      .replace(/ ([,.)!…]|\.\.\.)/g, '$1')
      .replace('" Tốt "', '"Tốt"')
      .replace('" ,', '",');
    expect(cut(text.replace(/ ([-/]) (?=\p{L})/gu, '$1'))).toEqual(spaced.split(' '));
    expect(cut(text.normalize('NFD')).map((token) => token.normalize('NFC'))).toEqual(cut(text));
  });

  it('keeps offsets into the text as it was given', () => {
    const text = '  Hòa Bình \r\n\r\n đạt 😀 7,4%'.normalize('NFD');
    for (const { text: token, start, end } of tokenize(text)) expect(text.slice(start, end)).toBe(token);
    expect(cut(text).map((token) => token.normalize('NFC'))).toEqual(['Hòa', 'Bình', 'đạt', '😀', '7,4%']);
  });

  it('finds nothing in nothing', () => {
    for (const text of ['', ' \n\t']) {
      expect(tokenize(text)).toEqual([]);
      expect(sentences(text)).toEqual([]);
    }
  });

  it('refuses wrong calls', () => {
    const code = (call: () => unknown) => {
      try {
        return call();
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(code(() => tokenize(1 as never))).toBe('E100');
    expect(code(() => sentences(undefined as never))).toBe('E100');
    expect(code(() => tokenize('a', { levels: 'word' } as never))).toBe('E102');
    expect(code(() => tokenize('a', null as never))).toBe('E104');
    expect(code(() => tokenize('a', { level: 'letter' as never }))).toBe('E106');
  });
});

describe('sentences', () => {
  it.each([
    ['Đoàn về TP. Bắc Kạn. PGS.TS. Lạng đón.', ['Đoàn về TP. Bắc Kạn.', 'PGS.TS. Lạng đón.']],
    ['Ngày 14.8.2020, họp xong./.', ['Ngày 14.8.2020, họp xong./.']],
    ['Ông nói: "Tốt." Rồi về.', ['Ông nói: "Tốt."', 'Rồi về.']],
    ['Tiêu đề\n\nMưa to. Gió lớn?', ['Tiêu đề', 'Mưa to.', 'Gió lớn?']],
  ])('%s', (text, expected) => {
    expect(sentences(text).map((sentence) => sentence.text)).toEqual(expected);
    for (const { text: words, start, end } of sentences(text)) expect(text.slice(start, end)).toBe(words);
  });
});
