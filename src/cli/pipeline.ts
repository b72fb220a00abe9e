/**
 * What `extract` and `tokenize` share: documents in, results out, in order, in constant memory.
 *
 *   file → blocks of whole lines → batches → this thread or workers → results in order → output
 *
 * A worker costs its own start and its own compilation, so batches are large and come back as one array of bytes.
 */
import { statSync } from 'node:fs';
import { nameOf, readBlocks, readText, STDIN } from './input.ts';
import type { Source } from './jsonl.ts';
import { type OutputOptions, openOutput } from './output.ts';
import { Progress } from './progress.ts';
import { Queue } from './queue.ts';
import { complain, type Input, say } from './usage.ts';
import type { Result, Task } from './work.ts';

export interface PipelineOptions {
  /** All but `between`, which the output decides. */
  task: (between: string | null) => Task;
  files: readonly string[];
  input: Input;
  jobs: number;
  /** Gives text files their path as id. */
  named: boolean;
  output: OutputOptions;
}

/** Bytes of a batch for a worker. */
const BATCH = 1 << 18;

/** Where a batch comes from: the file, its place among the files, and how large it is. */
interface Origin {
  name: string;
  file: number;
  bytes: number;
}

/** Works through all files. What cannot be read is told on standard error, sets exit status 1 and stops nothing else. */
export async function runPipeline(options: PipelineOptions): Promise<void> {
  const { files, input, jobs } = options;
  const output = await openOutput(options.output);
  const progress = new Progress(sizeOf(files));
  let file = -1;
  let line = 0;
  const take = async (result: Result, origin: Origin) => {
    if (origin.file !== file) line = 0;
    file = origin.file;
    for (const { at, id, message, told } of result.failed) {
      process.exitCode = 1;
      const place = input === 'jsonl' ? `${origin.name}, line ${line + at + 1}` : (id ?? origin.name);
      if (!told) say(`${place}: ${message}`);
    }
    line += result.count;
    await output.write(result);
    progress.add(result.count, origin.bytes);
  };
  const queue = await Queue.open(options.task(output.between), jobs, take);
  try {
    await (input === 'jsonl' ? submitLines(options, queue) : submitTexts(options, queue));
    await queue.drain();
    await output.close();
  } finally {
    progress.end();
    await queue.close();
  }
}

async function submitLines({ files, jobs }: PipelineOptions, queue: Queue<Origin>): Promise<void> {
  for (const [file, path] of files.entries()) {
    await unlessUnreadable(async () => {
      for await (const { bytes, tooLong } of readBlocks(path, jobs === 1 ? 0 : BATCH)) {
        await queue.submit(tooLong ? { tooLong } : { bytes }, { name: nameOf(path), file, bytes: bytes.length });
      }
    });
  }
}

async function submitTexts({ files, jobs, named }: PipelineOptions, queue: Queue<Origin>): Promise<void> {
  let sources: Source[] = [];
  let bytes = 0;
  for (const [file, path] of files.entries()) {
    await unlessUnreadable(async () => {
      const text = await readText(path);
      sources.push({ text, ...(named && path !== STDIN ? { id: path } : {}) });
      bytes += Buffer.byteLength(text);
    });
    const last = file === files.length - 1;
    if (sources.length === 0 || !(jobs === 1 || bytes >= BATCH || last)) continue;
    await queue.submit({ sources }, { name: nameOf(path), file, bytes });
    sources = [];
    bytes = 0;
  }
}

async function unlessUnreadable(read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    if ((error as { code?: string }).code !== 'E122') throw error;
    complain(error);
  }
}

/** Bytes of all files together, 0 where that is not known. */
function sizeOf(files: readonly string[]): number {
  try {
    return files.reduce((sum, file) => sum + statSync(file).size, 0);
  } catch {
    return 0;
  }
}
