/**
 * One spelling for words that are compared: small letters, NFC, tone marks in the old style, ASCII dashes, quotes and
 * apostrophes. Queries and terms go through the same.
 *
 *   Hoà → hòa      thuý → thúy      QUÝ → quý      “ → "      – → -
 */

const MARKED = new Map<string, string>();
const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
for (const [first, second] of ['oa', 'oe', 'uy'] as unknown as [string, string][]) {
  for (const tone of TONES) {
    MARKED.set(first + (second + tone).normalize('NFC'), (first + tone).normalize('NFC') + second);
  }
}

/** A tone mark on the second letter of oa, oe, uy at the end of a syllable; the u of qu belongs to the consonant. */
const NEW_STYLE = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** Like `fold`, but leaves capitals: for a query, whose flags and tags have them. */
export function foldMarks(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[“”„«»]/g, '"')
    .replace(/[’‘ʼ]/g, "'")
    .replace(NEW_STYLE, (pair) => MARKED.get(pair) ?? pair);
}

/** The form in which words are compared. */
export const fold = (text: string): string => foldMarks(text.toLowerCase());
