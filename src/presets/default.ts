/** The default preset: every built-in type, every dictionary. The only place where code meets data. */
import { fromBase64 } from '../engine/base64.ts';
import { percent } from '../entities/percent/index.ts';
import { buildExtractor, type Extractor, type ExtractorOptions } from '../extractor.ts';
import { data as places } from '../generated/places.ts';

export const defaultOptions = (): ExtractorOptions => ({
  modules: [percent],
  linkers: [],
  dictionaries: [places].map(fromBase64),
});

let built: Extractor | undefined;

/** The default extractor, built at the first call. */
export function defaultExtractor(): Extractor {
  built ??= buildExtractor(defaultOptions());
  return built;
}
