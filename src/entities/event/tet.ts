/**
 *   sau Tết   dịp Tết 2024   trước Tết Giáp Thìn
 *
 * The holiday by itself. A day of it is a date (mùng 3 Tết, 27 Tết).
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { NUMBER, SHAPE_CAPITAL } from '../../engine/tokens.ts';
import { isCapital } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { completionsOf } from './completion.ts';
import { LunarYears } from './lunar-year.ts';
import { finish } from './naming.ts';

const HEAD_CLASS = classId('event-head');

export function tetRule(lexicon: Lexicon): Rule {
  const completions = completionsOf(lexicon);
  const lunarYears = new LunarYears(lexicon);
  const tet = lexicon.word('tết');
  const days = lexicon.wordSet('mùng mồng ngày đêm sáng chiều tối trưa');

  return {
    source: 'event/tet',
    stage: STAGE_WHOLES,
    on: ['event-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      if (tokens.syllable[at] !== tet || tokens.shape[at] !== SHAPE_CAPITAL) return;
      const to = lunarYears.end(tokens, at + 1);
      if (isCapital(tokens, to)) return;
      if (
        at > 0 &&
        (tokens.kind[at - 1] === NUMBER || days.has(tokens.syllable[at - 1] as number) || isCapital(tokens, at - 1))
      )
        return;
      finish(passage, completions, at, to, (hits.row[hits.find(at, HEAD_CLASS)] as number) + 1);
    },
  };
}
