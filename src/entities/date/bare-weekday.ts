/**
 * Whether a weekday, a part of a week, or a day's number stands for a date by itself.
 *
 *   vào [thứ Hai]     sáng [thứ Bảy]     [Chủ nhật],     hôm [thứ Năm]     [ngày 20], đoàn     từ [đầu tuần]
 *
 * Not: kỳ họp thứ Hai, lần thứ ba, đứng thứ hai, mỗi ngày 20 ca, ngày 3 buổi, dịp cuối tuần
 */

import type { WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { NUMBER, PUNCTUATION, SHAPE_LOWER, type TokenTable } from '../../engine/tokens.ts';
import { COMMA, isMark, OPEN } from '../shared/marks.ts';
import type { Moment } from './moment.ts';
import type { Surroundings } from './surroundings.ts';
import { closes, type DateWords } from './words.ts';

const SUNDAY = 7;

export class BareWeekdays {
  private readonly leads: WordTable;
  private readonly counters: WordTable;
  private readonly press: WordTable;
  private readonly campaigns: WordTable;
  private readonly ordered: WordTable;
  private readonly weekLeads: WordTable;
  private readonly day: number;

  constructor(
    private readonly words: DateWords,
    private readonly around: Surroundings,
  ) {
    this.leads = words.lexicon.wordSet('vào từ đến hôm ngày trước sau sáng trưa chiều tối đêm tới trong');
    this.counters = words.lexicon.wordSet('mỗi một hai ba bốn nhiều mấy vài từng bao cả nửa hằng hàng');
    this.ordered = words.lexicon.wordSet('họp lần khóa phiên vòng đợt hạng nghị đứng người con mũi tầng');
    this.campaigns = words.lexicon.wordSet('xanh đỏ hồng');
    this.press = words.lexicon.wordSet('báo trẻ giải cuộc phong trào');
    this.weekLeads = words.lexicon.wordSet('vào từ đến hôm trước sau tới');
    this.day = words.id('ngày');
  }

  /** Strength of a weekday without a week: thứ hai. */
  weekday(passage: Passage, from: number, to: number, moment: Moment): number {
    const { tokens } = passage;
    const own = moment.weekday === SUNDAY;
    // Kỳ họp thứ năm (6/6)
    if (from > 0 && this.ordered.has(tokens.syllable[from - 1] as number)) return 0;
    // `Thứ Năm ([25-4])`, `thứ năm (11-6)`: the bracket holds the day itself.
    if (isMark(tokens, to, OPEN) && tokens.kind[to + 1] === NUMBER && tokens.kind[to + 2] === PUNCTUATION) return 860;
    // ngày 25/8/2020 (thứ Ba)
    if (this.around.joined(passage, from) && isMark(tokens, from - 1, OPEN)) return 860;
    // Chủ nhật Xanh, Chủ nhật Đỏ are campaigns.
    if (own && this.campaigns.has(tokens.syllable[to] as number)) return 0;
    const before = from > 0 ? (tokens.syllable[from - 1] as number) : 0;
    const headed = tokens.syllable[from] === this.day || this.words.parts.at(tokens, from) > 0;
    if (headed || this.leads.has(before)) return own || closes(this.words, tokens, to) ? 850 : 0;
    if (own) return !this.press.has(before) && closes(this.words, tokens, to) ? 760 : 0;
    const capital = tokens.shape[to - 1] !== SHAPE_LOWER;
    return capital && this.around.opens(passage, from) && isMark(tokens, to, COMMA) ? 780 : 0;
  }

  /** Strength of `ngày 20`. */
  number(passage: Passage, from: number, to: number): number {
    const { tokens } = passage;
    if (!closes(this.words, tokens, to) || (from > 0 && this.counters.has(tokens.syllable[from - 1] as number)))
      return 0;
    if (this.around.numberBefore(tokens, from) || tokens.syllable[to] === 37 || tokens.syllable[to] === 47) return 0;
    // `ngày 3, 4 buổi` is no list that ends here.
    return isMark(tokens, to, COMMA) && tokens.kind[to + 1] === NUMBER ? 0 : 760;
  }

  /** Strength of `đầu tuần`, `cuối quý`. */
  portion(tokens: TokenTable, from: number, to: number): number {
    return from > 0 && this.weekLeads.has(tokens.syllable[from - 1] as number) && closes(this.words, tokens, to)
      ? 760
      : 0;
  }
}
