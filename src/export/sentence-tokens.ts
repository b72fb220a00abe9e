import type { Sentence, Token } from '../types.ts';

/** Tokens of one sentence: those from `from` up to and without `to` in the document's list. */
export interface SentenceTokens {
  from: number;
  to: number;
}

const isBlank = (text: string) => text.trim() === '';

/**
 * Tokens that hold more than white space, and their division into sentences: a token belongs to the sentence that holds
 * its first character. Tokens that no sentence holds form sentences of their own, so that none is lost.
 */
export function groupBySentence(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): { tokens: Token[]; groups: SentenceTokens[] } {
  const words = tokens.filter((token) => !isBlank(token.text));
  const groups: SentenceTokens[] = [];
  let index = 0;
  const take = (limit: number) => {
    const from = index;
    while (index < words.length && words[index]!.start < limit) index++;
    if (index > from) groups.push({ from, to: index });
  };
  for (const sentence of sentences) {
    take(sentence.start);
    take(sentence.end);
  }
  take(Number.POSITIVE_INFINITY);
  return { tokens: words, groups };
}
