/**
 * Expected values, as case files and gold attributes write them, and their comparison with extracted ones.
 *
 * Both are brought into the form of fields that must hold: `{ start: '2020-08-14', end: '2020-08-14' }`.
 */

import type { EntityValue } from '../types.ts';
import { wordingKey } from './spelling.ts';

/** The attributes of a gold mention; see `GoldAttributes`. */
export type Attributes = Readonly<Partial<Record<'s' | 'e' | 'p' | 'v' | 'm', string>>>;

/** Fields of a value that must hold; null demands that the field is absent or null. */
export type ExpectedFields = Record<string, string | number | null>;

const parts = new Set(['MO', 'MI', 'AF', 'EV', 'NI']);
const bounds = new Set(['before', 'after', 'until', 'since']);
const amountTypes = new Set(['percent', 'money', 'quantity']);
/** Which field a bare word means for the types whose values have many. */
const mainField: Record<string, string> = { location: 'code', document: 'number', event: 'kind' };

/** `≥95`, `30..40`, `1250000000 VND`, `41/45 xã`, `-0.47` */
const amountPattern =
  /^([><≥≤≈])?\s*([+-]?\d+(?:\.\d+)?)(?:\.\.([+-]?\d+(?:\.\d+)?)|\/([+-]?\d+(?:\.\d+)?))?(?:\s+(\D.*))?$/u;
const dayPattern = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?)?$/;
const durationPattern = /^([><≥≤≈])?(P(?:[0-9A-Z]|\.(?!\.))+)(?:\.\.(P[0-9A-Z.]+))?$/u;

/** Reads an amount; null when it is none. */
export function parseAmount(source: string): ExpectedFields | null {
  const match = amountPattern.exec(source.trim());
  if (!match) return null;
  const [, modifier, first, last, whole, unit] = match;
  const fields: ExpectedFields = last ? { min: Number(first), max: Number(last) } : { value: Number(first) };
  if (whole) fields.of = Number(whole);
  if (unit) fields.unit = unit;
  if (modifier) fields.modifier = modifier;
  return fields;
}

/** `2020-08-14`, `2020-01-01..2020-08-31`, `?`, `XXXX-08-14`, each with `AF` or `until` behind it. */
function parseDate(words: string[]): ExpectedFields | null {
  const fields: ExpectedFields = {};
  for (const word of words) {
    const [start, end] = word.includes('..') ? word.split('..') : [word, word];
    if (parts.has(word)) fields.part = word;
    else if (bounds.has(word)) fields.modifier = word;
    else if (word === '?') fields.start = null;
    else if (word.includes('X')) fields.pattern = word;
    else if ([start, end].every((side) => side === '' || dayPattern.test(side!))) {
      fields.start = start || null;
      fields.end = end || null;
    } else return null;
  }
  return fields;
}

function parseDuration(source: string): ExpectedFields | null {
  const match = durationPattern.exec(source);
  if (!match) return null;
  const [, modifier, first, last] = match;
  const fields: ExpectedFields = last ? { min: first!, max: last } : { timex: first! };
  if (modifier) fields.modifier = modifier;
  return fields;
}

/**
 * Reads what stands in braces behind a type: the type's own short form, or `key=value` pairs for any type
 * (`{kind=congress ordinal=13}`, `{name="Bắc Kạn"}`). Null when it means nothing for that type.
 */
export function parseExpected(type: string, source: string): ExpectedFields | null {
  const named: ExpectedFields = {};
  const rest = source
    .replace(/([A-Za-z]+)=(?:"([^"]*)"|(\S+))/g, (_, key: string, quoted?: string, plain?: string) => {
      named[key] = quoted ?? plain ?? '';
      return '';
    })
    .trim();
  if (rest === '') return named;
  let fields: ExpectedFields | null = null;
  if (type === 'date') fields = parseDate(rest.split(/\s+/));
  else if (type === 'duration') fields = parseDuration(rest);
  else if (amountTypes.has(type)) fields = parseAmount(rest);
  else if (mainField[type]) fields = { [mainField[type]]: rest };
  return fields && { ...fields, ...named };
}

/**
 * Gold attributes as fields; null when the value is not scored.
 * `s="?"` demands a null start, `*` leaves its side open; without `m` no approximation may be found.
 */
export function attributeFields(type: string, attributes: Attributes): ExpectedFields | null {
  const { s, e, p, v, m } = attributes;
  const fields: ExpectedFields = {};
  if (s !== undefined && s !== '*') fields.start = s === '?' ? null : s;
  if (e !== undefined && e !== '*') fields.end = e === '?' ? null : e;
  if (p !== undefined) fields.part = p;
  if (v !== undefined && v !== '*') {
    const parsed = parseExpected(type, v);
    if (parsed === null) return null;
    Object.assign(fields, parsed);
    if (amountTypes.has(type)) fields.modifier = m ?? null;
  }
  return Object.keys(fields).length > 0 ? fields : null;
}

/** What is wrong with the attributes of a gold mention, or null. */
export function attributeProblem(type: string, attributes: Attributes): string | null {
  const { s, e, p, v, m } = attributes;
  for (const [name, day] of Object.entries({ s, e })) {
    if (day !== undefined && day !== '?' && day !== '*' && !dayPattern.test(day)) {
      return `${name}="${day}" must be YYYY-MM-DD, YYYY-MM-DDThh:mm, "?" or "*"`;
    }
  }
  if (p !== undefined && !parts.has(p)) return `p="${p}" must be one of ${[...parts].join(' ')}`;
  if (m !== undefined && !/^[><≥≤≈]$/u.test(m)) return `m="${m}" must be one of > < ≥ ≤ ≈`;
  if (v !== undefined && v !== '*' && amountTypes.has(type) && parseAmount(v) === null) {
    return `v="${v}" must be an amount such as 40, 30..40, 1250000000 VND, 41/45 xã`;
  }
  return null;
}

/** Units that differ in spelling alone are the same: *km²* and *km2*, *Xã* and *xã*. */
const unitKey = (unit: string) => wordingKey(unit.replace(/²/g, '2').replace(/³/g, '3'));

function sameField(key: string, expected: string | number, actual: unknown): boolean {
  if (actual === null || actual === undefined) return false;
  if (typeof expected === 'number') {
    return typeof actual === 'number' && Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  }
  if (key === 'unit') return unitKey(String(actual)) === unitKey(expected);
  if (key === 'name') return wordingKey(String(actual)) === wordingKey(expected);
  return String(actual) === expected;
}

/** The fields that do not hold, empty when the value is as expected. */
export function differingFields(expected: ExpectedFields, value: EntityValue | undefined): string[] {
  const actual = (value ?? {}) as Record<string, unknown>;
  return Object.keys(expected).filter((key) => {
    const wanted = expected[key]!;
    if (key === 'pattern') return actual.edtf !== wanted && actual.timex !== wanted;
    if (wanted === null) return actual[key] !== null && actual[key] !== undefined;
    return !sameField(key, wanted, actual[key]);
  });
}

/** A short picture of a value or of expected fields: `2020-01-01..2020-08-31 AF`, `≥95 percent`. */
export function describeValue(value: EntityValue | ExpectedFields | undefined): string {
  if (value === null || value === undefined) return 'nothing';
  const fields = value as Record<string, unknown>;
  const said: unknown[] = [];
  if ('start' in fields || 'end' in fields) {
    const [start, end] = [fields.start ?? '?', fields.end ?? (fields.start === null ? '?' : '')];
    said.push(start === end || end === '' ? start : `${start}..${end}`, fields.start === null ? fields.edtf : '');
    said.push(fields.pattern, fields.part, fields.modifier);
  } else if ('value' in fields || 'min' in fields || 'timex' in fields) {
    const amount = fields.min === undefined ? (fields.value ?? fields.timex) : `${fields.min}..${fields.max}`;
    said.push(`${fields.modifier ?? ''}${amount}${fields.of === undefined ? '' : `/${fields.of}`}`, fields.unit);
  } else return JSON.stringify(value);
  return said.filter((word) => word !== null && word !== undefined && word !== '').join(' ');
}
