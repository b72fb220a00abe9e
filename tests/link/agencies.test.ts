import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

const cases: { text: string; expected: string[] }[] = [];
for (const line of readFileSync(new URL('./agencies.txt', import.meta.url), 'utf8').split('\n')) {
  if (line.startsWith('  ')) cases.at(-1)?.expected.push(line.trim());
  else if (line !== '' && !line.startsWith('#')) cases.push({ text: line, expected: [] });
}

describe('bodies that are meant', () => {
  it('has cases', () => expect(cases.length).toBeGreaterThan(5));

  it.each(cases)('$text', ({ text, expected }) => {
    const found = extract(text.replaceAll('\\n', '\n'), { date: '2023-07-20' }).agencies;
    expect(found.map(({ name, level }) => `${name} | ${level}`)).toEqual(expected);
  });
});
