/**
 * What stands where a counted noun could stand and is none: structural nouns (điều, nhóm, lớp) and other words that
 * begin with the syllable of a noun.
 *
 *   5 | điều     3 | nhóm     Tổ 3 | thanh tra chợ     đợt 2 | phát hiện
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { TokenTable } from '../../engine/tokens.ts';
import { phraseGroups } from '../shared/phrase-groups.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';

/** First syllables of other words that look like counted nouns: `Tổ 3 thanh tra`, `đợt 2 phát hiện`. */
const SPLITTING = [
  'thanh tra|thanh toán|thanh lý|thanh lọc|phát hiện|phát triển|phát biểu|phát sinh|phát động|',
  'phát hành|phát huy|phát sóng|phát thanh|bàn giao|bàn bạc|bàn về|chốt lại|hội tụ|',
  'hội đàm|hội kiến|đoàn kết|trận địa|dân chủ|dân sinh|dân số|nhà nước|nước ngoài|',
  'nước sạch|nước mắm|khách quan|đơn giản|đơn phương|tin tưởng|tin rằng|quân sự|quân đội|',
  'cầu nguyện|lá chắn|bộ máy|mã hóa|tập trung|tập huấn|tập luyện|tập kết|tổ chức lại|',
  'tổ chức lễ|tổ chức cho|tổ chức tại|ổn định|mẫu mực|bồi thường|sân khấu|bản thân|thân thiện|',
  'nam bộ|khối lượng|đình chỉ|đình công|tháp tùng|chùm ảnh|mẹ đẻ|bà rịa|dao động|',
  'can thiệp|can ngăn|sở hữu|ban hành|ban đầu|ban bố|quy định tại|chỉ đạo|bố trí|',
  'con số|kíp nổ|bình quân|bình chọn|bình thường|gói gọn|đôi khi|trang bị|trang trí|',
  'tranh chấp|tranh cử|tranh tài|tranh luận|tranh thủ|giải ngân|giải phóng|giải quyết|giải thích|',
  'giải thể|giải tỏa|giải trình|giải cứu|nhịp nhàng|đoạn tuyệt|đường sắt|đường bộ|đoàn tụ|',
  'cấp cứu|câu kết|cảnh sát trưởng|phiên bản|trận đồ|sàn nhảy|quả thật|quả quyết|bài trừ|',
  'bài bản|đơn cử|lô gíc|mỏ neo|hồ hởi|ca ngợi|tàu điện ngầm số',
].join('');

export class LookAlikes {
  private readonly structural: PhraseTable;
  private readonly words: PhraseTable;

  constructor(lexicon: Lexicon) {
    const texts = lexicon.texts('not-units', 'text').filter((text) => text.length > 1);
    this.structural = new PhraseTable(lexicon, phraseGroups({ [texts.join('|')]: 1 }));
    this.words = new PhraseTable(lexicon, phraseGroups({ [SPLITTING]: 1 }));
  }

  /** End of the structural noun at token `at`; `at` when there is none. A longer unit may still stand there. */
  structuralEnd(tokens: TokenTable, at: number): number {
    return this.structural.at(tokens, at) === 0 ? at : at + phrase.length;
  }

  /** True where a word that only looks like a counted noun begins. */
  at(tokens: TokenTable, at: number): boolean {
    return this.words.at(tokens, at) !== 0;
  }
}
