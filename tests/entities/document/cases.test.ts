/** fixtures/cases/document.txt through `extract`. */
import { expect, test } from 'vitest';
import { runCases } from '../cases.ts';

test('the cases of document hold', () => {
  const { cases, empty, wrong } = runCases('document');
  expect(wrong).toEqual([]);
  expect(cases).toBeGreaterThanOrEqual(120);
  expect(empty).toBeGreaterThanOrEqual(20);
});
