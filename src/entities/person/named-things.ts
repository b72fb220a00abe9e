/**
 * What is named after persons, or bears such a name: no person stands behind these words.
 *
 *   đường | Lê Lợi     giải thưởng | Lê Quý Đôn     nhà hàng | Kiều Oanh     tàu | Hoàng Đạt
 */
import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { isLower } from '../shared/capitals.ts';
import { PhraseTable } from '../shared/phrases.ts';

const WORDS =
  'đường phố ngõ hẻm cầu chợ trường quận phường xã huyện thôn ấp tên mang giải quỹ hầm tượng đài đền chùa công viên tàu';

const PHRASES = [
  'nhà hàng',
  'khách sạn',
  'giải thưởng',
  'học bổng',
  'nhà máy',
  'nhà máy dệt',
  'cửa hàng',
  'siêu thị',
  'thương hiệu',
  'nhãn hiệu',
  'tiệm vàng',
  'hiệu vàng',
  'tàu cá',
  'xí nghiệp',
  'di tích',
  'lăng mộ',
  'danh hiệu',
  'phong trào',
  'cuộc thi',
  'chương trình',
];

export class NamedThings {
  private readonly words: WordTable;
  private readonly phrases: PhraseTable;

  constructor(lexicon: Lexicon) {
    this.words = lexicon.wordSet(WORDS);
    this.phrases = new PhraseTable(lexicon, Object.fromEntries(PHRASES.map((text) => [text, 1])));
  }

  /** True where one of them stands right before token `at`. */
  before({ tokens }: Passage, at: number): boolean {
    if (at === 0) return false;
    const word = tokens.syllable[at - 1] as number;
    return (this.words.has(word) && isLower(tokens, at - 1)) || this.phrases.before(tokens, at) !== 0;
  }
}
