/**
 *   120 ha   3.200 hộ   12 - 17 tuổi   160.000 - 180.000ha   22 triệu SIM   200 ngàn liều   Hai nạn nhân   2 tấn rưỡi
 *
 * Out: structural counts (điều, nhóm, lớp …: the dictionary of not-units), `một` before a noun, numbers that belong
 * to the noun before them, mũi and liều of a course (tiêm đủ 2 mũi).
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { BREAK, PUNCTUATION, SHAPE_CAPITAL } from '../../engine/tokens.ts';
import type { Approximators } from '../shared/approximation.ts';
import { inCapitals, isCapital, isLower } from '../shared/capitals.ts';
import { classMask } from '../shared/classes.ts';
import { type Measures, measured } from '../shared/measured.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { reading } from '../shared/number-words.ts';
import { AMOUNT_FIELDS, writeQuantity } from './amount.ts';
import type { Context } from './context.ts';
import { AGE, COUNT, MEASURE, type QuantityUnits } from './units.ts';

const TITLES = classMask('title-head', 'rank');

/** 12 ủy viên | Ban Thường vụ, 500 đại biểu | Quốc hội: behind a number a title is a counted noun. */
export const OVER_TITLES = 978;

/** Doses of one person's course stay below this. */
const COURSE = 10;

export function countRule(
  lexicon: Lexicon,
  measures: Measures,
  units: QuantityUnits,
  context: Context,
  approximators: Approximators,
): Rule {
  const year = lexicon.word('năm');
  const half = lexicon.word('rưỡi');
  const doses = lexicon.wordSet('mũi liều');
  const dual = lexicon.wordSet('nước bên nhà miền');
  const vague = lexicon.wordSet('dăm đôi vài mấy');
  const addressed = lexicon.wordSet('ông bà anh chị cô cậu gã');
  const leads = lexicon.wordSet(
    'có gồm với khiến làm cho cùng bắt cứu thêm còn đó hơn gần khoảng và là của được chết thương mất',
  );

  return {
    source: 'quantity/count',
    stage: STAGE_ATOMS,
    on: ['number', 'magnitude'],
    gate: measures.numbers.gate,
    read(passage, at) {
      const { tokens } = passage;
      if (!measures.read(passage, at)) return;
      const { first, second, unit, unitFrom, spelled } = measured;
      const grouped = reading.grouped || reading.scale > 1;
      const kind = units.kindOf(unit);
      const range = !Number.isNaN(second);
      let { from, to } = measured;
      if (kind === COUNT || kind === AGE) from = at;
      if (kind === COUNT && context.owned(tokens, at, first, grouped, unitFrom)) return;
      if (range && isYear(first) && isYear(second) && kind !== MEASURE) return;
      if (kind === COUNT) {
        const word = tokens.syllable[unitFrom] as number;
        if (first < COURSE && doses.has(word)) return;
        if (addressed.has(word) && isCapital(tokens, unitFrom + 1)) return;
        if (
          isCapital(tokens, unitFrom) &&
          !units.writing.isPaper(tokens, unitFrom) &&
          !(at > 0 && isLower(tokens, at - 1)) &&
          !inCapitals(tokens, unitFrom) &&
          tokens.shape[unitFrom] === SHAPE_CAPITAL
        )
          return;
        if (spelled && reading.scale === 1 && (first === 1 || dual.has(word))) return;
      } else if (spelled && first === 1 && kind !== MEASURE) return;
      if (
        spelled &&
        ((isCapital(tokens, at) && !opens(passage, at)) || (at > 0 && vague.has(tokens.syllable[at - 1] as number)))
      )
        return;
      if (tokens.syllable[at] === year && !fiveStands(passage, at)) return;
      let value = first;
      if (tokens.syllable[to] === half && !range && kind === MEASURE) {
        value += 0.5;
        to++;
      }
      const payload = passage.spans.room(AMOUNT_FIELDS);
      const approximator = approximators.read(tokens, from, to);
      writeQuantity(
        passage.spans.data,
        payload,
        from === at ? Math.abs(value) : value,
        second,
        unit,
        unitFrom,
        approximator,
      );
      passage.propose(
        from,
        to,
        kind === COUNT ? (titled(passage, unitFrom) ? OVER_TITLES : spelled ? 952 : 955) : 957,
        payload,
      );
    },
  };

  /** `năm` is five at the head of a sentence and behind a verb; elsewhere it is a year. */
  function fiveStands(passage: Passage, at: number): boolean {
    return opens(passage, at) || leads.has(passage.tokens.syllable[at - 1] as number);
  }
}

/** True where the dictionary of titles has the counted noun too. */
export function titled({ hits }: Passage, unitFrom: number): boolean {
  return hits.findAny(unitFrom, TITLES) !== 0;
}

const isYear = (value: number): boolean => value >= 1900 && value < 2100;

/** True at the head of a sentence or behind a mark, where a capital is no name (ông Hồ Văn Mười báo cáo). */
function opens({ tokens, sentences }: Passage, at: number): boolean {
  if (sentences.opens(at) || inCapitals(tokens, at)) return true;
  return tokens.kind[at - 1] === PUNCTUATION || tokens.kind[at - 1] === BREAK;
}
