/**
 *   phong trào “Toàn dân bảo vệ an ninh Tổ quốc”   cuộc vận động "Ngày vì người nghèo"   Chương trình nghệ thuật “Bài ca …” năm 2024
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { BREAK } from '../../engine/tokens.ts';
import { isCapital, isLower, isNumber } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { isMark, QUOTE } from '../shared/marks.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { ordinal } from '../shared/ordinal.ts';
import { completion, completionsOf } from './completion.ts';
import { writeEvent } from './payload.ts';

const HEAD_CLASS = classId('event-head');
/** Tokens between the quotes. */
const MAX_QUOTED = 26;
/** Lower-case words between head and quote: phong trào [thi đua], cuộc thi [sáng tác ca khúc]. */
const MAX_BETWEEN = 4;

const KINDS = new Set([
  'programme',
  'campaign',
  'movement',
  'contest',
  'festival',
  'tournament',
  'sports-meet',
  'fair',
  'exhibition',
  'observance',
  'forum',
  'race',
]);

export function quotedRule(lexicon: Lexicon): Rule {
  const completions = completionsOf(lexicon);
  const kinds = lexicon.texts('event-heads', 'kind').map((kind) => (KINDS.has(kind) ? 1 : 0));
  const times = lexicon.wordSet('hội tháng tuần kỳ');

  return {
    source: 'event/quoted',
    stage: STAGE_WHOLES,
    on: ['event-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      const hit = hits.find(at, HEAD_CLASS);
      const row = hits.row[hit] as number;
      if (kinds[row] !== 1) return;
      if (hits.to[hit] === at + 1 && times.has(tokens.syllable[at] as number)) return;
      let open = hits.to[hit] as number;
      for (let word = 0; word < MAX_BETWEEN && isLower(tokens, open); word++) open++;
      if (!isMark(tokens, open, QUOTE) || !(isCapital(tokens, open + 1) || isNumber(tokens, open + 1))) return;
      for (
        let close = open + 2;
        close < open + MAX_QUOTED && close < tokens.length && tokens.kind[close] !== BREAK;
        close++
      ) {
        if (!isMark(tokens, close, QUOTE)) continue;
        let to = close + 1;
        const value = completions.ordinals.after(tokens, to) ? ordinal.value : 0;
        if (value > 0) to = ordinal.to;
        completion.year = 0;
        completions.years(tokens, to, false);
        passage.propose(at, completion.to, 964, writeEvent(passage, row + 1, value, completion.year));
        return;
      }
    },
  };
}
