/**
 * One picture, however many code points it is made of: a base, its variation selector and skin tone, and further
 * bases behind a zero-width joiner; two regional letters make a flag.
 *
 *   👍🏽   ❤️   👨‍👩‍👧   🇻🇳
 */
import { SYMBOL, type TokenTable } from '../engine/tokens.ts';

const JOINER = 0x200d;
const VARIATION = 0xfe0f;
const KEYCAP = 0x20e3;

/** True when the symbol at `at` only changes the look of what stands before it. */
export function modifies(text: string, tokens: TokenTable, at: number): boolean {
  if (tokens.kind[at] !== SYMBOL || !tokens.glued(at)) return false;
  const code = text.codePointAt(tokens.start[at] as number) as number;
  // Skin tones, and the letters of a sub-national flag.
  return (
    code === VARIATION ||
    code === KEYCAP ||
    (code >= 0x1f3fb && code <= 0x1f3ff) ||
    (code >= 0xe0020 && code <= 0xe007f)
  );
}

/** First token after the picture whose first symbol stands at `at`. */
export function readEmoji(text: string, tokens: TokenTable, at: number): number {
  const { start, end, kind } = tokens;
  let next = at + 1;
  if (isRegional(text, tokens, at) && kind[next] === SYMBOL && tokens.glued(next) && isRegional(text, tokens, next))
    return next + 1;
  while (next < tokens.length && kind[next] === SYMBOL) {
    if (modifies(text, tokens, next)) next++;
    else if (start[next] === (end[next - 1] as number) + 1 && text.charCodeAt(end[next - 1] as number) === JOINER)
      next++;
    else break;
  }
  return next;
}

function isRegional(text: string, tokens: TokenTable, at: number): boolean {
  const code = text.codePointAt(tokens.start[at] as number) as number;
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}
