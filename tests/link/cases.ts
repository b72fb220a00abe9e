import { readFileSync } from 'node:fs';

export interface Case {
  text: string;
  expected: string[];
}

/** A sentence a line and, indented below it, what is expected; lines that begin with `#` are comments. */
export function readCases(name: string): Case[] {
  const cases: Case[] = [];
  for (const line of readFileSync(new URL(`./${name}`, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('  ')) cases.at(-1)?.expected.push(line.trim());
    else if (line !== '' && !line.startsWith('#')) cases.push({ text: line, expected: [] });
  }
  return cases;
}
