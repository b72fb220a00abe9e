/**
 * `accents: 'optional'`: paragraphs typed without accents are read as what they stand for.
 *
 *   Bi thu Tinh uy Nguyen Van Du   →   Bí thư · Tỉnh ủy · Nguyễn Văn Du
 *
 * A paragraph is cut into entries of the lexicon, frequent words and names so that the pieces are long; the words of
 * the pieces are the reading. A word that has marks is what it is.
 */
import type { Passage, Respelling } from '../engine/passage.ts';
import { isHash, isPlain, PlainTable } from '../engine/plain.ts';
import { BREAK, type TokenTable, WORD } from '../engine/tokens.ts';
import { Pieces } from './pieces.ts';
import { PlainWalk } from './plain-walk.ts';
import { possibleUnaccented } from './syllable.ts';

const KEEPS = 900;
/** Marked words in a hundred that a paragraph without accents may have: names typed with care, words pasted in. */
const MARKED = 10;
/** Words in a hundred that must be possible syllables: other languages have few. */
const POSSIBLE = 75;
/** A shorter line of a text with accents may well be a name that has none: An Giang, Lan Anh. */
const SHORT = 4;

export function unaccented(): Respelling {
  return {
    name: 'unaccented',
    keeps: KEEPS,
    bind(lexicon) {
      // Before the table: the lists make their words known.
      const pieces = new Pieces(lexicon);
      const plain = new PlainTable(lexicon);
      pieces.walk = new PlainWalk(lexicon, plain);

      return (passage, respelt, number) => {
        const { tokens } = passage;
        const accented = share(tokens, 0, tokens.length) > MARKED;
        let changed = 0;
        for (let from = 0; from < tokens.length; ) {
          let to = from;
          while (to < tokens.length && tokens.kind[to] !== BREAK) to++;
          if (to > from && lacksAccents(tokens, from, to, accented ? SHORT : 1))
            changed += read(passage, pieces, from, to, respelt, number);
          from = to + 1;
        }
        return changed;
      };
    },
  };
}

function read(
  { tokens }: Passage,
  pieces: Pieces,
  from: number,
  to: number,
  respelt: Uint8Array,
  number: number,
): number {
  pieces.cut(tokens, from, to);
  let changed = 0;
  for (let token = from; token < to; token++) {
    const word = pieces.word(token);
    if (word === 0 || word === tokens.syllable[token]) continue;
    tokens.syllable[token] = word;
    respelt[token] = number;
    changed++;
  }
  return changed;
}

/** Marked words in a hundred. */
function share(tokens: TokenTable, from: number, to: number): number {
  let words = 0;
  let marked = 0;
  for (let token = from; token < to; token++) {
    if (tokens.kind[token] !== WORD) continue;
    words++;
    if (
      !isPlain(tokens.keyLow[token] as number, tokens.keyHigh[token] as number) &&
      !isHash(tokens.keyHigh[token] as number)
    )
      marked++;
  }
  return words === 0 ? 0 : (100 * marked) / words;
}

function lacksAccents(tokens: TokenTable, from: number, to: number, least: number): boolean {
  if (share(tokens, from, to) > MARKED) return false;
  let words = 0;
  let possible = 0;
  for (let token = from; token < to; token++) {
    if (tokens.kind[token] !== WORD) continue;
    words++;
    if (possibleUnaccented(tokens.keyLow[token] as number, tokens.keyHigh[token] as number)) possible++;
  }
  return words >= least && 100 * possible >= POSSIBLE * words;
}
