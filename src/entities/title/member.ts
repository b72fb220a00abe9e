/**
 * Titles whose head comes last: the committee, then *viên*.
 *
 *   Tỉnh ủy viên   Thành uỷ viên   Đảng ủy viên   nguyên Huyện ủy viên
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { STAGE_TITLES } from '../shared/module.ts';
import { FIELDS, FORMER, statusWords } from './office.ts';

const LEVELS = 'tỉnh thành huyện quận thị đảng chi quân cấp';

export function memberRule(lexicon: Lexicon): Rule {
  const committee = lexicon.word('ủy');
  const member = lexicon.word('viên');
  const status = statusWords(lexicon);

  return {
    source: 'title/member',
    stage: STAGE_TITLES,
    on: [],
    words: lexicon.ids(LEVELS),
    read(passage, at) {
      const { syllable } = passage.tokens;
      if (syllable[at + 1] !== committee || syllable[at + 2] !== member) return;
      const from = at > 0 && status.of(syllable[at - 1] as number) === FORMER ? at - 1 : at;
      const payload = passage.spans.room(FIELDS);
      passage.spans.data[payload] = at - from;
      passage.spans.data[payload + 1] = 3;
      passage.spans.data[payload + 2] = at > from ? FORMER : 0;
      passage.propose(from, at + 3, 978, payload);
    },
  };
}
