/**
 *   Kỳ họp thứ 9, HĐND tỉnh khóa XII   kỳ họp thứ 17   Kỳ họp 41 Ủy ban Kiểm tra Trung ương   họp Kỳ 41
 *   Phiên họp thứ 45 của Ủy ban Thường vụ Quốc hội   Kỳ họp bất thường lần thứ 9   Hội nghị lần thứ 8 Ban Chấp hành …
 *   Hội nghị Trung ương 4 khóa XI   Đại hội XIII của Đảng   Đại hội đại biểu toàn quốc lần thứ XIV   Đại hội Đảng XIV
 *
 * A meeting with its ordinal right behind the head. Without an ordinal a meeting is no event.
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { NUMBER, SHAPE_CAPITAL } from '../../engine/tokens.ts';
import { classId } from '../shared/classes.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { ordinal } from '../shared/ordinal.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { completion, completionsOf } from './completion.ts';
import { writeEvent } from './payload.ts';

const HEAD_CLASS = classId('event-head');

/** The ordinal may stand without `thứ`. */
const BARE = 1;
/** Only with thứ or lần: `phiên họp 5 người` counts. */
const FULL = 2;
/** Only behind họp: `họp Kỳ 41`; elsewhere `Kỳ 2` is a part of a series. */
const SHORT = 3;

const HEADS = {
  'kỳ họp': BARE,
  'kỳ họp bất thường': FULL,
  'kỳ họp chuyên đề': FULL,
  'kỳ họp không thường lệ': FULL,
  kỳ: SHORT,
  'phiên họp': FULL,
  'hội nghị': FULL,
  'hội nghị trung ương': BARE,
  'hội nghị tw': BARE,
  'hội nghị hiệp thương': FULL,
  'hội nghị ban chấp hành': FULL,
  'đại hội': BARE,
  'đại hội đảng': BARE,
  'đại hội đại biểu': BARE,
  'đại hội đại biểu toàn quốc': BARE,
  'đại hội đảng toàn quốc': BARE,
  'đại hội toàn quốc': BARE,
  'đại hội đại biểu đảng toàn quốc': BARE,
} as const;

export function sessionRule(lexicon: Lexicon): Rule {
  const heads = new PhraseTable(lexicon, HEADS);
  const completions = completionsOf(lexicon);
  const meet = lexicon.word('họp');

  return {
    source: 'event/session',
    stage: STAGE_WHOLES,
    on: ['event-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      const kind = heads.at(tokens, at);
      if (kind === 0) return;
      const next = at + phrase.length;
      const { ordinals } = completions;
      if (!ordinals.after(tokens, next)) {
        // `thứ` may be missing where the head has a capital: Kỳ họp 41, Đại hội XIII.
        if (kind === FULL || (tokens.shape[at] as number) < SHAPE_CAPITAL || !ordinals.value(tokens, next, false))
          return;
        if (kind === SHORT && (at === 0 || tokens.syllable[at - 1] !== meet || tokens.kind[next] !== NUMBER)) return;
      } else if (kind === SHORT) return;
      const { value, to } = ordinal;
      // `Đại hội thứ 5 người …`, `kỳ họp 3 ngày`: counts, left to others.
      completions.read(passage, to);
      const hit = hits.find(at, HEAD_CLASS);
      passage.propose(
        at,
        completion.to,
        963,
        writeEvent(passage, (hits.row[hit] as number) + 1, value, completion.year),
      );
    },
  };
}
