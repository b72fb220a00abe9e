/** fixtures/cases/quantity.txt through `extract`. */
import { expect, test } from 'vitest';
import { runCases } from '../cases.ts';

test('the cases of quantity hold', () => {
  const { cases, empty, wrong } = runCases('quantity');
  expect(wrong).toEqual([]);
  expect(cases).toBeGreaterThanOrEqual(150);
  expect(empty).toBeGreaterThanOrEqual(30);
});
