/**
 * The caller's text and its normal form. NFC is the only edit, and only where the text is not already NFC.
 */
import { type TokenTable, tokenize } from './tokens.ts';

/** `map[i]` is where unit `i` of `text` begins in the original; one more element closes the last unit. */
export interface NormalText {
  text: string;
  /** Null when the text was NFC already. */
  map: Int32Array | null;
}

/**
 * Composes each base character with the combining marks after it:
 *
 *   U + ̉ (2 units)  y (1)   →   Ủ (1) y (1)      map 0 2 3
 */
export function normalize(original: string): NormalText {
  const parts: string[] = [];
  const map = new Int32Array(original.length + 1);
  let length = 0;
  let at = 0;
  const cache = new Map<string, string>();
  while (at < original.length) {
    let end = at + 1;
    while (end < original.length && isCombining(original.charCodeAt(end))) end++;
    if (end === at + 1) {
      parts.push(original[at] as string);
      map[length++] = at;
    } else {
      const cluster = original.slice(at, end);
      let composed = cache.get(cluster);
      if (composed === undefined) {
        composed = cluster.normalize('NFC');
        cache.set(cluster, composed);
      }
      parts.push(composed);
      for (let unit = 0; unit < composed.length; unit++) map[length++] = at + (unit < end - at ? unit : end - at - 1);
    }
    at = end;
  }
  map[length] = original.length;
  return { text: parts.join(''), map: map.subarray(0, length + 1) };
}

/**
 * Fills `table` from a caller's text, or from its normal form where that is another. Gives the text that the offsets
 * of the tokens belong to.
 */
export function readTokens(original: string, table: TokenTable): NormalText {
  if (tokenize(original, table, false)) return { text: original, map: null };
  const normal = normalize(original);
  tokenize(normal.text, table, true);
  return normal;
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}
