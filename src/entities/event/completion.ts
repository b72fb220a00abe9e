/**
 * What completes the name of an event behind its ordinal or head.
 *
 *   Kỳ họp thứ 9 [HĐND tỉnh] [khóa XII], [nhiệm kỳ 2016 - 2021]     Kỳ họp thứ Tư[, HĐND tỉnh khóa XIX]
 *   Đại hội XIII [của Đảng]     Hội khỏe … lần thứ IX[, năm 2012]     Hội nghị Trung ương 4 [(khóa XI)]     World Cup [2026]
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { NUMBER, type TokenTable } from '../../engine/tokens.ts';
import { CLOSE, COMMA, DASH, isMark, OPEN, SLASH } from '../shared/marks.ts';
import { once } from '../shared/once.ts';
import { type Ordinals, ordinal, ordinalsOf } from '../shared/ordinal.ts';
import { type Periods, period, periodsOf } from '../shared/period.ts';
import { type Bodies, bodiesOf } from './body.ts';

/** What was read; one object for all calls. */
export const completion = { to: 0, year: 0 };

export class Completions {
  readonly bodies: Bodies;
  readonly ordinals: Ordinals;
  private readonly periods: Periods;
  private readonly open: number;

  constructor(lexicon: Lexicon) {
    this.bodies = bodiesOf(lexicon);
    this.ordinals = ordinalsOf(lexicon);
    this.periods = periodsOf(lexicon);
    this.open = lexicon.word('mở');
  }

  /** Body, convocation, term and year behind token `at`, each at most once and in this order. */
  read(passage: Passage, at: number): void {
    const { tokens } = passage;
    let to = this.note(tokens, at);
    completion.year = 0;
    let body = this.bodies.end(passage, to, false);
    if (body === to) body = this.bodies.owner(passage, to);
    if (body === to && isMark(tokens, to, COMMA)) {
      // Behind a comma a body belongs to the event only with its convocation: `tại Kỳ họp thứ 4, HĐND tỉnh thông qua …`.
      const after = this.bodies.end(passage, to + 1, false);
      if (after > to + 1 && (this.convocation(tokens, after) > after || this.convocation(tokens, after - 2) === after))
        body = after;
    }
    to = this.convocation(tokens, body);
    this.years(tokens, to, false);
  }

  /** Term and year behind token `at`: `, nhiệm kỳ 2025-2030`, `năm 2012`, ` - năm 2025`; with `bare` also `2026`. */
  years(tokens: TokenTable, at: number, bare: boolean): void {
    completion.to = at;
    const next = isMark(tokens, at, COMMA) || isMark(tokens, at, DASH) ? at + 1 : at;
    if (this.periods.range(tokens, next) || this.periods.year(tokens, next, bare && next === at)) {
      completion.to = season(tokens, period.to);
      completion.year = period.year;
    }
  }

  /** End of `khóa XIV`, `, khóa XIV`, `(khóa XI)` from token `at`; `at` when none is written. */
  convocation(tokens: TokenTable, at: number): number {
    if (isMark(tokens, at, OPEN))
      return this.ordinals.convocation(tokens, at + 1) && isMark(tokens, ordinal.to, CLOSE) ? ordinal.to + 1 : at;
    return this.ordinals.convocation(tokens, isMark(tokens, at, COMMA) ? at + 1 : at) ? ordinal.to : at;
  }

  /** `(mở rộng)`, `(kỳ họp chuyên đề)` between ordinal and body: skipped when a body or convocation follows. */
  private note(tokens: TokenTable, at: number): number {
    if (!isMark(tokens, at, OPEN)) return at;
    for (let close = at + 2; close < at + 7; close++) {
      if (!isMark(tokens, close, CLOSE)) continue;
      return tokens.syllable[at + 1] === this.open || !isMark(tokens, close + 1, COMMA) ? close + 1 : at;
    }
    return at;
  }
}

/** The reader of a lexicon, shared by all rules. */
export const completionsOf = once((lexicon) => new Completions(lexicon));

/** `2023/24`, `2023/2024`: a season of a league. */
function season(tokens: TokenTable, at: number): number {
  const years = isMark(tokens, at, SLASH) && tokens.glued(at) && tokens.kind[at + 1] === NUMBER && tokens.glued(at + 1);
  return years ? at + 2 : at;
}
