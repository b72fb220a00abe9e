/** What follows the number of a percentage: %, phần trăm, ‰, điểm phần trăm, điểm %. */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Units } from '../shared/measured.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';

export const PERCENT = 1;
export const PERMILLE = 2;
export const POINT = 3;

const PHRASES = {
  '%': PERCENT,
  'phần trăm': PERCENT,
  '‰': PERMILLE,
  'phần nghìn': PERMILLE,
  'phần ngàn': PERMILLE,
  'điểm phần trăm': POINT,
  'điểm %': POINT,
  '% điểm': POINT,
} as const;

export class PercentUnits implements Units {
  to = 0;
  private readonly phrases: PhraseTable;

  constructor(lexicon: Lexicon) {
    this.phrases = new PhraseTable(lexicon, PHRASES);
  }

  at(passage: Passage, at: number): number {
    const unit = this.phrases.at(passage.tokens, at);
    if (unit !== 0) this.to = at + phrase.length;
    return unit;
  }
}
