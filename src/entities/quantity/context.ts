/**
 * Where a number before a noun counts nothing: it belongs to what stands before it.
 *
 *   tổ 12 phường …   khóa XII   ngày 14 người …   bão số 3 xã …   mũi 1 người …   lớp 5 trường …   cấp 2 xã …
 *
 * but: trong số 706.300 người, mỗi xã 2 người, mỗi ngày 500 lượt, số 3.140 hộ.
 */

import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import { NUMBER, type TokenTable } from '../../engine/tokens.ts';
import { isMark, SLASH } from '../shared/marks.ts';
import { phraseGroups } from '../shared/phrase-groups.ts';
import { PhraseTable } from '../shared/phrases.ts';

/** Always owns the number behind it. */
const HEAD = 1;
/** Owns it where it can be a day, a month, an hour, a year. */
const TIME = 2;
/** Owns a small number without groups of digits. */
const LABEL = 3;
/** A group that owns its number, but not one before persons: tổ 12, but nhóm 5 đối tượng. */
const TEAM = 4;
/** Levels are few: cấp 2 xã, but cấp 20 suất. */
const LEVEL = 5;
/** điều 5 of a law, but (the verb) điều 5 xe. */
const ARTICLE = 6;

const OWNERS = phraseGroups({
  ['khoản|phòng|bài|mục|chương|khóa|lớp|hạng|loại|đợt|kỳ|lần|thứ|quận|thôn|ấp|khóm|khu phố|tổ dân phố|vòng|lô|' +
    'tầng|lộ|ngõ|ngách|hẻm|kiệt|km|mũi|top|giai đoạn|khu vực|cụm|đại hội|kỳ họp|phiên họp|hội nghị|' +
    'nghị quyết|nghị định|chỉ thị|quyết định|thông tư|đề án|quân khu|f|ql|tl|phường|quốc lộ|phần|' +
    'bậc|bước|hiệp|sư đoàn|quân đoàn|báo động|mức độ|ga|vành|vành đai|chương trình|kế hoạch|thông báo|' +
    'zone|f0|khối']: HEAD,
  'ngày|tháng|năm|quý|giờ|lúc|hồi|hôm|mùng|rằm|thế': TIME,
  cấp: LEVEL,
  điều: ARTICLE,
  'số|xã|bản|làng|đường|trang|điểm|xóm|trạm|cảng|đảo|khu|vùng|bảng|giải': LABEL,
  'tổ|đội|nhóm': TEAM,
});

/** Sides of a day or of an interval before a date in figures: chiều 27/7 người … */
const BEFORE_DATE = 'ngày sáng trưa chiều tối đêm hôm mùng dịp lễ vào trước sau từ đến tháng hết quý nay qua';

export class Context {
  private readonly owners: PhraseTable;
  private readonly each: WordTable;
  private readonly beforeDate: WordTable;
  private readonly persons: WordTable;
  private readonly sent: WordTable;
  private readonly rank: WordTable;
  /** First syllables of words that end like an owner: dân số, tuyến đường. */
  private readonly number: WordTable;

  constructor(lexicon: Lexicon) {
    this.owners = new PhraseTable(lexicon, OWNERS);
    this.each = lexicon.wordSet('mỗi một từng cả toàn các trong tổng trên những hằng hàng với');
    this.beforeDate = lexicon.wordSet(BEFORE_DATE);
    this.number = lexicon.wordSet(
      'dân tổng trong chỉ hệ doanh quân nhân con đa thiểu tham thông tuyến con quãng chặng đoạn dứt thời trọng',
    );
    this.rank = lexicon.wordSet('thứ hạng trí lớp');
    this.sent = lexicon.wordSet('xe tàu cán chiến máy người tổ đội phương');
    this.persons = lexicon.wordSet('người đối thành cán học em chiến hộ');
  }

  /** True when the number `value` at token `at`, before the unit at `unit`, is the name or date of something. */
  owned(tokens: TokenTable, at: number, value: number, grouped: boolean, unit: number): boolean {
    const owner = this.owners.before(tokens, at);
    if (owner === 0) return false;
    const before = at - 2 >= 0 ? (tokens.syllable[at - 2] as number) : 0;
    const year = value >= 1900 && value < 2100 && !grouped;
    if (owner === TIME && year) return true;
    if (this.each.has(before)) return false;
    if (owner === HEAD) return !grouped;
    if (owner === TIME) return value <= 31 && !grouped;
    if (owner === TEAM) return !this.persons.has(tokens.syllable[unit] as number) && value < 100;
    if (owner === LABEL && this.number.has(before)) return false;
    if (owner === LEVEL) return value <= 4;
    if (owner === ARTICLE) return !this.sent.has(tokens.syllable[unit] as number);
    return value < 100 && !grouped;
  }

  /** True behind a word of rank: đứng thứ 28/224 quốc gia. */
  ranked(tokens: TokenTable, at: number): boolean {
    return at > 0 && this.rank.has(tokens.syllable[at - 1] as number);
  }

  /** True for `27/7` behind a word of time: a day, not 27 of 7. */
  dated(tokens: TokenTable, at: number): boolean {
    return at > 0 && this.beforeDate.has(tokens.syllable[at - 1] as number);
  }

  /** True between a number and its slash: `3/4`. */
  slashed(tokens: TokenTable, to: number): boolean {
    return isMark(tokens, to, SLASH) && tokens.glued(to) && tokens.kind[to + 1] === NUMBER && tokens.glued(to + 1);
  }
}
