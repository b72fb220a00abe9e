/** Figure by figure through the text: which reader is asked, and what becomes of its statements. */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { PhraseTable } from '../../entities/shared/phrases.ts';
import type { Draft, DraftIndicator, Mention } from '../draft.ts';
import { isAgainst, readAgainst } from './against.ts';
import { readBare } from './bare.ts';
import { readBracketed } from './bracketed.ts';
import type { ChunkTable } from './chunks.ts';
import { Counts } from './counted.ts';
import { found, pastRate, readBase, readNoun } from './following.ts';
import { Frames } from './frames.ts';
import { readGapped } from './gapped.ts';
import { Code, Kind, Relation, relationNames } from './kinds.ts';
import { Reading } from './reading.ts';
import { segment } from './segment.ts';
import { newStatement, type Statement, type Stretch } from './statement.ts';
import { readVerb, verb } from './verb.ts';
import { readVerbal } from './verbal.ts';
import { clauseWords } from './words.ts';

/** Chunks from a comma to the colon of a list: *, gồm:*, *, cụ thể là:*. */
const LONGEST_LEAD = 4;
/** Chunks of what a multiple is of. */
const LONGEST_MULTIPLE = 6;

export class Statements {
  private readonly words: PhraseTable;
  private readonly counts: Counts;
  private readonly reading: Reading;
  private readonly frames: Frames;

  constructor(
    lexicon: Lexicon,
    private readonly counting: boolean,
  ) {
    this.words = clauseWords(lexicon);
    this.counts = new Counts(lexicon);
    this.frames = new Frames(lexicon);
    this.reading = new Reading(lexicon);
  }

  /** Chunks looked at in the last document. */
  get steps(): number {
    return this.reading.chunks.steps;
  }

  read(draft: Draft): DraftIndicator[] {
    const { frames, reading } = this;
    const { chunks } = reading;
    chunks.fill(draft, this.words);
    reading.open(draft);
    frames.reset();
    const statements: Statement[] = [];
    for (let at = 0; at < chunks.length; at++) {
      if (!chunks.together(at - 1, at)) this.openSentence(at);
      const kind = chunks.kind[at];
      if (kind === Kind.DATE) frames.meet(reading, at);
      else if (kind === Kind.HEAD && chunks.code[at] === Code.WEIGHT) reading.weight = at;
      else if (kind === Kind.COMPARE) this.compare(at);
      else if (kind === Kind.COLON) this.openList(at);
      else if (kind === Kind.CUT || kind === Kind.WEAK) this.openClause(at);
      else if (kind === Kind.FIGURE) {
        const statement = this.figure(at);
        if (statement === null) continue;
        reading.prior = statement;
        if (!statement.timeless) reading.actual = statement;
        statements.push(statement);
      }
    }
    return statements.filter((statement) => this.isIndicator(statement)).map((statement) => this.indicator(statement));
  }

  /** Unless counts are asked for, quantities only prepare what follows. */
  private isIndicator({ figure, subject }: Statement): boolean {
    return figure.type !== 'quantity' || (this.counting && subject !== null);
  }

  private openSentence(at: number): void {
    const { reading } = this;
    const { chunks, prior } = reading;
    this.frames.open(reading, at);
    reading.demanded = false;
    reading.weight = -1;
    reading.ground = reading.since = reading.topic = null;
    if (prior !== null && chunks.line[prior.chunk] !== chunks.line[at])
      reading.prior = reading.actual = reading.total = null;
  }

  /** The noun that can be measured before the colon at chunk `at`, where no figure of it stands there. */
  private openList(at: number): void {
    const { reading } = this;
    const { chunks } = reading;
    reading.topic = null;
    const near = reading.near(at);
    if (near !== null && near.figure.type !== 'quantity') return;
    reading.segment(at, at);
    // 4 huyện có tỷ lệ thấp, | gồm:
    let comma = at - 1;
    while (at - comma < LONGEST_LEAD && chunks.kind[comma] !== Kind.COMMA && chunks.kind[comma] !== Kind.HEAD) comma--;
    if (segment.head < 0 && chunks.kind[comma] === Kind.COMMA) reading.segment(comma, at);
    const { head } = segment;
    if (head < 0 || chunks.code[head] === Code.AIM || chunks.code[head] === Code.BARE) return;
    let to = head + 1;
    while (
      to < at &&
      (chunks.kind[to] === Kind.PLAIN || chunks.kind[to] === Kind.DEED || chunks.kind[to] === Kind.HEAD)
    )
      to++;
    reading.topic = reading.stretch(head, to);
  }

  private openClause(at: number): void {
    const { reading } = this;
    const { chunks, prior } = reading;
    const code = chunks.code[at];
    const cut = chunks.kind[at] === Kind.CUT;
    if (code === Code.REPORT) {
      // thông tin, báo cáo: a verb where a mark or the statement follows
      if (cut || chunks.kind[at + 1] === Kind.COMMA || chunks.kind[at + 1] === Kind.COLON) this.frames.speak();
    } else if (code === Code.DEMAND) {
      this.frames.turn();
      reading.demanded = true;
    } else if (cut && code === Code.BREAKDOWN && prior !== null) {
      reading.whole = prior;
      reading.broken = chunks.sentence[at] as number;
    } else if (code === Code.WITHIN && chunks.kind[at + 1] === Kind.HEAD) this.ground(at);
  }

  /** *So với tháng trước, CPI tăng 0,25%*: the base of the changes that follow. */
  private compare(at: number): void {
    const { reading } = this;
    const { chunks } = reading;
    const before = chunks.together(at - 1, at) ? chunks.kind[at - 1] : Kind.COMMA;
    if (before !== Kind.COMMA && before !== Kind.STOP && before !== Kind.COLON && before !== Kind.CUT) return;
    readBase(chunks, at, at);
    if (found.to > found.from && chunks.kind[found.to] === Kind.COMMA)
      reading.since = reading.stretch(found.from, found.to);
  }

  /** *Trong mức tăng chung, …* */
  private ground(at: number): void {
    const { chunks } = this.reading;
    for (let next = at + 1; next - at < 8 && chunks.together(next, at); next++) {
      if (chunks.kind[next] === Kind.COMMA) {
        this.reading.ground = this.reading.stretch(at + 1, next);
        return;
      }
      if (chunks.kind[next] !== Kind.HEAD && chunks.kind[next] !== Kind.PLAIN) return;
    }
  }

  /** The statement of the figure at chunk `at`, or null when it measures nothing. */
  private figure(at: number): Statement | null {
    const { frames, reading } = this;
    const { chunks } = reading;
    const statement = newStatement(reading.mentionAt(at), at, pastRate(chunks, at));
    const near = reading.near(at);
    readVerb(chunks, at, statement.figure.type === 'percent');
    reading.segment(verb.from, at);
    // từ 0,06% | đến 0,86%: the upper end of a range
    if (
      verb.until &&
      verb.relation === Relation.NONE &&
      near?.start &&
      segment.to === segment.from &&
      near.end >= verb.from
    ) {
      reading.inherit(statement, near);
      statement.relation = near.relation;
      return statement;
    }
    // giảm 1,9%, | tới 4,64 tỷ USD
    const reached = verb.until && verb.relation === Relation.NONE && chunks.kind[verb.from - 1] === Kind.COMMA;
    if (reached && near !== null && near.end === verb.from - 1 && isChange(near)) {
      reading.inherit(statement, near);
      statement.base = null;
      statement.relation = Relation.REACH;
      frames.settle(reading, statement);
      return statement;
    }
    if (statement.figure.type === 'quantity') {
      if (!this.counts.read(reading, statement)) {
        if (near !== null) near.end = Math.max(near.end, pastMultiple(chunks, at));
        return null;
      }
      if (isBracketed(reading)) return null;
      frames.settle(reading, statement);
      return statement;
    }
    const { head } = segment;
    // bán 2 tấn cà phê | được 84 triệu đồng: a price got, no measure
    if (verb.got && statement.figure.type === 'money' && head < 0 && segment.deed < 0) return null;
    if (verb.got && statement.figure.type === 'percent') {
      // được | 100% đại biểu | thông qua: a share by who did it
      readNoun(chunks, statement.end, at);
      if (found.to > found.from + 1 && chunks.kind[found.from] === Kind.PLAIN) verb.relation = Relation.NONE;
    }
    statement.measured = head >= 0;
    statement.timeless = head >= 0 && head === segment.from && chunks.code[head] === Code.AIM;
    const against = segment.relation;
    if (this.isListed(at, statement)) readBare(reading, statement, false);
    else if (
      verb.relation === Relation.EQUAL &&
      against >= 0 &&
      chunks.kind[verb.from] === Kind.RELATION &&
      statement.figure.type === 'percent' &&
      isAgainst(reading, against)
    )
      readAgainst(reading, statement, against);
    else if (verb.relation !== Relation.NONE) readVerbal(reading, statement);
    else if (isBracketed(reading)) readBracketed(reading, statement);
    else readGapped(reading, statement);
    if (statement.relation === Relation.NONE) return null;
    reading.keepTotal(statement, head);
    statement.subject ??= reading.words(at);
    if (statement.leaves) startDate(chunks, statement);
    else frames.settle(reading, statement);
    return statement;
  }

  /** *khảo sát cho kết quả: | 64% | không có tích lũy*: behind a colon the share stands before what has it. */
  private isListed(at: number, statement: Statement): boolean {
    const { chunks } = this.reading;
    if (statement.figure.type !== 'percent' || chunks.kind[at - 1] !== Kind.COLON) return false;
    if (segment.head >= 0 || segment.deed >= 0) return false;
    readNoun(chunks, statement.end, at, 'predicate');
    // cảnh báo: | 60% | lượng nước mặt
    const noun =
      segment.to === segment.from && chunks.kind[found.from] === Kind.HEAD && chunks.code[found.from] !== Code.AIM;
    return found.to > found.from + 1 && (noun || chunks.kind[found.from] === Kind.PLAIN);
  }

  private indicator(statement: Statement): DraftIndicator {
    const { mentions, passage } = this.reading.draft;
    const { start, end } = passage.tokens;
    const span = (stretch: Stretch | null) =>
      stretch === null ? null : { start: start[stretch.from] as number, end: end[stretch.to - 1] as number };
    const id = (mention: number) => (mention < 0 ? null : (mentions[mention] as Mention).id);
    return {
      subject: span(statement.subject),
      relation: relationNames[statement.relation] as DraftIndicator['relation'],
      value: statement.figure.id,
      base: span(statement.base),
      date: id(statement.date),
      place: id(statement.place),
    };
  }
}

/** *gấp 4 lần | năm 2021*, *gấp 2,3 lần | cả mùa mưa năm ngoái*: behind what the multiple is of. */
function pastMultiple(chunks: ChunkTable, at: number): number {
  const { kind } = chunks;
  let to = at + 1;
  while (to - at < LONGEST_MULTIPLE && chunks.together(to, at) && kind[to] === Kind.PLAIN) to++;
  return kind[to] === Kind.DATE ? to + 1 : 0;
}

/** *từ 45% | (năm 2020) | lên 60%*, *từ 11,25% | năm 2011 | xuống 2,9%*. */
function startDate(chunks: ChunkTable, statement: Statement): void {
  const { kind, mention } = chunks;
  // từ 2,65% | (năm 2020), hồi | đầu năm
  const before = kind[statement.end];
  const at = before === Kind.OPEN || before === Kind.AT ? statement.end + 1 : statement.end;
  const dated = chunks.together(at, statement.chunk) && kind[at] === Kind.DATE;
  statement.date = dated ? (mention[at] as number) : -1;
  if (dated) statement.end = at + (kind[at + 1] === Kind.CLOSE ? 2 : 1);
}

const isChange = ({ relation }: Statement) => relation === Relation.INCREASE || relation === Relation.DECREASE;

const isBracketed = (reading: Reading) => verb.from > 0 && reading.chunks.kind[verb.from - 1] === Kind.OPEN;
