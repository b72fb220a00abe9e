/**
 * The dictionary files of the repository → one dictionary a bundle. Pure: file texts in, dictionaries and
 * problems out, so that the build script, the tests and a browser can all run it.
 */
import type { Column, Table } from '../engine/columns.ts';
import { compareText } from '../engine/wire.ts';
import type { Dictionary, Entry } from './compile.ts';
import { type List, lists } from './lists.ts';
import { placesDictionary } from './places.ts';
import { type Problem, parseTsv, parts, type Row } from './tsv.ts';

export interface Bundle {
  name: string;
  dictionary: Dictionary;
  /** Rows read from each file. */
  counts: Record<string, number>;
}

/** Files kept as tables only: grammars read them when they are bound. */
const tableFiles: readonly {
  file: string;
  bundle: string;
  table: string;
  columns: readonly string[];
  numbers?: readonly string[];
  /** Of the columns, those of which only the words are wanted. */
  words?: readonly string[];
}[] = [
  {
    file: 'names/surnames.tsv',
    bundle: 'names',
    table: 'surnames',
    columns: ['surname'],
    numbers: ['weight'],
    words: ['surname'],
  },
  {
    file: 'names/syllables.tsv',
    bundle: 'names',
    table: 'syllables',
    columns: ['syllable'],
    numbers: ['weight'],
    words: ['syllable'],
  },
  { file: 'names/clans.tsv', bundle: 'names', table: 'clans', columns: ['clan', 'position'], words: ['clan'] },
  { file: 'names/baptismal.tsv', bundle: 'names', table: 'baptismal', columns: ['name'] },
  {
    file: 'numbers/magnitudes.tsv',
    bundle: 'numbers',
    table: 'magnitudes',
    columns: ['text', 'aliases'],
    numbers: ['value'],
  },
  { file: 'numbers/not-units.tsv', bundle: 'numbers', table: 'not-units', columns: ['text'] },
  {
    file: 'agencies/abbreviations.tsv',
    bundle: 'agencies',
    table: 'abbreviations',
    columns: ['abbr', 'expansion', 'class', 'level'],
  },
  { file: 'documents/issuers.tsv', bundle: 'documents', table: 'issuers', columns: ['suffix', 'issuer'] },
  { file: 'words/abbreviations.tsv', bundle: 'sentences', table: 'sentence-abbreviations', columns: ['text'] },
  { file: 'words/sentence-openers.tsv', bundle: 'sentences', table: 'sentence-openers', columns: ['text'] },
  {
    file: 'officials/offices.tsv',
    bundle: 'officials',
    table: 'offices',
    columns: ['person', 'office', 'office_id', 'valid_from', 'valid_to'],
  },
];

export function bundles(files: ReadonlyMap<string, string>, problems: Problem[]): Bundle[] {
  const found = new Map<
    string,
    { entries: Entry[]; tables: Record<string, MutableTable>; counts: Record<string, number> }
  >();
  const bundle = (name: string) => {
    let known = found.get(name);
    if (known === undefined) found.set(name, (known = { entries: [], tables: {}, counts: {} }));
    return known;
  };
  for (const list of lists) {
    const rows = rowsOf(files, list.file, [list.text], problems);
    if (rows === null) continue;
    const into = bundle(list.bundle);
    into.counts[list.file] = rows.length;
    addList(list, rows, into.entries, into.tables, problems);
  }
  for (const { file, bundle: name, table, columns, numbers = [], words = [] } of tableFiles) {
    const rows = rowsOf(files, file, [columns[0] as string, ...numbers], problems);
    if (rows === null) continue;
    const into = bundle(name);
    into.counts[file] = rows.length;
    const kept = (into.tables[table] ??= new MutableTable(words));
    for (const row of rows) {
      kept.add(row.cells, columns);
      for (const column of numbers) kept.addNumber(column, numberOf(row, column, file, problems));
    }
  }
  const places = placesDictionary(files, problems);
  if (places !== null) {
    const into = bundle('places');
    into.entries.push(...places.entries);
    Object.assign(into.counts, places.counts);
    const tables = tablesOf(into.tables);
    Object.assign(tables, places.tables);
    return finish(found, { places: tables });
  }
  return finish(found, {});
}

function finish(
  found: Map<string, { entries: Entry[]; tables: Record<string, MutableTable>; counts: Record<string, number> }>,
  ready: Record<string, Record<string, Table>>,
): Bundle[] {
  return [...found].map(([name, { entries, tables, counts }]) => ({
    name,
    dictionary: { entries, tables: ready[name] ?? tablesOf(tables) },
    counts,
  }));
}

/**
 * Several bundles as one: words and beginnings that they share are kept once. The readings of an entry keep the order
 * of their bundles, and in a bundle of the names of their classes.
 */
export function merged(name: string, parts: readonly Bundle[]): Bundle {
  const ordered = [...parts].sort((left, right) => compareText(left.name, right.name));
  return {
    name,
    dictionary: {
      entries: ordered.flatMap(({ dictionary: { entries } }) =>
        [...entries].sort((left, right) => compareText(left.class, right.class)),
      ),
      tables: Object.assign({}, ...ordered.map(({ dictionary: { tables } }) => tables)) as Dictionary['tables'],
    },
    counts: Object.assign({}, ...ordered.map(({ counts }) => counts)) as Record<string, number>,
  };
}

const tablesOf = (tables: Record<string, MutableTable>) =>
  Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, table.finish()]));

function rowsOf(
  files: ReadonlyMap<string, string>,
  file: string,
  required: readonly string[],
  problems: Problem[],
): Row[] | null {
  const text = files.get(file);
  return text === undefined ? null : parseTsv(file, text, required, problems);
}

function numberOf(row: Row, column: string, file: string, problems: Problem[]): number {
  const value = Number(row.cells[column]);
  if (Number.isFinite(value)) return value;
  problems.push({ file, line: row.line, message: `"${row.cells[column]}" in column "${column}" is no number` });
  return 0;
}

function addList(
  list: List,
  rows: readonly Row[],
  entries: Entry[],
  tables: Record<string, MutableTable>,
  problems: Problem[],
): void {
  const table = list.table === undefined ? null : (tables[list.table] ??= new MutableTable());
  for (const row of rows) {
    const name = typeof list.class === 'function' ? list.class(row.cells) : list.class;
    const number = list.weight === undefined ? 0 : numberOf(row, list.weight, list.file, problems);
    const at = table === null ? number : table.add(row.cells, list.columns ?? []);
    if (name === null) continue;
    const texts = [
      row.cells[list.text] as string,
      ...(list.aliases ?? []).flatMap((column) => parts(row.cells[column])),
    ];
    for (const text of texts) entries.push({ text, class: name, row: at, casing: list.casing });
  }
}

/** Columns grow row by row; a column that some files lack is empty there. */
class MutableTable {
  private rows = 0;

  constructor(private readonly words: readonly string[] = []) {}

  private readonly columns = new Map<string, string[]>();
  private readonly numbers = new Map<string, number[]>();

  add(cells: Record<string, string>, names: readonly string[]): number {
    for (const name of names) {
      let column = this.columns.get(name);
      if (column === undefined) this.columns.set(name, (column = new Array(this.rows).fill('')));
      column.push(cells[name] ?? '');
    }
    this.rows++;
    for (const column of this.columns.values()) if (column.length < this.rows) column.push('');
    return this.rows - 1;
  }

  addNumber(name: string, value: number): void {
    let column = this.numbers.get(name);
    if (column === undefined) this.numbers.set(name, (column = []));
    column.push(value);
  }

  finish(): Table {
    const table: Record<string, Column> = {};
    for (const [name, values] of this.columns)
      table[name] = { kind: this.words.includes(name) ? 'words' : 'text', values };
    for (const [name, values] of this.numbers) table[name] = { kind: 'number', values };
    return table;
  }
}
