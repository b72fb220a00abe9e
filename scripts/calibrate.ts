/**
 * `npm run calibrate`: measures how often each rule's mentions are right over the annotated articles, writes
 * `src/presets/calibration.ts`, and prints the reliability table of docs/confidence.md: each article is scored with
 * a table made of all the others.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtractor } from '../src/extractor.ts';
import { defaultOptions } from '../src/presets/default.ts';
import { readGold } from '../src/testing/index.ts';

const root = resolve(fileURLToPath(import.meta.url), '../..');
/** Weight of a type's precision beside what was seen of the rule, in mentions. */
const PRIOR = 12;
const BANDS = [0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.001];

interface Seen {
  document: number;
  source: string;
  type: string;
  right: boolean;
}

function observe(): Seen[] {
  const extractor = buildExtractor({ ...defaultOptions(), confidence: (_, strength) => strength });
  const seen: Seen[] = [];
  let document = 0;
  for (const folder of ['fixtures/documents', 'fixtures/blind', '../shared/gold-dev'].map((name) => join(root, name))) {
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith('.gold'))
      .sort()) {
      const gold = readGold(readFileSync(join(folder, file), 'utf8'), { name: file });
      const spans = new Set(gold.entities.map(({ type, start, end }) => `${type} ${start} ${end}`));
      for (const { source, type, start, end } of extractor.extract(gold.text, gold.date ? { date: gold.date } : {})
        .entities) {
        seen.push({ document, source, type, right: spans.has(`${type} ${start} ${end}`) });
      }
      document++;
    }
  }
  return seen;
}

/** Precision by source, smoothed by the precision of its type. */
function table(seen: readonly Seen[]): Map<string, number> {
  const count = (key: (one: Seen) => string) => {
    const counts = new Map<string, { right: number; all: number; type: string }>();
    for (const one of seen) {
      const known = counts.get(key(one)) ?? { right: 0, all: 0, type: one.type };
      counts.set(key(one), { ...known, right: known.right + (one.right ? 1 : 0), all: known.all + 1 });
    }
    return counts;
  };
  const types = count(({ type }) => type);
  return new Map(
    [...count(({ source }) => source)].map(([source, { right, all, type }]) => {
      const own = types.get(type) ?? { right: 1, all: 1 };
      return [source, Math.round(((right + (PRIOR * own.right) / own.all) / (all + PRIOR)) * 1000) / 1000];
    }),
  );
}

function reliability(seen: readonly Seen[]): string {
  const bands = BANDS.map(() => ({ sum: 0, right: 0, all: 0 }));
  const documents = Math.max(...seen.map(({ document }) => document)) + 1;
  for (let held = 0; held < documents; held++) {
    const others = table(seen.filter(({ document }) => document !== held));
    for (const { source, right } of seen.filter(({ document }) => document === held)) {
      const score = others.get(source) ?? 0.8;
      const band = bands[BANDS.findIndex((top) => score < top)];
      if (band === undefined) continue;
      band.sum += score;
      band.right += right ? 1 : 0;
      band.all++;
    }
  }
  const rows = bands.flatMap(({ sum, right, all }, at) =>
    all === 0
      ? []
      : [
          `| ${(BANDS[at - 1] ?? 0).toFixed(2)}–${Math.min(1, BANDS[at] as number).toFixed(2)} | ${all} | ${(sum / all).toFixed(3)} | ${(right / all).toFixed(3)} |`,
        ],
  );
  const error = bands.reduce((total, { sum, right }) => total + Math.abs(sum - right), 0) / seen.length;
  return [
    '| score | mentions | mean score | right |',
    '|---|---|---|---|',
    ...rows,
    '',
    `Expected calibration error: ${error.toFixed(4)} over ${seen.length} mentions of ${documents} articles.`,
  ].join('\n');
}

const seen = observe();
const lines = [...table(seen)]
  .sort(([left], [right]) => (left < right ? -1 : 1))
  .map(([source, value]) => `  '${source}': ${value},`);
writeFileSync(
  join(root, 'src/presets/calibration.ts'),
  [
    '// Measured by `npm run calibrate`; do not edit.',
    'export const calibration: Readonly<Record<string, number>> = {',
    ...lines,
    '};',
    '',
  ].join('\n'),
);
console.log(reliability(seen));
