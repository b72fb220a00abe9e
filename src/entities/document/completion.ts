/**
 * What completes the name of a law or a plan.
 *
 *   … (sửa đổi)   … (sửa đổi, bổ sung) năm 2024   … năm 2013   … 2013   … số 31/2024/QH15   … (ĐBSCL) thời kỳ 2021-2030, tầm nhìn đến năm 2050
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import { SHAPE_UPPER, type TokenTable } from '../../engine/tokens.ts';
import { CLOSE, isMark, OPEN } from '../shared/marks.ts';
import { once } from '../shared/once.ts';
import { type Periods, period, periodsOf } from '../shared/period.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { type DocumentNumbers, documentNumber, documentNumbersOf } from './number.ts';

/** What was read; one object for all calls. `to` is where the reading began when nothing completes the name. */
export const completion = { to: 0, year: 0, numberFrom: 0, numberTo: 0 };

/** Completions behind one name at most. */
const MAX_COMPLETIONS = 4;

export class Completions {
  private readonly periods: Periods;
  private readonly numbers: DocumentNumbers;
  private readonly amended: PhraseTable;
  private readonly numberWord: number;
  private readonly until: number;

  constructor(lexicon: Lexicon) {
    this.periods = periodsOf(lexicon);
    this.numbers = documentNumbersOf(lexicon);
    this.amended = new PhraseTable(lexicon, {
      '(sửa đổi)': 1,
      '(sửa đổi, bổ sung)': 1,
      '(điều chỉnh)': 1,
      '(bổ sung)': 1,
      '(mới)': 1,
      'sửa đổi': 2,
      'sửa đổi, bổ sung': 2,
      'điều chỉnh': 2,
    });
    this.numberWord = lexicon.word('số');
    this.until = lexicon.word('đến');
  }

  read(tokens: TokenTable, at: number): void {
    completion.year = completion.numberFrom = completion.numberTo = 0;
    let to = at;
    for (let count = 0; count < MAX_COMPLETIONS; count++) {
      const next = this.one(tokens, to);
      if (next === to) break;
      to = next;
    }
    completion.to = to;
  }

  private one(tokens: TokenTable, at: number): number {
    const amended = this.amended.at(tokens, at);
    // Without brackets only before a year: `Luật Đất đai sửa đổi năm 2024`, not `trình Luật Đất đai sửa đổi điều 5`.
    if (amended === 1) return at + phrase.length;
    if (amended === 2) {
      const after = at + phrase.length;
      return this.periods.year(tokens, after, true) ? after : at;
    }
    if (this.periods.range(tokens, at) || this.periods.year(tokens, at, true)) {
      completion.year ||= period.year;
      return this.periods.vision(tokens, period.to);
    }
    if (tokens.syllable[at] === this.until && this.periods.year(tokens, at + 1, false))
      return this.periods.vision(tokens, period.to);
    if (isMark(tokens, at, OPEN)) return this.bracket(tokens, at);
    const number = tokens.syllable[at] === this.numberWord ? at + 1 : at;
    if (!this.numbers.read(tokens, number) || !documentNumber.coded) return at;
    completion.numberFrom = number;
    completion.numberTo = documentNumber.to;
    completion.year ||= documentNumber.year;
    return documentNumber.to;
  }

  /** `(2015)`, `(năm 2015)`, and an abbreviation that something else follows: `(ĐBSCL) thời kỳ …`. */
  private bracket(tokens: TokenTable, at: number): number {
    // (sửa đổi, bổ sung năm 2017): the year of the amendment, not of the law.
    const inner = this.amended.at(tokens, at + 1) === 2 ? at + 1 + phrase.length : 0;
    if (inner > 0 && this.periods.year(tokens, inner, true) && isMark(tokens, period.to, CLOSE)) return period.to + 1;
    if (this.periods.year(tokens, at + 1, true) && isMark(tokens, period.to, CLOSE)) {
      completion.year ||= period.year;
      return period.to + 1;
    }
    if (tokens.shape[at + 1] !== SHAPE_UPPER || !isMark(tokens, at + 2, CLOSE)) return at;
    return this.periods.range(tokens, at + 3) ? at + 3 : at;
  }
}

/** The reader of a lexicon, shared by all rules. */
export const completionsOf = once((lexicon) => new Completions(lexicon));
