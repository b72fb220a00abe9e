import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, formatDay, fromDayNumber } from '../../../src/entities/date/calendar.ts';
import { isEdtf } from '../../../src/entities/date/edtf.ts';

const words = (text: string) => text.trim().split(/\s+/);

describe('EDTF', () => {
  it.each([
    ['dates', '2020 2020-08 2020-08-14 2020-02-29 0000 -0043 -0043-03-15 Y17000 Y-17000'],
    ['moments', '2020-08-14T16:30:00 2020-08-14T00:00:00Z 2020-08-14T23:59:59+07:00 2020-08-14T07:30:00-04'],
    [
      'digits left open',
      '198X 19XX 1XXX XXXX 2020-XX 2020-08-XX 2020-XX-XX XXXX-08-14 XXXX-XX-10 2020-08-1X XXXX-02-29 -00XX',
    ],
    ['seasons', '2020-21 2020-22 2020-23 2020-24 2020-25 2020-32 XXXX-21'],
    ['quarters, thirds and halves', '2020-33 2020-34 2020-35 2020-36 2020-37 2020-39 2020-40 2020-41'],
    ['doubt', '2020? 2020~ 2020% 2020-08~ 2020-08-14? 198X~ 2020-33~'],
    [
      'intervals',
      '2020-09-01/2021-05-31 2020/2025 2020-08/2020-08 2020-08-14/2020 2020-33/2020-34 2020~/2021 198X/199X',
    ],
    ['open and unknown ends', '2020-08-14/.. ../2020-08-14 2020-08-14/ /2020-08-14 2020~/..'],
  ])('accepts %s', (_name, texts) => {
    for (const text of words(texts)) expect(isEdtf(text), text).toBe(true);
  });

  it.each([
    ['other notations', '20 198 20200814 2020-8-14 14/8/2020 2020-W33 2020-227 2020-Q3 2020-H1 P3M 12020 x020 2020-xx'],
    [
      'days that do not exist',
      '2020-02-30 2021-02-29 1900-02-29 2020-04-31 2020-13 2020-00 2020-08-00 2020-08-32 -0000',
    ],
    ['open digits that nothing fills', 'XXXX-02-30 XXX1-02-29 2020-2X 2020-08-4X 2020-XX-32 2020-04-X9X'],
    ['other parts of the year', '2020-20 2020-42 2020-33-01 2020-21-XX'],
    ['moments without seconds', '2020-08-14T16:30 2020-08-14T16 2020-08-14T1630 2020-08T16:30:00'],
    [
      'moments out of range',
      '2020-08-14T24:00:00 2020-08-14T12:60:00 2020-08-14T12:00:60 2020-02-30T12:00:00 2020-08-14T12:00:00+15',
    ],
    ['moments with open digits', 'XXXX-08-14T16:30:00 2020-08-14TXX:30:00 2020-08-14T16:30:00~'],
    ['times in intervals', '2020-08-14T08:00:00/2020-08-14T17:00:00 2020-08-14/2020-08-15T17:00:00'],
    ['intervals turned round', '2021/2020 2020-08-14/2020-08-13 2020-34/2020-33 199X/198X'],
    ['intervals without a date', '/ ../.. ../ /.. 2020/2021/2022 2020/P1Y 2020/... ./2020'],
    ['level 2 that nothing writes', '[1667,1668] {1960,1961-12} Y-17E7 1950S2 2004-06~-11 ?2004-06'],
    ['long years that are not long', 'Y2020 Y02020 Y 17000'],
  ])('refuses %s', (_name, texts) => {
    for (const text of words(texts)) expect(isEdtf(text), text).toBe(false);
  });

  it('refuses blanks and line ends', () => {
    for (const text of ['', ' ', ' 2020', '2020 ', '2020\n', '2020-08-14\n', '2020 / 2021']) {
      expect(isEdtf(text), JSON.stringify(text)).toBe(false);
    }
  });

  it('accepts every day, and every pair of days in their order', () => {
    const day = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const from = formatDay(fromDayNumber(Math.min(one, other)));
        const to = formatDay(fromDayNumber(Math.max(one, other)));
        expect(isEdtf(from)).toBe(true);
        expect(isEdtf(`${from}/${to}`)).toBe(true);
        expect(isEdtf(`${to}/${from}`)).toBe(from === to);
      }),
    );
  });

  it('leaves a day valid whichever of its digits is left open', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) }),
        fc.subarray([0, 1, 2, 3, 5, 6, 8, 9]),
        (days, open) => {
          const text = [...formatDay(fromDayNumber(days))].map((digit, i) => (open.includes(i) ? 'X' : digit)).join('');
          expect(isEdtf(text), text).toBe(true);
        },
      ),
    );
  });

  it('never throws', () => {
    const unit = fc.constantFrom(...'0123456789X-/.?~%TZY:+');
    fc.assert(fc.property(fc.string({ unit, maxLength: 24 }), (text) => void isEdtf(text)));
    fc.assert(fc.property(fc.string(), (text) => void isEdtf(text)));
  });
});
