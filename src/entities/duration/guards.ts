/**
 * What makes a number and a unit no length.
 *
 *   tháng 8 năm 2020, ngày 3 tháng 8, thứ 2 tuần này   the number belongs to the word before it
 *   2 năm 2019 và 2020, 2 ngày 5-6/8                   the unit belongs to the figures behind it
 *   24 tháng tuổi, 10 ngày công, km/giờ                an age, work, a rate
 *   mỗi ngày một lần, một ngày nào đó                  `một` before a unit is an article more often
 */

import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { NUMBER, PUNCTUATION, type TokenTable } from '../../engine/tokens.ts';
import { COMMA, DASH, DOT, digits, isMark, SLASH } from '../shared/marks.ts';
import { DAY, HOUR, MINUTE, MONTH, QUARTER, WEEK, YEAR } from './units.ts';

/** Words that own the number behind them, with the unit from which on: mỗi ngày 2 giờ, but ngày 2 tháng. */
const OWNERS: Readonly<Record<string, number>> = {
  ngày: WEEK,
  mùng: WEEK,
  mồng: WEEK,
  tuần: MONTH,
  tháng: QUARTER,
  quý: YEAR,
  quí: YEAR,
  phút: MINUTE,
  giờ: DAY,
  đường: MONTH,
  phố: MONTH,
  ...Object.fromEntries(
    'thứ lần khóa phiên số tổ lớp điều khoản mục phường quận hạng tập chương kênh tầng phòng đội nhóm hẻm ngõ km'
      .split(' ')
      .map((word) => [word, 1]),
  ),
};

export class UnitGuard {
  private readonly owners: WordTable;
  private readonly age: number;
  private readonly labour: number;
  private readonly duty: number;
  private readonly joints: WordTable;
  private readonly lunar: WordTable;
  private readonly month: number;
  private readonly first: number;

  constructor(lexicon: Lexicon) {
    this.owners = lexicon.wordTable(OWNERS);
    this.age = lexicon.word('tuổi');
    this.labour = lexicon.word('công');
    this.duty = lexicon.word('tác');
    this.joints = lexicon.wordSet('và đến tới');
    this.lunar = lexicon.wordSet('giêng chạp');
    this.month = lexicon.word('tháng');
    this.first = lexicon.word('mùng');
  }

  /** `at` is the number, `unitAt` the unit, `to` the token behind it. */
  blocks({ tokens }: Passage, at: number, unitAt: number, to: number, unit: number): boolean {
    const next = tokens.syllable[to] as number;
    if (next === this.age || (unit === DAY && next === this.labour && tokens.syllable[to + 1] !== this.duty))
      return true;
    if (at > 0) {
      const before = tokens.syllable[at - 1] as number;
      const owner = this.owners.of(before);
      if (owner > 0 && unit >= owner) return true;
      // 24/24 giờ, 1/2 ngày
      if (tokens.kind[at - 1] === PUNCTUATION && before === SLASH) return true;
    }
    if (unit === HOUR && isMark(tokens, to, SLASH) && tokens.kind[to + 1] === NUMBER) return true;
    return this.owned(tokens, to, unit) || (unitAt > 0 && isMark(tokens, unitAt - 1, SLASH));
  }

  /** Figures behind the unit that it names: năm 2019, tháng 6, 7; ngày 5-6/8; quý I. */
  private owned(tokens: TokenTable, to: number, unit: number): boolean {
    if (unit === YEAR && tokens.kind[to] === NUMBER) {
      const value = tokens.value[to] as number;
      // 5 năm 2021-2025 is a length and a range; 2 năm 2019 và 2020 are two years.
      return (
        digits(tokens, to) === 4 &&
        value > 1000 &&
        value < 2200 &&
        !(isMark(tokens, to + 1, DASH) && digits(tokens, to + 2) === 4)
      );
    }
    if (unit === DAY)
      return tokens.syllable[to] === this.first || (tokens.kind[to] === NUMBER && this.dated(tokens, to));
    if (unit === MONTH && this.lunar.has(tokens.syllable[to] as number)) return true;
    if (unit === MONTH || unit === QUARTER || unit === WEEK) {
      return (
        tokens.kind[to] === NUMBER &&
        (isMark(tokens, to + 1, SLASH) ||
          isMark(tokens, to + 1, COMMA) ||
          isMark(tokens, to + 1, DOT) ||
          this.joints.has(tokens.syllable[to + 1] as number))
      );
    }
    return false;
  }

  /** A list of days with its month: 5/8, 5-6/8, 4 và 5/10, 3, 4 và 5 tháng 8. */
  private dated(tokens: TokenTable, at: number): boolean {
    let next = at;
    for (let count = 0; count < 8 && tokens.kind[next] === NUMBER; count++) {
      const mark = tokens.syllable[next + 1] as number;
      if (isMark(tokens, next + 1, SLASH) || mark === this.month) return true;
      if (!this.joints.has(mark) && !isMark(tokens, next + 1, DASH) && !isMark(tokens, next + 1, COMMA)) return false;
      next += 2;
    }
    return false;
  }
}

/** `một` counts only beside the words of lengths: trong một tháng, một năm qua, hơn một giờ. */
export class OneGuard {
  private readonly one: number;
  private readonly before: WordTable;
  private readonly after: WordTable;
  private readonly five: number;
  private readonly month: number;

  constructor(lexicon: Lexicon) {
    this.one = lexicon.word('một');
    this.before = lexicon.wordSet(
      'hơn gần sau trong suốt mất quá đầy thêm dài đa thiểu nhất dưới trên chậm khoảng vòng chừng cách chỉ đúng tròn hạn giam tù cứ được trước sớm ngót độ cỡ kéo',
    );
    this.after = lexicon.wordSet('qua tới trước sau nữa rưỡi nay tù một đồng liền kể vừa');
    this.five = lexicon.word('năm');
    this.month = lexicon.word('tháng');
  }

  blocks(tokens: TokenTable, at: number, to: number, figure: boolean): boolean {
    const word = tokens.syllable[at];
    // `năm tháng` are years and months as a rule.
    const doubtful = word === this.one || (word === this.five && tokens.syllable[at + 1] === this.month);
    if (figure || !doubtful || to - at > 3) return false;
    if (this.after.has(tokens.syllable[to] as number)) return false;
    return at === 0 || !this.before.has(tokens.syllable[at - 1] as number);
  }
}
