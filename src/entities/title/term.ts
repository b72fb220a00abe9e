/**
 * The term behind an office.
 *
 *   đại biểu Quốc hội | khóa XIII, XIV      Phó Hiệu trưởng | nhiệm kỳ 2020-2025      Chủ tịch HĐND tỉnh | , khóa XV
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { NUMBER } from '../../engine/tokens.ts';
import { isLower, isNumber } from '../shared/capitals.ts';
import { COMMA, isMark } from '../shared/marks.ts';
import { romanNumerals } from '../shared/roman.ts';

/** Gives the end of the term that begins at a token, behind a comma or not; the token itself where none does. */
export function termEndOf(lexicon: Lexicon): (passage: Passage, at: number) => number {
  const term = lexicon.wordSet('khóa khoá');
  const period = lexicon.wordSet('nhiệm');
  const roman = lexicon.wordSet(romanNumerals(25).join(' '));

  return termEnd;

  /** *khóa XV*, *khóa XIII, XIV*, *nhiệm kỳ 2021 - 2026* with or without a comma before. */
  function termEnd(passage: Passage, at: number): number {
    const { spans, tokens } = passage;
    const start = isMark(tokens, at, COMMA) ? at + 1 : at;
    if (term.has(tokens.syllable[start] as number) && isLower(tokens, start)) {
      let to = start + 1;
      let end = at;
      for (let terms = 0; terms < 4; terms++) {
        if (!isNumber(tokens, to) && !roman.has(tokens.syllable[to] as number)) break;
        if (isNumber(tokens, to) && (tokens.value[to] as number) > 99) break;
        end = ++to;
        if (
          isMark(tokens, to, COMMA) &&
          (roman.has(tokens.syllable[to + 1] as number) || tokens.kind[to + 1] === NUMBER)
        )
          to++;
      }
      return end === at ? at : termEnd(passage, end);
    }
    if (period.has(tokens.syllable[start] as number)) {
      const date = spans.longestAt(start, passage.typeBit('date'));
      if (date !== 0) return spans.to[date] as number;
    }
    return at;
  }
}
