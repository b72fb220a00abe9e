/** The front door: named re-exports, nothing else. */
export { VietnerError } from './errors.ts';
export { extract } from './presets/extract.ts';
export type * from './types.ts';
