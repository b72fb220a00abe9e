/** The front door: named re-exports, nothing else. */

export { timex3 } from './entities/date/timex3.ts';
export { VietnerError } from './errors.ts';
export { detectLanguage } from './language/detect.ts';
export { type CreateOptions, createExtractor } from './presets/create.ts';
export { extract } from './presets/extract.ts';
export { sentences, tokenize } from './tokenize.ts';
export type * from './types.ts';
