/**
 * A user's 100,000 rows: how long they take to compile and to load, and what they cost an extraction.
 *
 *     npx tsx bench/gazetteer.ts [rows]
 *
 * The two extractors read the articles of fixtures/documents in turns within one run; the median of the rounds counts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileGazetteer, type GazetteerEntry } from '../src/compile/index.ts';
import { createExtractor } from '../src/presets/create.ts';
import { readGold } from '../src/testing/index.ts';

const ROUNDS = 15;
const rows = Number(process.argv[2] ?? 100_000);
const folder = fileURLToPath(new URL('../fixtures/documents', import.meta.url));
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.gold'))
  .sort()
  .map((name) => readGold(readFileSync(join(folder, name), 'utf8')).text);

/** Names of two to five words of the articles, so that walks go on as they do with a list of the same field. */
function invent(count: number): GazetteerEntry[] {
  const words = [...new Set(articles.join(' ').match(/\p{L}+/gu))];
  let state = 7;
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return Array.from({ length: count }, (_, at) => {
    const length = 2 + random(4);
    const text = Array.from({ length }, () => capital(words[random(words.length)] as string)).join(' ');
    return {
      type: at % 3 === 0 ? 'organization' : 'project',
      text: `${text} ${at % 1000}`,
      id: `row-${at}`,
      name: text,
    };
  });
}

const median = (values: number[]) =>
  values.sort((left, right) => left - right)[Math.floor(values.length / 4)] as number;
const timed = <T>(work: () => T): [number, T] => {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
};

const entries = invent(rows);
const tsv = [
  'type\ttext\tid\tname',
  ...entries.map(({ type, text, id, name }) => `${type}\t${text}\t${id}\t${name}`),
].join('\n');
createExtractor();
const [compiling, bytes] = timed(() => compileGazetteer(tsv));
const [plainBuild, plain] = timed(() => createExtractor());
const [build, withRows] = timed(() => createExtractor({ gazetteers: [bytes] }));
const times: Record<'plain' | 'withRows', number[]> = { plain: [], withRows: [] };
for (let round = 0; round < ROUNDS; round++) {
  times.plain.push(timed(() => articles.map((text) => plain.extract(text)))[0]);
  times.withRows.push(timed(() => articles.map((text) => withRows.extract(text)))[0]);
}
const [before, after] = [median(times.plain), median(times.withRows)];
const units = articles.reduce((sum, text) => sum + text.length, 0);
console.log(
  `${rows} rows, ${(bytes.length / 1024).toFixed(0)} KB; ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}`,
);
console.log(`compile from TSV   ${compiling.toFixed(0)} ms`);
console.log(
  `load               ${(build - plainBuild).toFixed(0)} ms (the built-in lists alone ${plainBuild.toFixed(0)} ms)`,
);
console.log(
  `extract            ${before.toFixed(2)} → ${after.toFixed(2)} ms for ${articles.length} articles, ${units} characters (${((after / before - 1) * 100).toFixed(1)} %)`,
);
