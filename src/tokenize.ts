/**
 * `tokenize` and `sentences`: the text as a reader cuts it.
 *
 *   Sáng 14/8/2020, TP.HCM đạt 7,4% (xem backan.gov.vn).
 *   Sáng · 14/8/2020 · , · TP.HCM · đạt · 7,4% · ( · xem · backan.gov.vn · ) · .
 *
 * The engine's tokens are smaller (14 · / · 8 · / · 2020): grammars read those. Here glued ones are joined again where a
 * reader sees one. Limits: `word` gives the same as `syllable` so far; a hyphen between two Vietnamese syllables
 * (kinh tế-xã hội) is told from one in a loan word (ra-đi-ô) by tones alone.
 */
import { SIGN_CUBE, SIGN_DEGREE, SIGN_PERMILLE, SIGN_SQUARE } from './engine/chars.ts';
import { Lexicon } from './engine/lexicon.ts';
import { SentenceTable } from './engine/sentences.ts';
import { normalize } from './engine/text.ts';
import {
  BREAK,
  tokenize as fill,
  NUMBER,
  PUNCTUATION,
  SHAPE_CAPITAL,
  SHAPE_LOWER,
  SYMBOL,
  TokenTable,
  WORD,
} from './engine/tokens.ts';
import { errors } from './errors.ts';
import type { Sentence, Token, TokenizeOptions, TokenLevel } from './types.ts';

const LEVELS: readonly TokenLevel[] = ['syllable', 'word', 'sentence'];

/** Titles and words that are written short, with a full stop that ends no sentence. */
const ABBREVIATIONS = 'tp tx ths ts tskh pgs gs bs bscki bsckii ks kts cn nsnd nsưt ngnd ngưt vs tw tr vd v vv đt sđt';
/** A word before a slash that makes one unit of both sides: km/h, mg/l, kWh/năm. */
const UNITS = 'km m cm mm dm kg g mg t ha l ml lít tấn tạ kwh mw w v bit kb mb gb';
/** Last parts of a domain name. */
const DOMAINS = 'vn com net org gov edu info asia io';

/** An e-mail address is not longer than this, in engine tokens; keeps the search for its @ linear. */
const MAX_ADDRESS = 64;

const mark = (char: string) => char.charCodeAt(0);
const [DOT, COMMA, COLON, SLASH, DASH, AND, PERCENT, AT, UNDERSCORE] = [...'.,:/-&%@_'].map(mark) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const CLOSING = new Set([...'.,;:!?\'")]}>'].map(mark));
const REPEATED = new Set([...'.!?-*=_~'].map(mark));

/**
 * Tokens with their UTF-16 offsets in `text`, white space left out: `text.slice(start, end) === token.text`.
 *
 * Throws E100 when `text` is no string, E102 for an unknown option, E106 for an unknown level.
 */
export function tokenize(text: string, options: TokenizeOptions = {}): Token[] {
  if (typeof text !== 'string') throw errors.notAString('the text', text);
  if (typeof options !== 'object' || options === null) throw errors.badOption('options', 'an object', options);
  for (const name of Object.keys(options)) if (name !== 'level') throw errors.unknownOption(name, ['level']);
  const { level = 'syllable' } = options;
  if (!LEVELS.includes(level)) throw errors.unknownLevel(level, LEVELS);
  shared ??= new Cutter();
  return level === 'sentence' ? shared.sentences(text) : shared.tokens(text);
}

/** Sentences with their UTF-16 offsets in `text`, without the white space around them. Throws E100. */
export function sentences(text: string): Sentence[] {
  return tokenize(text, { level: 'sentence' });
}

let shared: Cutter | undefined;

/** The tables of one text after the other. */
class Cutter {
  private readonly lexicon = new Lexicon([]);
  private readonly abbreviations = this.lexicon.wordSet(ABBREVIATIONS);
  private readonly units = this.lexicon.wordSet(UNITS);
  private readonly domains = this.lexicon.wordSet(DOMAINS);
  private readonly www = this.lexicon.word('www');
  private readonly table = new TokenTable();
  private readonly sentence = new SentenceTable();
  private text = '';
  private map: Int32Array | null = null;

  tokens(text: string): Token[] {
    this.open(text);
    const { table } = this;
    const tokens: Token[] = [];
    let chunk = 0;
    for (let at = 0; at < table.length; ) {
      if (table.kind[at] === BREAK) {
        at++;
        continue;
      }
      if (chunk <= at) for (chunk = at + 1; chunk < table.length && this.follows(chunk); chunk++);
      const to = this.address(at, chunk) || this.tokenEnd(at, chunk);
      tokens.push(this.token(text, at, to));
      at = to;
    }
    table.release();
    return tokens;
  }

  sentences(text: string): Sentence[] {
    this.open(text);
    const { table, sentence } = this;
    const found: Sentence[] = [];
    for (let at = 0; at < table.length; ) {
      if (table.kind[at] === BREAK) {
        at++;
        continue;
      }
      let to = at + 1;
      let last = at;
      for (; to < table.length && sentence.of[to] === sentence.of[at]; to++) if (table.kind[to] !== BREAK) last = to;
      found.push(this.token(text, at, last + 1));
      at = to;
    }
    table.release();
    return found;
  }

  private open(original: string): void {
    const { table, lexicon } = this;
    this.text = original;
    this.map = null;
    if (!fill(original, table, false)) {
      const normal = normalize(original);
      this.text = normal.text;
      this.map = normal.map;
      fill(normal.text, table, true);
    }
    lexicon.lookUp(table);
    this.sentence.find(table, (word) => this.abbreviations.has(word));
  }

  private token(original: string, from: number, to: number): Token {
    const offset = (unit: number) => (this.map === null ? unit : (this.map[unit] as number));
    const start = offset(this.table.start[from] as number);
    const end = offset(this.table.end[to - 1] as number);
    return { text: original.slice(start, end), start, end };
  }

  private follows(at: number): boolean {
    return this.table.kind[at] !== BREAK && this.table.glued(at);
  }

  private isMark(at: number, code: number): boolean {
    return this.table.kind[at] === PUNCTUATION && this.table.syllable[at] === code;
  }

  private letters(at: number): number {
    return (this.table.end[at] as number) - (this.table.start[at] as number);
  }

  /** QĐ, TTg, XIII: capitals beyond the first letter. */
  private isCode(at: number): boolean {
    return this.table.kind[at] === WORD && (this.table.shape[at] as number) > SHAPE_CAPITAL;
  }

  /** The token after a web or mail address that begins at `at` in the glued run up to `end`, or 0. */
  private address(at: number, end: number): number {
    const { kind, syllable } = this.table;
    if (kind[at] !== WORD && kind[at] !== NUMBER) return 0;
    const scheme =
      this.isMark(at + 1, COLON) && this.isMark(at + 2, SLASH) && this.isMark(at + 3, SLASH) && at + 4 < end;
    if (scheme || (syllable[at] === this.www && this.isMark(at + 1, DOT) && at + 2 < end)) {
      let to = end;
      while (to > at + 1 && kind[to - 1] === PUNCTUATION && CLOSING.has(syllable[to - 1] as number)) to--;
      return to;
    }
    let to = at;
    const last = Math.min(end, at + MAX_ADDRESS);
    while (to < last && !this.isMark(to, AT)) {
      if (kind[to] === PUNCTUATION && !'._-+'.includes(String.fromCharCode(syllable[to] as number))) return 0;
      if (kind[to] === SYMBOL) return 0;
      to++;
    }
    let dots = 0;
    let stop = 0;
    for (to++; to < last; to++) {
      if (kind[to] === WORD || kind[to] === NUMBER) stop = to + 1;
      else if (this.isMark(to, DOT)) dots = stop === 0 ? 0 : to;
      else if (!this.isMark(to, DASH)) break;
    }
    return dots > 0 && stop > dots ? stop : 0;
  }

  private tokenEnd(at: number, end: number): number {
    const { kind, syllable } = this.table;
    if (kind[at] === SYMBOL) return this.emojiEnd(at);
    if (kind[at] === PUNCTUATION) {
      if (this.isMark(at, DOT) && this.isMark(at + 1, SLASH) && this.isMark(at + 2, DOT) && at + 2 < end) return at + 3;
      let to = at + 1;
      if (REPEATED.has(syllable[at] as number)) while (to < end && this.isMark(to, syllable[at] as number)) to++;
      return to;
    }
    let to = at + 1;
    for (let more = 1; to < end && more > 0; to += more) more = this.joined(to, end);
    return this.takesStop(to, end) ? to + 1 : to;
  }

  /** How many tokens from `next` on belong to the word or number that ends before it. */
  private joined(next: number, end: number): number {
    const { kind, syllable } = this.table;
    const last = next - 1;
    const number = kind[last] === NUMBER;
    if (kind[next] === WORD) return number || this.isMark(last, SIGN_DEGREE) ? 1 : 0;
    if (kind[next] === NUMBER) return kind[last] === WORD && (this.letters(last) < 3 || this.isCode(last)) ? 1 : 0;
    if (kind[next] !== PUNCTUATION || kind[last] === PUNCTUATION) return 0;
    const code = syllable[next] as number;
    if (code === PERCENT || code === SIGN_PERMILLE || code === SIGN_DEGREE) return number ? 1 : 0;
    if (code === SIGN_SQUARE || code === SIGN_CUBE) return 1;
    const after = next + 1;
    if (after >= end || (kind[after] !== WORD && kind[after] !== NUMBER)) return 0;
    const numbers = number && kind[after] === NUMBER;
    if (code === COMMA || code === COLON) return numbers ? 2 : 0;
    if (code === UNDERSCORE) return 2;
    if (code === AND) return this.isCode(last) || this.letters(last) === 1 ? 2 : 0;
    if (code === DOT) return numbers || this.dotted(last, after) ? 2 : 0;
    if (code === SLASH) return numbers || this.slashed(last, after) ? 2 : 0;
    return code === DASH ? this.hyphened(last, next, after, end) : 0;
  }

  /** TP.HCM, T.Ư, v.v, Q.1, gov.vn; not TS.Nguyễn, which are two. */
  private dotted(last: number, after: number): boolean {
    const { kind, shape, syllable } = this.table;
    if (kind[last] !== WORD) return false;
    if (kind[after] === NUMBER) return this.letters(last) < 3 && (shape[last] as number) > SHAPE_LOWER;
    if (this.domains.has(syllable[after] as number) && shape[after] === SHAPE_LOWER) return true;
    if (this.letters(after) > 1 && shape[after] === SHAPE_CAPITAL) return false;
    if (shape[last] === SHAPE_LOWER) return this.letters(last) < 3 && this.letters(after) < 3;
    return true;
  }

  /** 30/2020/NĐ-CP, 19-NQ/TW, A/H5N1, km/h; not học sinh/lớp. */
  private slashed(last: number, after: number): boolean {
    const code = (at: number) =>
      this.isCode(at) ||
      this.table.kind[at] === NUMBER ||
      (this.letters(at) === 1 && this.table.shape[at] === SHAPE_CAPITAL);
    return this.units.has(this.table.syllable[last] as number) || (code(last) && code(after));
  }

  /** Covid-19, 19-NQ, NĐ-CP, 14-8-2020, ra-đi-ô; not 2020-2025, Rịa-Vũng, tế-xã. A dash is no hyphen. */
  private hyphened(last: number, next: number, after: number, end: number): number {
    const { kind, shape, start } = this.table;
    const sign = this.text.charCodeAt(start[next] as number);
    if (sign !== DASH && sign !== 0x2010 && sign !== 0x2011) return 0;
    if (kind[last] === NUMBER && kind[after] === NUMBER) {
      const third = after + 2 < end && this.isMark(after + 1, DASH) && kind[after + 2] === NUMBER;
      return third ? 4 : 0;
    }
    if (kind[last] === NUMBER) return this.isCode(after) ? 2 : 0;
    if (kind[after] === NUMBER) return 2;
    if (this.isCode(last) && this.isCode(after)) return 2;
    return shape[after] === SHAPE_LOWER && !this.isNative(last) && !this.isNative(after) ? 2 : 0;
  }

  /** Tones hỏi, ngã and nặng do not occur in loan words that are written with hyphens. Bits 3–5 of an exact key are the tone. */
  private isNative(at: number): boolean {
    return (((this.table.keyHigh[at] as number) >> 3) & 7) >= 3;
  }

  /** The full stop of `TP.`, `PGS.TS.`, `v.v.` and of an initial belongs to it, those of `…` and `./.` do not. */
  private takesStop(to: number, end: number): boolean {
    const { kind, shape, syllable } = this.table;
    if (to >= end || !this.isMark(to, DOT) || kind[to - 1] !== WORD) return false;
    if (to + 1 < end && (this.isMark(to + 1, DOT) || this.isMark(to + 1, SLASH))) return false;
    if (this.text.charCodeAt(this.table.start[to] as number) !== DOT) return false;
    if (this.abbreviations.has(syllable[to - 1] as number)) return true;
    const initial = this.letters(to - 1) === 1 && (shape[to - 1] as number) === SHAPE_CAPITAL;
    return initial && to + 1 < this.table.length && this.sentence.of[to + 1] === this.sentence.of[to];
  }

  /** A picture with its variation selectors, skin tones, joined pictures, or both letters of a flag. */
  private emojiEnd(at: number): number {
    const { kind, start, end, length } = this.table;
    const isFlag = (token: number) => {
      const low = this.text.charCodeAt((start[token] as number) + 1);
      return this.text.charCodeAt(start[token] as number) === 0xd83c && low >= 0xdde6 && low <= 0xddff;
    };
    let to = at + 1;
    if (isFlag(at) && to < length && this.follows(to) && isFlag(to)) return to + 1;
    for (; to < length && kind[to] === SYMBOL; to++) {
      const first = this.text.charCodeAt(start[to] as number);
      const low = this.text.charCodeAt((start[to] as number) + 1);
      const gap = this.text.slice(end[to - 1], start[to]);
      const modifies = first === 0xfe0f || (first === 0xd83c && low >= 0xdffb && low <= 0xdfff);
      if (gap !== '\u200d' && (gap !== '' || !modifies)) break;
    }
    return to;
  }
}
