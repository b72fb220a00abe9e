import { writeBrat } from './brat.ts';
import type { ConllOptions } from './conll.ts';
import { writeConll } from './conll.ts';
import { writeConllu } from './conllu.ts';
import type { CsvOptions } from './csv.ts';
import { writeCsv } from './csv.ts';
import type { ExportDocument, ImportedDocument } from './document.ts';
import type { HtmlOptions } from './html.ts';
import { writeHtml } from './html.ts';
import { writeJson } from './json.ts';
import { writeJsonl } from './jsonl.ts';
import { readBrat } from './read-brat.ts';
import { readConll } from './read-conll.ts';
import type { TableOptions } from './table.ts';
import { writeTable } from './table.ts';

/** Options of all formats; each reads its own and passes over the others. */
export interface FormatOptions extends ConllOptions, CsvOptions, HtmlOptions, TableOptions {}

export interface Format {
  /** Ending of a file's name, without the dot. */
  extension: string;
  mediaType: string;
  /** Outputs of several documents may follow one another in one file (CSV: the later ones with `header: false`). */
  streamable: boolean;
  /** `write` throws a TypeError for a document without tokens and sentences. */
  needsTokens: boolean;
  write(document: ExportDocument, options?: FormatOptions): string;
  /** Reads the format back, where it allows. `text` is the annotated text: needed by brat, used for exact offsets by conll. */
  read?(source: string, text?: string): ImportedDocument;
}

const plain = { streamable: true, needsTokens: false };

/** Every format under the name that the command line gives it. */
export const formats = {
  json: { ...plain, extension: 'json', mediaType: 'application/json', streamable: false, write: writeJson },
  jsonl: { ...plain, extension: 'jsonl', mediaType: 'application/x-ndjson', write: writeJsonl },
  conll: {
    ...plain,
    extension: 'conll',
    mediaType: 'text/plain',
    needsTokens: true,
    write: writeConll,
    read: readConll,
  },
  conllu: { ...plain, extension: 'conllu', mediaType: 'text/plain', needsTokens: true, write: writeConllu },
  brat: {
    ...plain,
    extension: 'ann',
    mediaType: 'text/plain',
    streamable: false,
    write: writeBrat,
    read: (source, text = '') => readBrat(text, source),
  },
  csv: { ...plain, extension: 'csv', mediaType: 'text/csv', write: writeCsv },
  html: { ...plain, extension: 'html', mediaType: 'text/html', streamable: false, write: writeHtml },
  table: { ...plain, extension: 'txt', mediaType: 'text/plain', write: writeTable },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
