/**
 * A lunar year's name: Bính Ngọ, Canh Tý, Quý Mẹo. Both words capitalised, so that `tân` and `thân` are not taken.
 */
import { WordTable } from '../../engine/lexicon.ts';
import { SHAPE_LOWER, type TokenTable } from '../../engine/tokens.ts';
import { CAN, CHI } from './can-chi.ts';
import type { DateWords } from './words.ts';

export class CanChiNames {
  private readonly stems: WordTable;
  private readonly branches: WordTable;

  constructor({ lexicon }: DateWords) {
    const table = (names: readonly string[], more: readonly (readonly [string, number])[]) =>
      new WordTable(
        [...names.map((name, at) => [name, at + 1] as const), ...more].map(
          ([name, place]) => [lexicon.word(name), place] as const,
        ),
      );
    this.stems = table(CAN, [['quí', 10]]);
    this.branches = table(CHI, [['mẹo', 4]]);
  }

  /** Stem × 12 + branch + 1 of the two words at `at`, 0 when they name no year. */
  at(tokens: TokenTable, at: number): number {
    const stem = this.stems.of(tokens.syllable[at] as number);
    if (stem === 0 || tokens.shape[at] === SHAPE_LOWER) return 0;
    const branch = this.branches.of(tokens.syllable[at + 1] as number);
    if (branch === 0 || tokens.shape[at + 1] === SHAPE_LOWER || (stem - branch) % 2 !== 0) return 0;
    return (stem - 1) * 12 + branch;
  }
}
