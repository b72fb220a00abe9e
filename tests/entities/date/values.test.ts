/** Values: grains, EDTF and TIMEX3 of each form, and what holds for every date whatever its text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../src/entities/date/calendar.ts';
import { isEdtf } from '../../../src/entities/date/edtf.ts';
import { date } from '../../../src/entities/date/index.ts';
import { duration } from '../../../src/entities/duration/index.ts';
import { buildExtractor } from '../../../src/extractor.ts';
import type { DateValue } from '../../../src/types.ts';

const extractor = buildExtractor({ modules: [date, duration] });
const TODAY = '2020-08-20';

function dateIn(text: string, day: string | undefined = TODAY): DateValue | null {
  const { entities } = extractor.extract(text, day === undefined ? {} : { date: day });
  const found = entities.filter(({ type }) => type === 'date');
  expect(found.map((entity) => entity.text)).toHaveLength(1);
  return found[0]!.value as DateValue | null;
}

describe('grain, EDTF and TIMEX3', () => {
  test.each<[string, string, string, string]>([
    ['Họp ngày 14/8/2020.', 'day', '2020-08-14', '2020-08-14'],
    ['Họp chiều 14/8/2020.', 'part-of-day', '2020-08-14', '2020-08-14TAF'],
    ['Họp 7h30 ngày 14/8/2020.', 'minute', '2020-08-14T07:30:00', '2020-08-14T07:30'],
    ['Họp 17 giờ ngày 14/8/2020.', 'hour', '2020-08-14T17:00:00', '2020-08-14T17:00'],
    ['Mưa tuần này.', 'week', '2020-08-17/2020-08-23', '2020-W34'],
    ['Mưa cuối tuần này.', 'interval', '2020-08-22/2020-08-23', '2020-W34-WE'],
    ['Mưa tháng 7/2020.', 'month', '2020-07', '2020-07'],
    ['Mưa đầu tháng 7/2020.', 'interval', '2020-07-01/2020-07-10', '2020-07'],
    ['Lãi quý III/2020.', 'quarter', '2020-35', '2020-Q3'],
    ['Lãi nửa đầu năm 2020.', 'half', '2020-40', '2020-H1'],
    ['Lãi 6 tháng cuối năm 2020.', 'half', '2020-41', '2020-H2'],
    ['Lãi 8 tháng đầu năm 2020.', 'interval', '2020-01/2020-08', 'P8M'],
    ['Lãi giữa năm 2020.', 'interval', '2020-38', '2020'],
    ['Lãi năm 2020.', 'year', '2020', '2020'],
    ['Họp nhiệm kỳ 2020-2025.', 'term', '2020/2025', 'P6Y'],
    ['Chi giai đoạn 2016-2020.', 'interval', '2016/2020', 'P5Y'],
    ['Thi năm học 2020-2021.', 'year', '2020-09/2021-05', 'P9M'],
    ['Thi học kỳ I năm học 2020-2021.', 'half', '2020-09/2021-01', 'P5M'],
    ['Nhạc thập niên 90.', 'decade', '199X', '199'],
    ['Chùa thế kỷ XVIII.', 'century', '1701/1800', '17'],
    ['Hội từ ngày 1 đến ngày 15/7/2020.', 'interval', '2020-07-01/2020-07-15', 'P15D'],
    ['Mở từ 8h đến 17h30 ngày 3/6/2020.', 'interval', '2020-06-03', 'PT9H30M'],
    ['Gặt mùa thu năm 1945.', 'year', '1945-23', '1945-FA'],
  ])('%s', (text, grain, edtf, timex) => {
    expect(dateIn(text)).toMatchObject({ grain, edtf, timex });
  });
});

describe('what is not settled', () => {
  test.each<[string, string, string]>([
    ['Họp ngày 14/8.', 'XXXX-08-14', 'XXXX-08-14'],
    ['Họp chiều 14/8.', 'XXXX-08-14', 'XXXX-08-14TAF'],
    ['Họp thứ Hai tuần tới.', 'XXXX-XX-XX', 'XXXX-WXX-1'],
    ['Lãi quý III.', 'XXXX-35', 'XXXX-Q3'],
    ['Mưa tháng 7.', 'XXXX-07', 'XXXX-07'],
    ['Mưa từ ngày 1 đến ngày 15/7.', 'XXXX-07-01/XXXX-07-15', 'PXD'],
    ['Mưa từ ngày 27/4 đến nay.', 'XXXX-04-27/..', 'PXD'],
    ['Mất năm 208 TCN.', '-0207', '-0207'],
  ])('%s', (text, edtf, timex) => {
    const { entities } = extractor.extract(text);
    const value = entities[0]!.value as DateValue;
    expect(value).toMatchObject({ start: null, edtf, timex });
    expect(isEdtf(edtf)).toBe(true);
  });

  test.each(['ngày 31/2/2020', 'ngày 45/13/2020', 'ngày 31/4', 'từ ngày 15/8/2020 đến ngày 5/8/2020'])(
    '%s has no value',
    (words) => {
      const { entities } = extractor.extract(`Giấy đề ${words} là sai.`, { date: TODAY });
      expect(entities.map(({ text, value }) => [text, value])).toEqual([[words, null]]);
    },
  );
});

describe('the document’s own day', () => {
  test('is read from the text where none is given', () => {
    const { entities } = extractor.extract('Ngày 5/9/2019, tỉnh họp. Hôm qua, mưa to.');
    expect(entities.map(({ value }) => (value as DateValue).start)).toEqual(['2019-09-05', '2019-09-04']);
  });

  test('of another year moves relative dates with it', () => {
    expect(dateIn('Mưa năm ngoái.', '2014-01-11')).toMatchObject({ start: '2013-01-01', end: '2013-12-31' });
    expect(dateIn('Mưa tháng trước.', '2014-01-11')).toMatchObject({ start: '2013-12-01', end: '2013-12-31' });
    expect(dateIn('Mưa quý trước.', '2014-01-11')).toMatchObject({ start: '2013-10-01', end: '2013-12-31' });
  });
});

describe('modifiers', () => {
  test.each<[string, DateValue['modifier']]>([
    ['Nộp trước ngày 30/9.', 'before'],
    ['Nộp sau ngày 30/9.', 'after'],
    ['Tính đến hết ngày 30/9.', 'until'],
    ['Nộp chậm nhất ngày 30/9.', 'until'],
    ['Áp dụng kể từ ngày 30/9.', 'since'],
    ['Nộp trong tháng 9.', undefined],
  ])('%s', (text, modifier) => {
    expect(dateIn(text)?.modifier).toBe(modifier);
  });
});

/** Pieces of dates in any order: whatever comes out must be well formed. */
const PIECES = (
  'ngày tháng năm quý tuần thứ Hai hôm nay qua tới trước sau từ đến và , - / . ( ) 1 2 8 12 14 31 45 2019 2020 2025 7h30 15h giờ phút sáng chiều đêm đầu giữa ' +
  'cuối nửa những các mùng rằm Tết âm lịch Giêng Chạp Canh Tý nhiệm kỳ giai đoạn học I II XX thế kỷ thập niên hằng mỗi cùng mai kia nhân 14/8 14-8 3/4 8/2020 một mười lăm vụ mùa hè của'
).split(' ');

test('any jumble gives values that are well formed', () => {
  const piece = fc.constantFrom(...PIECES);
  const day = fc.constantFrom<string | undefined>(
    undefined,
    '2020-02-29',
    '2020-08-20',
    '2000-12-31',
    '0001-01-01',
    '9999-12-31',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, fc.boolean()), { maxLength: 14 }), day, (words, today) => {
      const text = words.map(([word, space]) => (space ? `${word} ` : word)).join('');
      const { entities } = extractor.extract(text, today === undefined ? {} : { date: today });
      for (const entity of entities) {
        expect(entity.text).toBe(text.slice(entity.start, entity.end));
        if (entity.type !== 'date' || entity.value === null) continue;
        const { start, end, edtf, timex } = entity.value as DateValue;
        const told = `${text} @${today}: ${entity.text} ${JSON.stringify(entity.value)}`;
        expect(isEdtf(edtf), told).toBe(true);
        expect(timex, told).not.toMatch(/undefined|NaN|null/);
        for (const side of [start, end]) {
          if (side === null) continue;
          expect(parseDay(side.slice(0, 10)), told).not.toBe(0);
          expect(side, told).toMatch(/^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/);
        }
        if (start !== null && end !== null && start.length === end.length) expect(start <= end, told).toBe(true);
      }
    }),
    { numRuns: 20_000 },
  );
});
