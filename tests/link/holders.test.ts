import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { readCases } from './cases.ts';

const cases = readCases('holders.txt');

describe('holders of titles', () => {
  it('has cases', () => expect(cases.length).toBeGreaterThan(8));

  it.each(cases)('$text', ({ text, expected }) => {
    const found = extract(text).officials.flatMap(({ name, titles }) =>
      titles.map((title) => `${name} | ${title.text} | ${title.status}`),
    );
    expect(found.sort()).toEqual([...expected].sort());
  });
});
