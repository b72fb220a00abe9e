/**
 * `npm run dictionaries`: compiles `dictionaries/` into `src/generated/` and prints the counts by list.
 * `--check` writes nothing and fails when the generated files are not what the dictionaries give.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundles, merged } from '../src/compile/bundles.ts';
import { compile } from '../src/compile/compile.ts';
import { type Problem, showProblem } from '../src/compile/tsv.ts';
import { bytesToText } from '../src/engine/bytes.ts';
import { compareText } from '../src/engine/wire.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export function readDictionaries(): Map<string, string> {
  const folder = join(root, 'dictionaries');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => file.split(sep).join('/'))
    .sort(compareText);
  return new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** Generated modules by path below the project's root. Faults of the dictionaries go to `problems`. */
export function generate(problems: Problem[]): {
  files: Map<string, string>;
  report: string[];
  /** Entries by list, then units by date and level, as the README has them. */
  counts: Map<string, number[]>;
} {
  const sources = readDictionaries();
  const files = new Map<string, string>();
  const report: string[] = [];
  const counts = new Map<string, number[]>();
  let total = 0;
  const all = bundles(sources, problems);
  for (const { name, dictionary, counts: rowsOf } of all) {
    report.push(`${name.padEnd(16)} ${String(dictionary.entries.length).padStart(7)} entries`);
    counts.set(name, [dictionary.entries.length]);
    for (const [file, rows] of Object.entries(rowsOf).sort(([left], [right]) => compareText(left, right)))
      report.push(`  ${file.padEnd(34)} ${String(rows).padStart(7)} rows`);
  }
  // The sentence finder's words are apart: the segmenter and `sentences` need no others.
  const apart = all.filter(({ name }) => name === 'sentences');
  const rest = all.filter(({ name }) => name !== 'sentences');
  for (const bundle of [merged('dictionaries', rest), ...apart]) {
    const read = Object.keys(bundle.counts).sort(compareText);
    const hash = createHash('sha256');
    for (const file of read)
      hash
        .update(file)
        .update('\0')
        .update(sources.get(file) ?? '')
        .update('\0');
    const digest = hash.digest('hex').slice(0, 16);
    const bytes = compile(bundle.dictionary, digest, (entry, reason) =>
      problems.push({ file: `bundle ${bundle.name}`, line: 0, message: `"${entry.text}": ${reason}` }),
    );
    const module = [
      '// Compiled from dictionaries/ by `npm run dictionaries`; do not edit.',
      `// Sources: ${read.join(' ')}`,
      `export const hash = '${digest}';`,
      `export const data =\n  '${bytesToText(bytes)}';`,
      '',
    ].join('\n');
    const file = `src/generated/${bundle.name}.ts`;
    files.set(file, module);
    const size = gzipSync(module, { level: 9 }).length;
    total += size;
    report.push(`${file.padEnd(34)} ${(size / 1024).toFixed(1).padStart(7)} KB gzipped`);
  }
  for (const [date, units] of eras(sources.get('places/units.tsv') ?? '')) {
    counts.set(date, units);
    report.push(`units valid on ${date}: ${LEVELS.map((level, at) => `${units[at]} ${level}s`).join(', ')}`);
  }
  report.push(`${'all'.padEnd(34)} ${(total / 1024).toFixed(1).padStart(7)} KB gzipped`);
  return { files, report, counts };
}

const LEVELS = ['province', 'district', 'commune'];

/** Administrative units by the last day of one era and the first of the next; by level. */
function eras(units: string): [date: string, counts: number[]][] {
  const [head = '', ...lines] = units.trimEnd().split('\n');
  const names = head.split('\t');
  const cell = (line: string, name: string) => line.split('\t')[names.indexOf(name)] ?? '';
  return ['2025-06-30', '2025-07-01'].map((date) => {
    const valid = lines.filter(
      (line) => cell(line, 'valid_from') <= date && (cell(line, 'valid_to') === '' || cell(line, 'valid_to') >= date),
    );
    return [date, LEVELS.map((level) => valid.filter((line) => cell(line, 'level') === level).length)];
  });
}

function main(): void {
  const problems: Problem[] = [];
  const { files, report } = generate(problems);
  if (problems.length > 0) {
    console.error(problems.map(showProblem).join('\n'));
    console.error(`${problems.length} problems; nothing written`);
    process.exitCode = 1;
    return;
  }
  const check = process.argv.includes('--check');
  mkdirSync(join(root, 'src/generated'), { recursive: true });
  for (const [file, text] of files) {
    const path = join(root, file);
    const same = existsSync(path) && readFileSync(path, 'utf8') === text;
    if (same) continue;
    if (check) {
      console.error(`${relative(root, path)} is not what dictionaries/ gives; run npm run dictionaries`);
      process.exitCode = 1;
    } else writeFileSync(path, text);
  }
  console.log(report.join('\n'));
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) main();
