/**
 * `vietner/testing`: readers of case files and gold, and the scores, for authors of rules, dictionaries and plugins.
 * Plain functions on strings and objects; nothing here reads files.
 */

export { type Alignment, align, type Mention, mentionContext } from './alignment.ts';
export { type Case, type CaseOptions, compareCase, type ExpectedEntity, readCases, writeCase } from './cases.ts';
export {
  entityTypes,
  type GoldAgency,
  type GoldAttributes,
  type GoldDocument,
  type GoldEntity,
  type GoldHolds,
  type GoldIndicator,
  type GoldOptions,
  readGold,
  writeGold,
} from './gold.ts';
export { checkGold } from './gold-check.ts';
export { type ExtractionSource, extractionToGold, goldToExtraction } from './gold-extraction.ts';
export { listMistakes, type Mistake, type MistakeKind } from './mistakes.ts';
export { type Pairing, pairPredictions, readGoldSource, readPredictions } from './predictions.ts';
export {
  type Compared,
  type ComparedAgency,
  type ComparedIndicators,
  compareAgencies,
  compareHolds,
  compareIndicators,
  type FoundIndicator,
  type HeldPair,
} from './relations.ts';
export { formatGenres, formatMistakes, formatScore } from './report.ts';
export {
  type Measure,
  type Rate,
  type Score,
  type ScoredPair,
  scoreDocuments,
  scoreGenres,
  type ValueRate,
} from './score.ts';
export { type ToneStyle, toneStyle, wordingKey, wordingWords } from './spelling.ts';
export { describeValue, differingFields, type ExpectedFields, parseExpected } from './values.ts';
export { type Variant, variants } from './variants.ts';
