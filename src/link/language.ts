/** The language of a text by the letters and tones of its words: few languages share them. */
import { SHAPE_LOWER, WORD } from '../engine/tokens.ts';
import type { Language } from '../types.ts';
import type { Draft } from './draft.ts';

/** Words looked at: enough to be sure, and a bound. */
const SAMPLE = 2000;

export function language(draft: Draft): Language {
  const { tokens } = draft.passage;
  let words = 0;
  let marked = 0;
  for (let at = 0; at < tokens.length && words < SAMPLE; at++) {
    if (tokens.kind[at] !== WORD || (tokens.shape[at] as number) > SHAPE_LOWER + 1) continue;
    words++;
    // Bits 3–5 of an exact key are the tone.
    if (((tokens.keyHigh[at] as number) & 0x38) !== 0) marked++;
  }
  if (words === 0) return { code: 'und', score: 0 };
  const share = marked / words;
  return share > 0.25 ? { code: 'vie', score: Math.min(1, 0.6 + share) } : { code: 'und', score: 1 - share };
}
