import { describe, expect, it } from 'vitest';
import { type Case, compareCase, readCases, variants, writeCase } from '../../src/testing/index.ts';
import type { Entity, EntityValue } from '../../src/types.ts';

const one = (line: string): Case => readCases(line)[0]!;

function found(text: string, type: string, words: string, value: EntityValue = null, from = 0): Entity {
  const start = text.indexOf(words, from);
  const end = start + words.length;
  return { id: start, type, text: words, start, end, parent: -1, score: 1, source: 'test', value, links: [] };
}

describe('readCases', () => {
  it('takes brackets and types out of the sentence', () => {
    const { text, entities } = one('[Chủ tịch [UBND [tỉnh Bắc Giang]location]agency]title phát biểu.');
    expect(text).toBe('Chủ tịch UBND tỉnh Bắc Giang phát biểu.');
    expect(entities.map(({ type, start, end }) => [type, text.slice(start, end)])).toEqual([
      ['title', 'Chủ tịch UBND tỉnh Bắc Giang'],
      ['agency', 'UBND tỉnh Bắc Giang'],
      ['location', 'tỉnh Bắc Giang'],
    ]);
  });

  it('numbers lines, skips comments and keeps lines that assert nothing', () => {
    const cases = readCases('# lời dẫn\n\nTrời mưa.\r\n[Hà Nội]location\n');
    expect(cases.map(({ line, text, entities }) => [line, text, entities.length])).toEqual([
      [3, 'Trời mưa.', 0],
      [4, 'Hà Nội', 1],
    ]);
  });

  it('applies directives to the lines below', () => {
    const cases = readCases('a\n# date: 2020-08-20\n# types: date, percent\nb\n# date: none\n# types: all\nc');
    expect(cases.map(({ date, types }) => [date, types])).toEqual([
      [null, null],
      ['2020-08-20', ['date', 'percent']],
      [null, null],
    ]);
  });

  it('reads values in braces', () => {
    const line =
      '[ngày 14/8]date{2020-08-14} [40%]percent{40} [3 tháng]duration{P3M} [1,5 tỷ đồng]money{1500000000 VND}';
    expect(one(line).entities.map(({ value }) => value)).toEqual(['2020-08-14', '40', 'P3M', '1500000000 VND']);
  });

  it('reads escapes', () => {
    expect(one('\\# \\[a\\] [b]date\\{c\\} d\\\\e\\nf')).toMatchObject({
      text: '# [a] b{c} d\\e\nf',
      entities: [{ type: 'date', start: 6, end: 7 }],
    });
  });

  it('ends a type at the text that follows it', () => {
    expect(one('[2019]date-nay').text).toBe('2019-nay');
    expect(one('[2019]date{}nay').text).toBe('2019nay');
    expect(one('[5 m]quantityđất').text).toBe('5 mđất');
    expect(readCases('[phở]street-food ngon', { types: ['street-food'] })[0]!.entities[0]!.type).toBe('street-food');
  });

  it.each([
    ['a]date', 'closes nothing'],
    ['[a', 'is never closed'],
    ['[a] b', 'no known type behind "a]"'],
    ['[a]dates b', 'no known type behind "a]"'],
    ['[]date', 'an empty date'],
    ['[a]date{mai}', '{mai} is no value of a date'],
    ['[a]percent{nhiều}', '{nhiều} is no value of a percent'],
    ['[a]title{x}', '{x} is no value of a title'],
    ['# date: 20/8', 'date "20/8" must be YYYY-MM-DD or none'],
    ['# types: dates', 'unknown type "dates"'],
  ])('names the line of %s', (line, message) => {
    expect(() => readCases(`ổn\n${line}`, { name: 'date.txt' })).toThrow(message);
    expect(() => readCases(`ổn\n${line}`, { name: 'date.txt' })).toThrow('date.txt, line 2: ');
  });
});

describe('writeCase', () => {
  it.each([
    '[Chủ tịch [UBND [tỉnh Bắc Giang]location]agency]title phát biểu.',
    '\\# \\[a\\] [b]date\\{c} d\\\\e\\nf [2019]date{}nay',
    '[[A]agency b]title [c]person[d]person',
  ])('writes %s as it was read', (line) => {
    const { text, entities } = one(line);
    expect(writeCase(text, entities)).toBe(line);
  });

  it('leaves out what crosses', () => {
    const crossing = [
      { type: 'title', start: 0, end: 5 },
      { type: 'agency', start: 3, end: 8 },
    ];
    expect(writeCase('abcdefghij', crossing)).toBe('[abcde]title{}fghij');
  });
});

describe('compareCase', () => {
  const line = 'Đến [ngày 14/8]date{2020-08-14}, [Sở Y tế]agency đạt [40%]percent{40}.';
  const { text } = one(line);
  const day = found(text, 'date', 'ngày 14/8', {
    start: '2020-08-14',
    end: '2020-08-14',
    edtf: '',
    timex: '',
    grain: 'day',
  });
  const rate = found(text, 'percent', '40%', { value: 40, unit: 'percent', modifier: '≈' });
  const body = found(text, 'agency', 'Sở Y tế');

  it('is empty when the case holds', () => {
    expect(compareCase(one(line), [day, body, rate])).toBe('');
  });

  it('draws every kind of difference', () => {
    const wrong = { ...rate, value: { value: 4, unit: 'percent' } as EntityValue };
    const difference = compareCase(one(line), [wrong, found(text, 'agency', 'Sở Y'), found(text, 'person', 'Đến')]);
    expect(difference.split('\n')).toEqual([
      'line 1: Đến [ngày 14/8]date, [Sở Y tế]agency đạt [40%]percent.',
      '  missing     date "ngày 14/8" 4–13',
      '  wrong span  agency "Sở Y tế" 15–22: found "Sở Y" 15–19',
      '  spurious    person "Đến" 0–3 (test)',
      '  wrong value percent "40%" 27–30: expected 40, found 4 percent (value)',
      '  found: [Đến]person ngày 14/8, [Sở Y]agency tế đạt [40%]percent.',
    ]);
    expect(compareCase(one(line), [day, rate, { ...body, type: 'organization' }])).toContain(
      'wrong type  "Sở Y tế" 15–22: expected agency, found organization',
    );
  });

  it('asserts that nothing is found in a line without brackets', () => {
    expect(compareCase(one('Trời mưa.'), [])).toBe('');
    expect(compareCase(one('Trời mưa.'), [found('Trời mưa.', 'person', 'Trời')])).toContain('spurious');
  });

  it('compares the types of the directive only', () => {
    const [, restricted] = readCases(`a\n# types: date\n${line}`);
    expect(compareCase(restricted!, [day, found(text, 'person', 'Đến')])).toBe('');
  });

  it('counts one mention found twice as spurious', () => {
    expect(compareCase(one('[mai]date'), [found('mai', 'date', 'mai'), found('mai', 'date', 'mai')])).toContain(
      'spurious',
    );
  });

  const withValue = (type: string, braces: string, value: unknown) =>
    compareCase(one(`[x]${type}{${braces}}`), [found('x', type, 'x', value as EntityValue)]);

  it.each([
    [
      'date',
      '2020-01-01..2020-08-31',
      { start: '2020-01-01', end: '2020-08-31' },
      { start: '2020-01-01', end: '2020-08-30' },
    ],
    [
      'date',
      '2020-08-19 AF',
      { start: '2020-08-19', end: '2020-08-19', part: 'AF' },
      { start: '2020-08-19', end: '2020-08-19' },
    ],
    [
      'date',
      '2020-08-14 until',
      { start: '2020-08-14', end: '2020-08-14', modifier: 'until' },
      { start: '2020-08-14', end: '2020-08-14' },
    ],
    ['date', '?', { start: null, end: null }, { start: '2020-08-14', end: null }],
    [
      'date',
      '2020-08-19T07:30',
      { start: '2020-08-19T07:30', end: '2020-08-19T07:30' },
      { start: '2020-08-19', end: '2020-08-19' },
    ],
    ['date', 'XXXX-08-14', { start: null, edtf: 'XXXX-08-14' }, { start: null, edtf: 'XXXX-08-15' }],
    [
      'date',
      '2020-01-01..2020-03-31 grain=quarter',
      { start: '2020-01-01', end: '2020-03-31', grain: 'quarter' },
      { start: '2020-01-01', end: '2020-03-31', grain: 'interval' },
    ],
    ['percent', '30..40', { min: 30, max: 40 }, { value: 30 }],
    ['percent', '≥95', { value: 95, modifier: '≥' }, { value: 95 }],
    ['percent', '-0.47', { value: -0.47 }, { value: 0.47 }],
    ['percent', '0.3 percentage-point', { value: 0.3, unit: 'percentage-point' }, { value: 0.3, unit: 'percent' }],
    ['money', '1500000000 VND', { value: 1.5e9, unit: 'VND' }, { value: 1.5e9, unit: 'USD' }],
    ['quantity', '41/45 xã', { value: 41, of: 45, unit: 'xã' }, { value: 41, unit: 'xã' }],
    ['quantity', '24233 km2', { value: 24233, unit: 'km²' }, { value: 24233, unit: 'ha' }],
    ['duration', 'P3M', { timex: 'P3M' }, { timex: 'P3D' }],
    ['duration', 'P14Y..P15Y', { timex: 'P14Y', min: 'P14Y', max: 'P15Y' }, { timex: 'P14Y' }],
    ['location', '06', { code: '06' }, { code: '6' }],
    [
      'location',
      'level=province name="bắc  kạn"',
      { level: 'province', name: 'Bắc Kạn' },
      { level: 'district', name: 'Bắc Kạn' },
    ],
    ['document', '30/2020/NĐ-CP', { number: '30/2020/NĐ-CP' }, null],
    ['event', 'congress ordinal=13', { kind: 'congress', ordinal: 13 }, { kind: 'congress', ordinal: 12 }],
  ])('compares the value of %s{%s}', (type, braces, right, wrong) => {
    expect(withValue(type, braces, right)).toBe('');
    expect(withValue(type, braces, wrong)).toContain('wrong value');
  });

  it('compares a variant by its own offsets', () => {
    const sentence = one('Bà [Vì Thị Hòa]official ở [xã Hòa Bình]location.');
    for (const variant of variants(sentence.text)) {
      const entities = sentence.entities.map(({ type, start, end }) => {
        const [from, to] = [variant.map(start), variant.map(end)];
        return { ...found(variant.text, type, variant.text.slice(from, to), null, from), start: from, end: to };
      });
      expect(compareCase(sentence, entities, variant)).toBe('');
      expect(compareCase(sentence, entities.slice(1), variant)).toContain('missing     official');
    }
  });
});
