/** Whatever a text holds: a result with right offsets, plain data, no throw, and work in proportion to the text. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../src/link/draft.ts';
import { createExtractor } from '../src/presets/create.ts';
import { extract } from '../src/presets/extract.ts';
import { sentences, tokenize } from '../src/tokenize.ts';
import type { Extraction } from '../src/types.ts';

const article = readFileSync(new URL('../fixtures/demo/article.txt', import.meta.url), 'utf8');

function check(text: string): Extraction {
  const extraction = extract(text, { date: '2020-08-20' });
  const { entities, officials, agencies, indicators } = extraction;
  const open: { start: number; end: number; id: number }[] = [];
  for (const [at, { id, start, end, text: words, parent, score }] of entities.entries()) {
    expect(id).toBe(at);
    expect(text.slice(start, end)).toBe(words);
    expect(words.trim()).toBe(words);
    expect(start).toBeLessThan(end);
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) open.pop();
    const around = open.at(-1);
    // Nested or disjoint, in the order of the text, the parent the smallest one around.
    expect(parent).toBe(around?.id ?? -1);
    if (around !== undefined) expect(end).toBeLessThanOrEqual(around.end);
    open.push({ start, end, id });
  }
  const ids = [
    ...[...officials, ...agencies].flatMap(({ mentions }) => mentions),
    ...officials.flatMap(({ titles }) => titles.map(({ mention }) => mention)),
    ...indicators.flatMap(({ value, date, place }) => [value, date ?? 0, place ?? 0]),
  ];
  for (const id of ids) expect(id === 0 || entities[id] !== undefined).toBe(true);
  for (const span of indicators.flatMap(({ subject, base }) => [subject, base])) {
    if (span !== null) expect(text.slice(span.start, span.end)).toBe(span.text);
  }
  expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction);
  expect(structuredClone(extraction)).toEqual(extraction);
  return extraction;
}

function checkTokens(text: string): void {
  for (const level of ['syllable', 'word', 'sentence'] as const) {
    let last = 0;
    for (const { start, end, text: words } of tokenize(text, { level })) {
      if (text.slice(start, end) !== words || start < last || end <= start) expect([level, start, end]).toEqual(words);
      last = end;
    }
  }
  expect(sentences(text)).toEqual(tokenize(text, { level: 'sentence' }));
}

const texts: Record<string, string> = {
  nothing: '',
  'white space': ' \t\n\r\n\u00a0\u2028 ',
  'a lone high surrogate': 'đạt \ud83d 40%',
  'a lone low surrogate': '\udc00 đạt 40% \udfff',
  'surrogates the wrong way round': 'đạt \ude00\ud83d 40%',
  'control characters': `đạt\u0000 40%\u0007\u001b[31m ${Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('')}`,
  emoji: '👨‍👩‍👧‍👦🇻🇳👍🏽 đạt 40% ❤️‍🔥',
  'mixed scripts': 'Компания 北京市 đạt 40%, ภาษาไทย ١٢٪ हिन्दी 서울 7,4%',
  'right to left': '\u202eđạt 40%\u202c עברית العربية 5%',
  'zero width': 'Bắc\u200b Kạn\ufeff đạt\u2060 40\u200d%',
  NFD: article.normalize('NFD'),
  NFKD: article.normalize('NFKD'),
  'marks without letters': '\u0301\u0323 \u0302đạt 40%\u0303',
  'marks without end': `đạt 40% e${'\u0301'.repeat(5000)}`,
  capitals: article.toUpperCase(),
  'small letters': article.toLowerCase(),
  'one line': article.replaceAll('\n', ' '),
  'a word a line': article.replaceAll(' ', '\n'),
  'no spaces': article.replaceAll(' ', ''),
  backwards: [...article].reverse().join(''),
  'huge numbers': `đạt ${'9'.repeat(400)}% và 1e999 tỷ đồng, ngày 99/99/9999, 0/0/0, năm ${'1'.repeat(30)}`,
  HTML: `<p>Tỷ lệ <b>40%</b>&nbsp;– <script>alert("7%")</script></p>`,
  JSON: JSON.stringify({ text: article }),
  'object names': '__proto__ constructor toString hasOwnProperty đạt 40%',
};

describe('a text that holds', () => {
  it.each(Object.entries(texts))('%s', (_, text) => {
    check(text);
    checkTokens(text);
  });

  it('anything at all', () => {
    const piece = fc.oneof(
      fc.constantFrom(...article.split(/(?<=\s)/).slice(0, 200)),
      fc.constantFrom(
        ' ',
        '\n',
        '-',
        ' – ',
        '(',
        ')',
        '"',
        '%',
        '/',
        '.',
        ',',
        '40',
        '2020',
        'ngày ',
        'năm ',
        'Ủy ',
        'tỉnh ',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        check(text);
        checkTokens(text);
      }),
      { numRuns: 300 },
    );
  });

  it('ten megabytes without a space', () => {
    for (const unit of ['x', '😀', 'đạt40%', '(a.']) {
      // Ten million tokens would take most of a minute of the run for nothing new.
      const size = unit.length > 2 ? 2_000_000 : 10_000_000;
      const text = unit.repeat(Math.ceil(size / unit.length));
      for (const { start, end, text: words } of extract(text).entities) {
        if (text.slice(start, end) !== words) expect(words).toBe('');
      }
    }
    checkTokens('a.'.repeat(100_000));
  });
});

describe('work', () => {
  let draft: Draft | undefined;
  const extractor = createExtractor({
    linkers: (own) => [...own, { name: 'probe', bind: () => (given) => void (draft = given) }],
  });
  const stepsOf = (text: string) => {
    extractor.extract(text);
    const { passage } = draft as Draft;
    return [passage.steps, passage.spans.length, passage.hits.length];
  };

  it.each(['năm ', 'ngày 1/1/', 'Nguyễn ', '- ', '(', 'UBND tỉnh ', 'Bắc Kạn, ', '1.', '40% ', 'từ ngày 1 đến '])(
    'on %j repeated grows with the text',
    (unit) => {
      const [small, large] = [10_000, 100_000].map((times) => stepsOf(unit.repeat(times))) as [number[], number[]];
      for (const [at, steps] of large.entries()) expect(steps).toBeLessThanOrEqual((small[at] as number) * 10.2 + 50);
    },
  );
});
