/** The name of a lunar year behind Tết: Giáp Thìn, Ất Tỵ. */
import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { TokenTable } from '../../engine/tokens.ts';

export class LunarYears {
  private readonly stems: WordTable;
  private readonly branches: WordTable;

  constructor(lexicon: Lexicon) {
    this.stems = lexicon.wordSet('giáp ất bính đinh mậu kỷ canh tân nhâm quý');
    this.branches = lexicon.wordSet('tý sửu dần mão mẹo thìn tỵ ngọ mùi thân dậu tuất hợi');
  }

  /** End of the year's name at token `at`; `at` when none stands there. */
  end(tokens: TokenTable, at: number): number {
    return this.stems.has(tokens.syllable[at] as number) && this.branches.has(tokens.syllable[at + 1] as number)
      ? at + 2
      : at;
  }
}
