/**
 * Shared by documents and events: the years that complete a name.
 *
 *   năm 2013     2013     (2015)     giai đoạn 2011 - 2015     nhiệm kỳ 2025-2030     thời kỳ 2021-2030, tầm nhìn đến năm 2050
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import { NUMBER, type TokenTable } from '../../engine/tokens.ts';
import { COMMA, DASH, isMark } from './marks.ts';
import { once } from './once.ts';
import { PhraseTable, phrase } from './phrases.ts';

/** What was read; one object for all calls. `year` is the first year. */
export const period = { year: 0, to: 0 };

const EARLIEST = 1900;
const LATEST = 2100;

export class Periods {
  private readonly spans: PhraseTable;
  private readonly visions: PhraseTable;
  private readonly yearWord: number;
  private readonly until: number;

  constructor(lexicon: Lexicon) {
    this.spans = new PhraseTable(lexicon, {
      'giai đoạn': 1,
      'thời kỳ': 1,
      'nhiệm kỳ': 1,
      'các năm': 1,
      'năm học': 1,
      'mùa giải': 1,
    });
    this.visions = new PhraseTable(lexicon, {
      'tầm nhìn đến năm': 1,
      'tầm nhìn năm': 1,
      'tầm nhìn đến': 1,
      'tầm nhìn tới năm': 1,
      'định hướng đến năm': 1,
      'định hướng tới năm': 1,
      'và tầm nhìn đến năm': 1,
      'và định hướng đến năm': 1,
      'có xét đến năm': 1,
    });
    this.yearWord = lexicon.word('năm');
    this.until = lexicon.word('đến');
  }

  /** A year in figures at token `at`, 0 when none stands there. */
  yearAt(tokens: TokenTable, at: number): number {
    if (at >= tokens.length || tokens.kind[at] !== NUMBER || tokens.letters(at) !== 4) return 0;
    const value = tokens.value[at] as number;
    return value >= EARLIEST && value < LATEST ? value : 0;
  }

  /** `năm 2013` at `at`; with `bare` also `2013` alone. */
  year(tokens: TokenTable, at: number, bare: boolean): boolean {
    const figures = tokens.syllable[at] === this.yearWord ? at + 1 : at;
    if (figures === at && !bare) return false;
    const year = this.yearAt(tokens, figures);
    // Not the first half of `2011 - 2015` or of `2020/2021`.
    if (year === 0 || (this.yearAt(tokens, figures + 2) > 0 && isMark(tokens, figures + 1, DASH))) return false;
    return this.give(year, figures + 1);
  }

  /** `giai đoạn 2011 - 2015` at `at`, with its vision. */
  range(tokens: TokenTable, at: number): boolean {
    if (this.spans.at(tokens, at) === 0) return false;
    const from = at + phrase.length;
    const first = this.yearAt(tokens, from);
    if (first === 0) return false;
    let to = from + 1;
    if ((isMark(tokens, to, DASH) || tokens.syllable[to] === this.until) && this.yearAt(tokens, to + 1) > first)
      to += 2;
    return this.give(first, this.vision(tokens, to));
  }

  /** End of `, tầm nhìn đến năm 2050` from `at`; `at` itself when it is not written. */
  vision(tokens: TokenTable, at: number): number {
    const from = isMark(tokens, at, COMMA) ? at + 1 : at;
    if (this.visions.at(tokens, from) === 0) return at;
    const year = from + phrase.length;
    return this.yearAt(tokens, year) > 0 ? year + 1 : at;
  }

  private give(year: number, to: number): boolean {
    period.year = year;
    period.to = to;
    return true;
  }
}

/** The reader of a lexicon, shared by all rules. */
export const periodsOf = once((lexicon) => new Periods(lexicon));
