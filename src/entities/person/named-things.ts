/**
 * What is named after persons, or bears such a name: no person stands behind these words.
 *
 *   đường | Lê Lợi     giải thưởng | Lê Quý Đôn     nhà hàng | Kiều Oanh     tàu | Hoàng Đạt
 */
import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { NUMBER } from '../../engine/tokens.ts';
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
  'huân chương',
  'huy chương',
  'huy hiệu',
  'kỷ niệm chương',
  'giao lộ',
  'ngã tư',
  'ngã ba',
  'nút giao',
  'sân khấu',
  'nhà hát',
  'bảo tàng',
  'tư tưởng',
  'giống lúa',
  'tượng đài',
  'công ty',
];

export class NamedThings {
  private readonly words: WordTable;
  private readonly phrases: PhraseTable;
  private readonly number: number;

  constructor(lexicon: Lexicon) {
    this.words = lexicon.wordSet(WORDS);
    this.number = lexicon.word('số');
    this.phrases = new PhraseTable(lexicon, Object.fromEntries(PHRASES.map((text) => [text, 1])));
  }

  /** True where one of them stands right before token `at`. */
  before({ sentences, tokens }: Passage, at: number): boolean {
    if (at === 0) return false;
    const word = tokens.syllable[at - 1] as number;
    // số 12 | Lý Quốc Sư
    if (at > 1 && tokens.kind[at - 1] === NUMBER && tokens.syllable[at - 2] === this.number) return true;
    const opens = at === 1 || sentences.of[at - 1] !== sentences.of[at - 2];
    return (this.words.has(word) && (opens || isLower(tokens, at - 1))) || this.phrases.before(tokens, at) !== 0;
  }
}
