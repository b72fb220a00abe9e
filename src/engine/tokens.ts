/**
 * One pass over the text: words, numbers, marks, line breaks, each with its key, kind and shape.
 *
 *   Ngày 14/8, UBND tỉnh…   →   Ngày · 14 · / · 8 · , · UBND · tỉnh · .
 *
 * A letter run is a word, a digit run a number; they part where they meet (`ngày15` is two tokens). An apostrophe
 * between letters belongs to the word (H'Lưm). Nothing is cut out of the text: a token is its offsets and its key.
 */
import {
  APOSTROPHE_CODE,
  CODE_BITS,
  COMBINING,
  charClass,
  charFold,
  charMark,
  DIGIT,
  DIGIT_CODE,
  FOREIGN_CODE,
  IGNORABLE,
  LOWER,
  MARK,
  NEWLINE,
  SPACE,
  SURROGATE,
  UPPER,
} from './chars.ts';
import {
  CODE_MASK,
  HASH_HIGH,
  HASH_LOW,
  HASHED,
  hashHigh,
  hashLow,
  highKey,
  highOfHash,
  LOW_LETTERS,
  lowOfHash,
  withI,
  Y_CODE,
} from './keys.ts';
import { KEEP_TOKENS, MAX_HASHED_LETTERS, MAX_KEY_LETTERS } from './limits.ts';

/** Kinds of token. */
export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 3;
export const BREAK = 4;
export const SYMBOL = 5;

/** Shapes of a word: lower, First capital, ALL CAPITALS (two letters or more), any other mixture. */
export const SHAPE_LOWER = 1;
export const SHAPE_CAPITAL = 2;
export const SHAPE_UPPER = 3;
export const SHAPE_MIXED = 4;

/** Syllable id of a line break; ids below 128 are marks, by their ASCII code. */
export const BREAK_ID = 10;
export const FIRST_WORD_ID = 128;

/** A table of tokens; `from`/`to` elsewhere are indices into it. Offsets are units of the normal form. */
export class TokenTable {
  length = 0;
  /** Another number for every text and every change of its words: what was read at a token holds as long as it stands. */
  edition = 0;
  start = new Int32Array(0);
  end = new Int32Array(0);
  kind = new Uint8Array(0);
  shape = new Uint8Array(0);
  /** Folded letters and tone; equal keys are equal words for every dictionary and rule. */
  keyLow = new Int32Array(0);
  keyHigh = new Int32Array(0);
  /** Id of the word in the lexicon, 0 when it has none; for marks their ASCII code. */
  syllable = new Int32Array(0);
  /** Value of a digit run; 0 for other tokens. */
  value = new Float64Array(0);

  get capacity(): number {
    return this.start.length;
  }

  /** Makes room for at least `size` tokens and keeps what is there. */
  grow(size: number): void {
    this.start = enlarge(this.start, new Int32Array(size));
    this.end = enlarge(this.end, new Int32Array(size));
    this.kind = enlarge(this.kind, new Uint8Array(size));
    this.shape = enlarge(this.shape, new Uint8Array(size));
    this.keyLow = enlarge(this.keyLow, new Int32Array(size));
    this.keyHigh = enlarge(this.keyHigh, new Int32Array(size));
    this.syllable = enlarge(this.syllable, new Int32Array(size));
    this.value = enlarge(this.value, new Float64Array(size));
  }

  /** Gives the memory of a huge text back. */
  release(): void {
    if (this.capacity <= KEEP_TOKENS) return;
    this.length = 0;
    this.start = this.start.slice(0, 0);
    this.grow(1024);
  }

  /** True when no white space stands between token `at` and the one before it. */
  glued(at: number): boolean {
    return at > 0 && this.start[at] === this.end[at - 1];
  }

  /** Letters of a word, digits of a number. */
  letters(at: number): number {
    return (this.end[at] as number) - (this.start[at] as number);
  }

  /** True when two words have the same folded letters and tone, known to a dictionary or not. */
  same(left: number, right: number): boolean {
    return this.keyLow[left] === this.keyLow[right] && this.keyHigh[left] === this.keyHigh[right];
  }
}

function enlarge<T extends { length: number; set(from: T): void }>(old: T, fresh: T): T {
  if (old.length <= fresh.length) fresh.set(old);
  return fresh;
}

/** Hash of a word that does not fit the exact key: 60 bits of its folded letters, so that clashes do not occur in practice. */
function hashWord(text: string, from: number, to: number, table: TokenTable, at: number): void {
  let low = HASH_LOW;
  let high = HASH_HIGH;
  const last = Math.min(to, from + MAX_HASHED_LETTERS);
  for (let unit = from; unit < last; unit++) {
    const code = text.charCodeAt(unit);
    const kind = charClass[code] as number;
    if (kind === IGNORABLE || kind === COMBINING) continue;
    const fold = charFold[code] as number;
    const value = (fold & CODE_MASK) === FOREIGN_CODE ? code : fold;
    low = hashLow(low, value);
    high = hashHigh(high, low, value);
  }
  table.keyLow[at] = lowOfHash(low);
  table.keyHigh[at] = highOfHash(high);
}

/**
 * Fills the table from `text`. Returns false as soon as a combining mark shows that the text is not in the
 * normal form and `composed` is false: the caller normalises and comes back.
 */
export function tokenize(text: string, table: TokenTable, composed: boolean): boolean {
  const length = text.length;
  table.edition++;
  // News has about four units a token; what is denser makes the table grow.
  if (table.capacity < length / 3 + 16) table.grow((length >> 1) + 1024);
  let { start, end, kind, shape, keyLow, keyHigh, syllable, value } = table;
  let last = table.capacity - 2;
  let count = 0;
  let at = 0;
  while (at < length) {
    if (count >= last) {
      table.grow(count * 2 + 1024);
      ({ start, end, kind, shape, keyLow, keyHigh, syllable, value } = table);
      last = table.capacity - 2;
    }
    let code = text.charCodeAt(at);
    let type = charClass[code] as number;
    if (type === SPACE || type === IGNORABLE) {
      at++;
      continue;
    }
    start[count] = at;
    value[count] = 0;
    shape[count] = 0;
    if (type === LOWER || type === UPPER) {
      const from = at;
      let low = 0;
      let high = 0;
      let tone = 0;
      let letters = 0;
      let uppers = 0;
      let odd = false;
      const firstUpper = type === UPPER;
      let stop = at;
      for (;;) {
        const fold = charFold[code] as number;
        const letter = fold & CODE_MASK;
        if (fold > CODE_MASK) tone = fold >> CODE_BITS;
        if (letter === FOREIGN_CODE) odd = true;
        if (letters < LOW_LETTERS) low = (low << CODE_BITS) | letter;
        else high = (high << CODE_BITS) | letter;
        letters++;
        if (type === UPPER) uppers++;
        stop = ++at;
        if (at >= length) break;
        code = text.charCodeAt(at);
        type = charClass[code] as number;
        if (type === LOWER || type === UPPER) continue;
        while (type === IGNORABLE || type === COMBINING) {
          if (type === COMBINING && !composed) return false;
          stop = type === COMBINING ? at + 1 : stop;
          code = ++at < length ? text.charCodeAt(at) : 0x20;
          type = charClass[code] as number;
        }
        if (type === LOWER || type === UPPER) continue;
        if ((charFold[code] as number) === APOSTROPHE_CODE && at + 1 < length) {
          const after = charClass[text.charCodeAt(at + 1)] as number;
          if (after === LOWER || after === UPPER) {
            type = MARK;
            continue;
          }
        }
        break;
      }
      if (letters > MAX_KEY_LETTERS || odd) hashWord(text, from, stop, table, count);
      else {
        keyLow[count] = (low & CODE_MASK) === Y_CODE ? withI(low, letters) : low;
        keyHigh[count] = highKey(high, tone);
      }
      shape[count] =
        uppers === 0
          ? SHAPE_LOWER
          : firstUpper && uppers === 1
            ? SHAPE_CAPITAL
            : uppers === letters
              ? SHAPE_UPPER
              : SHAPE_MIXED;
      end[count] = stop;
      kind[count] = WORD;
      syllable[count] = 0;
      count++;
      continue;
    }
    if (type === DIGIT) {
      let low = 0;
      let high = 0;
      let digits = 0;
      let number = 0;
      do {
        const digit = (charFold[code] as number) - DIGIT_CODE;
        number = number * 10 + digit;
        if (digits < LOW_LETTERS) low = (low << CODE_BITS) | (digit + DIGIT_CODE);
        else if (digits < MAX_KEY_LETTERS) high = (high << CODE_BITS) | (digit + DIGIT_CODE);
        digits++;
        code = ++at < length ? text.charCodeAt(at) : 0x20;
      } while (charClass[code] === DIGIT);
      keyLow[count] = low;
      keyHigh[count] = digits > MAX_KEY_LETTERS ? HASHED | (digits << 16) : (high << 6) | 1;
      value[count] = number;
      end[count] = at;
      kind[count] = NUMBER;
      syllable[count] = 0;
      count++;
      continue;
    }
    if (type === COMBINING && !composed) return false;
    keyLow[count] = 0;
    keyHigh[count] = 0;
    if (type === NEWLINE) {
      let lines = 0;
      let close = at;
      do {
        if (type === NEWLINE) {
          if (!(code === 10 && at > 0 && text.charCodeAt(at - 1) === 13)) lines++;
          close = at + 1;
        }
        code = ++at < length ? text.charCodeAt(at) : 0;
        type = at < length ? (charClass[code] as number) : MARK;
      } while (type === NEWLINE || type === SPACE || type === IGNORABLE);
      end[count] = close;
      kind[count] = BREAK;
      value[count] = lines;
      syllable[count] = BREAK_ID;
      count++;
      continue;
    }
    if (type === MARK) {
      end[count] = ++at;
      kind[count] = PUNCTUATION;
      syllable[count] = charMark[code] as number;
      count++;
      continue;
    }
    at += type === SURROGATE && at + 1 < length && charClass[text.charCodeAt(at + 1)] === SURROGATE ? 2 : 1;
    end[count] = at;
    kind[count] = SYMBOL;
    syllable[count] = 0;
    count++;
  }
  start[count] = length;
  end[count] = length;
  kind[count] = BREAK;
  syllable[count] = BREAK_ID;
  shape[count] = 0;
  value[count] = 1;
  keyLow[count] = 0;
  keyHigh[count] = 0;
  table.length = count;
  return true;
}
