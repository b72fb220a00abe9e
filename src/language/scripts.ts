/**
 * Languages that a script names by itself: Lao, Thai, Khmer, Korean … A script of several languages (Cyrillic, Arabic,
 * Devanagari) names none.
 */

/** First unit, last unit, ISO 639-3 or `und`. */
const SCRIPTS: readonly (readonly [number, number, string])[] = [
  [0x0370, 0x03ff, 'ell'],
  [0x0530, 0x058f, 'hye'],
  [0x0590, 0x05ff, 'heb'],
  [0x0980, 0x09ff, 'ben'],
  [0x0a80, 0x0aff, 'guj'],
  [0x0b80, 0x0bff, 'tam'],
  [0x0c00, 0x0c7f, 'tel'],
  [0x0c80, 0x0cff, 'kan'],
  [0x0d00, 0x0d7f, 'mal'],
  [0x0d80, 0x0dff, 'sin'],
  [0x0e00, 0x0e7f, 'tha'],
  [0x0e80, 0x0eff, 'lao'],
  [0x0f00, 0x0fff, 'bod'],
  [0x1000, 0x109f, 'mya'],
  [0x10a0, 0x10ff, 'kat'],
  [0x1100, 0x11ff, 'kor'],
  [0x1200, 0x137f, 'amh'],
  [0x1780, 0x17ff, 'khm'],
  [0x3040, 0x30ff, 'jpn'],
  [0x3400, 0x9fff, 'cmn'],
  [0xac00, 0xd7a3, 'kor'],
];

export const scriptNames: readonly string[] = ['', 'und', ...new Set(SCRIPTS.map(([, , name]) => name))];
export const UNKNOWN_SCRIPT = 1;
export const KANA = scriptNames.indexOf('jpn');
export const HAN = scriptNames.indexOf('cmn');

/** Script by block of 16 units: 0 Latin, else an index into `scriptNames`. */
const byBlock = new Uint8Array(4096);
byBlock.fill(UNKNOWN_SCRIPT, 0x37, 0x1d0);
byBlock.fill(UNKNOWN_SCRIPT, 0x1f0, 0x200);
byBlock.fill(UNKNOWN_SCRIPT, 0x304, 0xd80);
byBlock.fill(UNKNOWN_SCRIPT, 0xf90, 0xfb0);
for (const [first, last, name] of SCRIPTS) byBlock.fill(scriptNames.indexOf(name), first >> 4, (last >> 4) + 1);

/** Script of a letter. */
export const scriptOf = (unit: number): number => byBlock[unit >> 4] as number;
