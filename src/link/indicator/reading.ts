/** What the readers of figures share: the chunks, the statements before, and what the clause has said so far. */
import type { Draft, Mention } from '../draft.ts';
import { ChunkTable } from './chunks.ts';
import { found, readBase } from './following.ts';
import { Kind, Relation } from './kinds.ts';
import { type Barrier, readSegment, segment } from './segment.ts';
import type { Statement, Stretch } from './statement.ts';

/** Chunks looked back over for the end of a clause between two statements. */
const NEAR = 24;

export class Reading implements Barrier {
  readonly chunks = new ChunkTable();
  draft!: Draft;
  /** The last statement of the line, quantities included. */
  prior: Statement | null = null;
  /** What *trong đó* breaks down, in the sentence `broken`. */
  whole: Statement | null = null;
  broken = -1;
  /** *Trong mức tăng chung, …*: the base of shares in the sentence; *Tính từ tháng 12, …*: that of changes. */
  ground: Stretch | null = null;
  since: Stretch | null = null;
  /** *phấn đấu*: what follows in the sentence is an aim. */
  planned = false;

  open(draft: Draft): void {
    this.draft = draft;
    this.prior = this.whole = this.ground = this.since = null;
    this.broken = -1;
    this.planned = false;
  }

  mentionAt(chunk: number): Mention {
    return this.draft.mentions[this.chunks.mention[chunk] as number] as Mention;
  }

  isBarrier(chunk: number): boolean {
    return this.mentionAt(chunk).type !== 'quantity';
  }

  endOf(chunk: number): number {
    return this.prior?.chunk === chunk ? this.prior.end : chunk + 1;
  }

  segment(edge: number, of: number, wide = false): void {
    readSegment(this.chunks, edge, of, this, wide);
  }

  /** Tokens of a stretch of chunks. */
  stretch(from: number, to: number): Stretch | null {
    const { chunks } = this;
    return to <= from ? null : { from: chunks.from[from] as number, to: chunks.to[to - 1] as number };
  }

  /** The statement before, when it stands in the sentence of chunk `at`. */
  near(at: number): Statement | null {
    const { chunks, prior } = this;
    return prior !== null && chunks.sentence[prior.chunk] === chunks.sentence[at] ? prior : null;
  }

  /** True when a semicolon stands between two chunks. */
  stops(from: number, to: number): boolean {
    const { kind } = this.chunks;
    for (let at = Math.max(from, to - NEAR); at < to; at++) if (kind[at] === Kind.STOP) return true;
    return false;
  }

  /** Takes over what the statement has not got of its own. */
  inherit(statement: Statement, from: Statement): void {
    statement.subject ??= from.subject;
    statement.base ??= from.base;
    if (statement.date < 0) statement.date = from.date;
    if (statement.place < 0) statement.place = from.place;
  }

  /** The base behind the figure, from chunk `from` on. */
  takeBase(statement: Statement, from: number): void {
    readBase(this.chunks, from, statement.chunk);
    if (found.to > found.from) {
      statement.base = this.stretch(found.from, found.to);
      statement.end = found.to;
    } else statement.end = Math.max(statement.end, from);
  }

  /** The base of a share whose clause names none: the total, or that of the share before. */
  takeWhole(statement: Statement): void {
    const near = this.near(statement.chunk);
    const share = near?.relation === Relation.SHARE ? near.base : null;
    const under = this.broken === this.chunks.sentence[statement.chunk] ? (this.whole?.subject ?? null) : null;
    statement.base = share ?? this.ground ?? under;
  }

  /** The location when a stretch of chunks is nothing else, or -1. */
  onlyPlace(from: number, to: number): number {
    if (to - from !== 1 || this.chunks.kind[from] !== Kind.NAME) return -1;
    const mention = this.mentionAt(from);
    return mention.type === 'location' ? mention.id : -1;
  }

  /** *GRDP Quảng Ninh tăng …, Hải Phòng tăng …*: the second place has the head of the first. */
  sharedHead(statement: Statement, place: number, from: Statement): void {
    statement.place = place;
    const { subject } = from;
    if (subject === null) return;
    const of = this.draft.mentions[from.place];
    statement.subject = of !== undefined && of.to === subject.to && of.from > subject.from ? { from: subject.from, to: of.from } : subject;
  }

  /** A deed that someone demands is an aim: *yêu cầu rà soát 100%*. */
  isDemanded(whole: number, from: number): boolean {
    const { code, kind } = this.chunks;
    for (let at = Math.max(0, whole - 1); at < from; at++) {
      const opens = kind[at] === Kind.WEAK || kind[at] === Kind.CUT;
      if (opens && code[at] === DEMAND) return true;
    }
    return false;
  }
}

import { Code } from './kinds.ts';

const { DEMAND } = Code;
void segment;
