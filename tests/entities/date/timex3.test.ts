/** TimeML attributes of extracted dates and durations. */
import { expect, test } from 'vitest';
import { date } from '../../../src/entities/date/index.ts';
import { type Timex3, timex3, timex3Points } from '../../../src/entities/date/timex3.ts';
import { duration } from '../../../src/entities/duration/index.ts';
import { buildExtractor } from '../../../src/extractor.ts';

const extractor = buildExtractor({ modules: [date, duration] });
const only = (text: string) => {
  const { entities } = extractor.extract(text, { date: '2020-08-20' });
  expect(entities).toHaveLength(1);
  return entities[0]!;
};

test.each<[string, Timex3]>([
  ['Họp ngày 14/8/2020.', { type: 'DATE', value: '2020-08-14' }],
  ['Họp trước ngày 14/8/2020.', { type: 'DATE', value: '2020-08-14', mod: 'BEFORE' }],
  ['Tính đến ngày 14/8/2020.', { type: 'DATE', value: '2020-08-14', mod: 'ON_OR_BEFORE' }],
  ['Họp chiều 14/8/2020.', { type: 'TIME', value: '2020-08-14TAF' }],
  ['Họp 7h30 ngày 5/9.', { type: 'TIME', value: '2020-09-05T07:30' }],
  ['Mưa tháng 9.', { type: 'DATE', value: '2020-09' }],
  ['Mưa đầu tháng 9.', { type: 'DATE', value: '2020-09', mod: 'START' }],
  ['Mưa giữa năm 2019.', { type: 'DATE', value: '2019', mod: 'MID' }],
  ['Mưa cuối quý II.', { type: 'DATE', value: '2020-Q2', mod: 'END' }],
  ['Mưa đầu tuần tới.', { type: 'DATE', value: '2020-W35', mod: 'START' }],
  ['Chùa đầu thế kỷ XX.', { type: 'DATE', value: '19', mod: 'START' }],
  ['Nhạc cuối những năm 1980.', { type: 'DATE', value: '198', mod: 'END' }],
  ['Chùa thế kỷ XX.', { type: 'DATE', value: '19' }],
  ['Đóng cửa thứ Hai hằng tuần.', { type: 'SET', value: 'XXXX-WXX-1', quant: 'EVERY' }],
  ['Mưa 8 tháng đầu năm 2020.', { type: 'DURATION', value: 'P8M' }],
  ['Chờ hơn 2 giờ.', { type: 'DURATION', value: 'PT2H', mod: 'MORE_THAN' }],
  ['Chờ ít nhất 3 ngày.', { type: 'DURATION', value: 'P3D', mod: 'EQUAL_OR_MORE' }],
])('%s', (text, expected) => {
  expect(timex3(only(text))).toEqual(expected);
});

test('a stretch of time points to its ends', () => {
  const entity = only('Hội mở từ ngày 1/7 đến ngày 15/7.');
  expect(timex3(entity, 't4')).toEqual({
    tid: 't4',
    type: 'DURATION',
    value: 'P15D',
    beginPoint: 't4b',
    endPoint: 't4e',
  });
  expect(timex3Points(entity, 't4')).toEqual([
    { tid: 't4b', type: 'DATE', value: '2020-07-01' },
    { tid: 't4e', type: 'DATE', value: '2020-07-15' },
  ]);
});

test('nothing for other types and for days that do not exist', () => {
  expect(timex3(only('Giấy đề ngày 31/2/2020.'))).toBeNull();
  expect(timex3({ type: 'percent', text: '40%', value: { value: 40, unit: 'percent' } })).toBeNull();
  expect(timex3Points(only('Họp ngày 14/8/2020.'), 't1')).toEqual([]);
});
