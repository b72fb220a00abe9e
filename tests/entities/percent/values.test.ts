/** Values of percentages, field by field. */
import { expect, test } from 'vitest';
import { valuesOf } from '../cases.ts';

test('a value is plain data with its unit, and a modifier only where one is written', () => {
  expect(
    valuesOf('Thu đạt 40% dự toán, nợ dưới 0,3%, tăng 5 - 6%, lãi suất nhích 0,2 điểm phần trăm.', 'percent'),
  ).toEqual([
    ['40%', { value: 40, unit: 'percent' }],
    ['0,3%', { value: 0.3, modifier: '<', unit: 'percent' }],
    ['5 - 6%', { min: 5, max: 6, unit: 'percent' }],
    ['0,2 điểm phần trăm', { value: 0.2, unit: 'percentage-point' }],
  ]);
});

test('numbers that share the last sign have values of their own', () => {
  expect(valuesOf('Ba vụ liền tăng 30, 40 và 50%.', 'percent').map(([, value]) => value)).toEqual(
    [30, 40, 50].map((value) => ({ value, unit: 'percent' })),
  );
});
