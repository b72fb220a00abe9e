/**
 * A body inside a body, without a comma between them.
 *
 *   Ban Thường vụ [Tỉnh ủy [Yên Bái]]   Văn phòng [UBND tỉnh]   Đảng ủy [Tổng công ty Thuỷ lợi 9]
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { SHAPE_UPPER } from '../../engine/tokens.ts';
import { classId } from '../shared/classes.ts';
import { CLOSE, isMark, OPEN } from '../shared/marks.ts';
import { STAGE_OUTER_BODIES } from '../shared/module.ts';
import { keep } from './body.ts';

const ORGANIZATION = classId('organization');
/** Bodies in one chain: Tổ Đảng of a Chi bộ of a Đảng ủy of a Tổng công ty is the longest seen. */
const LONGEST = 4;

export function chainRule(_lexicon: Lexicon): Rule {
  let agency = 0;
  let bodies = 0;
  return {
    source: 'agency/chain',
    stage: STAGE_OUTER_BODIES,
    on: ['agency', 'agency-local', 'agency-head'],
    read(passage, at) {
      const { spans } = passage;
      agency ||= passage.typeBit('agency');
      bodies ||= agency | passage.typeBit('organization');
      // Ban Thường vụ | Đảng uỷ Khối …: a row may have taken the parent's first words, so all readings are tried.
      let first = 0;
      let to = at;
      for (let span = spans.newestAt(at); span !== 0; span = spans.before[span] as number) {
        if ((agency & (1 << (spans.type[span] as number))) === 0) continue;
        const end = spans.to[span] as number;
        const reach = follow(passage, end);
        if (reach > end && reach > to) {
          first = span;
          to = reach;
        }
      }
      if (first === 0 || to <= (spans.to[spans.longestAt(at, agency)] as number)) return;
      // Hội đồng Bảo an Liên hợp quốc is a body of its own there.
      if (passage.hits.to[passage.hits.find(at, ORGANIZATION)] === to) return;
      const payload = spans.payload[first] as number;
      const { data } = spans;
      const row = data[payload + 1] as number;
      keep(
        passage,
        at,
        to,
        956,
        data[payload] as number,
        row,
        data[payload + 2] as number,
        at + (data[payload + 3] as number),
      );
    },
  };

  /** End of the bodies that follow one another from `end`, past an abbreviation in parentheses: (UBKT) Tỉnh ủy. */
  function follow(passage: Passage, end: number): number {
    const { spans, tokens } = passage;
    let to = end;
    for (let links = 0; links < LONGEST; links++) {
      let next = spans.longestAt(to, bodies);
      if (
        next === 0 &&
        isMark(tokens, to, OPEN) &&
        isMark(tokens, to + 2, CLOSE) &&
        (tokens.shape[to + 1] as number) >= SHAPE_UPPER
      )
        next = spans.longestAt(to + 3, bodies);
      if (next === 0 || (spans.score[next] as number) < 800) break;
      to = spans.to[next] as number;
    }
    return to;
  }
}
