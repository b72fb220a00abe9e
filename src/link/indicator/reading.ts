/** What the readers of figures share: the chunks, the statements before, and what the clause has said so far. */
import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { Draft, Mention } from '../draft.ts';
import { ChunkTable } from './chunks.ts';
import { found, pastRate, readBase } from './following.ts';
import { Code, Kind, Relation } from './kinds.ts';
import { type Barrier, readSegment, segment } from './segment.ts';
import type { Statement, Stretch } from './statement.ts';
import { verb } from './verb.ts';

/** Chunks looked back over for the end of a clause between two statements. */
const NEAR = 24;
/** Chunks of a makeshift subject. */
const LONGEST_WORDS = 5;

export class Reading implements Barrier {
  readonly chunks: ChunkTable;
  draft!: Draft;
  /** The last statement of the line, quantities included. */
  prior: Statement | null = null;
  /** The last one that is no aim: what grew or shrank is not the aim. */
  actual: Statement | null = null;
  /** What *trong đó* breaks down, in the sentence `broken`. */
  whole: Statement | null = null;
  broken = -1;
  /** *Trong mức tăng chung, …*: the base of shares in the sentence; *Tính từ tháng 12, …*: that of changes. */
  ground: Stretch | null = null;
  since: Stretch | null = null;
  /** *tổng vốn giao cho huyện là 214,6 tỷ đồng*: what an amount further on is part of. */
  total: Stretch | null = null;
  /** Where the sentence speaks of a *cơ cấu*, whose parts are shares; a chunk or -1. */
  weight = -1;
  /** *tỷ lệ giữa các huyện chênh nhau: | A 98%, B 91%*: what the places behind the colon are measured by. */
  topic: Stretch | null = null;
  /** *yêu cầu*: deeds that follow in the sentence are still to be done. */
  demanded = false;
  private readonly actors: WordTable;
  private readonly with: number;

  constructor(lexicon: Lexicon) {
    this.chunks = new ChunkTable(
      lexicon.word('tuổi'),
      lexicon.wordSet('tỉnh thành phố huyện quận thị xã phường trấn sở ban ngành thôn bản ấp khóm'),
      lexicon.wordSet('lên xuống'),
    );
    this.with = lexicon.word('với');
    this.actors = lexicon.wordSet('tỉnh huyện xã phường bộ sở ngành hãng công tập doanh ngân thành nhà đơn địa cơ');
  }

  open(draft: Draft): void {
    this.draft = draft;
    this.prior = this.actual = this.whole = this.ground = this.since = this.total = null;
    this.broken = this.weight = -1;
    this.demanded = false;
  }

  mentionAt(chunk: number): Mention {
    return this.draft.mentions[this.chunks.mention[chunk] as number] as Mention;
  }

  isPlace(chunk: number): boolean {
    return this.placeAt(chunk) >= 0;
  }

  endOf(chunk: number): number {
    return this.prior?.chunk === chunk ? this.prior.end : pastRate(this.chunks, chunk);
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
    for (let at = Math.max(from, to - NEAR); at < to; at++) {
      this.chunks.steps++;
      if (kind[at] === Kind.STOP) return true;
    }
    return false;
  }

  /** *cơ cấu kinh tế chuyển dịch, | nông nghiệp còn 52%*: a part of the whole that the sentence names. */
  isPart(at: number): boolean {
    return this.weight >= 0 && !this.stops(this.weight, at);
  }

  /** Takes over what the statement has not got of its own. */
  inherit(statement: Statement, from: Statement): void {
    statement.subject ??= from.subject;
    statement.base ??= from.base;
    statement.measured ||= from.measured;
    if (statement.date < 0) statement.date = from.date;
    if (statement.place < 0) statement.place = from.place;
  }

  /** The base behind the figure, from chunk `from` on. */
  takeBase(statement: Statement, from: number): void {
    readBase(this.chunks, from, statement.chunk);
    const { code, kind } = this.chunks;
    const aim = kind[found.from] === Kind.HEAD && code[found.from] === Code.AIM;
    const common = found.compared || aim || kind[found.from] === Kind.BASE;
    if (found.to > found.from && (common || statement.figure.type === 'percent')) {
      statement.base = this.stretch(found.from, found.to);
      statement.common = common;
      statement.compared = found.compared;
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

  /** Remembers a total that the statement gives. */
  keepTotal(statement: Statement, head: number): void {
    const { figure, relation, subject } = statement;
    const whole = head >= 0 && (this.chunks.code[head] === Code.TOTAL || this.chunks.code[head] === Code.AIM);
    if (whole && figure.type === 'money' && relation === Relation.EQUAL) this.total = subject;
  }

  /** *tổng vốn là 214,6 tỷ đồng; giải ngân 61,3 tỷ đồng, | đạt 28,57%*. */
  isPartOfTotal(statement: Statement, near: Statement): boolean {
    const level = statement.relation === Relation.REACH || statement.relation === Relation.EQUAL;
    return (
      level &&
      statement.figure.type === 'percent' &&
      near.figure.type === 'money' &&
      near.deed !== null &&
      statement.subject === near.subject
    );
  }

  /** The subject of the chunks, with the place in them when there is one alone. */
  takeStretch(statement: Statement, from: number, to: number): void {
    statement.subject = this.stretch(from, to);
    statement.head = this.commonHead(from, to);
    let places = 0;
    let place = -1;
    for (let at = from; at < to; at++) {
      const found = this.placeAt(at);
      if (found < 0) continue;
      place = found;
      places++;
    }
    if (places === 1) statement.place = place;
  }

  /** *tỉnh, công ty, ngân hàng* by their first word: one who does something to a figure. */
  isActor(chunk: number): boolean {
    return this.actors.has(this.draft.passage.tokens.syllable[this.chunks.from[chunk] as number] as number);
  }

  /** *với mức tăng*: said of the subject of the clause, not of the noun before it. */
  isWith(chunk: number): boolean {
    return this.draft.passage.tokens.syllable[this.chunks.from[chunk] as number] === this.with;
  }

  /** The location that a chunk is, or -1. */
  placeAt(chunk: number): number {
    if (chunk < 0 || this.chunks.kind[chunk] !== Kind.NAME) return -1;
    const mention = this.mentionAt(chunk);
    return mention.type === 'location' ? mention.id : -1;
  }

  /** *GRDP của | Bắc Ninh*: the noun without the name at its end, or null. */
  commonHead(from: number, to: number): Stretch | null {
    const { kind } = this.chunks;
    if (kind[to - 1] !== Kind.NAME) return null;
    let end = to - 1;
    while (end > from && (kind[end - 1] === Kind.AT || kind[end - 1] === Kind.WEAK)) end--;
    return this.stretch(from, end);
  }

  /** *Thu nội địa phân hóa rõ: | thị xã Kỳ Anh | đạt 68,4%*: a place alone, under what stands before the colon. */
  takeTopic(statement: Statement): boolean {
    const place = segment.to - segment.from === 1 ? this.placeAt(segment.from) : -1;
    if (place < 0 || this.topic === null) return false;
    statement.place = place;
    statement.subject = this.topic;
    return true;
  }

  /** *GRDP của Bắc Ninh tăng 8,1%, | Hưng Yên | tăng 7,4%*: a place alone has the head of the statement before. */
  takeShared(statement: Statement, from: Statement | null): boolean {
    const place = segment.to - segment.from === 1 ? this.placeAt(segment.from) : -1;
    if (place < 0 || from === null || from.subject === null || from.counted !== null) return false;
    // khu vực miền Nam chiếm 57%, | miền Trung | 19,2%: of a share each is a part of its own
    if (from.relation === Relation.SHARE && !from.measured && !from.first) return false;
    statement.place = place;
    statement.subject = from.head ?? from.subject;
    statement.head = statement.subject;
    if (statement.date < 0) statement.date = from.date;
    return true;
  }

  /** What a figure is of when nothing better is known: the words before it (*đưa trước | 50%*), or its verb alone. */
  words(at: number): Stretch | null {
    const { chunks } = this;
    if (verb.relation === Relation.COMPLETE) return this.stretch(verb.from, verb.from + 1);
    if (verb.relation !== Relation.NONE) return null;
    const { kind } = chunks;
    let from = verb.from;
    while (verb.from - from < LONGEST_WORDS && chunks.together(from - 1, at) && isWord(kind[from - 1] as number))
      from--;
    return this.stretch(from, verb.from);
  }
}

/** Not a mark, a figure, a date, an adverb or a relation verb. */
function isWord(kind: number): boolean {
  if (kind === Kind.PLAIN || kind === Kind.NAME) return true;
  return kind > Kind.RELATION && kind !== Kind.AUXILIARY && kind !== Kind.CUT;
}
