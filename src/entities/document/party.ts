/**
 *   Nghị quyết Trung ương 4 khóa XII     Nghị quyết Trung ương 4 (khoá XI)     Nghị quyết Hội nghị Trung ương 6 khóa XIII
 *   Nghị quyết [Đại hội XI]     Văn kiện [Đại hội XIV của Đảng]     Nghị quyết [Hội nghị lần thứ 8 Ban Chấp hành …]
 *
 * Party resolutions that carry the meeting instead of a number; the meeting is an event inside.
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { isCapital } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { CLOSE, COMMA, isMark, OPEN } from '../shared/marks.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { ordinal, ordinalsOf } from '../shared/ordinal.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { writeDocument } from './payload.ts';

const HEAD_CLASS = classId('document-head');

export function plenumRule(lexicon: Lexicon): Rule {
  const ordinals = ordinalsOf(lexicon);
  const plenums = new PhraseTable(lexicon, {
    'nghị quyết trung ương': 1,
    'nghị quyết tw': 1,
    nqtw: 1,
    'nq tw': 1,
    'nq trung ương': 1,
    'nghị quyết hội nghị trung ương': 1,
    'kết luận trung ương': 1,
    'nghị quyết t.ư': 1,
    'kết luận hội nghị trung ương': 1,
  });
  const time = lexicon.word('lần');

  return {
    source: 'document/plenum',
    stage: STAGE_WHOLES,
    on: ['document-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      if (plenums.at(tokens, at) === 0) return;
      const numberFrom = at + phrase.length;
      const read =
        tokens.syllable[numberFrom] === time
          ? ordinals.after(tokens, numberFrom)
          : ordinals.value(tokens, numberFrom, false);
      if (!read) return;
      const numberTo = ordinal.to;
      let to = numberTo;
      const open = isMark(tokens, to, OPEN) ? 1 : 0;
      const comma = isMark(tokens, to, COMMA) ? 1 : 0;
      if (ordinals.convocation(tokens, to + open + comma)) {
        if (open === 0) to = ordinal.to;
        else if (isMark(tokens, ordinal.to, CLOSE)) to = ordinal.to + 1;
      }
      const hit = hits.find(at, HEAD_CLASS);
      passage.propose(
        at,
        to,
        965,
        writeDocument(passage, hit === 0 ? 0 : (hits.row[hit] as number) + 1, 0, numberFrom, numberTo, 0),
      );
    },
  };
}

export function congressRule(lexicon: Lexicon): Rule {
  const heads = new PhraseTable(lexicon, {
    'nghị quyết': 1,
    'văn kiện': 1,
    'dự thảo văn kiện': 0,
    nq: 1,
    'báo cáo chính trị': 0,
  });

  const congresses = new PhraseTable(lexicon, { 'đại hội': 1, 'đại hội đại biểu': 1 });

  return {
    source: 'document/congress',
    stage: STAGE_WHOLES + 1,
    on: ['document-head'],
    read(passage, at) {
      const { tokens, spans, hits } = passage;
      if (heads.at(tokens, at) === 0 || !isCapital(tokens, at)) return;
      const next = at + phrase.length;
      if (!isCapital(tokens, next)) return;
      const event = spans.longestAt(next, passage.typeBit('event'));
      // Without ordinal or term the congress is no event, but its resolution is a document: Nghị quyết Đại hội Đảng bộ huyện.
      const body =
        congresses.at(tokens, next) === 0 ? 0 : spans.longestAt(next + phrase.length, passage.typeBit('agency'));
      if (event === 0 && body === 0) return;
      const hit = hits.find(at, HEAD_CLASS);
      const to = spans.to[event === 0 ? body : event] as number;
      passage.propose(at, to, 955, writeDocument(passage, hit === 0 ? 0 : (hits.row[hit] as number) + 1, 0, 0, 0, 0));
    },
  };
}
