/**
 * Shared by all amounts: the approximators and bounds around them, which stay outside the mention.
 *
 *   hơn 40%  >     dưới 40%  <     gần 40%, khoảng 40%  ≈     ít nhất 40%  ≥     không quá 40%  ≤     40% trở lên  ≥
 *   ít nhất bằng 40%  ≥     khoảng từ 5 đến 7 ha  ≈     trên dưới 100 người  ≈     cao hơn 40%  a comparison, no bound
 */
import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { TokenTable } from '../../engine/tokens.ts';
import type { Approximation } from '../../types.ts';
import { once } from './once.ts';
import { PhraseTable, phrase } from './phrases.ts';

const OVER = 1;
const UNDER = 2;
const AT_LEAST = 3;
const AT_MOST = 4;
const ABOUT = 5;
/** Ends in a word that is an approximator elsewhere, and is none itself. */
const NONE = 6;
const signs: readonly (Approximation | undefined)[] = [undefined, '>', '<', '≥', '≤', '≈', undefined];

/** The sign of a code kept in a payload. */
export const approximation = (code: number): Approximation | undefined => signs[code];

const BEFORE = {
  hơn: OVER,
  trên: OVER,
  quá: OVER,
  'lớn hơn': OVER,
  'vượt quá': OVER,
  'vượt hơn': OVER,
  'vượt trên': OVER,
  'hơn cả': OVER,
  '>': OVER,
  'cao hơn': NONE,
  'thấp hơn': NONE,
  'nhiều hơn': NONE,
  'ít hơn': NONE,
  'chậm hơn': NONE,
  'nhanh hơn': NONE,
  'sớm hơn': NONE,
  'muộn hơn': NONE,
  'kém hơn': NONE,
  dưới: UNDER,
  'chưa đến': UNDER,
  'chưa tới': UNDER,
  'chưa đầy': UNDER,
  'không đến': UNDER,
  'không tới': UNDER,
  'không đầy': UNDER,
  'nhỏ hơn': UNDER,
  '<': UNDER,
  'ít nhất': AT_LEAST,
  'tối thiểu': AT_LEAST,
  'không dưới': AT_LEAST,
  'không ít hơn': AT_LEAST,
  'không thấp hơn': AT_LEAST,
  'không kém': AT_LEAST,
  'đạt và vượt': AT_LEAST,
  'chí ít': AT_LEAST,
  '≥': AT_LEAST,
  'nhiều nhất': AT_MOST,
  'tối đa': AT_MOST,
  'không quá': AT_MOST,
  'không vượt quá': AT_MOST,
  'không hơn': AT_MOST,
  'không cao hơn': AT_MOST,
  'không nhiều hơn': AT_MOST,
  'chưa quá': AT_MOST,
  'không trên': AT_MOST,
  '≤': AT_MOST,
  khoảng: ABOUT,
  gần: ABOUT,
  'xấp xỉ': ABOUT,
  chừng: ABOUT,
  ngót: ABOUT,
  'ngót nghét': ABOUT,
  quanh: ABOUT,
  cỡ: ABOUT,
  'gần như': ABOUT,
  'trên dưới': ABOUT,
  'quanh mức': ABOUT,
  'ở quanh': ABOUT,
  'suýt soát': ABOUT,
  'áng chừng': ABOUT,
  'ước chừng': ABOUT,
  'ước độ': ABOUT,
  'gần tới': ABOUT,
  'gần đến': ABOUT,
  'gần bằng': ABOUT,
  'xê dịch': ABOUT,
  '≈': ABOUT,
  '~': ABOUT,
} as const;
const AFTER = {
  'trở lên': AT_LEAST,
  'đổ lên': AT_LEAST,
  'trở xuống': AT_MOST,
  'đổ lại': AT_MOST,
  'đổ xuống': AT_MOST,
} as const;

export class Approximators {
  private readonly before: PhraseTable;
  private readonly after: PhraseTable;
  private readonly between: WordTable;

  constructor(lexicon: Lexicon) {
    this.before = new PhraseTable(lexicon, BEFORE);
    this.after = new PhraseTable(lexicon, AFTER);
    this.between = lexicon.wordTable({ từ: 2, bằng: 1, là: 1, đạt: 1, mức: 1 });
  }

  /** Code of what stands right before token `from` or right after token `to`; 0 when nothing does. */
  read(tokens: TokenTable, from: number, to: number): number {
    return this.after.at(tokens, to) || this.lead(tokens, from);
  }

  /** A bound may stand one verb away (ít nhất bằng 40%), an approximator only before the `từ` of a range. */
  private lead(tokens: TokenTable, from: number): number {
    const near = this.before.before(tokens, from);
    if (near !== 0) return near;
    const between = from > 0 ? this.between.of(tokens.syllable[from - 1] as number) : 0;
    if (between === 0) return 0;
    const far = this.before.before(tokens, from - 1);
    return between === 2 || (phrase.length > 1 && (far === AT_LEAST || far === AT_MOST)) ? far : 0;
  }
}

/** The Approximators of a lexicon, made once. */
export const approximatorsOf = once((lexicon) => new Approximators(lexicon));
