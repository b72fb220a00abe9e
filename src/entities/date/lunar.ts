/**
 * The Vietnamese lunisolar calendar (*âm lịch*), lunar years 1900–2100, from its astronomical definition:
 *
 * - a month begins on the civil day that holds the new moon;
 * - month 11 holds the winter solstice (apparent solar longitude 270°);
 * - where thirteen months begin from one month 11 to the next, the first of them in which the sun reaches no multiple of 30° is
 *   leap (*nhuận*) and repeats the number before it;
 * - the civil day is that of UTC+7 since 1968-01-01, when the calendar of the North took the meridian of Hà Nội, and of UTC+8
 *   before: until then the calendar in print followed China's. So Tết Mậu Thân is 29 January 1968, as kept in the North.
 *
 * The new moon and the sun are computed from series in the form of J. Meeus, *Astronomical Algorithms* (2nd ed., chapters 49, 25
 * and 22, with the leading VSOP87 terms of the Earth). Against a JPL ephemeris over 1900–2100 the new moon is within 18 seconds and
 * the longitude at a month's first midnight within 0.0008° (70 seconds of the sun's motion), and every month begins on the same day.
 *
 * Limits: the new moon of 9 December 2072 falls 16 seconds before midnight, nearer than anybody can foretell the Earth's rotation;
 * the next nearest, from 54 seconds on, are those of 2054, 2085 and 2077. Before 1929 China reckoned by the mean sun of Beijing
 * (UTC+7:45:40); UTC+8 moves the first day of four months (April 1906, November 1914, February 1916, November 1920) one day on.
 * The South kept UTC+8 until 1975.
 *
 * Solar days are packed integers `year * 10000 + month * 100 + day` as in `calendar.ts`; 0 means that there is no such day.
 */

import { dayNumber, dayNumberOf, fromDayNumber, yearOf } from './calendar.ts';

export const FIRST_LUNAR_YEAR = 1900;
export const LAST_LUNAR_YEAR = 2100;

const DEGREE = Math.PI / 180;
/** Mean length of a lunation in days. */
const LUNATION = 29.530588861;
/** Day number of the epoch J2000.0, noon of 2000-01-01 in Terrestrial Time. */
const J2000 = 10957.5;
/** Day number of 1968-01-01, the first day of UTC+7. */
const HANOI_MERIDIAN = -731;

/**
 * Terrestrial Time minus Universal Time in seconds at 1900, 1910 … 2100, read between by a straight line (within two seconds
 * until 2020; from 2030 a prediction, uncertain by tens of seconds at the end).
 */
const DELTA_T = [-3, 10, 21, 24, 24, 29, 33, 40, 51, 57, 64, 66, 69, 70, 72, 75, 78, 81, 85, 89, 93];

function deltaT(day: number): number {
  const decade = (day - J2000) / 3652.5 + 10;
  const i = Math.max(0, Math.min(DELTA_T.length - 2, Math.floor(decade)));
  return (DELTA_T[i]! + (DELTA_T[i + 1]! - DELTA_T[i]!) * (decade - i)) / 86400;
}

const zone = (day: number): number => (day < HANOI_MERIDIAN ? 8 : 7) / 24;

/**
 * Periodic terms of the new moon: amplitude in 10⁻⁵ days, then the multiples of the sun's anomaly, the moon's anomaly and the
 * moon's argument of latitude whose sum is the sine's angle. A multiple of the sun's anomaly shrinks with the Earth's eccentricity.
 */
// biome-ignore format: one term each four numbers
const NEW_MOON = [
  -40720, 0, 1, 0,   17241, 1, 0, 0,   1608, 0, 2, 0,   1039, 0, 0, 2,   739, -1, 1, 0,
  -514, 1, 1, 0,   208, 2, 0, 0,   -111, 0, 1, -2,   -57, 0, 1, 2,   56, 1, 2, 0,
  -42, 0, 3, 0,   42, 1, 0, 2,   38, 1, 0, -2,   -24, -1, 2, 0,   -7, 2, 1, 0,
  4, 0, 2, -2,   4, 3, 0, 0,   3, 1, 1, -2,   3, 0, 2, 2,   -3, 1, 1, 2,
  3, -1, 1, 2,   -2, -1, 1, -2,   -2, 1, 3, 0,   2, 0, 4, 0,
];

/** Planetary terms of the new moon: amplitude in 10⁻⁶ days, phase in degrees, degrees a lunation. */
// biome-ignore format: one term each three numbers
const PLANETS = [
  325, 299.77, 0.107408,   165, 251.88, 0.016321,   164, 251.83, 26.651886,   126, 349.42, 36.412478,
  110, 84.66, 18.206239,   62, 141.74, 53.303771,   60, 207.14, 2.453732,   56, 154.84, 7.30686,
  47, 34.52, 27.261239,   42, 207.19, 0.121824,   40, 291.34, 1.844379,   37, 161.72, 24.198154,
  35, 239.56, 25.513099,   23, 331.55, 3.592518,
];

/** Moment of a new moon, as a day number with a fraction, in Universal Time. Lunation 0 is that of 6 January 2000. */
function newMoon(lunation: number): number {
  const t = lunation / 1236.85;
  const eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
  const sun = 2.5534 + 29.1053567 * lunation - 0.0000014 * t * t;
  const moon = 201.5643 + 385.81693528 * lunation + 0.0107582 * t * t + 0.00001238 * t * t * t;
  const latitude = 160.7108 + 390.67050284 * lunation - 0.0016118 * t * t - 0.00000227 * t * t * t;
  const node = 124.7746 - 1.56375588 * lunation + 0.0020672 * t * t;

  let correction = -17 * Math.sin(node * DEGREE);
  for (let i = 0; i < NEW_MOON.length; i += 4) {
    const multiple = NEW_MOON[i + 1]!;
    const angle = multiple * sun + NEW_MOON[i + 2]! * moon + NEW_MOON[i + 3]! * latitude;
    correction += NEW_MOON[i]! * eccentricity ** Math.abs(multiple) * Math.sin(angle * DEGREE);
  }
  let planets = 0;
  for (let i = 0; i < PLANETS.length; i += 3) {
    planets += PLANETS[i]! * Math.sin((PLANETS[i + 1]! + PLANETS[i + 2]! * lunation) * DEGREE);
  }
  const mean = J2000 + 5.09766 + LUNATION * lunation + 0.00015437 * t * t - 0.00000015 * t * t * t;
  const terrestrial = mean + correction * 1e-5 + planets * 1e-6;
  return terrestrial - deltaT(terrestrial);
}

/** Heliocentric longitude of the Earth (VSOP87): amplitude in 10⁻⁸ radians, phase, radians a thousand years. */
// biome-ignore format: one term each three numbers
const EARTH = [
  3341656, 4.6692568, 6283.07585,   34894, 4.6261, 12566.1517,   3497, 2.7441, 5753.3849,   3418, 2.8289, 3.5231,
  3136, 3.6277, 77713.7715,   2676, 4.4181, 7860.4194,   2343, 6.1352, 3930.2097,   1324, 0.7425, 11506.7698,
  1273, 2.0371, 529.691,   1199, 1.1096, 1577.3435,   990, 5.233, 5884.927,   902, 2.045, 26.298,
  857, 3.508, 398.149,   780, 1.179, 5223.694,   753, 2.533, 5507.553,   505, 4.583, 18849.228,
  492, 4.205, 775.523,   357, 2.92, 0.067,   317, 5.849, 11790.629,   284, 1.899, 796.298,
  271, 0.315, 10977.079,   243, 0.345, 5486.778,   206, 4.806, 2544.314,   205, 1.869, 5573.143,
  202, 2.458, 6069.777,
];

/** The sun's apparent longitude in degrees (0–360) where a civil day begins. */
function solarLongitude(day: number): number {
  const t = (day - zone(day) + deltaT(day) - J2000) / 365250;
  let earth = 0;
  for (let i = 0; i < EARTH.length; i += 3) earth += EARTH[i]! * Math.cos(EARTH[i + 1]! + EARTH[i + 2]! * t);
  earth += 206059 * t * Math.cos(2.678235 + 6283.07585 * t) + 4303 * t * Math.cos(2.6351 + 12566.1517 * t);
  earth += t * t * (52919 + 8720 * Math.cos(1.0721 + 6283.0758 * t));
  const longitude = (1.75347046 + 6283.31966747 * t + earth * 1e-8) / DEGREE + 180;

  const centuries = t * 10;
  const node = (125.04452 - 1934.136261 * centuries) * DEGREE;
  const mean = (280.4665 + 36000.7698 * centuries) * DEGREE;
  const anomaly = (357.52911 + 35999.05029 * centuries) * DEGREE;
  const nutation = -17.2 * Math.sin(node) - 1.32 * Math.sin(2 * mean) + 0.21 * Math.sin(2 * node);
  const aberration = -20.49 * (1 + 0.0167 * Math.cos(anomaly));
  const apparent = longitude + (nutation + aberration - 0.09) / 3600;
  return apparent - Math.floor(apparent / 360) * 360;
}

/** Which twelfth of the ecliptic the sun is in where a civil day begins: 9 from the winter solstice on. */
const twelfth = (day: number): number => Math.floor(solarLongitude(day) / 30);

/** Day number of a lunation's first day. */
function monthStart(lunation: number): number {
  const moment = newMoon(lunation);
  const day = Math.floor(moment + 8 / 24);
  return day < HANOI_MERIDIAN ? day : Math.floor(moment + 7 / 24);
}

/** The lunation of month 11, which holds the winter solstice of a solar year. */
function monthEleven(year: number): number {
  const lastDay = dayNumber(year, 12, 31);
  // The true new moon stays within a day of the mean one, so that the estimate is wrong by one lunation at most.
  let lunation = Math.floor((lastDay - J2000 - 5) / LUNATION);
  if (monthStart(lunation) > lastDay) lunation--;
  else if (monthStart(lunation + 1) <= lastDay) lunation++;
  return twelfth(monthStart(lunation)) === 9 ? lunation - 1 : lunation;
}

/** How many months after `from`, a month 11, the leap month before `to`, the next month 11, begins; 0 without one. */
function leapOffset(from: number, to: number): number {
  if (to - from !== 13) return 0;
  for (let i = 1; i < 13; i++) {
    if (twelfth(monthStart(from + i)) === twelfth(monthStart(from + i + 1))) return i;
  }
  return 0;
}

/**
 * The years computed last, one slot for the years of equal remainder: a text stays within a few. Only time depends on what is
 * stored. A row of `STARTS` is the first day of each month, of the leap one in its place, and of the next year.
 */
const SLOTS = 8;
const ROW = 14;
const YEAR = new Int32Array(SLOTS);
/** Months of the year in each slot, 12 or 13. */
const COUNT = new Int32Array(SLOTS);
/** The number that the leap month repeats, which is also its place in the row; 0 without one. */
const LEAP = new Int32Array(SLOTS);
const STARTS = new Int32Array(SLOTS * ROW);

/** The slot of a lunar year, computed when it holds another; -1 outside 1900–2100. */
function slotOf(year: number): number {
  if (!(year >= FIRST_LUNAR_YEAR && year <= LAST_LUNAR_YEAR) || !Number.isInteger(year)) return -1;
  const slot = year % SLOTS;
  if (YEAR[slot] === year) return slot;

  // 11  12 │ 1  2 … 10  11  12 │ 1 …    a leap month after 11 or 12 still belongs to the old year
  const before = monthEleven(year - 1);
  const within = monthEleven(year);
  const leapBefore = leapOffset(before, within);
  const leapAfter = leapOffset(within, monthEleven(year + 1));
  const first = before + 2 + (leapBefore === 1 || leapBefore === 2 ? 1 : 0);
  const next = within + 2 + (leapAfter === 1 || leapAfter === 2 ? 1 : 0);

  YEAR[slot] = year;
  COUNT[slot] = next - first;
  if (next - first === 12) LEAP[slot] = 0;
  else LEAP[slot] = leapBefore > 2 ? before + leapBefore - first : within + leapAfter - first;
  for (let i = 0; i <= next - first; i++) STARTS[slot * ROW + i] = monthStart(first + i);
  return slot;
}

/** Where a month stands in the row of its year, or -1. */
function place(slot: number, month: number, leap: boolean): number {
  if (slot < 0 || !Number.isInteger(month) || month < 1 || month > 12) return -1;
  const leapMonth = LEAP[slot]!;
  if (leap) return month === leapMonth ? month : -1;
  return leapMonth !== 0 && month > leapMonth ? month : month - 1;
}

/** Days of a lunar month, 29 or 30; 0 when the year has no such month or lies outside 1900–2100. */
export function lunarMonthDays(year: number, month: number, leap = false): number {
  const slot = slotOf(year);
  const at = place(slot, month, leap);
  return at < 0 ? 0 : STARTS[slot * ROW + at + 1]! - STARTS[slot * ROW + at]!;
}

/** The month that a lunar year repeats (2020: 4), or 0. */
export function leapMonth(year: number): number {
  const slot = slotOf(year);
  return slot < 0 ? 0 : LEAP[slot]!;
}

/**
 * The solar day of a lunar one: (2020, 3, 10) is 20200402.
 *
 * @param leap whether the leap month of that number is meant
 * @returns a packed day; 0 when there is no such lunar day (30 of a month of 29 days, a leap month that the year does not have)
 *   or the lunar year lies outside 1900–2100
 */
export function lunarToSolar(year: number, month: number, day: number, leap = false): number {
  if (!Number.isInteger(day) || day < 1 || day > lunarMonthDays(year, month, leap)) return 0;
  const slot = slotOf(year);
  return fromDayNumber(STARTS[slot * ROW + place(slot, month, leap)]! + day - 1);
}

/**
 * The lunar day of a solar one, packed the same way, and negative in a leap month: 20200402 gives 20200310, 20200523 gives
 * -20200401.
 *
 * @returns 0 outside the lunar years 1900–2100 (1900-01-31 to 2101-01-28)
 */
export function solarToLunar(packed: number): number {
  const days = dayNumberOf(packed);
  let year = yearOf(packed);
  let slot = slotOf(year);
  if (slot < 0 || days < STARTS[slot * ROW]!) slot = slotOf(--year);
  if (slot < 0) return 0;

  let at = COUNT[slot]!;
  if (days >= STARTS[slot * ROW + at]!) return 0;
  while (days < STARTS[slot * ROW + at]!) at--;
  const leapMonth = LEAP[slot]!;
  const month = leapMonth !== 0 && at >= leapMonth ? at : at + 1;
  const lunar = year * 10000 + month * 100 + (days - STARTS[slot * ROW + at]!) + 1;
  return leapMonth !== 0 && at === leapMonth ? -lunar : lunar;
}

/** The solar day of *mùng 1 Tết*, packed (2020: 20200125); 0 outside 1900–2100. */
export const tet = (year: number): number => lunarToSolar(year, 1, 1);
