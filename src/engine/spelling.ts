/**
 * An entry written out again from its words and capitals, so that a table need not keep the text a second time.
 *
 *   phan rang - tháp chàm, capitals 0 1 3 4   →   Phan Rang - Tháp Chàm
 */
import { FIRST_WORD_ID } from './tokens.ts';

const COMMA = 44;

/** `codes` are words from FIRST_WORD_ID on, and marks below; `capitals` has one bit a position. */
export function spell(
  wordOf: (code: number) => string,
  codes: ArrayLike<number>,
  from: number,
  to: number,
  capitals: number,
): string {
  let text = '';
  for (let at = from; at < to; at++) {
    const code = codes[at] as number;
    const word = code < FIRST_WORD_ID ? String.fromCharCode(code) : wordOf(code);
    if (at > from && code !== COMMA) text += ' ';
    text +=
      at - from < 30 && (capitals & (1 << (at - from))) !== 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  }
  return text;
}
