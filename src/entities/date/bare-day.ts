/**
 * Whether figures without `ngày` are a day or a month: `14/8` is one behind a preposition, in brackets, beside another date, or
 * where it can be no fraction; `14-8` and `14.8` only in the first three, for they are scores, ranges and decimals too.
 *
 *   vào [25/8] tới     trước [15/10]     ([14/10])     Hôm nay, [7/11],     Quốc khánh [2/9]     [8/2020]     từ [1.7.2025]
 *
 * Not: 3/4 số hộ, 9/10 chỉ tiêu, đạt 7/9, đường 30/4, tỷ số 2-1, tăng từ 5.9 lên 6.3, 12.5 tỷ
 */

import type { WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { SHAPE_CAPITAL, type TokenTable, WORD } from '../../engine/tokens.ts';
import { DASH, DOT, SLASH } from '../shared/marks.ts';
import { PhraseTable } from '../shared/phrases.ts';
import { MONTH, type Moment } from './moment.ts';
import type { Surroundings } from './surroundings.ts';
import { closes, type DateWords } from './words.ts';

const PREPOSITIONS =
  'từ|đến|tới|trước|sau|vào|lúc|kể từ|nhân|dịp|lễ|quốc khánh|kỷ niệm|nhất|hạn|đợt|khoảng|sáng|trưa|chiều|tối|đêm|hết|ngay|qua|giữa|cuối|khai giảng|khai trường|hội|giỗ|mốc|là|nghỉ|phụ nữ|lao động|thiếu nhi|giải phóng|nhà giáo|việt nam|nam|chiến thắng|ra ngày|sinh nhật|rồi|tức|nhằm|hôm|trong|phát ngày|gồm|các ngày|hành|lực|phiên|diễn ra|khai mạc|tổ chức|dự kiến';
const COUNT_VERBS = 'đạt được có còn chiếm mới cả với bằng khoảng tổng gồm vượt hơn gần trên dưới mỗi';
const NUMBER_VERBS = 'tăng giảm đạt lên xuống còn mức bằng chỉ số điểm';
/** A day | verb, where the verb counts nothing: phấn đấu trước 3/10 | đạt 98%. */
const BOUNDS = 'trước sau từ hôm hết nhất ngay';
const PREDICATES = 'đạt tăng giảm hoàn khởi bắt tổ khai ước';
const NUMBER_REACH = 5;
/** Stronger than the length of the same words: 13 tháng Giêng. */
const WORDED = 910;

export class BareDays {
  private readonly prepositions: PhraseTable;
  private readonly countVerbs: WordTable;
  private readonly numberVerbs: WordTable;
  private readonly bounds: WordTable;
  private readonly predicates: WordTable;
  /** The figure after one of these is its own: rằm tháng 7, 23 tháng Chạp. */
  private readonly owners: WordTable;
  private readonly year: number;

  constructor(
    private readonly words: DateWords,
    private readonly around: Surroundings,
  ) {
    this.prepositions = new PhraseTable(
      words.lexicon,
      Object.fromEntries(PREPOSITIONS.split('|').map((text) => [text, 1])),
    );
    this.countVerbs = words.lexicon.wordSet(COUNT_VERBS);
    this.bounds = words.lexicon.wordSet(BOUNDS);
    this.predicates = words.lexicon.wordSet(PREDICATES);
    this.numberVerbs = words.lexicon.wordSet(NUMBER_VERBS);
    this.owners = words.lexicon.wordSet('tháng quý quí thứ lần khóa kỳ tuần vòng');
    this.year = words.id('năm');
  }

  /** Strength of the reading `from`–`to`, 0 when it is none. */
  score(passage: Passage, from: number, to: number, moment: Moment): number {
    const { tokens } = passage;
    if (this.words.units.has(tokens.syllable[to] as number)) return 0;
    if (this.around.named(tokens, from) || (from > 0 && this.owners.has(tokens.syllable[from - 1] as number))) return 0;
    // Only figures out of range are bare beside a year: 45/13/2020.
    if (moment.year !== 0 && moment.month > 12) return 0;
    const beside = this.around.joined(passage, from);
    const bracket = this.around.bracketed(tokens, from, to);
    const led = this.prepositions.before(tokens, from) > 0;
    const ends = closes(this.words, tokens, to) || this.isBound(tokens, from, to);
    // làm việc 24/7
    if (moment.day === 24 && moment.month === 7 && !led && !beside) return 0;
    if (moment.mark === 0) return this.worded(passage, from, to, ends, led || beside, moment);
    if (moment.grain === MONTH)
      return moment.mark === SLASH || led || bracket ? (this.decimalBefore(tokens, from, moment) ? 0 : 850) : 0;
    const counted = from > 0 && this.countVerbs.has(tokens.syllable[from - 1] as number);
    if (moment.mark === SLASH) return this.slash(passage, from, to, moment, counted, beside, bracket, led, ends);
    // đến 24-4 | tín dụng: a range would rise.
    const falls = led && moment.mark === DASH && !moment.many && moment.day > moment.month;
    if (!(ends || falls) || counted || (moment.spaced && !beside) || this.decimalBefore(tokens, from, moment)) return 0;
    if (beside) return 880;
    // A score is rarely two figures long: (20-11), not (2-1).
    const long = moment.day > 9 || moment.month > 9;
    if (led) return 850;
    const name = from > 0 && tokens.kind[from - 1] === WORD && (tokens.shape[from - 1] as number) >= SHAPE_CAPITAL;
    return (bracket || (name && !moment.many)) && long && moment.mark === DASH ? 800 : 0;
  }

  private isBound(tokens: TokenTable, from: number, to: number): boolean {
    return (
      from > 0 &&
      this.bounds.has(tokens.syllable[from - 1] as number) &&
      this.predicates.has(tokens.syllable[to] as number)
    );
  }

  private slash(
    passage: Passage,
    from: number,
    to: number,
    moment: Moment,
    counted: boolean,
    beside: boolean,
    bracket: boolean,
    led: boolean,
    ends: boolean,
  ): number {
    const { tokens } = passage;
    const day = moment.many && moment.last !== null ? moment.last.day : moment.day;
    const fraction = day <= moment.month;
    const name = tokens.kind[to] === WORD && (tokens.shape[to] as number) >= SHAPE_CAPITAL;
    if (beside && (ends || name)) return 880;
    if (counted && !led) return 0;
    if (fraction && !ends && !name) return 0;
    if (led) return 870;
    if (bracket) return 840;
    if (this.around.opens(passage, from)) return ends ? 780 : 0;
    return !fraction && (ends || name) ? 740 : 0;
  }

  /** 14 tháng 8: behind the words of lengths it is twelve months and five days. */
  private worded(passage: Passage, from: number, to: number, ends: boolean, led: boolean, moment: Moment): number {
    const { tokens } = passage;
    if (tokens.syllable[to] === this.year || moment.lunar !== 0) return WORDED;
    if (from > 0 && this.words.lengths.has(tokens.syllable[from - 1] as number)) return 0;
    return ends ? WORDED : led ? 800 : 0;
  }

  /** tăng từ 5.9 lên 6.3 */
  private decimalBefore(tokens: TokenTable, from: number, moment: Moment): boolean {
    if (moment.mark !== DOT) return false;
    for (let at = from - 1; at >= 0 && at > from - NUMBER_REACH && tokens.kind[at] === WORD; at--) {
      if (this.numberVerbs.has(tokens.syllable[at] as number)) return true;
    }
    return false;
  }
}
