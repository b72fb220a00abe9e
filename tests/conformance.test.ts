/**
 * Every case of `fixtures/cases` under every spelling and setting that must not change what is found, and with the
 * modules in another order.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Extractor } from '../src/extractor.ts';
import { createExtractor } from '../src/presets/create.ts';
import { type Case, compareCase, readCases, variants } from '../src/testing/index.ts';

const folder = fileURLToPath(new URL('../fixtures/cases/', import.meta.url));
const files = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
  : [];

const builtIn = createExtractor();
/** The same modules, turned round and cut like a pack of cards. */
const orders: [string, Extractor][] = [
  ['modules in reverse', createExtractor({ modules: (own) => [...own].reverse() })],
  [
    'modules cut in half',
    createExtractor({ modules: (own) => [...own.slice(own.length >> 1), ...own.slice(0, own.length >> 1)] }),
  ],
];

interface Found {
  variant: string;
  wrong: string;
}

/** What is wrong with each case under each variant: one run over the file. */
function failures(cases: readonly Case[], extractor: Extractor, only?: string): Found[] {
  return cases.flatMap((each) => {
    const found: Found[] = [];
    for (const variant of variants(each.text)) {
      if (only !== undefined && variant.name !== only) continue;
      const { entities } = extractor.extract(variant.text, each.date === null ? {} : { date: each.date });
      const wrong = compareCase(each, entities, variant);
      if (wrong !== '') found.push({ variant: variant.name, wrong });
      // A case that fails as it is written is told once, not once a variant.
      if (wrong !== '' && variant.name === 'as written') break;
    }
    return found;
  });
}

describe.skipIf(files.length === 0)('fixtures/cases', () => {
  describe.each(files)('%s', (name) => {
    const cases = readCases(readFileSync(folder + name, 'utf8'), { name });
    const found = failures(cases, builtIn);
    const names = [...new Set(cases.flatMap(({ text }) => variants(text).map((variant) => variant.name)))];

    it.each(names)('%s', (name) => {
      expect(found.filter(({ variant }) => variant === name).map(({ wrong }) => wrong)).toEqual([]);
    });

    it.each(orders)('%s', (_, extractor) => {
      const written = found.filter(({ variant }) => variant === 'as written');
      expect(failures(cases, extractor, 'as written')).toEqual(written);
    });
  });
});
