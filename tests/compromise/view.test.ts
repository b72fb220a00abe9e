/** The View keeps the text to the byte, its offsets, and compromise's own world. */
import nlp from 'compromise/one';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentions, spans, toView } from '../../src/compromise/index.ts';
import { extract, sentences } from '../../src/index.ts';
import { articles } from '../language/pieces.ts';
import { ARTICLE, EXTRACTION } from './article.ts';

const forms: [string, (text: string) => string][] = [
  ['NFC', (text) => text],
  ['NFD', (text) => text.normalize('NFD')],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['spaces', (text) => `  \t${text.replaceAll(', ', ' ,\u00a0 ')}\n\n `],
];

describe('text()', () => {
  it.each(forms)('is the source: %s', (_name, form) => {
    for (const text of [ARTICLE, articles().slice(0, 20_000)].map(form)) {
      const result = extract(text);
      const doc = toView(result, text);
      expect(doc.text()).toBe(text);
      expect(doc.clone().text()).toBe(text);
      const found = spans(mentions(doc));
      expect(found.map(({ start, end }) => [start, end])).toEqual(
        result.entities.map(({ start, end }) => [start, end]),
      );
      for (const span of spans(doc.terms())) expect(text.slice(span.start, span.end)).toBe(span.text);
    }
  });

  it('is the source of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => toView(extract(text), text).text() === text),
      { numRuns: 300 },
    );
    const words = fc.constantFrom(
      'Ông',
      ' ',
      ' Lê',
      ' Hải',
      ', ',
      'TP.',
      '7,4%',
      '\n',
      '“',
      '”.',
      ' ngày 14/8',
      ' (',
      ')',
      '...',
      '–',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const doc = toView(extract(text), text);
        return (
          doc.text() === text &&
          spans(doc.terms()).every(({ start, end, text: term }) => text.slice(start, end) === term)
        );
      }),
      { numRuns: 300 },
    );
    for (const text of ['', ' ', '\n\n', '.', '\ud800']) expect(toView(extract(text), text).text()).toBe(text);
  });

  it('of a match is what stands in the text', () => {
    const doc = toView(EXTRACTION, ARTICLE);
    expect(doc.match('#Percent+').eq(1).text()).toBe('7,4%');
    expect(doc.match('sẵn sàng "').text()).toBe('sẵn sàng”');
    expect(doc.match('#Percent+').out('array')).toEqual(['40%', '7,4%', '12%', '9,5%']);
  });
});

describe('toView', () => {
  it('keeps sentences as sentences() cuts them', () => {
    const doc = toView(EXTRACTION, ARTICLE);
    expect(doc.map((sentence) => sentence.text().trim())).toEqual(sentences(ARTICLE).map(({ text }) => text));
  });

  it('without the text has the outermost mentions, with their offsets', () => {
    const doc = toView(EXTRACTION);
    const outer = EXTRACTION.entities.filter(({ parent }) => parent < 0);
    expect(spans(doc).map(({ text, start }) => [text, start])).toEqual(outer.map(({ text, start }) => [text, start]));
    expect(spans(doc.match('giám đốc sở .+')).map(({ text }) => text)).toEqual([
      'Giám đốc Sở Tài chính',
      'Giám đốc Sở Kế hoạch và Đầu tư',
    ]);
    expect(toView({ ...EXTRACTION, entities: [] }).found).toBe(false);
  });

  it('tags the types of a user too', () => {
    const text = 'Khởi công Cầu Đồng Quang 2.';
    const entity = {
      ...extract('').entities[0],
      id: 0,
      type: 'project',
      text: 'Cầu Đồng Quang 2',
      start: 10,
      end: 26,
      parent: -1,
      score: 1,
      source: 'gazetteer/own',
      value: null,
      links: [],
    };
    const doc = toView({ ...extract(''), entities: [entity] }, text);
    expect(spans(doc.match('khởi công [#Project+]', 0)).map((span) => span.text)).toEqual(['Cầu Đồng Quang 2']);
  });

  it('refuses what is no extraction, or not of this text', () => {
    expect(() => toView({} as never, 'a')).toThrow('[E104]');
    expect(() => toView(EXTRACTION, `x${ARTICLE}`)).toThrow('[E104]');
    expect(() => toView(EXTRACTION, 1 as never)).toThrow('[E100]');
  });
});

describe('spans', () => {
  it('gives the entities wholly inside a match', () => {
    const doc = toView(EXTRACTION, ARTICLE);
    const [span] = spans(doc.match('chủ tịch ubnd tỉnh lý'));
    expect(span?.entities.map(({ type, text }) => [type, text])).toEqual([
      ['title', 'Chủ tịch UBND tỉnh'],
      ['agency', 'UBND tỉnh'],
    ]);
  });

  it('passes over what was written later, and refuses a foreign View', () => {
    const doc = toView(EXTRACTION, ARTICLE);
    doc.match('giữ chức').replaceWith('được bổ nhiệm làm');
    expect(doc.text()).toContain('Sở Tài chính, được bổ nhiệm làm Giám đốc Sở Kế hoạch');
    expect(spans(doc.match('bổ nhiệm làm giám đốc')).map(({ text }) => text)).toEqual(['Giám đốc']);
    expect(() => spans(nlp('a view of English') as never)).toThrow('[E104]');
    expect(() => mentions(nlp('a view of English') as never)).toThrow('[E104]');
  });
});

describe('the global world of compromise', () => {
  it('stays as it is', () => {
    const before = JSON.stringify(nlp.model());
    const hooks = [...nlp.hooks()];
    const doc = toView(EXTRACTION, ARTICLE);
    doc.match('#Title+ #Official+').tag('Held').match('hòa');
    doc.clone().match('giữ chức').replaceWith('nhận chức');
    expect(JSON.stringify(nlp.model())).toBe(before);
    expect(nlp.hooks()).toEqual(hooks);
    expect(nlp("we're in Hà Nội").match('we are').found).toBe(true);
    expect(nlp('đã').match('da').found).toBe(true);
  });
});
