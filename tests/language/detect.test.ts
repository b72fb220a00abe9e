/** `detectLanguage` of the core: the rule over syllables. */
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/index.ts';
import { articles, pieces, readText, withoutAccents } from './pieces.ts';

const vietnamese = pieces(articles());
const english = [0, 23, 47].flatMap((first) => pieces(readText('english.txt'), first));
const french = [0, 23].flatMap((first) => pieces(readText('french.txt'), first));

/** Share of pieces with this code, in per cent. */
const right = (list: string[], code: string) =>
  (100 * list.filter((piece) => detectLanguage(piece).code === code).length) / list.length;

describe('pieces of 40–80 characters', () => {
  it('are many', () => {
    expect(vietnamese.length).toBeGreaterThan(800);
    expect(english.length).toBeGreaterThan(300);
  });

  it('of Vietnamese are right in more than 99.5 of 100, in every spelling', () => {
    expect(right(vietnamese, 'vie')).toBeGreaterThan(99.5);
    expect(
      right(
        vietnamese.map((piece) => piece.normalize('NFD')),
        'vie',
      ),
    ).toBeGreaterThan(99.5);
    expect(
      right(
        vietnamese.map((piece) => piece.toUpperCase()),
        'vie',
      ),
    ).toBeGreaterThan(99.5);
  });

  it('of Vietnamese without accents are right in more than 98 of 100', () => {
    expect(right(vietnamese.map(withoutAccents), 'vie')).toBeGreaterThan(98);
    expect(
      right(
        vietnamese.map((piece) => withoutAccents(piece).toUpperCase()),
        'vie',
      ),
    ).toBeGreaterThan(98);
  });

  it('of English are right in more than 99.5 of 100', () => {
    expect(right(english, 'eng')).toBeGreaterThan(99.5);
    expect(
      right(
        english.map((piece) => piece.toUpperCase()),
        'eng',
      ),
    ).toBeGreaterThan(98);
  });

  it('of French are never Vietnamese, and mostly named', () => {
    expect(right(french, 'vie')).toBe(0);
    expect(right(french, 'fra')).toBeGreaterThan(85);
  });
});

describe('detectLanguage', () => {
  const others = readText('others.tsv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string]);

  it.each(others)('%s is not Vietnamese: %s', (code, text) => {
    const named = ['lao', 'tha', 'khm', 'cmn', 'jpn', 'kor'].includes(code) ? code : 'und';
    expect(detectLanguage(text).code).toBe(named);
  });

  it('names a text by what most of it is in', () => {
    expect(detectLanguage('Cuốn “The Quiet American” được dịch sang tiếng Việt rất sớm.').code).toBe('vie');
    expect(detectLanguage('The word "phở" is found in every English dictionary of today.').code).toBe('eng');
    expect(detectLanguage('Khách Lào chào nhau ສະບາຍດີ, còn người Thái nói khác.').code).toBe('vie');
  });

  it('says nothing of what holds no words', () => {
    for (const text of ['', '  \n', '14/8/2020', '😀', 'UBND'])
      expect(detectLanguage(text)).toEqual({ code: 'und', score: 0 });
  });

  it('gives a score in 0–1', () => {
    for (const text of [...vietnamese, ...english, ...french]) {
      const { score } = detectLanguage(text);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('throws on a wrong call alone', () => {
    expect(() => detectLanguage(undefined as unknown as string)).toThrow('[E100]');
    for (const text of ['\ud800', '\u0301\u0301', 'a'.repeat(100_000), 'ngh'.repeat(9), "'''a'''", 'ﷺ'])
      detectLanguage(text);
  });
});
