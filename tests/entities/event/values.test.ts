/** Events: kind, ordinal and year, and what stands inside them. */
import { expect, test } from 'vitest';
import { extract } from '../../../src/presets/extract.ts';
import { valuesOf } from '../cases.ts';

test.each([
  ['Kỳ họp thứ Tám, Quốc hội khóa XIV', { kind: 'session', ordinal: 8 }],
  ['Đại hội lần thứ hai mươi ba', { kind: 'congress', ordinal: 23 }],
  ['Hội nghị Trung ương 4', { kind: 'plenum', ordinal: 4 }],
  ['bão số 9 năm 2009', { kind: 'storm', ordinal: 9, year: 2009 }],
  ['Festival Huế 2024', { kind: 'festival', year: 2024 }],
])('%s', (text, value) => {
  expect(valuesOf(`Mọi người nhắc lại ${text}.`, 'event')).toEqual([[text, value]]);
});

test('the body and the term nest in the event', () => {
  const { entities } = extract('Kỳ họp thứ 9 HĐND tỉnh Bình Định khoá XII, nhiệm kỳ 2016 - 2021 đã bế mạc.');
  const event = entities.find(({ type }) => type === 'event');
  expect(event?.text).toBe('Kỳ họp thứ 9 HĐND tỉnh Bình Định khoá XII, nhiệm kỳ 2016 - 2021');
  expect(entities.filter(({ parent }) => parent === event?.id).map(({ type, text }) => [type, text])).toEqual([
    ['agency', 'HĐND tỉnh Bình Định'],
    ['date', 'nhiệm kỳ 2016 - 2021'],
  ]);
});
