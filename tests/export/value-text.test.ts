import { describe, expect, it } from 'vitest';
import { labels } from '../../src/export/labels.ts';
import { valueText } from '../../src/export/value-text.ts';
import type { DateValue, EntityValue } from '../../src/types.ts';

const date = (value: Partial<DateValue>): DateValue => ({
  start: null,
  end: null,
  grain: 'day',
  edtf: '',
  timex: '',
  ...value,
});

const cases: [EntityValue, string, string][] = [
  [null, '', ''],
  [{ value: 1250.5, unit: 'ha' }, '1.250,5 ha', '1,250.5 ha'],
  [{ value: 318000000000, unit: 'VND' }, '318.000.000.000 VND', '318,000,000,000 VND'],
  [{ value: -0.3, unit: 'percentage-point', modifier: '≈' }, '≈ -0,3 điểm %', '≈ -0.3 pp'],
  [{ min: 30, max: 40, unit: 'percent' }, '30 – 40%', '30 – 40%'],
  [{ value: 41, of: 45, unit: 'xã' }, '41/45 xã', '41/45 xã'],
  [{ value: 1e21, unit: 'USD' }, '1e+21 USD', '1e+21 USD'],
  [{ timex: 'P2Y6M' }, '2 năm 6 tháng', '2 yr 6 mo'],
  [{ timex: 'PT2H30M', modifier: '>' }, '> 2 giờ 30 phút', '> 2 h 30 min'],
  [{ timex: 'P2D', min: 'P2D', max: 'P3D' }, '2 ngày – 3 ngày', '2 d – 3 d'],
  [{ timex: 'P1DE' }, 'P1DE', 'P1DE'],
  [
    date({ start: '2020-08-19', end: '2020-08-19', edtf: '2020-08-19', part: 'AF' }),
    '2020-08-19 (chiều)',
    '2020-08-19 (afternoon)',
  ],
  [date({ start: '2020-01-01', end: '2020-12-31', edtf: '2020' }), '2020', '2020'],
  [
    date({ start: '2020-01-01', end: '2020-08-31', edtf: '2020-01/2020-08' }),
    '2020-01-01 – 2020-08-31',
    '2020-01-01 – 2020-08-31',
  ],
  [date({ edtf: 'XXXX-08-14', modifier: 'before' }), 'trước XXXX-08-14', 'before XXXX-08-14'],
  [date({ timex: 'XXXX-WXX-1' }), 'XXXX-WXX-1', 'XXXX-WXX-1'],
  [
    {
      level: 'commune',
      code: null,
      name: 'Hòa Bình',
      validFrom: null,
      validTo: null,
      successors: [],
      alternatives: [{ code: '1', name: 'Hòa Bình', level: 'commune' }],
    },
    'Hòa Bình, cấp xã, cũng có thể là Hòa Bình (1)',
    'Hòa Bình, commune, or Hòa Bình (1)',
  ],
  [
    { kind: 'nghị quyết', number: '19-NQ/TW', year: 2017 },
    'nghị quyết · 19-NQ/TW · 2017',
    'nghị quyết · 19-NQ/TW · 2017',
  ],
  [{ mine: 'x', list: [1], level: 3 }, 'x · 3', 'x · 3'],
];

describe('value text', () => {
  it.each(cases)('%j', (value, vi, en) => {
    expect(valueText(value, labels.vi)).toBe(vi);
    expect(valueText(value, labels.en)).toBe(en);
  });
});
