/**
 * A body inside a body, without a comma between them.
 *
 *   Ban Thường vụ [Tỉnh ủy [Yên Bái]]   Văn phòng [UBND tỉnh]   Đảng ủy [Tổng công ty Thuỷ lợi 9]
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { STAGE_OUTER_BODIES } from '../shared/module.ts';
import { keep } from './body.ts';

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
      const first = spans.longestAt(at, agency);
      if (first === 0) return;
      const end = spans.to[first] as number;
      let to = end;
      for (let links = 0; links < LONGEST; links++) {
        const next = spans.longestAt(to, bodies);
        if (next === 0 || (spans.score[next] as number) < 800) break;
        to = spans.to[next] as number;
      }
      if (to === end) return;
      const payload = spans.payload[first] as number;
      const { data } = spans;
      const row = data[payload + 1] as number;
      keep(passage, at, to, 955, data[payload] as number, row, data[payload + 2] as number, at + (data[payload + 3] as number));
    },
  };
}
