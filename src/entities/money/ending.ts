/**
 * Where an amount without its currency may end: nothing that could be counted follows.
 *
 *   chi 275 tỷ, … | chi 275 tỷ để … | nộp 12 tỷ vào ngân sách          not: 2 tỷ người, 3 triệu liều
 */
import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import { type TokenTable, WORD } from '../../engine/tokens.ts';

const FOLLOWERS =
  'và để cho trong từ so vào của mỗi tăng giảm bằng đạt nhưng thì là nữa đến do với tại ở nên còn cùng theo nhờ chiếm vượt mới ' +
  'được bị đã sẽ chưa không khi sau trước rồi mà gồm thuộc qua trả mua tiền vốn hoặc hay lên xuống nếu vì cũng chỉ trở thôi một';

export class Endings {
  private readonly followers: WordTable;

  constructor(lexicon: Lexicon) {
    this.followers = lexicon.wordSet(FOLLOWERS);
  }

  at(tokens: TokenTable, to: number): boolean {
    return to >= tokens.length || tokens.kind[to] !== WORD || this.followers.has(tokens.syllable[to] as number);
  }
}
