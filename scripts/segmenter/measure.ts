/** CoNLL 2018 "Words": spans over the characters of the text without its white space. */
import type { Segmenter } from '../../src/segment/segmenter.ts';
import type { GoldSentence } from './treebank.ts';

export class WordScore {
  right = 0;
  found = 0;
  wanted = 0;

  /** Counts the words of one text; both as offsets into `text`. */
  add(
    text: string,
    gold: { start: ArrayLike<number>; end: ArrayLike<number>; length: number },
    words: { start: ArrayLike<number>; end: ArrayLike<number>; length: number },
  ): void {
    const squeezed = new Int32Array(text.length + 1);
    for (let at = 0; at < text.length; at++)
      squeezed[at + 1] = (squeezed[at] as number) + (/\s/.test(text[at] as string) ? 0 : 1);
    const key = (start: number, end: number) => (squeezed[start] as number) * 100000 + (squeezed[end] as number);
    const keys = new Set<number>();
    for (let at = 0; at < gold.length; at++) keys.add(key(gold.start[at] as number, gold.end[at] as number));
    for (let at = 0; at < words.length; at++)
      if (keys.has(key(words.start[at] as number, words.end[at] as number))) this.right++;
    this.found += words.length;
    this.wanted += gold.length;
  }

  get f1(): number {
    return (200 * this.right) / (this.found + this.wanted);
  }
}

export function score(segmenter: Segmenter, sentences: readonly GoldSentence[], into = new WordScore()): WordScore {
  for (const { text, start, end } of sentences)
    into.add(text, { start, end, length: start.length }, segmenter.read(text));
  return into;
}
