import { describe, expect, it } from 'vitest';
import { createSegmenter, segment } from '../../src/segment/index.ts';

const cut = (text: string) => segment(text).map((word) => word.text);

describe('segment', () => {
  it.each([
    'Chủ tịch | tỉnh | Phú Thọ | thăm | bệnh viện | vào | chiều | 14/8/2020 | .',
    'Ông | Nguyễn Văn An | phát biểu | tại | hội nghị | .',
    'Kinh tế | của | cả | nước | tăng trưởng | 7,4% | , | xuất khẩu | đạt | 1.250,5 | tỷ | đồng | .',
    'Học sinh | và | giáo viên | ở | TP.HCM | nghỉ | vì | Covid-19 | .',
  ])('%s', (line) => {
    const words = line.split(' | ');
    const text = line.replace(/ \| (?=[.,])/g, '').replaceAll(' | ', ' ');
    expect(cut(text)).toEqual(words);
    expect(cut(text.normalize('NFD')).map((word) => word.normalize('NFC'))).toEqual(words);
    // Text out of a tokeniser has spaces around its marks.
    expect(cut(line.replaceAll(' | ', ' '))).toEqual(words);
  });

  it('keeps offsets into the text as it was given', () => {
    const text = '  Thủ tướng \r\n\r\n Chính phủ họp 😀.'.normalize('NFD');
    for (const { text: word, start, end } of segment(text)) expect(text.slice(start, end)).toBe(word);
  });

  it('never joins over a line break or a mark', () => {
    expect(cut('bệnh\nviện')).toEqual(['bệnh', 'viện']);
    expect(cut('bệnh, viện')).toEqual(['bệnh', ',', 'viện']);
    expect(cut('bệnh viện')).toEqual(['bệnh viện']);
  });

  it('restores a number that a tokeniser took apart', () => {
    expect(cut('khoảng 25 . 000 người')).toEqual(['khoảng', '25 . 000', 'người']);
    expect(cut('năm 2020 . 25 người')).toEqual(['năm', '2020', '.', '25', 'người']);
  });

  it('reads a line in capitals as it reads others', () => {
    expect(cut('HỘI NGHỊ KINH TẾ VIỆT NAM')).toEqual(['HỘI NGHỊ', 'KINH TẾ', 'VIỆT NAM']);
  });

  it('finds nothing in nothing and refuses what is no text', () => {
    expect(segment('')).toEqual([]);
    expect(segment(' \n')).toEqual([]);
    expect(() => segment(1 as never)).toThrow('[E100]');
  });
});

describe('createSegmenter', () => {
  it('gives flat arrays that say the same', () => {
    const segmenter = createSegmenter();
    for (const text of ['Bộ trưởng thăm bệnh viện.', 'Hội nghị đã kết thúc.'.normalize('NFD'), '']) {
      const words = segmenter.read(text);
      const flat = Array.from({ length: words.length }, (_, at) => ({
        text: words.text(at),
        start: words.start[at],
        end: words.end[at],
      }));
      expect(flat).toEqual(segment(text));
      expect(segmenter.segment(text)).toEqual(flat);
    }
    expect(() => segmenter.read(null as never)).toThrow('[E100]');
  });

  it('keeps its tables to itself', () => {
    const [one, two] = [createSegmenter(), createSegmenter()];
    const words = one.read('Chính phủ họp.');
    two.read('Quốc hội bàn về ngân sách.');
    expect(words.text(0)).toBe('Chính phủ');
  });
});
