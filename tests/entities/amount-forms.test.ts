/** The forms of percent, money and quantity in a shared list, where it lies beside the project: span and value. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/presets/extract.ts';

const path = resolve(fileURLToPath(import.meta.url), '../../../../shared/forms/forms.tsv');
const AMOUNTS = ['percent', 'money', 'quantity'];

function readForms() {
  const rows = readFileSync(path, 'utf8').split('\n').slice(1).filter(Boolean);
  return rows
    .map((row) => row.split('\t'))
    .map((cells) => ({
      id: cells[0],
      form: cells[1],
      example: cells[2] ?? '',
      type: cells[4] ?? '',
      value: cells[8],
      unit: cells[9],
    }))
    .filter(({ type }) => AMOUNTS.includes(type));
}

describe.skipIf(!existsSync(path))('forms (skipped where the shared list is absent)', () => {
  test.each(existsSync(path) ? readForms() : [])('$id $form: $example', ({ example, type, value, unit }) => {
    const text = example.replace(/[[\]]/g, '');
    const words = text.slice(example.indexOf('['), example.indexOf(']') - 1);
    const found = extract(text, { types: AMOUNTS }).entities;
    expect(found.map((entity) => [entity.type, entity.text])).toEqual([[type, words]]);
    expect(found[0]?.value).toMatchObject({ value: Number(value), ...(unit && { unit }) });
  });
});
