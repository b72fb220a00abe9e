import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The tables of dictionaries/places agree with each other and with the counts that the official lists give. */
const folder = new URL('../../dictionaries/places/', import.meta.url);
const CHANGE = '2025-07-01';
const EVE = '2025-06-30';

type Row = Record<string, string>;

function lines(file: string): string[] {
  return readFileSync(new URL(file, folder), 'utf8').slice(0, -1).split('\n');
}

function table(file: string): Row[] {
  const [head = '', ...rest] = lines(file);
  const columns = head.split('\t');
  return rest.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

const cell = (row: Row, column: string): string => row[column] ?? '';
const list = (row: Row, column: string): string[] => cell(row, column).split('|').filter(Boolean);
const from = (unit: Row): string => unit.valid_from || '0000-01-01';
const to = (unit: Row): string => unit.valid_to || '9999-12-31';
const validOn = (unit: Row, day: string): boolean => from(unit) <= day && day <= to(unit);
const label = (unit: Row): string => `${unit.code} ${unit.kind} ${unit.name}`;

/** The day after an ISO day. */
function next(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

function by(rows: Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

const units = table('units.tsv');
const successors = table('successors.tsv');
const provinces = table('provinces.tsv');
const spellings = table('spellings.tsv');
const geography = table('geography.tsv');
const features = table('features.tsv');
const countries = table('countries.tsv');
const heads = table('heads.tsv');
const ambiguous = table('ambiguous.tsv');
const unitsByCode = by(units, (unit) => cell(unit, 'code'));

function unitOn(code: string, day: string): Row | undefined {
  return unitsByCode.get(code)?.find((unit) => validOn(unit, day));
}

describe('every table', () => {
  const columns: Record<string, string> = {
    'ambiguous.tsv': 'name reason needs source',
    'countries.tsv': 'alpha2 alpha3 kind name aliases capital capital_aliases source',
    'features.tsv': 'name kind aliases source',
    'geography.tsv': 'name kind aliases source',
    'heads.tsv': 'head aliases level kind source',
    'provinces.tsv':
      'era code name kind merged_from merged_into admin_centre admin_centre_unit aliases loose_aliases source',
    'spellings.tsv': 'code level name spelling source',
    'successors.tsv': 'old_code old_level new_code share effective source',
    'transliterations.tsv': 'name alias source',
    'units.tsv': 'code level kind name parent valid_from valid_to source',
  };

  it('is listed here', () => {
    const found = readdirSync(folder).filter((file) => file.endsWith('.tsv'));
    expect(found.sort()).toEqual(Object.keys(columns));
  });

  // a tone on the second vowel of an open oa, oe, uy (hoà, thuỷ) is the other style; quý is right
  const newStyle = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/iu;

  it.each(Object.entries(columns))('%s has its columns, clean cells, a source and no row twice', (file, head) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    expect(text.normalize('NFC') === text, 'NFC').toBe(true);
    expect(text.endsWith('\n') && !text.endsWith('\n\n') && !text.includes('\r'), 'line ends').toBe(true);
    const [first, ...rest] = lines(file);
    expect(first).toBe(head.replaceAll(' ', '\t'));
    const width = head.split(' ').length;
    const faults = rest.filter(
      (line) =>
        line.split('\t').length !== width ||
        /(^|[\t|]) | ([\t|]|$)| {2}|\|\||\t\||\|(\t|$)|\t$/.test(line) ||
        (file !== 'spellings.tsv' && newStyle.test(line)),
    );
    expect(faults).toEqual([]);
    expect(new Set(rest).size).toBe(rest.length);
  });
});

describe('units', () => {
  const kinds: Record<string, string[]> = {
    province: ['tỉnh', 'thành phố'],
    district: ['quận', 'huyện', 'thị xã', 'thành phố'],
    commune: ['xã', 'phường', 'thị trấn', 'đặc khu'],
  };
  const width: Record<string, number> = { province: 2, district: 3, commune: 5 };

  it('have a code, kind and interval that suit their level', () => {
    const faults = units.filter((unit) => {
      const level = cell(unit, 'level');
      const dates = [unit.valid_from, unit.valid_to].filter(Boolean) as string[];
      return (
        !kinds[level]?.includes(cell(unit, 'kind')) ||
        !new RegExp(`^\\d{${width[level]}}$`).test(cell(unit, 'code')) ||
        dates.some((day) => !/^\d{4}-\d\d-\d\d$/.test(day)) ||
        from(unit) > to(unit)
      );
    });
    expect(faults.map(label)).toEqual([]);
  });

  it('never overlap under one code', () => {
    const faults: string[] = [];
    for (const intervals of unitsByCode.values()) {
      intervals.forEach((unit, i) => {
        const before = intervals[i - 1];
        if (before && to(before) >= from(unit)) faults.push(`${label(before)} / ${label(unit)}`);
      });
    }
    expect(faults).toEqual([]);
  });

  it('have a parent of the right level on every day of their interval', () => {
    const faults: string[] = [];
    for (const unit of units) {
      if (unit.level === 'province') {
        if (unit.parent) faults.push(label(unit));
        continue;
      }
      const level = unit.level === 'commune' && from(unit) < CHANGE ? 'district' : 'province';
      let day = from(unit);
      for (const parent of unitsByCode.get(cell(unit, 'parent')) ?? []) {
        if (day && parent.level === level && validOn(parent, day)) day = to(parent) >= to(unit) ? '' : next(to(parent));
      }
      if (day) faults.push(`${label(unit)} on ${day}`);
    }
    expect(faults).toEqual([]);
  });

  // provinces, districts, communes; then xã, phường, thị trấn, đặc khu
  it.each([
    ['2020-01-01', [63, 711, 10767], [8496, 1666, 605, 0]],
    ['2020-06-01', [63, 707, 10614], [8297, 1712, 605, 0]],
    ['2021-01-01', [63, 705, 10604], [8295, 1704, 605, 0]],
    ['2021-07-01', [63, 705, 10599], [8264, 1723, 612, 0]],
    ['2024-12-31', [63, 701, 10322], [7969, 1733, 620, 0]],
    ['2025-01-01', [63, 696, 10039], [7705, 1716, 618, 0]],
    [EVE, [63, 696, 10035], [7692, 1726, 617, 0]],
    [CHANGE, [34, 0, 3321], [2621, 687, 0, 13]],
    ['2026-11-23', [34, 0, 3321], [2611, 697, 0, 13]],
  ])('are as many as the official lists say on %s', (day, levels, communes) => {
    const then = units.filter((unit) => validOn(unit, day));
    const level = (name: string) => then.filter((unit) => unit.level === name);
    const kind = (name: string) => level('commune').filter((unit) => unit.kind === name).length;
    expect([level('province'), level('district'), level('commune')].map((some) => some.length)).toEqual(levels);
    expect([kind('xã'), kind('phường'), kind('thị trấn'), kind('đặc khu')]).toEqual(communes);
  });

  it('end or begin at the change of 2025 when their level or parent does', () => {
    const across = units.filter((unit) => unit.level !== 'province' && validOn(unit, EVE) && validOn(unit, CHANGE));
    expect(across.map(label)).toEqual([]);
  });
});

describe('successors', () => {
  it('lead from a unit of the eve to a unit of the day', () => {
    const faults = successors.filter((row) => {
      const old = unitOn(cell(row, 'old_code'), EVE);
      const young = unitOn(cell(row, 'new_code'), CHANGE);
      const levels = `${old?.level} ${young?.level}`;
      const allowed = ['commune commune', 'district province', 'district commune', 'province province'];
      return old?.level !== row.old_level || !allowed.includes(levels) || row.effective !== CHANGE;
    });
    expect(faults).toEqual([]);
  });

  it('leave no unit of the eve and no unit of the day out', () => {
    const old = new Set(successors.map((row) => row.old_code));
    const young = new Set(successors.map((row) => row.new_code));
    expect(units.filter((unit) => validOn(unit, EVE) && !old.has(unit.code)).map(label)).toEqual([]);
    expect(units.filter((unit) => validOn(unit, CHANGE) && !young.has(unit.code)).map(label)).toEqual([]);
  });

  it('are one for a whole commune and several for a divided one', () => {
    const communes = by(
      successors.filter((row) => row.old_level === 'commune'),
      (row) => cell(row, 'old_code'),
    );
    const faults = [...communes.values()].filter((rows) =>
      rows.length === 1 ? rows[0]?.share !== 'whole' : rows.some((row) => row.share !== 'part'),
    );
    expect(faults).toEqual([]);
    expect([...communes.values()].filter((rows) => rows.length > 1)).toHaveLength(442);
  });

  it('agree with the merged provinces: a commune and its successor lie in a province and its successor', () => {
    const provinceOf = (unit: Row | undefined, day: string): string => {
      let at = unit;
      while (at?.parent) at = unitOn(at.parent, day);
      return at?.code ?? '';
    };
    const merged = new Map(provinces.filter((row) => row.era === '63').map((row) => [row.code, row.merged_into]));
    const faults = successors.filter((row) => {
      const old = provinceOf(unitOn(cell(row, 'old_code'), EVE), EVE);
      return merged.get(old) !== provinceOf(unitOn(cell(row, 'new_code'), CHANGE), CHANGE);
    });
    expect(faults).toEqual([]);
  });
});

describe('provinces and spellings', () => {
  it('are 63 and 34, and each merger is told from both sides', () => {
    const old = provinces.filter((row) => row.era === '63');
    const young = provinces.filter((row) => row.era === '34');
    expect([old.length, young.length]).toEqual([63, 34]);
    const told = young.flatMap((row) => list(row, 'merged_from').map((code) => `${code} ${row.code}`));
    expect(told.sort()).toEqual(old.map((row) => `${row.code} ${row.merged_into}`).sort());
  });

  it('name the unit that their code had in their era', () => {
    // era 63 lists Thừa Thiên Huế, which was thành phố Huế in its last half-year
    const faults = provinces.filter(
      (row) => unitOn(cell(row, 'code'), row.era === '63' ? EVE : CHANGE)?.name !== row.name,
    );
    expect(faults.map((row) => `${row.era} ${row.name}`)).toEqual(['63 Thừa Thiên Huế']);
  });

  it('spell units that exist, differently', () => {
    const faults = spellings.filter(
      (row) =>
        row.spelling === row.name ||
        !unitsByCode.get(cell(row, 'code'))?.some((unit) => unit.name === row.name && unit.level === row.level),
    );
    expect(faults).toEqual([]);
  });
});

describe('places kept by hand', () => {
  const unitNames = new Set(units.map((unit) => unit.name));

  it('are sorted, at least 500, and repeat no name of geography.tsv', () => {
    expect(features.length).toBeGreaterThanOrEqual(500);
    const key = (row: Row) => `${row.kind}\t${row.name}`;
    const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
    expect(features.map(key)).toEqual(features.map(key).sort(compare));
    const known = new Set(geography.map((row) => cell(row, 'name').toLowerCase()));
    const names = features.map((row) => cell(row, 'name').toLowerCase());
    expect(names.filter((name) => known.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('have no alias that repeats a name or is a bare unit name', () => {
    const faults = features.flatMap((row) =>
      list(row, 'aliases').filter((alias) => alias === row.name || unitNames.has(alias)),
    );
    expect(faults).toEqual([]);
  });

  it('have heads of known levels, each once a level', () => {
    const levels = new Set(['province', 'district', 'commune', 'hamlet', 'feature']);
    expect(heads.filter((row) => !levels.has(cell(row, 'level')))).toEqual([]);
    const keys = heads.flatMap((row) =>
      [cell(row, 'head'), ...list(row, 'aliases')].map((head) => `${row.level} ${head}`),
    );
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    const kinds = new Set(units.map((unit) => `${unit.level} ${unit.kind}`));
    for (const kind of kinds) expect(keys).toContain(kind);
  });

  it('mark only names of units as ambiguous, with a known need', () => {
    const faults = ambiguous.filter(
      (row) => !unitNames.has(cell(row, 'name')) || !['prefix', 'province-context'].includes(cell(row, 'needs')),
    );
    expect(faults).toEqual([]);
    const names = ambiguous.map((row) => row.name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of units.map((unit) => cell(unit, 'name')).filter((name) => /^\d+$/.test(name))) {
      expect(names).toContain(name);
    }
  });

  it('have countries with both codes, each country once', () => {
    const states = countries.filter((row) => row.kind === 'country');
    expect(new Set(states.map((row) => row.alpha2)).size).toBe(states.length);
    expect(countries.filter((row) => !/^[A-Z]{2} [A-Z]{3}$/.test(`${row.alpha2} ${row.alpha3}`))).toEqual([]);
  });
});
