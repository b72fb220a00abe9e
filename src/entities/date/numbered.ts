/**
 * Months and quarters by number, their lists, and the year glued on.
 *
 *   tháng 8   tháng 10-2015   tháng 3.2018   tháng Tám năm 2020   tháng 7 và 8   tháng 7 - 9/2020   tháng 9 vừa qua   tháng này
 *   quý I/2021   Quý 3   quý ba năm 2020   quý I, II/2020   Quý IV này   quý trước   T8/2020   Q1/2020
 *
 * Not: tháng hai lần, quý vị, Cách mạng Tháng Tám, 3 tháng 10 ngày.
 */

import type { WordTable } from '../../engine/lexicon.ts';
import { NUMBER, SHAPE_CAPITAL, SHAPE_LOWER, type TokenTable } from '../../engine/tokens.ts';
import { COMMA, DASH, DOT, isMark, SLASH } from '../shared/marks.ts';
import { type Deictics, deictic } from './deictic.ts';
import { MONTH, type Moment, QUARTER, TO_DOCUMENT } from './moment.ts';
import { isYear } from './numeric.ts';
import type { Tails } from './tail.ts';
import { type UnitNames, unitName } from './unit-name.ts';
import { closes, type DateWords, LETTER_WORD, MONTH_WORD } from './words.ts';

const MAX_LIST = 6;

export class Numbered {
  private readonly counted: WordTable;
  private readonly year: number;
  private readonly and: number;
  private readonly tMonth: number;
  private readonly revolution: number;

  constructor(
    private readonly words: DateWords,
    private readonly names: UnitNames,
    private readonly deictics: Deictics,
    private readonly tails: Tails,
  ) {
    this.counted = words.lexicon.wordSet(
      'lần người đồng triệu tỷ nghìn con cái buổi suất tuổi phiên kỳ đợt hôm bữa chuyến',
    );
    this.year = words.id('năm');
    this.and = words.id('và');
    this.tMonth = words.id('t');
    this.revolution = words.id('mạng');
  }

  /** From `tháng`, `quý`, or the letter of T8/2020 at `at`; the token behind, or 0. */
  read(tokens: TokenTable, at: number, moment: Moment): number {
    const role = this.words.role(tokens, at);
    const letter = role === LETTER_WORD;
    const isMonth = letter ? tokens.syllable[at] === this.tMonth : role === MONTH_WORD;
    moment.grain = isMonth ? MONTH : QUARTER;
    moment.headed = true;
    if (letter) return this.letter(tokens, at, moment, isMonth);
    if (!this.deictics.counted(tokens, at) && this.deictics.read(tokens, at + 1)) {
      moment.relative = TO_DOCUMENT;
      moment.shift = deictic.shift;
      return deictic.to;
    }
    if (!this.names.read(tokens, at + 1, isMonth)) return 0;
    const { value, to } = unitName;
    if (isMonth && unitName.lunar) moment.lunar = 1;
    // `tháng ba lần`, `mỗi tháng hai người`: a spelled number counts what follows.
    if (
      tokens.kind[at + 1] !== NUMBER &&
      tokens.shape[at + 1] === SHAPE_LOWER &&
      this.counted.has(tokens.syllable[to] as number)
    )
      return 0;
    this.set(moment, value, 0);
    const year = this.names.year(tokens, to, moment);
    if (year > 0) return year;
    if (to < tokens.length && tokens.glued(to) && isMark(tokens, to, SLASH)) return 0;
    if (isMonth && at > 0 && this.revolution === tokens.syllable[at - 1]) return 0;
    const end = this.list(tokens, to, value, moment, isMonth);
    // The figure before `tháng` makes a day or a length of it, unless several months follow: hai tháng 6, 7.
    if (end === 0 && at > 0 && tokens.kind[at - 1] === NUMBER && this.deictics.counted(tokens, at)) return 0;
    return this.tails.read(tokens, end || to, moment);
  }

  /** T8/2020, T8-2020, Q1/2020, Q.I/2020: only with the year, for T and Q stand for much else. */
  private letter(tokens: TokenTable, at: number, moment: Moment, isMonth: boolean): number {
    if (tokens.shape[at] === SHAPE_LOWER) return 0;
    const dotted = isMark(tokens, at + 1, DOT) ? at + 2 : at + 1;
    if (!tokens.glued(dotted) || !this.names.read(tokens, dotted, isMonth)) return 0;
    this.set(moment, unitName.value, 0);
    return this.names.year(tokens, unitName.to, moment);
  }

  private set(moment: Moment, first: number, last: number): void {
    if (moment.grain === MONTH) moment.month = first;
    else moment.number = first;
    moment.monthTo = last;
  }

  /** `, 8 và 9/2020`, `- 9`: the month or quarter numbers behind the first, in rising order. */
  private list(tokens: TokenTable, at: number, first: number, moment: Moment, isMonth: boolean): number {
    let before = first;
    let joint = at;
    let end = 0;
    moment.ranged = true;
    for (let count = 1; count < MAX_LIST; count++) {
      const comma = isMark(tokens, joint, COMMA);
      const dash = isMark(tokens, joint, DASH);
      if (!comma && !dash && tokens.syllable[joint] !== this.and) break;
      if (!this.names.read(tokens, joint + 1, isMonth) || unitName.value <= before) break;
      moment.ranged &&= dash;
      const { value, to } = unitName;
      if (this.names.year(tokens, to, moment) > 0) {
        this.set(moment, first, value);
        return to + 2;
      }
      // Without the year a figure behind a comma may count the next word: tháng 7, 8 xã.
      const year = tokens.syllable[to] === this.year && isYear(tokens, to + 1);
      if (
        year ||
        ((!comma || capital(tokens, joint + 1)) && closes(this.words, tokens, to) && !isMark(tokens, to, SLASH))
      ) {
        end = to;
        this.set(moment, first, value);
      }
      before = value;
      joint = to;
    }
    return end;
  }
}

/** Roman numerals count nothing: quý I, II. */
const capital = (tokens: TokenTable, at: number): boolean =>
  tokens.kind[at] !== NUMBER && (tokens.shape[at] as number) >= SHAPE_CAPITAL;
