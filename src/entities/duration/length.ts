/**
 * A length of time: a number, or two, with a unit.
 *
 *   3 tháng   hơn [2 giờ]   hai thập kỷ   14 - 15 năm   từ [3 đến 5 ngày]   7-10 ngày   2 năm 6 tháng   một năm rưỡi   nửa tháng
 *   [3 tháng] qua   [15 năm] tù   1,5 giờ   năm ngày   [5 năm] một lần
 *
 * Not: năm 2020, tháng 8, ngày 3 tháng 8, 63 tuổi, 24 tháng tuổi, thứ 2 tuần này, 2 ngày 5-6/8 (the dates), 24/24 giờ, những năm.
 */

import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { NUMBER, PUNCTUATION, type TokenTable, WORD } from '../../engine/tokens.ts';
import { Approximators } from '../shared/approximation.ts';
import { classId } from '../shared/classes.ts';
import { DASH } from '../shared/marks.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { numbersOf, reading } from '../shared/number-words.ts';
import { phrase } from '../shared/phrases.ts';
import { OneGuard, UnitGuard } from './guards.ts';
import { follows, HOUR, unitTable, YEAR } from './units.ts';

/** Numbers kept: count, second end (NaN when no range), unit, a further part and its unit, half, approximator. */
export const FIELDS = 7;
const STRENGTH = 900;
/** Longer than history: 1.000.000 năm is geology, and read as such. */
const LONGEST = 1e10;

export function lengthRule(lexicon: Lexicon): Rule {
  const numbers = numbersOf(lexicon);
  const units = unitTable(lexicon);
  const approximators = new Approximators(lexicon);
  const guard = new UnitGuard(lexicon);
  const one = new OneGuard(lexicon);
  const half = lexicon.word('rưỡi');
  const five = lexicon.word('năm');
  lexicon.mark(five, classId('calendar'));
  const joints = lexicon.wordSet('đến tới');

  const hour = lexicon.word('h');
  const before = lexicon.wordSet('trong sau hơn gần quá suốt mất dưới trên đa thiểu nhất đầy vòng chừng');
  const near = lexicon.wordSet('sau gần');
  const after = lexicon.wordSet('qua tới nữa liền liên');

  /** trong 24h, 48h qua: elsewhere `24h` is a time of the clock. */
  function shortHour(tokens: TokenTable, at: number, to: number): number {
    if (tokens.syllable[to] !== hour || !tokens.glued(to) || tokens.kind[to + 1] === NUMBER) return 0;
    // `sau 22h`, `gần 17h` are times of the clock.
    const late = reading.value > 12 && reading.value < 24 && near.has(tokens.syllable[at - 1] as number);
    const led = at > 0 && !late && before.has(tokens.syllable[at - 1] as number);
    return led || after.has(tokens.syllable[to + 1] as number) ? HOUR : 0;
  }

  return {
    source: 'duration/length',
    stage: STAGE_ATOMS,
    on: ['number'],
    words: [...numbers.openers, five],
    gate: numbers.gate,
    read(passage, at) {
      const { tokens } = passage;
      const figure = tokens.kind[at] === NUMBER;
      if (!figure && tokens.syllable[at] === five && units.at(tokens, at + 1) === 0) return;
      if (figure && gluedWord(tokens, at)) return;
      if (!numbers.read(tokens, at) || reading.value <= 0 || reading.value > LONGEST) return;
      const first = reading.value;
      let second = Number.NaN;
      let to = reading.to;
      let unit = units.at(tokens, to) || shortHour(tokens, at, to);
      if (unit === 0 && isJoint(tokens, to, joints) && numbers.read(tokens, to + 1) && reading.value > first) {
        second = reading.value;
        to = reading.to;
        unit = units.at(tokens, to);
      }
      if (unit === 0) return;
      if (unit === HOUR && tokens.syllable[to] === hour) phrase.length = 1;
      const unitAt = to;
      to += phrase.length;
      if (guard.blocks(passage, at, unitAt, to, unit) || one.blocks(tokens, at, to, figure)) return;
      const halved = tokens.syllable[to] === half;
      if (halved) to++;
      let part = 0;
      let partUnit = 0;
      if (Number.isNaN(second) && !halved && numbers.read(tokens, to) && reading.to > to) {
        const { value, to: end } = reading;
        const smaller = units.at(tokens, end);
        if (
          smaller > 0 &&
          smaller !== YEAR &&
          follows(unit, smaller) &&
          !guard.blocks(passage, to, end, end + phrase.length, smaller)
        ) {
          // 3 ngày 2 đêm are three days.
          part = smaller === unit ? 0 : value;
          partUnit = smaller;
          to = end + phrase.length;
        }
      }
      const payload = passage.spans.room(FIELDS);
      const { data } = passage.spans;
      data[payload] = first;
      data[payload + 1] = second;
      data[payload + 2] = unit;
      data[payload + 3] = part;
      data[payload + 4] = partUnit;
      data[payload + 5] = halved ? 1 : 0;
      data[payload + 6] = approximators.read(tokens, at, to);
      // `24h` is a newspaper too.
      passage.propose(at, to, tokens.syllable[to - 1] === hour ? STRENGTH + 30 : STRENGTH, payload);
    },
  };
}

/** B52, T3: a figure glued to a letter is a name; `ngày15` is not, but begins no length either. */
const gluedWord = (tokens: TokenTable, at: number): boolean => tokens.glued(at) && tokens.kind[at - 1] === WORD;

function isJoint(tokens: TokenTable, at: number, joints: WordTable): boolean {
  return (tokens.kind[at] === PUNCTUATION && tokens.syllable[at] === DASH) || joints.has(tokens.syllable[at] as number);
}
