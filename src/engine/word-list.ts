/**
 * The words of a dictionary on the wire: most of them letter by letter, one unit a letter, so that a load computes their
 * keys without making a string; the few with digits, apostrophes or rare letters as keys and, behind them, as texts.
 */
import { UNITS, unitOfByte } from './bytes.ts';
import { CODE_BITS, charClass, charFold, FOREIGN_CODE, LOWER } from './chars.ts';
import { MAX_HASHED_LETTERS } from './limits.ts';
import { TokenTable, tokenize } from './tokens.ts';
import { type Alphabet, type Reader, type TextList, type Texts, Writer } from './wire.ts';

const CODE_MASK = (1 << CODE_BITS) - 1;
/** The unit behind a word. */
const END = UNITS - 1;

/** The words in their order on the wire; `letters` by their units. */
export interface SortedWords {
  readonly letters: string;
  readonly plain: readonly string[];
  readonly others: readonly string[];
}

/** Sorts the others behind the plain ones, and leaves the order otherwise as it is. */
export function sortWords(words: readonly string[]): SortedWords {
  const counts = new Map<string, number>();
  for (const word of words)
    if (isPlain(word)) for (const letter of word) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const letters = [...counts]
    .sort(([left, often], [right, other]) => other - often || left.charCodeAt(0) - right.charCodeAt(0))
    .slice(0, END)
    .map(([letter]) => letter)
    .join('');
  const known = new Set(letters);
  const fits = (word: string) => isPlain(word) && [...word].every((letter) => known.has(letter));
  return { letters, plain: words.filter(fits), others: words.filter((word) => !fits(word)) };
}

function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (charClass[code] !== LOWER || ((charFold[code] as number) & CODE_MASK) === FOREIGN_CODE) return false;
  }
  return word.length <= MAX_HASHED_LETTERS;
}

export function writeWords(writer: Writer, { letters, plain, others }: SortedWords, alphabet: Alphabet): void {
  writer.text(letters);
  writer.number(plain.length);
  const body = new Writer();
  for (const word of plain) {
    for (const letter of word) body.unit(letters.indexOf(letter));
    body.unit(END);
  }
  writer.block(body);
  writer.number(others.length);
  const tokens = new TokenTable();
  for (const word of others) {
    tokenize(word, tokens, true);
    writer.number(tokens.keyLow[0] as number);
    writer.number(tokens.keyHigh[0] as number);
  }
  const texts = new Writer();
  texts.sortedTexts(others, alphabet);
  writer.block(texts);
}

/** The words as they are read: letters of the plain ones in `bytes`, the others as texts. */
export class LoadedWords implements Texts {
  readonly plain: number;
  /** Where the letters begin, and by byte the folded letter, 0 for the end of a word. */
  readonly from: number;
  readonly folds = new Uint16Array(256);
  private readonly letters: string;
  /** Where each plain word begins, made at the first spelling. */
  private starts: Int32Array | null = null;
  /** The keys of the others, two numbers each, and their texts, read at the first spelling. */
  readonly keys: Int32Array;
  private readonly texts: Reader;
  private others: TextList | null = null;

  constructor(
    readonly bytes: Uint8Array,
    reader: Reader,
    private readonly alphabet: Uint16Array,
  ) {
    this.letters = reader.text();
    this.plain = reader.number();
    const body = reader.block();
    this.from = body.at;
    this.keys = new Int32Array(2 * reader.number());
    for (let at = 0; at < this.keys.length; at++) this.keys[at] = reader.number();
    this.texts = reader.block();
    for (let byte = 0; byte < 256; byte++) {
      const code = this.letters.charCodeAt(unitOfByte[byte] as number);
      this.folds[byte] = code > 0 ? (charFold[code] as number) : 0;
    }
  }

  get length(): number {
    return this.plain + this.keys.length / 2;
  }

  at(word: number): string {
    if (word >= this.plain) return (this.others ??= this.texts.sortedTexts(this.alphabet)).at(word - this.plain);
    const starts = (this.starts ??= this.startsOf());
    let text = '';
    for (let at = starts[word] as number; at < (starts[word + 1] as number) - 1; at++)
      text += this.letters.charAt(unitOfByte[this.bytes[at] as number] as number);
    return text;
  }

  private startsOf(): Int32Array {
    const starts = new Int32Array(this.plain + 1);
    let at = this.from;
    for (let word = 0; word < this.plain; word++) {
      starts[word] = at;
      while (unitOfByte[this.bytes[at] as number] !== END) at++;
      at++;
    }
    starts[this.plain] = at;
    return starts;
  }
}
