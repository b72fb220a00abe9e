/**
 * An organization with a row of its own, or a medium that is no Party or State paper.
 *
 *   Liên Hợp Quốc   Agribank Chi nhánh huyện Gò Dầu   Facebook   Dân trí   NHCSXH tỉnh
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { SHAPE_UPPER } from '../../engine/tokens.ts';
import { inCapitals, insideWord, isCapital } from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { complement, complementsOf, GENERIC, homeOf, LEVEL, NOTHING, PLACE } from '../shared/complement.ts';
import { inDateline, shortTag } from '../shared/dateline.ts';
import { isForeign } from '../shared/loan.ts';
import { CLOSE, isMark, OPEN } from '../shared/marks.ts';
import { STAGE_BODIES } from '../shared/module.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { rowTest } from '../shared/row-test.ts';

const ORGANIZATION = classId('organization');
const PRESS = classId('press');
const OTHERS = classMask('organization', 'agency', 'press', 'country', 'feature', 'place', 'known-name');
const BODIES = classMask('organization', 'agency', 'press');

/** Kinds with a branch in every province, named by it alone. */
const BRANCHED = new Set(['bank', 'state-corporation', 'telecom', 'insurer']);

export function namedRule(lexicon: Lexicon): Rule {
  const complements = complementsOf(lexicon);
  const branch = new PhraseTable(lexicon, { 'chi nhánh': 1, 'phòng giao dịch': 1 });
  const types = lexicon.texts('press', 'type');
  const home = homeOf(lexicon);
  const branched = rowTest(lexicon, 'organizations', 'kind', (kind) => BRANCHED.has(kind));
  const things = new PhraseTable(lexicon, {
    xe: 1,
    chiếc: 1,
    'ô tô': 1,
    'xe máy': 1,
    'điện thoại': 1,
    'máy tính': 1,
    tivi: 1,
    'xe hơi': 1,
    'xe tải': 1,
    'xe ben': 1,
    'xe khách': 1,
    'cổ phiếu': 1,
    mã: 1,
    'mã chứng khoán': 1,
  });

  /** A word of no list of this language, which goes on with the name of a foreign company. */
  const goesOn = ({ hits, text, tokens }: Passage, at: number): boolean =>
    isCapital(tokens, at) && isForeign(text, tokens, at) && hits.findAny(at, OTHERS) === 0;

  return {
    source: 'organization/named',
    stage: STAGE_BODIES,
    on: ['organization', 'press'],
    read(passage, at) {
      const { hits, tokens } = passage;
      let hit = hits.find(at, ORGANIZATION);
      if (hit === 0) {
        hit = hits.find(at, PRESS);
        if (types[hits.row[hit] as number] !== 'organization') return;
        if (shortTag(passage, at, hits.to[hit] as number) && !inDateline(passage, at, hits.to[hit] as number)) return;
      }
      const listed = hits.class[hit] === ORGANIZATION;
      let name = hits.to[hit] as number;
      // Samsung | Display
      while (listed && goesOn(passage, name)) name++;
      if (insideWord(passage, at, BODIES)) return;
      // xe | Toyota, cổ phiếu | OCB: a thing of that make, a paper of that name.
      if (name - at === 1 && things.before(tokens, at) !== 0) return;
      // Ngân hàng Chính sách xã hội (NHCSXH) tỉnh: the abbreviation is inside the name.
      if (
        isMark(tokens, at - 1, OPEN) &&
        isMark(tokens, name, CLOSE) &&
        complements.read(passage, name + 1) !== NOTHING &&
        complement.kind !== GENERIC
      )
        return;
      let to = name;
      const office = branch.at(tokens, to) !== 0;
      const after = office ? to + phrase.length : to;
      // Vedan | Việt Nam, Vietcombank | Nghệ An
      const own = home.at(tokens, to) !== 0;
      const kind = complements.read(passage, after);
      if (kind === PLACE && (office || !isCapital(tokens, to) || own || (listed && branched(hits.row[hit] as number))))
        to = complement.to;
      else if (kind === LEVEL && (!isCapital(tokens, complement.to) || inCapitals(tokens, at))) to = complement.to;
      let score = name - at > 1 || (tokens.shape[at] as number) >= SHAPE_UPPER ? 925 : 880;
      // One plain word inside a longer run of capitals is part of something else.
      if (
        name - at === 1 &&
        !inCapitals(tokens, at) &&
        ((at > 0 && isCapital(tokens, at - 1)) || isCapital(tokens, name))
      )
        score = 700;
      passage.propose(at, to, score);
    },
  };
}
