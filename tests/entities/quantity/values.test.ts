/** Values of quantities: canonical units, parts of a whole, coordinated nouns as they are written. */
import { expect, test } from 'vitest';
import { valuesOf } from '../cases.ts';

test.each([
  ['Xã có 41/45 hộ.', { value: 41, of: 45, unit: 'hộ' }],
  ['Nhà rộng 80 mét vuông.', { value: 80, unit: 'm2' }],
  ['Huyện có 12 xã, phường, thị trấn.', { value: 12, unit: 'xã, phường, thị trấn' }],
  ['Vùng này rộng 160 - 180ha.', { min: 160, max: 180, unit: 'ha' }],
  ['Mưa trên 500 mm.', { value: 500, modifier: '>', unit: 'mm' }],
  ['Sản lượng gấp 1,6 lần.', { value: 1.6, unit: 'lần' }],
])('%s', (text, value) => {
  expect(valuesOf(text, 'quantity').map(([, found]) => found)).toEqual([value]);
});
