/** `extract(text)`: the default preset behind one function. */
import type { Extraction, ExtractOptions } from '../types.ts';
import { defaultExtractor } from './default.ts';

/**
 * Entities, officials, agencies and indicators of a Vietnamese text.
 *
 * Offsets are UTF-16 code units into `text`. Throws a `VietnerError` on a wrong call (E100 not a string, E101 unknown
 * type, E102 unknown option, E103 bad date, E104 bad option), never on what a text contains.
 */
export function extract(text: string, options?: ExtractOptions): Extraction {
  return defaultExtractor().extract(text, options);
}
