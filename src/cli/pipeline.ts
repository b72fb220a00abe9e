/**
 * What `extract` and `tokenize` share: documents in, pieces out, in order, in constant memory.
 *
 *   file → blocks of whole lines → batches → this thread or workers → pieces in order → output
 *
 * Tried: one message a line to the workers lost to one thread; batches of a quarter megabyte do not.
 */
import { statSync } from 'node:fs';
import { nameOf, readBlocks, readText, STDIN } from './input.ts';
import type { Source } from './jsonl.ts';
import { type OutputOptions, openOutput } from './output.ts';
import { Progress } from './progress.ts';
import { complain, type Input, say } from './usage.ts';
import { type Batch, type Result, type Task, work } from './work.ts';

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

interface Pool {
  run(batch: Batch): Promise<Result> | Result;
  close(): Promise<void>;
}

async function openPool(task: Task, jobs: number): Promise<Pool> {
  if (jobs === 1) return { run: (batch) => work(task, batch), close: async () => {} };
  const { default: Piscina } = await import('piscina');
  const filename = new URL('./cli-worker.js', import.meta.url).href;
  const pool = new Piscina({ filename, minThreads: jobs, maxThreads: jobs, maxQueue: 'auto' });
  return { run: (batch) => pool.run({ task, batch }), close: () => pool.destroy() };
}

const sizeOf = (files: readonly string[]) => {
  try {
    return files.reduce((sum, file) => sum + statSync(file).size, 0);
  } catch {
    return 0;
  }
};

/** Works through all files. What cannot be read is told on standard error, sets exit status 1 and stops nothing else. */
export async function runPipeline({
  task: taskFor,
  files,
  input,
  jobs,
  named,
  output: to,
}: PipelineOptions): Promise<void> {
  const output = await openOutput(to);
  const task = taskFor(output.between);
  const pool = await openPool(task, jobs);
  const progress = new Progress(sizeOf(files));
  const waiting: { result: Promise<Result> | Result; bytes: number; name: string; line: number }[] = [];
  const ahead = jobs === 1 ? 1 : 2 * jobs;
  let sources: Source[] = [];
  let size = 0;
  let lines = 0;

  const deliver = async () => {
    const next = waiting.shift();
    if (next === undefined) return;
    const result = await next.result;
    for (const { at, id, message, told } of result.failed) {
      process.exitCode = 1;
      if (!told)
        say(`${input === 'jsonl' ? `${next.name}, line ${next.line + at + 1}` : (id ?? next.name)}: ${message}`);
    }
    await output.write(result);
    progress.add(result.count, next.bytes);
  };
  const submit = async (batch: Batch, bytes: number, name: string, line = 0) => {
    const result = pool.run(batch);
    // Rejections are met where their turn comes.
    if (result instanceof Promise) result.catch(() => {});
    waiting.push({ result, bytes, name, line });
    while (waiting.length >= ahead) await deliver();
  };
  const submitSources = async (name: string) => {
    if (sources.length === 0) return;
    const batch = { sources };
    const bytes = size;
    sources = [];
    size = 0;
    await submit(batch, bytes, name);
  };
  const countLines = (bytes: Uint8Array) => {
    let count = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) count++;
    return count;
  };

  try {
    for (const file of files) {
      try {
        if (input === 'text') {
          const text = await readText(file);
          sources.push({ text, ...(named && file !== STDIN ? { id: file } : {}) });
          size += Buffer.byteLength(text);
          if (jobs === 1 || size >= BATCH) await submitSources(nameOf(file));
          continue;
        }
        lines = 0;
        for await (const { bytes, tooLong } of readBlocks(file, jobs === 1 ? 0 : BATCH)) {
          await submit(tooLong ? { tooLong } : { bytes }, bytes.length, nameOf(file), lines);
          lines += tooLong ? 1 : countLines(bytes);
        }
      } catch (error) {
        if ((error as { code?: string }).code !== 'E122') throw error;
        complain(error);
      }
    }
    await submitSources('');
    while (waiting.length > 0) await deliver();
    await output.close();
  } finally {
    progress.end();
    await pool.close();
  }
}
