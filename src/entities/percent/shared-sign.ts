/**
 *   lần lượt tăng 30, 40 và 50%       đạt 35 và 40%
 *
 * Numbers that share the sign of the last one, each a mention of its own; only behind a verb or noun that
 * percentages follow, because a bare list of numbers may count anything.
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { NUMBER } from '../../engine/tokens.ts';
import { FIELDS, writeAmount } from '../shared/amount.ts';
import { COMMA, isMark } from '../shared/marks.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { numeral, readNumber } from '../shared/number.ts';
import { numbersOf } from '../shared/number-words.ts';
import { PercentUnits } from './units.ts';

/** Numbers of one list at most. */
const MAX_LIST = 6;

export function sharedSignRule(lexicon: Lexicon): Rule {
  const units = new PercentUnits(lexicon);
  const before = lexicon.wordSet('tăng giảm đạt chiếm lượt là còn mức bằng lên xuống hơn gần khoảng từ');
  const joint = lexicon.wordSet('và hay hoặc');

  return {
    source: 'percent/shared-sign',
    stage: STAGE_ATOMS,
    on: ['number'],
    gate: numbersOf(lexicon).gate,
    read(passage, at) {
      const { tokens } = passage;
      if (at === 0 || !before.has(tokens.syllable[at - 1] as number)) return;
      let next = at;
      let unit = 0;
      let count = 0;
      for (; count < MAX_LIST; count++) {
        if (!readNumber(tokens, next)) return;
        unit = units.at(passage, numeral.to);
        if (unit !== 0) break;
        const comma = isMark(tokens, numeral.to, COMMA);
        if (!comma && !joint.has(tokens.syllable[numeral.to] as number)) return;
        next = numeral.to + 1;
        if (tokens.kind[next] !== NUMBER) return;
      }
      if (count === 0 || unit === 0) return;
      next = at;
      for (let item = 0; item < count; item++) {
        readNumber(tokens, next);
        const payload = passage.spans.room(FIELDS);
        writeAmount(passage.spans.data, payload, numeral.value, Number.NaN, unit, 0);
        passage.propose(next, numeral.to, 800, payload);
        next = numeral.to + 1;
      }
    },
  };
}
