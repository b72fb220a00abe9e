/**
 * The units of time that a length is counted in, and its TIMEX3 text.
 *
 *   2 năm 6 tháng  P2Y6M     2 tiếng rưỡi  PT2H30M     hai thập kỷ  P20Y     nửa tháng  P15D     1,5 giờ  PT1.5H
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import { PhraseTable } from '../shared/phrases.ts';

/** Units by code; a decade is ten years, a century a hundred. */
export const SECOND = 1;
export const MINUTE = 2;
export const HOUR = 3;
export const DAY = 4;
export const WEEK = 5;
export const MONTH = 6;
export const QUARTER = 7;
export const YEAR = 8;
export const DECADE = 9;
export const CENTURY = 10;

const NAMES = {
  giây: SECOND,
  phút: MINUTE,
  giờ: HOUR,
  'giờ đồng hồ': HOUR,
  tiếng: HOUR,
  'tiếng đồng hồ': HOUR,
  ngày: DAY,
  hôm: DAY,
  đêm: DAY,
  'ngày đêm': DAY,
  tuần: WEEK,
  'tuần lễ': WEEK,
  tháng: MONTH,
  quý: QUARTER,
  quí: QUARTER,
  năm: YEAR,
  'thập kỷ': DECADE,
  'thập niên': DECADE,
  'thế kỷ': CENTURY,
} as const;

const LETTERS = ['', 'S', 'M', 'H', 'D', 'W', 'M', 'Q', 'Y', 'Y', 'Y'];
/** Halves that are whole in a smaller unit: how many of which. */
const HALVES: Readonly<Record<number, readonly [number, number]>> = {
  [MINUTE]: [30, SECOND],
  [HOUR]: [30, MINUTE],
  [DAY]: [12, HOUR],
  [MONTH]: [15, DAY],
  [YEAR]: [6, MONTH],
  [DECADE]: [5, YEAR],
  [CENTURY]: [50, YEAR],
};
const YEARS: Readonly<Record<number, number>> = { [DECADE]: 10, [CENTURY]: 100 };

export const unitTable = (lexicon: Lexicon): PhraseTable => new PhraseTable(lexicon, NAMES);

/** Whether a smaller unit may follow directly: 2 năm 6 tháng, 1 giờ 30 phút, 3 ngày 2 đêm. */
export const follows = (larger: number, smaller: number): boolean =>
  smaller < larger || (smaller === DAY && larger === DAY);

/** `P2Y6M` of a count and a unit, of a second part (0 = none), and of `rưỡi`. */
export function timexOf(count: number, unit: number, second: number, secondUnit: number, half: boolean): string {
  const parts: [number, number][] = [];
  let whole = count;
  let halved = half;
  if (count === 0.5 && HALVES[unit] !== undefined) {
    whole = 0;
    halved = true;
  }
  if (whole > 0) parts.push([whole, unit]);
  if (halved) parts.push(HALVES[unit] ? [...HALVES[unit]] : [0.5, unit]);
  if (second > 0) parts.push([second, secondUnit]);
  let date = '';
  let time = '';
  for (const [value, of] of merged(parts)) {
    const text = `${value}${LETTERS[of]}`;
    if (of <= HOUR) time += text;
    else date += text;
  }
  return `P${date}${time === '' ? '' : `T${time}`}`;
}

/** Decades and centuries as years, equal units added up. */
function merged(parts: readonly [number, number][]): [number, number][] {
  const sums = new Map<number, number>();
  for (const [value, unit] of parts) {
    const of = YEARS[unit] ? YEAR : unit;
    sums.set(of, (sums.get(of) ?? 0) + value * (YEARS[unit] ?? 1));
  }
  return [...sums].map(([unit, value]) => [value, unit]);
}
