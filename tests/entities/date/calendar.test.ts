import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  dayNumberOf,
  dayOf,
  daysInMonth,
  formatDay,
  fromDayNumber,
  isoWeekEnd,
  isoWeekOf,
  isoWeekStart,
  isoWeeksInYear,
  isValid,
  monthOf,
  pack,
  parseDay,
  weekday,
  yearOf,
} from '../../../src/entities/date/calendar.ts';

const FIRST = dayNumber(1, 1, 1);
const LAST = dayNumber(9999, 12, 31);
const anyDay = fc.integer({ min: FIRST, max: LAST });

describe('day numbers', () => {
  it.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11016],
    [2020, 8, 14, 18488],
    [1945, 9, 2, -8887],
    [1, 1, 1, -719162],
    [9999, 12, 31, 2932896],
  ])('%i-%i-%i is day %i', (year, month, day, days) => {
    expect(dayNumber(year, month, day)).toBe(days);
    expect(fromDayNumber(days)).toBe(pack(year, month, day));
  });

  it('advance by one over every day of four centuries, in the order of the calendar', () => {
    let days = dayNumber(1800, 1, 1);
    for (let year = 1800; year < 2201; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= daysInMonth(year, month); day++) {
          const packed = pack(year, month, day);
          if (dayNumber(year, month, day) !== days || fromDayNumber(days) !== packed) expect.fail(String(packed));
          days++;
        }
      }
    }
  });

  it('agree with the platform on any day', () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const date = new Date(days * 86400000);
        const packed = fromDayNumber(days);
        expect(formatDay(packed)).toBe(date.toISOString().slice(0, 10));
        expect(weekday(days)).toBe(date.getUTCDay() || 7);
        expect(dayNumberOf(packed)).toBe(days);
        expect(isValid(yearOf(packed), monthOf(packed), dayOf(packed))).toBe(true);
        expect(parseDay(formatDay(packed))).toBe(packed);
      }),
    );
  });

  it('end with the years 1 and 9999', () => {
    expect(fromDayNumber(FIRST - 1)).toBe(0);
    expect(fromDayNumber(LAST + 1)).toBe(0);
    expect(addDays(99991231, 1)).toBe(0);
    expect(addDays(10101, -1)).toBe(0);
  });
});

describe('days that exist', () => {
  it.each([
    [2020, 2, 29, true],
    [2021, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [2020, 4, 31, false],
    [2020, 12, 31, true],
    [2020, 13, 1, false],
    [2020, 0, 1, false],
    [2020, 1, 0, false],
    [2020, 1, 32, false],
    [0, 1, 1, false],
    [10000, 1, 1, false],
    [2020, 1.5, 1, false],
    [2020, 1, 1.5, false],
    [Number.NaN, 1, 1, false],
  ])('%d-%d-%d: %s', (year, month, day, valid) => {
    expect(isValid(year, month, day)).toBe(valid);
  });

  it('are read from YYYY-MM-DD alone', () => {
    expect(parseDay('2020-08-14')).toBe(20200814);
    for (const text of [
      '',
      '2020-8-14',
      '2020-02-30',
      '0000-01-01',
      '2020/08/14',
      '2020-08-14 ',
      '２０２０-08-14',
      '+020-08-14',
    ]) {
      expect(parseDay(text), text).toBe(0);
    }
  });
});

describe('months', () => {
  it.each([
    [20200131, 1, 20200229],
    [20210131, 1, 20210228],
    [20200831, -6, 20200229],
    [20200814, 0, 20200814],
    [20200814, 5, 20210114],
    [20200814, -8, 20191214],
    [20200115, -1, 20191215],
    [20200229, 12, 20210228],
    [99991201, 1, 0],
    [10101, -1, 0],
  ])('%i and %i months make %i', (packed, count, result) => {
    expect(addMonths(packed, count)).toBe(result);
  });
});

describe('weeks', () => {
  it.each([
    [2020, 53, '2020-12-28', '2021-01-03'],
    [2020, 1, '2019-12-30', '2020-01-05'],
    [2021, 1, '2021-01-04', '2021-01-10'],
    [2026, 53, '2026-12-28', '2027-01-03'],
    [2020, 33, '2020-08-10', '2020-08-16'],
  ])('%i-W%i runs from %s to %s', (year, week, monday, sunday) => {
    expect(formatDay(isoWeekStart(year, week))).toBe(monday);
    expect(formatDay(isoWeekEnd(year, week))).toBe(sunday);
    expect(isoWeekOf(dayNumberOf(isoWeekStart(year, week)))).toBe(year * 100 + week);
    expect(isoWeekOf(dayNumberOf(isoWeekEnd(year, week)))).toBe(year * 100 + week);
  });

  it('are 52, or 53 in 71 of 400 years', () => {
    let long = 0;
    for (let year = 2000; year < 2400; year++) {
      expect([52, 53]).toContain(isoWeeksInYear(year));
      if (isoWeeksInYear(year) === 53) long++;
    }
    expect(long).toBe(71);
    expect(isoWeekStart(2021, 53)).toBe(0);
    expect(isoWeekEnd(2021, 53)).toBe(0);
    expect(isoWeekStart(2021, 0)).toBe(0);
    expect(isoWeekStart(2021, 1.5)).toBe(0);
  });

  it('hold each of their days', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2100, 12, 31) }), (days) => {
        const week = isoWeekOf(days);
        const monday = dayNumberOf(isoWeekStart(Math.floor(week / 100), week % 100));
        expect(weekday(monday)).toBe(1);
        expect(days - monday).toBe(weekday(days) - 1);
      }),
    );
  });
});
