/** Characters that a terminal draws in two cells: East Asian wide ones and emoji. Ranges, not the whole of UAX #11. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const joined = /[\p{M}\u200b-\u200d\u2060\ufeff]/u;

function cells(character: string): number {
  if (joined.test(character)) return 0;
  return wide.test(character) || character.codePointAt(0)! >= 0x20000 ? 2 : 1;
}

/** Cells that a text takes in a terminal; tone marks of decomposed Vietnamese take none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += cells(character);
  return width;
}

/** The text in at most `width` cells, its end given up for `…`. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 1;
  for (const character of text) {
    used += cells(character);
    if (used > width) break;
    kept += character;
  }
  return width < 1 ? '' : `${kept.trimEnd()}…`;
}

/** The text with spaces to its right up to `width` cells. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** One line that cannot move a terminal's cursor or turn its writing direction: control and bidi characters become spaces. */
export function printable(text: string): string {
  return text.replace(/[\s\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim();
}
