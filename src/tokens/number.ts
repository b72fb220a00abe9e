/**
 * A figure with all that is written to it:
 *
 *   7,4%   1.250,5   14/8/2020   23-3   7:30   8h30   5-10%   37°C   20km   120km/h   43H-016   123/2020/NĐ-CP   10.000đ/kg
 */
import { SIGN_CUBE, SIGN_DEGREE, SIGN_PERMILLE, SIGN_SQUARE } from '../engine/chars.ts';
import { NUMBER, PUNCTUATION, SHAPE_CAPITAL, SHAPE_LOWER, SYMBOL, type TokenTable, WORD } from '../engine/tokens.ts';
import { modifies } from './emoji.ts';
import { isAccented } from './letters.ts';
import { COLON, COMMA, gluedMark, gluedText, HYPHEN, PERCENT, SLASH, STOP } from './marks.ts';
import { readCode } from './word.ts';

/** First token after the figure at `at`. */
export function readNumber(text: string, tokens: TokenTable, at: number): number {
  const { kind, syllable } = tokens;
  let next = at + 1;
  while (next < tokens.length && tokens.glued(next)) {
    const type = kind[next] as number;
    if (type === WORD) {
      if (!joinsFigure(tokens, next)) break;
      next = readCode(text, tokens, next);
      continue;
    }
    if (type === NUMBER) {
      next++;
      continue;
    }
    if (type === SYMBOL && modifies(text, tokens, next)) {
      next++;
      continue;
    }
    if (type !== PUNCTUATION) break;
    const mark = syllable[next] as number;
    if (mark === PERCENT || mark === SIGN_PERMILLE || mark === SIGN_DEGREE) next++;
    else if ((mark === SIGN_SQUARE || mark === SIGN_CUBE) && kind[next - 1] === WORD) next++;
    else if (!isSeparator(mark) || !gluedText(tokens, next + 1)) break;
    // 7,4%.|7 dự án: after a sign the full stop ends the sentence.
    else if (mark === STOP && kind[next - 1] === PUNCTUATION) break;
    else if (kind[next + 1] === NUMBER) next += 2;
    else if ((mark === SLASH || mark === HYPHEN) && joinsCode(tokens, next)) next = readCode(text, tokens, next + 1);
    else break;
  }
  return next;
}

function isSeparator(mark: number): boolean {
  return mark === STOP || mark === COMMA || mark === SLASH || mark === HYPHEN || mark === COLON;
}

/** 20km, 8h, 1A, 10.000đ — but not the word of *ngày15tháng8*, where a space was forgotten. */
export function joinsFigure(tokens: TokenTable, at: number): boolean {
  if (tokens.letters(at) === 1) return true;
  if (tokens.shape[at] !== SHAPE_LOWER) return !isAccented(tokens, at) || tokens.shape[at] !== SHAPE_CAPITAL;
  return tokens.letters(at) <= 3 && !isAccented(tokens, at);
}

/** 123/NĐ-CP, 12-CT/TW, 16-inch, 10.000đ/kg — but not the words of *2020-Hà Nội*, *2/ngày*. */
function joinsCode(tokens: TokenTable, mark: number): boolean {
  const word = mark + 1;
  if (tokens.kind[mark - 1] === WORD) return true;
  if (tokens.shape[word] === SHAPE_CAPITAL) return tokens.letters(word) === 1;
  if (tokens.shape[word] !== SHAPE_LOWER) return true;
  return tokens.syllable[mark] === HYPHEN && !isAccented(tokens, word) && !gluedMark(tokens, word + 1, HYPHEN);
}
