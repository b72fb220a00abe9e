/**
 *   Nghị quyết số 19-NQ/TW   Nghị định 30/2020/NĐ-CP   văn bản khẩn số 2480/UBND-VX   Kết luận thanh tra số 18/KL-TTr
 *   Quyết định xử phạt vi phạm hành chính số 15/QĐ-XPHC   Nghị quyết số 57-NQ/TW, [59-NQ/TW]
 *
 * The mention ends at the number: `ngày …` and `của …` are mentions of their own.
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { NUMBER } from '../../engine/tokens.ts';
import { isLower } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { COLON, isMark } from '../shared/marks.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { silence } from '../shared/silence.ts';
import { articlesOf } from './article.ts';
import { documentNumber, documentNumbersOf } from './number.ts';
import { writeDocument } from './payload.ts';

const HEAD_CLASS = classId('document-head');
/** Lower-case words between the head and `số`: Quyết định [phê duyệt quy hoạch] số … */
const BETWEEN = 8;

export function numberedRule(lexicon: Lexicon): Rule {
  const numbers = documentNumbersOf(lexicon);
  const articles = articlesOf(lexicon);
  const numberWord = lexicon.word('số');

  return {
    source: 'document/numbered',
    stage: STAGE_WHOLES,
    on: ['document-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      const hit = hits.find(at, HEAD_CLASS);
      let next = hits.to[hit] as number;
      for (let word = 0; word < BETWEEN && tokens.syllable[next] !== numberWord && isLower(tokens, next); word++)
        next++;
      if (tokens.syllable[next] === numberWord) next++;
      else if (next !== hits.to[hit] && tokens.kind[next] === NUMBER) next = hits.to[hit] as number;
      if (isMark(tokens, next, COLON)) next++;
      if (!numbers.read(tokens, next) || !documentNumber.coded) return;
      propose(passage, articles.before(tokens, at), at, (hits.row[hit] as number) + 1, 970);
    },
  };
}

/** A number by itself, behind another document: `Nghị quyết số 57-NQ/TW, 59-NQ/TW và 66-NQ/TW`. */
export function bareNumberRule(lexicon: Lexicon): Rule {
  const numbers = documentNumbersOf(lexicon);

  return {
    source: 'document/bare-number',
    stage: STAGE_WHOLES,
    on: ['number'],
    read(passage, at) {
      const { tokens } = passage;
      if (tokens.glued(at) && !isMark(tokens, at - 1, 40)) return;
      if (!numbers.read(tokens, at) || !documentNumber.typed || documentNumber.to - at < 3) return;
      propose(passage, at, at, 0, 930);
    },
  };
}

function propose(passage: Passage, from: number, head: number, row: number, score: number): void {
  const { from: numberFrom, to, year } = documentNumber;
  // Years, dates and bodies in the number are none of their own, nor is the `bản số 2480` of `văn bản số 2480/…`.
  silence(passage, head, to);
  passage.propose(from, to, score, writeDocument(passage, row, 0, numberFrom, to, year));
}
