/**
 * Who wrote or photographed it: the last lines, and what follows *Ảnh:*.
 *
 *   ./.⏎ Triệu Biển        Tin và ảnh: Dương Nương        Thế Kha - Quang Phong        Lệ Thủy và Trần Đăng        Ảnh: Phú Khánh
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { BREAK_ID, WORD } from '../../engine/tokens.ts';
import { isBreak, isCapital, isLower } from '../shared/capitals.ts';
import { classMask } from '../shared/classes.ts';
import { CLOSE, COLON, COMMA, DASH, DOT, isMark, OPEN, SLASH } from '../shared/marks.ts';
import { STAGE_PERSONS } from '../shared/module.ts';

/** A by-line is one of the last this many tokens of the text. */
const TAIL = 40;
const LONGEST = 4;
const NAMED = classMask('press', 'agency', 'organization', 'country', 'feature');

export function bylineRule(lexicon: Lexicon): Rule {
  const credit = lexicon.wordSet('ảnh tin bài hiện giả clip');
  const collective = lexicon.wordSet('PV nhóm phóng CTV theo nguồn BBT TTXVN TH');
  const report = lexicon.word('thông');
  const after = lexicon.word('theo');
  const and = lexicon.word('và');

  return {
    source: 'person/byline',
    stage: STAGE_PERSONS,
    on: [],
    words: [BREAK_ID, COLON],
    read(passage, before) {
      const { tokens } = passage;
      const at = before + 1;
      if (!isCapital(tokens, at)) return;
      const credited =
        isMark(tokens, at - 1, COLON) &&
        credit.has(tokens.syllable[at - 2] as number) &&
        !(tokens.syllable[at - 3] === report);
      const heads = isBreak(tokens, before) && at > tokens.length - TAIL && at > 8;
      if (!credited && !heads) return;
      // Theo Hoàng Anh (Báo Thái Nguyên)
      const quoted = heads && tokens.syllable[at] === after && isMark(tokens, readName(passage, at + 1), OPEN);
      const from = quoted ? at + 1 : at;
      const to = readName(passage, from);
      // Ảnh: Công | nhân kiểm tra băng tải
      if (to === from || (credited && to === from + 1 && isLower(tokens, to))) return;
      if (quoted) {
        propose(passage, from, to, false);
        return;
      }
      // Two authors: A - B.
      const joined =
        isMark(tokens, to, DASH) ||
        isMark(tokens, to, COMMA) ||
        isMark(tokens, to, SLASH) ||
        tokens.syllable[to] === and;
      const more = joined ? readName(passage, to + 1) : to;
      const end = more > to + 1 ? more : to;
      if (
        !credited &&
        !isBreak(tokens, end) &&
        !(isMark(tokens, end, DOT) && isBreak(tokens, end + 1)) &&
        !(isMark(tokens, end, CLOSE) && isBreak(tokens, end + 1))
      )
        return;
      propose(passage, from, to, credited);
      if (end > to) propose(passage, to + 1, end, credited);
    },
  };

  function propose(passage: Passage, from: number, to: number, credited: boolean): void {
    if (
      !credited &&
      passage.hits.findAny(from, NAMED) !== 0 &&
      (passage.hits.to[passage.hits.findAny(from, NAMED)] as number) === to
    )
      return;
    passage.propose(from, to, 930);
  }

  function readName(passage: Passage, at: number): number {
    const { tokens } = passage;
    if (!isCapital(tokens, at) || collective.has(tokens.syllable[at] as number)) return at;
    let to = at;
    while (to - at < LONGEST && isCapital(tokens, to)) {
      to++;
      if (isMark(tokens, to, DOT) && tokens.glued(to) && isCapital(tokens, to + 1)) to++;
    }
    return to - at > LONGEST || tokens.kind[to - 1] !== WORD ? at : to;
  }
}
