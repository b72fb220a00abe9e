/** One text in the spellings and settings that must not change what is found in it. */

import { toneStyle } from './spelling.ts';

export interface Variant {
  /** `as written`, `NFC`, `NFD`, `new tone style`, `old tone style`, `CRLF`, `NBSP`, `embedded`. */
  name: string;
  text: string;
  /** The offset in this text that corresponds to a UTF-16 offset of the original. */
  map: (offset: number) => number;
}

/** Sentences in which nothing may be found. */
const before = 'Mưa vẫn rơi đều ngoài hiên.';
const after = 'Con mèo nằm ngủ bên cửa sổ.';

/** Every variant that differs from the others. A mention never starts or ends between a letter and its marks. */
export function variants(text: string): Variant[] {
  const nfc = (piece: string) => piece.normalize('NFC');
  // Without a full stop a line break must keep the neighbour out of the sentence.
  const gap = /[.!?…”"]\s*$/u.test(text) ? ' ' : '\n';
  const all: Variant[] = [
    { name: 'as written', text, map: (offset) => offset },
    rewritten('NFC', text, nfc),
    rewritten('NFD', text, (piece) => piece.normalize('NFD')),
    styled('new tone style', text, (composed) => toneStyle(composed, 'new')),
    styled('old tone style', text, (composed) => toneStyle(composed, 'old')),
    rewritten('CRLF', `${text}\n`, (piece) => (piece === '\n' ? '\r\n' : piece)),
    rewritten('NBSP', text, (piece) => (piece === ' ' ? '\u00a0' : piece)),
    { name: 'embedded', text: `${before} ${text}${gap}${after}`, map: (offset) => before.length + 1 + offset },
  ];
  return all.filter((one, index) => all.findIndex((other) => other.text === one.text) === index);
}

/** Changes each letter with its marks alone, and counts how far the offsets move. */
function rewritten(name: string, text: string, change: (piece: string) => string): Variant {
  const moved = new Uint32Array(text.length + 1);
  let result = '';
  let at = 0;
  for (const piece of text.match(/\r\n|\P{M}\p{M}*|\p{M}+/gu) ?? []) {
    moved.fill(result.length, at, at + piece.length);
    result += change(piece);
    at += piece.length;
  }
  moved[text.length] = result.length;
  return { name, text: result, map: (offset) => moved[offset]! };
}

/** Moving a tone mark keeps the length of composed text. */
function styled(name: string, text: string, restyle: (composed: string) => string): Variant {
  const composed = rewritten(name, text, (piece) => piece.normalize('NFC'));
  return { ...composed, text: restyle(composed.text) };
}
