/**
 * An organization named by a head and its name.
 *
 *   Công ty CP Gang thép Thái Nguyên   Tập đoàn FPT   HTX Nông nghiệp Yên Dương   Quỹ Vì người nghèo
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { bodyNamesOf } from '../shared/body-name.ts';
import {
  afterHit,
  afterTitleHead,
  beginsPlace,
  inCapitals,
  insideWord,
  isCapital,
  isLower,
  isNumber,
} from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { complement, complementsOf, LEVEL, NOTHING, PLACE } from '../shared/complement.ts';
import { isMark, QUOTE } from '../shared/marks.ts';
import { STAGE_BODIES } from '../shared/module.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { looseHeadsOf } from './loose-heads.ts';
import { lowerNameOf } from './lower-name.ts';

const HEAD = classId('organization-head');
const AGENCY_HEAD = classId('agency-head');
const ORGANIZATION = classId('organization');
const AGENCY = classId('agency');
const UNIT = classId('unit');
/** Bodies that have no name of their own. */
const boards = new Set(['governing-body']);
const BANKS = classMask('agency', 'organization');
const WORDS = classMask(
  'organization',
  'organization-head',
  'agency',
  'agency-local',
  'agency-head',
  'title-head',
  'field',
);
/** Small heads may also be the second syllable of a word: xã | hội báo Tuổi Trẻ. */
const SMALL_WORDS = WORDS | classMask('common');

export function openRule(lexicon: Lexicon): Rule {
  const names = bodyNamesOf(lexicon);
  const complements = complementsOf(lexicon);
  const lowerName = lowerNameOf(lexicon);
  const forms = new PhraseTable(lexicon, {
    CP: 1,
    'cổ phần': 1,
    TNHH: 1,
    MTV: 1,
    'một thành viên': 1,
    'hai thành viên': 1,
    'trách nhiệm hữu hạn': 1,
    TMCP: 1,
    'thương mại cổ phần': 1,
    'tư nhân': 1,
    'liên doanh': 1,
    'hợp danh': 1,
  });
  const branch = new PhraseTable(lexicon, { 'chi nhánh': 1 });
  const types = lexicon.texts('agency-heads', 'type');
  const kinds = lexicon.texts('organization-heads', 'kind');
  const religious = Uint8Array.from(kinds, (kind) => (kind === 'religious' ? 1 : 0));
  /** Hội Nhà báo | tỉnh: bodies that a level word completes. */
  const associations = Uint8Array.from(kinds, (kind) => (kind === 'association' || kind === 'religious' ? 1 : 0));
  const club = lexicon.word('FC');
  const { isLoose, isPlural } = looseHeadsOf(lexicon);

  return {
    source: 'organization/open',
    stage: STAGE_BODIES,
    on: ['organization-head', 'agency-head'],
    read(passage, at) {
      const { hits, tokens } = passage;
      if (insideWord(passage, at, isCapital(tokens, at) ? WORDS : SMALL_WORDS)) return;
      const agency = hits.find(at, AGENCY);
      for (let hit = hits.longest[at] as number; hit !== 0; hit = hits.shorter[hit] as number) {
        const of = hits.class[hit];
        if (of !== HEAD && !(of === AGENCY_HEAD && types[hits.row[hit] as number] === 'organization')) continue;
        const head = hits.to[hit] as number;
        if (beginsPlace(passage, at, head)) continue;
        // Ngân hàng Nhà nước is a row of its own.
        const bodies = passage.typeBit('agency') | passage.typeBit('organization');
        const owned = ((passage.spans.closing[at] as number) & bodies) !== 0;
        if (branch.at(tokens, at) !== 0 && (owned || afterHit(passage, at, BANKS))) continue;
        if (agency !== 0 && (hits.to[agency] as number) > head) continue;
        if (!isCapital(tokens, at) && isNumber(tokens, at - 1)) continue;
        let name = head;
        for (let parts = 0; parts < 4 && forms.at(tokens, name) !== 0; parts++) name += phrase.length;
        // Chủ tịch Hội đồng thành viên | Đặng Sỹ Mạnh
        const formed = !boards.has(kinds[hits.row[hit] as number] as string) && name - at > 2;
        const association = of === HEAD && associations[hits.row[hit] as number] === 1 && isCapital(tokens, at);
        const to = nameEnd(passage, name, formed || !afterTitleHead(passage, at), association);
        if (to === name && !(religious[hits.row[hit] as number] === 1 && of === HEAD && isCapital(tokens, at)))
          continue;
        // Royal HaskoningDHV stands by itself in liên danh …, nhà thầu …
        if (isLoose(tokens, at)) {
          passage.propose(name, to, 860);
          return;
        }
        // các tập đoàn | Samsung, Lotte: the plural noun is nobody's, các ngân hàng thương mại none at all
        if (isPlural(tokens, at) && !isCapital(tokens, name)) return;
        passage.propose(isPlural(tokens, at) ? name : at, to, isCapital(tokens, at) ? 915 : 840);
        return;
      }
    },
  };

  function nameEnd(passage: Passage, name: number, formed: boolean, association: boolean): number {
    const { hits, tokens } = passage;
    // The name may be a known one (Tập đoàn | FPT), or stand in quotes.
    const known = hits.find(name, ORGANIZATION);
    let to = known === 0 ? names.read(passage, name, { persons: formed }) : (hits.to[known] as number);
    // Công ty CP Lilama | 10
    if (known !== 0 && isNumber(tokens, to) && (tokens.value[to] as number) < 1000 && hits.find(to + 1, UNIT) === 0)
      to++;
    if (to === name && isMark(tokens, name, QUOTE)) {
      to = names.read(passage, name + 1, { persons: true });
      if (to > name + 1 && isMark(tokens, to, QUOTE)) return to + 1;
      return name;
    }
    if (to === name && !isCapital(tokens, name)) {
      // Chi nhánh | NHCSXH tỉnh: the body that the branch is of may be proposed by its own rule only later.
      const kind = complements.read(passage, name);
      return (kind === PLACE && formed) || (kind === LEVEL && association) ? complement.to : name;
    }
    if (to === name) return complements.read(passage, name) === PLACE ? complement.to : name;
    if (formed && known === 0) to = Math.max(to, lowerName(passage, name));
    if (branch.at(tokens, to) !== 0 && complements.read(passage, to + phrase.length) !== NOTHING)
      return complement.to > to ? complement.to : to;
    const kind = complements.read(passage, to);
    // CHI NHÁNH NHCSXH | TỈNH: in a line of capitals only what follows tells the level from the place of a name.
    const level =
      kind === LEVEL && (isLower(tokens, to) || (inCapitals(tokens, to) && !isCapital(tokens, complement.to)));
    if (kind !== PLACE && !level) return to;
    // CLB Hà Nội | FC
    return tokens.syllable[complement.to] === club ? complement.to + 1 : complement.to;
  }
}
