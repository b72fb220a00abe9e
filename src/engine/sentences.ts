/**
 * Sentence boundaries over the token table.
 *
 *   …tại TP. Bắc Kạn. PGS.TS. Lạng nói: "Tốt." Ngày 14.8.2020, đoàn về./.
 *                    ^                       ^                          ^
 *
 * A full stop ends a sentence unless it is glued to what follows, follows an abbreviation or an initial, numbers
 * a list item at the head of a line, or what follows is in lower case. A line break ends one unless the next
 * line goes on in lower case.
 */
import { LETTERS } from './chars.ts';
import { BREAK, NUMBER, PUNCTUATION, SHAPE_CAPITAL, SHAPE_LOWER, type TokenTable, WORD } from './tokens.ts';

const STOP = 46;
const QUESTION = 63;
const EXCLAMATION = 33;
const QUOTE = 34;
const SINGLE_QUOTE = 39;
const CLOSE_ROUND = 41;
const CLOSE_SQUARE = 93;
const OPEN_ROUND = 40;
const DASH = 45;
const STAR = 42;
const COMMA = 44;
const SEMICOLON = 59;
const SLASH = 47;

/** A question about a word, by its id in the lexicon. */
export type WordTest = (word: number) => boolean;
const never: WordTest = () => false;

export class SentenceTable {
  /** Number of the sentence that each token belongs to; a line break belongs to the one before it. */
  of = new Int32Array(0);
  count = 0;

  /** True when token `at` is the first of its sentence. */
  opens(at: number): boolean {
    return at === 0 || this.of[at] !== this.of[at - 1];
  }

  /**
   * `isAbbreviation` knows the words, by id, after which a full stop does not end the sentence. After an initial or
   * an abbreviation it ends all the same when `opensSentence` knows the next word (*ở phường K. Sau đó…*).
   */
  find(tokens: TokenTable, isAbbreviation: WordTest, opensSentence: WordTest = never): void {
    const count = tokens.length;
    if (this.of.length < count + 1 || this.of.length > 4 * (count + 65536)) this.of = new Int32Array(count + 1024);
    const { of } = this;
    const { syllable, kind } = tokens;
    let sentence = 0;
    let opened = false;
    for (let at = 0; at < count; at++) {
      of[at] = sentence;
      if (kind[at] === WORD) {
        opened = true;
        continue;
      }
      const mark = syllable[at] as number;
      if (kind[at] === BREAK) {
        if (opened && this.breaksAt(tokens, at)) {
          sentence++;
          opened = false;
        }
        continue;
      }
      opened = true;
      if (kind[at] !== PUNCTUATION || (mark !== STOP && mark !== QUESTION && mark !== EXCLAMATION)) continue;
      let last = at;
      while (last + 1 < count && this.closesWith(tokens, last + 1)) last++;
      // The whole run of marks is decided at once, so that a long one is read once.
      const ends = this.ends(tokens, at, last, isAbbreviation, opensSentence);
      for (; at < last; at++) of[at + 1] = sentence;
      if (!ends) continue;
      sentence++;
      opened = false;
    }
    of[count] = sentence;
    this.count = opened ? sentence + 1 : sentence;
  }

  /**
   * True when the mark at `next` belongs to the end of the sentence before it. Text out of a tokeniser, and careless
   * typing, has a space there:
   *
   *   Em ở đâu ? " . Rồi…      …mưa xuống mà ... ". Sau…
   */
  private closesWith(tokens: TokenTable, next: number): boolean {
    const { kind, syllable } = tokens;
    if (kind[next] !== PUNCTUATION) return false;
    const mark = syllable[next] as number;
    if (tokens.glued(next)) return closes(mark);
    const after = next + 1;
    if (mark === STOP || mark === QUESTION || mark === EXCLAMATION) return kind[after] !== WORD || !tokens.glued(after);
    if (mark !== QUOTE) return false;
    if (kind[after] === BREAK) return true;
    const following = syllable[after] as number;
    if (kind[after] !== PUNCTUATION) return false;
    return following === DASH
      ? !tokens.glued(after)
      : following === STOP || following === COMMA || following === CLOSE_ROUND;
  }

  private breaksAt(tokens: TokenTable, at: number): boolean {
    if ((tokens.value[at] as number) > 1 || at + 1 >= tokens.length) return true;
    const before = tokens.syllable[at - 1] as number;
    const lowerNext = tokens.kind[at + 1] === WORD && tokens.shape[at + 1] === SHAPE_LOWER;
    return !(lowerNext || (before === COMMA && tokens.kind[at - 1] === PUNCTUATION));
  }

  private ends(
    tokens: TokenTable,
    at: number,
    last: number,
    isAbbreviation: WordTest,
    opensSentence: WordTest,
  ): boolean {
    const { kind, shape, syllable } = tokens;
    const next = last + 1;
    if (next >= tokens.length || kind[next] === BREAK) return true;
    const glued = tokens.glued(next);
    const nextKind = kind[next] as number;
    const mark = syllable[next] as number;
    if (nextKind === PUNCTUATION) {
      if (mark === COMMA || mark === SEMICOLON || mark === CLOSE_ROUND || mark === CLOSE_SQUARE || mark === SLASH)
        return false;
      if (glued && mark !== QUOTE && mark !== STAR && mark !== OPEN_ROUND) return false;
      // "Ai đấy?" - chị hỏi: what stands after the dash says who spoke.
      if (mark === DASH && syllable[last] === QUOTE && kind[last] === PUNCTUATION) return false;
    }
    if (nextKind === WORD && (shape[next] as number) < SHAPE_CAPITAL) return false;
    if (syllable[at] !== STOP || kind[at] !== PUNCTUATION) return true;
    const before = at - 1;
    if (before < 0) return false;
    // Trại Kem Kjang ... 864 giờ: three dots before a figure are a pause.
    if (nextKind === NUMBER && last > at && syllable[last] === STOP) return false;
    if (kind[before] === WORD) {
      const letters = tokens.letters(before);
      if (glued && (nextKind !== WORD || letters < 2 || (shape[before] as number) !== SHAPE_LOWER)) return false;
      const initial =
        letters === 1 && ((shape[before] as number) >= SHAPE_CAPITAL || isConsonant(tokens.keyLow[before] as number));
      if (!initial && !isAbbreviation(syllable[before] as number)) return true;
      // Quốc lộ 1A. Bác sĩ…, dài 30 m. Xe…: the letter belongs to the number.
      if (initial && kind[before - 1] === NUMBER && (shape[before] === SHAPE_LOWER || tokens.glued(before)))
        return true;
      return nextKind === WORD && opensSentence(syllable[next] as number);
    }
    if (kind[before] === NUMBER) {
      if (glued) return false;
      // 25 . 000: a number that a tokeniser took apart.
      if (nextKind === NUMBER && !tokens.glued(at) && tokens.letters(next) === 3) return false;
      return !(before === 0 || kind[before - 1] === BREAK);
    }
    return true;
  }
}

/** True for a key of one letter that cannot be a word: no vowel. */
function isConsonant(key: number): boolean {
  return key < CONSONANTS.length && CONSONANTS[key] === 1;
}

const CONSONANTS = Uint8Array.from(` ${LETTERS}`, (letter) => ('bcdđfghjklmnpqrstvwxz'.includes(letter) ? 1 : 0));

function closes(mark: number): boolean {
  return (
    mark === STOP ||
    mark === QUESTION ||
    mark === EXCLAMATION ||
    mark === QUOTE ||
    mark === SINGLE_QUOTE ||
    mark === CLOSE_ROUND ||
    mark === CLOSE_SQUARE ||
    mark === SLASH
  );
}
