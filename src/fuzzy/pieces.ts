/**
 * Cuts a paragraph into pieces whose words are read together: entries of the lexicon, frequent phrases, names of
 * persons, single words. The cut with the greatest sum is taken; a piece of n words counts n².
 *
 *   bi thu | tinh uy | nguyen van du | lam viec | tai | ba be
 */

import { fits } from '../engine/capitals.ts';
import type { Lexicon, WordTable } from '../engine/lexicon.ts';
import { isPlain, plainKey } from '../engine/plain.ts';
import { NUMBER, PUNCTUATION, SHAPE_CAPITAL, SHAPE_UPPER, type TokenTable, WORD } from '../engine/tokens.ts';
import { READING_CAPS, READING_NEXT, READING_ROW } from '../engine/trie.ts';
import { isCapital } from '../entities/shared/capitals.ts';
import { classMask, classNames } from '../entities/shared/classes.ts';
import { COLON, isMark } from '../entities/shared/marks.ts';
import { type Names, namesOf } from '../entities/shared/names.ts';
import { romanNumerals } from '../entities/shared/roman.ts';
import {
  AFTER_NUMBER,
  BEFORE_COLON,
  BEFORE_NAME,
  BEFORE_NUMBER,
  CAPITALS,
  MAGNITUDES,
  PHRASES,
  WORDS,
} from './frequent.ts';
import { type Levels, levelsOf } from './levels.ts';
import type { PlainWalk } from './plain-walk.ts';

/** Longest piece that is remembered in words. */
const LONGEST = 32;
/** What a word counts in a piece of each kind, in hundredths of n². */
const ENTRY = 100;
const PHRASE = 104;
const RARE = 80;
const NAME = 90;
const PROVINCE = 110;
const LARGEST_NAME = 11;
const RARE_CLASSES = classMask(
  'place',
  'feature',
  'rank',
  'event-head',
  'document-head',
  'unit',
  'currency',
  'known-name',
  'honorific',
);
const PLACE = classNames.indexOf('place');

interface Phrase {
  keys: number[];
  ids: number[];
}

export class Pieces {
  walk!: PlainWalk;
  private readonly phrases = new Map<number, Phrase[]>();
  private readonly usual: ReadonlyMap<number, number>;
  private readonly before: ReadonlyMap<number, number>;
  private readonly after: ReadonlyMap<number, number>;
  private readonly roman: WordTable;
  private readonly names: Names;
  private readonly levels: Levels;
  private readonly middle: readonly number[];
  /** Letters of words that begin no name though they are surnames too: Ông Lâm Quốc Huy. */
  private readonly address: ReadonlySet<number>;
  private readonly magnitudes: ReadonlySet<number>;
  private readonly colon: ReadonlyMap<number, number>;
  private readonly beforeName: ReadonlyMap<number, number>;
  private readonly capitals: ReadonlyMap<number, number>;

  private first = 0;
  private readonly sum: number[] = [];
  private readonly length: number[] = [];
  /** The words of the piece that begins at each token. */
  private readonly words: number[][] = [];
  private readonly reading: number[] = [];

  constructor(private readonly lexicon: Lexicon) {
    this.names = namesOf(lexicon);
    this.levels = levelsOf(lexicon);
    this.usual = this.firstByLetters(WORDS);
    this.before = this.firstByLetters(BEFORE_NUMBER);
    this.after = this.firstByLetters(AFTER_NUMBER);
    this.roman = lexicon.wordSet(romanNumerals(20).join(' '));
    this.beforeName = this.firstByLetters(BEFORE_NAME);
    this.capitals = this.firstByLetters(CAPITALS);
    this.colon = this.firstByLetters(BEFORE_COLON);
    this.middle = lexicon.ids('Văn Thị');
    this.address = new Set(lexicon.ids('ông bà xã').map((word) => this.keyOf(word)));
    this.magnitudes = new Set(lexicon.ids(MAGNITUDES).map((word) => this.keyOf(word)));
    for (const text of PHRASES.split('|')) {
      const ids = lexicon.ids(text);
      const keys = ids.map((id) => this.keyOf(id));
      const known = this.phrases.get(keys[0] as number);
      if (known === undefined) this.phrases.set(keys[0] as number, [{ keys, ids }]);
      else known.push({ keys, ids });
    }
  }

  private readonly keys = new Map<number, number>();

  private keyOf(word: number): number {
    if (!this.keys.has(word)) this.lexicon.eachWord((id, low, high) => this.keys.set(id, plainKey(low, high)));
    return this.keys.get(word) as number;
  }

  private firstByLetters(text: string): Map<number, number> {
    const first = new Map<number, number>();
    for (const word of this.lexicon.ids(text)) {
      const key = this.keyOf(word);
      if (!first.has(key)) first.set(key, word);
    }
    return first;
  }

  /** Cuts the tokens from `from` to `to`; `word` then gives the reading of each. */
  cut(tokens: TokenTable, from: number, to: number): void {
    this.first = from;
    this.sum[to - from] = 0;
    for (let at = to - 1; at >= from; at--) {
      const own = at - from;
      this.length[own] = 1;
      this.words[own] = [this.single(tokens, at)];
      this.sum[own] = (this.sum[own + 1] as number) + (tokens.kind[at] === WORD ? 100 : 0);
      if (tokens.kind[at] !== WORD) continue;
      this.entries(tokens, at, to);
      this.phrase(tokens, at, to);
      this.name(tokens, at, to);
    }
    for (let own = 0; own < to - from; own += this.length[own] as number) {
      for (let word = 0; word < (this.length[own] as number); word++)
        this.reading[own + word] = this.words[own]?.[word] as number;
    }
  }

  /** What a token of the paragraph cut last is read as, 0 = as it is written. */
  word(token: number): number {
    return this.reading[token - this.first] as number;
  }

  private offer(at: number, words: number[], weight: number, size = words.length * words.length): void {
    const own = at - this.first;
    const value = weight * size + (this.sum[own + words.length] as number);
    if (value <= (this.sum[own] as number)) return;
    this.sum[own] = value;
    this.length[own] = words.length;
    this.words[own] = words;
  }

  private entries(tokens: TokenTable, at: number, to: number): void {
    const { walk } = this;
    walk.run(tokens, at);
    for (let state = 1; state < walk.count; state++) {
      const length = walk.length[state] as number;
      if (length < 2 || length > LONGEST || at + length > to) continue;
      const weight = this.weightOf(tokens, at, walk.node[state] as number, length);
      if (weight === 0) continue;
      const words: number[] = new Array(length);
      for (let step = state; step !== 0; step = walk.before[step] as number)
        words[(walk.length[step] as number) - 1] = walk.word[step] as number;
      // Of readings with the same length the one that is written so.
      this.offer(at, words, weight - (walk.changed[state] as number) / 100);
    }
  }

  private weightOf(tokens: TokenTable, at: number, node: number, length: number): number {
    const { reading, readings } = this.lexicon;
    let best = 0;
    for (let entry = reading[node] as number; entry !== 0; entry = readings[entry + READING_NEXT] as number) {
      if (!fits(tokens, at, readings[entry + READING_CAPS] as number)) continue;
      const entryClass = readings[entry] as number;
      let weight = (RARE_CLASSES & (1 << entryClass)) !== 0 && length < 3 ? RARE : ENTRY;
      if (entryClass === PLACE && this.levels.isProvince(readings[entry + READING_ROW] as number)) weight = PROVINCE;
      if (weight > best) best = weight;
    }
    return best;
  }

  private phrase(tokens: TokenTable, at: number, to: number): void {
    for (const { keys, ids } of this.phrases.get(this.letters(tokens, at)) ?? []) {
      if (at + keys.length > to) continue;
      if (keys.every((key, word) => this.letters(tokens, at + word) === key)) this.offer(at, ids, PHRASE);
    }
  }

  /** Plain letters of a word without marks, -1 for other tokens. */
  private letters(tokens: TokenTable, at: number): number {
    const low = tokens.keyLow[at] as number;
    const high = tokens.keyHigh[at] as number;
    return tokens.kind[at] === WORD && isPlain(low, high) ? plainKey(low, high) : -1;
  }

  /** A surname and one to three words that given names are made of, all with capitals. */
  private name(tokens: TokenTable, at: number, to: number): void {
    if (!isCapital(tokens, at) || this.address.has(this.letters(tokens, at))) return;
    const surname = this.heaviest(tokens, at, this.names.surname);
    if (surname === 0) return;
    const shouting = tokens.shape[at] === SHAPE_UPPER;
    const words = [surname];
    for (let token = at + 1; token < Math.min(to, at + 4) && isCapital(tokens, token); token++) {
      const middle =
        token === at + 1 ? this.middle.find((word) => this.keyOf(word) === this.letters(tokens, token)) : undefined;
      const given = middle ?? this.heaviest(tokens, token, this.names.syllable);
      if (given === 0) break;
      words.push(given);
      const sure = words.length > 2 && this.middle.includes(words[1] as number);
      const weight = sure ? PROVINCE : shouting ? RARE / 2 : words.length > 2 ? NAME : RARE / 2;
      // A fourth word is more often the last of a place before the name: Nghệ | An Thái Văn Khang.
      if (words.length > 2 || !shouting)
        this.offer(at, [...words], weight, Math.min(words.length * words.length, LARGEST_NAME));
    }
  }

  /** The word of a token's letters that weighs most in a table of names. */
  private heaviest(tokens: TokenTable, at: number, table: WordTable): number {
    const written = tokens.syllable[at] as number;
    let best = table.has(written) ? written : 0;
    for (const word of this.walk.othersOf(tokens, at))
      if (table.of(word) > (best === 0 ? 0 : table.of(best))) best = word;
    return best;
  }

  private single(tokens: TokenTable, at: number): number {
    const letters = this.letters(tokens, at);
    const written = tokens.syllable[at] as number;
    if (letters < 0) return written;
    if (isMark(tokens, at + 1, COLON) && this.colon.has(letters)) return this.colon.get(letters) as number;
    if (at > 0 && (tokens.kind[at - 1] === NUMBER || this.magnitudes.has(this.letters(tokens, at - 1)))) {
      const word = this.after.get(letters);
      if (word !== undefined) return word;
    }
    if (tokens.kind[at + 1] === NUMBER || this.roman.has(tokens.syllable[at + 1] as number)) {
      const word = this.before.get(letters);
      if (word !== undefined) return word;
    }
    const others = this.walk.othersOf(tokens, at);
    // A capital in the middle of a sentence is a name's, whose word the letters alone do not tell.
    const named =
      isCapital(tokens, at) &&
      at > this.first &&
      tokens.kind[at - 1] !== PUNCTUATION &&
      tokens.shape[at] === SHAPE_CAPITAL;
    if (isCapital(tokens, at + 1) && this.beforeName.has(letters)) return this.beforeName.get(letters) as number;
    const usual = named ? this.capitals.get(letters) : this.usual.get(letters);
    if (usual !== undefined) return usual;
    if (written !== 0) return written;
    return others[0] ?? 0;
  }
}
