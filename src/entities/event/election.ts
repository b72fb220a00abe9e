/**
 *   cuộc bầu cử đại biểu Quốc hội khóa XV và đại biểu HĐND các cấp nhiệm kỳ 2021-2026     bầu cử Tổng thống Mỹ 2024
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { classId } from '../shared/classes.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { silencePersons } from '../shared/silence.ts';
import { completion, completionsOf } from './completion.ts';
import { writeEvent } from './payload.ts';

const HEAD_CLASS = classId('event-head');
const MAX_PARTS = 6;

export function electionRule(lexicon: Lexicon): Rule {
  const completions = completionsOf(lexicon);
  const heads = new PhraseTable(lexicon, {
    'bầu cử': 1,
    'cuộc bầu cử': 1,
    'tổng tuyển cử': 1,
    'cuộc tổng tuyển cử': 1,
  });
  const whom = new PhraseTable(lexicon, {
    'đại biểu quốc hội': 1,
    ĐBQH: 1,
    'đại biểu hội đồng nhân dân': 1,
    'đại biểu hđnd': 1,
    'đại biểu hđnd các cấp': 1,
    'đại biểu hội đồng nhân dân các cấp': 1,
    'và đại biểu hđnd các cấp': 1,
    'và đại biểu hội đồng nhân dân các cấp': 1,
    'và bầu cử đại biểu hđnd các cấp': 1,
    'và bầu cử đại biểu hội đồng nhân dân các cấp': 1,
    'và hđnd các cấp': 1,
    'tổng thống': 1,
    'và đại biểu hđnd': 1,
  });

  return {
    source: 'event/election',
    stage: STAGE_WHOLES,
    on: ['event-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      if (heads.at(tokens, at) === 0) return;
      let to = at + phrase.length;
      const start = to;
      for (let part = 0; part < MAX_PARTS; part++) {
        if (whom.at(tokens, to) !== 0) to += phrase.length;
        else {
          const next =
            to > start ? Math.max(completions.convocation(tokens, to), completions.bodies.end(passage, to, true)) : to;
          if (next === to) break;
          to = next;
        }
      }
      if (to === start) return;
      silencePersons(passage, at, to);
      completion.year = 0;
      completions.years(tokens, to, true);
      const hit = hits.find(at, HEAD_CLASS);
      passage.propose(at, completion.to, 963, writeEvent(passage, (hits.row[hit] as number) + 1, 0, completion.year));
    },
  };
}
