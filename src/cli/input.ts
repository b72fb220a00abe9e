/** Reads files and standard input: whole texts, or blocks of whole lines in constant memory. */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { errors, VietnerError } from '../errors.ts';

/** Where a path stands, `-` is standard input. */
export const STDIN = '-';

/** A longer line is refused in its place: a file without line breaks must not fill the memory. */
export const MAX_LINE_MEGABYTES = 64;

const NEWLINE = 10;
const CHUNK = 1 << 16;

export const nameOf = (path: string) => (path === STDIN ? 'standard input' : path);

const reasons: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EISDIR: 'it is a folder',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space is left',
};

export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? message;
}

const unreadable = (path: string, error: unknown) =>
  error instanceof VietnerError ? error : errors.unreadable(nameOf(path), reasonOf(error));

const stream = (path: string): AsyncIterable<Buffer> =>
  path === STDIN ? process.stdin : createReadStream(path, { highWaterMark: CHUNK });

/**
 * The text of a file, whole and unchanged (a byte order mark included: offsets count it). Throws E122, also for bytes
 * that are no UTF-8: a replaced byte would move every offset after it.
 */
export async function readText(path: string): Promise<string> {
  return textOf(path, await readBytes(path));
}

/** The bytes of a file. Throws E122. */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    if (path !== STDIN) return await readFile(path);
    const parts: Buffer[] = [];
    for await (const part of stream(path)) parts.push(part);
    return Buffer.concat(parts);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The text in the bytes of a file. Throws E122 for bytes that are no UTF-8. */
export function textOf(path: string, bytes: Buffer): string {
  if (!isUtf8(bytes)) throw errors.unreadable(nameOf(path), 'it is not UTF-8 text (iconv converts it)');
  return bytes.toString('utf8');
}

/** Whole lines, the last one perhaps without its line break; or one line that is too long, left out. */
export interface Block {
  bytes: Uint8Array;
  tooLong: boolean;
}

const tooLong: Block = { bytes: new Uint8Array(0), tooLong: true };

/**
 * The lines of a file in blocks. A block ends where the input pauses, so that a program that writes a line and waits
 * for its answer gets it; with `least` bytes, blocks are made that large, for worker threads. Throws E122.
 */
export async function* readBlocks(path: string, least = 0): AsyncGenerator<Block> {
  let ready: Buffer[] = [];
  let carry: Buffer[] = [];
  let readySize = 0;
  let carrySize = 0;
  let skipping = false;
  let first = true;
  const take = (): Block => {
    const bytes = ready.length === 1 ? (ready[0] as Buffer) : Buffer.concat(ready);
    ready = [];
    readySize = 0;
    return { bytes, tooLong: false };
  };
  try {
    for await (const chunk of stream(path)) {
      let rest = chunk;
      if (first && rest.length >= 3 && rest[0] === 0xef && rest[1] === 0xbb && rest[2] === 0xbf)
        rest = rest.subarray(3);
      first = false;
      if (skipping) {
        const end = rest.indexOf(NEWLINE);
        if (end < 0) continue;
        skipping = false;
        if (readySize > 0) yield take();
        yield tooLong;
        rest = rest.subarray(end + 1);
      }
      const last = rest.lastIndexOf(NEWLINE);
      if (last >= 0) {
        ready.push(...carry, rest.subarray(0, last + 1));
        readySize += carrySize + last + 1;
        carry = [];
        carrySize = 0;
        rest = rest.subarray(last + 1);
      }
      if (rest.length > 0) carry.push(rest);
      carrySize += rest.length;
      if (carrySize > MAX_LINE_MEGABYTES << 20) {
        skipping = true;
        carry = [];
        carrySize = 0;
      }
      if (readySize > 0 && readySize >= least) yield take();
    }
  } catch (error) {
    if (readySize > 0) yield take();
    throw unreadable(path, error);
  }
  if (!skipping) {
    ready.push(...carry);
    readySize += carrySize;
  }
  if (readySize > 0) yield take();
  if (skipping) yield tooLong;
}
