import { describe, expect, it } from 'vitest';
import { createExtractor, extract } from '../../src/index.ts';
import { readCases } from './cases.ts';

const cases = readCases('counts.txt');
const counting = createExtractor({ counts: true });

const figures = ({ entities, indicators }: ReturnType<typeof extract>) =>
  indicators.map(({ subject, relation, value }) => `${subject?.text} | ${relation} | ${entities[value]?.text}`);

describe('indicators of counted things', () => {
  it('has cases', () => expect(cases.length).toBeGreaterThan(7));

  it.each(cases)('$text', ({ text, expected }) => {
    expect(figures(counting.extract(text))).toEqual(expected);
  });

  it('are found only where they are asked for', () => {
    const units = cases.map(({ text }) => text).flatMap((text) => figures(extract(text)));
    expect(units.filter((figure) => !/%|đồng$/u.test(figure))).toEqual([]);
  });
});
