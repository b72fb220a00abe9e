/** fixtures/cases/agency.txt through `extract`. */
import { expect, test } from 'vitest';
import { runCases } from '../cases.ts';

test('the cases of agency hold', () => {
  const { cases, empty, wrong } = runCases('agency');
  expect(wrong).toEqual([]);
  expect(cases).toBeGreaterThanOrEqual(100);
  expect(empty).toBeGreaterThanOrEqual(25);
});
