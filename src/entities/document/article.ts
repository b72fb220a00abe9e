/**
 * The place inside a document that stands before its name and belongs to the mention.
 *
 *   [điểm a khoản 3 Điều 354] Bộ luật …     [khoản 2, Điều 219,] Bộ luật …     [khoản 1, 2 Điều 5 của] Luật …
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import { NUMBER, type TokenTable, WORD } from '../../engine/tokens.ts';
import { COMMA, isMark } from '../shared/marks.ts';
import { once } from '../shared/once.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';

/** Tokens looked at before the name of a document. */
const REACH = 24;

export class Articles {
  private readonly article: number;
  private readonly clause: number;
  private readonly point: number;
  private readonly of: number;
  private readonly and: number;
  private readonly amending: PhraseTable;

  constructor(lexicon: Lexicon) {
    this.article = lexicon.word('điều');
    this.clause = lexicon.word('khoản');
    this.point = lexicon.word('điểm');
    this.of = lexicon.word('của');
    this.and = lexicon.word('và');
    this.amending = new PhraseTable(lexicon, {
      'luật sửa đổi, bổ sung một số điều của': 1,
      'luật sửa đổi, bổ sung một số điều của các': 1,
      'luật sửa đổi một số điều của': 1,
      'luật sửa đổi, bổ sung': 1,
      'luật bổ sung một số điều của': 1,
      'pháp lệnh sửa đổi, bổ sung một số điều của': 1,
      'luật sửa đổi, bổ sung một số điều': 1,
    });
  }

  /** First token of the articles before token `at`; `at` itself when there are none. */
  before(tokens: TokenTable, named: number): number {
    // Luật sửa đổi, bổ sung một số điều của Luật …: the amending law carries the name of the amended one.
    const at = this.amending.before(tokens, named) !== 0 ? named - phrase.length : named;
    let end = at;
    if (end > 0 && (tokens.syllable[end - 1] === this.of || isMark(tokens, end - 1, COMMA))) end--;
    let from = this.level(tokens, end, this.article, at);
    if (from === end) return at;
    const clause = this.level(tokens, this.skipComma(tokens, from), this.clause, at);
    if (clause !== this.skipComma(tokens, from)) from = clause;
    else return from;
    const point = this.level(tokens, this.skipComma(tokens, from), this.point, at);
    return point !== this.skipComma(tokens, from) ? point : from;
  }

  private skipComma(tokens: TokenTable, at: number): number {
    return at > 0 && isMark(tokens, at - 1, COMMA) ? at - 1 : at;
  }

  /** Start of `WORD 1, 2 và 3` that ends before `end`; `end` when it does not stand there. */
  private level(tokens: TokenTable, end: number, word: number, origin: number): number {
    let at = end;
    while (at > 0 && origin - at < REACH) {
      const last = at - 1;
      const short = tokens.kind[last] === WORD && tokens.letters(last) <= 2;
      if (tokens.syllable[last] === word) return at < end ? last : end;
      if (tokens.kind[last] !== NUMBER && !short && !isMark(tokens, last, COMMA) && tokens.syllable[last] !== this.and)
        return end;
      at = last;
    }
    return end;
  }
}

/** The reader of a lexicon, shared by all rules. */
export const articlesOf = once((lexicon) => new Articles(lexicon));
