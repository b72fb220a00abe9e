/**
 * What makes an amount money: the currency behind the number.
 *
 *   500.000 đồng     120.000đ     1,14 tỷ USD     391 triệu đô la Mỹ     42$     3 triệu bảng
 *
 * `đồng` also begins other nouns (5 đồng chí, 3 đồng phạm) and is bronze (2 bạc, 4 đồng); codes need capitals.
 */

import { type Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { SHAPE_LOWER, SHAPE_UPPER, type TokenTable, WORD } from '../../engine/tokens.ts';
import { inCapitals, isNumber } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { COMMA, isMark, SLASH } from '../shared/marks.ts';
import type { Units } from '../shared/measured.ts';
import { reading } from '../shared/number-words.ts';

const CURRENCY = classId('currency');

/** Smallest amount in đồng without a magnitude that is taken for money among medals. */
const SMALL = 100;

export class Currencies implements Units {
  to = 0;
  readonly codes: readonly string[];
  private readonly code: WordTable;
  private readonly dong: number;
  private readonly shortDong: number;
  private readonly notDong: WordTable;
  private readonly neverDong: WordTable;
  private readonly weak: WordTable;
  private readonly notWeak: WordTable;
  private readonly medal: WordTable;
  private readonly c: number;
  private readonly divisors: WordTable;
  private readonly typed: WordTable;

  constructor(lexicon: Lexicon) {
    this.codes = lexicon.texts('currencies', 'code');
    this.code = new WordTable([...new Set(this.codes)].map((code) => [lexicon.word(code), 1] as const));
    this.dong = lexicon.word('đồng');
    this.shortDong = lexicon.word('đ');
    this.neverDong = lexicon.wordSet('bào chí');
    this.notDong = lexicon.wordSet(
      'đội nghiệp phạm minh hương tiền hồ bộ thời ý bằng ruộng lúa cỏ hành đều nát thau khởi diễn tính dạng thuận tâm tác loạt sàng dao ca chủ',
    );
    this.typed = lexicon.wordSet('usd vnd vnđ eur cny ndt jpy gbp');
    // Words of everyday language: money only behind a large number.
    this.weak = lexicon.wordSet('bảng đô yên kíp tệ real sol lev leu won kip som rand birr');
    this.notWeak = lexicon.wordSet('thị đốc hộ vật tĩnh bình lành ổn tâm vui nạn');
    this.medal = lexicon.wordSet('bạc vàng hcv hcb');
    this.c = lexicon.word('c');
    this.divisors = lexicon.wordTable({ hào: 10, xu: 100, cent: 100, penny: 100, pence: 100, kopeck: 100 });
  }

  /** 1 plus the row of the currency at token `at`, 0 when there is none; sets `to`. Row numbers index `codes`. */
  at(passage: Passage, at: number, scale: number): number {
    const { hits, tokens } = passage;
    if (hits.find(at, CURRENCY) === 0) return 0;
    for (let hit = hits.longest[at] as number; hit !== 0; hit = hits.shorter[hit] as number) {
      if (hits.class[hit] !== CURRENCY || !this.stands(tokens, at, hits.to[hit] as number, scale)) continue;
      this.to = hits.to[hit] as number;
      return (hits.row[hit] as number) + 1;
    }
    return 0;
  }

  /** Parts of a whole unit in the subunit at token `at`: 100 for cent; 1 for whole units. */
  divisor(tokens: TokenTable, at: number): number {
    return this.divisors.of(tokens.syllable[at] as number) || 1;
  }

  private stands(tokens: TokenTable, at: number, to: number, scale: number): boolean {
    const word = tokens.syllable[at] as number;
    if (tokens.kind[at] !== WORD || to - at > 1) return true;
    const next = tokens.syllable[to] as number;
    const { value } = reading;
    if (word === this.dong) {
      if (this.neverDong.has(next)) return false;
      if (scale > 1 || value >= 1000) return true;
      return !this.notDong.has(next) && (value >= SMALL || isMark(tokens, to, SLASH) || !this.amongMedals(tokens, at));
    }
    if (word === this.shortDong) {
      if (tokens.shape[at] !== SHAPE_LOWER && !inCapitals(tokens, at)) return false;
      if (isMark(tokens, to, SLASH) && tokens.syllable[to + 1] === this.c) return false;
      return scale > 1 || value >= SMALL;
    }
    // Some codes are words (TRY, ALL): in lower case only those that no word is, or behind a magnitude.
    if (this.code.has(word))
      return tokens.shape[at] === SHAPE_UPPER || tokens.glued(at) || scale > 1 || this.typed.has(word);
    if (this.weak.has(word))
      return tokens.shape[at] === SHAPE_LOWER && !this.notWeak.has(next) && (scale > 1 || value >= SMALL);
    return true;
  }

  /** 2 huy chương vàng, 3 bạc, 4 đồng. */
  private amongMedals(tokens: TokenTable, at: number): boolean {
    for (let near = at - 2; near >= 0 && near >= at - 6; near--) {
      if (this.medal.has(tokens.syllable[near] as number)) return true;
      if (!isMark(tokens, near, COMMA) && !isNumber(tokens, near) && tokens.kind[near] !== WORD) return false;
    }
    return false;
  }
}
