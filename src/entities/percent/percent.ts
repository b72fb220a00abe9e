/**
 *   40%   40 %   5,2 phần trăm   30 - 40%   0,3 điểm phần trăm   14,2‰   -0,47%
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { PUNCTUATION, type TokenTable } from '../../engine/tokens.ts';
import { Approximators } from '../shared/approximation.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { numeral, readNumber } from '../shared/number.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { FIELDS, writeAmount } from '../shared/amount.ts';

export const PERCENT = 1;
export const PERMILLE = 2;
export const POINT = 3;

const DASH = 45;
const PLUS = 43;

const UNITS = {
  '%': PERCENT, 'phần trăm': PERCENT, '‰': PERMILLE, 'phần nghìn': PERMILLE, 'phần ngàn': PERMILLE,
  'điểm phần trăm': POINT, 'điểm %': POINT, '% điểm': POINT,
} as const;

export function percentRule(lexicon: Lexicon): Rule {
  const units = new PhraseTable(lexicon, UNITS);
  const approximators = new Approximators(lexicon);
  const to = lexicon.word('đến');
  const upTo = lexicon.word('tới');

  return {
    source: 'percent/number',
    stage: STAGE_ATOMS,
    on: ['number'],
    read(passage, at) {
      const { tokens } = passage;
      if (at > 0 && tokens.glued(at) && joinsNumber(tokens, at)) return;
      if (!readNumber(tokens, at)) return;
      const first = numeral.value;
      let end = numeral.to;
      let second = Number.NaN;
      let unit = units.at(tokens, end);
      if (unit === 0 && isRange(tokens, end, to, upTo) && readNumber(tokens, end + 1)) {
        second = numeral.value;
        end = numeral.to;
        unit = units.at(tokens, end);
      }
      if (unit === 0) return;
      end += phrase.length;
      const from = signBefore(tokens, at);
      propose(passage, from, end, first, second, unit, tokens, from < at && tokens.syllable[from] === DASH);
    },
  };

  function propose(passage: Passage, from: number, end: number, first: number, second: number, unit: number, tokens: TokenTable, minus: boolean): void {
    const payload = passage.spans.room(FIELDS);
    writeAmount(passage.spans.data, payload, minus ? -first : first, second, unit, approximators.read(tokens, from, end));
    passage.propose(from, end, 960, payload);
  }
}

/** A number inside a number (the `4` of `7,4%`) is not read again. */
function joinsNumber(tokens: TokenTable, at: number): boolean {
  const mark = tokens.syllable[at - 1] as number;
  return tokens.kind[at - 1] === PUNCTUATION && (mark === 44 || mark === 46) && at > 1 && tokens.glued(at - 1) && tokens.kind[at - 2] === 2;
}

function isRange(tokens: TokenTable, at: number, to: number, upTo: number): boolean {
  const word = tokens.syllable[at] as number;
  return word === DASH || word === to || word === upTo;
}

/** A sign glued to the number and not to a word before it belongs to the mention: `-0,47%`. */
function signBefore(tokens: TokenTable, at: number): number {
  const before = at - 1;
  if (before < 0 || !tokens.glued(at) || tokens.kind[before] !== PUNCTUATION) return at;
  const mark = tokens.syllable[before] as number;
  if (mark !== DASH && mark !== PLUS) return at;
  return before === 0 || !tokens.glued(before) || tokens.kind[before - 1] === PUNCTUATION ? before : at;
}
