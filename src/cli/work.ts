/** What is done to one document, in the main thread or in a worker: plain data in, plain data out. */
import { errors, VietnerError } from '../errors.ts';
import { type Format, type FormatName, type FormatOptions, formats } from '../export/formats.ts';
import { jsonOnOneLine } from '../export/jsonl.ts';
import { extract } from '../presets/extract.ts';
import { sentences, tokenize } from '../tokenize.ts';
import type { Extraction, TokenLevel } from '../types.ts';
import { painter } from './colors.ts';
import { MAX_LINE_MEGABYTES } from './input.ts';
import { errorLine, type Failure, readLine, type Source, splitLines } from './jsonl.ts';

export type TokenFormat = 'text' | 'jsonl' | 'conllu';

export type Task = {
  /** More than one document is to come. */
  several: boolean;
  /** What stands between two documents of one stream; null where each is a file of its own. */
  between: string | null;
} & (
  | {
      command: 'extract';
      format: FormatName;
      date?: string;
      types?: readonly string[];
      minScore?: number;
      colors: boolean;
      width: number;
    }
  | { command: 'tokenize'; format: TokenFormat; level: TokenLevel }
);

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

const none: Omit<Extraction, 'id'> = {
  entities: [],
  officials: [],
  agencies: [],
  indicators: [],
  language: { code: 'und', score: 0 },
};

/** The function that a task makes of a document. */
function writer(task: Task): (source: Source) => string {
  if (task.command === 'tokenize') return (source) => writeTokens(source, task.format, task.level);
  const { format, several, types, minScore, colors, width } = task;
  const { write, needsTokens }: Format = formats[format];
  const options: FormatOptions = { header: false, docstart: several, paint: painter(colors), width };
  return ({ id, text, date = task.date }) => {
    const found = extract(text, {
      ...(date === undefined ? {} : { date }),
      ...(types === undefined ? {} : { types }),
      ...(minScore === undefined ? {} : { minScore }),
    });
    const extraction = id === undefined ? found : { ...found, id: id as string };
    const cut = needsTokens ? { tokens: tokenize(text), sentences: sentences(text) } : {};
    const written = write({ text, extraction, ...cut }, options);
    return several && format === 'table' && id !== undefined
      ? `${options.paint?.(String(id), 'strong')}\n${written}`
      : written;
  };
}

const blankAsOne = (text: string) => text.trim().replace(/\s+/g, ' ');

function writeTokens({ id, text }: Source, format: TokenFormat, level: TokenLevel): string {
  const tokens = tokenize(text, { level });
  if (format === 'jsonl') return `${jsonOnOneLine({ ...(id === undefined ? {} : { id }), tokens })}\n`;
  const cut = sentences(text);
  if (format === 'conllu') {
    const extraction = { ...none, ...(id === undefined ? {} : { id: id as string }) };
    return formats.conllu.write({ text, extraction, tokens, sentences: cut });
  }
  let at = 0;
  const lines = cut.map(({ end }) => {
    const words: string[] = [];
    for (; at < tokens.length && (tokens[at] as { start: number }).start < end; at++) {
      const { text: token } = tokens[at] as { text: string };
      words.push(level === 'sentence' ? blankAsOne(token) : blankAsOne(token).replaceAll(' ', '_'));
    }
    return `${words.join(' ')}\n`;
  });
  return lines.join('');
}

const JSON_FORMATS: readonly string[] = ['json', 'jsonl'];

function* read(batch: Batch): Generator<Source | Failure> {
  if ('tooLong' in batch) yield { id: null, error: errors.lineTooLong(MAX_LINE_MEGABYTES) };
  else if ('sources' in batch) yield* batch.sources;
  else for (const line of splitLines(batch.bytes)) yield readLine(line);
}

/** Everything that a batch gives, in order. Nothing that a document contains stops its batch. */
export function work(task: Task, batch: Batch): Result {
  const write = writer(task);
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
      else outputs.push(between === '' ? output : output.trimEnd());
    } catch (thrown) {
      const error = thrown instanceof VietnerError ? thrown : errors.internal(String(thrown));
      failed.push({ at, id: source.id, message: error.message, told });
      if (told) outputs.push(errorLine(source.id, error));
    }
  }
  return { count, failed, joined: new TextEncoder().encode(outputs.join(between ?? '')), pieces };
}
