/**
 *   gấp 1,6 lần     tăng gấp 2 - 3 lần     gấp hơn 5 lần     tăng 1,2 lần     cao hơn 3 lần     bằng 1,3 lần
 *
 * `3 lần` of an act is no quantity: without a verb of comparison only a number with decimals is a multiple.
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { WORD } from '../../engine/tokens.ts';
import type { Approximators } from '../shared/approximation.ts';
import { Measures, measured, type Units } from '../shared/measured.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { PhraseTable } from '../shared/phrases.ts';
import { AMOUNT_FIELDS, writeQuantity } from './amount.ts';
import { MEASURE } from './units.ts';

/** Words between the verb and the number: gấp [khoảng từ] 2 lần. */
const BETWEEN = 3;

export function multipleRule(lexicon: Lexicon, approximators: Approximators): Rule {
  const time = lexicon.word('lần');
  const alone: Units = {
    to: 0,
    at({ tokens }: Passage, at: number): number {
      if (tokens.syllable[at] !== time) return 0;
      this.to = at + 1;
      return MEASURE;
    },
  };
  const measures = new Measures(lexicon, alone);
  const verbs = new PhraseTable(lexicon, {
    gấp: 1,
    'tăng gấp': 1,
    tăng: 1,
    giảm: 1,
    'cao hơn': 1,
    'lớn hơn': 1,
    'nhiều hơn': 1,
    'thấp hơn': 1,
    'ít hơn': 1,
    'nhanh hơn': 1,
    'đắt hơn': 1,
    'rẻ hơn': 1,
    vượt: 1,
    bằng: 1,
  });
  const between = lexicon.wordSet('hơn gần khoảng từ tới đến trên chừng lên ít nhất tối thiểu đa xấp xỉ thêm');

  return {
    source: 'quantity/multiple',
    stage: STAGE_ATOMS,
    on: ['number', 'magnitude'],
    gate: measures.numbers.gate,
    read(passage, at) {
      const { tokens } = passage;
      if (!measures.read(passage, at)) return;
      const { first, second, unitFrom, to } = measured;
      if (first % 1 === 0 && !compares(passage, at)) return;
      const payload = passage.spans.room(AMOUNT_FIELDS);
      writeQuantity(passage.spans.data, payload, first, second, MEASURE, unitFrom, approximators.read(tokens, at, to));
      passage.propose(at, to, 957, payload);
    },
  };

  function compares(passage: Passage, at: number): boolean {
    const { tokens } = passage;
    for (let near = at; near >= at - BETWEEN && near > 0; near--) {
      if (verbs.before(tokens, near) !== 0) return true;
      if (tokens.kind[near - 1] !== WORD || !between.has(tokens.syllable[near - 1] as number)) return false;
    }
    return false;
  }
}
