/**
 * What stands around a mention and belongs to its value or decides that it is a date at all.
 *
 *   trước [ngày 30/9]  before     đến hết [tháng 8]  until     kể từ [1-12]  since     sau [ngày 1/7]  after
 *   sẽ … [20/2]  a day to come     đã … [20/2]  a day gone by
 */

import type { WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { BREAK, NUMBER, PUNCTUATION, SHAPE_UPPER, type TokenTable, WORD } from '../../engine/tokens.ts';
import { CLOSE, COMMA, isMark, OPEN } from '../shared/marks.ts';
import { continues } from '../shared/number.ts';
import { PhraseTable } from '../shared/phrases.ts';
import type { DateWords } from './words.ts';

export const BEFORE = 1;
export const AFTER = 2;
export const UNTIL = 3;
export const SINCE = 4;

const MODIFIERS = {
  trước: BEFORE,
  'đến trước': BEFORE,
  'từ trước': BEFORE,
  'trước thời điểm': BEFORE,
  'trước mốc': BEFORE,
  sau: AFTER,
  'từ sau': AFTER,
  'kể từ sau': AFTER,
  đến: UNTIL,
  tới: UNTIL,
  'tính đến': UNTIL,
  'tính tới': UNTIL,
  'cho đến': UNTIL,
  'cho tới': UNTIL,
  'chậm nhất': UNTIL,
  'chậm nhất là': UNTIL,
  'muộn nhất': UNTIL,
  'muộn nhất là': UNTIL,
  'chậm nhất vào': UNTIL,
  'muộn nhất vào': UNTIL,
  'chậm nhất trong': UNTIL,
  'hạn cuối': UNTIL,
  'hạn cuối là': UNTIL,
  'đến thời điểm': UNTIL,
  'kéo dài đến': UNTIL,
  từ: SINCE,
  'kể từ': SINCE,
  'tính từ': SINCE,
  'bắt đầu từ': SINCE,
  'ngay từ': SINCE,
  'từ thời điểm': SINCE,
} as const;

/** Tense of the words before: 2 = gone by, 1 = to come. Nearest first. */
const TENSES = {
  sẽ: 1,
  'dự kiến': 1,
  'phấn đấu': 1,
  'chậm nhất': 1,
  phải: 1,
  'hạn cuối': 1,
  'dự định': 1,
  sắp: 1,
  'kế hoạch': 1,
  hạn: 1,
  đã: 2,
  hồi: 2,
  từng: 2,
  'tính đến': 2,
  hôm: 2,
  vừa: 2,
} as const;
const TENSE_REACH = 6;

const NAME = 1;
const WORK = 2;
const OTHER = 3;

/** What a date names when it stands right behind: đường 30/4, Bệnh viện 19-8, số 14/8, lô 3/2, tỷ số 2-1. */
const NAMES =
  'đường|phố|cầu|quảng trường|bệnh viện|sân vận động|công viên|nông trường|lâm trường|hội trường|nhà hát|nhà máy|xí nghiệp|công ty|hợp tác xã|trường|số nhà|nhà số|trường tiểu học|trường thcs|trường thpt|chợ|ngõ|hẻm|ngách|kiệt|số|lô|thửa|tờ|khu phố|kênh|rạp|cảng|trạm|tòa|lớp|hạng|tỷ số|ip|phiên bản|model|mã|biển|biển số|điện thoại|fax|tổ hợp|đại lộ|quốc lộ|tỉnh lộ|ql|tl|hương lộ|km|đt|chuyến bay|hộp thư|tài khoản|cmnd|cccd|mst|thửa đất số|tập đoàn|chung cư|khu dân cư|tỷ lệ|tỉ lệ|covid|sars|cụm|clb|câu lạc bộ';
/** Words that end like one of those and name nothing: ngày khai trường 5/9, theo yêu cầu 15/9. */
const OTHERS =
  'khai trường|nhà trường|thị trường|môi trường|hiện trường|thương trường|yêu cầu|toàn cầu|nhu cầu|thành phố|lên đường|con đường|quãng đường|đoạn đường|một số|dân số|chỉ số';
/** Documents and undertakings have numbers, but years too: Kế hoạch 2021-2025. */
const WORKS =
  'nghị quyết|chỉ thị|quyết định|thông tư|nghị định|kết luận|công văn|kế hoạch|phong trào|dự án|trung tâm|bản đồ|nhóm';

export class Surroundings {
  private readonly modifiers: PhraseTable;
  private readonly tenses: PhraseTable;
  private readonly names: PhraseTable;
  private readonly comparisons: PhraseTable;
  private readonly all: number;
  private readonly ago: number;
  private readonly joints: WordTable;

  constructor(words: DateWords) {
    const { lexicon } = words;
    this.modifiers = new PhraseTable(lexicon, MODIFIERS);
    this.tenses = new PhraseTable(lexicon, TENSES);
    this.names = new PhraseTable(lexicon, {
      ...Object.fromEntries(NAMES.split('|').map((text) => [text, NAME])),
      ...Object.fromEntries(OTHERS.split('|').map((text) => [text, OTHER])),
      ...Object.fromEntries(WORKS.split('|').map((text) => [text, WORK])),
    });
    this.comparisons = new PhraseTable(lexicon, {
      'so với': 1,
      'so với cùng kỳ': 1,
      'cùng kỳ': 1,
      'so cùng kỳ': 1,
      'so với cùng kỳ của': 1,
      'cao hơn': 1,
      'thấp hơn': 1,
      'nhiều hơn': 1,
      'ít hơn': 1,
      kém: 1,
    });
    this.ago = words.id('trước');
    this.all = words.id('hết');
    this.joints = lexicon.wordSet('và hoặc hay đến tới');
  }

  /** The modifier that the words before token `from` give, 0 when none. */
  modifier(tokens: TokenTable, from: number): number {
    const all = from > 0 && tokens.syllable[from - 1] === this.all;
    const found = this.modifiers.before(tokens, all ? from - 1 : from);
    return all && found !== UNTIL && found !== BEFORE ? 0 : found;
  }

  /** 1 where the figures before are compared with the mention, 2 where it ends in `trước` too: so với cùng kỳ [năm trước]. */
  compared(tokens: TokenTable, from: number, to: number): number {
    if (this.comparisons.before(tokens, from) === 0) return 0;
    return tokens.syllable[to - 1] === this.ago ? 2 : 1;
  }

  /** −1 gone by, +1 to come, 0 unsaid, by the nearest word before `from` in its sentence. */
  tense({ tokens, sentences }: Passage, from: number): number {
    const sentence = sentences.of[from];
    for (let at = from; at > 0 && at > from - TENSE_REACH && sentences.of[at - 1] === sentence; at--) {
      const tense = this.tenses.before(tokens, at);
      if (tense > 0) return tense === 1 ? 1 : -1;
    }
    return 0;
  }

  /** True where what stands before makes the figures a name or a number of something else. */
  named(tokens: TokenTable, from: number): boolean {
    const found = this.names.before(tokens, from);
    return found === NAME || found === WORK;
  }

  /** The same for years, which documents and plans have beside their names. */
  numbered(tokens: TokenTable, from: number): boolean {
    return this.names.before(tokens, from) === NAME;
  }

  /** True where the figures at `from` are glued to more on their left. */
  runsIn(tokens: TokenTable, from: number): boolean {
    if (from === 0 || !tokens.glued(from)) return false;
    return tokens.kind[from - 1] === WORD || continues(tokens, from);
  }

  /** `(14/10)`: the brackets hold nothing else, or go on behind a comma. */
  bracketed(tokens: TokenTable, from: number, to: number): boolean {
    // (TTXVN 6/6)
    const tag = from > 1 && (tokens.shape[from - 1] as number) >= SHAPE_UPPER && isMark(tokens, from - 2, OPEN);
    const opens = (from > 0 && isMark(tokens, from - 1, OPEN)) || (tag && isMark(tokens, to, CLOSE));
    return opens && (isMark(tokens, to, CLOSE) || isMark(tokens, to, COMMA));
  }

  /** A date ends right before the mark or joint before `from`: Hôm nay, [7/11] · thứ Năm ([25-4]) · ngày 29/8 và [5/9]. */
  joined({ tokens, spans, type }: Passage, from: number): boolean {
    if (from < 2) return false;
    const before = from - 1;
    const joint = tokens.kind[before] === PUNCTUATION || this.joints.has(tokens.syllable[before] as number);
    return joint && ((spans.closing[before] as number) & (1 << type)) !== 0;
  }

  /** True at the head of a sentence or a line. */
  opens({ tokens, sentences }: Passage, from: number): boolean {
    return tokens.kind[from - 1] === BREAK || sentences.opens(from);
  }

  /** True where a number stands right before `at`. */
  numberBefore(tokens: TokenTable, at: number): boolean {
    return at > 0 && tokens.kind[at - 1] === NUMBER;
  }
}
