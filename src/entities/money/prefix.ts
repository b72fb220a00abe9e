/**
 *   $42   US$1,2 triệu   USD 35 triệu   €5 tỷ   $40 - 45
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { NUMBER, PUNCTUATION, SHAPE_UPPER, WORD } from '../../engine/tokens.ts';
import { FIELDS, writeAmount } from '../shared/amount.ts';
import type { Approximators } from '../shared/approximation.ts';
import { classId } from '../shared/classes.ts';
import { DASH, isMark } from '../shared/marks.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { type Numbers, reading } from '../shared/number-words.ts';
import type { Currencies } from './currency.ts';

const CURRENCY = classId('currency');

export function prefixRule(
  lexicon: Lexicon,
  numbers: Numbers,
  currencies: Currencies,
  approximators: Approximators,
): Rule {
  const fuel = lexicon.wordSet('xăng dầu');

  return {
    source: 'money/prefix',
    stage: STAGE_ATOMS,
    on: ['currency'],
    read(passage, at) {
      const { tokens, hits } = passage;
      const hit = hits.find(at, CURRENCY);
      const number = hits.to[hit] as number;
      // xăng RON 95
      if (
        tokens.kind[number] !== NUMBER ||
        (tokens.kind[at] === WORD && at > 0 && fuel.has(tokens.syllable[at - 1] as number))
      )
        return;
      // A sign stands right before its number; a code in capitals before a blank, where it does not end an amount.
      const sign = tokens.kind[number - 1] === PUNCTUATION;
      if (
        sign
          ? !tokens.glued(number)
          : tokens.shape[at] !== SHAPE_UPPER || tokens.kind[at] !== WORD || tokens.glued(number)
      )
        return;
      if (at > 0 && (tokens.kind[at - 1] === NUMBER || numbers.isMagnitude(tokens.syllable[at - 1] as number))) return;
      if (!numbers.read(tokens, number)) return;
      let { value: first, to } = reading;
      let second = Number.NaN;
      if (isMark(tokens, to, DASH) && numbers.read(tokens, to + 1) && reading.value > first) {
        second = reading.value;
        if (reading.scale > 1 && first < second / reading.scale) first *= reading.scale;
        to = reading.to;
      }
      // `USD 500.000 đồng`: the number belongs to the currency behind it.
      if (!sign && currencies.at(passage, to, reading.scale) !== 0) return;
      const payload = passage.spans.room(FIELDS);
      writeAmount(
        passage.spans.data,
        payload,
        first,
        second,
        (hits.row[hit] as number) + 1,
        approximators.read(tokens, at, to),
      );
      passage.propose(at, to, 966, payload);
    },
  };
}
