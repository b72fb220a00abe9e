/** fixtures/cases/title.txt through `extract`. */
import { expect, test } from 'vitest';
import { runCases } from '../cases.ts';

test('the cases of title hold', () => {
  const { cases, empty, wrong } = runCases('title');
  expect(wrong).toEqual([]);
  expect(cases).toBeGreaterThanOrEqual(100);
  expect(empty).toBeGreaterThanOrEqual(25);
});
