/** fixtures/cases/organization.txt through `extract`. */
import { expect, test } from 'vitest';
import { runCases } from '../cases.ts';

test('the cases of organization hold', () => {
  const { cases, empty, wrong } = runCases('organization');
  expect(wrong).toEqual([]);
  expect(cases).toBeGreaterThanOrEqual(100);
  expect(empty).toBeGreaterThanOrEqual(25);
});
