/**
 * Offsets in code points, as Python and every tool written in it count, beside our UTF-16 code units.
 * The two differ only after a character outside the Basic Multilingual Plane (emoji, Nôm): `😀` is one and two.
 * A lone surrogate counts as one.
 */
export interface CodePointOffsets {
  /** Code points before the UTF-16 offset; an offset inside a pair counts the pair as not yet passed. */
  fromUtf16(offset: number): number;
  /** UTF-16 offset before which that many code points stand; clamped to the text. */
  toUtf16(offset: number): number;
}

/** Both directions for one text, in O(pairs) memory and O(log pairs) a question. */
export function codePointOffsets(text: string): CodePointOffsets {
  /** UTF-16 offsets of the low halves of all surrogate pairs. */
  const lows: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    const high = text.charCodeAt(i);
    if (high < 0xd800 || high > 0xdbff) continue;
    const low = text.charCodeAt(i + 1);
    if (low >= 0xdc00 && low <= 0xdfff) lows.push(++i);
  }
  /** How many entries of `lows` satisfy a condition that holds for a prefix of it. */
  const countWhile = (holds: (low: number, index: number) => boolean): number => {
    let from = 0;
    let to = lows.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (holds(lows[middle]!, middle)) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return {
    fromUtf16: (offset) => {
      const inside = countWhile((low) => low < offset);
      const splits = countWhile((low) => low <= offset) > inside;
      return offset - inside - (splits ? 1 : 0);
    },
    // The pair whose low half is lows[i] ends after lows[i] - i code points.
    toUtf16: (offset) => Math.min(text.length, offset + countWhile((low, index) => low - index <= offset)),
  };
}
