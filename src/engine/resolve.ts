/**
 * Which proposals stand: strongest first, no crossings, nested only where the outer type allows the inner one.
 *
 *   title  [Phó Chủ tịch UBND tỉnh Bắc Kạn]      stands
 *   agency               [UBND tỉnh Bắc Kạn]     stands, a title may hold an agency
 *   person                         [Bắc Kạn Lê]  crosses: out
 *
 * The order is total (strength, length, start, type, rule), so that the order of modules cannot matter.
 */
import { LEAST_STRENGTH, LEAST_TWIN } from './limits.ts';
import type { SpanTable } from './spans.ts';

/** Spans in this many tokens' reach are put in order by insertion; larger groups by the engine's sort. */
const SMALL_GROUP = 24;

export class Resolver {
  /** Accepted spans, in the order of the text: by start, outermost first. */
  accepted = new Int32Array(2048);
  count = 0;
  /** For each accepted span (by span index) the accepted span around it, 0 = none. */
  parent = new Int32Array(2048);
  /** For each rejected span the accepted one that beat it, 0 = none. */
  beatenBy = new Int32Array(2048);
  private cover = new Int32Array(0);
  private order = new Int32Array(2048);
  private stands = new Uint8Array(2048);
  private innermost = 0;
  private kin = new Int32Array(0);

  /**
   * `holds[type]` has one bit for each type that may stand inside `type`. Of two types that may hold each other, those
   * of `innermost` go inside where both have the same tokens; of others the stronger goes outside. `kin[type]` has one
   * bit for each other type that names the same sort of thing: no mention of it begins with the same word.
   */
  resolve(spans: SpanTable, tokens: number, holds: Int32Array, kin: Int32Array<ArrayBuffer>, innermost = 0): void {
    this.innermost = innermost;
    this.kin = kin;
    this.prepare(spans.length, tokens);
    const { from, to, newest, before, score } = spans;
    const { order } = this;
    let group = 0;
    let reach = 0;
    this.count = 0;
    for (let token = 0; token < tokens; token++) {
      let span = newest[token] as number;
      if (span === 0) continue;
      if (token >= reach && group > 0) {
        this.settle(spans, group, holds);
        group = 0;
      }
      for (; span !== 0; span = before[span] as number) {
        if ((score[span] as number) < LEAST_STRENGTH) continue;
        order[group++] = span;
        if ((to[span] as number) > reach) reach = to[span] as number;
      }
    }
    if (group > 0) this.settle(spans, group, holds);
    const { stands } = this;
    let count = 0;
    for (let token = 0; token < tokens; token++) {
      const first = count;
      for (let span = newest[token] as number; span !== 0; span = before[span] as number) {
        if (stands[span] !== 1) continue;
        let slot = count++;
        // Outermost first; of two with the same tokens the one that holds the other.
        while (slot > first && this.inside(this.accepted[slot - 1] as number, span, from, to)) {
          this.accepted[slot] = this.accepted[slot - 1] as number;
          slot--;
        }
        this.accepted[slot] = span;
      }
    }
    this.count = count;
  }

  private inside(inner: number, outer: number, from: Int32Array, to: Int32Array): boolean {
    if (to[inner] !== to[outer] || from[inner] !== from[outer]) return (to[inner] as number) < (to[outer] as number);
    for (let up = this.parent[inner] as number; up !== 0; up = this.parent[up] as number) if (up === outer) return true;
    return false;
  }

  private prepare(spans: number, tokens: number): void {
    if (this.order.length < spans) {
      const size = spans * 2;
      this.order = new Int32Array(size);
      this.stands = new Uint8Array(size);
      this.parent = new Int32Array(size);
      this.beatenBy = new Int32Array(size);
      this.accepted = new Int32Array(size);
    }
    if (this.cover.length < tokens || this.cover.length > 4 * (tokens + 65536))
      this.cover = new Int32Array(tokens + 1024);
    this.cover.fill(0, 0, tokens);
    this.stands.fill(0, 0, spans);
    this.parent.fill(0, 0, spans);
    this.beatenBy.fill(0, 0, spans);
  }

  /** Settles `group` spans that overlap one another and nothing else. */
  private settle(spans: SpanTable, group: number, holds: Int32Array): void {
    const { order } = this;
    if (group > SMALL_GROUP) order.subarray(0, group).sort((left, right) => compare(spans, left, right));
    else {
      for (let at = 1; at < group; at++) {
        const span = order[at] as number;
        let slot = at;
        while (slot > 0 && compare(spans, order[slot - 1] as number, span) > 0) {
          order[slot] = order[slot - 1] as number;
          slot--;
        }
        order[slot] = span;
      }
    }
    for (let at = 0; at < group; at++) this.consider(spans, order[at] as number, holds);
  }

  private consider(spans: SpanTable, span: number, holds: Int32Array): void {
    const { cover, parent } = this;
    const from = spans.from[span] as number;
    const to = spans.to[span] as number;
    // The smallest standing span around this one; anything that covers one of its ends only is a crossing.
    let around = 0;
    for (let up = cover[from] as number; up !== 0; up = parent[up] as number) {
      const upFrom = spans.from[up] as number;
      const upTo = spans.to[up] as number;
      if (upFrom <= from && upTo >= to) {
        const same = upFrom === from && upTo === to;
        if (same && this.isGuess(spans, span, up)) return this.reject(span, up);
        if (!(same && this.prefersOuter(spans, span, up, holds))) {
          around = up;
          break;
        }
      }
      if (upFrom < from || upTo > to) return this.reject(span, up);
    }
    for (let up = cover[to - 1] as number; up !== 0 && up !== around; up = parent[up] as number) {
      if ((spans.from[up] as number) < from || (spans.to[up] as number) > to) return this.reject(span, up);
    }
    if (around !== 0 && !this.mayHold(spans, around, span, holds)) return this.reject(span, around);
    // The spans directly inside must be allowed there.
    for (let token = from; token < to; ) {
      let inner = cover[token] as number;
      if (inner === around) {
        token++;
        continue;
      }
      while (parent[inner] !== around) inner = parent[inner] as number;
      if (!this.mayHold(spans, span, inner, holds)) return this.reject(span, inner);
      token = spans.to[inner] as number;
    }
    for (let token = from; token < to; ) {
      let inner = cover[token] as number;
      if (inner === around) {
        cover[token++] = span;
        continue;
      }
      while (parent[inner] !== around) inner = parent[inner] as number;
      parent[inner] = span;
      token = spans.to[inner] as number;
    }
    parent[span] = around;
    this.stands[span] = 1;
  }

  /** The outer type must allow the inner; two of one sort may not begin with the same word: one thing is marked once. */
  private mayHold(spans: SpanTable, outer: number, inner: number, holds: Int32Array): boolean {
    const type = spans.type[outer] as number;
    const innerType = spans.type[inner] as number;
    if (spans.from[outer] === spans.from[inner]) {
      if (type === innerType || ((this.kin[type] as number) & (1 << innerType)) !== 0) return false;
    }
    return ((holds[type] as number) & (1 << innerType)) !== 0;
  }

  /** Two spans over the same tokens: the new one goes outside when it may hold the standing one and not the reverse. */
  private prefersOuter(spans: SpanTable, span: number, standing: number, holds: Int32Array): boolean {
    const type = spans.type[span] as number;
    const other = spans.type[standing] as number;
    if (type === other || ((holds[type] as number) & (1 << other)) === 0) return false;
    const inner = (this.innermost >> other) & 1;
    return ((holds[other] as number) & (1 << type)) === 0 || inner > ((this.innermost >> type) & 1);
  }

  /** Beside an innermost type the same tokens have another only where it is no guess. */
  private isGuess(spans: SpanTable, span: number, standing: number): boolean {
    const inner = (this.innermost >> (spans.type[standing] as number)) & 1;
    return inner === 1 && (spans.score[span] as number) < LEAST_TWIN;
  }

  private reject(span: number, by: number): void {
    this.beatenBy[span] = by;
  }
}

function compare(spans: SpanTable, left: number, right: number): number {
  return (
    (spans.score[right] as number) - (spans.score[left] as number) ||
    (spans.to[right] as number) -
      (spans.from[right] as number) -
      (spans.to[left] as number) +
      (spans.from[left] as number) ||
    (spans.from[left] as number) - (spans.from[right] as number) ||
    (spans.type[left] as number) - (spans.type[right] as number) ||
    (spans.rule[left] as number) - (spans.rule[right] as number)
  );
}
