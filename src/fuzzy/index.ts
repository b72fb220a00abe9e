/**
 * `vietner/fuzzy`: reading misspelt words as what was meant. For `buildExtractor({ respellings })` of `vietner/core`;
 * `createExtractor({ fuzzy: { maxDistance: 1 }, accents: 'optional' })` does it by itself.
 */
export type { Respelling, RespellingRule } from '../engine/passage.ts';
export { type FuzzyOptions, fuzzy } from './fuzzy.ts';
export { unaccented } from './unaccented.ts';
