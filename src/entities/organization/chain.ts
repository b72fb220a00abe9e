/**
 * An organization that completes another without a comma.
 *
 *   Phòng Kế toán [Agribank Chi nhánh …]   Ban đại diện HĐQT [NHCSXH tỉnh]   Chi nhánh [NHCSXH tỉnh]
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { insideWord, isCapital, isNumber } from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { STAGE_OUTER_BODIES } from '../shared/module.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { looseHeadsOf } from './loose-heads.ts';

const HEAD = classId('organization-head');
const HEADS = (1 << HEAD) | (1 << classId('agency-head'));
/** Kinds of heads whose name is no body of its own. */
const WHOLES = new Set(['company', 'bank', 'press', 'cooperative', 'exchange', 'private-unit']);
const TITLES = classMask('title-head', 'common');
const WORDS = classMask('organization', 'organization-head', 'agency', 'agency-local', 'agency-head');
const LOCAL = (1 << classId('agency-local')) | (1 << classId('agency'));

export function chainRule(lexicon: Lexicon): Rule {
  const branch = new PhraseTable(lexicon, { 'chi nhánh': 1 });
  const { isLoose, isPlural } = looseHeadsOf(lexicon);
  let organization = 0;
  let agency = 0;
  const wholes = lexicon.texts('organization-heads', 'kind');
  /** A body that ends at `to` is one, and not a second one of the other type, nor its name alone. */
  function settle(passage: Passage, at: number, to: number): void {
    const { hits, spans } = passage;
    let own = 0;
    for (let span = spans.newestAt(at); span !== 0; span = spans.before[span] as number) {
      if (spans.to[span] !== to || ((1 << (spans.type[span] as number)) & (organization | agency)) === 0) continue;
      if (own === 0 || (spans.score[span] as number) > (spans.score[own] as number)) own = span;
    }
    const type = 1 << (spans.type[own] as number);
    // Trường Đại học FPT is no agency as well, Báo Hà Giang no organization, Cục Dự trữ Liên bang Mỹ holds no Cục
    for (let span = spans.newestAt(at); span !== 0; span = spans.before[span] as number) {
      const other = 1 << (spans.type[span] as number);
      if (other !== type && (other & (organization | agency)) !== 0 && (type === organization || spans.to[span] === to))
        spans.withdraw(span);
    }
    // Công ty | Boeing, Báo | Tuổi Trẻ, Công ty CP | Tập đoàn Cienco 4, Công ty CP | Lilama | 10
    const head = hits.find(at, HEAD);
    if (head === 0 || !WHOLES.has(wholes[hits.row[head] as number] as string)) return;
    for (let from = at + 1; from < to; from++) {
      const name = spans.longestAt(from, organization);
      const last = spans.to[name] as number;
      if (name !== 0 && (last === to || (last === to - 1 && isNumber(passage.tokens, last)))) spans.withdraw(name);
    }
  }

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
      if (own !== 0) settle(passage, at, spans.to[own] as number);
      // A Party committee of a company stays an agency; an office of one is its part.
      if (own !== 0 && ((1 << (spans.type[own] as number)) & agency) !== 0 && hits.findAny(at, LOCAL) !== 0) return;
      const end = own !== 0 ? (spans.to[own] as number) : head !== 0 ? (hits.to[head] as number) : 0;
      if (end === 0) return;
      // các ngân hàng | Vietcombank, BIDV, thủ | quỹ Agribank: the plural noun is nobody's, a small word no head
      const { tokens } = passage;
      if ((end === at + 1 && !isCapital(tokens, at)) || isLoose(tokens, at) || isPlural(tokens, at)) return;
      // Chi nhánh | NHCSXH tỉnh, however far the branch alone was read
      const isBranch = branch.at(tokens, at) !== 0;
      const first = isBranch ? at + phrase.length : end;
      const next = spans.longestAt(first, organization);
      if (next === 0 || (spans.score[next] as number) < 800) return;
      // Chi nhánh | Ngân hàng … is the branch itself, not a part of it.
      for (let span = spans.newestAt(first); span !== 0; span = spans.before[span] as number)
        if (isBranch && ((1 << (spans.type[span] as number)) & organization) !== 0) spans.withdraw(span);
      passage.propose(at, spans.to[next] as number, 957);
    },
  };
}
