/**
 *   Tuyên bố chung Việt Nam - Lào     Hiệp định Thương mại Việt Nam - Hoa Kỳ năm 2000     Nghị định thư Nagoya
 *
 * A treaty is a name when capitals follow its head; lower-case words only between capitals of one name.
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { inCapitals, isCapital, isLower } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { DASH, isMark } from '../shared/marks.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { period, periodsOf } from '../shared/period.ts';
import { writeDocument } from './payload.ts';

const HEAD_CLASS = classId('document-head');
const FIELD = classId('field');
/** Tokens of a treaty's name. */
const MAX_NAME = 20;
/** Lower-case words between two capitals: Thương [mại hàng] hóa … */
const MAX_LOWER = 3;
const KINDS = new Set([
  'agreement',
  'free-trade-agreement',
  'framework-agreement',
  'treaty',
  'convention',
  'protocol',
  'joint-statement',
  'charter',
]);

export function treatyRule(lexicon: Lexicon): Rule {
  const kinds = lexicon.texts('document-heads', 'kind').map((kind) => (KINDS.has(kind) ? 1 : 0));
  const stops = lexicon.wordSet(
    'được đã sẽ là và của tại giữa với có do cho theo này đó ở trong ký khi vì mà nhằm trước sau',
  );
  const periods = periodsOf(lexicon);

  return {
    source: 'document/treaty',
    stage: STAGE_WHOLES,
    on: ['document-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      const hit = hits.find(at, HEAD_CLASS);
      const row = hits.row[hit] as number;
      const start = hits.to[hit] as number;
      if (kinds[row] !== 1 || !isCapital(tokens, at) || !isCapital(tokens, start) || inCapitals(tokens, at)) return;
      // Hiệp định Vận | tải biển
      let to = Math.max(nameEnd(passage, start), hits.to[hits.find(start, FIELD)] as number);
      const year = periods.year(tokens, to, true) ? period.year : 0;
      if (year > 0) to = period.to;
      passage.propose(at, to, 870, writeDocument(passage, row + 1, 0, 0, 0, year));
    },
  };

  function nameEnd({ tokens }: Passage, start: number): number {
    let to = start + 1;
    let lower = 0;
    for (let next = to; next < start + MAX_NAME; next++) {
      if (isCapital(tokens, next)) {
        to = next + 1;
        lower = 0;
      } else if (isMark(tokens, next, DASH)) {
        if (!isCapital(tokens, next + 1)) break;
      } else if (!isLower(tokens, next) || stops.has(tokens.syllable[next] as number) || ++lower > MAX_LOWER) break;
    }
    return to;
  }
}
