import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

const cases: { text: string; expected: string[] }[] = [];
for (const line of readFileSync(new URL('./holders.txt', import.meta.url), 'utf8').split('\n')) {
  if (line.startsWith('  ')) cases.at(-1)?.expected.push(line.trim());
  else if (line !== '' && !line.startsWith('#')) cases.push({ text: line, expected: [] });
}

describe('holders of titles', () => {
  it('has cases', () => expect(cases.length).toBeGreaterThan(8));

  it.each(cases)('$text', ({ text, expected }) => {
    const found = extract(text).officials.flatMap(({ name, titles }) =>
      titles.map((title) => `${name} | ${title.text} | ${title.status}`),
    );
    expect(found.sort()).toEqual([...expected].sort());
  });
});
