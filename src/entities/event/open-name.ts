/**
 *   Lễ Cúng trăng   Festival Biển Vũng Tàu 2024   Giải Bóng chuyền nữ quốc tế VTV   Hội thi Bí thư chi bộ giỏi   Chiến dịch Quang Trung
 *
 * A head of a contest, festival, campaign, and behind it a name that begins with a capital; it ends before a verb,
 * a preposition or a mark. Ceremonies of the day (Lễ Khai mạc, Lễ Trao giải) and prizes (Giải Nhất) are none.
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { NUMBER, SHAPE_CAPITAL, SHAPE_UPPER, WORD } from '../../engine/tokens.ts';
import { inCapitals, isCapital } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { DASH, isMark } from '../shared/marks.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { silencePersons } from '../shared/silence.ts';
import { STOPS, VERBS } from './anchored.ts';
import { completion, completionsOf } from './completion.ts';
import { writeEvent } from './payload.ts';

const EVENT_CLASS = classId('event');
const HEAD_CLASS = classId('event-head');
/** Tokens of a name. */
const MAX_NAME = 14;
/** Lower-case words at the end of a name: Bí [thư chi bộ giỏi]. */
const MAX_TAIL = 4;

const NAME = 1;
/** Only abbreviations in capitals: Chương trình SEQAP. */
const ABBREVIATED = 2;
const KINDS: Readonly<Record<string, number>> = {
  contest: NAME,
  festival: NAME,
  'sports-games': NAME,
  'sports-meet': NAME,
  tournament: NAME,
  fair: NAME,
  campaign: NAME,
  race: NAME,
  ceremony: NAME,
  programme: ABBREVIATED,
  exercise: NAME,
};

export function openNameRule(lexicon: Lexicon): Rule {
  const completions = completionsOf(lexicon);
  const kinds = lexicon.texts('event-heads', 'kind').map((kind) => KINDS[kind] ?? 0);
  const stops = lexicon.wordSet(`${STOPS} ${VERBS} và năm lần cấp`);
  const notFirst = lexicon.wordSet(
    'khai bế công trao ra ký phát khánh khởi tổng bàn xuất tiếp dâng viếng thượng chào giao mừng kết truy kỷ nhất nhì ba tư a b c đặc khuyến thưởng vàng bạc đồng phóng báo ngày tôn tuyên gặp',
  );
  // Alone they name a body (Hội Nông dân), a time or a page.
  const body = lexicon.wordSet('hội tháng tuần kỳ giỗ');

  return {
    source: 'event/open-name',
    stage: STAGE_WHOLES,
    on: ['event-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      const hit = hits.find(at, HEAD_CLASS);
      const row = hits.row[hit] as number;
      const kind = kinds[row] ?? 0;
      if (kind === 0 || (tokens.shape[at] as number) < SHAPE_CAPITAL || inCapitals(tokens, at)) return;
      const start = hits.to[hit] as number;
      if (body.has(tokens.syllable[at] as number) && start - at === 1) return;
      if (!isCapital(tokens, start) || notFirst.has(tokens.syllable[start] as number)) return;
      let to = start;
      if (kind === ABBREVIATED) {
        if (tokens.shape[start] !== SHAPE_UPPER || tokens.letters(start) < 3) return;
        to = start + 1;
      } else to = nameEnd(passage, start);
      completion.year = 0;
      completions.years(tokens, to, true);
      // `Hội thi Bí thư chi bộ giỏi`: no title, no person inside the name of a contest.
      if (kind === NAME) silencePersons(passage, start, to);
      passage.propose(
        at,
        completion.to,
        holdsEvent(passage, start, to) ? 965 : 860,
        writeEvent(passage, row + 1, 0, completion.year),
      );
    },
  };

  /** A shorter name inside (Giải … V.League 1) shows that the longer one is a name too. */
  function holdsEvent({ hits }: Passage, start: number, to: number): boolean {
    for (let at = start; at < to; at++) if (hits.find(at, EVENT_CLASS) !== 0) return true;
    return false;
  }

  function nameEnd(passage: Passage, start: number): number {
    const { tokens } = passage;
    let to = start;
    let tail = 0;
    while (to - start < MAX_NAME && to < tokens.length) {
      const body = completions.bodies.end(passage, to, true);
      if (body > to) {
        to = body;
        tail = 0;
        continue;
      }
      if (tokens.kind[to] === NUMBER && to > start && tokens.glued(to)) to++;
      else if (isMark(tokens, to, DASH) && isCapital(tokens, to + 1)) to++;
      else if (tokens.kind[to] !== WORD || stops.has(tokens.syllable[to] as number)) break;
      else if (isCapital(tokens, to)) {
        tail = 0;
        to++;
      } else if (tail++ < MAX_TAIL) to++;
      else return to - MAX_TAIL;
    }
    return to;
  }
}
