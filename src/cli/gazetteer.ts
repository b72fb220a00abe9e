/**
 * `vietner gazetteer`: a user's own lists, checked, or compiled to the bytes that an extractor loads fastest.
 *
 *     $ vietner gazetteer check bodies.tsv
 *     bodies.tsv:7: unknown type "agancy": did you mean "agency"? …
 */
import { writeFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { NamedGazetteer } from '../compile/gazetteer.ts';
import { errors, VietnerError } from '../errors.ts';
import { nameOf, readText, reasonOf, STDIN } from './input.ts';
import { CliCommand, complain, listOption, say } from './usage.ts';

interface Flags {
  name?: string;
  type?: string;
  types?: string;
  out?: string;
}

export function gazetteerCommand(): CliCommand {
  const command = new CliCommand('gazetteer');
  return command
    .description('Check or compile lists of your own entities')
    .usage('check|build [options] FILE')
    .addCommand(checkCommand())
    .addCommand(buildCommand())
    .helpCommand(false)
    .action(() => {
      command.outputHelp({ error: true });
      process.exitCode = 2;
    })
    .notes(
      'A list is a table (TSV with a header row) or a JSON array, with the columns',
      'type text aliases id name case score action; others go into the links.',
      'vietner gazetteer check bodies.tsv',
    );
}

function checkCommand(): CliCommand {
  return shared(new CliCommand('check').description('Tell what is wrong, as FILE:LINE: …'))
    .usage('[FILES…] [options]')
    .argument('[FILES...]', '"-" or nothing reads standard input')
    .action(checkFiles);
}

function buildCommand(): CliCommand {
  return shared(new CliCommand('build').description('Compile a list to the bytes that load fastest'))
    .usage('[FILE] [options]')
    .argument('[FILE]', '"-" or nothing reads standard input', STDIN)
    .option('-o, --out <path>', 'default standard output, where it is no terminal')
    .action(buildFile);
}

const shared = (command: CliCommand) =>
  command
    .option('--name <name>', 'of the list, in the source of its entities; default FILE')
    .option('-t, --type <type>', 'of the entries that say none')
    .option('--types <a,b>', 'types of your own that look like built-in ones');

async function read(file: string, { name, type, types }: Flags): Promise<NamedGazetteer> {
  const usual = file === STDIN ? 'user' : basename(file, extname(file)).replace(/\s+/g, '-') || 'user';
  return {
    name: name ?? usual,
    file: nameOf(file),
    entries: await readText(file),
    ...(type === undefined ? {} : { type }),
    ...(types === undefined ? {} : { types: listOption(types) }),
  };
}

/** Problems are the result: they go to standard output, and make the exit status 1. */
async function checkFiles(given: string[], flags: Flags): Promise<void> {
  const { checkGazetteer, countGazetteer } = await import('../compile/gazetteer.ts');
  const { createExtractor } = await import('../presets/create.ts');
  for (const file of given.length === 0 ? [STDIN] : given) {
    try {
      const gazetteer = await read(file, flags);
      let problems = checkGazetteer(gazetteer);
      // What takes built-in rows out can be checked against them alone.
      if (problems.length === 0) problems = problemsOf(() => createExtractor({ gazetteers: [gazetteer] }), gazetteer);
      for (const problem of problems) process.stdout.write(`${problem}\n`);
      if (problems.length > 0) process.exitCode = 1;
      const count =
        problems.length === 0
          ? countGazetteer(gazetteer)
          : `${problems.length} problem${problems.length === 1 ? '' : 's'}`;
      say(`${nameOf(file)}: ${count}`);
    } catch (error) {
      complain(error);
    }
  }
}

function problemsOf(build: () => unknown, { name, file }: NamedGazetteer): string[] {
  try {
    build();
    return [];
  } catch (error) {
    if (!(error instanceof VietnerError) || error.code !== 'E130') throw error;
    const lines = error.message.split('\n').slice(1);
    return lines.map((line) => (line.startsWith(`${name}:`) ? `${file}${line.slice((name as string).length)}` : line));
  }
}

async function buildFile(file: string, flags: Flags): Promise<void> {
  if (flags.out === undefined && process.stdout.isTTY)
    throw errors.badUsage('bytes are nothing for a terminal: give --out PATH');
  const { compileGazetteer } = await import('../compile/gazetteer.ts');
  const bytes = compileGazetteer(await read(file, flags));
  if (flags.out === undefined) {
    process.stdout.write(bytes);
    return;
  }
  try {
    await writeFile(flags.out, bytes);
  } catch (error) {
    throw errors.unwritable(flags.out, reasonOf(error));
  }
  say(`${flags.out}: ${bytes.length} bytes`);
}
