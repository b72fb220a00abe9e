/**
 *   chương trình mục tiêu quốc gia   chương trình MTQG xây dựng nông thôn mới   kỳ thi tốt nghiệp THPT năm 2013
 *
 * Names that the news also writes in lower case; in the dictionary of events the first word has its capital.
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { classId } from '../shared/classes.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { completionsOf } from './completion.ts';
import { finish } from './naming.ts';

const HEAD_CLASS = classId('event-head');

const LOWER = [
  'chương trình mục tiêu quốc gia',
  'chương trình MTQG',
  'chương trình OCOP',
  'kỳ thi tốt nghiệp THPT',
  'kỳ thi tốt nghiệp trung học phổ thông',
  'kỳ thi THPT quốc gia',
  'kỳ thi tuyển sinh đại học, cao đẳng',
  'kỳ thi tuyển sinh ĐH, CĐ',
  'kỳ thi tuyển sinh đại học',
  'kỳ thi tuyển sinh lớp 10',
  'kỳ thi tuyển sinh vào lớp 10',
  'kỳ thi tuyển sinh lớp 10 THPT',
  'kỳ thi tuyển sinh vào lớp 10 THPT',
  'kỳ thi chọn học sinh giỏi quốc gia',
  'kỳ thi đánh giá năng lực',
  'đại hội đồng cổ đông thường niên',
  'đại hội đồng cổ đông bất thường',
  'lễ hội đền Hùng',
  'tết Nguyên đán',
  'tết Trung thu',
  'cuộc Tổng điều tra dân số',
];

const PROGRAMMES = ['chương trình mục tiêu quốc gia', 'chương trình MTQG', 'CTMTQG'];
const TAILS = [
  'xây dựng nông thôn mới',
  'xây dựng NTM',
  'nông thôn mới',
  'về xây dựng nông thôn mới',
  'giảm nghèo bền vững',
  'về giảm nghèo bền vững',
  'giảm nghèo',
  '1719',
  'phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi',
  'phát triển kinh tế - xã hội vùng đồng bào DTTS và miền núi',
  'phát triển KT-XH vùng đồng bào DTTS và miền núi',
  'phát triển KT-XH vùng đồng bào DTTS&MN',
  'vùng đồng bào DTTS và miền núi',
  'phát triển kinh tế xã hội vùng đồng bào dân tộc thiểu số và miền núi',
  'về phát triển văn hóa',
];

export function lowerNamedRule(lexicon: Lexicon): Rule {
  const completions = completionsOf(lexicon);
  const names = new PhraseTable(
    lexicon,
    Object.fromEntries(
      [...LOWER, ...PROGRAMMES.flatMap((head) => TAILS.map((tail) => `${head} ${tail}`))].map((name) => [name, 1]),
    ),
  );

  return {
    source: 'event/lower-named',
    stage: STAGE_WHOLES,
    on: ['event-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      if (names.at(tokens, at) === 0) return;
      const to = at + phrase.length;
      const hit = hits.find(at, HEAD_CLASS);
      finish(passage, completions, at, to, (hits.row[hit] as number) + 1);
    },
  };
}
