/**
 * A user's gazetteer as it is given → records, each with its line. Three forms:
 *
 *   TSV text      type <tab> text <tab> aliases …        one header row, empty cell = nothing
 *   JSON text     [{ "type": "agency", "text": "…" }, …]
 *   an array      [{ type: 'agency', text: '…' }, …]     its entries are numbered from 1, in place of lines
 */
import { type Problem, parseTsv } from './tsv.ts';

export interface SourceRecord {
  line: number;
  /** Cells of a table as strings, values of JSON as they are. An empty string is no value. */
  values: Record<string, unknown>;
}

/**
 * Records of a source. `required` are the columns that a table must have. `column` is told each name of a column or
 * key once, with the line where it stands first.
 */
export function readSource(
  file: string,
  source: string | readonly unknown[],
  required: readonly string[],
  problems: Problem[],
  column: (name: string, line: number) => void,
): SourceRecord[] {
  const seen = new Set<string>();
  const once = (name: string, line: number) => {
    if (!seen.has(name)) column(name, line);
    seen.add(name);
  };
  const records = recordsOf(file, source, required, problems, once);
  for (const { line, values } of records) for (const name in values) once(name, line);
  return records;
}

function recordsOf(
  file: string,
  source: string | readonly unknown[],
  required: readonly string[],
  problems: Problem[],
  column: (name: string, line: number) => void,
): SourceRecord[] {
  if (typeof source !== 'string')
    return fromArray(
      file,
      source,
      source.map((_, at) => at + 1),
      problems,
    );
  const text = source.normalize('NFC');
  const first = /^\ufeff?\s*(\S)/.exec(text)?.[1];
  if (first === undefined) {
    problems.push({ file, line: 1, message: 'empty: a header row and a row an entry are wanted, or a JSON array' });
    return [];
  }
  if (first === '[' || first === '{') return fromJson(file, text.replace(/^\ufeff/, ''), problems);
  const before = problems.length;
  const header = text
    .replace(/^\ufeff/, '')
    .slice(0, text.search(/\r?\n|$/))
    .split('\t')
    .map((name) => name.trim());
  for (const name of header) column(name, 1);
  // Rows that take others out need no type.
  const wanted = header.includes('action') ? required.filter((name) => name !== 'type') : required;
  const rows = parseTsv(file, text, wanted, problems);
  if (!wanted.every((name) => header.includes(name))) return [];
  if (rows.length === 0 && problems.length === before)
    problems.push({ file, line: 1, message: 'no row below the header' });
  return rows.map(({ line, cells }) => ({ line, values: cells }));
}

function fromArray(
  file: string,
  entries: readonly unknown[],
  lines: readonly number[],
  problems: Problem[],
): SourceRecord[] {
  const records: SourceRecord[] = [];
  for (const [at, entry] of entries.entries()) {
    const line = lines[at] as number;
    if (typeof entry === 'object' && entry !== null && !Array.isArray(entry))
      records.push({ line, values: entry as Record<string, unknown> });
    else
      problems.push({
        file,
        line,
        message: `an entry must be an object with "type" and "text", got ${Array.isArray(entry) ? 'an array' : (JSON.stringify(entry) ?? typeof entry)}`,
      });
  }
  return records;
}

function fromJson(file: string, text: string, problems: Problem[]): SourceRecord[] {
  const starts = elements(text);
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return fromArray(file, parsed, lineNumbers(text, starts), problems);
    problems.push({ file, line: 1, message: 'JSON must be an array of entries: [{ "type": "…", "text": "…" }, …]' });
  } catch (error) {
    // Where the engine says no position, the entry that is at fault must do.
    const position = /at position (\d+)/.exec((error as Error).message)?.[1];
    const offset = position === undefined ? faultAt(text, starts) : Number(position);
    problems.push({ file, line: lineNumbers(text, [offset])[0] as number, message: `not JSON: ${reason(error)}` });
  }
  return [];
}

/** Without the position that some engines add: the line says it. */
const reason = (error: unknown) =>
  (error as Error).message
    .replace(/\s*(?:,\s*)?(?:\.\.\.".*" is not valid JSON|(?:in JSON )?at position.*)$/s, '')
    .trim();

/** Where the elements of the outermost array begin; strings may hold brackets and commas. */
function elements(text: string): number[] {
  const starts: number[] = [];
  let depth = 0;
  let quoted = false;
  let wanted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (quoted) {
      if (char === 0x5c) at++;
      else if (char === 0x22) quoted = false;
      continue;
    }
    // White space as JSON has it.
    if (char === 0x20 || (char >= 9 && char <= 13)) continue;
    if (wanted && char !== 0x5d) starts.push(at);
    wanted = false;
    if (char === 0x22) quoted = true;
    else if (char === 0x5b || char === 0x7b) wanted = ++depth === 1;
    else if (char === 0x5d || char === 0x7d) depth--;
    else if (char === 0x2c) wanted = depth === 1;
  }
  return starts;
}

/** Offset of the first element that is not JSON by itself; the last one's when the fault lies between them. */
function faultAt(text: string, starts: readonly number[]): number {
  for (const [at, start] of starts.entries()) {
    const end = starts[at + 1] ?? text.length;
    const piece = text.slice(start, end).replace(/[\s,]*$/, '');
    const element = at + 1 < starts.length ? piece : piece.replace(/\s*\]$/, '');
    try {
      JSON.parse(element);
    } catch {
      return start;
    }
  }
  return starts.at(-1) ?? 0;
}

/** Lines, from 1, of offsets in ascending order. */
function lineNumbers(text: string, offsets: readonly number[]): number[] {
  const lines: number[] = [];
  let line = 1;
  let at = 0;
  for (const offset of offsets) {
    for (; at < offset; at++) if (text.charCodeAt(at) === 10) line++;
    lines.push(line);
  }
  return lines;
}
