/**
 *   150k     3tr     1tr2     25 tr đồng, 25 tr.đ     mất 5 củ
 *
 * The market's shorthand: k for a thousand, tr and củ for a million đồng. A capital K is a code (thông điệp 5K).
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { NUMBER, SHAPE_LOWER } from '../../engine/tokens.ts';
import { FIELDS, writeAmount } from '../shared/amount.ts';
import type { Approximators } from '../shared/approximation.ts';
import { DASH, DOT, isMark } from '../shared/marks.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { numeral, readNumber } from '../shared/number.ts';
import type { Numbers } from '../shared/number-words.ts';
import type { Currencies } from './currency.ts';
import type { Endings } from './ending.ts';

const K = 1;
const TR = 2;
const CU = 3;
const worth = [0, 1e3, 1e6, 1e6];

export function colloquialRule(
  lexicon: Lexicon,
  numbers: Numbers,
  currencies: Currencies,
  endings: Endings,
  approximators: Approximators,
): Rule {
  const shorthand = lexicon.wordTable({ k: K, tr: TR, củ: CU });
  const race = lexicon.wordSet('ly chạy like view đường');
  const paid = lexicon.wordSet('mất giá trả chi tốn đòi vay nợ lãi lỗ bán hết khoảng hơn gần tầm');
  const home = currencies.codes.indexOf('VND') + 1;

  return {
    source: 'money/colloquial',
    stage: STAGE_ATOMS,
    on: ['number'],
    gate: numbers.gate,
    read(passage, at) {
      const { tokens } = passage;
      if (!readNumber(tokens, at)) return;
      let { value: first, to } = numeral;
      let second = Number.NaN;
      if (isMark(tokens, to, DASH) && readNumber(tokens, to + 1) && numeral.value > first) {
        second = numeral.value;
        to = numeral.to;
      }
      const kind = shorthand.of(tokens.syllable[to] as number);
      if (kind === 0 || tokens.shape[to] !== SHAPE_LOWER || (kind !== CU && !tokens.glued(to) && kind === K)) return;
      const factor = worth[kind] as number;
      first *= factor;
      second *= factor;
      to++;
      const behind = isMark(tokens, to, DOT) && tokens.glued(to) ? to + 1 : to;
      if (kind === TR && currencies.at(passage, behind, factor) === home) to = currencies.to;
      else if (kind === TR && tokens.kind[to] === NUMBER && tokens.glued(to) && (tokens.value[to] as number) < 10) {
        first += (tokens.value[to] as number) * 1e5;
        to++;
      } else if (tokens.glued(to) && tokens.kind[to] === NUMBER) return;
      if (!endings.at(tokens, to) || (kind === K && at > 0 && race.has(tokens.syllable[at - 1] as number))) return;
      // `củ` is a root otherwise.
      if (kind === CU && !(at > 0 && paid.has(tokens.syllable[at - 1] as number))) return;
      const payload = passage.spans.room(FIELDS);
      writeAmount(passage.spans.data, payload, first, second, home, approximators.read(tokens, at, to));
      passage.propose(at, to, kind === CU ? 965 : 880, payload);
    },
  };
}
