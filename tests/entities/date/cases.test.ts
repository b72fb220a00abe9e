/** The case files of this type and of durations, with every spelling of each, by these two types alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { date } from '../../../src/entities/date/index.ts';
import { duration } from '../../../src/entities/duration/index.ts';
import { buildExtractor } from '../../../src/extractor.ts';
import { compareCase, readCases, variants } from '../../../src/testing/index.ts';

const extractor = buildExtractor({ modules: [date, duration] });

describe.each(['date', 'duration'])('fixtures/cases/%s.txt', (type) => {
  const name = `${type}.txt`;
  const source = readFileSync(new URL(`../../../fixtures/cases/${name}`, import.meta.url), 'utf8');
  const cases = readCases(source, { name });

  test('has cases of every kind', () => {
    expect(cases.length).toBeGreaterThanOrEqual(type === 'date' ? 250 : 60);
    expect(cases.filter(({ entities }) => entities.length === 0).length).toBeGreaterThan(10);
  });

  test.each(cases.map((one) => [one.line, one] as const))('line %i', (_, one) => {
    for (const variant of variants(one.text)) {
      const { entities } = extractor.extract(variant.text, one.date === null ? {} : { date: one.date });
      expect(`${variant.name}: ${compareCase(one, entities, variant)}`).toBe(`${variant.name}: `);
    }
  });
});
