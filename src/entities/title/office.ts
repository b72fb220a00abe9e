/**
 * An office: status, head, what modifies it, what completes it, its term.
 *
 *   nguyên Phó Chủ tịch Thường trực | UBND tỉnh Bắc Kạn          đại biểu Quốc hội | khóa XV
 *   Trưởng | Ban Kinh tế - Ngân sách HĐND tỉnh                   Phó Hiệu trưởng | nhiệm kỳ 2020-2025
 *
 * Of the heads that begin here the one is taken that leads farthest; of two, the shorter, whose second noun then
 * belongs to the body (Trưởng | Ban …).
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { inCapitals, insideNumber, insideWord, isCapital, isLower } from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { STAGE_TITLES } from '../shared/module.ts';
import { PhraseTable } from '../shared/phrases.ts';
import { rowTest } from '../shared/row-test.ts';
import { AREA, BODY, CLASS, completed, TitleComplements } from './complement.ts';
import { termEndOf } from './term.ts';

const HEAD = classId('title-head');
const MODIFIER = classId('title-modifier');
const COUNTRY = classId('country');
const BODIES = classMask('organization-head', 'agency-head');
const WORDS = classMask('common');
/** Heads of bodies that have a title's words in them. */
const OWN_WORDS = classMask('agency-head');

/** Numbers kept: tokens of status words before the head, of the head with its modifiers, status code, 1 for a class of posts. */
export const FIELDS = 4;
export const FORMER = 1;
export const ACTING = 2;

/** Words before an office that say how it is held, by status code. */
export const statusWords = (lexicon: Lexicon) =>
  lexicon.wordTable({ nguyên: FORMER, cựu: FORMER, quyền: ACTING, Q: ACTING });

/** Heads that are no title alone: they need what completes them. */
const INCOMPLETE = new Set([
  'Trưởng',
  'Phó',
  'Chánh',
  'Phó Chánh',
  'Phó Trưởng',
  'Ủy viên',
  'Thành viên',
  'Đại biểu',
  'Hội viên',
  'Bí thư thứ nhất',
  'Thư ký',
  'Trợ lý',
  'Cố vấn',
  'Thường trực',
  'Tổng',
  'Hàm',
  'Phó ban',
  'Chủ',
  'Đội trưởng',
]);
/** Heads whose own noun is often dropped or shared with the body: Bộ trưởng Tài chính, Trưởng ban Tổ chức. */
const DROPS_NOUN =
  /(bộ trưởng|thứ trưởng|trưởng ban|trưởng phòng|trưởng khoa|cục trưởng|vụ trưởng|chi cục trưởng|phó ban|phó phòng|trưởng bộ môn|viện trưởng|chánh thanh tra|chánh văn phòng|hội trưởng|chi hội trưởng)$/i;
const AFTER = new Set([
  'thường trực',
  'TT',
  'chuyên trách',
  'phụ trách',
  'dự khuyết',
  'chính thức',
  'danh dự',
  'thứ nhất',
  'điều hành',
  'cấp cao',
  'cao cấp',
  'đặc mệnh toàn quyền',
  'lâm thời',
  'thường vụ',
  'chuyên trách phụ trách',
  'không chuyên trách',
  'kiêm nhiệm',
  'luân phiên',
]);

export function officeRule(lexicon: Lexicon): Rule {
  const complements = new TitleComplements(lexicon);
  const termEnd = termEndOf(lexicon);
  const incomplete = rowTest(lexicon, 'titles', 'text', (name) => INCOMPLETE.has(name));
  const drops = rowTest(lexicon, 'titles', 'text', (name) => DROPS_NOUN.test(name));
  const after = Uint8Array.from(lexicon.texts('modifiers', 'text'), (text, row) =>
    lexicon.texts('modifiers', 'position')[row] === 'after' && AFTER.has(text) ? 1 : 0,
  );
  const status = statusWords(lexicon);
  const sector = lexicon.word('ngành');
  const military = lexicon.wordSet('tư');
  const deputy = lexicon.wordSet('phó');
  // Places, ranks and works that hold a title's words: Lăng Chủ tịch …, Phủ Chủ tịch, Đoàn Chủ tịch.
  const noTitleAfter = lexicon.wordSet('Lăng Phủ Đoàn viên');
  /** Words that begin like a title. */
  const words = new PhraseTable(lexicon, {
    'giám đốc thẩm': 1,
    'chủ nhiệm đề tài': 1,
    'chủ nhiệm lớp': 1,
    'chính ủy ban': 1,
  });

  return {
    source: 'title/office',
    stage: STAGE_TITLES,
    on: ['title-head', 'title-modifier'],
    read(passage, at) {
      const { tokens } = passage;
      let head = at;
      let state = 0;
      for (let words = 0; words < 3; words++) {
        const code = status.of(tokens.syllable[head] as number);
        if (code !== 0) state ||= code;
        else if (!deputy.has(tokens.syllable[head] as number) || passage.hits.find(head, HEAD) !== 0) break;
        head++;
      }
      if (passage.hits.find(head, HEAD) === 0 || insideNumber(tokens, at)) return;
      // giao thông công | chánh, tăng | trưởng
      if (isLower(tokens, at) && insideWord(passage, at, WORDS, 0)) return;
      // Bộ | Tư lệnh Thủ đô
      if (insideWord(passage, at, OWN_WORDS, 0) || words.at(tokens, head) !== 0) return;
      if (at > 0 && noTitleAfter.has(tokens.syllable[at - 1] as number) && isCapital(tokens, at - 1)) return;
      readHead(passage, at, head, state);
    },
  };

  function readHead(passage: Passage, at: number, head: number, state: number): void {
    const { hits } = passage;
    let bestTo = 0;
    let bestHead = 0;
    let bestKind = 0;
    // Đại sứ quán is a body, not an envoy.
    const body = hits.findAny(head, BODIES);
    for (let hit = hits.longest[head] as number; hit !== 0; hit = hits.shorter[hit] as number) {
      if (hits.class[hit] !== HEAD || (body !== 0 && (hits.to[body] as number) > (hits.to[hit] as number))) continue;
      const row = hits.row[hit] as number;
      const headTo = modifiersEnd(passage, hits.to[hit] as number);
      let kind = complements.read(passage, headTo, drops(row));
      let to = kind === 0 ? headTo : completed.to;
      if (kind === 0 && headTo > (hits.to[hit] as number)) {
        // The modifier may be the body's own word: Ủy viên | Thường vụ Tỉnh ủy.
        kind = complements.read(passage, hits.to[hit] as number, false);
        if (kind !== 0 && completed.to > to) to = completed.to;
        else kind = 0;
      }
      if (incomplete(row) && (kind === 0 || (kind === AREA && passage.hits.find(headTo, COUNTRY) !== 0))) continue;
      // Tư lệnh | ngành is a metaphor for the minister.
      if (passage.tokens.syllable[headTo] === sector && military.has(passage.tokens.syllable[head] as number)) continue;
      if (to > bestTo || (to === bestTo && kind === BODY)) {
        bestTo = to;
        bestHead = headTo;
        bestKind = kind;
      }
    }
    if (bestTo === 0) return;
    const to = termEnd(passage, bestTo);
    const score = bestKind !== 0 ? 975 : bareScore(passage, at, head, to);
    if (score === 0) return;
    const payload = passage.spans.room(FIELDS);
    passage.spans.data[payload] = head - at;
    passage.spans.data[payload + 1] = bestHead - head;
    passage.spans.data[payload + 2] = state;
    passage.spans.data[payload + 3] = bestKind === CLASS ? 1 : 0;
    passage.propose(at, to, score, payload);
  }

  /** A head without a complement: its capital, or the name beside it, shows that an office is meant. */
  function bareScore(passage: Passage, at: number, head: number, to: number): number {
    const { tokens } = passage;
    if (isCapital(tokens, to) && !inCapitals(tokens, to)) return 940;
    if (isCapital(tokens, head)) return 900;
    return to - at > 1 || isLower(tokens, at) ? 760 : 0;
  }

  function modifiersEnd(passage: Passage, at: number): number {
    let to = at;
    for (let words = 0; words < 3; words++) {
      let found = 0;
      for (let hit = passage.hits.longest[to] as number; hit !== 0; hit = passage.hits.shorter[hit] as number) {
        if (passage.hits.class[hit] === MODIFIER && after[passage.hits.row[hit] as number] === 1) {
          found = hit;
          break;
        }
      }
      if (found === 0) return to;
      to = passage.hits.to[found] as number;
    }
    return to;
  }
}
