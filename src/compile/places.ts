/**
 * Administrative units of all eras → names in the trie, units in a table.
 *
 *   names   Hòa Bình …
 *   units   17 tỉnh · 148 thành phố · 00123 xã …    name, code, kind, parent, interval (first and last day)
 *
 * A purely numeric name (Phường 4, Quận 1) is no word of the trie; the grammar reads it after its level word.
 */
import type { Table } from '../engine/columns.ts';
import { compareText } from '../engine/wire.ts';
import { unitKinds, unitLevels } from '../entities/shared/place-units.ts';
import type { Entry } from './compile.ts';
import { type Problem, parseTsv, parts } from './tsv.ts';

interface Unit {
  name: string;
  code: number;
  level: number;
  kind: number;
  parent: number;
  from: number;
  to: number;
}

const NUMBER = /^[0-9IVX]+$/;
const packed = (date: string | undefined) => (date ? Number(date.replaceAll('-', '')) : 0);

export function placesDictionary(
  files: ReadonlyMap<string, string>,
  problems: Problem[],
): { entries: Entry[]; tables: Record<string, Table>; counts: Record<string, number> } | null {
  const source = files.get('places/units.tsv');
  if (source === undefined) return null;
  const counts: Record<string, number> = {};
  const read = (file: string, required: readonly string[]) => {
    const text = files.get(file);
    const rows = text === undefined ? [] : parseTsv(file, text, required, problems);
    counts[file] = rows.length;
    return rows;
  };
  const units: Unit[] = [];
  for (const { line, cells } of read('places/units.tsv', ['code', 'level', 'kind', 'name'])) {
    const kind = (unitKinds as readonly string[]).indexOf(cells.kind as string);
    const level = (unitLevels as readonly string[]).indexOf(cells.level as string);
    if (kind < 0 || level < 0) {
      problems.push({
        file: 'places/units.tsv',
        line,
        message: `unknown level "${cells.level}" or kind "${cells.kind}"`,
      });
      continue;
    }
    const { name, code, parent } = cells as { name: string; code: string; parent: string };
    units.push({
      name,
      code: Number(code),
      level,
      kind,
      parent: Number(parent),
      from: packed(cells.valid_from),
      to: packed(cells.valid_to),
    });
  }
  // By code, neighbours are neighbours on the map: parents repeat and codes differ by little, which packs well.
  units.sort((left, right) => left.level - right.level || left.code - right.code || left.from - right.from);
  const names = [...new Set(units.map((unit) => unit.name))].sort(compareText);
  const rowOf = new Map(names.map((name, row) => [name, row]));
  // Levels of the units of each name, one bit a level.
  const levelsOf = new Map<string, number>();
  for (const { name, level } of units) levelsOf.set(name, (levelsOf.get(name) ?? 0) | (1 << level));
  const numbered = names.filter((name) => NUMBER.test(name));
  const intervals = [...new Set(units.map(({ from, to }) => `${from}-${to}`))].sort(compareText);
  const interval = new Map(intervals.map((text, at) => [text, at]));
  const entries: Entry[] = [];
  const spell = (text: string, name: string) => {
    if (NUMBER.test(text)) return;
    entries.push({ text, class: 'place', row: rowOf.get(name) as number, casing: 'written' });
  };
  for (const name of names) spell(name, name);
  for (const { cells } of read('places/spellings.tsv', ['code', 'name', 'spelling'])) {
    if (rowOf.has(cells.name as string)) spell(cells.spelling as string, cells.name as string);
  }
  for (const { cells } of read('places/provinces.tsv', ['code', 'name'])) {
    if (!rowOf.has(cells.name as string)) continue;
    for (const alias of parts(cells.aliases)) spell(alias, cells.name as string);
  }
  addCountries(
    read('places/countries.tsv', ['name', 'kind']),
    read('places/transliterations.tsv', ['name', 'alias']),
    entries,
  );
  const successors = read('places/successors.tsv', ['old_code', 'new_code']).map(({ cells }) => ({
    level: (unitLevels as readonly string[]).indexOf(cells.old_level as string),
    old: Number(cells.old_code),
    next: Number(cells.new_code),
    // A district may be followed by a province (two digits) or a special zone (five).
    nextLevel: (cells.new_code as string).length === 2 ? 0 : 2,
  }));
  successors.sort((left, right) => left.level - right.level || left.old - right.old || left.next - right.next);
  const column = <T>(rows: readonly T[], value: (row: T) => number) =>
    ({ kind: 'number', values: rows.map(value) }) as const;
  const countries = read('places/countries.tsv', ['name', 'kind']);
  return {
    entries,
    counts,
    tables: {
      'place-names': {
        name: { kind: 'text', values: names },
        levels: column(names, (name) => levelsOf.get(name) as number),
      },
      'place-numbers': {
        name: { kind: 'text', values: numbered },
        row: { kind: 'number', values: numbered.map((name) => rowOf.get(name) as number) },
      },
      'place-intervals': {
        from: { kind: 'number', values: intervals.map((text) => Number(text.split('-')[0])) },
        to: { kind: 'number', values: intervals.map((text) => Number(text.split('-')[1])) },
      },
      'place-units': {
        name: column(units, (unit) => rowOf.get(unit.name) as number),
        code: column(units, (unit) => unit.code),
        level: column(units, (unit) => unit.level),
        kind: column(units, (unit) => unit.kind),
        parent: column(units, (unit) => unit.parent),
        interval: column(units, (unit) => interval.get(`${unit.from}-${unit.to}`) as number),
      },
      'place-successors': {
        level: column(successors, (row) => row.level),
        old: column(successors, (row) => row.old),
        next: column(successors, (row) => row.next),
        nextLevel: column(successors, (row) => row.nextLevel),
      },
      countries: {
        name: { kind: 'text', values: countries.flatMap(({ cells }) => [cells.name as string, cells.capital ?? '']) },
        code: { kind: 'text', values: countries.flatMap(({ cells }) => [cells.alpha3 ?? '', cells.alpha3 ?? '']) },
        kind: { kind: 'text', values: countries.flatMap(({ cells }) => [cells.kind as string, 'city']) },
      },
    },
  };
}

/** Two rows of `countries` a line of the file: the state and its capital. Features number on after them. */
function addCountries(
  rows: readonly { cells: Record<string, string> }[],
  more: readonly { cells: Record<string, string> }[],
  entries: Entry[],
): void {
  for (const [at, { cells }] of rows.entries()) {
    const add = (text: string, row: number) => entries.push({ text, class: 'country', row, casing: 'written' });
    for (const text of [cells.name as string, ...parts(cells.aliases)]) add(text, 2 * at);
    for (const { cells: other } of more) if (other.name === cells.name) add(other.alias as string, 2 * at);
    for (const text of [...parts(cells.capital), ...parts(cells.capital_aliases)]) add(text, 2 * at + 1);
  }
}
