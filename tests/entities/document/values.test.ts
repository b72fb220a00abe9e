/** Values of documents: kind, number, issuer and year as far as they are written. */
import { expect, test } from 'vitest';
import { extract } from '../../../src/presets/extract.ts';
import { valuesOf } from '../cases.ts';

test.each([
  ['Nghị định 30/2020/NĐ-CP', { kind: 'decree', number: '30/2020/NĐ-CP', issuer: 'Chính phủ', year: 2020 }],
  ['Nghị quyết số 19-NQ/TW', { kind: 'resolution', number: '19-NQ/TW', issuer: 'Trung ương Đảng' }],
  ['Nghị quyết số 04 - NQ/TU', { kind: 'resolution', number: '04-NQ/TU' }],
  ['Luật Đất đai năm 2024', { kind: 'law', year: 2024 }],
  ['Nghị quyết Trung ương 4 khóa XII', { kind: 'plenum-resolution', number: '4' }],
  ['Chỉ thị 05', { kind: 'directive', number: '05' }],
])('%s', (text, value) => {
  expect(valuesOf(`Huyện thực hiện ${text}.`, 'document')).toEqual([[text, value]]);
});

test('nothing is found inside the number of a document', () => {
  const { entities } = extract('Theo Nghị định 12/2020/NĐ-CP và văn bản số 2480/UBND-VX, xã phải báo cáo.', {
    date: '2020-08-20',
  });
  expect(entities.map(({ type, text }) => [type, text])).toEqual([
    ['document', 'Nghị định 12/2020/NĐ-CP'],
    ['document', 'văn bản số 2480/UBND-VX'],
  ]);
});
