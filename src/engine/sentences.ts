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
import { BREAK, BREAK_ID, NUMBER, PUNCTUATION, SHAPE_CAPITAL, SHAPE_LOWER, type TokenTable, WORD } from './tokens.ts';

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

export class SentenceTable {
  /** Number of the sentence that each token belongs to; a line break belongs to the one before it. */
  of = new Int32Array(0);
  count = 0;

  /** `abbreviations` marks the words after which a full stop does not end the sentence, by word id. */
  find(tokens: TokenTable, isAbbreviation: (word: number) => boolean): void {
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
      while (last + 1 < count && closes(syllable[last + 1] as number, kind[last + 1] as number) && tokens.glued(last + 1)) last++;
      if (!this.ends(tokens, at, last, isAbbreviation)) continue;
      for (; at < last; at++) of[at + 1] = sentence;
      sentence++;
      opened = false;
    }
    of[count] = sentence;
    this.count = opened ? sentence + 1 : sentence;
  }

  private breaksAt(tokens: TokenTable, at: number): boolean {
    if ((tokens.value[at] as number) > 1 || at + 1 >= tokens.length) return true;
    const before = tokens.syllable[at - 1] as number;
    const lowerNext = tokens.kind[at + 1] === WORD && tokens.shape[at + 1] === SHAPE_LOWER;
    return !(lowerNext || (before === COMMA && tokens.kind[at - 1] === PUNCTUATION));
  }

  private ends(tokens: TokenTable, at: number, last: number, isAbbreviation: (word: number) => boolean): boolean {
    const { kind, shape, syllable, start, end } = tokens;
    const next = last + 1;
    if (next >= tokens.length || kind[next] === BREAK) return true;
    const glued = tokens.glued(next);
    const nextKind = kind[next] as number;
    const mark = syllable[next] as number;
    if (nextKind === PUNCTUATION) {
      if (mark === COMMA || mark === SEMICOLON || mark === CLOSE_ROUND || mark === CLOSE_SQUARE || mark === SLASH) return false;
      if (glued && mark !== QUOTE && mark !== STAR && mark !== OPEN_ROUND) return false;
    }
    if (nextKind === WORD && (shape[next] as number) < SHAPE_CAPITAL) return false;
    if (syllable[at] !== STOP || kind[at] !== PUNCTUATION) return true;
    const before = at - 1;
    if (before < 0) return false;
    if (kind[before] === WORD) {
      const letters = (end[before] as number) - (start[before] as number);
      if (glued && (nextKind !== WORD || letters < 2 || (shape[before] as number) !== SHAPE_LOWER)) return false;
      if (letters === 1 && (shape[before] as number) >= SHAPE_CAPITAL) return false;
      return !isAbbreviation(syllable[before] as number);
    }
    if (kind[before] === NUMBER) {
      if (glued) return false;
      return !(before === 0 || kind[before - 1] === BREAK);
    }
    return true;
  }
}

function closes(mark: number, kind: number): boolean {
  if (kind !== PUNCTUATION) return false;
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

/** True where a list of marks (dash, star) or a break stands before the token: the head of a line. */
export function headsLine(tokens: TokenTable, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && tokens.kind[before] === PUNCTUATION) {
    const mark = tokens.syllable[before] as number;
    if (mark !== DASH && mark !== STAR && mark !== QUOTE && mark !== OPEN_ROUND) return false;
    before--;
  }
  return before < 0 || tokens.syllable[before] === BREAK_ID;
}
