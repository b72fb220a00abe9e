/**
 * An organization that completes another without a comma.
 *
 *   Phòng Kế toán [Agribank Chi nhánh …]   Ban đại diện HĐQT [NHCSXH tỉnh]   Chi nhánh [NHCSXH tỉnh]
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { insideWord, isCapital } from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { STAGE_OUTER_BODIES } from '../shared/module.ts';

const AGENCY_HEAD = classId('agency-head');
const HEADS = (1 << classId('organization-head')) | (1 << AGENCY_HEAD);
const TITLES = classMask('title-head', 'common');
const WORDS = classMask('organization', 'organization-head', 'agency', 'agency-local', 'agency-head');
const LOCAL = (1 << classId('agency-local')) | (1 << classId('agency'));

export function chainRule(lexicon: Lexicon): Rule {
  const branch = lexicon.wordSet('chi');
  const types = lexicon.texts('agency-heads', 'type');
  let organization = 0;
  let agency = 0;
  return {
    source: 'organization/chain',
    stage: STAGE_OUTER_BODIES,
    on: ['organization-head', 'agency-head', 'organization'],
    read(passage, at) {
      const { hits, spans } = passage;
      organization ||= passage.typeBit('organization');
      agency ||= passage.typeBit('agency');
      // Phó Trưởng | ban: in small letters the noun is the title's.
      if (insideWord(passage, at, WORDS) || (!isCapital(passage.tokens, at) && insideWord(passage, at, TITLES, 0)))
        return;
      const own = spans.longestAt(at, organization | agency);
      const head = hits.findAny(at, HEADS);
      // A Party committee of a company stays an agency; an office of one is its part.
      if (own !== 0 && spans.type[own] === Math.log2(agency) && hits.findAny(at, LOCAL) !== 0) return;
      // vụ Formosa: a small word of one syllable heads no name by itself.
      const plain = head !== 0 && hits.to[head] === at + 1 && !isCapital(passage.tokens, at);
      if (own === 0 && plain && hits.class[head] === AGENCY_HEAD && types[hits.row[head] as number] !== 'organization')
        return;
      const end = own !== 0 ? (spans.to[own] as number) : head !== 0 ? (hits.to[head] as number) : 0;
      if (end === 0) return;
      const next = spans.longestAt(end, organization);
      if (next === 0 || (spans.score[next] as number) < 800) return;
      // Chi nhánh | Ngân hàng … is the branch itself, not a part of it.
      if (branch.has(passage.tokens.syllable[at] as number)) spans.withdraw(next);
      passage.propose(at, spans.to[next] as number, 957);
    },
  };
}
