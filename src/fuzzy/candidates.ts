/**
 * Where a walk through the trie breaks at one word that another word of the lexicon would mend:
 *
 *   ủy ban nhân | dâ        the end misspelt         →  dân
 *   xây | đựng              one letter               →  dựng
 *   bắc | kan               an accent left out       →  kạn
 *   chu tich                every accent left out    →  chủ tịch
 *
 * The wildcard index names the words that fit the gap, the edit distance keeps those that are near enough, the trie
 * tells how far the entry goes.
 */
import { fits } from '../engine/capitals.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { Passage } from '../engine/passage.ts';
import { isHash, isPlain, PlainTable, plainKey } from '../engine/plain.ts';
import { BREAK, FIRST_WORD_ID, SHAPE_UPPER, type TokenTable, WORD } from '../engine/tokens.ts';
import { READING_CAPS, READING_NEXT, READING_ROW } from '../engine/trie.ts';
import { END, WildcardIndex } from '../engine/wildcard.ts';
import { edits, editsApart, type Spelling, Spellings, spellingOf, spellingOfText } from './edits.ts';
import { PlainWalk } from './plain-walk.ts';

/** What differs: accents that were left out, other marks on the same letters, letters. */
export const ACCENTS = 0;
export const MARKS = 1;
export const LETTERS = 2;

export interface Candidate {
  /** Tokens of the entry that the change would give. */
  at: number;
  to: number;
  /** The tokens that change, and the words that they become. */
  tokens: number[];
  words: number[];
  kind: number;
  entryClass: number;
  row: number;
}

/** Words in one gap at most that are compared; the longest list of the built-in entries has 900. */
const MOST_COMPARED = 4000;
/** Spellings of written words that are remembered. */
const MOST_REMEMBERED = 20_000;

export class Candidates {
  readonly found: Candidate[] = [];
  readonly plain: PlainTable;
  readonly spellings: Spellings;
  private readonly wildcards: WildcardIndex;
  private readonly walk: PlainWalk;
  private readonly written = new Map<string, Spelling>();
  private text = '';
  /** Where the farthest entry behind a node ends, and its readings: class, row, class, row … */
  private end = 0;
  private readonly readings: number[] = [];

  constructor(
    private readonly lexicon: Lexicon,
    private readonly maxDistance: number,
    private readonly classes: number,
  ) {
    this.wildcards = new WildcardIndex(lexicon);
    this.plain = new PlainTable(lexicon);
    this.spellings = new Spellings(lexicon);
    this.walk = new PlainWalk(lexicon, this.plain);
  }

  /** Candidates of the whole passage; `sound` are the tokens that known words of several syllables cover. */
  find(passage: Passage, sound: Uint8Array): void {
    this.found.length = 0;
    const { tokens } = passage;
    this.text = passage.text;
    for (let at = 0; at < tokens.length; at++) {
      if (tokens.kind[at] !== WORD) continue;
      this.gaps(tokens, at, sound);
      this.phrases(tokens, at, sound);
    }
  }

  /** Entries from `at` with one word of the text in place of another. */
  private gaps(tokens: TokenTable, at: number, sound: Uint8Array): void {
    let node = 0;
    for (let token = at; token < tokens.length; token++) {
      if (sound[token] === 0 && tokens.kind[token] === WORD && tokens.letters(token) > 1) {
        if (tokens.kind[token + 1] !== BREAK) this.gap(tokens, at, token, node, tokens.syllable[token + 1] as number);
        if (node !== 0) this.gap(tokens, at, token, node, END);
      }
      if (tokens.kind[token] === BREAK) return;
      const word = tokens.syllable[token] as number;
      node = node === 0 ? this.lexicon.first(word) : this.lexicon.step(node, word);
      if (node === 0) return;
    }
  }

  private gap(tokens: TokenTable, at: number, token: number, node: number, next: number): void {
    const { wildcards } = this;
    if (next === 0 && next !== END) return;
    const written = tokens.syllable[token] as number;
    let spelling: Spelling | null = null;
    let compared = 0;
    for (
      let item = wildcards.find(node, next);
      item !== 0 && compared < MOST_COMPARED;
      item = wildcards.other[item] as number, compared++
    ) {
      const word = wildcards.word[item] as number;
      if (word < FIRST_WORD_ID || word === written) continue;
      spelling ??= this.writtenAt(tokens, token);
      const meant = this.spellings.of(word);
      const near = edits(spelling, meant, this.maxDistance) <= this.maxDistance;
      if (!near && editsApart(spelling, meant, this.maxDistance) > this.maxDistance) continue;
      if (!this.reach(tokens, at, wildcards.node[item] as number, token + 1)) continue;
      if (this.end - at > (near ? 1 : 2)) this.keep(at, [token], [word], this.kindOf(tokens, token, word));
    }
  }

  /** Entries from `at` of which two words or more lack their accents; one is a gap's affair, or has several letters to mend. */
  private phrases(tokens: TokenTable, at: number, sound: Uint8Array): void {
    const { walk } = this;
    walk.run(tokens, at);
    for (let state = walk.count - 1; state > 0; state--) {
      if (walk.changed[state] === 0 || (walk.length[state] as number) < 2) continue;
      this.end = 0;
      this.read(tokens, at, walk.node[state] as number, at + (walk.length[state] as number));
      if (this.end === 0) continue;
      const changed: number[] = [];
      const words: number[] = [];
      for (let step = state; step !== 0; step = walk.before[step] as number) {
        const token = at + (walk.length[step] as number) - 1;
        if (walk.word[step] === tokens.syllable[token]) continue;
        changed.unshift(token);
        words.unshift(walk.word[step] as number);
      }
      if (changed.some((token) => sound[token] !== 0)) continue;
      this.keep(at, changed, words, ACCENTS);
    }
  }

  /** Goes on from a node with the words as they stand; false where no entry that counts ends on the way. */
  private reach(tokens: TokenTable, at: number, from: number, next: number): boolean {
    this.end = 0;
    let node = from;
    let token = next;
    for (;;) {
      this.read(tokens, at, node, token);
      if (token >= tokens.length || tokens.kind[token] === BREAK) break;
      node = this.lexicon.step(node, tokens.syllable[token] as number);
      if (node === 0) break;
      token++;
    }
    return this.end !== 0;
  }

  private read(tokens: TokenTable, at: number, node: number, to: number): void {
    const { reading, readings } = this.lexicon;
    for (let entry = reading[node] as number; entry !== 0; entry = readings[entry + READING_NEXT] as number) {
      const entryClass = readings[entry] as number;
      if ((this.classes & (1 << entryClass)) === 0 || !fits(tokens, at, readings[entry + READING_CAPS] as number))
        continue;
      if (this.end !== to) this.readings.length = 0;
      this.end = to;
      this.readings.push(entryClass, readings[entry + READING_ROW] as number);
    }
  }

  private keep(at: number, tokens: number[], words: number[], kind: number): void {
    for (let reading = 0; reading < this.readings.length; reading += 2) {
      const [entryClass, row] = [this.readings[reading] as number, this.readings[reading + 1] as number];
      this.found.push({ at, to: this.end, tokens, words, kind, entryClass, row });
    }
  }

  /** What differs between a written word and a word of the lexicon; -1 where too much does. */
  difference(tokens: TokenTable, token: number, word: number): number {
    const kind = this.kindOf(tokens, token, word);
    if (kind === ACCENTS) return kind;
    return edits(this.writtenAt(tokens, token), this.spellings.of(word), this.maxDistance) > this.maxDistance
      ? -1
      : kind;
  }

  private kindOf(tokens: TokenTable, token: number, word: number): number {
    const low = tokens.keyLow[token] as number;
    const high = tokens.keyHigh[token] as number;
    const same = plainKey(low, high) === plainKey(this.spellings.low(word), this.spellings.high(word));
    return !same ? LETTERS : isPlain(low, high) ? ACCENTS : MARKS;
  }

  private writtenAt(tokens: TokenTable, token: number): Spelling {
    const low = tokens.keyLow[token] as number;
    const high = tokens.keyHigh[token] as number;
    const key = `${high}/${low}`;
    let spelling = this.written.get(key);
    if (spelling === undefined) {
      // Longer words are kept as hashes; with a letter too many a syllable may be one.
      spelling = isHash(high)
        ? spellingOfText(this.text.slice(tokens.start[token], tokens.end[token]))
        : spellingOf(low, high);
      if (this.written.size >= MOST_REMEMBERED) this.written.clear();
      this.written.set(key, spelling);
    }
    return spelling;
  }
}

/** Marks the tokens that known words of several syllables cover: they are written as they should be. */
export function soundTokens({ hits, tokens }: Passage, into: Uint8Array): void {
  into.fill(0, 0, tokens.length + 1);
  for (let at = 0; at < tokens.length; at++) {
    const hit = hits.longest[at] as number;
    if (hit !== 0 && (hits.to[hit] as number) - at > 1) into.fill(1, at, hits.to[hit]);
  }
}

/** A word in capitals throughout among words that are not: an abbreviation, which is never mended letter by letter. */
export function isAbbreviation(tokens: TokenTable, token: number): boolean {
  if (tokens.shape[token] !== SHAPE_UPPER) return false;
  const shouting = (near: number) =>
    near >= 0 && near < tokens.length && tokens.kind[near] === WORD && tokens.shape[near] === SHAPE_UPPER;
  return !shouting(token - 1) && !shouting(token + 1);
}
