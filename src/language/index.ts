/**
 * `vietner/language`: the rule of `detectLanguage` with franc behind it, which confirms doubtful cases and names
 * languages that the rule cannot. franc's models (about 240 KB) are loaded with this sub-path and by nothing else.
 */
import { francAll } from 'franc';
import { errors } from '../errors.ts';
import type { Language } from '../types.ts';
import { judge, readEvidence } from './detect.ts';
import { windows1258 } from './windows-1258.ts';

export type { Language } from '../types.ts';
export { windows1258 } from './windows-1258.ts';

/** From here on the rule is believed. */
const SURE = 0.9;
/** What franc reads, in UTF-16 units: it looks at no more, and gains little by more than a few hundred. */
const SAMPLE = 1000;
/** franc names no language by fewer characters. */
const LEAST = 10;

/**
 * The language of `text`: `code` is ISO 639-3, or `und` where nothing can be said; `score` in 0–1 says how sure that
 * is. Vietnamese without accents is `vie` too. Throws E100 when `text` is no string.
 */
export function detectLanguage(text: string): Language {
  if (typeof text !== 'string') throw errors.notAString('the text', text);
  const evidence = readEvidence(text);
  const found = judge(evidence);
  const sure = found.score >= SURE && found.code !== 'und';
  if (sure || evidence.words + evidence.others() === 0) return found;
  const sample = text.slice(0, SAMPLE).normalize('NFC');
  if (sample.length < LEAST) return found;
  if (evidence.marked > 0 && francAll(windows1258(sample))[0]?.[0] === 'vie') {
    return { code: 'vie', score: found.code === 'vie' ? Math.max(found.score, SURE) : 0.5 };
  }
  // franc knows no Vietnamese without accents, and short English is Scots or Dutch to it.
  if (found.code !== 'und') return found;
  const [[code, first] = ['und', 0], [, second] = ['und', 0]] = francAll(sample);
  return code === 'und'
    ? found
    : { code, score: Math.round(1000 * (0.5 + 0.5 * Math.min(1, 20 * (first - second)))) / 1000 };
}
