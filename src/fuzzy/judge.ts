/**
 * Which candidates are mistakes of the writer, and which are words that the lexicon does not have.
 *
 *   Bí thu Tỉnh ủy    a title's head in front of a body      mended
 *   hội trường        a hall, not *hội trưởng*               left alone
 *   Nguyễn Văn Sơn    a person, not the commune *Vân Sơn*    left alone
 *
 * The longer the entry, the surer. Of two syllables one may be mended where the written one is no possible syllable,
 * or where a body, a place or a level word beside it says what is meant. On 190,000 tokens of sound text all but a
 * dozen of the 400 candidates are entries of two syllables whose written word is a possible syllable.
 */
import type { Lexicon } from '../engine/lexicon.ts';
import type { Passage } from '../engine/passage.ts';
import { NUMBER, SHAPE_CAPITAL, SHAPE_LOWER, SHAPE_UPPER, type TokenTable, WORD } from '../engine/tokens.ts';
import { classId, classMask } from '../entities/shared/classes.ts';
import { ACCENTS, type Candidate, isAbbreviation, LETTERS } from './candidates.ts';
import { toneless } from './spelled.ts';
import { possibleSyllable } from './syllable.ts';

/** Classes whose entries are looked for. Names of persons are not: every one differs from another by an edit. */
export const MENDED = classMask(
  'title-head', 'title-modifier', 'rank', 'agency', 'agency-local', 'agency-head', 'field', 'organization', 'organization-head', 'press',
  'place', 'feature', 'country', 'document-head', 'law', 'event-head', 'event', 'user',
);
const BODIES = classMask('agency', 'agency-local', 'agency-head', 'organization', 'organization-head');
const TITLES = classMask('title-head', 'title-modifier');
const PLACES = classMask('place', 'country', 'feature');
const NAMES = classMask('place', 'feature', 'country', 'law', 'event', 'organization', 'press');
const PLACE = classId('place');
const PLACE_HEAD = classId('place-head');
const REACH = 6;

/** Words of the language that are an edit away from a head and stand where heads stand. */
const SOUND = 'hội trường|thị trường|chính trường|công trường|quốc sự|nghị sự|đại sự|công sự|công sức|đầu tư|phủ chủ tịch|phủ thủ tướng|phủ tổng thống|quản lý giáo';

export class Judge {
  private readonly sound: ReadonlySet<string>;
  private readonly provinces = new Set<number>();
  /** Abbreviations (TP, ThS) are no words to mend others into. */
  private readonly consonants = new Set<number>();
  private readonly number: number;

  constructor(lexicon: Lexicon) {
    lexicon.eachWord((id, low, high) => {
      if (!/[aăâeêioôơuưy]/.test(toneless(low, high))) this.consonants.add(id);
    });
    this.sound = new Set(SOUND.split('|').map((words) => lexicon.ids(words).join(' ')));
    this.number = lexicon.word('số');
    const level = lexicon.numbers('place-units', 'level');
    const name = lexicon.numbers('place-units', 'name');
    for (let unit = 0; unit < level.length; unit++) if (level[unit] === 0) this.provinces.add(name[unit] as number);
  }

  /** True where the candidate is taken. */
  accepts(passage: Passage, candidate: Candidate): boolean {
    const { tokens } = passage;
    const { at, to, tokens: changed } = candidate;
    const length = to - at;
    const [token] = changed as [number];
    if (changed.some((one) => isAbbreviation(tokens, one))) return false;
    if (candidate.words.some((word) => this.consonants.has(word))) return false;
    if (changed.length > 1) return length > 2 || (1 << candidate.entryClass & classMask('rank', 'field')) === 0;
    if (this.isSound(tokens, at, to)) return false;
    const possible = possibleSyllable(tokens.keyLow[token] as number, tokens.keyHigh[token] as number);
    if (!possible) return this.isWord(tokens, token);
    const edge = token === at || token === to - 1;
    if (length > 3 || (length === 3 && !edge)) return true;
    if (length === 3) return candidate.entryClass !== classId('field') && (this.capital(tokens, at) || this.beside(passage, candidate));
    return this.beside(passage, candidate);
  }

  private isWord(tokens: TokenTable, token: number): boolean {
    return (tokens.end[token] as number) - (tokens.start[token] as number) > 1 && (tokens.shape[token] as number) <= SHAPE_UPPER;
  }

  private isSound(tokens: TokenTable, at: number, to: number): boolean {
    let words = '';
    for (let token = at; token < to; token++) words += `${token > at ? ' ' : ''}${tokens.syllable[token]}`;
    return this.sound.has(words);
  }

  private capital(tokens: TokenTable, at: number): boolean {
    return tokens.kind[at] === WORD && (tokens.shape[at] as number) >= SHAPE_CAPITAL;
  }

  /** True where what stands beside the entry goes with it. */
  private beside(passage: Passage, { at, to, entryClass, row, kind }: Candidate): boolean {
    const { hits, tokens } = passage;
    const bit = 1 << entryClass;
    if ((bit & PLACES) !== 0) {
      if (this.endsAt(passage, at, 1 << PLACE_HEAD)) return true;
      const alone = !this.capital(tokens, at - 1) && !this.capital(tokens, to);
      return entryClass === PLACE && this.provinces.has(row) && (alone || this.endsAt(passage, at, BODIES));
    }
    const body = to < tokens.length && hits.findAny(to, BODIES) !== 0;
    if ((bit & TITLES) !== 0) return body && (this.capital(tokens, to) || this.capital(tokens, at) || kind !== LETTERS);
    if ((bit & BODIES) !== 0) {
      const place = to < tokens.length && hits.findAny(to, PLACES | (1 << PLACE_HEAD)) !== 0;
      return this.endsAt(passage, at, TITLES) || (place && this.capital(tokens, at));
    }
    if (entryClass === classId('field')) return this.endsAt(passage, at, classMask('agency-head', 'organization-head'));
    if (entryClass === classId('document-head')) return tokens.kind[to] === NUMBER || tokens.syllable[to] === this.number;
    return kind === ACCENTS && (bit & NAMES) !== 0 && (tokens.shape[at] as number) > SHAPE_LOWER && to - at > 2;
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
