/**
 * Shared by dates, documents and events: Roman numerals, read as whole words.
 *
 *   khóa XIV  14     quý III  3     lần thứ XVlll  18 (scanned: l for I)     thế kỷ xx  20 where the caller takes lower case
 */
import { type Lexicon, WordTable } from '../../engine/lexicon.ts';
import { SHAPE_CAPITAL, type TokenTable, WORD } from '../../engine/tokens.ts';
import { once } from './once.ts';

/** Congress terms and centuries stay far below; a larger one is an abbreviation (MC, CD). */
const HIGHEST = 60;

export class Romans {
  private readonly values: WordTable;

  constructor(lexicon: Lexicon) {
    const found = new Map<number, number>();
    for (let value = HIGHEST; value > 0; value--) {
      const text = roman(value);
      // Scanners read I as l; real numerals with an L are set last and win.
      const scanned = [...text].map((letter) => (letter === 'i' ? 'l' : letter)).join('');
      if (!text.includes('l') && !found.has(lexicon.word(scanned))) found.set(lexicon.word(scanned), value);
    }
    for (let value = HIGHEST; value > 0; value--) found.set(lexicon.word(roman(value)), value);
    this.values = new WordTable([...found]);
  }

  /** Value of the numeral at token `at`, 0 when none stands there. Lower case only where the caller asks for it. */
  at(tokens: TokenTable, at: number, anyCase = false): number {
    if (at >= tokens.length || tokens.kind[at] !== WORD) return 0;
    if (!anyCase && (tokens.shape[at] as number) < SHAPE_CAPITAL) return 0;
    return this.values.of(tokens.syllable[at] as number);
  }
}

/** The reader of a lexicon, shared by all rules. */
export const romansOf = once((lexicon) => new Romans(lexicon));

const SYMBOLS = [
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** `I`, `II` … up to the numeral of `last`. */
export function romanNumerals(last: number): string[] {
  return Array.from({ length: last }, (_, at) => roman(at + 1).toUpperCase());
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, symbol] of SYMBOLS) {
    for (; rest >= worth; rest -= worth) text += symbol;
  }
  return text;
}
