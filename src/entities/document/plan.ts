/**
 *   Quy hoạch tỉnh Lào Cai thời kỳ 2021-2030, tầm nhìn đến năm 2050     Kế hoạch phát triển kinh tế - xã hội giai đoạn 2011 - 2015
 *   Đề án phát triển du lịch Sóc Trăng đến năm 2025     Chiến lược phát triển ngành … giai đoạn 2021 - 2030
 *
 * A plan is a name when it has its years. Between head and years nothing may end the phrase or make it a sentence.
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { PUNCTUATION, WORD } from '../../engine/tokens.ts';
import { isCapital } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { CLOSE, COMMA, DASH, isMark, OPEN } from '../shared/marks.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { period, periodsOf } from '../shared/period.ts';
import { writeDocument } from './payload.ts';

const HEAD_CLASS = classId('document-head');
/** Tokens from the head to the years. */
const MAX_NAME = 26;

const PLANS = new Set([
  'master-plan',
  'zoning-plan',
  'detailed-plan',
  'strategy',
  'plan',
  'scheme',
  'action-plan',
  'action-programme',
]);

export function planRule(lexicon: Lexicon): Rule {
  const periods = periodsOf(lexicon);
  const kinds = lexicon.texts('document-heads', 'kind').map((kind) => (PLANS.has(kind) ? 1 : 0));
  const stops = lexicon.wordSet(
    'đã đang sẽ được bị là cho theo tại từ trong trên do bởi của nhằm để khi nếu đạt tăng giảm có không chưa phải cần này đó trước sau nay ngày yêu rằng gồm vào xác nêu đặt phấn nhấn',
  );
  const until = lexicon.word('đến');
  const of = lexicon.word('của');
  // Chiến lược nợ công | của quốc gia
  const owners = lexicon.wordSet('quốc tỉnh ngành cả toàn chính');

  return {
    source: 'document/plan',
    stage: STAGE_WHOLES,
    on: ['document-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      const hit = hits.find(at, HEAD_CLASS);
      const row = hits.row[hit] as number;
      if (kinds[row] !== 1 || !isCapital(tokens, at)) return;
      const start = hits.to[hit] as number;
      let commas = 0;
      for (let to = start; to - at < MAX_NAME && to < tokens.length; to++) {
        const found =
          periods.range(tokens, to) || (tokens.syllable[to] === until && periods.year(tokens, to + 1, false));
        // Kế hoạch Hành động 2021 - 2025: the years without a word before them.
        const last =
          to >= start && periods.yearAt(tokens, to) > 0 && isMark(tokens, to + 1, DASH)
            ? periods.yearAt(tokens, to + 2)
            : 0;
        if (last > 0 && to - at > 2) {
          passage.propose(at, to + 3, 880, writeDocument(passage, row + 1, 0, 0, 0, periods.yearAt(tokens, to)));
          return;
        }
        if (found) {
          const end = periods.vision(tokens, period.to);
          if (to - start > 1) passage.propose(at, end, 900, writeDocument(passage, row + 1, 0, 0, 0, period.year));
          return;
        }
        const owned = tokens.syllable[to] === of && owners.has(tokens.syllable[to + 1] as number);
        if (tokens.kind[to] === WORD ? stops.has(tokens.syllable[to] as number) && !owned : !joins(to)) return;
      }

      /** Commas, dashes and a bracketed abbreviation stand inside names of plans. */
      function joins(mark: number): boolean {
        if (tokens.kind[mark] !== PUNCTUATION) return false;
        if (isMark(tokens, mark, COMMA)) return ++commas <= 2;
        return (
          isMark(tokens, mark, DASH) ||
          isMark(tokens, mark, OPEN) ||
          isMark(tokens, mark, CLOSE) ||
          isMark(tokens, mark, 38)
        );
      }
    },
  };
}
