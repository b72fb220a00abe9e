/**
 * Scores the extractor on the annotated articles.
 *
 *     npm run evaluate -- [--set own|dev|all | --folder PATH] [--doc id] [--genres] [--errors [type]] [--counts] [--json] [--self]
 *
 * `own` is fixtures/documents, `dev` a larger set beside the project when it is there.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import {
  formatGenres,
  formatMistakes,
  formatScore,
  type GoldDocument,
  type GoldIndicator,
  goldToExtraction,
  listMistakes,
  readGold,
  scoreDocuments,
  scoreGenres,
} from '../src/testing/index.ts';
import { wordingKey } from '../src/testing/spelling.ts';
import type { Extraction } from '../src/types.ts';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const folders: Record<string, string> = { own: 'fixtures/documents', dev: '../shared/gold-dev' };

interface Flags {
  set: 'own' | 'dev' | 'all';
  folder?: string;
  doc?: string;
  genres?: boolean;
  errors?: string | true;
  counts?: boolean;
  json?: boolean;
  self?: boolean;
}

const flags = new Command('evaluate')
  .addOption(new Option('--set <name>', 'which articles').choices(['own', 'dev', 'all']).default('all'))
  .option('--folder <path>', 'the .gold files of a folder of your own')
  .option('--doc <id>', 'one article')
  .option('--genres', 'a line a genre')
  .option('--errors [type]', 'list mistakes: an entity type, holds, resolution, indicator, or all')
  .option('--counts', 'indicators of counted things too, in the gold and in what is found')
  .option('--json', 'scores, and mistakes with --errors, as JSON')
  .option('--self', 'score the gold against itself, which checks the scorer')
  .parse()
  .opts<Flags>();

/** The gold documents of a folder, or null when there are none. */
function readFolder(folder: string): GoldDocument[] | null {
  const path = resolve(root, folder);
  const files = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.gold')) : [];
  if (files.length === 0) return null;
  return files
    .sort()
    .map((name) => readGold(readFileSync(join(path, name), 'utf8'), { name: `${folder}/${name}` }))
    .map((gold) =>
      flags.counts ? gold : { ...gold, indicators: gold.indicators.filter((one) => !counts(gold, one)) },
    );
}

/** Whether the figure of an indicator is a quantity. */
const counts = ({ entities }: GoldDocument, { value }: GoldIndicator) =>
  !entities.some(
    ({ type, text }) => (type === 'percent' || type === 'money') && wordingKey(text) === wordingKey(value),
  );

async function predictor(): Promise<(gold: GoldDocument) => Extraction> {
  if (flags.self) return goldToExtraction;
  const { createExtractor } = await import('../src/index.ts');
  const { extract } = createExtractor({ counts: flags.counts === true });
  return ({ text, date }) => extract(text, date ? { date } : {});
}

const predict = await predictor();
const results: Record<string, unknown> = {};
let scored = 0;
const named = flags.set === 'all' ? ['own', 'dev'] : [flags.set];
for (const name of flags.folder === undefined ? named : [flags.folder]) {
  const folder = folders[name] ?? name;
  const documents = readFolder(folder);
  const chosen = documents?.filter(({ id }) => flags.doc === undefined || id === flags.doc);
  if (!chosen || chosen.length === 0) {
    const absent = documents ? `no document "${flags.doc}" in` : 'absent: no .gold files in';
    console.error(`${name}: ${absent} ${folder}`);
    continue;
  }
  const pairs = chosen.map((gold) => ({ gold, extraction: predict(gold) }));
  scored += pairs.length;
  const wanted = (types: string[]) => typeof flags.errors !== 'string' || types.includes(flags.errors);
  const mistakes = flags.errors
    ? pairs
        .flatMap(listMistakes)
        .filter(({ type, kind, found }) => wanted(kind === 'wrong type' && found ? [type, found] : [type]))
    : [];
  if (flags.json) {
    const genres = flags.genres ? { genres: scoreGenres(pairs) } : {};
    results[name] = { ...scoreDocuments(pairs), ...genres, ...(flags.errors ? { mistakes } : {}) };
    continue;
  }
  const parts = [formatScore(name, scoreDocuments(pairs))];
  if (flags.genres) parts.push(formatGenres(scoreGenres(pairs)));
  if (flags.errors) parts.push(mistakes.length > 0 ? formatMistakes(mistakes) : 'no mistakes');
  console.log(`${parts.join('\n\n')}\n`);
}
if (flags.json) console.log(JSON.stringify(results, null, 2));
if (scored === 0) process.exitCode = 1;
