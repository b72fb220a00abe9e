/** Generated modules are what the dictionaries give, byte for byte. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generate } from '../scripts/dictionaries.ts';
import { type Problem, showProblem } from '../src/compile/tsv.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const problems: Problem[] = [];
const { files, counts } = generate(problems);

describe('src/generated', () => {
  it('comes from dictionaries without a problem', () => {
    expect(problems.map(showProblem)).toEqual([]);
  });

  it('holds the generated modules and nothing else', () => {
    expect(
      readdirSync(`${root}src/generated`)
        .map((name) => `src/generated/${name}`)
        .sort(),
    ).toEqual([...files.keys()].sort());
  });

  it.each([...files.keys()])('%s is up to date', (file) => {
    // Not toBe: a difference of megabytes is no message.
    expect(files.get(file) === readFileSync(root + file, 'utf8'), 'run npm run dictionaries').toBe(true);
  });

  it('is the same when it is generated again', () => {
    expect(generate([]).files).toEqual(files);
  });
});

describe('the counts in the README', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const shown = (numbers: readonly number[] = []) => numbers.map((number) => number.toLocaleString('en')).join(' | ');

  it('are those of the lists', () => {
    const lists = 'titles agencies organizations names places numbers documents events'.split(' ');
    expect(readme).toContain(`| ${lists.map((name) => shown(counts.get(name))).join(' | ')} |`);
  });

  it.each(['2025-06-30', '2025-07-01'])('are those of the units valid on %s', (date) => {
    expect(readme).toContain(`| ${date} | ${shown(counts.get(date))} |`);
  });
});
