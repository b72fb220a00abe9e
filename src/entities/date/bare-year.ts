/**
 * Whether four figures without `năm` are a year, and two of them years from one to another.
 *
 *   (SN [1985])     Luật Đất đai [2013]     cùng kỳ [2019]     đến [2030],     World Cup [2022]     nhiệm kỳ 2010-2015 và [2015-2020]
 *
 * Not: 2000 người, từ 1900 hộ, số 2020, Boeing 2020 chỗ, 2020-2021 đồng
 */

import type { WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { SHAPE_CAPITAL, type TokenTable, WORD } from '../../engine/tokens.ts';
import { CLOSE, COMMA, isMark, OPEN } from '../shared/marks.ts';
import { PhraseTable } from '../shared/phrases.ts';
import type { Moment } from './moment.ts';
import type { Surroundings } from './surroundings.ts';
import { closes, type DateWords } from './words.ts';

/** Behind these nothing but a year stands. */
const BIRTHS = 'sn|sinh|cùng kỳ|sinh ngày';
const LEADS =
  'từ|đến|tới|trước|sau|kể từ|so với|mùa|mùa giải|tết|vào|trong|mậu thân|xuân|cup|euro|games|đông xuân|hè thu|giai đoạn|nhiệm kỳ|tầm nhìn|đầu|cuối|giữa|hiến pháp|của|là|mùa xuân|mùa thu|tháng giêng|đến hết|hết|tức|hội|định hướng|hướng tới|mục tiêu';
/** Laws of the republic and events named with a year have them from here on; before, four figures after a name are a number. */
const FIRST_EVENT = 1945;
const LAST = 2060;
const LAW_REACH = 9;
const LONGEST = 60;
/** A life in brackets may be longer: (1890 - 1969). */
const LIFE = 130;
/** Years of which the news speaks by the figures alone: ngày hội 2023. */
const RECENT = 1990;
const COMING = 2035;

export class BareYears {
  private readonly leads: PhraseTable;
  private readonly births: PhraseTable;
  private readonly laws: WordTable;

  constructor(
    private readonly words: DateWords,
    private readonly around: Surroundings,
  ) {
    this.leads = new PhraseTable(words.lexicon, Object.fromEntries(LEADS.split('|').map((text) => [text, 1])));
    this.births = new PhraseTable(words.lexicon, Object.fromEntries(BIRTHS.split('|').map((text) => [text, 1])));
    this.laws = words.lexicon.wordTable({ luật: 1, pháp: 2, lệnh: 2 });
  }

  /** Strength of a lone year. */
  score(passage: Passage, from: number, to: number, moment: Moment): number {
    const { tokens } = passage;
    const { year } = moment;
    if (year < 1800 || year > LAST || this.around.named(tokens, from)) return 0;
    if (this.births.before(tokens, from) > 0 && !this.words.units.has(tokens.syllable[to] as number)) return 860;
    if (!this.ends(tokens, to)) return 0;
    if (this.around.joined(passage, from)) return 860;
    if (isMark(tokens, from - 1, OPEN) && (isMark(tokens, to, CLOSE) || isMark(tokens, to, COMMA)))
      return year >= 1900 ? 800 : 0;
    if (this.leads.before(tokens, from) > 0) return year >= 1900 ? 840 : 0;
    if (year < FIRST_EVENT || from === 0 || tokens.kind[from - 1] !== WORD) return 0;
    if (this.law(tokens, from)) return 850;
    if ((tokens.shape[from - 1] as number) >= SHAPE_CAPITAL) return 720;
    return year >= RECENT && year <= COMING && !this.words.lengths.has(tokens.syllable[from - 1] as number) ? 640 : 0;
  }

  /** Strength of `2015-2020`. */
  rangeScore(passage: Passage, from: number, to: number, moment: Moment): number {
    const { tokens } = passage;
    const length = moment.yearTo - moment.year;
    if (moment.year < 1800 || moment.yearTo > 2100 || length > LIFE) return 0;
    if (length > LONGEST && !this.around.bracketed(tokens, from, to)) return 0;
    if (this.words.units.has(tokens.syllable[to] as number) || this.around.numbered(tokens, from)) return 0;
    return this.around.joined(passage, from) ? 880 : 850;
  }

  private ends(tokens: TokenTable, to: number): boolean {
    return (
      closes(this.words, tokens, to) ||
      (tokens.kind[to] === WORD &&
        (tokens.shape[to] as number) >= SHAPE_CAPITAL &&
        !this.words.units.has(tokens.syllable[to] as number))
    );
  }

  /** A law's name stands between: Luật Đất đai 2013, Bộ luật Dân sự 2015. */
  private law(tokens: TokenTable, from: number): boolean {
    for (
      let at = from - 1;
      at >= 0 && at > from - LAW_REACH && (tokens.kind[at] === WORD || isMark(tokens, at, COMMA));
      at--
    ) {
      const law = this.laws.of(tokens.syllable[at] as number);
      // Hiến pháp, Pháp lệnh: not phương pháp, mệnh lệnh.
      const before = Math.max(0, at - 1);
      if (
        law === 1 ||
        (law === 2 && ((tokens.shape[at] as number) | (tokens.shape[before] as number)) >= SHAPE_CAPITAL)
      )
        return true;
    }
    return false;
  }
}
