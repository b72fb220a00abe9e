/**
 *   giải ngân 275 tỷ, đạt 40%     vốn vay 1,2 nghìn tỷ     từ 5-7 tỷ
 *
 * Amounts without a currency are in đồng where a word of money stands before them in the sentence and nothing
 * that could be counted behind (`2 tỷ người`). An amount in another currency nearby leaves the matter open: nothing.
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { FIELDS, writeAmount } from '../shared/amount.ts';
import type { Approximators } from '../shared/approximation.ts';
import { classId } from '../shared/classes.ts';
import { DASH, isMark } from '../shared/marks.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { type Numbers, reading } from '../shared/number-words.ts';
import type { Currencies } from './currency.ts';
import type { Endings } from './ending.ts';

const CURRENCY = classId('currency');
/** Words looked at before the amount. */
const REACH = 16;
const MILLION = 1e6;

const MONEY_WORDS =
  'vốn phí ngân thu chi nộp tiền giá phạt doanh lãi lỗ nợ vay trợ đoạt lộ thuế lương thưởng bán mua thuê trả toán góp cược quỹ đồng lương ' +
  'bồi đền hại tư nhuận lậu tặng';

export function bareRule(
  lexicon: Lexicon,
  numbers: Numbers,
  currencies: Currencies,
  endings: Endings,
  approximators: Approximators,
): Rule {
  const words = lexicon.wordSet(MONEY_WORDS);
  const dong = lexicon.word('đồng');
  const joints = lexicon.wordSet('đến tới');
  const home = currencies.codes.indexOf('VND') + 1;

  return {
    source: 'money/bare',
    stage: STAGE_ATOMS,
    on: ['number', 'magnitude'],
    gate: numbers.gate,
    read(passage, at) {
      const { tokens } = passage;
      if (!numbers.read(tokens, at)) return;
      let { value: first, scale, to } = reading;
      let second = Number.NaN;
      if (
        (isMark(tokens, to, DASH) || joints.has(tokens.syllable[to] as number)) &&
        numbers.read(tokens, to + 1) &&
        reading.value > first
      ) {
        second = reading.value;
        if (scale === 1) first *= reading.scale;
        ({ scale, to } = reading);
      }
      if (scale < MILLION || second <= first || !endings.at(tokens, to) || currencies.at(passage, to, scale) !== 0)
        return;
      if (!moneyBefore(passage, at)) return;
      const payload = passage.spans.room(FIELDS);
      writeAmount(passage.spans.data, payload, first, second, home, approximators.read(tokens, at, to));
      passage.propose(at, to, 860, payload);
    },
  };

  function moneyBefore(passage: Passage, at: number): boolean {
    const { tokens, hits, sentences } = passage;
    for (let near = at - 1; near >= 0 && near >= at - REACH && sentences.of[near] === sentences.of[at]; near--) {
      const word = tokens.syllable[near] as number;
      const hit = word === dong ? 0 : hits.find(near, CURRENCY);
      if (hit !== 0 && numbers.isMagnitude(tokens.syllable[near - 1] as number)) return false;
      if (words.has(word)) return true;
    }
    return false;
  }
}
