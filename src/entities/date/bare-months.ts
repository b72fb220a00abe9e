/**
 * Whether `9 tháng` means the first nine months of the document's year, as reports say, or a length of time.
 *
 *   [9 tháng], GDP tăng     Bình quân [3 tháng], CPI     thu ngân sách [6 tháng] ước đạt     kết quả [8 tháng]
 *   Theo đó, [9 tháng] tỉnh đón
 *
 * Not: hơn 2 tháng, sau 12 tháng, tạm giam 4 tháng, 6 tháng tù, 3 tháng qua, thời hạn 6 tháng, trong 2 tháng
 */

import type { WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { BREAK, PUNCTUATION, type TokenTable, WORD } from '../../engine/tokens.ts';
import { CLOSE, COLON, COMMA, isMark } from '../shared/marks.ts';
import { PhraseTable } from '../shared/phrases.ts';
import type { Moment } from './moment.ts';
import type { Surroundings } from './surroundings.ts';
import type { DateWords } from './words.ts';

const REPORTS =
  'bình quân|lũy kế|kết quả|sơ kết|tổng kết|công tác|báo cáo|kinh tế|tính chung|cộng dồn|ước|tính|qua|nhiệm vụ|tình hình|đánh giá|lũy kế đến|ngân sách|xã hội|xuất khẩu|địa bàn|hết|sản xuất|doanh thu|kim ngạch|số thu|cpi|gdp|grdp|iip|fdi|tăng trưởng|giải ngân|nhập khẩu|lợi nhuận|sản lượng|thu nội địa|tín dụng|du lịch|công nghiệp|thu hút|thuế';
const FIGURES =
  'chỉ đón ước đạt tăng giảm cả toàn tỉnh huyện gdp grdp cpi iip tổng thu kim số giá doanh sản tín xuất nhập lên';

export class BareMonths {
  private readonly reports: PhraseTable;
  private readonly figures: WordTable;
  private readonly within: number;
  private readonly gone: number;
  private readonly whole: number;
  private readonly country: number;

  constructor(
    private readonly words: DateWords,
    private readonly around: Surroundings,
  ) {
    this.reports = new PhraseTable(words.lexicon, Object.fromEntries(REPORTS.split('|').map((text) => [text, 1])));
    this.figures = words.lexicon.wordSet(FIGURES);
    this.within = words.id('trong');
    this.gone = words.id('đã');
    this.whole = words.id('cả');
    this.country = words.id('nước');
  }

  /** Strength of the reading, 0 when it is none. */
  score(passage: Passage, from: number, to: number, moment: Moment): number {
    const { tokens } = passage;
    if (moment.count < 2 || moment.count > 12) return 0;
    const before = from > 0 ? (tokens.syllable[from - 1] as number) : 0;
    const comma = isMark(tokens, to, COMMA);
    const figures = this.reportsFigures(tokens, comma ? to + 1 : to);
    // Theo đó, | 9 tháng | tỉnh đón
    if (figures && moment.count > 5 && isMark(tokens, from - 1, COMMA)) return 905;
    if (this.reports.before(tokens, from) > 0)
      return comma || figures || tokens.syllable[to] === this.gone || this.ends(tokens, to) ? 905 : 0;
    const opens =
      this.around.opens(passage, from) || isMark(tokens, from - 1, COLON) || (isMark(tokens, from - 1, COMMA) && comma);
    if (opens) return comma || figures ? 905 : 0;
    if (before === this.within) return figures && (comma || moment.count % 3 === 0) ? 905 : 0;
    if (this.words.lengths.has(before)) return 0;
    // tổng sản phẩm trên địa bàn (GRDP) | 9 tháng | ước tăng
    const noun = tokens.kind[from - 1] === WORD || isMark(tokens, from - 1, CLOSE);
    return noun && figures && !comma ? 905 : 0;
  }

  private reportsFigures(tokens: TokenTable, at: number): boolean {
    const word = tokens.syllable[at] as number;
    return this.figures.has(word) && (word !== this.whole || tokens.syllable[at + 1] === this.country);
  }

  private ends(tokens: TokenTable, to: number): boolean {
    return tokens.kind[to] === PUNCTUATION || tokens.kind[to] === BREAK;
  }
}
