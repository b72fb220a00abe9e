/** Runs the built command line. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

export const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface Ran {
  stdout: string;
  stderr: string;
  status: number | null;
}

export interface RunOptions {
  input?: string | Uint8Array;
  cwd?: string;
  nodeOptions?: string[];
  env?: Record<string, string>;
}

export function start(args: readonly string[], options: RunOptions = {}): ChildProcessWithoutNullStreams {
  const env = { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...options.env };
  return spawn(process.execPath, [...(options.nodeOptions ?? []), cli, ...args], { cwd: options.cwd, env });
}

/** Runs to the end; standard input is `input`, or empty. */
export function vietner(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = start(args, options);
  const parts: Record<'stdout' | 'stderr', Buffer[]> = { stdout: [], stderr: [] };
  child.stdout.on('data', (part: Buffer) => parts.stdout.push(part));
  child.stderr.on('data', (part: Buffer) => parts.stderr.push(part));
  // A command that fails early closes its input.
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      const text = (name: 'stdout' | 'stderr') => Buffer.concat(parts[name]).toString('utf8');
      resolve({ stdout: text('stdout'), stderr: text('stderr'), status });
    });
  });
}

/** A folder of its own for the test file, removed at the end. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'vietner-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const readLines = (output: string) =>
  output
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
