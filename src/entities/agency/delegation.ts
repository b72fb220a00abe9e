/**
 * A province's delegation to the National Assembly, as parliament news names it after a deputy.
 *
 *   ĐBQH Tráng A Sử (đoàn Hà Giang)      đại biểu Nguyễn Thị A, Đoàn Hà Nội      Phó Trưởng đoàn ĐBQH TP.HCM
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { classId } from '../shared/classes.ts';
import { COMMA, DASH, isMark, OPEN } from '../shared/marks.ts';
import { STAGE_BODIES } from '../shared/module.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { IN_LOCAL, keep } from './body.ts';

export function delegationRule(lexicon: Lexicon): Rule {
  const word = lexicon.word('đoàn');
  lexicon.mark(word, classId('agency-head'));
  const deputies = new PhraseTable(lexicon, { ĐBQH: 1, 'đại biểu Quốc hội': 1 });
  let row: number | undefined;

  return {
    source: 'agency/delegation',
    stage: STAGE_BODIES,
    on: ['agency-head'],
    read(passage, at) {
      const { spans, tokens } = passage;
      if (tokens.syllable[at] !== word) return;
      const whole = deputies.at(tokens, at + 1) === 0 ? 0 : phrase.length;
      const apart = isMark(tokens, at - 1, OPEN) || isMark(tokens, at - 1, COMMA) || isMark(tokens, at - 1, DASH);
      if (whole === 0 && !apart) return;
      const place = spans.longestAt(at + 1 + whole, passage.typeBit('location'));
      if (place === 0) return;
      row ??= lexicon.texts('local-agencies', 'name').indexOf('Đoàn đại biểu Quốc hội');
      if (row >= 0) keep(passage, at, spans.to[place] as number, 930, IN_LOCAL, row, 0, at + 1);
    },
  };
}
