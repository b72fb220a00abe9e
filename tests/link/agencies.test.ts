import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { readCases } from './cases.ts';

const cases = readCases('agencies.txt');

describe('bodies that are meant', () => {
  it('has cases', () => expect(cases.length).toBeGreaterThan(5));

  it.each(cases)('$text', ({ text, expected }) => {
    const found = extract(text.replaceAll('\\n', '\n'), { date: '2023-07-20' }).agencies;
    expect(found.map(({ name, level }) => `${name} | ${level}`)).toEqual(expected);
  });
});
