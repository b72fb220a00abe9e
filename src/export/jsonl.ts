import type { ExportDocument } from './document.ts';
import { contractOrder } from './json.ts';

/** JSON lets these stand in a string as they are, but many readers of lines (Python's `splitlines`) end a line there. */
const lineEnds: Record<string, string> = { '\u0085': '\\u0085', '\u2028': '\\u2028', '\u2029': '\\u2029' };

/** JSON that no reader of lines breaks. */
export function jsonOnOneLine(value: unknown): string {
  return JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, (character) => lineEnds[character]!);
}

/** The extraction as exactly one line of JSON, ending in `\n`. Offsets are UTF-16 code units. */
export function writeJsonl(document: ExportDocument): string {
  return `${jsonOnOneLine(contractOrder(document.extraction))}\n`;
}
