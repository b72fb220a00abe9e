/** What stands in brackets between a name and its titles: age, birth, residence, a place. */
import { BREAK, PUNCTUATION } from '../engine/tokens.ts';
import { CLOSE, COMMA, OPEN } from '../entities/shared/marks.ts';
import type { Draft, Mention } from './draft.ts';

/** Tokens of a parenthesis between a name and its titles. */
export const ASIDE = 45;
/** Tokens of the brackets between a title and its name. */
const SHORT_ASIDE = 10;

/** Chủ tịch UBND phường 14 | (quận Bình Thạnh) | Nguyễn Thị Thu Hà */
export function isBracketed(draft: Draft, from: number, to: number): boolean {
  const { kind, syllable } = draft.passage.tokens;
  if (to - from > SHORT_ASIDE || syllable[from] !== OPEN || syllable[to - 1] !== CLOSE) return false;
  return kind[from] === PUNCTUATION && kind[to - 1] === PUNCTUATION;
}

/** *A (52 tuổi, trú tại Hà Nội, | cựu Giám đốc …)*: the first title of the brackets behind a name, or -1. */
export function firstInside(draft: Draft, list: readonly Mention[], at: number): number {
  const { kind, length, syllable } = draft.passage.tokens;
  const open = (list[at] as Mention).to;
  if (kind[open] !== PUNCTUATION || syllable[open] !== OPEN) return -1;
  for (let index = at + 1; index < list.length; index++) {
    const title = list[index] as Mention;
    if (title.from > open + ASIDE) return -1;
    if (title.type !== 'title' || kind[title.from - 1] !== PUNCTUATION || syllable[title.from - 1] !== COMMA) continue;
    for (let token = open + 1; token < title.from && token < length; token++) {
      if (kind[token] === BREAK || (kind[token] === PUNCTUATION && syllable[token] === CLOSE)) return -1;
    }
    return index;
  }
  return -1;
}

/** Past *(45 tuổi)*, *, 47 tuổi* and the like. */
export function pastAside(draft: Draft, from: number, age: number): number {
  const { tokens } = draft.passage;
  const { kind, syllable } = tokens;
  if (kind[from] === PUNCTUATION && syllable[from] === OPEN) {
    // A parenthesis that opens with a title holds the titles.
    if (draft.passage.spans.longestAt(from + 1, draft.passage.typeBit('title')) !== 0) return from;
    for (let token = from + 1; token < from + ASIDE && token < tokens.length; token++) {
      if (kind[token] === BREAK) break;
      if (kind[token] === PUNCTUATION && syllable[token] === CLOSE) return token + 1;
    }
    return from;
  }
  if (kind[from] === PUNCTUATION && syllable[from] === COMMA && syllable[from + 2] === age) return from + 3;
  return from;
}
