/**
 * Code unit tables: the class of a character, its folded letter and tone, its folded punctuation mark.
 *
 *   Ủ  →  class UPPER, letter u, tone hook      ’ ‘ ʼ  →  '      – — ‑ −  →  -      “ ” «  →  "
 *
 * The tone is kept apart from the letters because it belongs to the syllable: `hòa` and `hoà` fold to the same key.
 */

export const OTHER = 0;
export const SPACE = 1;
export const NEWLINE = 2;
export const LOWER = 3;
export const UPPER = 4;
export const DIGIT = 5;
export const MARK = 6;
export const IGNORABLE = 7;
export const COMBINING = 8;
export const SURROGATE = 9;

/** Folded letters in the order of their codes, from 1. Codes fit in six bits. */
export const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
export const APOSTROPHE_CODE = LETTERS.length + 1;
export const DIGIT_CODE = APOSTROPHE_CODE + 1;
/** A letter outside the table (Cyrillic, Han …): the word is hashed. */
export const FOREIGN_CODE = 63;
export const CODE_BITS = 6;

const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

export const charClass = new Uint8Array(65536);
/** Letter code in the low six bits, tone (0–5) above. */
export const charFold = new Uint16Array(65536);
/** For MARK characters, the ASCII mark that stands for all of its kind. */
export const charMark = new Uint8Array(65536);

/** The letter code without its diacritic (ă â → a, đ → d, ê → e, ô ơ → o, ư → u), for unaccented matching. */
export const plainCode = new Uint8Array(64);

function letter(char: string, code: number, tone: number): void {
  const lower = char.charCodeAt(0);
  const upper = char.toUpperCase().charCodeAt(0);
  charClass[lower] = LOWER;
  charFold[lower] = code | (tone << CODE_BITS);
  if (upper !== lower) {
    charClass[upper] = UPPER;
    charFold[upper] = code | (tone << CODE_BITS);
  }
}

function fillClass(from: number, to: number, value: number): void {
  charClass.fill(value, from, to + 1);
  if (value === LOWER) charFold.fill(FOREIGN_CODE, from, to + 1);
}

function mark(chars: string, as: string): void {
  for (const char of chars) {
    charClass[char.charCodeAt(0)] = MARK;
    charMark[char.charCodeAt(0)] = as.charCodeAt(0);
  }
}

// Scripts without a table of their own: letters, hashed as they are.
fillClass(0x0250, 0x02af, LOWER);
fillClass(0x0370, 0x1cff, LOWER);
fillClass(0x1d00, 0x1dbf, LOWER);
fillClass(0x1e00, 0x1fff, LOWER);
fillClass(0x3040, 0xd7ff, LOWER);
fillClass(0xf900, 0xfaff, LOWER);
fillClass(0x0300, 0x036f, COMBINING);
fillClass(0xd800, 0xdfff, SURROGATE);

// Latin letters of other languages take the letter they are built on: é → e, ö → o, ñ → n.
for (let code = 0xc0; code <= 0x24f; code++) {
  if (code === 0xd7 || code === 0xf7) continue;
  const char = String.fromCharCode(code);
  const base = char.normalize('NFD').toLowerCase()[0] ?? '';
  const known = LETTERS.indexOf(base) + 1;
  charClass[code] = char !== char.toLowerCase() ? UPPER : LOWER;
  charFold[code] = known > 0 ? known : FOREIGN_CODE;
}
for (let at = 0; at < LETTERS.length; at++) {
  const base = LETTERS[at] as string;
  letter(base, at + 1, 0);
  plainCode[at + 1] = LETTERS.indexOf((base === 'đ' ? 'd' : (base.normalize('NFD')[0] as string)) as string) + 1;
  for (let tone = 1; tone < TONES.length; tone++) {
    const composed = (base + TONES[tone]).normalize('NFC');
    if (composed.length === 1) letter(composed, at + 1, tone);
  }
}
for (let code = APOSTROPHE_CODE; code < 64; code++) plainCode[code] = code;
// Ð (eth) is typed for Đ on many portals.
charFold[0xd0] = charFold[0xf0] = LETTERS.indexOf('đ') + 1;
charClass[0xd0] = UPPER;
charClass[0xf0] = LOWER;

for (let digit = 0; digit < 10; digit++) {
  charClass[0x30 + digit] = DIGIT;
  charFold[0x30 + digit] = DIGIT_CODE + digit;
}
for (const space of '\t\v\f \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000') {
  charClass[space.charCodeAt(0)] = SPACE;
}
for (const newline of '\n\r\u0085\u2028\u2029') charClass[newline.charCodeAt(0)] = NEWLINE;
for (const ignorable of '\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f')
  charClass[ignorable.charCodeAt(0)] = IGNORABLE;
for (const own of '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~') mark(own, own);
mark('‐‑‒–—―−⁃', '-');
mark('“”„‟«»″〝〞', '"');
mark('’‘ʼ‛′`´', "'");
mark('％', '%');
mark('…', '.');
mark('•·●▪■◆', '*');
mark('（', '(');
mark('）', ')');
mark('，', ',');
mark('：', ':');
mark('；', ';');
mark('／', '/');
charFold[0x27] = APOSTROPHE_CODE;
for (const apostrophe of '’‘ʼ‛′`´') charFold[apostrophe.charCodeAt(0)] = APOSTROPHE_CODE;

// Signs with a meaning of their own keep an identity below 128 that no ASCII mark uses.
export const SIGN_PERMILLE = 1;
export const SIGN_DEGREE = 2;
export const SIGN_EURO = 3;
export const SIGN_YEN = 4;
export const SIGN_POUND = 5;
export const SIGN_DONG = 6;
export const SIGN_SQUARE = 7;
export const SIGN_CUBE = 8;
export const SIGN_GREATER_EQUAL = 11;
export const SIGN_LESS_EQUAL = 12;
export const SIGN_APPROXIMATELY = 14;
export const SIGN_CELSIUS = 15;
const signs: [string, number][] = [
  ['‰', SIGN_PERMILLE],
  ['°º', SIGN_DEGREE],
  ['€', SIGN_EURO],
  ['¥', SIGN_YEN],
  ['£', SIGN_POUND],
  ['₫', SIGN_DONG],
  ['²', SIGN_SQUARE],
  ['³', SIGN_CUBE],
  ['≥', SIGN_GREATER_EQUAL],
  ['≤', SIGN_LESS_EQUAL],
  ['≈', SIGN_APPROXIMATELY],
  ['℃', SIGN_CELSIUS],
  // Currencies that only dictionaries name.
  ['₩', 16],
  ['₹', 17],
  ['₽', 18],
  ['฿', 19],
  ['₱', 20],
];
for (const [chars, id] of signs) {
  for (const char of chars) {
    charClass[char.charCodeAt(0)] = MARK;
    charMark[char.charCodeAt(0)] = id;
  }
}
