/** Every form of a shared list of dates and durations, where it lies beside the project: span and value. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/presets/extract.ts';
import type { DateValue, DurationValue } from '../../../src/types.ts';

const path = resolve(fileURLToPath(import.meta.url), '../../../../../shared/forms/forms.tsv');

interface Form {
  id: string;
  form: string;
  example: string;
  date: string;
  type: string;
  start: string;
  end: string;
  timex: string;
}

function readForms(): Form[] {
  const lines = readFileSync(path, 'utf8').split('\n').slice(1).filter(Boolean);
  return lines.map((line) => {
    const [id, form, example, date, type, start, end, timex] = line.split('\t') as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    return { id, form, example, date, type, start, end, timex };
  });
}

describe.skipIf(!existsSync(path))('forms (skipped where the shared list is absent)', () => {
  const forms = existsSync(path) ? readForms().filter(({ type }) => ['date', 'duration', 'none'].includes(type)) : [];
  test.each(forms)('$id $form: $example', ({ example, date, type, start, end, timex }) => {
    const from = example.indexOf('[');
    const to = example.indexOf(']') - 1;
    const text = example.replace(/[[\]]/g, '');
    const found = extract(text, { ...(date && { date }), types: ['date', 'duration'] }).entities;
    if (type === 'none') {
      expect(found.filter((entity) => entity.start < to && entity.end > from)).toEqual([]);
      return;
    }
    expect(found.map((entity) => [entity.type, entity.text])).toContainEqual([type, text.slice(from, to)]);
    const value = found.find((entity) => entity.start === from)?.value as (DateValue & DurationValue) | null;
    if (start) expect([value?.start, value?.end]).toEqual([start, end]);
    if (timex) expect(value?.timex).toBe(timex);
  });
});
