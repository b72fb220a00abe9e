/**
 *   Đại hội đại biểu [Đảng bộ tỉnh Bình Định] lần thứ XX, nhiệm kỳ 2020-2025     Hội khỏe Phù Đổng [tỉnh Quảng Ngãi] lần thứ IX
 *   Đại hội Đảng bộ thành phố nhiệm kỳ 2020-2025     Hội nghị Cấp cao [ASEAN] lần thứ 28, 29     Lễ hội Oóc Om Bóc - Đua ghe Ngo [Sóc Trăng] lần thứ VI
 *
 * A head with a name and, at its end, an ordinal: what stands between belongs to the name unless it makes a sentence.
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { NUMBER, PUNCTUATION, SHAPE_CAPITAL, WORD } from '../../engine/tokens.ts';
import { classId } from '../shared/classes.ts';
import { COMMA, DASH, DOT, isMark, QUOTE } from '../shared/marks.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { ordinal } from '../shared/ordinal.ts';
import { period, periodsOf } from '../shared/period.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { completion, completionsOf } from './completion.ts';
import { writeEvent } from './payload.ts';

const HEAD_CLASS = classId('event-head');
/** Tokens between head and ordinal. */
const MAX_NAME = 24;

export const STOPS =
  'đã đang sẽ được bị là cho theo tại từ trong trên do bởi để khi nếu mà thì rằng gồm diễn khai có không chưa phải cần này đó sau trước tiến hướng chào ngày sáng chiều tối hôm lúc dịp đạt gắn';

/** Verbs and the like after which a name without an ordinal has ended. */
export const VERBS =
  'thu quy mang kéo khép bắt trở góp giúp tạo đón nhận chào hướng cùng với của như qua đến tới về giữa chính thường sắp ở ra vào kết giành nhằm';
/** Kinds that a year names as well as an ordinal: Giải bóng đá thiếu niên toàn quốc năm 2024. */
const YEARLY = new Set([
  'contest',
  'tournament',
  'festival',
  'campaign',
  'fair',
  'sports-meet',
  'sports-games',
  'race',
  'exercise',
]);
/** Words between such a head and its year. */
const SHORTEST = 3;

export function anchoredRule(lexicon: Lexicon): Rule {
  const completions = completionsOf(lexicon);
  const stops = lexicon.wordSet(STOPS);
  const times = lexicon.word('lần');
  const term = lexicon.word('nhiệm');
  const periods = periodsOf(lexicon);
  const kinds = lexicon
    .texts('event-heads', 'kind')
    .map((kind) => (kind === 'congress' ? 1 : YEARLY.has(kind) ? 2 : 0));
  const verbs = lexicon.wordSet(`${STOPS} ${VERBS}`);
  const year = lexicon.word('năm');
  const inner = new PhraseTable(lexicon, { 'sáng tạo': 1, 'đồng sáng tạo': 1 });
  const prizes = lexicon.wordSet('nhất nhì ba tư a b c đặc khuyến thưởng vàng bạc đồng');

  return {
    source: 'event/anchored',
    stage: STAGE_WHOLES,
    on: ['event-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      const hit = hits.find(at, HEAD_CLASS);
      const row = hits.row[hit] as number;
      const start = hits.to[hit] as number;
      // In lower case only heads of two words: đại hội, hội nghị; not lễ, hội, giải.
      if ((tokens.shape[at] as number) < SHAPE_CAPITAL && start - at < 2) return;
      const anchor = findAnchor(passage, start);
      if (anchor < start) {
        if (kinds[row] === 2 && (tokens.shape[at] as number) >= SHAPE_CAPITAL) readYearly(passage, at, start, row);
        return;
      }
      if (kinds[row] === 1 && periods.range(tokens, anchor) && (tokens.shape[at] as number) >= SHAPE_CAPITAL) {
        // Đại hội Đảng bộ thành phố nhiệm kỳ 2020-2025: the term stands for the ordinal.
        passage.propose(at, period.to, 963, writeEvent(passage, row + 1, 0, period.year));
        return;
      }
      if (anchor === start || !completions.ordinals.after(tokens, anchor)) return;
      const { value } = ordinal;
      let { to } = ordinal;
      // Two meetings at once: lần thứ 28, 29.
      if (isMark(tokens, to, COMMA) && tokens.kind[to + 1] === NUMBER && tokens.value[to + 1] === value + 1) to += 2;
      completions.read(passage, to);
      passage.propose(at, completion.to, 963, writeEvent(passage, row + 1, value, completion.year));
    },
  };

  /** Giải bóng đá thiếu niên toàn quốc | năm 2024 */
  function readYearly(passage: Passage, at: number, start: number, row: number): void {
    const { tokens } = passage;
    if (prizes.has(tokens.syllable[start] as number)) return;
    for (let near = start; near < start + MAX_NAME && near < tokens.length; near++) {
      // Cuộc thi | sáng tạo | thanh thiếu niên nhi đồng
      if (inner.at(tokens, near) !== 0) near += phrase.length;
      if (tokens.syllable[near] === year) {
        if (near - start >= SHORTEST && periods.year(tokens, near, false))
          passage.propose(at, period.to, 963, writeEvent(passage, row + 1, 0, period.year));
        return;
      }
      if (near > start && (tokens.shape[near] as number) >= SHAPE_CAPITAL && meets(passage, near)) return;
      if (tokens.kind[near] === WORD ? verbs.has(tokens.syllable[near] as number) : !joins(passage, near)) return;
    }
  }

  /** Token of `lần thứ …` or of `nhiệm kỳ …`, or 0. */
  function findAnchor(passage: Passage, start: number): number {
    const { tokens } = passage;
    for (let near = start; near < start + MAX_NAME && near < tokens.length; near++) {
      if (tokens.syllable[near] === times || tokens.syllable[near] === term) return near;
      // Another event begins: only its own name ends at the ordinal.
      if (near > start && (tokens.shape[near] as number) >= SHAPE_CAPITAL && meets(passage, near)) return 0;
      if (tokens.kind[near] === WORD ? stops.has(tokens.syllable[near] as number) : !joins(passage, near)) return 0;
    }
    return 0;
  }
}

/** True where a head of several words or in capitals begins: ĐHĐB, Hội nghị Trung ương; not Hội, Ngày, Giải. */
function meets({ hits, tokens }: Passage, at: number): boolean {
  const hit = hits.find(at, HEAD_CLASS);
  return hit !== 0 && ((hits.to[hit] as number) - at > 1 || (tokens.shape[at] as number) > SHAPE_CAPITAL);
}

/** Marks that stand inside names of events. */
export function joins({ tokens }: Passage, at: number): boolean {
  if (tokens.kind[at] === NUMBER) return true;
  return (
    tokens.kind[at] === PUNCTUATION &&
    (isMark(tokens, at, DASH) ||
      isMark(tokens, at, COMMA) ||
      isMark(tokens, at, QUOTE) ||
      isMark(tokens, at, 38) ||
      (isMark(tokens, at, DOT) && tokens.glued(at) && tokens.glued(at + 1)))
  );
}
