/**
 * Case files: sentences that a linguist can edit, one a line.
 *
 *     # a comment
 *     # date: 2020-08-20                 the document's date for the lines below; `none` ends it
 *     # types: date,percent              only these types are compared below; `all` ends it
 *     [Chủ tịch [UBND [tỉnh Bắc Giang]location]agency]title phát biểu.
 *     Đến [ngày 14/8/2020]date{2020-08-14 until} đạt [40%]percent{40}.
 *     Trời mưa từ sớm.                   no brackets: nothing may be found
 *
 * A backslash makes the next character plain (`\[`, `\]`, `\{`, `\#`, `\\`); `\n` is a line break.
 */

import { errors } from '../errors.ts';
import type { Entity } from '../types.ts';
import { align, type Mention } from './alignment.ts';
import { entityTypes } from './gold.ts';
import { describeValue, differingFields, parseExpected } from './values.ts';

export { type Variant, variants } from './variants.ts';

export interface ExpectedEntity extends Mention {
  /** UTF-16 offsets into `Case.text`. */
  start: number;
  end: number;
  text: string;
  /** What stands in braces behind the type, or null when the value is not compared. */
  value: string | null;
}

export interface Case {
  /** Line in the file, from 1. */
  line: number;
  text: string;
  /** By start, outermost first. */
  entities: ExpectedEntity[];
  /** The document's date to extract with, or null. */
  date: string | null;
  /** The types that are compared, or null for all. */
  types: readonly string[] | null;
}

export interface CaseOptions {
  /** Named in error messages. */
  name?: string;
  /** A user's own types beside the built-in ones. */
  types?: readonly string[];
}

/** Reads a case file. Throws E150 with the line for brackets, types, values or directives that cannot be read. */
export function readCases(source: string, options: CaseOptions = {}): Case[] {
  const known = new Set([...entityTypes, ...(options.types ?? [])]);
  const cases: Case[] = [];
  let date: string | null = null;
  let types: readonly string[] | null = null;
  source
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .forEach((content, index) => {
      const line = index + 1;
      const fail = (reason: string): never => {
        throw errors.badGold(`${options.name ? `${options.name}, ` : ''}line ${line}: ${reason}`);
      };
      if (content.trim() === '') return;
      if (!content.startsWith('#')) {
        cases.push({ line, ...readBrackets(content.trim(), known, fail), date, types });
        return;
      }
      const directive = /^#\s*(date|types):\s*(.*?)\s*$/.exec(content);
      if (directive?.[1] === 'date') {
        date = directive[2] === 'none' ? null : directive[2]!;
        if (date !== null && !/^\d{4}-\d{2}-\d{2}$/.test(date)) fail(`date "${date}" must be YYYY-MM-DD or none`);
      } else if (directive?.[1] === 'types') {
        types = directive[2] === 'all' ? null : directive[2]!.split(/[,\s]+/);
        const unknown = types?.find((type) => !known.has(type));
        if (unknown !== undefined) fail(`unknown type "${unknown}"; known: all, ${[...known].join(', ')}`);
      }
    });
  return cases;
}

/** The longest known type at the start, shortened at its dashes: `date-` of `[2019]date-nay` is `date`. */
function typeAt(source: string, known: ReadonlySet<string>): string | null {
  let name = /^[a-z]+(?:-[a-z]+)*/.exec(source)?.[0] ?? '';
  while (name !== '' && !known.has(name)) name = name.slice(0, Math.max(0, name.lastIndexOf('-')));
  return name === '' ? null : name;
}

function readBrackets(
  line: string,
  known: ReadonlySet<string>,
  fail: (reason: string) => never,
): Pick<Case, 'text' | 'entities'> {
  let text = '';
  const entities: ExpectedEntity[] = [];
  const open: ExpectedEntity[] = [];
  for (let at = 0; at < line.length; at++) {
    const char = line[at]!;
    if (char === '\\' && at + 1 < line.length) {
      at++;
      text += line[at] === 'n' ? '\n' : line[at];
    } else if (char === '[') {
      const entity = { type: '', start: text.length, end: 0, text: '', value: null };
      entities.push(entity);
      open.push(entity);
    } else if (char === ']') {
      const entity = open.pop();
      if (!entity) return fail(`"]" closes nothing after "${text.slice(-20)}"; write \\] for a plain bracket`);
      const type = typeAt(line.slice(at + 1), known);
      if (!type) return fail(`no known type behind "${text.slice(entity.start)}]"; known: ${[...known].join(', ')}`);
      at += type.length;
      Object.assign(entity, { type, end: text.length, text: text.slice(entity.start) });
      if (entity.text === '') fail(`an empty ${type}`);
      const braces = /^\{([^}]*)\}/.exec(line.slice(at + 1));
      if (braces) {
        at += braces[0].length;
        entity.value = braces[1]!.trim() || null;
        if (entity.value && !parseExpected(type, entity.value)) fail(`{${entity.value}} is no value of a ${type}`);
      }
    } else text += char;
  }
  if (open.length > 0)
    fail(`"[" before "${text.slice(open.at(-1)!.start)}" is never closed; write \\[ for a plain one`);
  return { text, entities };
}

/** A text with brackets around its mentions, as a case file writes them. Mentions that cross are left out. */
export function writeCase(text: string, entities: readonly Mention[]): string {
  const sorted = [...entities].sort((a, b) => a.start - b.start || b.end - a.end);
  const open: Mention[] = [];
  let written = '';
  let done = 0;
  let typeLast = false;
  const copyTo = (offset: number) => {
    const plain = text
      .slice(done, offset)
      .replace(/[\\[\]{]/g, '\\$&')
      .replace(/\r?\n/g, '\\n');
    if (typeLast && /^[a-z-]/.test(plain)) written += '{}';
    written += written === '' ? plain.replace(/^#/, '\\#') : plain;
    typeLast &&= plain === '';
    done = offset;
  };
  const closeTo = (offset: number) => {
    while (open.length > 0 && open.at(-1)!.end <= offset) {
      const { end, type } = open.pop()!;
      copyTo(end);
      written += `]${type}`;
      typeLast = true;
    }
  };
  for (const entity of sorted) {
    closeTo(entity.start);
    if ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) < entity.end) continue;
    copyTo(entity.start);
    written += '[';
    typeLast = false;
    open.push(entity);
  }
  closeTo(text.length);
  copyTo(text.length);
  return written;
}

/**
 * What differs between a case and what was found in it, a line each, or '' when it holds.
 * For a variant of the text give the variant's text and its `map`.
 */
export function compareCase(
  { line, text, entities, types }: Case,
  found: readonly Entity[],
  variant: { text: string; map: (offset: number) => number } = { text, map: (offset) => offset },
): string {
  const compared = (mention: Mention) => types === null || types.includes(mention.type);
  const expected = entities
    .filter(compared)
    .map((entity) => ({ ...entity, start: variant.map(entity.start), end: variant.map(entity.end) }));
  const actual = found.filter(compared);
  const { right, wrongType, wrongSpan, missing, spurious } = align(expected, actual);
  const words = ({ start, end }: Mention) => `"${variant.text.slice(start, end)}" ${start}–${end}`;
  const problems = [
    ...missing.map((e) => `missing     ${e.type} ${words(e)}`),
    ...wrongType.map(([e, f]) => `wrong type  ${words(e)}: expected ${e.type}, found ${f.type}`),
    ...wrongSpan.map(([e, f]) => `wrong span  ${e.type} ${words(e)}: found ${words(f)}`),
    ...spurious.map((f) => `spurious    ${f.type} ${words(f)} (${f.source})`),
  ];
  for (const [e, f] of right) {
    const fields = e.value === null ? null : parseExpected(e.type, e.value);
    const wrong = fields ? differingFields(fields, f.value) : [];
    if (wrong.length > 0) {
      const got = `${describeValue(f.value)} (${wrong.join(', ')})`;
      problems.push(`wrong value ${e.type} ${words(e)}: expected ${e.value}, found ${got}`);
    }
  }
  if (problems.length === 0) return '';
  return [
    `line ${line}: ${writeCase(variant.text, expected)}`,
    ...problems,
    `found: ${writeCase(variant.text, actual)}`,
  ].join('\n  ');
}
