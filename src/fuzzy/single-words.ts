/**
 * Words of one syllable that only what stands beside them can mend, because a hundred others are an edit away:
 *
 *   UBND | tinh       a level word after a body            →  tỉnh
 *   huyen | Ba Bể     a level word before a place          →  huyện
 *   nguyen | Giám đốc a status before a title's head       →  nguyên
 *   HDND, UNBD        an abbreviation that no list has     →  HĐND, UBND
 */
import type { Lexicon } from '../engine/lexicon.ts';
import type { Passage } from '../engine/passage.ts';
import { NUMBER, SHAPE_CAPITAL, WORD } from '../engine/tokens.ts';
import { READING_NEXT, READING_ROW } from '../engine/trie.ts';
import { classId, classMask } from '../entities/shared/classes.ts';
import { Abbreviations } from './abbreviations.ts';
import { type Candidates, isAbbreviation, LETTERS, MARKS } from './candidates.ts';
import { type Levels, levelsOf } from './levels.ts';
import { possibleSyllable } from './syllable.ts';

const BODIES = classMask('agency', 'agency-local', 'agency-head', 'organization');
const TITLE_HEAD = classId('title-head');
const PLACE = classId('place');
const PLACE_HEAD = classId('place-head');
const REACH = 6;
/** A verb and a noun that are an edit from *tỉnh*. */
const OWN_WORDS = 'tính tình';
const STATUS = 'nguyên cựu phó quyền tân';
const LEVEL_WORDS = 'tỉnh huyện quận xã phường';
const OTHER_PLACES = 'thôn bản làng buôn ấp đèo sông núi cầu đường phố';

export class SingleWords {
  private readonly own: readonly number[];
  private readonly status: readonly number[];
  private readonly levelWords: readonly number[];
  private readonly places: readonly number[];
  private readonly levels: Levels;
  private readonly abbreviations: Abbreviations;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly candidates: Candidates,
  ) {
    this.own = lexicon.ids(OWN_WORDS);
    this.status = lexicon.ids(STATUS);
    this.levelWords = lexicon.ids(LEVEL_WORDS);
    this.places = [...this.levelWords, ...lexicon.ids(OTHER_PLACES)];
    this.levels = levelsOf(lexicon);
    this.abbreviations = new Abbreviations(lexicon);
  }

  /** The word that the token is to be read as, or 0. */
  at(passage: Passage, token: number): number {
    const { hits, tokens } = passage;
    const letters = tokens.letters(token);
    if (tokens.kind[token] !== WORD || letters < 2) return 0;
    if (isAbbreviation(tokens, token))
      return tokens.syllable[token] === 0 ? this.abbreviations.meant(tokens, token) : 0;
    const next = token + 1;
    if (hits.find(next, TITLE_HEAD) !== 0 && (hits.to[hits.find(next, TITLE_HEAD)] as number) > next + 1)
      return this.mended(passage, token, this.status, false);
    const place = hits.find(next, PLACE);
    if (place !== 0) {
      const word = this.mended(passage, token, this.places, true);
      if (word !== 0)
        return this.goesWith(word, hits.row[place] as number) || this.impossible(passage, token) ? word : 0;
    } else if (next < tokens.length && tokens.kind[next] === WORD && (tokens.shape[next] as number) >= SHAPE_CAPITAL) {
      return this.impossible(passage, token) ? this.mended(passage, token, this.places, false) : 0;
    }
    const counted = tokens.kind[next] === NUMBER;
    return this.afterBody(passage, token) && !counted ? this.mended(passage, token, this.levelWords, true) : 0;
  }

  private impossible({ tokens }: Passage, token: number): boolean {
    return !possibleSyllable(tokens.keyLow[token] as number, tokens.keyHigh[token] as number);
  }

  /** The nearest of `words`, where the written word is none of the language or lacks the accents. */
  private mended(passage: Passage, token: number, words: readonly number[], marks: boolean): number {
    const { syllable } = passage.tokens;
    if (words.includes(syllable[token] as number) || this.own.includes(syllable[token] as number)) return 0;
    const impossible = this.impossible(passage, token) || syllable[token] === 0;
    let best = 0;
    let least = LETTERS + 1;
    for (const word of words) {
      const kind = this.candidates.difference(passage.tokens, token, word);
      if (kind < 0 || kind >= least || (kind === LETTERS && !impossible) || (kind === MARKS && !marks && !impossible))
        continue;
      best = word;
      least = kind;
    }
    return best;
  }

  private goesWith(word: number, name: number): boolean {
    const { lexicon } = this;
    for (
      let entry = lexicon.reading[lexicon.first(word)] as number;
      entry !== 0;
      entry = lexicon.readings[entry + READING_NEXT] as number
    ) {
      const row = lexicon.readings[entry + READING_ROW] as number;
      if (lexicon.readings[entry] === PLACE_HEAD && this.levels.fit(row, name)) return true;
    }
    return false;
  }

  private afterBody({ hits }: Passage, token: number): boolean {
    for (let from = Math.max(0, token - REACH); from < token; from++) {
      for (let hit = hits.longest[from] as number; hit !== 0; hit = hits.shorter[hit] as number) {
        if (hits.to[hit] === token && (BODIES & (1 << (hits.class[hit] as number))) !== 0) return true;
      }
    }
    return false;
  }
}
