/** `vietner/language`: the rule with franc behind it. */
import { franc } from 'franc';
import { describe, expect, it } from 'vitest';
import { detectLanguage, windows1258 } from '../../src/language/index.ts';
import { articles, pieces, readText, withoutAccents } from './pieces.ts';

const vietnamese = pieces(articles());
const right = (list: string[], code: string) =>
  (100 * list.filter((piece) => detectLanguage(piece).code === code).length) / list.length;

describe('windows1258', () => {
  it('writes the tone mark apart from the letter', () => {
    expect(windows1258('tỉnh Việt Đường')).toBe('ti\u0309nh Viê\u0323t Đươ\u0300ng');
    expect(windows1258('ậ')).toBe('â\u0323');
    expect(windows1258('a\u0323\u0302')).toBe('â\u0323');
    expect(windows1258('ô ơ ư ă ñ')).toBe('ô ơ ư ă n\u0303');
  });

  it('is the form in which franc knows Vietnamese', () => {
    const share = (form: (text: string) => string) =>
      vietnamese.filter((piece) => franc(form(piece)) === 'vie').length / vietnamese.length;
    const composed = share((text) => text);
    expect(share(windows1258)).toBeGreaterThan(0.97);
    expect(composed).toBeLessThan(share(windows1258));
  });
});

describe('detectLanguage', () => {
  it('is as right as the rule', () => {
    expect(right(vietnamese, 'vie')).toBeGreaterThan(99.5);
    expect(right(vietnamese.map(withoutAccents), 'vie')).toBeGreaterThan(98);
    expect(
      right(
        [0, 23, 47].flatMap((first) => pieces(readText('english.txt'), first)),
        'eng',
      ),
    ).toBeGreaterThan(99.5);
    expect(
      right(
        [0, 23].flatMap((first) => pieces(readText('french.txt'), first)),
        'fra',
      ),
    ).toBeGreaterThan(95);
  });

  // Malay and Galician are so near to Indonesian and Portuguese that a sentence does not tell.
  const near: Record<string, string> = { ind: 'zlm', por: 'glg' };
  const others = readText('others.tsv')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string]);

  it.each(others)('%s: %s', (code, text) => {
    expect([code, near[code]]).toContain(detectLanguage(text).code);
  });

  it('says nothing of what holds no words, and throws on a wrong call alone', () => {
    for (const text of ['', '14/8/2020', '😀']) expect(detectLanguage(text)).toEqual({ code: 'und', score: 0 });
    expect(() => detectLanguage(1 as unknown as string)).toThrow('[E100]');
  });
});
