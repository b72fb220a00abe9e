/**
 * Bodies of other states: what is an agency here is an organization there.
 *
 *   Bộ Ngoại giao Nhật Bản   Đảng Nhân dân cách mạng Lào   Quốc hội Hàn Quốc   Đại sứ quán Mỹ tại Hà Nội
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { classId } from '../shared/classes.ts';
import { STAGE_OUTER_BODIES } from '../shared/module.ts';

const COUNTRY = classId('country');

export function foreignRule(lexicon: Lexicon): Rule {
  const home = lexicon.texts('countries', 'code');
  const at = lexicon.word('tại');

  return {
    source: 'organization/foreign',
    stage: STAGE_OUTER_BODIES,
    on: ['agency', 'agency-local', 'agency-head', 'organization-head'],
    read(passage, from) {
      const { spans } = passage;
      const body = spans.longestAt(from, passage.typeBit('agency') | passage.typeBit('organization'));
      if (body === 0) return;
      const end = spans.to[body] as number;
      // Cao đẳng nghề Việt Nam - Hàn Quốc is at home.
      if (ofHome(passage, from, end)) return;
      let to = abroad(passage, end);
      // The state's name may be the last words of the body already.
      if (to === end) {
        to = abroad(passage, end - 1) === end || abroad(passage, end - 2) === end ? end : 0;
        if (to === 0) return;
      }
      const place = passage.tokens.syllable[to] === at ? spans.longestAt(to + 1, passage.typeBit('location')) : 0;
      // The body is this one, not a second one inside it.
      spans.withdraw(body);
      passage.propose(from, place === 0 ? to : (spans.to[place] as number), 959);
    },
  };

  /** True where the body's name has this country in it. */
  function ofHome({ hits }: Passage, from: number, to: number): boolean {
    for (let token = from; token < to; token++) {
      const hit = hits.find(token, COUNTRY);
      if (hit !== 0 && home[hits.row[hit] as number] === 'VNM') return true;
    }
    return false;
  }

  /** End of the name of another state at token `token`; `token` itself when none stands there. */
  function abroad(passage: Passage, token: number): number {
    const { hits } = passage;
    const hit = token < 0 ? 0 : hits.find(token, COUNTRY);
    return hit === 0 || home[hits.row[hit] as number] === 'VNM' ? token : (hits.to[hit] as number);
  }
}
