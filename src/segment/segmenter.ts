/**
 * Word segmentation: at each boundary between two syllables a linear model says join or part.
 *
 *   Tổng · Bí · thư · thăm · bệnh · viện · Chợ · Rẫy   →   Tổng Bí thư · thăm · bệnh viện · Chợ Rẫy
 *
 * A boundary is decided by itself, from the window around it: no search, so that the time is the same for every text
 * of the same length. Marks, line breaks and signs always part.
 */
import type { Lexicon } from '../engine/lexicon.ts';
import { KEEP_TOKENS } from '../engine/limits.ts';
import type { WordTest } from '../engine/sentences.ts';
import { BREAK, NUMBER, PUNCTUATION, WORD } from '../engine/tokens.ts';
import { errors } from '../errors.ts';
import { STOP } from '../tokens/marks.ts';
import { TextReader } from '../tokens/reader.ts';
import type { Token } from '../types.ts';
import { BoundaryScan } from './boundaries.ts';
import type { Model } from './linear-model.ts';
import { readTypes } from './types.ts';

/** The words of one text as flat arrays. They are the segmenter's own and hold until its next text. */
export interface Words {
  /** Number of words. */
  length: number;
  /** UTF-16 offsets into the caller's text. */
  start: Int32Array;
  end: Int32Array;
  /** The word at `index`, cut out of the text when it is asked for. */
  text(index: number): string;
}

export class Segmenter {
  readonly reader: TextReader;
  private readonly scan: BoundaryScan;
  type = new Uint8Array(0);
  id = new Int32Array(0);
  private start = new Int32Array(0);
  private end = new Int32Array(0);
  private original = '';

  constructor(
    readonly lexicon: Lexicon,
    readonly model: Model,
    isAbbreviation: WordTest,
    opensSentence: WordTest,
  ) {
    this.reader = new TextReader(lexicon, isAbbreviation, opensSentence);
    this.scan = new BoundaryScan(model);
  }

  /**
   * The words of `text` as flat arrays, without building an object or a string.
   * Throws E100 when `text` is not a string.
   */
  read(text: string): Words {
    if (typeof text !== 'string') throw errors.notAString('the text', text);
    this.open(text);
    const { reader } = this;
    const { units, tokens, map } = reader;
    const { joined } = this.scan;
    const { length, from, kind } = units;
    if (this.start.length < length + 1 || this.start.length > 4 * (length + 65536)) {
      this.start = new Int32Array(length + 1024);
      this.end = new Int32Array(length + 1024);
    }
    const { start, end } = this;
    let count = 0;
    let inside = false;
    for (let at = 0; at < length; at++) {
      if (kind[at] === BREAK) continue;
      if (!inside) start[count] = tokens.start[from[at] as number] as number;
      inside = joined[at] === 1 || (kind[at] !== WORD && this.restores(at, length));
      if (!inside) end[count++] = tokens.end[(from[at + 1] as number) - 1] as number;
    }
    if (map !== null) {
      for (let word = 0; word < count; word++) {
        start[word] = map[start[word] as number] as number;
        end[word] = map[end[word] as number] as number;
      }
    }
    reader.close();
    this.original = text;
    return { length: count, start, end, text: (index) => this.original.slice(start[index], end[index]) };
  }

  /**
   * The words of `text` in order, marks included, white space left out; offsets are UTF-16 units of `text`.
   * Throws E100 when `text` is not a string.
   */
  segment(text: string): Token[] {
    const { length, start, end } = this.read(text);
    const words: Token[] = new Array(length);
    for (let at = 0; at < length; at++) {
      const from = start[at] as number;
      const to = end[at] as number;
      words[at] = { text: text.slice(from, to), start: from, end: to };
    }
    return words;
  }

  /** Fills every table. With `record`, the scan appends what it saw of each boundary. */
  open(text: string, record: number[] | null = null): void {
    const { reader, scan } = this;
    reader.open(text);
    reader.readUnits();
    const count = reader.units.length;
    if (this.type.length < count + 8 || this.type.length > 4 * (count + KEEP_TOKENS)) {
      this.type = new Uint8Array(count + 1024);
      this.id = new Int32Array(count + 1024);
    }
    readTypes(reader.tokens, reader.sentences, reader.units, this.type, this.id);
    scan.run(this.type, this.id, count, record);
  }

  /** 25 . 000 — a number that a tokeniser took apart. */
  private restores(at: number, count: number): boolean {
    const { units, tokens } = this.reader;
    const { kind, from } = units;
    const mark = kind[at] === PUNCTUATION ? at : at + 1;
    if (mark < 1 || mark + 1 >= count || kind[mark] !== PUNCTUATION) return false;
    if (kind[mark - 1] !== NUMBER || kind[mark + 1] !== NUMBER) return false;
    const token = from[mark] as number;
    const next = token + 1;
    if (tokens.syllable[token] !== STOP || tokens.glued(token) || tokens.glued(next)) return false;
    return tokens.letters(next) === 3 && from[mark + 2] === next + 1;
  }
}
