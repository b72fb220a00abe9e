/**
 * Shared by agencies and organizations: words that are spelled as no Vietnamese syllable is.
 *
 *   Net   Forbes   Vedan Group
 *
 * A syllable ends in a vowel or c, ch, m, n, ng, nh, p, t, and with a stop it bears sắc or nặng.
 */
import { toneOf } from '../../engine/keys.ts';
import type { TokenTable } from '../../engine/tokens.ts';

const NEVER_LAST = /[bdfjklqrsvwxz]/i;
const STOP = /[cpt]/i;
const LONGEST = 7;

export function isLoan(text: string, tokens: TokenTable, at: number): boolean {
  const end = tokens.end[at] as number;
  if (end - (tokens.start[at] as number) > LONGEST) return true;
  const last = text[end - 1] as string;
  const level = toneOf(tokens.keyHigh[at] as number) === 0;
  return NEVER_LAST.test(last) || (level && STOP.test(last));
}

/** True for a word that no list of this language has, or that is spelled as none of it is. */
export function isForeign(text: string, tokens: TokenTable, at: number): boolean {
  return tokens.syllable[at] === 0 || isLoan(text, tokens, at);
}
