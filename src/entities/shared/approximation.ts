/**
 * Shared by all amounts: the approximators and bounds around them, which stay outside the mention.
 *
 *   hơn 40%  >     dưới 40%  <     gần 40%, khoảng 40%  ≈     ít nhất 40%  ≥     không quá 40%  ≤     40% trở lên  ≥
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { TokenTable } from '../../engine/tokens.ts';
import type { Approximation } from '../../types.ts';
import { PhraseTable } from './phrases.ts';

const OVER = 1;
const UNDER = 2;
const AT_LEAST = 3;
const AT_MOST = 4;
const ABOUT = 5;
const signs: readonly (Approximation | undefined)[] = [undefined, '>', '<', '≥', '≤', '≈'];

/** The sign of a code kept in a payload. */
export const approximation = (code: number): Approximation | undefined => signs[code];

const BEFORE = {
  hơn: OVER, trên: OVER, quá: OVER, 'nhiều hơn': OVER, 'lớn hơn': OVER, 'cao hơn': OVER, '>': OVER,
  dưới: UNDER, 'chưa đến': UNDER, 'chưa tới': UNDER, 'chưa đầy': UNDER, 'ít hơn': UNDER, 'thấp hơn': UNDER, 'nhỏ hơn': UNDER, '<': UNDER,
  'ít nhất': AT_LEAST, 'tối thiểu': AT_LEAST, 'không dưới': AT_LEAST, 'không ít hơn': AT_LEAST, 'thấp nhất': AT_LEAST,
  'từ trên': OVER, '≥': AT_LEAST,
  'nhiều nhất': AT_MOST, 'tối đa': AT_MOST, 'không quá': AT_MOST, 'không vượt quá': AT_MOST, 'không hơn': AT_MOST, 'cao nhất': AT_MOST, '≤': AT_MOST,
  khoảng: ABOUT, gần: ABOUT, 'xấp xỉ': ABOUT, chừng: ABOUT, ngót: ABOUT, quanh: ABOUT, cỡ: ABOUT, 'vào khoảng': ABOUT, 'gần như': ABOUT,
  'tương đương khoảng': ABOUT, 'ước khoảng': ABOUT, 'ước chừng': ABOUT, 'quanh mức': ABOUT, 'suýt soát': ABOUT, 'áng chừng': ABOUT, '≈': ABOUT, '~': ABOUT,
} as const;
const AFTER = { 'trở lên': AT_LEAST, 'trở xuống': AT_MOST } as const;

export class Approximators {
  private readonly before: PhraseTable;
  private readonly after: PhraseTable;

  constructor(lexicon: Lexicon) {
    this.before = new PhraseTable(lexicon, BEFORE);
    this.after = new PhraseTable(lexicon, AFTER);
  }

  /** Code of what stands right before token `from` or right after token `to`; 0 when nothing does. */
  read(tokens: TokenTable, from: number, to: number): number {
    return this.after.at(tokens, to) || this.before.before(tokens, from);
  }
}
