import { describe, expect, it } from 'vitest';
import { type Format, formats } from '../../src/export/formats.ts';
import { smallArticle } from './marked.ts';

const all = Object.entries(formats) as [string, Format][];

describe('formats', () => {
  it('has the formats of the command line', () => {
    expect(Object.keys(formats)).toEqual(['json', 'jsonl', 'conll', 'conllu', 'brat', 'csv', 'html', 'table']);
  });

  it.each(all)('%s writes the document as it is and is pure', (_, format) => {
    const document = smallArticle();
    const before = structuredClone(document);
    const first = format.write(document, {});
    expect(format.write(document)).toBe(first);
    expect(document).toEqual(before);
    expect(first.endsWith('\n')).toBe(true);
  });

  it.each(all)('%s needs tokens as it says', (_, { write, needsTokens }) => {
    const { text, extraction } = smallArticle();
    if (needsTokens) expect(() => write({ text, extraction })).toThrow(TypeError);
    else expect(write({ text, extraction })).toBe(write(smallArticle()));
  });

  it.each(all.filter(([, { read }]) => read !== undefined))('%s is read back', (_, { write, read }) => {
    const document = smallArticle();
    const back = read!(write(document, { nesting: 'all' }), document.text);
    const spans = (entities: typeof back.entities) => entities.map(({ type, start, end }) => [type, start, end]);
    expect(spans(back.entities)).toEqual(spans(document.extraction.entities));
  });
});
