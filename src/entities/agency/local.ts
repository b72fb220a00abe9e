/**
 * A body that every province, district or commune has, with its level or place.
 *
 *   UBND tỉnh   Sở Kế hoạch và Đầu tư tỉnh Bắc Kạn   Tỉnh ủy   Công an huyện Ba Bể   HĐND   Sở Y tế Hà Nội
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { SHAPE_UPPER } from '../../engine/tokens.ts';
import { afterTitleHead, insideNumber, insideWord, isCapital, isLower } from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { complement, complementsOf, GENERIC, LEVEL, NOTHING, PLACE } from '../shared/complement.ts';
import { CLOSE, COMMA, isMark, OPEN } from '../shared/marks.ts';
import { STAGE_BODIES } from '../shared/module.ts';
import { rowTest } from '../shared/row-test.ts';
import { IN_LOCAL, keep } from './body.ts';
import { localNamesOf } from './local-name.ts';

const LOCAL = classId('agency-local');
const BODIES = classMask('agency', 'agency-local');
const HEADS = classMask('agency', 'agency-local', 'agency-head');
const FIELD = classId('field');

/** Bodies that are one only with a level, a place or a parent: alone the words mean the force, the act, the members. */
const INCOMPLETE = new Set([
  'Công an',
  'Thanh tra',
  'Đảng bộ',
  'Thường trực',
  'Chi bộ',
  'Văn phòng',
  'Thuế',
  'Thống kê',
  'Hải quan',
  'Kho bạc',
  'Mặt trận',
  'Chi ủy',
  'Đoàn Thanh niên',
  'Hội đồng',
  'Thi hành án dân sự',
  'Quân sự',
  'Biên phòng',
  'Bưu điện',
  'Chi đoàn',
  'Đoàn',
  'Hội',
  'Ban',
  'Phòng',
  'Sở',
  'Trường',
  'Bệnh viện',
  'Trung tâm',
]);

export function localRule(lexicon: Lexicon): Rule {
  const complements = complementsOf(lexicon);
  const { ownName, sharedLevel } = localNamesOf(lexicon);
  const incomplete = rowTest(lexicon, 'local-agencies', 'name', (name) => INCOMPLETE.has(name));
  const several = lexicon.wordSet('các');
  const and = lexicon.word('và');
  const codes = rowTest(lexicon, 'local-agencies', 'kind', (kind) => kind === 'police');
  const office = lexicon.word('phòng');
  const member = lexicon.word('viên');
  const insurer = rowTest(lexicon, 'local-agencies', 'kind', (kind) => kind === 'social-insurance');
  // tham gia | BHXH | tự nguyện: the insurance, not the office
  const insured = lexicon.wordSet('gia đóng nợ hưởng rút luật thẻ sổ quỹ tiền mức độ sách tượng');
  const schemes = lexicon.wordSet('tự bắt');
  const standing = rowTest(lexicon, 'local-agencies', 'name', (name) => name.startsWith('Thường trực'));

  return {
    source: 'agency/local',
    stage: STAGE_BODIES,
    on: ['agency-local'],
    read(passage, at) {
      const { hits, tokens } = passage;
      if (insideNumber(tokens, at) || insideWord(passage, at, BODIES)) return;
      // Of the rows that begin here the one that leads farthest: UBND | TP.HCM, not UBND TP. | HCM.
      let best = 0;
      let bestTo = 0;
      for (let hit = hits.longest[at] as number; hit !== 0; hit = hits.shorter[hit] as number) {
        if (hits.class[hit] !== LOCAL) continue;
        const name = hits.to[hit] as number;
        const to = reach(passage, name);
        if (to > bestTo) {
          best = hit;
          bestTo = to;
        }
      }
      if (best !== 0) propose(passage, at, hits.to[best] as number, hits.row[best] as number);
    },
  };

  function propose(passage: Passage, at: number, name: number, row: number): void {
    const { tokens } = passage;
    // Tỉnh ủy | viên is a title; Phó Bí thư | Thường trực is one head.
    if (tokens.syllable[name] === member || (standing(row) && afterTitleHead(passage, at))) return;
    // Uỷ ban Kiểm tra (UBKT) Trung ương: the abbreviation is inside the name.
    if (
      isMark(tokens, at - 1, OPEN) &&
      isMark(tokens, name, CLOSE) &&
      (passage.hits.findAny(name + 1, HEADS) !== 0 ||
        (complements.read(passage, name + 1) !== NOTHING && complement.kind !== GENERIC))
    )
      return;
    if (inClass(passage, at) || (isLower(tokens, at) && !isNamed(passage, at, name))) return;
    // Phòng | PC46: the noun before a code belongs to the name.
    if (codes(row) && tokens.syllable[at - 1] === office && isCapital(tokens, at - 1)) {
      keep(passage, at - 1, name, 950, IN_LOCAL, row, 0, name);
      return;
    }
    const kind = complements.read(passage, name);
    if (kind === NOTHING && insurer(row) && isScheme(passage, at, name)) return;
    if (kind === GENERIC && isLower(tokens, name)) return;
    const shared = sharedLevel(passage, name);
    if (shared > name) {
      keep(passage, at, shared, 950, IN_LOCAL, row, 0, name);
      return;
    }
    if (kind === NOTHING && listed(passage, name)) {
      keep(passage, at, complement.to, 950, IN_LOCAL, row, complement.level, name);
      return;
    }
    if (kind === NOTHING || kind === GENERIC) {
      const own = ownName(passage, name, row);
      if (own > name) {
        keep(passage, at, own, 945, IN_LOCAL, row, 0, at - (name - at));
        return;
      }
      // Only the body that is its parent can complete it: the chain rule reads this proposal, and it falls alone.
      const strength = incomplete(row) ? 300 : name - at > 1 || (tokens.shape[at] as number) >= SHAPE_UPPER ? 930 : 880;
      keep(passage, at, name, strength, IN_LOCAL, row, 0, name);
      return;
    }
    const unsure = kind === LEVEL && isCapital(tokens, complement.to) && !isCapital(tokens, name);
    keep(passage, at, complement.to, unsure ? 935 : 950, IN_LOCAL, row, complement.level, name);
  }

  /** *tham gia | BHXH*, *bảo hiểm xã hội (BHXH) | tự nguyện*. */
  function isScheme({ tokens }: Passage, at: number, name: number): boolean {
    const bracketed = isMark(tokens, at - 1, OPEN) && isMark(tokens, name, CLOSE);
    const next = bracketed ? name + 1 : name;
    const before = at > 0 && insured.has(tokens.syllable[at - 1] as number) && isLower(tokens, at - 1);
    return before || (isLower(tokens, next) && schemes.has(tokens.syllable[next] as number));
  }

  /** *… các công trình giao thông | , nông nghiệp tỉnh*: one more field before the level, read into `complement`. */
  function listed(passage: Passage, name: number): boolean {
    const { hits, tokens } = passage;
    const field = isMark(tokens, name, COMMA) && isLower(tokens, name + 1) ? hits.find(name + 1, FIELD) : 0;
    if (field === 0) return false;
    const kind = complements.read(passage, hits.to[field] as number);
    return kind === LEVEL || kind === PLACE;
  }

  /** In small letters the force or any such body is meant, but for a named one (công an tỉnh Bắc Giang) and one that a title is of. */
  function isNamed(passage: Passage, at: number, name: number): boolean {
    return complements.read(passage, name) === PLACE || afterTitleHead(passage, at);
  }

  function reach(passage: Passage, name: number): number {
    const shared = sharedLevel(passage, name);
    if (shared > name) return shared;
    return complements.read(passage, name) === NOTHING || complement.kind === GENERIC ? name : complement.to;
  }

  /** *các huyện uỷ, thành uỷ*: members of a class are no bodies. */
  function inClass(passage: Passage, at: number): boolean {
    const { hits, tokens } = passage;
    let first = at;
    for (
      let members = 0;
      members < 3 && (isMark(tokens, first - 1, COMMA) || tokens.syllable[first - 1] === and);
      members++
    ) {
      let from = 0;
      for (let back = 2; back <= 4; back++) if (hits.find(first - 1 - back, LOCAL) !== 0) from = first - 1 - back;
      if (from === 0) break;
      first = from;
    }
    return first > 0 && several.has(tokens.syllable[first - 1] as number);
  }
}
