/**
 * What `fuzzy` and `accents` find and what they cost: over the annotated articles as they are, with one mistake in each
 * of some hundreds of mentions, and without any accents.
 *
 *     npx tsx bench/fuzzy.ts [--misses]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createExtractor } from '../src/presets/create.ts';
import { type GoldDocument, readGold, scoreDocuments } from '../src/testing/index.ts';
import { corrupt } from '../tests/fuzzy/corruptions.ts';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const folders = ['fixtures/documents', '../shared/gold-dev'].filter((folder) => existsSync(join(root, folder)));
const read = (folder: string): GoldDocument[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.gold'))
    .sort()
    .map((name) => readGold(readFileSync(join(root, folder, name), 'utf8')));

const plain = createExtractor();
const mending = createExtractor({ fuzzy: { maxDistance: 1 } });
type Extractor = typeof plain;
const dated = (date: string | null | undefined) => (date ? { date } : {});
const score = (
  gold: readonly GoldDocument[],
  extractor: Extractor,
  textOf = (document: GoldDocument) => document.text,
) =>
  scoreDocuments(
    gold.map((document) => ({ gold: document, extraction: extractor.extract(textOf(document), dated(document.date)) })),
  );
const f1 = (result: ReturnType<typeof scoreDocuments>) => (100 * (result.mentions.f1 ?? 0)).toFixed(2);

for (const folder of folders) {
  const gold = read(folder);
  const [without, withFuzzy] = [score(gold, plain), score(gold, mending)];
  const mended = gold.flatMap(({ text, date }) =>
    mending
      .extract(text, dated(date))
      .entities.filter(({ source }) => source.endsWith('~fuzzy'))
      .map((entity) => `${entity.type} ${entity.text}`),
  );
  console.log(
    `${folder}: F1 of all mentions ${f1(without)}, with fuzzy ${f1(withFuzzy)}; mended: ${mended.join('; ') || 'none'}`,
  );
}

let [asked, exact, found] = [0, 0, 0];
const byKind = new Map<string, [number, number]>();
const misses: string[] = [];
const TYPES = ['title', 'agency', 'location', 'organization', 'document', 'event'];
for (const { text, date } of folders.flatMap(read)) {
  const usual = plain.extract(text, dated(date)).entities.filter(({ type }) => TYPES.includes(type));
  for (const [turn, { type, start, end }] of usual.entries()) {
    if (turn % 3 !== 0) continue;
    // The paragraph is context enough, and a mistake in one mention must not be mended by another's record.
    const from = text.lastIndexOf('\n', start) + 1;
    const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
    const paragraph = text.slice(from, to);
    const has = (extractor: Extractor, where: string, last: number) =>
      extractor
        .extract(where, dated(date))
        .entities.some((entity) => entity.type === type && entity.start === start - from && entity.end === last);
    if (!has(plain, paragraph, end - from)) continue;
    const wrong = corrupt(paragraph, start - from, end - from, asked);
    if (wrong === null) continue;
    asked++;
    const last = start - from + wrong.mention.length;
    if (has(plain, wrong.text, last)) exact++;
    const right = has(mending, wrong.text, last);
    const counts = byKind.get(wrong.kind) ?? [0, 0];
    byKind.set(wrong.kind, [counts[0] + (right ? 1 : 0), counts[1] + 1]);
    if (right) found++;
    else misses.push(`${type}  ${text.slice(start, end)}  →  ${wrong.mention}  (${wrong.kind})`);
  }
}
const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
console.log(
  `${asked} mentions with one mistake: found ${share(exact, asked)} without, ${share(found, asked)} with fuzzy`,
);
for (const [kind, [right, all]] of byKind) console.log(`  ${kind.padEnd(18)} ${share(right, all)} of ${all}`);
if (process.argv.includes('--misses')) console.log(misses.join('\n'));

/** Every mark taken off, letter by letter, so that offsets stay. */
const strip = (text: string) =>
  text.replace(/\p{L}/gu, (letter) => ({ đ: 'd', Đ: 'D' })[letter] ?? (letter.normalize('NFD')[0] as string));
const optional = createExtractor({ accents: 'optional' });
for (const folder of folders) {
  const gold = read(folder);
  const bare = gold.map((document) => ({ ...document, text: strip(document.text) }));
  console.log(
    `${folder}: without accents F1 ${f1(score(bare, plain))}, with accents: 'optional' ${f1(score(bare, optional))}; ` +
      `with accents ${f1(score(gold, plain))} and ${f1(score(gold, optional))}`,
  );
}

/** Milliseconds for all articles, the extractors in turns, the lower quartile of the rounds. */
const texts = folders.flatMap(read).map(({ text }) => text);
const bareTexts = texts.map(strip);
const variants: [string, Extractor, string[]][] = [
  ['plain', plain, texts],
  ['fuzzy', mending, texts],
  ["accents: 'optional', accented text", optional, texts],
  ["accents: 'optional', unaccented text", optional, bareTexts],
];
const times = variants.map((): number[] => []);
for (let round = 0; round < 12; round++) {
  for (const [at, [, extractor, articles]] of variants.entries()) {
    const start = performance.now();
    for (const text of articles) extractor.extract(text);
    times[at]!.push(performance.now() - start);
  }
}
for (const [at, [name]] of variants.entries())
  console.log(
    `${name.padEnd(38)} ${times[at]!.sort((left, right) => left - right)[3]!.toFixed(1)} ms for ${texts.length} articles`,
  );
