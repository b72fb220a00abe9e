/** `vietner evaluate`: scores predictions against gold. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errors } from '../errors.ts';
import { readText, reasonOf, STDIN } from './input.ts';
import { CliCommand, say } from './usage.ts';

interface Flags {
  gold?: string;
  pred?: string;
  genres?: boolean;
  errors?: boolean;
  json?: boolean;
}

export function evaluateCommand(): CliCommand {
  return new CliCommand('evaluate')
    .description('Score predictions against gold: precision, recall, F1, values')
    .usage('--gold GOLD --pred PRED [options]')
    .option('-g, --gold <path>', 'a .gold file, a folder of them, or JSON Lines')
    .option('-p, --pred <path>', 'JSON Lines of vietner extract; "-" is standard input')
    .option('--genres', 'one line a genre too')
    .option('--errors', 'list the mistakes')
    .option('--json', 'the scores as JSON')
    .notes(
      'Documents are paired by id (articles/a03.txt is a03); where no prediction has',
      'an id, by order. Gold without a prediction counts as nothing found.',
    )
    .action(evaluateFiles);
}

async function goldFiles(path: string): Promise<string[]> {
  if (path === STDIN) return [path];
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const names = (await readdir(path)).filter((name) => name.endsWith('.gold')).sort();
    if (names.length === 0) throw errors.unreadable(path, 'the folder holds no .gold files');
    return names.map((name) => join(path, name));
  } catch (error) {
    throw (error as { code?: string }).code === 'E122' ? error : errors.unreadable(path, reasonOf(error));
  }
}

async function evaluateFiles(flags: Flags): Promise<void> {
  const { gold: goldPath, pred: predPath } = flags;
  if (goldPath === undefined) throw errors.badUsage('--gold is missing');
  if (predPath === undefined) throw errors.badUsage('--pred is missing');
  const testing = await import('../testing/index.ts');
  const gold = [];
  for (const name of await goldFiles(goldPath)) gold.push(...testing.readGoldSource(await readText(name), { name }));
  const predictions = testing.readPredictions(await readText(predPath), predPath);
  const { pairs, missing, unknown } = testing.pairPredictions(gold, predictions);
  if (missing.length > 0) say(`no prediction for ${missing.join(', ')}`);
  if (unknown.length > 0) say(`no gold for ${unknown.join(', ')}`);
  const score = testing.scoreDocuments(pairs);
  const mistakes = flags.errors ? pairs.flatMap(testing.listMistakes) : [];
  if (flags.json) {
    const genres = flags.genres ? { genres: testing.scoreGenres(pairs) } : {};
    const all = { ...score, ...genres, ...(flags.errors ? { mistakes } : {}) };
    process.stdout.write(`${JSON.stringify(all, null, 2)}\n`);
    return;
  }
  const parts = [testing.formatScore(goldPath, score)];
  if (flags.genres) parts.push(testing.formatGenres(testing.scoreGenres(pairs)));
  if (flags.errors) parts.push(mistakes.length > 0 ? testing.formatMistakes(mistakes) : 'no mistakes');
  process.stdout.write(`${parts.join('\n\n')}\n`);
}
