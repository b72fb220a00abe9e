/**
 * Administrative units drawn by a fixed seed, written as an article writes them, at two dates: the code, the level
 * and what became of them must be those of `dictionaries/places`.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import type { LocationValue } from '../../src/types.ts';

const folder = fileURLToPath(new URL('../../dictionaries/places/', import.meta.url));

interface Unit {
  code: string;
  level: string;
  kind: string;
  name: string;
  parent: string;
  valid_from: string;
  valid_to: string;
}

function read<Row>(file: string): Row[] {
  const [head = '', ...lines] = readFileSync(folder + file, 'utf8')
    .trimEnd()
    .split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [names[at], cell])) as Row);
}

const units = read<Unit>('units.tsv');
const successors = read<{ old_code: string; old_level: string; new_code: string }>('successors.tsv');

/** A small generator of its own, so that the draw is the same everywhere. */
function drawer(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function draw(level: string, date: string, count: number, seed: number): Unit[] {
  const pool = units.filter((unit) => unit.level === level && valid(unit, date));
  const next = drawer(seed);
  return Array.from({ length: count }, () => pool[next(pool.length)] as Unit);
}

const valid = (unit: Unit, date: string) => unit.valid_from <= date && (unit.valid_to === '' || unit.valid_to >= date);
const full = ({ kind, name }: Unit) => `${kind} ${name}`;

/** The unit and those around it, from small to large: *xã Hòa Bình, huyện Chi Lăng, tỉnh Lạng Sơn*. */
function chain(unit: Unit, date: string): string {
  const levels = ['province', 'district', 'commune'];
  const parts = [full(unit)];
  for (let up: Unit | undefined = unit; up?.parent; ) {
    const parent: string = up.parent;
    up = units.find(
      (other) => other.code === parent && levels.indexOf(other.level) === parent.length - 2 && valid(other, date),
    );
    if (up !== undefined) parts.push(full(up));
  }
  return parts.join(', ');
}

function found(text: string, unit: Unit, date: string): LocationValue | undefined {
  const { entities } = extract(`Đoàn công tác đã đến kiểm tra tại ${text}.`, { date });
  return entities.find((entity) => entity.type === 'location' && entity.text === full(unit))?.value as
    | LocationValue
    | undefined;
}

const nextOf = (unit: Unit) =>
  successors
    .filter((row) => row.old_code === unit.code && row.old_level === unit.level)
    .map((row) => row.new_code)
    .sort();

const BEFORE = '2025-06-30';
const AFTER = '2026-06-15';
const samples: [string, string, Unit[]][] = [
  ['40 communes of the 63 provinces', BEFORE, draw('commune', BEFORE, 40, 63)],
  ['20 districts of the 63 provinces', BEFORE, draw('district', BEFORE, 20, 63)],
  ['15 of the 63 provinces', BEFORE, draw('province', BEFORE, 15, 63)],
  ['40 communes of the 34 provinces', AFTER, draw('commune', AFTER, 40, 34)],
  ['15 of the 34 provinces', AFTER, draw('province', AFTER, 15, 34)],
];

describe.each(samples)('%s', (_, date, drawn) => {
  it.each(drawn.map((unit) => [chain(unit, date), unit] as const))('%s', (text, unit) => {
    const value = found(text, unit, date);
    expect(value).toMatchObject({ level: unit.level, code: unit.code });
    expect(value?.validTo).toBe(unit.valid_to || null);
    if (date === BEFORE && unit.valid_to === BEFORE)
      expect(value?.successors.map(({ code }) => code).sort()).toEqual(nextOf(unit));
    else if (unit.valid_to === '') expect(value?.successors).toEqual([]);
  });
});
