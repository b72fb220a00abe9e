/** fixtures/cases/location.txt through `extract`. */
import { expect, test } from 'vitest';
import { runCases } from '../cases.ts';

test('the cases of location hold', () => {
  const { cases, empty, wrong } = runCases('location');
  expect(wrong).toEqual([]);
  expect(cases).toBeGreaterThanOrEqual(100);
  expect(empty).toBeGreaterThanOrEqual(25);
});
