/**
 * Shared by agencies and organizations: where the tag of a medium stands.
 *
 *   (BKO) - …      BTNO - …      TP - …      VOV.VN | …
 */

import type { Passage } from '../../engine/passage.ts';
import { isBreak } from './capitals.ts';
import { CLOSE, DASH, isMark, OPEN } from './marks.ts';

const BAR = 124;
/** Longest tag, in letters, that is one only in a dateline: TP is Tiền Phong there and a city elsewhere. */
const SHORT_TAG = 3;

/** True when the tag from `at` to `to` opens a line or stands in the parentheses that do. */
export function inDateline(passage: Passage, at: number, to: number): boolean {
  const { tokens } = passage;
  const bracket = isMark(tokens, at - 1, OPEN);
  const first = bracket ? at - 1 : at;
  if (first > 0 && !isBreak(tokens, first - 1))
    return bracket && isMark(tokens, to, CLOSE) && first > 0 && isBreak(tokens, to + 1);
  return bracket ? isMark(tokens, to, CLOSE) : isMark(tokens, to, DASH) || isMark(tokens, to, BAR);
}

export function shortTag(passage: Passage, at: number, to: number): boolean {
  return to - at === 1 && passage.tokens.letters(at) <= SHORT_TAG;
}
