/** Annotated documents as `convert` reads and writes them. */
import { errors } from '../errors.ts';
import type { ImportedDocument } from '../export/document.ts';
import { type Format, type FormatOptions, formats } from '../export/formats.ts';
import { contractOrder } from '../export/json.ts';
import { jsonOnOneLine } from '../export/jsonl.ts';
import { readBrat } from '../export/read-brat.ts';
import { readConll } from '../export/read-conll.ts';
import {
  extractionToGold,
  type GoldDocument,
  goldToExtraction,
  readGold,
  readPredictions,
  writeGold,
} from '../testing/index.ts';
import { sentences, tokenize } from '../tokenize.ts';
import type { Extraction, Sentence, Token } from '../types.ts';
import { painter, wantsColors } from './colors.ts';
import type { SourceFormat, TargetFormat } from './convert.ts';
import { nameOf, readText } from './input.ts';
import { complain } from './usage.ts';

export interface Document {
  /** The file, for messages and names of files. */
  name: string;
  extraction: Extraction;
  text?: string;
  date?: string;
  genre?: string;
  /** Gold keeps what an extraction cannot hold. */
  gold?: GoldDocument;
  cut?: { tokens: Token[]; sentences: Sentence[] };
}

/** Texts by id; the empty id is the text of whatever document has no other. */
export type Texts = ReadonlyMap<string, string>;

type Json = Record<string, unknown>;

/** A text file, or JSON Lines of `{"id", "text"}`. */
export async function readTexts(path: string): Promise<Texts> {
  const source = await readText(path);
  if (!/\.(jsonl|ndjson)$/i.test(path)) return new Map([['', source]]);
  const texts = new Map<string, string>();
  for (const record of parseLines(source, path)) {
    if (typeof record.text === 'string') texts.set(record.id === undefined ? '' : String(record.id), record.text);
  }
  return texts;
}

function parseLines(source: string, name: string): Json[] {
  const lines = source.replace(/^\ufeff/, '').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as Json];
    } catch (error) {
      complain(errors.badJson(`${name}, line ${index + 1}: ${(error as Error).message}`));
      return [];
    }
  });
}

function parseWhole(source: string, name: string): Json[] {
  try {
    const value = JSON.parse(source.replace(/^\ufeff/, '')) as Json | Json[];
    return Array.isArray(value) ? value : [value];
  } catch (error) {
    throw errors.badJson(`${name}: ${(error as Error).message}`);
  }
}

/** The documents of a file. Throws E120, E122, E125, E150; a record that cannot be read is told and left out. */
export async function readDocuments(path: string, from: SourceFormat, texts: Texts | null): Promise<Document[]> {
  const name = nameOf(path);
  const textOf = (id: unknown) => texts?.get(id === undefined ? '' : String(id)) ?? texts?.get('');
  if (from === 'brat') {
    const beside = path.replace(/\.ann$/, '.txt');
    if (texts === null && beside === path) throw errors.textMissing(name, 'it is no .ann file with a .txt beside it');
    const text = textOf(undefined) ?? (await readText(beside));
    return [imported(path, readBrat(text, await readText(path)))];
  }
  const source = await readText(path);
  if (from === 'gold') {
    const gold = readGold(source, { name });
    const { text, date, genre } = gold;
    return [{ name: path, extraction: goldToExtraction(gold), text, genre, gold, ...(date === null ? {} : { date }) }];
  }
  if (from === 'conll') {
    const read = readConll(source, textOf(undefined));
    return [{ ...imported(path, read), cut: { tokens: read.tokens, sentences: read.sentences } }];
  }
  const records = from === 'json' ? parseWhole(source, name) : parseLines(source, name);
  return records.flatMap((record, index): Document[] => {
    try {
      const line = jsonOnOneLine(record);
      const extraction = readPredictions(line, `${name}, record ${index + 1}`)[0];
      if (extraction === undefined || record.error !== undefined)
        throw errors.badJson(`${name}, record ${index + 1} has an error`);
      const text = typeof record.text === 'string' ? record.text : textOf(extraction.id);
      const strings = Object.entries({ text, date: record.date, genre: record.genre });
      const kept = Object.fromEntries(strings.filter(([, value]) => typeof value === 'string'));
      return [{ name: path, extraction, ...kept }];
    } catch (error) {
      complain(error);
      return [];
    }
  });
}

function imported(path: string, { text, entities, problems }: ImportedDocument): Document {
  for (const problem of problems) complain(errors.badGold(`${path}, ${problem}`));
  const language = { code: 'und', score: 0 };
  return { name: path, text, extraction: { entities, officials: [], agencies: [], indicators: [], language } };
}

/** The formats that show or cut the text itself. */
const NEED_TEXT: readonly TargetFormat[] = ['gold', 'conll', 'conllu', 'brat', 'html'];

/** One document in a format. Throws E125 where the text is needed and missing, or is not the annotated one. */
export function writeDocument(document: Document, to: TargetFormat, several: boolean): string {
  const { extraction, text, date, genre, gold, name, cut } = document;
  const id = extraction.id ?? name;
  if (text === undefined && NEED_TEXT.includes(to)) throw errors.textMissing(String(id), `format ${to} shows the text`);
  const stray =
    text === undefined ? undefined : extraction.entities.find((one) => text.slice(one.start, one.end) !== one.text);
  if (stray !== undefined) {
    throw errors.textMissing(String(id), `"${stray.text}" does not stand at ${stray.start} of the given one`);
  }
  if (to === 'gold') {
    if (gold !== undefined) return writeGold(gold);
    const stem = String(id)
      .replace(/^.*[\\/]/, '')
      .replace(/\.[^.]*$/, '');
    return writeGold(
      extractionToGold(extraction, {
        text: text ?? '',
        id: stem,
        ...(date ? { date } : {}),
        ...(genre ? { genre } : {}),
      }),
    );
  }
  if (to === 'json' || to === 'jsonl') {
    const { id: own, ...rest } = contractOrder(extraction);
    const about = { ...(own === undefined ? {} : { id: own }), ...(date ? { date } : {}), ...(genre ? { genre } : {}) };
    const record = { ...about, ...(text === undefined ? {} : { text }), ...rest };
    return to === 'json' ? `${JSON.stringify(record, null, 2)}\n` : `${jsonOnOneLine(record)}\n`;
  }
  const whole = text ?? '';
  const { needsTokens, write }: Format = formats[to];
  const tokens = needsTokens ? (cut ?? { tokens: tokenize(whole), sentences: sentences(whole) }) : {};
  const options: FormatOptions = {
    header: false,
    docstart: several,
    paint: painter(wantsColors(process.stdout)),
    width: process.stdout.columns ?? 100,
  };
  return write({ text: whole, extraction, ...tokens }, options);
}
