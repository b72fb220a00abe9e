/**
 *   11.200 bơm kim tiêm     gồm 37 cửa sông     hơn 60.000 mục từ
 *
 * A counted noun that the dictionary does not know: two lower-case words behind a number that only a count can be
 * (grouped digits, or a number behind có, gồm, hơn …). A guess: most nouns of one syllable are in the dictionary.
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import type { Approximators } from '../shared/approximation.ts';
import { isLower } from '../shared/capitals.ts';
import { classMask } from '../shared/classes.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { type Numbers, reading } from '../shared/number-words.ts';
import { PhraseTable } from '../shared/phrases.ts';
import { AMOUNT_FIELDS, writeQuantity } from './amount.ts';
import type { Context } from './context.ts';
import { COUNT, type QuantityUnits } from './units.ts';

const KNOWN = classMask('unit', 'currency', 'magnitude', 'calendar', 'place-head', 'agency-head');

/** Words that are no first or second syllable of a noun behind a number. */
const NOT_NOUN =
  'so với từ đến tới và là được bị đã đang sẽ có của cho các những tại trong trên dưới theo do về ra vào lên xuống hơn nữa mới cũng đều trở này đó kia thì mà nên nhưng ' +
  'hoặc hay còn chưa không để bằng tăng giảm đạt chiếm thuộc như nhất năm tháng ngày giờ phút giây tuần quý đêm lần nghìn triệu tỷ trăm chục vạn phần điểm cùng ' +
  'rồi sau trước khi nếu gồm trả bán mua thu chi nộp nay qua vì bởi cả mỗi một hai ba bốn sáu bảy tám chín mười gần khoảng chỉ rất ở ngoài giữa nhóm lớp điều khoản ' +
  'cấp hạng loại đợt kỳ khóa buổi vòng bước bên chiều sáng trưa tối hôm mùa tiếng tuổi';

export function openCountRule(
  lexicon: Lexicon,
  numbers: Numbers,
  units: QuantityUnits,
  context: Context,
  approximators: Approximators,
): Rule {
  const notNoun = lexicon.wordSet(NOT_NOUN);
  const leads = new PhraseTable(lexicon, {
    có: 1,
    gồm: 1,
    hơn: 1,
    gần: 1,
    trên: 1,
    khoảng: 1,
    'trong đó': 1,
    'xây dựng': 1,
    'ban hành': 1,
    'tổ chức': 1,
    'thành lập': 1,
    'triển khai': 1,
    'tiếp nhận': 1,
    'phát hiện': 1,
    'thu giữ': 1,
    'hỗ trợ': 1,
    trao: 1,
    tặng: 1,
    'kiểm tra': 1,
    'xử lý': 1,
    'huy động': 1,
  });

  return {
    source: 'quantity/open',
    stage: STAGE_ATOMS,
    on: ['number'],
    gate: numbers.gate,
    read(passage, at) {
      const { tokens, hits } = passage;
      if (!numbers.read(tokens, at)) return;
      const { value, to, decimals, grouped, scale } = reading;
      if (decimals > 0 || value < 2 || (!grouped && scale === 1 && leads.before(tokens, at) === 0)) return;
      if (!isLower(tokens, to) || !isLower(tokens, to + 1) || tokens.glued(to)) return;
      if (notNoun.has(tokens.syllable[to] as number) || notNoun.has(tokens.syllable[to + 1] as number)) return;
      if (
        ((hits.mask[to] as number) & KNOWN) !== 0 ||
        units.bars(tokens, to) ||
        context.owned(tokens, at, value, grouped, to)
      )
        return;
      const payload = passage.spans.room(AMOUNT_FIELDS);
      writeQuantity(passage.spans.data, payload, value, Number.NaN, COUNT, to, approximators.read(tokens, at, to + 2));
      passage.propose(at, to + 2, 620, payload);
    },
  };
}
