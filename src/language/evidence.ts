/**
 * What the words of a stretch of text say of its language, added up word by word:
 *
 *   Ngân · sách · tỉnh · đạt · 40 · %              marked syllables: Vietnamese
 *   Ngan · sach · tinh · dat · 40 · %              nearly all of them possible without accents: Vietnamese
 *   The · budget · of · the · province · reached   impossible letters, words of English: not Vietnamese
 *   Le · budget · de · la · région · atteint       as before: accents alone prove nothing
 *
 * Linear: one look at each token.
 */
import { MAX_HASHED_LETTERS } from '../engine/limits.ts';
import { SHAPE_CAPITAL, SHAPE_LOWER, SHAPE_UPPER, type TokenTable, WORD } from '../engine/tokens.ts';
import { ENGLISH, ENGLISH_TOO, FRENCH, FRENCH_TOO } from './function-words.ts';
import { scriptNames, scriptOf } from './scripts.ts';
import { BARE, IMPOSSIBLE, MARKED } from './syllables.ts';
import { wordSigns } from './word-signs.ts';

/**
 * Weights for and against Vietnamese, about the logarithm (base 2) of how much more often such a word is met in it than
 * in European languages; `Tried:` in docs/language.md.
 */
const WEIGHT_MARKED = 4;
const WEIGHT_LONG = 2;
const WEIGHT_SHORT = 1;
const WEIGHT_IMPOSSIBLE = -3;
/** A name or a loan word: Covid, Facebook. */
const WEIGHT_IMPOSSIBLE_NAME = -1;
/** Possible as a syllable, and among the commonest words of another language: to, in, on, la, les. */
const WEIGHT_SHARED = -0.5;
const WEIGHT_OTHERS_WORD = -4;
/** Vietnamese too, but rarer there: the, une, sous. */
const WEIGHT_OTHERS_SYLLABLE = -1.5;

/** Possible syllables of this many letters are rare in other languages. */
const LONG = 4;
/** A longer word in capitals is no abbreviation. */
const ABBREVIATION = 5;

const APOSTROPHES = "'’ʼ‘";

export class Evidence {
  /** Words in Latin letters. */
  words = 0;
  /** Vietnamese syllables with their accents among them. */
  marked = 0;
  /** Sum of the weights: above 0 the text is rather Vietnamese. */
  balance = 0;
  /** Signs of English and French: 2 for a word of its own or an ending, 1 for one that other languages have too. */
  english = 0;
  french = 0;
  /** Those of its own alone: without one of them the language is not named. */
  ownEnglish = 0;
  ownFrench = 0;
  /** Impossible words with a letter beyond a–z, which English does not write. */
  accented = 0;
  /** Impossible words in lower case: running text of another language. */
  strange = 0;
  /** Words in lower case. */
  lower = 0;
  /** Letters by script; 0 is Latin. */
  readonly letters = new Int32Array(scriptNames.length);

  clear(): void {
    this.words = this.marked = this.balance = this.accented = this.strange = this.lower = 0;
    this.english = this.french = this.ownEnglish = this.ownFrench = 0;
    this.letters.fill(0);
  }

  /** Letters that are not Latin. */
  others(): number {
    let count = 0;
    for (let script = 1; script < this.letters.length; script++) count += this.letters[script] as number;
    return count;
  }

  /** Adds the tokens from `from` up to `to`; `text` is the normal form that their offsets are of. */
  add(text: string, tokens: TokenTable, from: number, to: number): void {
    const { kind, shape, start, end, keyLow, keyHigh } = tokens;
    for (let at = from; at < to; at++) {
      if (kind[at] !== WORD) continue;
      const first = start[at] as number;
      const length = (end[at] as number) - first;
      if (scriptOf(text.charCodeAt(first)) !== 0) {
        // Japanese changes its script inside a word.
        for (let unit = first; unit < (end[at] as number); unit++) this.count(scriptOf(text.charCodeAt(unit)), 1);
        continue;
      }
      this.count(0, length);
      const form = shape[at] as number;
      const signs = wordSigns(keyLow[at] as number, keyHigh[at] as number);
      const what = signs & 3;
      const known = signs >> 2;
      // UBND, TP, GDP: every language has them.
      if (what === IMPOSSIBLE && known === 0 && form >= SHAPE_UPPER && length <= ABBREVIATION) continue;
      this.words++;
      if (what === MARKED) {
        this.marked++;
        this.balance += known === FRENCH_TOO ? WEIGHT_SHARED : WEIGHT_MARKED;
      } else if (known === ENGLISH || known === FRENCH)
        this.balance += what === IMPOSSIBLE ? WEIGHT_OTHERS_WORD : WEIGHT_OTHERS_SYLLABLE;
      else if (known !== 0) this.balance += WEIGHT_SHARED;
      else if (what === IMPOSSIBLE) this.balance += form === SHAPE_CAPITAL ? WEIGHT_IMPOSSIBLE_NAME : WEIGHT_IMPOSSIBLE;
      else this.balance += length >= LONG || what === BARE ? WEIGHT_LONG : WEIGHT_SHORT;
      if (form === SHAPE_LOWER) {
        this.lower++;
        if (what === IMPOSSIBLE) this.strange++;
      }
      if (what === IMPOSSIBLE && beyondAscii(text, first, end[at] as number)) this.accented++;
      if (known === ENGLISH) this.isEnglish();
      else if (known === ENGLISH_TOO) this.english++;
      else if (known === FRENCH) this.isFrench();
      else if (known === FRENCH_TOO) this.french++;
      else if (what !== MARKED && length > LONG) this.readEnding(text, first, end[at] as number, form);
    }
  }

  private count(script: number, letters: number): void {
    this.letters[script] = (this.letters[script] as number) + letters;
  }

  private isEnglish(weight = 2): void {
    this.english += weight;
    this.ownEnglish++;
  }

  private isFrench(): void {
    this.french += 2;
    this.ownFrench++;
  }

  /** -ing, -ed, -ly, -ment, 's of English, l' and qu' of French: what shows where function words are missing. */
  private readEnding(text: string, from: number, to: number, form: number): void {
    const last = text.charCodeAt(to - 1) | 0x20;
    const second = text.charCodeAt(to - 2) | 0x20;
    const third = text.charCodeAt(to - 3) | 0x20;
    if (last === G && second === N && third === I) this.isEnglish();
    else if (last === D && second === E) this.isEnglish(1);
    else if (last === Y && (second === L || second === R || second === T)) this.isEnglish(1);
    else if (last === S && APOSTROPHES.includes(text[to - 2] as string)) this.isEnglish();
    else if (elided(text, from + 1) || (form <= SHAPE_LOWER && elided(text, from + 2))) this.isFrench();
    else if (last === H && (second === S || second === T || second === G)) this.isEnglish(1);
  }
}

const elided = (text: string, at: number) => APOSTROPHES.includes(text[at] as string);

/** Reads the first letters only: a longer run is no word. */
function beyondAscii(text: string, from: number, to: number): boolean {
  const last = Math.min(to, from + MAX_HASHED_LETTERS);
  for (let at = from; at < last; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80 && unit < 0x250) return true;
  }
  return false;
}

const [D = 0, E = 0, G = 0, H = 0, I = 0, L = 0, N = 0, R = 0, S = 0, T = 0, Y = 0] = [...'deghilnrsty'].map((letter) =>
  letter.charCodeAt(0),
);
