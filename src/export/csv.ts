import type { Entity, Extraction } from '../types.ts';
import type { ExportDocument } from './document.ts';
import { inTextOrder } from './nesting.ts';

export interface CsvOptions {
  /** First line with the names of the columns. Default true; false for the second and later documents of one file. */
  header?: boolean;
  /** Begin with U+FEFF, without which some spreadsheets read the file in a legacy encoding. Default false. */
  bom?: boolean;
}

const mentionColumns = [
  'document',
  'id',
  'type',
  'text',
  'start',
  'end',
  'parent',
  'score',
  'source',
  'record',
] as const;

/** Columns of values: the key that each is read from. `start` and `end` of a date are no offsets and get other names. */
const valueColumns: Record<string, string> = {
  value: 'value',
  min: 'min',
  max: 'max',
  of: 'of',
  unit: 'unit',
  modifier: 'modifier',
  date_start: 'start',
  date_end: 'end',
  grain: 'grain',
  part: 'part',
  edtf: 'edtf',
  timex: 'timex',
  level: 'level',
  code: 'code',
  name: 'name',
  valid_from: 'validFrom',
  valid_to: 'validTo',
  kind: 'kind',
  number: 'number',
  issuer: 'issuer',
  year: 'year',
  ordinal: 'ordinal',
};

/** The columns of `writeCsv`, in order. */
export const csvColumns: readonly string[] = [...mentionColumns, ...Object.keys(valueColumns), 'other', 'links'];

/** Quoted only where RFC 4180 asks for it. */
function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** Canonical name of the official or agency that a mention is resolved to. */
function recordNames({ officials, agencies }: Extraction): Map<number, string> {
  return new Map(
    [...officials, ...agencies].flatMap(({ name, mentions }) => mentions.map((id) => [id, name] as const)),
  );
}

function valueCells(value: Entity['value']): unknown[] {
  const rest: Record<string, unknown> = { ...value };
  const cells = Object.values(valueColumns).map((key) => {
    const found = rest[key];
    // A user's own value may hold anything under a known key; what is no scalar stays in `other`.
    if (typeof found === 'object' && found !== null) return null;
    delete rest[key];
    return found;
  });
  for (const [key, left] of Object.entries(rest)) if (Array.isArray(left) && left.length === 0) delete rest[key];
  return [...cells, Object.keys(rest).length === 0 ? null : rest];
}

/**
 * Comma-separated values as RFC 4180 has them (CR LF, quotes doubled), one row an entity, with a header of fixed columns.
 *
 * Values lie flat, one column a key (`date_start` and `date_end` are the value's, `start` and `end` the mention's, in
 * UTF-16 code units); what has no column (successors, a user's own keys) stands as JSON in `other`. `document` is the
 * extraction's id, `record` the canonical name of the official or agency. Numbers have a decimal point. Cells are the
 * text as it is: one that begins with `=`, `+` or `-` is not disarmed for spreadsheets.
 */
export function writeCsv({ extraction }: ExportDocument, { header = true, bom = false }: CsvOptions = {}): string {
  const records = recordNames(extraction);
  const rows = inTextOrder(extraction.entities).map((entity): unknown[] => {
    const { id, type, text, start, end, parent, score, source, value, links } = entity;
    const mention = [extraction.id, id, type, text, start, end, parent === -1 ? null : parent, score, source];
    return [
      ...mention,
      records.get(id),
      ...valueCells(value),
      links.map((link) => `${link.kind}:${link.id}`).join('|'),
    ];
  });
  const lines = header ? [csvColumns, ...rows] : rows;
  return `${bom ? '\uFEFF' : ''}${lines.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}
