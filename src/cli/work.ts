/** What is done to one document, in the main thread or in a worker: plain data in, plain data out. */
import { errors, VietnerError } from '../errors.ts';
import { type Format, type FormatName, type FormatOptions, formats } from '../export/formats.ts';
import { jsonOnOneLine } from '../export/jsonl.ts';
import { extract } from '../presets/extract.ts';
import { sentences, tokenize } from '../tokenize.ts';
import type { Extraction, TokenLevel } from '../types.ts';
import { painter } from './colors.ts';
import { MAX_LINE_MEGABYTES } from './input.ts';
import { errorLine, readLine, type Source, splitLines } from './jsonl.ts';

export type TokenFormat = 'text' | 'jsonl' | 'conllu';

export type Task = {
  /** Documents stand one after the other in one stream. */
  several: boolean;
  /** The text is needed beside the output: brat keeps both. */
  withText: boolean;
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

/** One document's output, null where the format has no place for what failed. */
export interface Piece {
  id?: unknown;
  output: string | null;
  text?: string;
  error?: { code: string; message: string };
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

/** One piece a document, in order. A document that fails gives a piece too: nothing that a text contains stops a batch. */
export function work(task: Task, batch: Batch): Piece[] {
  const write = writer(task);
  const failed = (id: unknown, thrown: unknown): Piece => {
    const known = thrown instanceof VietnerError ? thrown : errors.internal(String(thrown));
    const error = { code: known.code, message: known.message };
    return { id, error, output: JSON_FORMATS.includes(task.format) ? errorLine(id, error) : null };
  };
  const done = (source: Source): Piece => {
    const { id, text } = source;
    try {
      return { id, output: write(source), ...(task.withText ? { text } : {}) };
    } catch (error) {
      return failed(id, error);
    }
  };
  if ('tooLong' in batch) return [failed(null, errors.lineTooLong(MAX_LINE_MEGABYTES))];
  if ('sources' in batch) return batch.sources.map(done);
  const pieces: Piece[] = [];
  for (const line of splitLines(batch.bytes)) {
    const read = readLine(line);
    pieces.push('error' in read ? failed(read.id, read.error) : done(read));
  }
  return pieces;
}
