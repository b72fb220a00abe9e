/**
 * Which candidates are mistakes of the writer, and which are words that the lexicon does not have.
 *
 *   Bí thu Tỉnh ủy    a title's head in front of a body      mended
 *   hội trường        a hall, not *hội trưởng*               left alone
 *   Nguyễn Văn Sơn    a person, not the commune *Vân Sơn*    left alone
 *
 * The longer the entry, the surer. Of two syllables one may be mended where the written one is no possible syllable,
 * or where a capital, a body, a place or a number beside it says what is meant. On 190,000 tokens of sound text all
 * but a dozen of the 400 candidates are entries of two syllables whose written word is a possible syllable.
 */

import type { Lexicon, WordTable } from '../engine/lexicon.ts';
import type { Passage } from '../engine/passage.ts';
import { NUMBER, type TokenTable } from '../engine/tokens.ts';
import { isCapital } from '../entities/shared/capitals.ts';
import { classId, classMask } from '../entities/shared/classes.ts';
import { type Candidate, isAbbreviation, LETTERS } from './candidates.ts';
import { type Levels, levelsOf } from './levels.ts';
import { toneless } from './spelled.ts';
import { possibleSyllable } from './syllable.ts';

/** Classes whose entries are looked for. Names of persons are not: every one differs from another by an edit. */
export const MENDED = classMask(
  'title-head',
  'title-modifier',
  'rank',
  'agency',
  'agency-local',
  'agency-head',
  'field',
  'organization',
  'organization-head',
  'press',
  'place',
  'place-head',
  'feature',
  'country',
  'document-head',
  'law',
  'event-head',
  'event',
  'user',
);
const BODIES = classMask('agency', 'agency-local', 'agency-head', 'organization', 'organization-head');
const TITLES = classMask('title-head', 'title-modifier');
const PLACES = classMask('place', 'country', 'feature');
const WEAK = classMask('rank', 'field');
const WHOLE = classMask('agency', 'organization', 'press', 'user');
const RANK = classId('rank');
const HEADS = classMask('agency-head', 'organization-head');
const PLACE = classId('place');
const PLACE_HEAD = classId('place-head');
const REACH = 6;

/** Words of the language that are an edit away from an entry and stand where it could stand. */
const SOUND =
  'hội trường|thị trường|chính trường|công trường|quốc sự|nghị sự|đại sự|công sự|công sức|đầu tư|quan đốc|phủ chủ tịch|phủ thủ tướng|phủ tổng thống|' +
  'quản lý giáo|cáo trong|chỉ thu|không báo|căn bản|tại huyện|tại phủ|tại quận';

export class Judge {
  private readonly sound: ReadonlySet<string>;
  /** Abbreviations (TP, ThS) are no words to mend others into. */
  private readonly consonants = new Set<number>();
  private readonly number: number;
  private readonly places: Levels;
  private readonly before: WordTable;

  constructor(lexicon: Lexicon) {
    lexicon.eachWord((id, low, high) => {
      if (!/[aăâeêioôơuưy]/.test(toneless(low, high))) this.consonants.add(id);
    });
    this.sound = new Set(SOUND.split('|').map((words) => lexicon.ids(words).join(' ')));
    this.number = lexicon.word('số');
    this.places = levelsOf(lexicon);
    this.before = lexicon.wordSet('tại ở từ đến về qua sang vào quê gốc');
  }

  /** True where the candidate is taken. */
  accepts(passage: Passage, candidate: Candidate): boolean {
    const { tokens } = passage;
    const { at, to, tokens: changed, words, entryClass, kind } = candidate;
    const length = to - at;
    const [token] = changed as [number];
    if (words.some((word) => this.consonants.has(word)) || changed.some((one) => isAbbreviation(tokens, one)))
      return false;
    if (changed.length > 1)
      return length > 2 || ((1 << entryClass) & (WEAK | PLACES)) === 0 || this.rank(candidate) === 0;
    if (this.isSound(tokens, at, to)) return false;
    if (!possibleSyllable(tokens.keyLow[token] as number, tokens.keyHigh[token] as number))
      return this.mayBeMisspelt(passage, candidate);
    const edge = token === at || token === to - 1;
    if (length > 3 || (length === 3 && !edge)) return true;
    if (length === 3 && ((1 << entryClass) & PLACES) !== 0)
      return kind !== LETTERS && !isCapital(tokens, at - 1) && !isCapital(tokens, to);
    // Công ty | cho biết: a word that follows is no last word of the entry.
    if (length === 3 && kind === LETTERS && token === to - 1) return this.beside(passage, candidate);
    if (length === 3)
      return ((1 << entryClass) & WEAK) === 0 && (isCapital(tokens, at) || this.beside(passage, candidate));
    return this.beside(passage, candidate);
  }

  /** Of two candidates for the same words the better known place. */
  rank({ entryClass, row }: Candidate): number {
    return entryClass === PLACE && this.places.isProvince(row) ? 0 : 1;
  }

  /** No syllable of the language: misspelt, or a foreign name, which a place of two words must not swallow. */
  private mayBeMisspelt(passage: Passage, { at, to, entryClass, tokens: [token] }: Candidate): boolean {
    const { tokens } = passage;
    if (((1 << entryClass) & PLACES) === 0 || to - at > 2) return true;
    return (
      tokens.shape[token as number] === tokens.shape[token === at ? at + 1 : at] &&
      (!isCapital(tokens, at - 1) || this.endsAt(passage, at, BODIES))
    );
  }

  private isSound(tokens: TokenTable, at: number, to: number): boolean {
    let words = '';
    for (let token = at; token < to; token++) words += `${token > at ? ' ' : ''}${tokens.syllable[token]}`;
    return this.sound.has(words);
  }

  /** True where what stands beside the entry goes with it. */
  private beside(passage: Passage, { at, to, entryClass, row, kind }: Candidate): boolean {
    const { hits, tokens } = passage;
    const bit = 1 << entryClass;
    if ((bit & PLACES) !== 0) {
      if (entryClass !== PLACE) return false;
      const after = this.endsAt(passage, at, BODIES) || this.headBefore(passage, at, row);
      if (!this.places.isProvince(row)) {
        const where = this.places.isDistrict(row) && at > 0 && this.before.has(tokens.syllable[at - 1] as number);
        return (after || where) && kind !== LETTERS && !isCapital(tokens, to);
      }
      return after || (!isCapital(tokens, at - 1) && !isCapital(tokens, to));
    }
    if (entryClass === PLACE_HEAD)
      return this.places.isLevel(row) && (isCapital(tokens, to) || tokens.kind[to] === NUMBER);
    const body = to < tokens.length && hits.findAny(to, BODIES) !== 0;
    if ((bit & TITLES) !== 0)
      return (
        (isCapital(tokens, at) && (kind !== LETTERS || (!isCapital(tokens, at - 1) && !isCapital(tokens, at + 1)))) ||
        this.endsAt(passage, at, TITLES) ||
        (body && (isCapital(tokens, to) || kind !== LETTERS))
      );
    if (entryClass === RANK) return isCapital(tokens, at) && isCapital(tokens, to) && !isCapital(tokens, at + 1);
    if (
      (bit & WHOLE) !== 0 &&
      kind !== LETTERS &&
      isCapital(tokens, at) &&
      !(isCapital(tokens, at + 1) && isCapital(tokens, at - 1))
    )
      return true;
    if ((bit & BODIES) !== 0) {
      const place = to < tokens.length && hits.findAny(to, PLACES | (1 << PLACE_HEAD)) !== 0;
      return this.endsAt(passage, at, TITLES) || (place && isCapital(tokens, at));
    }
    if (entryClass === classId('field')) return this.endsAt(passage, at, HEADS);
    return (
      entryClass === classId('document-head') && (tokens.kind[to] === NUMBER || tokens.syllable[to] === this.number)
    );
  }

  /** True where a level word that fits the place ends before `at`. */
  private headBefore({ hits }: Passage, at: number, row: number): boolean {
    for (let from = Math.max(0, at - REACH); from < at; from++) {
      for (let hit = hits.longest[from] as number; hit !== 0; hit = hits.shorter[hit] as number) {
        if (hits.to[hit] !== at || hits.class[hit] !== PLACE_HEAD) continue;
        if (this.places.fit(hits.row[hit] as number, row)) return true;
      }
    }
    return false;
  }

  /** True where an entry of `classes` ends before `at`. */
  private endsAt({ hits }: Passage, at: number, classes: number): boolean {
    for (let from = Math.max(0, at - REACH); from < at; from++) {
      for (let hit = hits.longest[from] as number; hit !== 0; hit = hits.shorter[hit] as number) {
        if (hits.to[hit] === at && (classes & (1 << (hits.class[hit] as number))) !== 0) return true;
      }
    }
    return false;
  }
}
