/**
 * Shared by percent, money and quantity: a number or a range with its unit.
 *
 *   40%     30 - 40%     0,5%-1%     3 đến 5%     20 - 75 triệu đồng     500 triệu - 1 tỷ đồng     ba mươi phần trăm
 *
 * Joined by a dash a range is one mention, also where both ends carry the unit; joined by a word (đến, tới) only
 * where the unit is written once: `từ 5% đến 7%` is two.
 */

import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { NUMBER, PUNCTUATION, type TokenTable } from '../../engine/tokens.ts';
import { DASH, isMark, PLUS } from './marks.ts';
import { type Numbers, numbersOf, reading } from './number-words.ts';

/** What a type takes for a unit after a number. */
export interface Units {
  /** Code of the unit at token `at` (0 = none) after a number with magnitude `scale`; sets `to` behind it. */
  at(passage: Passage, at: number, scale: number): number;
  to: number;
}

/** What was read; one object for all calls. `second` is NaN when there is no range. */
export const measured = { from: 0, to: 0, first: 0, second: Number.NaN, unit: 0, unitFrom: 0, spelled: false };

export class Measures {
  readonly numbers: Numbers;
  private readonly until: number;
  private readonly upTo: number;
  /** Words that own the number behind them: `từ tháng 8 đến 30%` is no range. */
  private readonly ordinal: WordTable;

  constructor(
    lexicon: Lexicon,
    private readonly units: Units,
  ) {
    this.numbers = numbersOf(lexicon);
    this.until = lexicon.word('đến');
    this.upTo = lexicon.word('tới');
    this.ordinal = lexicon.wordSet('ngày tháng năm quý giờ khóa thứ số điều khoản quận phường tổ');
  }

  /** Reads an amount whose number begins at token `at` into `measured`; false when none does. */
  read(passage: Passage, at: number): boolean {
    const { tokens } = passage;
    const { units } = this;
    if (!this.numbers.read(tokens, at)) return false;
    const first = reading.value;
    const { scale, spelled, to } = reading;
    const from = signBefore(tokens, at);
    const sign = from < at && tokens.syllable[from] === DASH ? -1 : 1;
    let unit = units.at(passage, to, scale);
    if (unit !== 0) {
      give(from, units.to, sign * first, Number.NaN, unit, to, spelled);
      if (!isMark(tokens, units.to, DASH) || !this.numbers.read(tokens, units.to + 1)) return true;
      const second = reading.value;
      const unitFrom = reading.to;
      if (second <= first || units.at(passage, unitFrom, reading.scale) !== unit) return true;
      give(from, units.to, sign * first, second, unit, unitFrom, spelled);
      return true;
    }
    if (
      !this.joins(tokens, to) ||
      (at > 0 && this.ordinal.has(tokens.syllable[at - 1] as number)) ||
      !this.numbers.read(tokens, to + 1)
    )
      return false;
    // 20 - 75 triệu: the magnitude is written once too.
    const shared = scale === 1 && first <= reading.value / reading.scale ? reading.scale : 1;
    const second = reading.value;
    const unitFrom = reading.to;
    unit = units.at(passage, unitFrom, reading.scale);
    if (unit === 0 || second <= first * shared) return false;
    give(from, units.to, sign * first * shared, second, unit, unitFrom, spelled);
    return true;
  }

  private joins(tokens: TokenTable, at: number): boolean {
    const word = tokens.syllable[at] as number;
    return word === this.until || word === this.upTo || isMark(tokens, at, DASH);
  }
}

function give(
  from: number,
  to: number,
  first: number,
  second: number,
  unit: number,
  unitFrom: number,
  spelled: boolean,
): void {
  measured.from = from;
  measured.to = to;
  measured.first = first;
  measured.second = second;
  measured.unit = unit;
  measured.unitFrom = unitFrom;
  measured.spelled = spelled;
}

/** A sign glued to the number and not to a word before it belongs to the mention: `-0,47%`, `+0,86%`. */
export function signBefore(tokens: TokenTable, at: number): number {
  const before = at - 1;
  if (before < 0 || !tokens.glued(at) || tokens.kind[before] !== PUNCTUATION) return at;
  const mark = tokens.syllable[before] as number;
  if (mark !== DASH && mark !== PLUS) return at;
  if (before === 0 || tokens.kind[before - 1] === PUNCTUATION) return before;
  if (tokens.glued(before)) return at;
  // `10 -12%` is a careless range, `nhóm giao thông -5%` a fall.
  return tokens.kind[before - 1] === NUMBER ? at : before;
}
