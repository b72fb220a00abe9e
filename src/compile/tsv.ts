/**
 * Reads tab-separated tables as people write them: one header row, no quoting, empty cell = nothing.
 * Every fault is collected with file and line; nothing is dropped in silence.
 */

export interface Row {
  /** Line in the file, from 1. */
  line: number;
  cells: Record<string, string>;
}

export interface Problem {
  file: string;
  line: number;
  message: string;
}

export const showProblem = ({ file, line, message }: Problem): string => `${file}:${line}: ${message}`;

/** Rows of `text`; faults go to `problems` and their rows are left out. `required` columns must exist and be filled. */
export function parseTsv(file: string, text: string, required: readonly string[], problems: Problem[]): Row[] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const header = (lines[0] ?? '').split('\t').map((name) => name.trim());
  for (const name of required) {
    if (!header.includes(name))
      problems.push({ file, line: 1, message: `no column "${name}"; columns: ${header.join(', ')}` });
  }
  for (const [at, name] of header.entries()) {
    if (header.indexOf(name) !== at) problems.push({ file, line: 1, message: `column "${name}" twice` });
  }
  const rows: Row[] = [];
  for (let index = 1; index < lines.length; index++) {
    const source = lines[index] as string;
    if (source.trim() === '' || source.startsWith('#')) continue;
    const line = index + 1;
    const parts = source.split('\t');
    if (parts.length > header.length) {
      problems.push({ file, line, message: `${parts.length} cells under ${header.length} columns` });
      continue;
    }
    if (source !== source.normalize('NFC')) {
      problems.push({ file, line, message: 'not in Unicode form NFC; normalise the file' });
      continue;
    }
    const cells: Record<string, string> = {};
    for (const [at, name] of header.entries()) cells[name] = (parts[at] ?? '').trim();
    const missing = required.filter((name) => header.includes(name) && cells[name] === '');
    if (missing.length > 0)
      problems.push({ file, line, message: `empty cell in column ${missing.map((name) => `"${name}"`).join(', ')}` });
    else rows.push({ line, cells });
  }
  return rows;
}

/** The parts of a cell that holds several values joined by `|`. */
export const parts = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
