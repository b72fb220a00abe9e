/** The folder's law: results on standard output, all else on standard error; only here may `node:` be imported. */
import { Command } from 'commander';
import { errors, VietnerError } from '../errors.ts';

/** A command whose mistakes are errors with a code, as everywhere in the library. */
export class CliCommand extends Command {
  override createCommand(name?: string): CliCommand {
    return new CliCommand(name);
  }

  /** Lines below the options, at most 80 cells each. */
  notes(...lines: readonly string[]): this {
    return this.addHelpText('after', `\n${lines.join('\n')}`);
  }

  override error(message: string, given: { code?: string } = {}): never {
    const named = /'([^']*)'/.exec(message)?.[1] ?? '';
    if (given.code === 'commander.unknownOption') throw errors.unknownOption(named, knownOptions(this));
    if (given.code === 'commander.unknownCommand') {
      throw errors.unknownCommand(
        named,
        this.commands.map((command) => command.name()),
      );
    }
    throw errors.badUsage(message.replace(/^error: /, '').replace(/\.$/, ''));
  }
}

const knownOptions = (command: Command) =>
  command.options.map(({ long, short }) => long ?? short ?? '').concat(command.parent === null ? [] : ['--help']);

/** Exit status of what went wrong: 2 for a wrong call (E10x, E16x), 1 for what could not be read, written or found. */
const statusOf = (error: unknown) => (error instanceof VietnerError && /^E1[06]/.test(error.code) ? 2 : 1);

/** Writes an error to standard error and makes it the exit status. A line of progress is cleared first. */
export function complain(error: unknown): void {
  say(error instanceof VietnerError ? error.message : errors.internal(describe(error)).message);
  process.exitCode = Math.max(Number(process.exitCode ?? 0), statusOf(error));
}

export function say(message: string): void {
  process.stderr.write(`${process.stderr.isTTY ? '\r\u001b[K' : ''}vietner: ${message}\n`);
}

export function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** `value` when it is one of `known`. */
export function oneOf<T extends string>(value: string, known: readonly T[], wrong: typeof errors.unknownFormat): T {
  if (!(known as readonly string[]).includes(value)) throw wrong(value, known);
  return value as T;
}

/** How the text of FILES is to be read. */
export const inputs = ['text', 'jsonl'] as const;
export type Input = (typeof inputs)[number];

export function inputOption(value: string): Input {
  if (!(inputs as readonly string[]).includes(value)) throw errors.badOption('--input', inputs.join(' or '), value);
  return value as Input;
}

/** Most worker threads: more than this is a slip of the keyboard. */
const MAX_JOBS = 256;

export function jobsOption(value: string): number {
  const jobs = Number(value);
  if (!(Number.isInteger(jobs) && jobs >= 1 && jobs <= MAX_JOBS)) {
    throw errors.badOption('--jobs', `a whole number from 1 to ${MAX_JOBS}`, value);
  }
  return jobs;
}

export function listOption(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
