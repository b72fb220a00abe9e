/**
 * Shared by all amounts: the approximators and bounds around them, which stay outside the mention.
 *
 *   hơn 40%  >     dưới 40%  <     gần 40%, khoảng 40%  ≈     ít nhất 40%  ≥     không quá 40%  ≤     40%/năm trở lên  ≥
 *   ít nhất bằng 40%  ≥     khoảng từ 5 đến 7 ha  ≈     trên dưới 100 người  ≈     cao hơn 40%  a comparison, no bound
 */
import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { TokenTable } from '../../engine/tokens.ts';
import type { Approximation } from '../../types.ts';
import { isMark, SLASH } from './marks.ts';
import { once } from './once.ts';
import { phraseGroups } from './phrase-groups.ts';
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

const BEFORE = phraseGroups({
  'hơn|trên|quá|lớn hơn|vượt quá|vượt hơn|vượt trên|hơn cả|>': OVER,
  'cao hơn|thấp hơn|nhiều hơn|ít hơn|chậm hơn|nhanh hơn|sớm hơn|muộn hơn|kém hơn': NONE,
  'dưới|chưa đến|chưa tới|chưa đầy|không đến|không tới|không đầy|nhỏ hơn|<': UNDER,
  'ít nhất|tối thiểu|không dưới|không ít hơn|không thấp hơn|không kém|đạt và vượt|chí ít|≥': AT_LEAST,
  ['nhiều nhất|tối đa|không quá|không vượt quá|không hơn|không cao hơn|không nhiều hơn|chưa quá|' + 'không trên|≤']:
    AT_MOST,
  ['khoảng|gần|xấp xỉ|chừng|ngót|ngót nghét|quanh|cỡ|gần như|trên dưới|quanh mức|ở quanh|suýt soát|' +
    'áng chừng|ước chừng|ước độ|gần tới|gần đến|gần bằng|xê dịch|≈|~']: ABOUT,
});
const AFTER = phraseGroups({
  'trở lên|đổ lên': AT_LEAST,
  'trở xuống|đổ lại|đổ xuống': AT_MOST,
});

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
    return this.after.at(tokens, isMark(tokens, to, SLASH) ? to + 2 : to) || this.lead(tokens, from);
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
