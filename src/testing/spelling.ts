/**
 * Two spellings of one wording: composed or decomposed letters, *hòa* or *hoà*, capitals, kinds of blank.
 *
 * Published for tests only; the extractor itself never edits the caller's text.
 */

/** Where the tone mark stands in an open *oa*, *oe*, *uy*: `old` *hòa, khỏe, thủy*; `new` *hoà, khoẻ, thuỷ*. */
export type ToneStyle = 'old' | 'new';

/** Grave, acute, hook, tilde, dot below. */
const tones = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

const oldToNew = new Map<string, string>();
const newToOld = new Map<string, string>();
for (const [first, second] of ['oa', 'oe', 'uy'].map((pair) => [...pair] as [string, string])) {
  for (const one of [first, first.toUpperCase()]) {
    for (const two of [second, second.toUpperCase()]) {
      for (const tone of tones) {
        const old = (one + tone).normalize('NFC') + two;
        const modern = one + (two + tone).normalize('NFC');
        oldToNew.set(old, modern);
        newToOld.set(modern, old);
      }
    }
  }
}

/** Two letters at the end of a syllable; *quý* stays, because its u belongs to qu. */
const openPair = (pairs: Map<string, string>) =>
  new RegExp(`(?<![qQ])(?:${[...pairs.keys()].join('|')})(?![\\p{L}\\p{M}])`, 'gu');
const patterns = { new: openPair(oldToNew), old: openPair(newToOld) };

/** Moves the tone mark of every open *oa, oe, uy*. Composed (NFC) text only; its length and offsets stay. */
export function toneStyle(text: string, style: ToneStyle): string {
  const pairs = style === 'new' ? oldToNew : newToOld;
  return text.replace(patterns[style], (pair) => pairs.get(pair)!);
}

/** One key for all spellings of a wording: NFC, old tone style, lower case, single blanks, đ for ð. */
export function wordingKey(text: string): string {
  const composed = text
    .normalize('NFC')
    .replace(/\u00d0/g, '\u0110')
    .replace(/\u00f0/g, '\u0111');
  return toneStyle(composed.toLowerCase(), 'old').replace(/\s+/g, ' ').trim();
}

/** The words of a wording, as `wordingKey` spells them, without punctuation. */
export function wordingWords(text: string): string[] {
  return wordingKey(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
