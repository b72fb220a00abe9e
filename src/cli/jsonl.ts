/** JSON Lines: one object a line in, one object a line out, an error in the place of a line that cannot be read. */
import { isUtf8 } from 'node:buffer';
import { errors, type VietnerError } from '../errors.ts';
import { jsonOnOneLine } from '../export/jsonl.ts';

/** A document to work on. `id` is whatever JSON value stood there; undefined when none did. */
export interface Source {
  id?: unknown;
  text: string;
  date?: string;
}

/** A line that cannot be read, with its id where that is known. */
export interface Failure {
  id: unknown;
  error: VietnerError;
}

/** The lines of a block without their line breaks (LF or CR LF). A line break at the end begins no further line. */
export function* splitLines(block: Uint8Array): Generator<Buffer> {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const found = bytes.indexOf(10, at);
    const end = found < 0 ? bytes.length : found;
    yield bytes.subarray(at, end > at && bytes[end - 1] === 13 ? end - 1 : end);
    at = end + 1;
  }
}

/** `{"id": …, "text": "…", "date": "YYYY-MM-DD"}`; further keys are passed over, a date of null is none. */
export function readLine(line: Buffer): Source | Failure {
  if (!isUtf8(line)) return { id: null, error: errors.badJson('it is not UTF-8') };
  const json = line.toString('utf8');
  if (json.trim() === '') return { id: null, error: errors.badJson('it is blank') };
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch (error) {
    return { id: null, error: errors.badJson((error as Error).message) };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { id: null, error: errors.badRecord('the line is no object') };
  }
  const { id, text, date } = record as Record<string, unknown>;
  const fail = (error: VietnerError): Failure => ({ id: id ?? null, error });
  if (text === undefined) return fail(errors.badRecord('"text" is missing'));
  if (typeof text !== 'string') return fail(errors.badRecord('"text" is no string'));
  if (date === undefined || date === null) return { id, text };
  return typeof date === 'string' ? { id, text, date } : fail(errors.badDate(date));
}

/** The line that stands for a document that failed. */
export function errorLine(id: unknown, { code, message }: { code: string; message: string }): string {
  return `${jsonOnOneLine({ id: id ?? null, error: { code, message } })}\n`;
}
