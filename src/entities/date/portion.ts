/**
 * Parts of a unit: thirds and halves.
 *
 *   đầu tháng 9   giữa năm 2019   cuối tháng   đầu năm   cuối tuần tới   đầu những năm 1990   nửa cuối năm 2019   nửa đầu tháng 8
 *   những tháng đầu năm 2020   những ngày cuối tháng 7   các tháng cuối năm   trung tuần tháng 12
 *
 * Not: bắt đầu năm 2020, giữa năm 2019 và 2020, cuối năm học, nửa năm (a duration), những ngày đầu.
 */
import type { WordTable } from '../../engine/lexicon.ts';
import type { TokenTable } from '../../engine/tokens.ts';
import { END, FIRST_HALF, MIDDLE, type Moment, REST, SECOND_HALF, START, YEAR, YEARS } from './moment.ts';
import type { Parents } from './parent.ts';
import {
  DAY_WORD,
  type DateWords,
  FIGURE,
  MONTH_WORD,
  PORTION_WORD,
  QUARTER_WORD,
  WEEK_WORD,
  YEAR_WORD,
} from './words.ts';

export class Portions {
  private readonly thirds: WordTable;
  private readonly halves: WordTable;
  private readonly decades: WordTable;
  private readonly verbs: WordTable;
  private readonly half: number;
  private readonly middle: number;
  private readonly and: number;
  private readonly fillers: WordTable;
  private readonly remaining: number;
  private readonly remains: number;

  constructor(
    private readonly words: DateWords,
    private readonly parents: Parents,
  ) {
    this.thirds = words.lexicon.wordTable({ đầu: START, giữa: MIDDLE, cuối: END });
    this.decades = words.lexicon.wordTable({ thượng: START, trung: MIDDLE, hạ: END });
    this.halves = words.lexicon.wordTable({ đầu: FIRST_HALF, cuối: SECOND_HALF, sau: SECOND_HALF });
    this.verbs = words.lexicon.wordSet('bắt ban hàng đứng dẫn lần mở bước cầm khởi đương chuyến bóng chân nửa');
    this.half = words.id('nửa');
    this.middle = words.id('giữa');
    this.and = words.id('và');
    this.remaining = words.id('còn');
    this.remains = words.id('lại');
    this.fillers = words.lexicon.wordSet('của trong');
  }

  /** From `đầu`, `giữa`, `cuối` or `nửa` at `at`; the token behind, or 0. */
  read(tokens: TokenTable, at: number, moment: Moment): number {
    if (at > 0 && this.verbs.has(tokens.syllable[at - 1] as number)) return 0;
    if (tokens.syllable[at] === this.half) {
      const half = this.halves.of(tokens.syllable[at + 1] as number);
      return half === 0 ? 0 : this.of(tokens, at + 2, half, moment);
    }
    const decade = this.decades.of(tokens.syllable[at] as number);
    if (decade !== 0) return this.decade(tokens, at + 1, decade, moment);
    const to = this.of(tokens, at + 1, this.thirds.of(tokens.syllable[at] as number), moment);
    // `giữa năm 2019 và 2020` is between the two.
    if (to > 0 && tokens.syllable[at] === this.middle && tokens.syllable[to] === this.and) {
      const role = this.words.role(tokens, to + 1);
      if (role === FIGURE || role === YEAR_WORD || role === MONTH_WORD || role === DAY_WORD || role === QUARTER_WORD)
        return 0;
    }
    return to;
  }

  /** From the `tuần` of *trung tuần tháng 12* at `at`. */
  private decade(tokens: TokenTable, at: number, decade: number, moment: Moment): number {
    const month = at + 1;
    if (this.words.role(tokens, at) !== WEEK_WORD || this.words.role(tokens, month) !== MONTH_WORD) return 0;
    return this.of(tokens, month, decade, moment);
  }

  /** From `những` or `các` at `at`: những tháng đầu năm 2020. */
  plural(tokens: TokenTable, at: number, moment: Moment): number {
    const unit = this.words.role(tokens, at + 1);
    if (unit !== DAY_WORD && unit !== WEEK_WORD && unit !== MONTH_WORD && unit !== QUARTER_WORD && unit !== YEAR_WORD)
      return 0;
    if (unit === MONTH_WORD && tokens.syllable[at + 2] === this.remaining && tokens.syllable[at + 3] === this.remains) {
      const rest = this.of(tokens, at + 4, REST, moment);
      return moment.grain === YEAR ? rest : 0;
    }
    if (this.words.role(tokens, at + 2) !== PORTION_WORD) return 0;
    const third = this.thirds.of(tokens.syllable[at + 2] as number);
    const to = third === 0 ? 0 : this.of(tokens, at + 3, third, moment);
    // những năm đầu thập kỷ 1990, but not những năm đầu năm
    return unit === YEAR_WORD && moment.grain < YEARS ? 0 : to;
  }

  private of(tokens: TokenTable, at: number, portion: number, moment: Moment): number {
    if (portion === 0) return 0;
    const to = this.parents.read(tokens, this.fillers.has(tokens.syllable[at] as number) ? at + 1 : at, moment);
    if (to === 0) return 0;
    moment.portion = portion;
    moment.headed = true;
    return to;
  }
}
