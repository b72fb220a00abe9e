/**
 * One record of a user's gazetteer → a row, or what is wrong with it.
 *
 *   type      built-in, or a name of the user's own: letters a–z, digits, dashes
 *   text      the words that are looked for; aliases: further spellings, joined by `|` in a cell
 *   id, name  what a link leads to; left out: `text`
 *   case      any | first | written | loose, as in the built-in lists; left out: written
 *   score     0.4–1; left out: 0.975, above most of the built-in rules
 *   action    add | override | remove
 */
import { LEAST_STRENGTH, MAX_WALK } from '../engine/limits.ts';
import { BREAK, NUMBER, TokenTable, tokenize, WORD } from '../engine/tokens.ts';
import { builtInTypes } from '../entities/shared/types.ts';
import type { Casing } from './compile.ts';
import type { SourceRecord } from './gazetteer-source.ts';
import { nearest } from './nearest.ts';
import { parts } from './tsv.ts';

export interface UserRow {
  line: number;
  type: string;
  /** Equal for the same words. */
  key: string;
  spellings: string[];
  id: string;
  name: string;
  casing: Casing;
  /** Thousandths. */
  score: number;
  action: 'add' | 'override' | 'remove';
  extra: Record<string, unknown>;
}

export const columns = ['type', 'text', 'aliases', 'id', 'name', 'case', 'score', 'action'] as const;
const casings: readonly string[] = ['any', 'first', 'written', 'loose'] satisfies Casing[];
const actions: readonly string[] = ['add', 'override', 'remove'];
const DEFAULT_SCORE = 0.975;
/** What people call a column otherwise. */
const synonyms: Readonly<Record<string, string>> = {
  alias: 'aliases',
  casing: 'case',
  spelling: 'text',
  confidence: 'score',
};
/** Longest name of a type, and longest text, in characters. */
const LONGEST_TYPE = 40;
const LONGEST_TEXT = 400;

const tokens = new TokenTable();

/** The words of a text as the engine compares them: equal keys are the same entry. Empty where it has no word. */
function keyOf(text: string): string {
  tokenize(text.normalize('NFC'), tokens, true);
  let key = '';
  let words = 0;
  for (let at = 0; at < tokens.length; at++) {
    const kind = tokens.kind[at];
    if (kind === WORD || kind === NUMBER) words++;
    key += kind === WORD || kind === NUMBER ? `${tokens.keyHigh[at]}/${tokens.keyLow[at]} ` : `${tokens.syllable[at]} `;
  }
  return words === 0 ? '' : key;
}

/** What is wrong with the name of a type, or null. `declared` are the user's own types that look like built-in ones. */
export function typeProblem(type: string, declared: readonly string[]): string | null {
  if ((builtInTypes as readonly string[]).includes(type) || declared.includes(type)) return null;
  const meant = nearest(type, builtInTypes);
  if (meant !== null)
    return `unknown type "${type}": did you mean "${meant}"? (a type of your own that is so called must be named in "types")`;
  if (type.length <= LONGEST_TYPE && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(type)) return null;
  return `type "${type}": a type of your own is written with letters a–z, digits and dashes, at most ${LONGEST_TYPE}; built in: ${builtInTypes.join(', ')}`;
}

/** The built-in column that a name was meant to be, or null. */
export function columnProblem(name: string): string | null {
  if ((columns as readonly string[]).includes(name)) return null;
  const lower = name.toLowerCase().trim();
  const meant =
    synonyms[lower] ??
    ((columns as readonly string[]).includes(lower)
      ? lower
      : lower.length > 4
        ? nearest(
            lower,
            columns.filter(({ length }) => length > 4),
          )
        : null);
  if (meant !== null) return `column "${name}": did you mean "${meant}"?`;
  return lower === 'kind' ? 'column "kind": a link has a "kind" of its own; call it otherwise' : null;
}

/** A row of a record; where something is wrong, null, and `fault` is told each thing. `checkedType` is `typeProblem`. */
export function readRow(
  record: SourceRecord,
  defaultType: string,
  checkedType: (type: string) => string | null,
  fault: (message: string) => void,
): UserRow | null {
  const { line, values } = record;
  let sound = true;
  const wrong = (message: string) => {
    sound = false;
    fault(message);
  };
  const string = (column: string): string => {
    const value = values[column];
    if (value === undefined || value === null) return '';
    if (typeof value === 'string') return value.normalize('NFC').trim();
    if (column === 'id' && typeof value === 'number') return String(value);
    wrong(`"${column}" must be a string, got ${typeof value}`);
    return '';
  };
  const oneOf = (column: string, known: readonly string[], usual: string): string => {
    const value = string(column);
    if (value === '' || known.includes(value)) return value || usual;
    wrong(`${column} "${value}": must be one of ${known.join(', ')}`);
    return usual;
  };
  const action = oneOf('action', actions, 'add') as UserRow['action'];
  const type = string('type') || defaultType;
  const typeFault = type === '' ? (action === 'remove' ? null : 'no type') : checkedType(type);
  if (typeFault !== null) wrong(typeFault);
  else if (action === 'remove' && type !== '' && !(builtInTypes as readonly string[]).includes(type))
    wrong(`nothing to remove: no built-in row has the type "${type}"`);
  const text = string('text');
  const aliases = aliasesOf(values.aliases, wrong).filter((alias) => alias !== text);
  const spellings = aliases.length === 0 ? [text] : [...new Set([text, ...aliases])];
  if (text === '') wrong('empty text');
  let key = '';
  for (const spelling of spellings) {
    if (spelling === '') continue;
    const own = keyOf(spelling);
    const reason = textProblem(spelling, own);
    if (reason !== null) wrong(`"${shown(spelling)}": ${reason}`);
    if (spelling === text) key = own;
  }
  const casing = oneOf('case', casings, 'written') as Casing;
  const score =
    values.score === undefined || values.score === null || values.score === ''
      ? DEFAULT_SCORE
      : typeof values.score === 'number'
        ? values.score
        : Number(String(values.score).replace(',', '.'));
  if (!(score * 1000 >= LEAST_STRENGTH && score <= 1))
    wrong(`score "${values.score}": must be a number from ${LEAST_STRENGTH / 1000} to 1`);
  const id = string('id') || text;
  const name = string('name') || text;
  const extra = extrasOf(values, wrong);
  if (!sound) return null;
  return { line, type, key, spellings, id, name, casing, score: Math.round(score * 1000), action, extra };
}

function aliasesOf(value: unknown, wrong: (message: string) => void): string[] {
  if (value === undefined || value === null || value === '') return [];
  if (typeof value === 'string') return parts(value.normalize('NFC'));
  if (Array.isArray(value) && value.every((alias) => typeof alias === 'string' && alias.trim() !== ''))
    return value.map((alias: string) => alias.normalize('NFC').trim());
  wrong('"aliases" must be strings, in an array or joined by "|"');
  return [];
}

/** `key` was just made of the text: its words are still in `tokens`. */
function textProblem(text: string, key: string): string | null {
  if (text.length > LONGEST_TEXT) return `longer than ${LONGEST_TEXT} characters`;
  if (key === '') return 'no word or number in it';
  if (tokens.length > MAX_WALK) return `longer than ${MAX_WALK} words and marks`;
  for (let at = 0; at < tokens.length; at++) if (tokens.kind[at] === BREAK) return 'a line break in it';
  return null;
}

/** Further columns go into the link as they are; it is plain data, so they must be. */
function extrasOf(values: Record<string, unknown>, wrong: (message: string) => void): Record<string, unknown> {
  const extra: Record<string, unknown> = {};
  for (const name in values) {
    const value = values[name];
    if ((columns as readonly string[]).includes(name) || value === undefined || value === null || value === '')
      continue;
    if (typeof value === 'string') {
      extra[name] = value;
      continue;
    }
    try {
      const copy: unknown = JSON.parse(JSON.stringify(value));
      extra[name] = copy;
    } catch {
      wrong(`"${name}" is no plain data: a link can be written as JSON`);
    }
  }
  return extra;
}

const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
