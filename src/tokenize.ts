/**
 * `tokenize` and `sentences`: the text as a reader cuts it.
 *
 *   Sáng 14/8/2020, TP.HCM đạt 7,4% kế hoạch (xem backan.gov.vn).
 *   syllable   Sáng · 14/8/2020 · , · TP.HCM · đạt · 7,4% · kế · hoạch · ( · xem · backan.gov.vn · ) · .
 *   word       Sáng · 14/8/2020 · , · TP.HCM · đạt · 7,4% · kế hoạch · ( · xem · backan.gov.vn · ) · .
 *
 * All levels come out of one pass over the engine's tokens; `tokens/` joins what is written without a space,
 * `segment/` what is one word.
 */
import { BREAK } from './engine/tokens.ts';
import { errors } from './errors.ts';
import { defaultReader } from './presets/reader.ts';
import { defaultSegmenter } from './presets/segmenter.ts';
import type { TextReader } from './tokens/reader.ts';
import type { Sentence, Token, TokenizeOptions, TokenLevel } from './types.ts';

const LEVELS: readonly TokenLevel[] = ['syllable', 'word', 'sentence'];

/**
 * Tokens with their UTF-16 offsets in `text`, white space left out: `text.slice(start, end) === token.text`.
 *
 * `level` is `syllable` (default), `word` (syllables of one word joined; loads the segmenter's model at the first
 * call) or `sentence`. Throws E100 when `text` is no string, E102 for an unknown option, E106 for an unknown level.
 */
export function tokenize(text: string, options: TokenizeOptions = {}): Token[] {
  if (typeof text !== 'string') throw errors.notAString('the text', text);
  if (typeof options !== 'object' || options === null) throw errors.badOption('options', 'an object', options);
  for (const name of Object.keys(options)) if (name !== 'level') throw errors.unknownOption(name, ['level']);
  const { level = 'syllable' } = options;
  if (!LEVELS.includes(level)) throw errors.unknownLevel(level, LEVELS);
  if (level === 'sentence') return sentences(text);
  return level === 'word' ? defaultSegmenter().segment(text) : syllables(text);
}

/** Sentences with their UTF-16 offsets in `text`, without the white space around them. Throws E100. */
export function sentences(text: string): Sentence[] {
  if (typeof text !== 'string') throw errors.notAString('the text', text);
  const reader = defaultReader();
  reader.open(text);
  const { start, end } = reader.tokens;
  const found: Sentence[] = [];
  reader.eachSentence((first, last) => found.push(cut(reader, text, start[first] as number, end[last] as number)));
  reader.close();
  return found;
}

function syllables(text: string): Token[] {
  const reader = defaultReader();
  reader.open(text);
  reader.readUnits();
  const { from, kind, length } = reader.units;
  const { start, end } = reader.tokens;
  const tokens: Token[] = [];
  for (let at = 0; at < length; at++) {
    if (kind[at] === BREAK) continue;
    tokens.push(cut(reader, text, start[from[at] as number] as number, end[(from[at + 1] as number) - 1] as number));
  }
  reader.close();
  return tokens;
}

function cut(reader: TextReader, text: string, from: number, to: number): Token {
  const start = reader.offset(from);
  const end = reader.offset(to);
  return { text: text.slice(start, end), start, end };
}
