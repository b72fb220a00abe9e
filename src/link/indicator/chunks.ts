/**
 * The text as clauses are read: mentions whole, phrases of the word lists whole, everything else token by token.
 *
 *   tiến độ | giải ngân | các | nguồn vốn | đến | ngày 14/8/2020 | đạt | 40% | kế hoạch | vốn
 *   HEAD      DEED        -     HEAD        AT    DATE             REL   VALUE HEAD       HEAD
 */
import { BREAK, PUNCTUATION, type TokenTable } from '../../engine/tokens.ts';
import type { PhraseTable } from '../../entities/shared/phrases.ts';
import { phrase } from '../../entities/shared/phrases.ts';
import type { Draft, Mention } from '../draft.ts';
import {
  CLOSE,
  COLON,
  COMMA,
  codeOf,
  DASH,
  DATE,
  kindOf,
  LENGTH,
  MARK,
  NAME,
  OPEN,
  PLAIN,
  QUOTE,
  SLASH,
  STOP,
  VALUE,
} from './words.ts';

/** Kinds of mention beside NAME, which is every other type. */
const MENTIONS: Readonly<Record<string, number>> = {
  date: DATE,
  duration: LENGTH,
  percent: VALUE,
  money: VALUE,
  quantity: VALUE,
};

/** Kinds of mark by ASCII code. */
const MARKS = new Uint8Array(128).fill(MARK);
for (const [mark, kind] of Object.entries({ ',': COMMA, ';': STOP, ':': COLON, '(': OPEN, '[': OPEN, ')': CLOSE, ']': CLOSE, '"': QUOTE, "'": QUOTE, '-': DASH, '/': SLASH })) {
  MARKS[mark.charCodeAt(0)] = kind;
}

export class ChunkTable {
  length = 0;
  kind = new Uint8Array(0);
  code = new Uint8Array(0);
  /** Token indices. */
  from = new Int32Array(0);
  to = new Int32Array(0);
  /** Mention id of a NAME, DATE, LENGTH or VALUE, else -1. */
  mention = new Int32Array(0);
  sentence = new Int32Array(0);
  /** Number of the line; a paragraph of the news is one. */
  line = new Int32Array(0);

  private grow(size: number): void {
    this.kind = new Uint8Array(size);
    this.code = new Uint8Array(size);
    this.from = new Int32Array(size);
    this.to = new Int32Array(size);
    this.mention = new Int32Array(size);
    this.sentence = new Int32Array(size);
    this.line = new Int32Array(size);
  }

  /** Reads the draft. Mentions are in the order of the text, outermost first; only outermost ones are chunks. */
  fill(draft: Draft, words: PhraseTable): void {
    const { sentences, tokens } = draft.passage;
    const { mentions } = draft;
    if (this.kind.length < tokens.length + 1 || this.kind.length > 4 * (tokens.length + 65536)) this.grow(tokens.length + 1024);
    let count = 0;
    let line = 0;
    let next = 0;
    for (let at = 0; at < tokens.length; ) {
      while (next < mentions.length && (mentions[next] as Mention).from < at) next++;
      const mention = next < mentions.length && (mentions[next] as Mention).from === at ? (mentions[next] as Mention) : null;
      if (mention === null && tokens.kind[at] === BREAK) {
        line++;
        at++;
        continue;
      }
      this.from[count] = at;
      this.sentence[count] = sentences.of[at] as number;
      this.line[count] = line;
      this.mention[count] = mention === null ? -1 : mention.id;
      this.code[count] = 0;
      if (mention !== null) {
        this.kind[count] = MENTIONS[mention.type] ?? NAME;
        at = mention.to;
      } else if (tokens.kind[at] === PUNCTUATION) {
        this.kind[count] = MARKS[(tokens.syllable[at] as number) & 127] as number;
        at++;
      } else {
        const limit = next < mentions.length ? (mentions[next] as Mention).from : tokens.length;
        const value = words.at(tokens, at);
        const fits = value !== 0 && at + phrase.length <= limit;
        this.kind[count] = fits ? kindOf(value) : PLAIN;
        if (fits) this.code[count] = codeOf(value);
        at += fits ? phrase.length : 1;
      }
      this.to[count] = at;
      count++;
    }
    this.length = count;
    this.kind[count] = STOP;
    this.sentence[count] = -1;
    this.line[count] = -1;
    this.mention[count] = -1;
    this.from[count] = tokens.length;
  }
}

/** True when nothing stands between the chunk and the one before it. */
export function glued(chunks: ChunkTable, tokens: TokenTable, at: number): boolean {
  return tokens.glued(chunks.from[at] as number);
}
