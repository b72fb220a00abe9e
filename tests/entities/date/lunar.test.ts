import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumberOf, formatDay, fromDayNumber } from '../../../src/entities/date/calendar.ts';
import { CAN, CHI, canChiName, canChiYear, canChiYearOf } from '../../../src/entities/date/can-chi.ts';
import {
  FIRST_LUNAR_YEAR,
  LAST_LUNAR_YEAR,
  leapMonth,
  lunarMonthDays,
  lunarToSolar,
  solarToLunar,
  tet,
} from '../../../src/entities/date/lunar.ts';

/** First days of the lunar year as published; `MM-DD` of each year in a row from the year at its head. */
const TET = `
1900 01-31 02-19 02-08 01-29 02-16 02-04 01-25 02-13 02-02 01-22
1910 02-10 01-30 02-18 02-06 01-26 02-14
1930 01-30 02-17 02-06 01-26 02-14 02-04 01-24 02-11 01-31 02-19
1940 02-08 01-27 02-15 02-05 01-25 02-13 02-02 01-22 02-10 01-29
1950 02-17 02-06 01-27 02-14 02-03 01-24 02-12 01-31 02-18 02-08
1960 01-28 02-15 02-05 01-25 02-13 02-02 01-21 02-09 01-29 02-16
1970 02-06 01-27 02-15 02-03 01-23 02-11 01-31 02-18 02-07 01-28
1980 02-16 02-05 01-25 02-13 02-02 01-21 02-09 01-29 02-17 02-06
1990 01-27 02-15 02-04 01-23 02-10 01-31 02-19 02-07 01-28 02-16
2000 02-05 01-24 02-12 02-01 01-22 02-09 01-29 02-17 02-07 01-26
2010 02-14 02-03 01-23 02-10 01-31 02-19 02-08 01-28 02-16 02-05
2020 01-25 02-12 02-01 01-22 02-10 01-29 02-17 02-06 01-26 02-13
2030 02-02 01-23 02-11 01-31 02-19 02-08 01-28 02-15 02-04 01-24
2050 01-23 02-11 02-01 02-18 02-08
2100 02-09
`;

const rows = TET.trim()
  .split('\n')
  .flatMap((line) => {
    const [first, ...days] = line.split(' ');
    return days.map((day, i) => [Number(first) + i, `${Number(first) + i}-${day}`] as const);
  });

const solar = (year: number, month: number, day: number, leap = false) => {
  const packed = lunarToSolar(year, month, day, leap);
  return packed === 0 ? null : formatDay(packed);
};

/** The months of a lunar year in their order. */
function monthsOf(year: number) {
  const months: { month: number; leap: boolean; length: number }[] = [];
  for (let month = 1; month <= 12; month++) {
    for (const leap of [false, true]) {
      const length = lunarMonthDays(year, month, leap);
      if (!leap || length > 0) months.push({ month, leap, length });
    }
  }
  return months;
}

const anyYear = fc.integer({ min: FIRST_LUNAR_YEAR, max: LAST_LUNAR_YEAR });

describe('Tết', () => {
  it.each(rows)('%i begins on %s', (year, day) => {
    expect(formatDay(tet(year))).toBe(day);
  });

  it.each([
    [1968, '1968-01-29', 'China and the South 30 January'],
    [1969, '1969-02-16', 'China 17 February'],
    [1985, '1985-01-21', 'China 20 February: the solstice and the leap month fall elsewhere'],
    [2007, '2007-02-17', 'China 18 February'],
    [2030, '2030-02-02', 'China 3 February'],
    [2053, '2053-02-18', 'China 19 February'],
  ])('%i stands on %s by the time of Hà Nội (%s)', (year, day) => {
    expect(formatDay(tet(year))).toBe(day);
  });

  it('has no 30th of tháng Chạp before the Tết of 2025 to 2032, and has it before those of 2024 and 2033', () => {
    for (let year = 2024; year <= 2031; year++) expect(lunarToSolar(year, 12, 30)).toBe(0);
    expect(solar(2023, 12, 30)).toBe('2024-02-09');
    expect(solar(2032, 12, 30)).toBe('2033-01-30');
  });
});

describe('leap months', () => {
  it.each([
    [1968, 7],
    [1971, 5],
    [1974, 4],
    [1976, 8],
    [1979, 6],
    [1982, 4],
    [1985, 2],
    [1987, 7],
    [1990, 5],
    [1993, 3],
    [1995, 8],
    [1998, 5],
    [2001, 4],
    [2004, 2],
    [2006, 7],
    [2009, 5],
    [2012, 4],
    [2014, 9],
    [2017, 6],
    [2020, 4],
    [2023, 2],
    [2025, 6],
    [2028, 5],
    [2031, 3],
    [2033, 11],
    [2036, 6],
  ])('%i repeats month %i', (year, month) => {
    expect(leapMonth(year)).toBe(month);
    expect(lunarMonthDays(year, month, true)).toBeGreaterThan(28);
  });

  it('does not repeat a month in the years between', () => {
    for (const year of [1975, 1984, 2000, 2008, 2013, 2016, 2018, 2019, 2021, 2022, 2024, 2026, 2027, 2034]) {
      expect(leapMonth(year), String(year)).toBe(0);
    }
  });

  it('tells the month from its leap repetition', () => {
    expect(solar(2020, 4, 1)).toBe('2020-04-23');
    expect(solar(2020, 4, 1, true)).toBe('2020-05-23');
    expect(solar(2020, 5, 1)).toBe('2020-06-21');
    expect(solar(2020, 5, 1, true)).toBeNull();
    expect(solarToLunar(20200523)).toBe(-20200401);
    expect(solarToLunar(20200402)).toBe(20200310);
  });

  it('keeps a leap month 11 in the old year', () => {
    expect(solar(2033, 11, 1, true)).toBe('2033-12-22');
    expect(solar(2033, 12, 1)).toBe('2034-01-20');
    expect(formatDay(tet(2034))).toBe('2034-02-19');
  });
});

describe('days that the news names', () => {
  it.each([
    ['Giỗ Tổ', 3, 10, '2007-04-26 2017-04-06 2018-04-25 2019-04-14 2020-04-02 2021-04-21 2022-04-10 2023-04-29'],
    ['Giỗ Tổ', 3, 10, '2024-04-18 2025-04-07 2026-04-26'],
    ['Trung thu', 8, 15, '2019-09-13 2020-10-01 2021-09-21 2022-09-10 2023-09-29 2024-09-17 2025-10-06 2026-09-25'],
    ['Phật đản', 4, 15, '2020-05-07 2022-05-15 2023-06-02 2024-05-22 2025-05-12'],
    ['Vu lan', 7, 15, '2020-09-02 2022-08-12 2023-08-30 2024-08-18 2025-09-06'],
    ['Rằm tháng Giêng', 1, 15, '2020-02-08 2023-02-05 2024-02-24 2025-02-12'],
  ])('%s, %i/%i: %s', (_name, month, day, dates) => {
    for (const date of dates.split(' ')) expect(solar(Number(date.slice(0, 4)), month, day)).toBe(date);
  });
});

describe('lunar days', () => {
  it('agree with the new moons of a JPL ephemeris on every first day of 1900–2100', () => {
    // A digest, computed from the ephemeris apart from this code: new moon, less TT - UT, in the civil day of UTC+8 or UTC+7.
    let digest = 0;
    let count = 0;
    for (let year = FIRST_LUNAR_YEAR; year <= LAST_LUNAR_YEAR; year++) {
      for (const { month, leap } of monthsOf(year)) {
        digest = (Math.imul(digest, 31) + dayNumberOf(lunarToSolar(year, month, 1, leap))) | 0;
        count++;
      }
    }
    expect([count, digest]).toEqual([2486, -1815649268]);
  });

  it('go there and back for every solar day of 1900–2100', () => {
    const last = dayNumberOf(21010128);
    let before = 0;
    for (let days = dayNumberOf(19000131); days <= last; days++) {
      const packed = fromDayNumber(days);
      const lunar = solarToLunar(packed);
      const plain = Math.abs(lunar);
      const back = lunarToSolar(Math.floor(plain / 10000), Math.floor(plain / 100) % 100, plain % 100, lunar < 0);
      if (back !== packed) expect.fail(`${formatDay(packed)} is lunar ${lunar}, which is solar ${back}`);
      // Either the next day of the month, or the first of another.
      if (plain % 100 !== 1 && lunar !== before + Math.sign(lunar))
        expect.fail(`${formatDay(packed)}: ${before}, ${lunar}`);
      before = lunar;
    }
  });

  it('make months of 29 or 30 days and years of 12 or 13 months that meet without a gap', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const months = monthsOf(year);
        let days = 0;
        for (const { length } of months) {
          expect([29, 30]).toContain(length);
          days += length;
        }
        expect(months.length).toBe(leapMonth(year) === 0 ? 12 : 13);
        if (year < LAST_LUNAR_YEAR) expect(dayNumberOf(tet(year + 1)) - dayNumberOf(tet(year))).toBe(days);
      }),
    );
  });

  it('keep Tết between 20 January and 21 February', () => {
    for (let year = FIRST_LUNAR_YEAR; year <= LAST_LUNAR_YEAR; year++) {
      expect(tet(year) % 10000).toBeGreaterThanOrEqual(120);
      expect(tet(year) % 10000).toBeLessThanOrEqual(221);
    }
  });

  it('do not depend on the years asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyYear, fc.integer({ min: 1, max: 12 })), { maxLength: 30 }), (asked) => {
        const forwards = asked.map(([year, month]) => lunarToSolar(year, month, 1));
        const backwards = [...asked].reverse().map(([year, month]) => lunarToSolar(year, month, 1));
        expect(backwards.reverse()).toEqual(forwards);
      }),
    );
  });

  it('are none outside the calendar', () => {
    for (const [year, month, day] of [
      [1899, 12, 1],
      [2101, 1, 1],
      [2020, 0, 1],
      [2020, 13, 1],
      [2020, 1, 0],
      [2020, 1, 31],
      [2020, 1, 1.5],
      [2020, 1.5, 1],
      [2020.5, 1, 1],
      [Number.NaN, 1, 1],
      [2020, Number.NaN, 1],
      [2020, 1, Number.NaN],
    ] as const) {
      expect(lunarToSolar(year, month, day), `${year}-${month}-${day}`).toBe(0);
    }
    expect(lunarToSolar(2021, 4, 1, true)).toBe(0);
    expect(solarToLunar(19000130)).toBe(0);
    expect(solarToLunar(19000131)).toBe(19000101);
    expect(solarToLunar(21010128)).toBe(21001229);
    expect(solarToLunar(21010129)).toBe(0);
    expect(solarToLunar(99991231)).toBe(0);
    expect(tet(1899)).toBe(0);
    expect(leapMonth(2101)).toBe(0);
  });
});

describe('names of years', () => {
  it.each([
    [1945, 'Ất Dậu'],
    [1954, 'Giáp Ngọ'],
    [1968, 'Mậu Thân'],
    [1975, 'Ất Mão'],
    [2000, 'Canh Thìn'],
    [2020, 'Canh Tý'],
    [2021, 'Tân Sửu'],
    [2023, 'Quý Mão'],
    [2024, 'Giáp Thìn'],
    [2025, 'Ất Tỵ'],
    [2026, 'Bính Ngọ'],
    [2027, 'Đinh Mùi'],
  ])('%i is %s', (year, name) => {
    expect(canChiName(year)).toBe(name);
    expect(canChiYear(name, year)).toBe(year);
    expect(canChiYear(name, year + 20)).toBe(year);
    expect(canChiYear(name, year - 29)).toBe(year);
  });

  it('take the nearest year, of two the earlier', () => {
    expect(canChiYear('Bính Ngọ', 2020)).toBe(2026);
    expect(canChiYear('Bính Ngọ', 1990)).toBe(1966);
    expect(canChiYear('Bính Ngọ', 1996)).toBe(1966);
    expect(canChiYear('Bính Ngọ', 1997)).toBe(2026);
  });

  it('are read in the spellings met', () => {
    for (const name of ['quý mão', 'Quí Mão', 'QUÝ MẸO', 'Qúy Mão']) expect(canChiYear(name, 2020)).toBe(2023);
    expect(canChiYear('Ất Tị', 2020)).toBe(2025);
    expect(canChiYear('Canh Tí', 2020)).toBe(2020);
    expect(canChiYear('Kỉ Hợi', 2020)).toBe(2019);
  });

  it('are sixty; other pairs name nothing', () => {
    const years = new Set<number>();
    for (let can = 0; can < 10; can++) {
      for (let chi = 0; chi < 12; chi++) {
        const year = canChiYearOf(can, chi, 2020);
        if ((can + chi) % 2 === 1) expect(year).toBe(0);
        else {
          expect(canChiName(year)).toBe(`${CAN[can]} ${CHI[chi]}`);
          expect(Math.abs(year - 2020)).toBeLessThanOrEqual(30);
          years.add(year);
        }
      }
    }
    expect(years.size).toBe(60);
    for (const name of ['', 'Bính', 'Giáp Sửu', 'Bính Bính', 'Ngọ Bính', 'Bính  Ngọ']) {
      expect(canChiYear(name, 2020)).toBe(0);
    }
    expect(canChiYearOf(-1, 1, 2020)).toBe(0);
  });
});
