/**
 * The date that figures without one of their own speak of: that of the sentence, or of the statements before it.
 *
 *   Tính đến 31/8, | giải ngân 61,3 tỷ đồng, đạt 28,57%. Riêng Chương trình … đạt 31%.
 *   Ngày 5/4, … tổ chức hội nghị:        the day of an event is none
 *
 * Into the next line goes only what the text was said to be of; a period named in passing ends with its paragraph.
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import { PhraseTable } from '../../entities/shared/phrases.ts';
import type { DateValue } from '../../types.ts';
import { dateBehind } from './following.ts';
import { AGAINST, Code, Kind } from './kinds.ts';
import type { Reading } from './reading.ts';
import type { Statement } from './statement.ts';

/** Tokens between *tình hình* and the period that is reviewed. */
const REVIEW = 16;

export class Frames {
  private readonly reviews: PhraseTable;
  /** The frame of the sentence, a mention id or -1, and its chunk. */
  private frame = -1;
  private at = -1;
  private opened = false;
  /** What the frame of the next sentence will be. */
  private topic = -1;
  /** The topic comes from an earlier line. */
  private faded = false;
  /** The frame is *tính đến …*, and the topic was. */
  private until = false;
  private untilTopic = false;
  /** The period that the text is a report of. */
  private report = -1;
  /** The topic was named as what the text is of: in the headline, as what is reviewed, before a comma. */
  private whole = false;
  private line = -1;

  constructor(lexicon: Lexicon) {
    this.reviews = new PhraseTable(lexicon, {
      'tình hình': 1,
      'kết quả': 1,
      'sơ kết': 1,
      'tổng kết': 1,
      'công tác': 1,
    });
  }

  reset(): void {
    this.frame = this.topic = this.line = this.at = this.report = -1;
    this.faded = this.until = this.untilTopic = this.whole = false;
  }

  /** A date at chunk `at`. */
  meet(reading: Reading, at: number): void {
    const { chunks, prior } = reading;
    const { code, kind } = chunks;
    if (prior !== null && at < prior.end) return;
    const before = kindBefore(reading, at);
    if (before === Kind.COMPARE || before === Kind.BASE) return;
    // thấp hơn | năm 2023 | khoảng 20%
    if (before === Kind.RELATION && ((code[at - 1] as number) & AGAINST) !== 0) return;
    if (before === Kind.NAME && reading.mentionAt(at - 1).type === 'document') return;
    if (before === Kind.AT && code[at - 1] === Code.SINCE) {
      reading.since = reading.stretch(at, at + 1);
      // Tính từ đầu tháng, …: no longer of the day that was spoken of
      if (isDay(dateValue(reading, this.frame))) this.frame = -1;
      return;
    }
    // Tại | ngày 31-3, tổng tài sản …
    const stated = before === Kind.WEAK && code[at - 1] === Code.PLACE && isOpening(kindBefore(reading, at - 1));
    const bounded = stated || (before === Kind.AT && (code[at - 1] === Code.UNTIL || code[at - 1] === Code.FROM));
    const opens = isOpening(before) || (bounded && isOpening(kindBefore(reading, at - 1)));
    // Năm 2010, mưa kéo dài trong | quý III, …: the date that opens the sentence is what it speaks of.
    const held = this.at >= 0 && this.opened;
    if (this.isReviewed(reading, at)) this.turnTo(chunks.mention[at] as number, true);
    if (!bounded && !opens && (held || isDay(reading.mentionAt(at).value as DateValue | null))) return;
    this.opened = opens;
    this.frame = chunks.mention[at] as number;
    this.at = at;
    this.until = bounded && code[at - 1] === Code.UNTIL;
    const alone = kind[at + 1] === Kind.COMMA || kind[at + 1] === Kind.OPEN;
    if (bounded && opens && alone) this.turnTo(this.frame, true);
  }

  /** *báo cáo tình hình kinh tế - xã hội | năm 2007.*: what the sentences that follow are of. */
  private isReviewed(reading: Reading, at: number): boolean {
    const { chunks, draft } = reading;
    if (chunks.together(at + 1, at) && chunks.kind[at + 1] !== Kind.STOP) return false;
    const value = reading.mentionAt(at).value as DateValue | null;
    if (!isPeriod(value) || value?.grain === 'term') return false;
    const { tokens } = draft.passage;
    const date = chunks.from[at] as number;
    for (let token = date - 1; token >= 0 && date - token <= REVIEW; token--) {
      if (this.reviews.at(tokens, token) !== 0) return true;
    }
    return false;
  }

  /** A new sentence begins at chunk `at`. */
  open(reading: Reading, at: number): void {
    const { chunks } = reading;
    if (this.line !== chunks.line[at]) {
      this.line = chunks.line[at] as number;
      this.faded = true;
      this.fade(reading);
    }
    this.frame = isPast(dateValue(reading, this.topic), reading.draft.date) ? -1 : this.topic;
    this.at = -1;
  }

  /** What a new speaker says or demands need not be of the earlier lines. */
  turn(): void {
    if (!this.faded) return;
    if (this.frame === this.topic) this.frame = -1;
    this.topic = -1;
  }

  /** *Ngày 5/4, ông cho biết*: the date was that of the saying. */
  speak(): void {
    this.turn();
    this.frame = this.topic;
  }

  /** Gives a statement its date: one right behind it, its own, or that of the frame. */
  settle(reading: Reading, statement: Statement): void {
    const { chunks } = reading;
    // so với kịch bản đưa ra | hồi đầu năm: the time of what it is compared with
    const compared = statement.compared && chunks.kind[statement.end] === Kind.AT;
    const behind =
      statement.figure.type === 'quantity' || compared ? -1 : dateBehind(chunks, statement.end, statement.chunk);
    if (behind >= 0) {
      statement.date = chunks.mention[behind] as number;
      statement.end = behind + 1;
      return;
    }
    if (statement.date < 0 && !statement.timeless) {
      // 100% đảng viên …: a share that comes first has the date of its own clause alone.
      const near = this.at >= 0 && !reading.stops(this.at, statement.chunk);
      if (!statement.first || near) statement.date = this.frame;
    }
    if (statement.date < 0 || statement.figure.type === 'quantity') return;
    // The period of the headline's figures is that of the text.
    this.turnTo(statement.date, chunks.line[statement.chunk] === 0);
  }

  private turnTo(date: number, whole = false): void {
    if (date === this.topic) this.whole ||= whole;
    else {
      this.whole = whole;
      this.untilTopic = date === this.frame && this.until;
    }
    this.topic = date;
    this.faded = false;
  }

  /** Of a new line only a period is the topic, and rather the whole that the text reports than the part named last. */
  private fade(reading: Reading): void {
    const topic = dateValue(reading, this.topic);
    if (!isPeriod(topic) && !(this.untilTopic && this.whole)) this.topic = -1;
    else if (isWithin(topic, dateValue(reading, this.report))) this.topic = this.report;
    else if (!this.whole) this.topic = -1;
    else if (isPeriod(topic)) this.report = this.topic;
  }
}

function dateValue(reading: Reading, date: number): DateValue | null {
  return (reading.draft.mentions[date]?.value as DateValue | undefined) ?? null;
}

function isWithin(part: DateValue | null, whole: DateValue | null): boolean {
  return (
    part?.start != null && whole?.start != null && part.start >= whole.start && (part.end ?? '') <= (whole.end ?? '')
  );
}

function kindBefore(reading: Reading, at: number): number {
  return reading.chunks.together(at - 1, at) ? (reading.chunks.kind[at - 1] as number) : -1;
}

function isOpening(kind: number): boolean {
  return (
    kind === -1 ||
    kind === Kind.COMMA ||
    kind === Kind.STOP ||
    kind === Kind.COLON ||
    kind === Kind.CUT ||
    kind === Kind.OPEN ||
    kind === Kind.DASH
  );
}

const isDay = (value: DateValue | null) => value?.start != null && value.start.slice(0, 10) === value.end?.slice(0, 10);

/** A month or more, or an interval: what a whole report is of. */
function isPeriod(value: DateValue | null): boolean {
  return value?.start != null && value.end != null && !isDay(value);
}

/** Months before the document from which on a stretch of time is no longer what it reports of. */
const REPORTED = 4;

/** A stretch of time that had ended long before the document, whose date is year × 10000 + month × 100 + day. */
function isPast(value: DateValue | null, date: number): boolean {
  if (value?.grain !== 'interval' || value.end === null || date === 0) return false;
  const months = Number(value.end.slice(0, 4)) * 12 + Number(value.end.slice(5, 7));
  return Math.floor(date / 10000) * 12 + (Math.floor(date / 100) % 100) - months >= REPORTED;
}
