/**
 * Paragraphs in another language inside a Vietnamese text, and the language of the whole.
 *
 *   UBND tỉnh vừa ban hành kế hoạch thu hút đầu tư.               Vietnamese
 *   The plan was welcomed by Minister Nguyen on 14/8/2020.        foreign: a date, and no Vietnamese name
 *
 * Rules that read Vietnamese names are taken back there; dates, figures and dictionary names of world bodies stay.
 */
import type { Passage } from '../engine/passage.ts';
import { BREAK, type TokenTable, WORD } from '../engine/tokens.ts';
import type { Language } from '../types.ts';
import { judge } from './detect.ts';
import { Evidence } from './evidence.ts';

/** A long document is looked at in this many places, so many tokens each: its first paragraph may be a summary in English. */
const PLACES = 4;
const SAMPLE = 64;
/** Fewer lower-case words that no Vietnamese wrote prove nothing: a list of clubs or companies has few. */
const LEAST_WORDS = 3;

/** Rules that read names by how Vietnamese writes them: all that begin with one of these. */
const NAME_RULES = [
  'title/',
  'official/',
  'person/',
  'agency/',
  'location/name',
  'organization/open',
  'organization/chain',
];

const evidence = new Evidence();

/** The language of an opened passage, by 256 tokens of it at most. */
export function languageOf({ text, tokens }: Passage): Language {
  const { length } = tokens;
  evidence.clear();
  if (length <= PLACES * SAMPLE) evidence.add(text, tokens, 0, length);
  else {
    for (let place = 0; place < PLACES; place++) {
      const from = Math.floor(((length - SAMPLE) * place) / (PLACES - 1));
      evidence.add(text, tokens, from, from + SAMPLE);
    }
  }
  return judge(evidence);
}

/** One flag a rule, by its number: 1 for the rules that read Vietnamese names. */
export function nameRules(sources: readonly string[]): Uint8Array {
  return Uint8Array.from(sources, (source) => (NAME_RULES.some((name) => source.startsWith(name)) ? 1 : 0));
}

/**
 * Calls `found` with the tokens (from, to) of each paragraph in another language, in order. A paragraph ends at a line
 * break. Looks at each token once, and closer only where few words bear tones.
 */
export function foreignParagraphs(
  { text, tokens }: Pick<Passage, 'text' | 'tokens'>,
  found: (from: number, to: number) => void,
): void {
  const { length, kind } = tokens;
  for (let from = 0; from < length; ) {
    let to = from;
    let words = 0;
    let toned = 0;
    for (; to < length && kind[to] !== BREAK; to++) {
      if (kind[to] !== WORD) continue;
      words++;
      if (hasTone(tokens, to)) toned++;
    }
    // Three words in five bear a tone mark in Vietnamese, up to one in three an accent in French.
    if (words > LEAST_WORDS && toned * 5 < words * 2 && isForeign(text, tokens, from, to)) found(from, to);
    from = to + 1;
  }
}

/** Takes back what the name rules proposed in foreign paragraphs; `named` is `nameRules` of the grammar. */
export function quietForeign(passage: Passage, named: Uint8Array): void {
  const { spans } = passage;
  foreignParagraphs(passage, (from, to) => {
    for (let at = from; at < to; at++) {
      for (let span = spans.newestAt(at); span !== 0; span = spans.before[span] as number) {
        if (named[spans.rule[span] as number] === 1) spans.withdraw(span);
      }
    }
  });
}

const HASHED = 1 << 30;

function hasTone({ keyHigh }: TokenTable, at: number): boolean {
  const high = keyHigh[at] as number;
  return (high & 0x38) !== 0 && (high & HASHED) === 0;
}

function isForeign(text: string, tokens: TokenTable, from: number, to: number): boolean {
  evidence.clear();
  evidence.add(text, tokens, from, to);
  const { letters, lower, strange } = evidence;
  if (evidence.others() > (letters[0] as number)) return true;
  // Names are Vietnamese in an English text about Vietnam; what stands between them is not.
  return strange >= LEAST_WORDS && strange * 2 > lower;
}
