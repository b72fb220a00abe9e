/** `vietner extract`: entities, officials, agencies and indicators of texts. */
import { errors } from '../errors.ts';
import type { FormatName } from '../export/formats.ts';
import { wantsColors } from './colors.ts';
import { STDIN } from './input.ts';
import { CliCommand, inputOption, jobsOption, listOption, oneOf } from './usage.ts';

/** Known here too, so that `--help` need not load the formats. */
export const extractFormats: readonly FormatName[] = [
  'json',
  'jsonl',
  'conll',
  'conllu',
  'brat',
  'csv',
  'html',
  'table',
];

interface Flags {
  format?: string;
  input: string;
  date?: string;
  types?: string;
  minScore?: string;
  gazetteer?: string;
  unaccented?: true;
  counts?: true;
  out?: string;
  jobs: string;
}

export function extractCommand(): CliCommand {
  return new CliCommand('extract')
    .description('Find titles, officials, agencies, places, dates, figures …')
    .usage('[FILES…] [options]')
    .argument('[FILES...]', 'UTF-8 texts; "-" or nothing reads standard input')
    .option('-f, --format <name>', extractFormats.join(', '))
    .option('-i, --input <kind>', 'text, or jsonl: {"id", "text", "date"} a line', 'text')
    .option('-d, --date <YYYY-MM-DD>', 'date of the document, for relative dates')
    .option('-t, --types <a,b>', 'only these entity types')
    .option('-g, --gazetteer <a,b>', 'your own lists: TSV, JSON, or what build wrote')
    .option('-u, --unaccented', 'read text typed without accents too')
    .option('-c, --counts', 'what counted things measure too')
    .option('-m, --min-score <0–1>', 'leave out what is less certain')
    .option('-o, --out <path>', 'a file, or a folder: brat, several documents')
    .option('-j, --jobs <n>', 'worker threads, for long input and free cores', '1')
    .notes(
      'Format: json; for jsonl input jsonl, one line out for each line in, in order.',
      'Exit status: 1 for anything unreadable, told in its place; 2 for a wrong call.',
    )
    .action(extractFiles);
}

async function extractFiles(given: string[], flags: Flags): Promise<void> {
  const files = given.length === 0 ? [STDIN] : given;
  const input = inputOption(flags.input);
  const format = oneOf(flags.format ?? (input === 'jsonl' ? 'jsonl' : 'json'), extractFormats, errors.unknownFormat);
  const jobs = jobsOption(flags.jobs);
  const types = flags.types === undefined ? undefined : listOption(flags.types);
  const minScore = flags.minScore === undefined ? undefined : Number(flags.minScore);
  const { date, out } = flags;
  const [{ runPipeline }, { formats }, { extractorFor }] = await Promise.all([
    import('./pipeline.ts'),
    import('../export/formats.ts'),
    import('./own-extractor.ts'),
  ]);
  const choice = {
    gazetteers: flags.gazetteer === undefined ? [] : listOption(flags.gazetteer),
    unaccented: flags.unaccented === true,
    counts: flags.counts === true,
  };
  const extractor = await extractorFor(choice);
  const options = {
    ...(date === undefined ? {} : { date }),
    ...(types === undefined ? {} : { types }),
    ...(minScore === undefined ? {} : { minScore }),
  };
  // A wrong date, type or score is a wrong call, to be told before anything is read.
  extractor.extract('', options);
  const { extension, streamable } = formats[format];
  const several = input === 'jsonl' || files.length > 1;
  const screen = out === undefined ? process.stdout : { isTTY: false };
  const colors = format === 'table' && wantsColors(screen);
  const width = (screen.isTTY && process.stdout.columns) || 100;
  await runPipeline({
    task: (between) => ({ command: 'extract', format, several, between, colors, width, choice, ...options }),
    files,
    input,
    jobs,
    named: format !== 'json' || several,
    output: { format, extension, streamable, several, path: out, files, types: types ?? extractor.types },
  });
}
