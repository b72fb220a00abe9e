/**
 * `vietner/core`: the engine's own tables, for people who build something else on them, and what a user's own
 * module is made of. Offsets here are units of the normal form (NFC); `Passage.offset` leads back to the caller's text.
 * These pieces may change between minor versions.
 */
export { bytesToText, textToBytes } from './engine/bytes.ts';
export { CAPS_ANY, CAPS_STRICT } from './engine/capitals.ts';
export type { Column, Table } from './engine/columns.ts';
export { Grammar } from './engine/grammar.ts';
export { HitTable } from './engine/hits.ts';
export { Lexicon, WordTable } from './engine/lexicon.ts';
export { Passage, type Rule } from './engine/passage.ts';
export { Resolver } from './engine/resolve.ts';
export { SentenceTable } from './engine/sentences.ts';
export { SpanTable } from './engine/spans.ts';
export { type NormalText, normalize } from './engine/text.ts';
export {
  BREAK,
  NUMBER,
  PUNCTUATION,
  SHAPE_CAPITAL,
  SHAPE_LOWER,
  SHAPE_MIXED,
  SHAPE_UPPER,
  SYMBOL,
  TokenTable,
  tokenize as fillTokens,
  WORD,
} from './engine/tokens.ts';

export { type ClassName, classId, classMask, classNames } from './entities/shared/classes.ts';
export type { BoundModule, Module, ValueRequest } from './entities/shared/module.ts';
export { VietnerError } from './errors.ts';
export { buildExtractor, type Extractor, type ExtractorOptions } from './extractor.ts';
export type { Draft, DraftAgency, DraftIndicator, DraftOfficial, DraftSpan, Linker, Mention } from './link/draft.ts';
