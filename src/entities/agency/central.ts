/**
 * A body with a row of its own.
 *
 *   Bộ Y tế   Quốc hội   Ban Tổ chức Trung ương   UBTVQH   Ngân hàng Nhà nước | Chi nhánh Tây Ninh
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { NUMBER } from '../../engine/tokens.ts';
import { insideNumber, insideWord } from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { complement, complementsOf, homeOf, LEVEL, PLACE } from '../shared/complement.ts';
import { STAGE_BODIES } from '../shared/module.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { romansOf } from '../shared/roman.ts';
import { rowTest } from '../shared/row-test.ts';
import { IN_AGENCIES, keep } from './body.ts';

const AGENCY = classId('agency');
const FIELD = classId('field');
/** Thanh tra | Chính phủ is two bodies, BCH | Trung ương Đảng one. */
const OWNERS = classMask('owner');
const BODIES = classMask('agency', 'agency-local', 'organization-head');
/** Kinds that have no branches in the provinces: a place after their name begins something else. */
const NO_BRANCHES = new Set([
  'ministry',
  'government',
  'national-assembly',
  'na-committee',
  'state',
  'party',
  'ministry-level',
  'party-commission',
  'press',
]);

export function centralRule(lexicon: Lexicon): Rule {
  const complements = complementsOf(lexicon);
  const branch = new PhraseTable(lexicon, { 'chi nhánh': 1, 'khu vực': 2 });
  const branches = rowTest(lexicon, 'agencies', 'kind', (kind) => !NO_BRANCHES.has(kind));
  const others = new PhraseTable(lexicon, { 'các nước': 1, 'nhiều nước': 1 });
  const home = homeOf(lexicon);
  const romans = romansOf(lexicon);

  return {
    source: 'agency/central',
    stage: STAGE_BODIES,
    on: ['agency'],
    read(passage, at) {
      const { hits, tokens } = passage;
      const hit = hits.find(at, AGENCY);
      if (insideNumber(tokens, at) || insideWord(passage, at, BODIES, OWNERS)) return;
      const row = hits.row[hit] as number;
      const name = hits.to[hit] as number;
      // Chính phủ | điện tử is a way to work, Quốc hội | các nước many bodies.
      if ((hits.to[hits.find(at, FIELD)] as number) > name || others.at(tokens, name) !== 0) return;
      let to = name;
      let level = 0;
      if (home.at(tokens, to) !== 0) to += phrase.length;
      let office = branch.at(tokens, to);
      if (office !== 0) {
        let after = to + phrase.length;
        // Chi nhánh | khu vực 2
        if (branch.at(tokens, after) === 2) {
          office = 2;
          after += phrase.length;
        }
        if (office === 2 && (tokens.kind[after] === NUMBER || romans.at(tokens, after) > 0)) to = after + 1;
        else if (complements.read(passage, after) === PLACE || complement.kind === LEVEL) {
          to = complement.to;
          level = complement.level;
        }
      } else if (branches(row) && (complements.read(passage, to) === PLACE || complement.kind === LEVEL)) {
        to = complement.to;
        level = complement.level;
      }
      keep(passage, at, to, 952, IN_AGENCIES, row, level, name);
    },
  };
}
