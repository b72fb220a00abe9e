/**
 * Bodies of other states: what is an agency here is an organization there.
 *
 *   Bộ Ngoại giao Nhật Bản   Cơ quan Lương thực quốc gia Phi-li-pin   Đảng Nhân dân cách mạng Lào
 *   Quốc hội Hàn Quốc   Đại sứ quán Mỹ tại Hà Nội
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { bodyNamesOf } from '../shared/body-name.ts';
import { isCapital } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { DASH, isMark } from '../shared/marks.ts';
import { STAGE_OUTER_BODIES } from '../shared/module.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';

const COUNTRY = classId('country');
/** First words of the heads that are bodies only of another state. */
const FORCES_OPEN = 'cơ cảnh quân thượng hạ nội nghị lục hải không đảng';
const HEAD = classId('organization-head');
/** Longest name of a state, in tokens. */
const STATE = 6;

export function foreignRule(lexicon: Lexicon): Rule {
  const home = lexicon.texts('countries', 'code');
  const missions = lexicon.texts('organization-heads', 'kind');
  const at = lexicon.word('tại');
  const office = new PhraseTable(lexicon, { 'cơ quan': 1 });
  const national = new PhraseTable(lexicon, { 'quốc gia': 1 });
  const names = bodyNamesOf(lexicon);
  /** Heads that are bodies only of another state. */
  const forces = new PhraseTable(lexicon, {
    'cảnh sát': 1,
    'quân đội': 1,
    'thượng viện': 1,
    'hạ viện': 1,
    'nội các': 1,
    'nghị viện': 1,
    'lục quân': 1,
    'hải quân': 1,
    'không quân': 1,
    'đảng nhân dân cách mạng': 1,
    'đảng cộng sản': 1,
    'đảng lao động': 1,
  });

  return {
    source: 'organization/foreign',
    stage: STAGE_OUTER_BODIES,
    on: ['agency', 'agency-local', 'agency-head', 'organization-head'],
    words: lexicon.ids(FORCES_OPEN),
    read(passage, from) {
      const { spans } = passage;
      const force = forces.at(passage.tokens, from);
      if (force !== 0) {
        const state = abroad(passage, from + phrase.length);
        if (state > from + phrase.length) {
          passage.propose(from, state, 959);
          return;
        }
      }
      if (office.at(passage.tokens, from) !== 0 && isCapital(passage.tokens, from)) {
        const start = from + phrase.length;
        let end = names.read(passage, start, { persons: false });
        if (end > start && national.at(passage.tokens, end) !== 0) end += phrase.length;
        const state = abroad(passage, end);
        if (end > start && state > end) {
          passage.propose(from, state, 959);
          return;
        }
      }
      const bodies = passage.typeBit('agency') | passage.typeBit('organization');
      const body = spans.longestAt(from, bodies);
      if (body === 0) return;
      const end = spans.to[body] as number;
      let to = abroad(passage, end);
      // The state's name may be the last words of the body already.
      if (to === end) {
        to = endsAbroad(passage, from, end) ? end : 0;
        // Đại sứ quán Việt Nam | tại Lào
        if (to === 0) return;
        const head = passage.hits.find(from, HEAD);
        if (head !== 0 && missions[passage.hits.row[head] as number] === 'foreign-mission' && isSeat(passage, end)) {
          for (let span = spans.newestAt(from); span !== 0; span = spans.before[span] as number)
            if ((passage.typeBit('organization') & (1 << (spans.type[span] as number))) !== 0) spans.withdraw(span);
          return;
        }
      }
      // Cao đẳng nghề Việt Nam - Hàn Quốc is at home.
      if (ofHome(passage, from, end)) return;
      // Hội Hữu nghị Hàn Quốc | - Việt Nam
      if (isMark(passage.tokens, to, DASH) && passage.hits.find(to + 1, COUNTRY) !== 0)
        to = passage.hits.to[passage.hits.find(to + 1, COUNTRY)] as number;
      const place = passage.tokens.syllable[to] === at ? spans.longestAt(to + 1, passage.typeBit('location')) : 0;
      // The body is this one, not a second one inside it.
      for (let span = spans.newestAt(from); span !== 0; span = spans.before[span] as number)
        if ((bodies & (1 << (spans.type[span] as number))) !== 0) spans.withdraw(span);
      passage.propose(from, place === 0 ? to : (spans.to[place] as number), 959);
    },
  };

  /** True where the name of another state, of up to six tokens (Phi-li-pin has five), ends at `to`. */
  function endsAbroad(passage: Passage, from: number, to: number): boolean {
    for (let token = to - 1; token > from && token >= to - STATE; token--)
      if (abroad(passage, token) === to) return true;
    return false;
  }

  /** True where the body's name has this country in it. */
  function ofHome({ hits }: Passage, from: number, to: number): boolean {
    for (let token = from; token < to; token++) {
      const hit = hits.find(token, COUNTRY);
      if (hit !== 0 && home[hits.row[hit] as number] === 'VNM') return true;
    }
    return false;
  }

  /** The state named last before token `end` is where the body sits, and the state before it, ours, whose it is. */
  function isSeat(passage: Passage, end: number): boolean {
    const { hits, tokens } = passage;
    for (let token = end - 1; token >= end - 4 && token > 2; token--) {
      if (tokens.syllable[token] !== at) continue;
      const hit = hits.find(token - 2, COUNTRY);
      return hit !== 0 && home[hits.row[hit] as number] === 'VNM';
    }
    return false;
  }

  /** End of the name of another state at token `token`; `token` itself when none stands there. */
  function abroad(passage: Passage, token: number): number {
    const { hits } = passage;
    const hit = token < 0 ? 0 : hits.find(token, COUNTRY);
    if (hit === 0 || home[hits.row[hit] as number] === 'VNM') return token;
    // Trại giam Thủ | Đức
    return passage.spans.longestAt(token, passage.typeBit('location')) === 0 ? token : (hits.to[hit] as number);
  }
}
