/**
 * Ranks, degrees, honours: titles of their own beside the office.
 *
 *   Đại tá   PGS.TS   ThS-BS   BS.CKII   Hòa thượng   Kiểm sát viên   bác sĩ | Sáu
 *
 * Degrees in one stack are one mention, whatever dots and dashes join them.
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { isCapital, isNumber } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { DASH, DOT, isMark } from '../shared/marks.ts';
import { STAGE_TITLES } from '../shared/module.ts';
import { FIELDS } from './office.ts';

const RANK = classId('rank');
const LONGEST_STACK = 5;

export function rankRule(lexicon: Lexicon): Rule {
  const kinds = lexicon.texts('ranks', 'kind');
  const degree = Uint8Array.from(kinds, (kind) => (kind === 'degree' ? 1 : 0));

  return {
    source: 'title/rank',
    stage: STAGE_TITLES,
    on: ['rank'],
    read(passage, at) {
      const { hits, tokens } = passage;
      const hit = hits.find(at, RANK);
      // A degree in the middle of a stack belongs to the mention that began before it.
      if (
        at > 1 &&
        tokens.glued(at) &&
        (isMark(tokens, at - 1, DOT) || isMark(tokens, at - 1, DASH)) &&
        isCapital(tokens, at - 2)
      )
        return;
      let to = hits.to[hit] as number;
      if (degree[hits.row[hit] as number] === 1) to = stackEnd(passage, to);
      if (isMark(tokens, to - 1, DOT)) to--;
      // thẩm phán | TAND tỉnh Bình Định
      const body = passage.spans.longestAt(to, passage.typeBit('agency'));
      if (body !== 0 && kinds[hits.row[hit] as number] === 'court') {
        passage.propose(at, passage.spans.to[body] as number, 960, passage.spans.room(FIELDS));
        return;
      }
      const named = isCapital(tokens, to) || (isMark(tokens, to, DOT) && isCapital(tokens, to + 1));
      // 214 bác sĩ, các thẩm phán: in small letters and without a name it is the profession.
      if (isNumber(tokens, at - 1) || (!named && !isCapital(tokens, at))) return;
      const score = named ? 950 : 880;
      passage.propose(at, to, score, passage.spans.room(FIELDS));
    },
  };

  function stackEnd(passage: Passage, from: number): number {
    const { hits, tokens } = passage;
    let to = from;
    for (let degrees = 0; degrees < LONGEST_STACK; degrees++) {
      const next = isMark(tokens, to, DOT) || (isMark(tokens, to, DASH) && tokens.glued(to)) ? to + 1 : to;
      const hit = hits.find(next, RANK);
      if (hit === 0 || degree[hits.row[hit] as number] !== 1 || !isCapital(tokens, next)) break;
      to = hits.to[hit] as number;
    }
    return to;
  }
}
