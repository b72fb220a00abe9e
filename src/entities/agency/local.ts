/**
 * A body that every province, district or commune has, with its level or place.
 *
 *   UBND tỉnh   Sở Kế hoạch và Đầu tư tỉnh Bắc Kạn   Tỉnh ủy   Công an huyện Ba Bể   HĐND   Sở Y tế Hà Nội
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { SHAPE_UPPER } from '../../engine/tokens.ts';
import { afterTitleHead, CLOSE, insideNumber, insideWord, isCapital, isLower, isMark, OPEN } from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { Complements, complement, GENERIC, LEVEL, NOTHING } from '../shared/complement.ts';
import { STAGE_BODIES } from '../shared/module.ts';
import { IN_LOCAL, keep } from './body.ts';

const LOCAL = classId('agency-local');
const BODIES = classMask('agency', 'agency-local', 'title-head');

/** Bodies that are one only with a level, a place or a parent: alone the words mean the force, the act, the members. */
const INCOMPLETE = new Set([
  'Công an', 'Thanh tra', 'Đảng bộ', 'Thường trực', 'Chi bộ', 'Văn phòng', 'Thuế', 'Thống kê', 'Hải quan', 'Kho bạc', 'Mặt trận', 'Chi ủy', 'Đoàn Thanh niên', 'Hội đồng',
  'Thi hành án dân sự', 'Quân sự', 'Biên phòng', 'Bưu điện', 'Chi đoàn', 'Đoàn', 'Hội', 'Ban', 'Phòng', 'Sở', 'Trường', 'Bệnh viện', 'Trung tâm',
]);

export function localRule(lexicon: Lexicon): Rule {
  const complements = new Complements(lexicon);
  const names = lexicon.texts('local-agencies', 'name');
  const incomplete = Uint8Array.from(names, (name) => (INCOMPLETE.has(name) ? 1 : 0));
  const member = lexicon.word('viên');
  const standing = Uint8Array.from(names, (name) => (name.startsWith('Thường trực') ? 1 : 0));

  return {
    source: 'agency/local',
    stage: STAGE_BODIES,
    on: ['agency-local'],
    read(passage, at) {
      const { hits, tokens } = passage;
      const hit = hits.find(at, LOCAL);
      const row = hits.row[hit] as number;
      const name = hits.to[hit] as number;
      // Tỉnh ủy | viên is a title.
      if (tokens.syllable[name] === member || insideNumber(tokens, at) || insideWord(passage, at, BODIES)) return;
      if (standing[row] === 1 && afterTitleHead(passage, at)) return;
      // Uỷ ban Kiểm tra (UBKT) Trung ương: the abbreviation is inside the name.
      if (isMark(tokens, at - 1, OPEN) && isMark(tokens, name, CLOSE) && complements.read(passage, name + 1) !== NOTHING && complement.kind !== GENERIC) return;
      const kind = complements.read(passage, name);
      if (kind === GENERIC && isLower(tokens, name) && complement.to === name) return;
      if (kind === NOTHING) {
        if (incomplete[row] === 1) {
          // Only the body that is its parent can complete it: the chain rule reads this proposal, and it falls alone.
          keep(passage, at, name, 300, IN_LOCAL, row, 0, name);
          return;
        }
        const abbreviated = (tokens.shape[at] as number) >= SHAPE_UPPER;
        keep(passage, at, name, name - at > 1 || abbreviated ? 930 : 880, IN_LOCAL, row, 0, name);
        return;
      }
      if (kind === LEVEL && isCapital(tokens, complement.to) && !isCapital(tokens, name)) {
        keep(passage, at, complement.to, 935, IN_LOCAL, row, complement.level, name);
        return;
      }
      keep(passage, at, complement.to, 950, IN_LOCAL, row, complement.level, name);
    },
  };
}
