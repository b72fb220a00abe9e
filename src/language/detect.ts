/**
 * `detectLanguage`: Vietnamese, with accents or without, told from everything else by a rule over the shapes of its
 * syllables. English, French and languages with a script of their own are named; for the others see
 * `vietner/language`.
 */
import { readTokens } from '../engine/text.ts';
import { TokenTable } from '../engine/tokens.ts';
import { errors } from '../errors.ts';
import type { Language } from '../types.ts';
import { Evidence } from './evidence.ts';
import { HAN, KANA, scriptNames } from './scripts.ts';

/** Units of the text that are looked at: enough to be sure, and a bound. */
const SAMPLE = 20_000;

/** A function word of English counts 2, and every fourth word of running text is one; French has still more. */
const ENGLISH_LEAST = 0.15;
const FRENCH_LEAST = 0.3;

const tokens = new TokenTable();
const evidence = new Evidence();

/**
 * The language of `text`: `code` is ISO 639-3, or `und` where the rule cannot name it; `score` in 0–1 says how sure
 * that is. Vietnamese without accents is `vie` too. Looks at the first 20,000 units. Throws E100 when `text` is no
 * string.
 */
export function detectLanguage(text: string): Language {
  if (typeof text !== 'string') throw errors.notAString('the text', text);
  readEvidence(text);
  return judge(evidence);
}

/** The evidence in the beginning of a text; it stands until the next call. */
export function readEvidence(text: string): Evidence {
  const { text: sample } = readTokens(text.length > SAMPLE ? text.slice(0, SAMPLE) : text, tokens);
  evidence.clear();
  evidence.add(sample, tokens, 0, tokens.length);
  return evidence;
}

/** Reads the evidence. */
export function judge(evidence: Evidence): Language {
  const { letters, words, balance, english, french, ownEnglish, ownFrench, accented } = evidence;
  const latin = letters[0] as number;
  const others = evidence.others();
  let script = 1;
  for (let at = 2; at < letters.length; at++) {
    if ((letters[at] as number) > (letters[script] as number)) script = at;
  }
  if (latin + others === 0) return { code: 'und', score: 0 };
  if (others > latin) {
    // Han with some kana is Japanese.
    if (script === HAN && (letters[KANA] as number) * 12 > (letters[HAN] as number)) script = KANA;
    return { code: scriptNames[script] as string, score: round(others / (latin + others)) };
  }
  if (words === 0) return { code: 'und', score: 0 };
  const vietnamese = sigmoid(balance / 3);
  if (balance > 0) return { code: 'vie', score: round(vietnamese) };
  const anglo = ownEnglish > 0 || (english > 1 && french === 0) ? english - 2 * accented : 0;
  if (anglo > french && anglo >= ENGLISH_LEAST * words) return named('eng', anglo, french, words, vietnamese);
  if (ownFrench > 0 && french > english && french >= FRENCH_LEAST * words)
    return named('fra', french, english, words, vietnamese);
  return { code: 'und', score: round(1 - vietnamese) };
}

function named(code: string, own: number, other: number, words: number, vietnamese: number): Language {
  return { code, score: round((1 - vietnamese) * sigmoid((2 * (own - other)) / Math.sqrt(words))) };
}

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));
const round = (value: number) => Math.round(value * 1000) / 1000;
