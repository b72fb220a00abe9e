/**
 * Shared by all entity types: what a person's name looks like. Persons need it to find names, bodies and places
 * to know where theirs end (*Chủ tịch UBND tỉnh | Hồ Văn Mười*).
 *
 *   Nguyễn Văn Du      surname, middle, given           Y Hlang, H'Lưm, Ksor H'Lưm     clans and markers
 */
import { type Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import type { TokenTable } from '../../engine/tokens.ts';
import { beginsHead, isCapital } from './capitals.ts';
import { classId } from './classes.ts';
import { once } from './once.ts';

const COMMON = classId('common');

/** Longest name in words: two surnames, two middles, two given (Công Tằng Tôn Nữ …). */
export const MAX_NAME = 6;

export class Names {
  /** Weight of a surname 1–100; two-word surnames by their first word in `doubleFirst`. */
  readonly surname: WordTable;
  readonly syllable: WordTable;
  private known: ReturnType<Names['readSurnames']> | undefined;
  private readonly marker: WordTable;

  constructor(private readonly lexicon: Lexicon) {
    this.surname = new WordTable(() => this.surnames().singles);
    this.marker = new WordTable(() => this.surnames().markers);
    this.syllable = new WordTable(() => {
      const weights = lexicon.numbers('syllables', 'weight');
      return lexicon
        .wordRows('syllables', 'syllable')
        .flatMap((ids, row) =>
          ids.length === 1 ? [[ids[0] as number, Math.max(1, Math.round(weights[row] ?? 1))] as const] : [],
        );
    });
  }

  /** True for a syllable of a given name and for a surname. */
  isNameWord(word: number): boolean {
    return this.syllable.has(word) || this.surname.has(word);
  }

  /** One-word surnames and clans, markers, and two-word surnames; made when the first of them is asked for. */
  private surnames() {
    this.known ??= this.readSurnames();
    return this.known;
  }

  private readSurnames() {
    const { lexicon } = this;
    const weights = lexicon.numbers('surnames', 'weight');
    const singles: [number, number][] = [];
    const doubles = new Map<number, number>();
    for (const [row, ids] of lexicon.wordRows('surnames', 'surname').entries()) {
      const weight = Math.max(1, Math.round(weights[row] ?? 1));
      if (ids.length === 1) singles.push([ids[0] as number, weight]);
      else doubles.set((ids[0] as number) * 65536 + (ids[1] as number), weight);
    }
    const markers: [number, number][] = [];
    for (const [row, ids] of lexicon.wordRows('clans', 'clan').entries()) {
      if (ids.length === 1)
        (lexicon.texts('clans', 'position')[row] === 'marker' ? markers : singles).push([ids[0] as number, 5]);
      else if (ids.length === 2) doubles.set((ids[0] as number) * 65536 + (ids[1] as number), 5);
    }
    const seen = new Map<number, number>();
    for (const [word, weight] of singles) seen.set(word, Math.max(weight, seen.get(word) ?? 0));
    return { singles: [...seen], markers, doubles };
  }

  /** Weight of the surname that begins at `at`, 0 when none does. Two-word surnames count too. */
  surnameAt(tokens: TokenTable, at: number): number {
    const word = tokens.syllable[at] as number;
    const single = this.surname.of(word);
    if (single > 0 || at + 1 >= tokens.length) return single;
    return this.surnames().doubles.get(word * 65536 + (tokens.syllable[at + 1] as number)) ?? 0;
  }

  /** Y, A, H', K': one letter that begins a name of the Central Highlands; or a word with an apostrophe after H or K. */
  markerAt(tokens: TokenTable, at: number): boolean {
    return this.marker.has(tokens.syllable[at] as number);
  }

  /** End of the capitalised words from `at` that can be one name; `at` when the first cannot begin one. */
  runFrom(passage: Passage, at: number): number {
    const { tokens, hits } = passage;
    if (!isCapital(tokens, at) || beginsHead(passage, at)) return at;
    if (hits.find(at, COMMON) !== 0) return at;
    let to = at + 1;
    while (to - at < MAX_NAME && isCapital(tokens, to) && !beginsHead(passage, to)) to++;
    return to;
  }

  /** True where a full name begins: a surname, then one to four more words that names are made of. */
  looksLikeName(passage: Passage, at: number): boolean {
    const to = this.runFrom(passage, at);
    const length = to - at;
    if (length < 2 || length > 5 || this.surnameAt(passage.tokens, at) === 0) return false;
    for (let word = at + 1; word < to; word++) {
      if (!this.syllable.has(passage.tokens.syllable[word] as number))
        return length <= 3 && this.surnameAt(passage.tokens, at) >= 10;
    }
    return true;
  }
}

/** The Names of a lexicon, made once. */
export const namesOf = once((lexicon) => new Names(lexicon));
