/**
 * Mistakes made on purpose, the same at every run: one edit inside one syllable of a mention.
 *
 *   0 a mark left out   tịch → tich      3 a letter doubled        tịch → tịcch
 *   1 another tone      tịch → tích      4 a neighbour on the keys tịch → tịvh
 *   2 a letter left out tịch → tịh       5 đ and d confused        đựng, dựng
 */
export interface Corruption {
  text: string;
  /** What the mention has become. */
  mention: string;
  kind: string;
}

const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const NEIGHBOURS: Readonly<Record<string, string>> = {
  a: 's',
  b: 'v',
  c: 'v',
  d: 's',
  e: 'r',
  g: 'h',
  h: 'g',
  i: 'o',
  k: 'l',
  l: 'k',
  m: 'n',
  n: 'm',
  o: 'p',
  p: 'o',
  q: 'w',
  r: 't',
  s: 'd',
  t: 'r',
  u: 'y',
  v: 'b',
  x: 'c',
  y: 'u',
};
export const kinds = [
  'mark left out',
  'other tone',
  'letter left out',
  'letter doubled',
  'neighbouring key',
  'd for đ',
] as const;

/** Offsets of the words of two letters and more in a mention; abbreviations and numbers are left alone. */
function words(mention: string): { start: number; word: string }[] {
  return [...mention.matchAll(/\p{L}+/gu)]
    .filter(([word]) => word.length > 1 && word !== word.toUpperCase())
    .map((match) => ({ start: match.index, word: match[0] }));
}

/** One word misspelt, or null where the kind of mistake cannot be made in it. */
export function misspell(word: string, kind: (typeof kinds)[number], turn: number): string | null {
  const letters = [...word.normalize('NFC')];
  const at = 1 + (turn % Math.max(1, letters.length - 1));
  if (kind === 'mark left out') {
    const marked = letters.findIndex((letter) => letter.normalize('NFD').length > 1);
    if (marked < 0) return null;
    letters[marked] = letters[marked]!.normalize('NFD')[0]!;
    return letters.join('');
  }
  if (kind === 'other tone') {
    const vowel = letters.findIndex((letter) => TONES.slice(1).some((tone) => letter.normalize('NFD').includes(tone)));
    if (vowel < 0) return null;
    const decomposed = letters[vowel]!.normalize('NFD');
    const tone = TONES.findIndex((mark, index) => index > 0 && decomposed.includes(mark));
    letters[vowel] = decomposed.replace(TONES[tone]!, TONES[1 + (tone % 5)]!).normalize('NFC');
    return letters.join('');
  }
  if (kind === 'letter left out') {
    if (letters.length < 3) return null;
    letters.splice(at, 1);
    return letters.join('');
  }
  if (kind === 'letter doubled') {
    letters.splice(at, 0, letters[at]!);
    return letters.join('');
  }
  if (kind === 'neighbouring key') {
    const key = NEIGHBOURS[letters[at]!];
    if (key === undefined) return null;
    letters[at] = key;
    return letters.join('');
  }
  const first = letters[0]!;
  const other = { d: 'đ', đ: 'd', D: 'Đ', Đ: 'D' }[first];
  if (other === undefined) return null;
  letters[0] = other;
  return letters.join('');
}

/** The text with one mistake in the mention from `start` to `end`; null where `turn` finds no word to make it in. */
export function corrupt(text: string, start: number, end: number, turn: number): Corruption | null {
  const mention = text.slice(start, end);
  const places = words(mention);
  if (places.length === 0) return null;
  for (let attempt = 0; attempt < kinds.length; attempt++) {
    const kind = kinds[(turn + attempt) % kinds.length]!;
    const { start: offset, word } = places[(turn * 7 + attempt) % places.length]!;
    const wrong = misspell(word, kind, turn);
    if (wrong === null || wrong.toLowerCase() === word.toLowerCase()) continue;
    const changed = mention.slice(0, offset) + wrong + mention.slice(offset + word.length);
    return { text: text.slice(0, start) + changed + text.slice(end), mention: changed, kind };
  }
  return null;
}
