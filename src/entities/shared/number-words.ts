/**
 * Shared by all amounts: numbers in words, numbers in figures, and both with their magnitudes.
 *
 *   ba mươi tư  34     một trăm linh năm  105     hai nghìn ba trăm  2300     mười lăm  15     hai lăm  25
 *   3,5 triệu  3500000     12 nghìn tỷ  12e12     34 tỷ 650 triệu  34.65e9     1 triệu rưỡi  1500000     nửa triệu
 *
 * Vague ones (hàng trăm, vài chục, mấy nghìn) and fractions (hai phần ba) are no numbers here.
 */
import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { Gate } from '../../engine/passage.ts';
import { NUMBER, type TokenTable } from '../../engine/tokens.ts';
import { continues, numeral, readNumber } from './number.ts';
import { once } from './once.ts';
import { SpelledNumbers } from './spelled-number.ts';

/** What was read; one object for all calls. `scale` is the last magnitude (1 when none), `spelled` = begun in words. */
export const reading = { value: 0, to: 0, scale: 1, spelled: false, decimals: 0, grouped: false };

/** Tokens whose numbers are remembered; a power of two. */
const RECENT = 16;

/** Parts with magnitudes of their own in one number at most: tỷ, triệu, nghìn, and the rest. */
const MAX_PARTS = 4;

/** Larger than any amount of money in the smallest currency; keeps results finite. */
const MOST = 1e30;

/** Used where the dictionary of magnitudes is not loaded. */
const MAGNITUDES = { chục: 10, trăm: 100, nghìn: 1e3, ngàn: 1e3, vạn: 1e4, triệu: 1e6, tỷ: 1e9 };
/** Magnitudes of talk about money only (150k, 3 tr, 5 củ), and the dozen, which is a unit. */
const COLLOQUIAL = 'k tr củ tá';

export class Numbers {
  private readonly spelled: SpelledNumbers;
  private readonly magnitude: Map<number, number>;
  private readonly andHalf: number;
  private readonly part: number;
  private readonly large: WordTable;
  private readonly notLarge: WordTable;
  private to = 0;
  /** What was read at the last tokens, by the low bits of the token: a dozen rules ask for the same number in turn. */
  private readonly recentAt = new Int32Array(RECENT).fill(-1);
  private readonly recentEdition = new Int32Array(RECENT);
  /** Token behind, 0 where no number stands; decimals; 1 spelled + 2 grouped. */
  private readonly recentTo = new Int32Array(RECENT);
  private readonly recentDecimals = new Int32Array(RECENT);
  private readonly recentForm = new Uint8Array(RECENT);
  private readonly recentValue = new Float64Array(RECENT);
  private readonly recentScale = new Float64Array(RECENT);
  private tokens: TokenTable | null = null;

  constructor(lexicon: Lexicon) {
    this.spelled = new SpelledNumbers(lexicon);
    this.andHalf = lexicon.word('rưỡi');
    this.part = lexicon.word('phần');
    this.large = lexicon.wordSet('triệu tỷ');
    this.notLarge = lexicon.wordSet('lệ trọng số suất giá phú phần');
    this.magnitude = magnitudes(lexicon);
  }

  /** Open where a number begins: what the rules of amounts ask first. */
  readonly gate: Gate = {
    opens: ({ tokens }, at) => (tokens.kind[at] === NUMBER ? !continues(tokens, at) : !this.midst(tokens, at)),
  };

  /** True where a number in words goes on: no amount begins at such a word. */
  midst(tokens: TokenTable, at: number): boolean {
    if (at === 0) return false;
    const before = tokens.syllable[at - 1] as number;
    return before === this.part || this.spelled.goesOn(before) || this.magnitude.has(before);
  }

  /** The words that a number in words begins with. */
  get openers(): readonly number[] {
    return this.spelled.openers;
  }

  isMagnitude(word: number): boolean {
    return this.magnitude.has(word);
  }

  /** Reads a number from token `at` into `reading`; false, and `reading` as it was, when none stands there. */
  read(tokens: TokenTable, at: number): boolean {
    if (tokens !== this.tokens) {
      this.tokens = tokens;
      this.recentAt.fill(-1);
    }
    const slot = at & (RECENT - 1);
    if (this.recentAt[slot] === at && this.recentEdition[slot] === tokens.edition) {
      const to = this.recentTo[slot] as number;
      if (to === 0) return false;
      const form = this.recentForm[slot] as number;
      reading.value = this.recentValue[slot] as number;
      reading.to = to;
      reading.scale = this.recentScale[slot] as number;
      reading.spelled = (form & 1) !== 0;
      reading.decimals = this.recentDecimals[slot] as number;
      reading.grouped = (form & 2) !== 0;
      return true;
    }
    const stands = this.parse(tokens, at);
    this.recentAt[slot] = at;
    this.recentEdition[slot] = tokens.edition;
    this.recentTo[slot] = stands ? reading.to : 0;
    this.recentForm[slot] = (reading.spelled ? 1 : 0) + (reading.grouped ? 2 : 0);
    this.recentDecimals[slot] = reading.decimals;
    this.recentValue[slot] = reading.value;
    this.recentScale[slot] = reading.scale;
    return stands;
  }

  private parse(tokens: TokenTable, at: number): boolean {
    let total = 0;
    let last = Number.POSITIVE_INFINITY;
    let scale = 1;
    let to = at;
    let decimals = 0;
    let grouped = false;
    for (let part = 0; part < MAX_PARTS; part++) {
      if (!this.group(tokens, to, part > 0)) break;
      const value = numeral.value;
      const next = numeral.to;
      const factor = this.factor(tokens, next);
      // A smaller part may follow a larger one: 34 tỷ 650 triệu; hai nghìn ba trăm; but not 3 triệu 5 người.
      if (part > 0 && (factor >= last || value * factor >= last || (factor === 1 && !this.closes(tokens, to, next))))
        break;
      if (part === 0) {
        decimals = numeral.decimals;
        grouped = numeral.grouped;
      }
      total += value * factor;
      scale = factor;
      to = factor === 1 ? next : this.to;
      if (factor === 1) break;
      last = factor;
      if (tokens.syllable[to] === this.andHalf) {
        total += factor / 2;
        to++;
        break;
      }
    }
    // A number beyond all measure (four hundred digits) is none.
    if (to === at || !(total < MOST) || this.fraction(tokens, to)) return false;
    reading.value = rounded(total);
    reading.to = to;
    reading.scale = scale;
    reading.spelled = tokens.kind[at] !== NUMBER;
    reading.decimals = decimals;
    reading.grouped = grouped;
    return true;
  }

  /** hai phần ba, 2 phần 3: no number; hai phần trăm and hai phần quà go on as units. */
  private fraction(tokens: TokenTable, to: number): boolean {
    if (tokens.syllable[to] !== this.part) return false;
    const next = to + 1;
    return (
      tokens.kind[next] === NUMBER || this.spelled.last(tokens, next) > 0 || tokens.syllable[next] === this.spelled.ten
    );
  }

  /** A last part without a magnitude: in words it needs a ten or a hundred (hai nghìn ba trăm), in figures three digits. */
  private closes(tokens: TokenTable, from: number, to: number): boolean {
    return tokens.kind[from] === NUMBER ? numeral.grouped : to - from > 1 || tokens.syllable[from] === this.spelled.ten;
  }

  /** One part below its magnitude: figures or words. Fills `numeral`. */
  private group(tokens: TokenTable, at: number, later: boolean): boolean {
    if (at >= tokens.length) return false;
    return tokens.kind[at] === NUMBER ? readNumber(tokens, at) : this.spelled.read(tokens, at, later);
  }

  /** Product of the magnitudes from `at` (nghìn tỷ, trăm triệu), 1 when none stands there; sets `to`. */
  private factor(tokens: TokenTable, at: number): number {
    let factor = 1;
    this.to = at;
    while (this.to - at < 3) {
      const word = tokens.syllable[this.to] as number;
      const one = this.magnitude.get(word);
      if (one === undefined || (factor > 1 && one < factor && one < 1e6)) break;
      if (this.large.has(word) && this.notLarge.has(tokens.syllable[this.to + 1] as number)) break;
      factor *= one;
      this.to++;
    }
    return factor;
  }
}

/** The reader of a lexicon, shared by all rules. */
export const numbersOf = once((lexicon) => new Numbers(lexicon));

/** 1.14 × 1e9 is 1140000000, not …0.9999; magnitudes are powers of ten, so fifteen digits are all that was written. */
function rounded(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) < 1e-6 * Math.max(1, Math.abs(whole) * 1e-6) ? whole : value;
}

function magnitudes(lexicon: Lexicon): Map<number, number> {
  const found = new Map<number, number>();
  const colloquial = lexicon.wordSet(COLLOQUIAL);
  for (const [text, value] of Object.entries(MAGNITUDES)) found.set(lexicon.word(text), value);
  const values = lexicon.numbers('magnitudes', 'value');
  const aliases = lexicon.texts('magnitudes', 'aliases');
  for (const [row, text] of lexicon.texts('magnitudes', 'text').entries()) {
    for (const spelling of [text, ...(aliases[row] ?? '').split('|')]) {
      const ids = lexicon.ids(spelling);
      const word = ids[0] as number;
      if (ids.length === 1 && !colloquial.has(word)) found.set(word, values[row] as number);
    }
  }
  return found;
}
