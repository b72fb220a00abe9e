/** `vietner tokenize`: sentences, words or syllables of texts. */
import { errors } from '../errors.ts';
import type { TokenLevel } from '../types.ts';
import { STDIN } from './input.ts';
import { CliCommand, inputOption, jobsOption, oneOf } from './usage.ts';
import type { TokenFormat } from './work.ts';

const levels: readonly TokenLevel[] = ['sentence', 'word', 'syllable'];
const tokenFormats: readonly TokenFormat[] = ['text', 'jsonl', 'conllu'];

interface Flags {
  level: string;
  format?: string;
  input: string;
  out?: string;
  jobs: string;
}

export function tokenizeCommand(): CliCommand {
  return new CliCommand('tokenize')
    .description('Cut texts into sentences, words or syllables')
    .usage('[FILES…] [options]')
    .argument('[FILES...]', 'UTF-8 texts; "-" or nothing reads standard input')
    .option('-l, --level <name>', levels.join(', '), 'syllable')
    .option('-f, --format <name>', `${tokenFormats.join(', ')} (jsonl where the input is)`)
    .option('-i, --input <kind>', 'text, or jsonl: {"id", "text"} a line', 'text')
    .option('-o, --out <path>', 'a file, or a folder for several documents')
    .option('-j, --jobs <n>', 'worker threads, for long input and free cores', '1')
    .notes(
      'text: a sentence a line, a space between tokens, "_" for a space inside one.',
      'jsonl: {"id", "tokens": [{"text", "start", "end"}]}, offsets in UTF-16 units.',
      'Exit status: 0; 1 for anything unreadable, the rest done; 2 for a wrong call.',
    )
    .action(tokenizeFiles);
}

async function tokenizeFiles(given: string[], flags: Flags): Promise<void> {
  const files = given.length === 0 ? [STDIN] : given;
  const input = inputOption(flags.input);
  const level = oneOf(flags.level, levels, errors.unknownLevel);
  const format = oneOf(flags.format ?? input, tokenFormats, errors.unknownFormat);
  const jobs = jobsOption(flags.jobs);
  if (format === 'conllu' && level === 'sentence') {
    throw errors.badOption('--level', 'word or syllable with format conllu, which holds sentences anyway', level);
  }
  const { runPipeline } = await import('./pipeline.ts');
  const several = input === 'jsonl' || files.length > 1;
  await runPipeline({
    task: (between) => ({ command: 'tokenize', format, level, several, between }),
    files,
    input,
    jobs,
    named: format !== 'text',
    output: {
      format,
      extension: format === 'text' ? 'tok' : format,
      streamable: true,
      several,
      path: flags.out,
      files,
    },
  });
}
