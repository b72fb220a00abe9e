/** What is done to batches of documents, in the main thread or in a worker: plain data in, plain data out. */
import { errors, VietnerError } from '../errors.ts';
import type { FormatName } from '../export/formats.ts';
import type { TokenLevel } from '../types.ts';
import { MAX_LINE_MEGABYTES } from './input.ts';
import { errorLine, type Failure, readLine, type Source, splitLines } from './jsonl.ts';
import type { ExtractorChoice } from './own-extractor.ts';

export type TokenFormat = 'text' | 'jsonl' | 'conllu';

interface Common {
  /** More than one document is to come. */
  several: boolean;
  /** What stands between two documents of one stream; null where each is a file of its own. */
  between: string | null;
}

export interface ExtractTask extends Common {
  command: 'extract';
  format: FormatName;
  date?: string;
  types?: readonly string[];
  minScore?: number;
  choice: ExtractorChoice;
  colors: boolean;
  width: number;
}

export interface TokenizeTask extends Common {
  command: 'tokenize';
  format: TokenFormat;
  level: TokenLevel;
}

export type Task = ExtractTask | TokenizeTask;

export type Batch = { bytes: Uint8Array } | { tooLong: true } | { sources: readonly Source[] };

/** One document's output. */
export interface Piece {
  id?: unknown;
  output: string;
  /** The text as it was read: brat keeps it beside the output. */
  text: string;
}

/** A document that failed. */
export interface Failed {
  /** Its place in the batch, from 0. */
  at: number;
  id: unknown;
  message: string;
  /** The output says it in its place. */
  told: boolean;
}

export interface Result {
  /** Documents of the batch. */
  count: number;
  failed: Failed[];
  /** The documents' outputs one after the other, in UTF-8. */
  joined: Uint8Array;
  /** Instead of `joined`, where each document is a file of its own. */
  pieces: Piece[];
}

const JSON_FORMATS: readonly string[] = ['json', 'jsonl'];

function* read(batch: Batch): Generator<Source | Failure> {
  if ('tooLong' in batch) yield { id: null, error: errors.lineTooLong(MAX_LINE_MEGABYTES) };
  else if ('sources' in batch) yield* batch.sources;
  else for (const line of splitLines(batch.bytes)) yield readLine(line);
}

/** What turns batches into results. Loads what the task needs and nothing else: dictionaries and models take time. */
export async function workerFor(task: Task): Promise<(batch: Batch) => Result> {
  const write =
    task.command === 'extract'
      ? await (await import('./extract-writer.ts')).extractWriter(task)
      : (await import('./token-writer.ts')).tokenWriter(task);
  return (batch) => work(task, write, batch);
}

/** Everything that a batch gives, in order. Nothing that a document contains stops its batch. */
function work(task: Task, write: (source: Source) => string, batch: Batch): Result {
  const { between } = task;
  const told = between !== null && JSON_FORMATS.includes(task.format);
  const failed: Failed[] = [];
  const outputs: string[] = [];
  const pieces: Piece[] = [];
  let count = 0;
  for (const source of read(batch)) {
    const at = count++;
    try {
      if ('error' in source) throw source.error;
      const output = write(source);
      if (between === null) pieces.push({ id: source.id, output, text: source.text });
      else outputs.push(output);
    } catch (thrown) {
      const error = thrown instanceof VietnerError ? thrown : errors.internal(String(thrown));
      failed.push({ at, id: source.id, message: error.message, told });
      if (told) outputs.push(errorLine(source.id, error));
    }
  }
  const parts = between ? outputs.map((output) => output.trimEnd()) : outputs;
  return { count, failed, joined: new TextEncoder().encode(parts.join(between ?? '')), pieces };
}
