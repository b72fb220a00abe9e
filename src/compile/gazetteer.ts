/**
 * A user's own lists → rows, checked all at once; rows → wire bytes. Runs in every runtime: in the extractor that is
 * given the lists, on the command line, in a browser.
 */

import { builtInTypes } from '../entities/shared/types.ts';
import { USER_TABLE } from '../entities/shared/user-rows.ts';
import { errors } from '../errors.ts';
import { type Casing, compile, type Entry } from './compile.ts';
import { columnProblem, readRow, typeProblem, type UserRow } from './gazetteer-row.ts';
import { readSource } from './gazetteer-source.ts';
import { type Problem, showProblem } from './tsv.ts';

/** One entry, as an object. Keys beyond these go into the entity's link. */
export interface GazetteerEntry {
  /** A built-in entity type, or one of your own. May be given once for the whole gazetteer. */
  type?: string;
  /** The words that are looked for. */
  text: string;
  /** Further spellings; in one string they are joined by `|`. */
  aliases?: string | readonly string[];
  /** Where the link leads to. Default: `text`. */
  id?: string | number;
  /** How it is properly called. Default: `text`. */
  name?: string;
  /** Whether capitals count: as written (default), only the first word's, only an abbreviation's, not at all. */
  case?: Casing;
  /** 0.4–1, default 0.975. It decides against other readings of the same words. */
  score?: number;
  /** `override` takes the built-in rows with the same words out, `remove` does no more than that. Default `add`. */
  action?: 'add' | 'override' | 'remove';
  [extra: string]: unknown;
}

/** A list with a name; entities found by it have the source `gazetteer/<name>`. */
export interface NamedGazetteer {
  name?: string;
  /** What messages call it in front of a line; default the name. */
  file?: string;
  /** Type of the entries that say none. */
  type?: string;
  /** Types of your own that are spelled nearly like a built-in one, so that they are not taken for a mistake. */
  types?: readonly string[];
  /** TSV text with a header row, the text of a JSON array, or an array. */
  entries: string | readonly GazetteerEntry[];
}

export type GazetteerSource = string | readonly GazetteerEntry[] | NamedGazetteer;

export interface Gazetteer {
  name: string;
  rows: UserRow[];
}

/** Types of one's own beside the built-in ones: a set of types is 31 bits. */
const MOST_TYPES = 31 - builtInTypes.length;
const KEYS = ['name', 'file', 'type', 'types', 'entries'];

/**
 * Rows of a gazetteer. What is wrong goes to `problems`, each with the gazetteer's name and a line (of an array: the
 * number of the entry); the row is left out. Throws E104 for what is no gazetteer at all.
 */
export function readGazetteer(source: GazetteerSource, usualName: string, problems: Problem[]): Gazetteer {
  const { name, file, type, types, entries } = named(source, usualName);
  const fault = (line: number, message: string) => problems.push({ file, line, message });
  const first = problems.length;
  const records = readSource(file, entries, type === '' ? ['type', 'text'] : ['text'], problems, (column, line) => {
    const reason = columnProblem(column);
    if (reason !== null) fault(line, reason);
  });
  const checked = new Map<string, string | null>();
  const checkedType = (given: string) => {
    let reason = checked.get(given);
    if (reason === undefined) checked.set(given, (reason = typeProblem(given, types)));
    return reason;
  };
  const rows: UserRow[] = [];
  const lines = new Map<string, number>();
  const own = new Set<string>();
  for (const record of records) {
    const row = readRow(record, type, checkedType, (message) => fault(record.line, message));
    if (row === null) continue;
    const twice = duplicate(row, lines);
    if (twice !== 0) {
      fault(row.line, `the same as line ${twice}: "${row.spellings[0]}"`);
      continue;
    }
    if (row.action !== 'remove' && !(builtInTypes as readonly string[]).includes(row.type) && !own.has(row.type)) {
      own.add(row.type);
      if (own.size === MOST_TYPES + 1) fault(row.line, `more than ${MOST_TYPES} types of your own`);
    }
    rows.push(row);
  }
  problems.push(...problems.splice(first).sort((left, right) => left.line - right.line));
  return { name, rows };
}

/** Line of an earlier row with the same type, words and id, or 0. Two ids for the same words are two readings. */
function duplicate({ line, type, key, id, action }: UserRow, lines: Map<string, number>): number {
  const name = `${action === 'remove'} ${type} ${id} ${key}`;
  const known = lines.get(name);
  if (known === undefined) lines.set(name, line);
  return known ?? 0;
}

function named(source: GazetteerSource, usualName: string): Required<NamedGazetteer> {
  if (typeof source === 'string' || Array.isArray(source))
    return { name: usualName, file: usualName, type: '', types: [], entries: source };
  if (typeof source !== 'object' || source === null)
    throw errors.badOption('gazetteers', 'texts, arrays of entries or objects with "entries"', source);
  const given = source as NamedGazetteer;
  for (const key of Object.keys(given)) if (!KEYS.includes(key)) throw errors.unknownOption(key, KEYS);
  const { name = usualName, file = name, type = '', types = [], entries } = given;
  if (typeof entries !== 'string' && !Array.isArray(entries))
    throw errors.badOption('entries', 'TSV or JSON text, or an array', entries);
  if (typeof name !== 'string' || !/^[^\s/]+$/.test(name)) throw errors.badOption('name', 'a word without "/"', name);
  if (typeof file !== 'string') throw errors.badOption('file', 'a string', file);
  if (typeof type !== 'string') throw errors.badOption('type', 'the name of a type', type);
  if (!Array.isArray(types) || types.some((own) => typeof own !== 'string'))
    throw errors.badOption('types', 'an array of names of types', types);
  return { name, file, type, types, entries };
}

/**
 * Wire bytes of a gazetteer, for `createExtractor({ dictionaries })` and for storing. Throws E130 with every problem,
 * each with name and line, E104 for what is no gazetteer.
 */
export function compileGazetteer(source: GazetteerSource, usualName = 'user'): Uint8Array {
  const problems: Problem[] = [];
  const gazetteer = readGazetteer(source, usualName, problems);
  if (problems.length > 0) throw errors.badDictionary(problems.map(showProblem));
  return compileRows(gazetteer);
}

/** What is wrong with a gazetteer, as lines `name:line: …`; none when it can be compiled. */
export function checkGazetteer(source: GazetteerSource, usualName = 'user'): string[] {
  const problems: Problem[] = [];
  readGazetteer(source, usualName, problems);
  return problems.map(showProblem);
}

/** How many entries of each type a gazetteer has, in words: `12 entries: agency 10, project 2`. Throws as `compileGazetteer`. */
export function countGazetteer(source: GazetteerSource, usualName = 'user'): string {
  const problems: Problem[] = [];
  const { rows } = readGazetteer(source, usualName, problems);
  if (problems.length > 0) throw errors.badDictionary(problems.map(showProblem));
  const counts = new Map<string, number>();
  for (const { type, action } of rows) {
    const what = action === 'remove' ? 'removed' : type;
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  const listed = [...counts].map(([what, count]) => `${what} ${count}`).join(', ');
  return `${rows.length} ${rows.length === 1 ? 'entry' : 'entries'}: ${listed}`;
}

/** Wire bytes of rows that have been checked. */
export function compileRows({ name, rows }: Gazetteer): Uint8Array {
  const entries: Entry[] = [];
  for (const [row, { spellings, casing, action }] of rows.entries()) {
    if (action !== 'remove') for (const text of spellings) entries.push({ text, class: 'user', row, casing });
  }
  const texts = (value: (row: UserRow) => string) => ({ kind: 'text', values: rows.map(value) }) as const;
  const numbers = (value: (row: UserRow) => number) => ({ kind: 'number', values: rows.map(value) }) as const;
  const table = {
    type: texts(({ type }) => type),
    id: texts(({ id }) => id),
    name: texts((row) => row.name),
    score: numbers(({ score }) => score),
    action: texts(({ action }) => (action === 'add' ? '' : action)),
    spellings: texts(({ action, spellings }) => (action === 'add' ? '' : JSON.stringify(spellings))),
    extra: texts(({ extra }) => (Object.keys(extra).length === 0 ? '' : JSON.stringify(extra))),
    line: numbers(({ line }) => line),
  };
  return compile({ entries, tables: { [USER_TABLE + name]: table } });
}

/**
 * Wire bytes of several gazetteers, their problems reported together. Bytes among them are passed on. Gazetteers
 * without a name are called `user`, `user-2` … Throws E104 and E130.
 */
export function compileGazetteers(sources: readonly (GazetteerSource | Uint8Array)[]): Uint8Array[] {
  const problems: Problem[] = [];
  const names = new Set<string>();
  const read = sources.map((source, at) => {
    if (source instanceof Uint8Array) return source;
    const gazetteer = readGazetteer(source, at === 0 ? 'user' : `user-${at + 1}`, problems);
    if (names.has(gazetteer.name))
      throw errors.badOption('gazetteers', 'gazetteers with different names', gazetteer.name);
    names.add(gazetteer.name);
    return gazetteer;
  });
  if (problems.length > 0) throw errors.badDictionary(problems.map(showProblem));
  return read.map((one) => (one instanceof Uint8Array ? one : compileRows(one)));
}
