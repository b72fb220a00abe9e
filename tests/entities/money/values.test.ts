/** Values of money: whole units of the currency, exact where decimals and magnitudes meet. */
import { expect, test } from 'vitest';
import { valuesOf } from '../cases.ts';

test.each([
  ['Dự án 1,14 tỷ USD.', 1_140_000_000, 'USD'],
  ['Thu 3.798,254 tỷ đồng.', 3_798_254_000_000, 'VND'],
  ['Nộp 34 tỷ 650 triệu đồng.', 34_650_000_000, 'VND'],
  ['Mua 0,1 triệu đồng.', 100_000, 'VND'],
  ['Vay 2,34 triệu đồng.', 2_340_000, 'VND'],
  ['Chi 106,811 tỷ đồng.', 106_811_000_000, 'VND'],
  ['Góp hai trăm linh năm nghìn đồng.', 205_000, 'VND'],
])('%s', (text, value, unit) => {
  expect(valuesOf(text, 'money').map(([, found]) => found)).toEqual([{ value, unit }]);
});

test('the dot of 25.654 groups thousands, the comma of 25,654 is a decimal comma', () => {
  expect(valuesOf('Nợ 25.654 tỷ đồng và 25,654 tỷ đồng.', 'money').map(([, value]) => value)).toEqual([
    { value: 25_654e9, unit: 'VND' },
    { value: 25_654e6, unit: 'VND' },
  ]);
});
