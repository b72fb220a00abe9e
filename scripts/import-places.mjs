// Imports the tables of administrative units and place names into dictionaries/places.
//
//   node scripts/import-places.mjs [folder]
//
// `folder` (default ../shared/data/places, seen from the project's root) holds units.tsv, successors.tsv,
// spellings.tsv, provinces_2025.tsv, geography.tsv and countries.tsv. The same input gives the same bytes.
// Files kept by hand (features.tsv, heads.tsv, ambiguous.tsv) are never touched. Node 20, no dependencies.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = resolve(process.argv[2] ?? resolve(root, '../shared/data/places'));
const input = pathToFileURL(`${folder}/`);
const output = new URL('../dictionaries/places/', import.meta.url);

const names = (cell) => oldToneStyle(cell);
const list = (cell) => oldToneStyle(cell).split('|').filter(Boolean);

/** One entry a table: the file read, the columns it must have, the file written, and a row made of a row. */
const TABLES = [
  {
    from: 'units.tsv',
    reads: 'code level kind name full_name parent_code valid_from valid_to date_precision source',
    to: 'units.tsv',
    writes: 'code level kind name parent valid_from valid_to source',
    // full_name is kind and name; date_precision concerns 116 bounds, listed in the README of the folder
    row: (r) => [r.code, r.level, r.kind, names(r.name), r.parent_code, r.valid_from, r.valid_to, r.source],
  },
  {
    from: 'successors.tsv',
    reads: 'old_code old_level new_code share effective',
    to: 'successors.tsv',
    writes: 'old_code old_level new_code share effective source',
    row: (r) => [r.old_code, r.old_level, r.new_code, r.share, r.effective, 'bando25'],
  },
  {
    from: 'spellings.tsv',
    reads: 'code level name spelling source',
    to: 'spellings.tsv',
    writes: 'code level name spelling source',
    row: (r) => [r.code, r.level, names(r.name), names(r.spelling), r.source],
  },
  {
    from: 'provinces_2025.tsv',
    reads: 'era code name kind merged_from merged_into admin_centre admin_centre_unit aliases loose_aliases',
    to: 'provinces.tsv',
    writes: 'era code name kind merged_from merged_into admin_centre admin_centre_unit aliases loose_aliases source',
    row: (r) => [
      r.era,
      r.code,
      names(r.name),
      r.kind,
      r.merged_from,
      r.merged_into,
      names(r.admin_centre),
      names(r.admin_centre_unit),
      aliases(r.aliases, r.name),
      aliases(r.loose_aliases, r.name),
      'gso|general',
    ],
  },
  {
    from: 'geography.tsv',
    reads: 'name kind aliases',
    to: 'geography.tsv',
    writes: 'name kind aliases source',
    row: (r) => [names(r.name), r.kind, aliases(r.aliases, r.name), 'general'],
  },
  {
    from: 'countries.tsv',
    reads: 'alpha2 alpha3 kind name aliases capital capital_aliases',
    to: 'countries.tsv',
    writes: 'alpha2 alpha3 kind name aliases capital capital_aliases source',
    row: (r) => [
      r.alpha2,
      r.alpha3,
      r.kind,
      names(r.name),
      aliases(r.aliases, r.name),
      names(r.capital),
      aliases(r.capital_aliases, r.capital),
      'general',
    ],
  },
];

/**
 * Moves the tone mark of an open oa, oe, uy to its first vowel: `Hoà` becomes `Hòa`, `Thuỷ` `Thủy`; `quý` stays.
 * The tokenizer reads both, so that a second spelling in a table would be the same entry twice.
 */
function oldToneStyle(text) {
  const open = /([oO])([aeAE])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu;
  const glide = /(?<![qQ])([uU])([yY])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu;
  return text.normalize('NFD').replace(open, '$1$3$2').replace(glide, '$1$3$2').normalize('NFC');
}

/** The aliases of a cell without repetitions and without the name itself. */
function aliases(cell, name) {
  const own = oldToneStyle(name);
  return [...new Set(list(cell))].filter((alias) => alias !== own).join('|');
}

function read(table) {
  const [head, ...lines] = readFileSync(new URL(table.from, input), 'utf8').trimEnd().split('\n');
  if (head !== table.reads.replaceAll(' ', '\t')) {
    throw new Error(`${table.from}: the columns are "${head.replaceAll('\t', ' ')}", expected "${table.reads}"`);
  }
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.normalize('NFC').split('\t');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
}

const missing = TABLES.filter((table) => !existsSync(new URL(table.from, input))).map((table) => table.from);
if (missing.length > 0) {
  console.error(`import-places: ${folder} lacks ${missing.join(', ')}.`);
  console.error('Give the folder with the tables of places: node scripts/import-places.mjs <folder>');
  process.exit(1);
}

mkdirSync(output, { recursive: true });
for (const table of TABLES) {
  const rows = read(table).map((row) => table.row(row).join('\t'));
  writeFileSync(new URL(table.to, output), `${[table.writes.replaceAll(' ', '\t'), ...rows].join('\n')}\n`);
  console.log(`${table.to}: ${rows.length} rows`);
}
