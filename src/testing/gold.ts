/**
 * The inline gold format: a whole article with its entities as tags and its relations as lines.
 *
 *     id: x01
 *     genre: meeting
 *     date: 2020-08-20
 *                                     an empty line ends the header
 *     <title>Bí thư <agency>Tỉnh ủy</agency></title> <official>Lò Văn Pó</official> … <percent v="40">40%</percent>
 *     ---
 *     holds: Lò Văn Pó | Bí thư Tỉnh ủy
 *     indicator: subject=tiến độ | relation=reach | value=40% | base=kế hoạch vốn | date=2020-08-14
 *     agency: Tỉnh ủy | Tỉnh ủy Sơn La | province
 *
 * There is no escape: `<` and `&` that do not make a tag of a known type are text.
 */

import { errors } from '../errors.ts';
import type { AgencyLevel, IndicatorRelation } from '../types.ts';
import { readRelation, writeRelations } from './gold-relations.ts';
import { attributeProblem } from './values.ts';

/** `s`, `e`: first and last day or clock time, `?` unresolvable, `*` not scored; `p`: part of day; `v`: amount; `m`: > < ≥ ≤ ≈ */
export interface GoldAttributes {
  s?: string;
  e?: string;
  p?: string;
  v?: string;
  m?: string;
}

export interface GoldEntity {
  type: string;
  /** UTF-16 offsets into `GoldDocument.text`. */
  start: number;
  end: number;
  text: string;
  /** Index of the smallest enclosing entity in `GoldDocument.entities`, or -1. */
  parent: number;
  attributes: GoldAttributes;
}

/** A person and every wording of a title that the text gives him. */
export interface GoldHolds {
  name: string;
  titles: string[];
}

export interface GoldIndicator {
  subject: string | null;
  relation: IndicatorRelation;
  /** The text of the percent, money or quantity. */
  value: string;
  base: string | null;
  /** `2020-08-14` or `2020-01-01/2020-03-31`. */
  date: string | null;
}

/** A mention, as the text writes it, and the body it means. */
export interface GoldAgency {
  mention: string;
  name: string;
  level: AgencyLevel | null;
}

export interface GoldDocument {
  id: string;
  genre: string;
  date: string | null;
  text: string;
  /** By start, outermost first. */
  entities: GoldEntity[];
  holds: GoldHolds[];
  indicators: GoldIndicator[];
  agencies: GoldAgency[];
  /** Header lines beyond id, genre and date. */
  extra: Record<string, string>;
}

export interface GoldOptions {
  /** Named in error messages; without a line `id:` also the document's id, less folder and ending. */
  name?: string;
  /** A user's own types, which are tags beside the built-in ones. */
  types?: readonly string[];
}

/** The types of the contract, in its order. */
export const entityTypes: readonly string[] =
  'title official person agency organization location date duration percent money quantity document event'.split(' ');

const tagPattern = /<(\/?)([a-z][a-z-]*)((?:\s+[A-Za-z]+="[^"]*")*)\s*>/g;

/** One letter more, less or other, or two exchanged: `<titel>` is a slip, `<b>` is text. */
function isSlip(name: string, type: string): boolean {
  let from = 0;
  while (from < name.length && name[from] === type[from]) from++;
  const rest = (word: string, skip: number) => word.slice(from + skip);
  const exchanged = name[from] === type[from + 1] && name[from + 1] === type[from];
  return (
    rest(name, 1) === rest(type, 1) ||
    rest(name, 0) === rest(type, 1) ||
    rest(name, 1) === rest(type, 0) ||
    (exchanged && rest(name, 2) === rest(type, 2))
  );
}

/** Reads one document. Throws E150 with the line for tags that cross, stay open or are misspelt, and for unreadable lines. */
export function readGold(source: string, options: GoldOptions = {}): GoldDocument {
  const content = source.replace(/^\ufeff/, '');
  const fail = (offset: number, reason: string): never => {
    const line = content.slice(0, offset).split('\n').length;
    throw errors.badGold(`${options.name ? `${options.name}, ` : ''}line ${line}: ${reason}`);
  };

  const headerEnd = /^\r?\n/m.exec(content)?.index ?? -1;
  if (headerEnd < 0) fail(0, 'no empty line ends the header');
  const textFrom = content.indexOf('\n', headerEnd) + 1;
  const rules = [...content.slice(textFrom).matchAll(/^---[ \t]*\r?$/gm)];
  const rule = rules.at(-1);
  if (!rule) return fail(content.length, 'no line "---" ends the text; write one even when no relations follow');
  const ruleFrom = textFrom + rule.index;

  const header = readHeader(content.slice(0, headerEnd), fail);
  const fallback = options.name?.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const id = header.get('id') ?? fallback;
  if (!id) return fail(0, 'the header has no line "id: …"');
  const date = header.get('date') || null;
  if (date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(date)) fail(0, `date "${date}" must be YYYY-MM-DD`);

  const body = content.slice(textFrom, ruleFrom).replace(/\r?\n$/, '');
  const known = new Set([...entityTypes, ...(options.types ?? [])]);
  const document: GoldDocument = {
    id,
    genre: header.get('genre') ?? '',
    date,
    ...readTags(body, known, (offset, reason) => fail(textFrom + offset, reason)),
    holds: [],
    indicators: [],
    agencies: [],
    extra: Object.fromEntries([...header].filter(([key]) => !['id', 'genre', 'date'].includes(key))),
  };
  let offset = ruleFrom + rule[0].length + 1;
  for (const line of content.slice(offset).split('\n')) {
    const problem = line.trim() === '' ? null : readRelation(line.trim(), document);
    if (problem) fail(offset, problem);
    offset += line.length + 1;
  }
  return document;
}

function readHeader(source: string, fail: (offset: number, reason: string) => never): Map<string, string> {
  const header = new Map<string, string>();
  let offset = 0;
  for (const line of source.split('\n')) {
    const match = /^([A-Za-z][\w-]*):\s*(.*?)\s*$/.exec(line);
    if (match) header.set(match[1]!, match[2]!);
    else if (line.trim() !== '') fail(offset, 'a header line is "key: value"; an empty line must end the header');
    offset += line.length + 1;
  }
  return header;
}

/** Takes the tags out of a text: what is left, and the entities over it. */
function readTags(
  body: string,
  known: ReadonlySet<string>,
  fail: (offset: number, reason: string) => never,
): Pick<GoldDocument, 'text' | 'entities'> {
  let text = '';
  let done = 0;
  const entities: GoldEntity[] = [];
  const open: { index: number; offset: number }[] = [];
  for (const match of body.matchAll(tagPattern)) {
    const [tag, slash, type, attributes] = match as unknown as [string, string, string, string];
    if (!known.has(type)) {
      const meant = [...known].find((one) => isSlip(type, one));
      if (meant) fail(match.index, `unknown type in ${tag}; did you mean <${slash}${meant}>?`);
      continue;
    }
    text += body.slice(done, match.index);
    done = match.index + tag.length;
    if (slash === '') {
      const parent = open.at(-1)?.index ?? -1;
      open.push({ index: entities.length, offset: match.index });
      const read = readAttributes(type, attributes, (reason) => fail(match.index, `${reason} in ${tag}`));
      entities.push({ type, start: text.length, end: text.length, text: '', parent, attributes: read });
      continue;
    }
    const last = open.pop();
    if (!last) return fail(match.index, `${tag} closes nothing`);
    const entity = entities[last.index]!;
    if (entity.type !== type) fail(match.index, `${tag} stands where </${entity.type}> must close first`);
    entity.end = text.length;
    entity.text = text.slice(entity.start);
    if (entity.text === '') fail(match.index, `${tag} closes an empty mention`);
  }
  const last = open.pop();
  if (last) fail(last.offset, `<${entities[last.index]!.type}> is never closed`);
  return { text: text + body.slice(done), entities };
}

function readAttributes(type: string, source: string, fail: (reason: string) => never): GoldAttributes {
  const attributes: GoldAttributes = {};
  for (const [, key, value] of source.matchAll(/([A-Za-z]+)="([^"]*)"/g)) {
    if (!/^[sepvm]$/.test(key!)) fail(`unknown attribute "${key}"; known: s, e, p, v, m`);
    attributes[key as keyof GoldAttributes] = value!;
  }
  const problem = attributeProblem(type, attributes);
  if (problem) fail(problem);
  return attributes;
}

/**
 * Writes a document in the inline format; `readGold` gives it back unchanged.
 * Throws E150 when it cannot be written: crossing or unknown mentions, or text that would be read as a tag.
 */
export function writeGold(document: GoldDocument, options: Pick<GoldOptions, 'types'> = {}): string {
  const { id, genre, date, extra, text } = document;
  const header = { id, genre, date: date ?? '', ...extra };
  const lines = Object.entries(header).filter(([key, value]) => value !== '' || key === 'id');
  const written = `${lines.map(([key, value]) => `${key}: ${value}\n`).join('')}\n${writeTags(document)}\n---\n${writeRelations(document)}`;
  const again = readGold(written, options);
  const spans = (all: GoldEntity[]) => all.map((e) => `${e.type} ${e.start} ${e.end}`).join();
  if (again.text !== text || spans(again.entities) !== spans(document.entities)) {
    throw errors.badGold(
      `${id} cannot be written: its text holds "<" that would be read as a tag, or a type is unknown`,
    );
  }
  return written;
}

function writeTags({ id, text, entities }: GoldDocument): string {
  let written = '';
  let done = 0;
  const open: GoldEntity[] = [];
  const copyTo = (offset: number) => {
    while (open.length > 0 && open.at(-1)!.end <= offset) {
      const { type, end } = open.pop()!;
      written += `${text.slice(done, end)}</${type}>`;
      done = end;
    }
    written += text.slice(done, offset);
    done = offset;
  };
  for (const entity of entities) {
    copyTo(entity.start);
    const outer = open.at(-1);
    if (entity.start < done || entity.end <= entity.start || (outer && outer.end < entity.end)) {
      throw errors.badGold(`${id} cannot be written: "${entity.text}" crosses another mention or is out of order`);
    }
    const attributes = Object.entries(entity.attributes).map(([key, value]) => ` ${key}="${value}"`);
    written += `<${entity.type}${attributes.join('')}>`;
    open.push(entity);
  }
  copyTo(text.length);
  return written;
}
