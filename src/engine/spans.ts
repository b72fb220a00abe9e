/**
 * Proposals: spans of tokens with a type, a strength and whatever the rule wants to remember. They may cross;
 * `resolve.ts` decides. A rule of a later stage may read what earlier stages proposed at a token.
 */
import { MAX_MENTION, MAX_PROPOSALS } from './limits.ts';

export class SpanTable {
  length = 1;
  from = new Int32Array(2048);
  to = new Int32Array(2048);
  type = new Uint8Array(2048);
  /** Strength in thousandths. */
  score = new Int32Array(2048);
  rule = new Int32Array(2048);
  /** Where the rule's numbers for this span begin in `data`. */
  payload = new Int32Array(2048);
  /** The proposal before this one from the same token, 0 = none. */
  before = new Int32Array(2048);
  /** The newest proposal from each token, 0 = none. */
  newest = new Int32Array(0);
  /** The types of the proposals that end before each token, one bit a type. */
  closing = new Int32Array(0);
  private tokens = 0;
  private many = new Uint8Array(0);

  data = new Float64Array(4096);
  used = 1;

  reset(tokens: number): void {
    if (this.newest.length < tokens + 1 || this.newest.length > 4 * (tokens + 65536)) {
      this.newest = new Int32Array(tokens + 1024);
      this.many = new Uint8Array(tokens + 1024);
      this.closing = new Int32Array(tokens + 1024);
    } else {
      this.closing.fill(0, 0, tokens + 1);
      this.newest.fill(0, 0, tokens + 1);
      this.many.fill(0, 0, tokens + 1);
    }
    this.tokens = tokens;
    this.length = 1;
    this.used = 1;
  }

  /** Adds a span; gives its index, or 0 where a bound refuses it. */
  add(from: number, to: number, type: number, score: number, rule: number, payload: number): number {
    if (to <= from || to - from > MAX_MENTION || this.many[from] === MAX_PROPOSALS) return 0;
    for (let span = this.newest[from] as number; span !== 0; span = this.before[span] as number) {
      if (this.to[span] === to && this.type[span] === type && (this.score[span] as number) >= score) return span;
    }
    if (this.length + 1 >= this.from.length) this.grow();
    const span = this.length++;
    this.from[span] = from;
    this.to[span] = to;
    this.type[span] = type;
    this.score[span] = score;
    this.rule[span] = rule;
    this.payload[span] = payload;
    this.before[span] = this.newest[from] as number;
    this.newest[from] = span;
    this.many[from] = (this.many[from] as number) + 1;
    this.closing[to] = (this.closing[to] as number) | (1 << type);
    return span;
  }

  /** Room for `count` numbers of a rule; gives where they begin. */
  room(count: number): number {
    if (this.used + count >= this.data.length) {
      const larger = new Float64Array(this.data.length * 2 + count);
      larger.set(this.data);
      this.data = larger;
    }
    const at = this.used;
    this.data.fill(0, at, at + count);
    this.used += count;
    return at;
  }

  /** Takes a proposal back that a rule has taken the words of. */
  withdraw(span: number): void {
    this.score[span] = 0;
  }

  /** The newest proposal from token `at`, 0 = none; `before` leads on. Rules may ask before the first token and past the last. */
  newestAt(at: number): number {
    return at < 0 || at >= this.tokens ? 0 : (this.newest[at] as number);
  }

  /** The longest proposal from token `at` whose type is in `types` (one bit a type) and that stands, or 0. */
  longestAt(at: number, types: number): number {
    let best = 0;
    for (let span = this.newestAt(at); span !== 0; span = this.before[span] as number) {
      if ((types & (1 << (this.type[span] as number))) === 0 || this.score[span] === 0) continue;
      if (best === 0 || (this.to[span] as number) > (this.to[best] as number)) best = span;
    }
    return best;
  }

  /** First token of the longest proposal of `types` that ends at `to` and has at most `most` tokens; `to` when none does. */
  firstEnding(to: number, types: number, most: number): number {
    let first = to;
    for (let from = to - 1; from >= 0 && from >= to - most; from--)
      if (this.to[this.longestAt(from, types)] === to) first = from;
    return first;
  }

  private grow(): void {
    const size = this.from.length * 2;
    const copy = (old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
      const larger = new Int32Array(size);
      larger.set(old);
      return larger;
    };
    const types = this.type;
    this.type = new Uint8Array(size);
    this.type.set(types);
    this.from = copy(this.from);
    this.to = copy(this.to);
    this.score = copy(this.score);
    this.rule = copy(this.rule);
    this.payload = copy(this.payload);
    this.before = copy(this.before);
  }
}
