/**
 * The date that figures without one of their own speak of: that of the clause, of the sentence, or of the statement
 * before in the same line.
 *
 *   Tính đến 31/8, | giải ngân 61,3 tỷ đồng, đạt 28,57%. Riêng Chương trình … đạt 31%.
 *   Ngày 5/4, … tổ chức hội nghị:        the day of an event is none
 */
import type { DateValue } from '../../types.ts';
import { Code, Kind } from './kinds.ts';
import type { Reading } from './reading.ts';
import type { Statement } from './statement.ts';

export class Frames {
  /** Ids of mentions, or -1: the frame of the sentence, and the last date that a statement of the line had. */
  private frame = -1;
  private topic = -1;
  private line = -1;

  reset(): void {
    this.frame = this.topic = this.line = -1;
  }

  /** A date at chunk `at`. */
  meet(reading: Reading, at: number): void {
    const { chunks, prior } = reading;
    const { code, kind } = chunks;
    if (prior !== null && at < prior.end) return;
    const before = at > 0 && chunks.together(at - 1, at) ? (kind[at - 1] as number) : -1;
    if (before === Kind.COMPARE || before === Kind.BASE) return;
    if (before === Kind.NAME && reading.mentionAt(at - 1).type === 'document') return;
    if (before === Kind.AT && code[at - 1] === Code.SINCE) {
      reading.since = reading.stretch(at, at + 1);
      return;
    }
    const value = reading.mentionAt(at).value as DateValue | null;
    const day = value?.start != null && value.start.slice(0, 10) === value.end?.slice(0, 10);
    const bounded = before === Kind.AT && (code[at - 1] === Code.UNTIL || code[at - 1] === Code.FROM);
    const opens = before === -1 || before === Kind.COMMA || before === Kind.STOP || before === Kind.COLON || before === Kind.CUT || before === Kind.OPEN || before === Kind.DASH;
    if (day && !bounded && !opens) return;
    this.frame = chunks.mention[at] as number;
  }

  /** A new sentence begins at chunk `at`. */
  open(reading: Reading, at: number): void {
    const { chunks } = reading;
    if (this.line !== chunks.line[at]) {
      this.line = chunks.line[at] as number;
      if (process.env.KEEP !== "1") this.topic = -1;
    }
    this.frame = this.topic;
  }

  /** *Ngày 5/4, ông cho biết*: the date was that of the saying. */
  close(): void {
    this.frame = this.topic;
  }

  /** Gives a statement its date, `behind` being one that follows it. */
  settle(statement: Statement, behind: number): void {
    if (behind >= 0) {
      statement.date = behind;
      return;
    }
    if (statement.date < 0) statement.date = this.frame;
    if (statement.date >= 0) this.topic = statement.date;
  }
}
