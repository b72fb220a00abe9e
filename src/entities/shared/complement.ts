/**
 * Shared by agencies, organizations and titles: the place that completes a name.
 *
 *   UBND | tỉnh      UBND | tỉnh Bắc Kạn      Sở Y tế | Hà Nội      Ủy ban Kiểm tra | (UBKT) Trung ương
 *   UBND | các huyện  is a class of bodies, not one
 */

import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { SHAPE_UPPER, WORD } from '../../engine/tokens.ts';
import { isLower } from './capitals.ts';
import { classId } from './classes.ts';
import { CLOSE, DASH, isMark, OPEN } from './marks.ts';
import { once } from './once.ts';
import { PhraseTable, phrase } from './phrases.ts';

const COUNTRY = classId('country');

/** Codes of a level word that stands alone. */
export const levelWords = {
  tỉnh: 1,
  'thành phố': 2,
  TP: 2,
  quận: 3,
  huyện: 4,
  'thị xã': 5,
  TX: 5,
  xã: 6,
  phường: 7,
  'thị trấn': 8,
  'đặc khu': 9,
  'Trung ương': 10,
  'T.Ư': 10,
  TƯ: 10,
  TW: 10,
  'tối cao': 10,
} as const;

/** What completes the name: nothing, a level word, a place, or a class of places. */
export const NOTHING = 0;
export const LEVEL = 1;
export const PLACE = 2;
export const GENERIC = 3;

/** What was found; one object for all calls. */
export const complement = { kind: NOTHING, to: 0, level: 0 };

export class Complements {
  private readonly levels: PhraseTable;
  private readonly generic: WordTable;
  private readonly society: number;
  private readonly central: number;
  private readonly commune: number;
  private readonly committee: number;
  private readonly areas: PhraseTable;

  constructor(lexicon: Lexicon) {
    this.levels = new PhraseTable(lexicon, levelWords);
    this.generic = lexicon.wordSet('các cấp mỗi từng những nhiều hai ba bốn một toàn');
    this.commune = lexicon.word('xã');
    this.society = lexicon.word('hội');
    this.central = lexicon.word('tư');
    this.committee = lexicon.word('ủy');
    this.areas = new PhraseTable(lexicon, {
      'khu vực': 1,
      'liên huyện': 1,
      'liên xã': 1,
      'liên phường': 1,
      'liên quận': 1,
    });
  }

  /** Past a second state or area: Cao đẳng nghề | Việt Nam - Hàn Quốc, Chi cục Thuế khu vực | Thanh Ba - Hạ Hòa. */
  private pair(passage: Passage, at: number, to: number): number {
    const { hits, spans, tokens } = passage;
    if (!isMark(tokens, to, DASH)) return to;
    if (this.areas.before(tokens, at) !== 0) {
      const second = spans.longestAt(to + 1, passage.typeBit('location'));
      return second === 0 ? to : (spans.to[second] as number);
    }
    if (hits.to[hits.find(at, COUNTRY)] !== to) return to;
    const second = hits.find(to + 1, COUNTRY);
    return second === 0 ? to : (hits.to[second] as number);
  }

  /** Reads what stands at token `at` into `complement` and gives its kind. */
  read(passage: Passage, at: number): number {
    const { tokens } = passage;
    complement.kind = NOTHING;
    complement.to = at;
    complement.level = 0;
    // An abbreviation in parentheses in the middle of the name.
    if (
      isMark(tokens, at, OPEN) &&
      tokens.kind[at + 1] === WORD &&
      (tokens.shape[at + 1] as number) >= SHAPE_UPPER &&
      isMark(tokens, at + 2, CLOSE)
    ) {
      const kind = this.read(passage, at + 3);
      if (kind === LEVEL || kind === PLACE) return kind;
      complement.kind = NOTHING;
      complement.to = at;
      return NOTHING;
    }
    const place = passage.spans.longestAt(at, passage.typeBit('location'));
    if (place !== 0) {
      complement.to = this.pair(passage, at, passage.spans.to[place] as number);
      return (complement.kind = PLACE);
    }
    const level = this.levels.at(tokens, at);
    if (level !== 0) {
      const to = at + phrase.length;
      // SSI | tư vấn: in small letters it is no abbreviation.
      if (tokens.syllable[at] === this.central && isLower(tokens, at)) return NOTHING;
      if (tokens.syllable[at] === this.commune && tokens.syllable[to] === this.society) return NOTHING;
      if (tokens.syllable[to] === this.committee) return NOTHING;
      complement.to = to;
      complement.level = level;
      return (complement.kind = LEVEL);
    }
    if (this.generic.has(tokens.syllable[at] as number)) complement.kind = GENERIC;
    return complement.kind;
  }
}

/** The name of this country. */
export const homeOf = once((lexicon) => new PhraseTable(lexicon, { 'Việt Nam': 1 }));

/** The Complements of a lexicon, made once. */
export const complementsOf = once((lexicon) => new Complements(lexicon));
