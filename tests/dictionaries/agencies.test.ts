import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The tables of dictionaries/agencies agree with each other, and the abbreviations with the bodies that they stand for. */
type Row = Record<string, string>;

function table(file: string): Row[] {
  const text = readFileSync(new URL(`../../dictionaries/${file}.tsv`, import.meta.url), 'utf8');
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

const cell = (row: Row, column: string): string => row[column] ?? '';
const list = (row: Row, column: string): string[] => cell(row, column).split('|').filter(Boolean);
const until = (row: Row): string => cell(row, 'valid_to') || '9999-12-31';
const overlap = (one: Row, other: Row): boolean =>
  cell(one, 'valid_from') <= until(other) && cell(other, 'valid_from') <= until(one);

const central = table('agencies/central');
const local = table('agencies/local');
const abbreviations = table('agencies/abbreviations');
const bodies = [...central, ...local];

/** All spellings in a column and its aliases, in small letters. */
function spellings(column: string, ...tables: Row[][]): Set<string> {
  const texts = tables.flat().flatMap((row) => [cell(row, column), ...list(row, 'aliases')]);
  return new Set(texts.map((text) => text.toLowerCase()));
}

describe('bodies', () => {
  it('are succeeded by bodies of the lists', () => {
    const names = new Set(bodies.map((row) => row.name));
    const faults = bodies.filter((row) => list(row, 'successor').some((name) => !names.has(name)));
    expect(faults.map(({ name, successor }) => `${name}: ${successor}`)).toEqual([]);
    expect(bodies.filter((row) => cell(row, 'successor') !== '').length).toBeGreaterThan(50);
  });

  it('belong to a body that exists at some time of theirs', () => {
    const faults = central.filter(
      (row) => row.parent !== '' && !central.some((other) => other.name === row.parent && overlap(row, other)),
    );
    expect(faults.map(({ name, parent }) => `${name}: ${parent}`)).toEqual([]);
  });

  it('have one row of a name at a time', () => {
    const faults = central.filter((row, at) =>
      central.some((other, before) => before < at && other.name === row.name && overlap(row, other)),
    );
    expect(faults.map(({ name }) => name)).toEqual([]);
  });

  it('end after they began, and end when another succeeds them', () => {
    expect(bodies.filter((row) => cell(row, 'valid_from') > until(row)).map(({ name }) => name)).toEqual([]);
    const open = bodies.filter((row) => cell(row, 'successor') !== '' && cell(row, 'valid_to') === '');
    expect(open.filter((row) => cell(row, 'notes') === '').map(({ name }) => name)).toEqual([]);
  });
});

describe('abbreviations', () => {
  const complete = spellings('name', bodies, table('agencies/press'), table('organizations/organizations'));
  const heads = spellings('head', table('agencies/heads'), table('organizations/heads'));
  const fields = spellings('field', table('agencies/fields'));

  /** A body of the lists, a word that begins the names of bodies, or such a word and a field. */
  function isBody(expansion: string): boolean {
    const text = expansion.toLowerCase();
    if (complete.has(text) || heads.has(text)) return true;
    const words = text.split(' ');
    return words.some((_, at) => heads.has(words.slice(0, at).join(' ')) && fields.has(words.slice(at).join(' ')));
  }

  it.each(['agency', 'organization'])('of class %s stand for known bodies', (name) => {
    const rows = abbreviations.filter((row) => row.class === name);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => !isBody(cell(row, 'expansion'))).map((row) => `${row.abbr}: ${row.expansion}`)).toEqual(
      [],
    );
  });

  it('have one row a reading, with a source', () => {
    const readings = abbreviations.map((row) => `${row.abbr}\t${row.expansion}\t${row.class}\t${row.level}`);
    expect(readings.filter((reading, at) => readings.indexOf(reading) < at)).toEqual([]);
    expect(abbreviations.filter((row) => cell(row, 'source') === '')).toEqual([]);
  });
});
