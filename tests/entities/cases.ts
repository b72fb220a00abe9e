/** A case file of one type against the default preset: what differs, a block a case. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extract } from '../../src/presets/extract.ts';
import { compareCase, readCases } from '../../src/testing/index.ts';

const folder = fileURLToPath(new URL('../../fixtures/cases/', import.meta.url));

/** The number of cases, and of those that assert that nothing is found, with the wrong ones told in words. */
export function runCases(type: string): { cases: number; empty: number; wrong: string[] } {
  const cases = readCases(readFileSync(`${folder}${type}.txt`, 'utf8'), { name: `${type}.txt` });
  const wrong = cases
    .map((each) => compareCase(each, extract(each.text, each.date ? { date: each.date } : {}).entities))
    .filter((difference) => difference !== '');
  return { cases: cases.length, empty: cases.filter(({ entities }) => entities.length === 0).length, wrong };
}

/** Mentions of one type with their values, as `words → value`. */
export function valuesOf(text: string, type: string): [string, unknown][] {
  return extract(text, { types: [type] }).entities.map(({ text: words, value }) => [words, value]);
}
