/**
 *   Phiên họp Chính phủ thường kỳ tháng 7/2024     phiên họp thường kỳ tháng 8     phiên họp UBND tỉnh tháng 9 năm 2023
 *   Kỳ họp thường lệ giữa năm 2024 HĐND tỉnh
 *
 * Monthly and regular sessions are named by their month or half-year instead of an ordinal.
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { NUMBER, type TokenTable } from '../../engine/tokens.ts';
import { classId } from '../shared/classes.ts';
import { DASH, isMark, SLASH } from '../shared/marks.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { period, periodsOf } from '../shared/period.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { completion, completionsOf } from './completion.ts';
import { writeEvent } from './payload.ts';

const HEAD_CLASS = classId('event-head');

export function monthlyRule(lexicon: Lexicon): Rule {
  const completions = completionsOf(lexicon);
  const periods = periodsOf(lexicon);
  const heads = new PhraseTable(lexicon, {
    'phiên họp': 1,
    'phiên họp thường kỳ': 1,
    'kỳ họp thường lệ': 2,
    'hội nghị giao ban': 1,
  });
  const regular = new PhraseTable(lexicon, { 'thường kỳ': 1, 'định kỳ': 1, 'thường lệ': 1 });
  const halves = new PhraseTable(lexicon, { 'giữa năm': 1, 'cuối năm': 1, 'đầu năm': 1 });
  const month = lexicon.word('tháng');

  return {
    source: 'event/monthly',
    stage: STAGE_WHOLES,
    on: ['event-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      const kind = heads.at(tokens, at);
      if (kind === 0) return;
      let to = at + phrase.length;
      to = completions.bodies.end(passage, to, false);
      if (regular.at(tokens, to) !== 0) to += phrase.length;
      to = completions.bodies.end(passage, to, false);
      let year = 0;
      if (kind === 2) {
        if (halves.at(tokens, to) === 0) return;
        to += phrase.length;
        year = periods.yearAt(tokens, to);
        if (year > 0) to++;
      } else {
        if (tokens.syllable[to] !== month || tokens.kind[to + 1] !== NUMBER || (tokens.value[to + 1] as number) > 12)
          return;
        to = yearEnd(tokens, to + 2);
        year = period.year;
      }
      completions.read(passage, to);
      const hit = hits.find(at, HEAD_CLASS);
      passage.propose(
        at,
        completion.to,
        963,
        writeEvent(passage, (hits.row[hit] as number) + 1, 0, year || completion.year),
      );
    },
  };

  /** End of `/2024`, `-2024`, ` năm 2024` behind a month. */
  function yearEnd(tokens: TokenTable, at: number): number {
    period.year = 0;
    if ((isMark(tokens, at, SLASH) || isMark(tokens, at, DASH)) && periods.yearAt(tokens, at + 1) > 0) {
      period.year = periods.yearAt(tokens, at + 1);
      return at + 2;
    }
    return periods.year(tokens, at, false) ? period.to : at;
  }
}
