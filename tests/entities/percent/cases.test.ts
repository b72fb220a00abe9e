/** fixtures/cases/percent.txt through `extract`. */
import { expect, test } from 'vitest';
import { runCases } from '../cases.ts';

test('the cases of percent hold', () => {
  const { cases, empty, wrong } = runCases('percent');
  expect(wrong).toEqual([]);
  expect(cases).toBeGreaterThanOrEqual(80);
  expect(empty).toBeGreaterThanOrEqual(8);
});
