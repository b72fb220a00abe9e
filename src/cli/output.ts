/** Where results go: standard output, a file, or a folder with a file a document. */
import { once } from 'node:events';
import { createWriteStream, existsSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { errors } from '../errors.ts';
import { bratConfiguration } from '../export/brat-types.ts';
import { csvColumns } from '../export/csv.ts';
import { reasonOf, STDIN } from './input.ts';
import type { Result } from './work.ts';

export interface Output {
  /** What stands between two documents, which then go without their last line break; null for a file a document. */
  readonly between: string | null;
  /** Waits while the reader is slow. */
  write(result: Pick<Result, 'joined' | 'pieces'>): Promise<void>;
  close(): Promise<void>;
}

export interface OutputOptions {
  format: string;
  /** Ending of a file's name, without the dot. */
  extension: string;
  /** `--out`; undefined is standard output. */
  path: string | undefined;
  /** The paths that are read, never to be written over. */
  files: readonly string[];
  /** More than one document is to come. */
  several: boolean;
  /** Documents of this format may stand in one stream. */
  streamable: boolean;
  /** Entity types, for brat's configuration. */
  types?: readonly string[];
}

/** What stands before, between and after the documents of one stream. */
interface Frame {
  head: string;
  between: string;
  tail: string;
}

function frameOf(format: string, several: boolean): Frame {
  if (format === 'csv') return { head: `${csvColumns.join(',')}\r\n`, between: '', tail: '' };
  if (format === 'json' && several) return { head: '[\n', between: ',\n', tail: '\n]\n' };
  if ((format === 'table' || format === 'text') && several) return { head: '', between: '\n\n', tail: '\n' };
  return { head: '', between: '', tail: '' };
}

/** Whether `--out` names a folder. Throws E161 where several documents would need one and none is given. */
function needsFolder({ format, path, several, streamable }: OutputOptions): boolean {
  const single = !streamable && format !== 'json';
  if (path === undefined) {
    if (several && single) throw errors.badUsage(`format ${format} writes one document a file: give --out FOLDER`);
    return false;
  }
  if (format === 'brat' || (several && single) || /[\\/]$/.test(path)) return true;
  if (existsSync(path)) return statSync(path).isDirectory();
  return several && extname(path) === '';
}

/** Throws E161 where the format needs a folder, E104 where an input would be overwritten, E124 where writing fails. */
export async function openOutput(options: OutputOptions): Promise<Output> {
  const { path, files, format, several } = options;
  const folder = needsFolder(options);
  if (path === undefined) return new StreamOutput(process.stdout, frameOf(format, several), 'standard output');
  if (!folder && files.some((file) => file !== STDIN && resolve(file) === resolve(path))) {
    throw errors.badOption('--out', 'another file than those that are read', path);
  }
  try {
    if (folder) {
      await mkdir(path, { recursive: true });
      return new FolderOutput(path, options);
    }
    const stream = createWriteStream(path);
    await once(stream, 'open');
    return new StreamOutput(stream, frameOf(format, several), path);
  } catch (error) {
    throw errors.unwritable(path, reasonOf(error));
  }
}

class StreamOutput implements Output {
  readonly between: string;
  private began = false;
  private failure: unknown;

  constructor(
    private readonly stream: Writable,
    private readonly frame: Frame,
    private readonly name: string,
  ) {
    this.between = frame.between;
    if (stream !== process.stdout) stream.on('error', (error) => (this.failure ??= error));
  }

  async write({ joined }: Pick<Result, 'joined'>): Promise<void> {
    if (joined.length === 0) return;
    const before = this.began ? this.between : this.frame.head;
    this.began = true;
    if (before !== '') await this.send(before);
    await this.send(joined);
  }

  private async send(part: string | Uint8Array): Promise<void> {
    if (this.failure !== undefined) throw errors.unwritable(this.name, reasonOf(this.failure));
    if (!this.stream.write(part)) await drained(this.stream);
  }

  async close(): Promise<void> {
    await this.send((this.began ? '' : this.frame.head) + this.frame.tail);
    if (this.stream === process.stdout) return;
    this.stream.end();
    if (!this.stream.closed) await once(this.stream, 'close');
    if (this.failure !== undefined) throw errors.unwritable(this.name, reasonOf(this.failure));
  }
}

/** Longest name of a file that is made of an id. */
const MAX_NAME = 100;

class FolderOutput implements Output {
  readonly between = null;
  private readonly names = new Set<string>();
  private number = 0;
  private readonly frame: Frame;

  constructor(
    private readonly folder: string,
    private readonly options: OutputOptions,
  ) {
    this.frame = frameOf(options.format, false);
  }

  /** `articles/a03.txt` gives `a03`, a document without an id its number; a name that is taken gets `-2`. */
  private nameFor(id: unknown): string {
    this.number++;
    const words = typeof id === 'string' || typeof id === 'number' ? String(id) : '';
    const plain = basename(words, extname(words)).replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '_');
    const stem = plain.replace(/^\.+/, '').slice(0, MAX_NAME) || String(this.number);
    let name = stem;
    for (let more = 2; this.names.has(name.toLowerCase()); more++) name = `${stem}-${more}`;
    this.names.add(name.toLowerCase());
    return name;
  }

  async write({ pieces }: Pick<Result, 'pieces'>): Promise<void> {
    const { format, extension } = this.options;
    for (const { id, output, text } of pieces) {
      const name = this.nameFor(id);
      await this.save(`${name}.${extension}`, this.frame.head + output);
      if (format === 'brat') await this.save(`${name}.txt`, text);
    }
  }

  private async save(name: string, content: string): Promise<void> {
    const path = join(this.folder, name);
    if (this.options.files.some((file) => file !== STDIN && resolve(file) === resolve(path))) {
      // The text itself beside its annotations, as it was read.
      if (name.endsWith('.txt') && this.options.format === 'brat') return;
      throw errors.badOption('--out', 'another folder than that of the files that are read', this.folder);
    }
    try {
      await writeFile(path, content);
    } catch (error) {
      throw errors.unwritable(path, reasonOf(error));
    }
  }

  async close(): Promise<void> {
    if (this.options.format === 'brat') await this.save('annotation.conf', bratConfiguration(this.options.types ?? []));
  }
}

/** Until the stream takes more, or is closed; leaves no listener behind. */
function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      stream.off('drain', go);
      stream.off('close', go);
      resolve();
    };
    stream.on('drain', go);
    stream.on('close', go);
  });
}
