/** fixtures/cases/person.txt through `extract`. */
import { expect, test } from 'vitest';
import { runCases } from '../cases.ts';

test('the cases of person hold', () => {
  const { cases, empty, wrong } = runCases('person');
  expect(wrong).toEqual([]);
  expect(cases).toBeGreaterThanOrEqual(100);
  expect(empty).toBeGreaterThanOrEqual(25);
});
