/**
 * Walks the trie from a token over every reading that its words can have:
 *
 *   chu · tich      chủ|chú|chữ … → only *chủ* leads on to tịch|tích
 *
 * A word with marks is read as it stands, a plain one as any word with its letters. The trie prunes: of all
 * combinations few nodes exist, and a bound holds the rest.
 */
import type { Lexicon } from '../engine/lexicon.ts';
import { MAX_WALK } from '../engine/limits.ts';
import { isPlain, type PlainTable, plainKey } from '../engine/plain.ts';
import { BREAK, type TokenTable, WORD } from '../engine/tokens.ts';

/** States kept over a whole walk; beyond it the walk ends, and with it what is found. */
const MOST_STATES = 512;

export class PlainWalk {
  /** States found, from 1; those of one length stand together. */
  count = 1;
  readonly node = new Int32Array(MOST_STATES);
  readonly word = new Int32Array(MOST_STATES);
  /** The state before, 0 = the first token. */
  readonly before = new Int32Array(MOST_STATES);
  /** Tokens read. */
  readonly length = new Int32Array(MOST_STATES);
  /** Of them, read otherwise than written. */
  readonly changed = new Int32Array(MOST_STATES);

  constructor(
    private readonly lexicon: Lexicon,
    private readonly plain: PlainTable,
  ) {}

  run(tokens: TokenTable, at: number): void {
    this.count = 1;
    let first = 0;
    let last = 1;
    for (let length = 1; length <= MAX_WALK; length++) {
      const token = at + length - 1;
      if (token >= tokens.length || tokens.kind[token] === BREAK) return;
      const written = tokens.syllable[token] as number;
      const others = this.othersOf(tokens, token);
      const from = this.count;
      for (let state = first; state < last; state++) {
        this.add(state, written, length, 0);
        for (const word of others) if (word !== written) this.add(state, word, length, 1);
      }
      if (this.count === from || this.count === MOST_STATES) return;
      first = from;
      last = this.count;
    }
  }

  /** Words that a plain word may stand for. */
  othersOf(tokens: TokenTable, token: number): readonly number[] {
    const low = tokens.keyLow[token] as number;
    const high = tokens.keyHigh[token] as number;
    return tokens.kind[token] === WORD && isPlain(low, high) ? this.plain.of(plainKey(low, high)) : [];
  }

  private add(state: number, word: number, length: number, change: number): void {
    if (word === 0 || this.count === MOST_STATES) return;
    const node = state === 0 ? this.lexicon.first(word) : this.lexicon.step(this.node[state] as number, word);
    if (node === 0) return;
    const at = this.count++;
    this.node[at] = node;
    this.word[at] = word;
    this.before[at] = state;
    this.length[at] = length;
    this.changed[at] = (state === 0 ? 0 : (this.changed[state] as number)) + change;
  }
}
