/**
 * Figure by figure through the text: what each measures, read from its own clause, or inherited where the clause
 * leaves it out.
 *
 *   Thu ngân sách đạt 318 tỷ đồng, | bằng 22% dự toán | , tăng 5% so với cùng kỳ        subject inherited
 *   Công nghiệp chiếm 56,3%, | dịch vụ 31,3%                                            verb carried over a comma
 *   kết nạp 32 đảng viên, | đạt 128% nghị quyết                                         the deed counted before
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import { WordTable } from '../../engine/lexicon.ts';
import { WORD } from '../../engine/tokens.ts';
import type { PhraseTable } from '../../entities/shared/phrases.ts';
import type { Draft, DraftIndicator, Mention } from '../draft.ts';
import { ChunkTable } from './chunks.ts';
import { dateBehind, found, pastRate, readBase, readNoun } from './following.ts';
import { Segments, segment } from './segment.ts';
import type { Statement, Stretch } from './statement.ts';
import { readVerb, verb } from './verb.ts';
import {
  AIM,
  AND,
  BASE,
  BREAKDOWN,
  CLOSE,
  CUT,
  clauseWords,
  COMMA,
  COMPARE,
  DATE,
  DECREASE,
  DEED,
  DEGREE,
  DEMAND,
  EQUAL,
  EXIST,
  HEAD,
  INCREASE,
  LEVEL,
  NAME,
  OPEN,
  PLAN,
  REACH,
  RELATION,
  REPORT,
  relations,
  SHARE,
  SLASH,
  STATE,
  STOP,
  SUPERLATIVE,
  VALUE,
  WEIGHT,
  RATE,
} from './words.ts';

const DASH_MARK = 45;
const PLUS_MARK = 43;

export class Statements {
  private readonly words: PhraseTable;
  private readonly chunks = new ChunkTable();
  private readonly segments = new Segments();
  private readonly measures: WordTable;
  private draft!: Draft;
  private prior: Statement | null = null;
  /** The total that *trong đó* breaks down, and its sentence. */
  private whole: Statement | null = null;
  private broken = -1;
  /** The date that the clauses from here on speak of, and how far back it was said. */
  private frame = -1;
  private frameLine = -1;
  private planned = false;
  private locative = -1;

  constructor(lexicon: Lexicon) {
    this.words = clauseWords(lexicon);
    this.measures = lexicon.wordSet('ha hecta km m tấn tạ kg lít ml mg g mw kwh gwh gw mm cm lượt lần điểm triệu nghìn ngàn tỷ trăm mũi liều');
  }

  get steps(): number {
    return this.segments.steps;
  }

  read(draft: Draft): DraftIndicator[] {
    this.draft = draft;
    this.chunks.fill(draft, this.words);
    this.segments.steps = 0;
    this.prior = this.whole = null;
    this.frame = this.frameLine = this.broken = this.locative = -1;
    const out: DraftIndicator[] = [];
    const { chunks } = this;
    let sentence = -1;
    for (let at = 0; at < chunks.length; at++) {
      if (chunks.sentence[at] !== sentence) {
        sentence = chunks.sentence[at] as number;
        this.planned = false;
        this.locative = -1;
        if (this.frameLine !== chunks.line[at]) this.frame = -1;
        if (this.prior !== null && chunks.line[this.prior.chunk] !== chunks.line[at]) this.prior = null;
      }
      const kind = chunks.kind[at] as number;
      if (kind === DATE) this.meetDate(at);
      else if (kind === CUT) this.meetCut(at);
      else if (kind === VALUE) {
        const statement = this.figure(at);
        if (statement === null) continue;
        this.prior = statement;
        if (!this.isOut(statement)) out.push(this.indicator(statement));
      }
    }
    return out;
  }

  private meetDate(at: number): void {
    const { kind, mention } = this.chunks;
    if (this.prior !== null && at < this.prior.end) return;
    const before = at > 0 ? kind[at - 1] : -1;
    if (before === COMPARE || before === BASE) return;
    if (before === NAME && (this.draft.mentions[this.chunks.mention[at - 1] as number] as Mention).type === 'document') return;
    this.frame = mention[at] as number;
    this.frameLine = this.chunks.line[at] as number;
  }

  private meetCut(at: number): void {
    const code = this.chunks.code[at];
    if (code === REPORT) {
      this.frame = -1;
      this.planned = false;
    } else if (code === PLAN || code === DEMAND) this.planned = true;
    else if (code === BREAKDOWN && this.prior !== null) {
      this.whole = this.prior;
      this.broken = this.chunks.sentence[at] as number;
    }
  }

  private isFigure = (chunk: number): boolean => this.mentionAt(chunk).type !== 'quantity';

  private mentionAt(chunk: number): Mention {
    return this.draft.mentions[this.chunks.mention[chunk] as number] as Mention;
  }

  private tokens(from: number, to: number): Stretch | null {
    if (to <= from) return null;
    return { from: this.chunks.from[from] as number, to: this.chunks.to[to - 1] as number };
  }

  private blank(at: number): Statement {
    return {
      figure: this.mentionAt(at), chunk: at, end: at + 1, relation: EQUAL, subject: null, base: null, date: -1, place: -1,
      verbal: false, first: false, behind: false, start: false, ranked: false, deed: null, counted: null,
    };
  }

  private figure(at: number): Statement | null {
    const { chunks, prior } = this;
    const { kind } = chunks;
    readVerb(chunks, at);
    this.segments.read(chunks, verb.from, this.isFigure);
    const statement = this.blank(at);
    const behind = pastRate(chunks, at);
    statement.end = behind;
    const opened = verb.from > 0 && kind[verb.from - 1] === OPEN;
    const same = prior !== null && chunks.sentence[prior.chunk] === chunks.sentence[at];

    // từ 0,06% đến 0,86%: both ends of one range
    if (verb.until && verb.relation === 0 && prior?.start && same && segment.to === segment.from) {
      return { ...this.inherit(statement, prior), relation: prior.relation };
    }
    if (statement.figure.type === 'quantity') return this.counted(statement, at);

    if (verb.relation !== 0) this.verbal(statement, at, same);
    else if (opened) this.bracketed(statement, at, same);
    else this.gapped(statement, at, same);
    if (statement.relation === 0) return null;
    this.finish(statement, at);
    return statement;
  }

  /** Takes subject, base and date over. */
  private inherit(statement: Statement, from: Statement): Statement {
    statement.subject = from.subject ?? statement.subject;
    statement.base ??= from.base;
    if (statement.date < 0) statement.date = from.date;
    if (statement.place < 0) statement.place = from.place;
    return statement;
  }

  /** A relation verb stands before the figure. */
  private verbal(statement: Statement, at: number, same: boolean): void {
    const { chunks, prior } = this;
    statement.verbal = true;
    statement.relation = verb.relation;
    if (verb.level) statement.relation = REACH;
    const start = verb.start && this.goesOn(at);
    statement.start = verb.start;
    if (start) statement.relation = EQUAL;
    let base = statement.end;
    if ((statement.relation === INCREASE || statement.relation === DECREASE) && segment.head < 0) {
      readNoun(chunks, base, at);
      if (found.to > found.from && chunks.kind[found.from] === HEAD && chunks.code[found.from] !== AIM) {
        statement.subject = this.tokens(found.from, found.to);
        statement.behind = true;
        base = found.to;
      }
    }
    if (statement.subject === null) this.takeSubject(statement, at, same);
    this.takeBase(statement, base, at);
    if (segment.compare >= 0 && statement.base === null) {
      readBase(chunks, segment.compare, at);
      const to = Math.min(found.to, verb.from);
      statement.base = this.tokens(found.from, to);
    }
    if (statement.base === null && statement.relation === SHARE) this.takeWhole(statement, same);
    if (statement.base === null && prior !== null && same && (prior.relation === statement.relation) && this.isUnder(at)) statement.base = prior.base;
  }

  /** *xuống còn 2,1%* follows: the figure was where the change began. */
  private goesOn(at: number): boolean {
    const { chunks } = this;
    let next = pastRate(chunks, at);
    for (let steps = 0; steps < 6 && next < chunks.length && chunks.sentence[next] === chunks.sentence[at]; steps++, next++) {
      const kind = chunks.kind[next] as number;
      if (kind === RELATION) return ((chunks.code[next] as number) & LEVEL) !== 0;
      if (kind === STOP || kind === COMMA || kind === VALUE) return false;
    }
    return false;
  }

  /** The subject in the stretch before the verb, or that of an earlier statement. */
  private takeSubject(statement: Statement, at: number, same: boolean): void {
    const { chunks, prior } = this;
    if (segment.date >= 0) statement.date = segment.date;
    if (segment.to > segment.from) {
      const place = this.onlyPlace(segment.from, segment.to);
      if (place >= 0 && prior !== null && same && prior.subject !== null) {
        statement.subject = this.withoutPlace(prior.subject);
        statement.place = place;
        if (statement.date < 0) statement.date = prior.date;
        return;
      }
      statement.subject = this.tokens(segment.from, segment.to);
      return;
    }
    if (prior === null) return;
    if (prior.counted !== null || prior.deed !== null) {
      const thing = statement.relation === INCREASE || statement.relation === DECREASE || statement.relation === SHARE;
      statement.subject = (thing ? prior.counted : prior.deed) ?? prior.deed ?? prior.counted;
      if (statement.date < 0) statement.date = prior.date;
      return;
    }
    statement.subject = prior.subject;
    if (statement.date < 0) statement.date = prior.date;
    void at;
    void chunks;
  }

  private onlyPlace(from: number, to: number): number {
    const { chunks } = this;
    if (to - from !== 1 || chunks.kind[from] !== NAME) return -1;
    const mention = this.mentionAt(from);
    return mention.type === 'location' ? mention.id : -1;
  }

  private withoutPlace(subject: Stretch): Stretch {
    const { mentions } = this.draft;
    for (const mention of mentions) {
      if (mention.from > subject.from && mention.to === subject.to && mention.type === 'location') return { from: subject.from, to: mention.from };
    }
    return subject;
  }

  private takeBase(statement: Statement, from: number, at: number): void {
    readBase(this.chunks, from, at);
    if (found.to > found.from) {
      statement.base = this.tokens(found.from, found.to);
      statement.end = found.to;
    } else statement.end = Math.max(statement.end, from);
  }

  private isUnder(at: number): boolean {
    return this.broken === this.chunks.sentence[at];
  }

  private takeWhole(statement: Statement, same: boolean): void {
    if (this.isUnder(statement.chunk) && this.whole !== null) statement.base = this.whole.subject;
    else if (same && this.prior?.relation === SHARE) statement.base = this.prior.base;
  }

  /** No verb: *kim ngạch 8,3 tỷ USD*, *100% đảng viên*, *rà soát 100% nhà trọ*, *, dịch vụ 31,3%*. */
  private gapped(statement: Statement, at: number, same: boolean): void {
    const { chunks, prior } = this;
    const { kind } = chunks;
    const percent = statement.figure.type === 'percent';
    readNoun(chunks, statement.end, at);
    const noun = found.to > found.from && kind[found.from] !== CUT ? { from: found.from, to: found.to } : null;
    const empty = segment.to === segment.from;
    if (segment.date >= 0) statement.date = segment.date;
    if (empty) {
      if (noun === null || !percent) {
        // 56,3%, | 31,3% và 12,4%
        if (prior === null || !same || !percent || kind[verb.from - 1] === undefined) {
          statement.relation = percent ? EQUAL : 0;
          if (prior !== null) statement.subject = prior.subject;
          return;
        }
        this.inherit(statement, prior);
        statement.relation = prior.relation;
        statement.verbal = prior.verbal;
        return;
      }
      if (same && prior?.behind && kind[noun.from] === HEAD) {
        statement.relation = prior.relation;
        statement.behind = statement.verbal = true;
        statement.subject = this.tokens(noun.from, noun.to);
        this.takeBase(statement, noun.to, at);
        if (statement.base === null) statement.base = prior.base;
        return;
      }
      if (same && prior !== null && !prior.first && prior.verbal && (kind[noun.from] === HEAD && chunks.code[noun.from] === AIM)) {
        // 31,2% dự toán Trung ương giao và | 29,8% dự toán HĐND thành phố giao
        statement.subject = prior.subject;
        statement.relation = prior.relation;
        statement.verbal = true;
        if (statement.date < 0) statement.date = prior.date;
        this.takeBase(statement, statement.end, at);
        return;
      }
      statement.relation = SHARE;
      statement.first = true;
      statement.subject = this.tokens(noun.from, noun.to);
      statement.end = noun.to;
      return;
    }
    // hạ | lãi suất | từ 13,2% xuống 11,5%;  giảm | lãi suất cho vay | thêm từ 1 đến 2%
    if (segment.inner >= 0 && segment.head >= 0) {
      const inner = (chunks.code[segment.inner] as number) & (LEVEL - 1);
      statement.subject = this.tokens(segment.from, segment.to);
      statement.verbal = true;
      statement.start = verb.start;
      statement.relation = verb.start && this.goesOn(at) ? EQUAL : inner === INCREASE || inner === DECREASE ? inner : chunks.code[segment.head] === AIM ? EQUAL : inner === REACH ? REACH : EQUAL;
      this.takeBase(statement, statement.end, at);
      return;
    }
    if (verb.start && this.goesOn(at)) {
      statement.start = true;
      statement.subject = this.tokens(segment.from, segment.to);
      return;
    }
    const deed = segment.deed >= 0 && (segment.head < 0 || segment.head > segment.deed) ? segment.deed : -1;
    if (deed >= 0 && (percent || segment.give === false)) {
      statement.subject = this.tokens(deed, segment.to);
      statement.relation = chunks.code[deed] === STATE ? SHARE : this.isDemanded(segment.whole) ? EQUAL : REACH;
      this.takeBase(statement, statement.end, at);
      if (statement.base === null && same && prior?.deed !== null && percent) statement.base = prior?.base ?? null;
      statement.deed = statement.subject;
      return;
    }
    if (!percent && segment.head < 0) {
      statement.relation = 0;
      return;
    }
    if (percent && segment.head < 0 && noun !== null) {
      // Facebook đáp ứng | 70-75% | yêu cầu gỡ tin
      statement.subject = this.tokens(segment.from, segment.to);
      statement.relation = this.isDemanded(segment.whole) ? EQUAL : REACH;
      this.takeBase(statement, statement.end, at);
      return;
    }
    statement.subject = this.tokens(segment.from, segment.to);
    this.carry(statement, at, same, percent);
    const before = statement.base;
    this.takeBase(statement, statement.end, at);
    statement.base ??= before;
  }

  private isDemanded(whole: number): boolean {
    const { code, kind } = this.chunks;
    return whole > 0 && kind[whole - 1] === CUT && code[whole - 1] === DEMAND;
  }

  /** The verb of the statement before the comma, where this one has none. */
  private carry(statement: Statement, at: number, same: boolean, percent: boolean): void {
    const { chunks, prior } = this;
    const sign = this.sign(statement.figure);
    if (sign !== 0) {
      statement.relation = sign;
      return;
    }
    if (segment.head >= 0 && chunks.code[segment.head] === WEIGHT) {
      statement.relation = SHARE;
      statement.verbal = true;
      return;
    }
    if (prior === null || !same || !percent || prior.figure.type !== 'percent' || this.stopsBetween(prior.end, at)) return;
    const { relation } = prior;
    const rate = segment.head >= 0 && chunks.code[segment.head] === RATE;
    if (relation === REACH || relation === SHARE || ((relation === INCREASE || relation === DECREASE) && !rate)) {
      statement.relation = relation;
      statement.verbal = true;
      statement.base = prior.base;
      if (statement.date < 0) statement.date = prior.date;
      const place = this.onlyPlace(segment.from, segment.to);
      if (place >= 0 && prior.subject !== null) {
        statement.subject = this.withoutPlace(prior.subject);
        statement.place = place;
      }
    }
  }

  private stopsBetween(from: number, to: number): boolean {
    const { kind } = this.chunks;
    for (let at = Math.max(from, to - 24); at < to; at++) if (kind[at] === STOP) return true;
    return false;
  }

  private sign(figure: Mention): number {
    const { kind, syllable } = this.draft.passage.tokens;
    if (kind[figure.from] === WORD) return 0;
    const mark = syllable[figure.from];
    return mark === DASH_MARK ? DECREASE : mark === PLUS_MARK ? INCREASE : 0;
  }

  /** *(99,1%)*: a figure alone in brackets says the same as what stands before them. */
  private bracketed(statement: Statement, at: number, same: boolean): void {
    const { chunks, prior } = this;
    const { kind, code } = chunks;
    const open = verb.from - 1;
    if (statement.figure.type !== 'percent') {
      statement.relation = 0;
      return;
    }
    if (kind[statement.end] === CLOSE) statement.end++;
    // tăng 176 tỷ đồng | (10,3%);  tăng 4,51 điểm | (0,91%)
    if (same && prior !== null && prior.chunk >= open - 2 && prior.verbal && prior.counted === null) {
      this.inherit(statement, prior);
      statement.relation = prior.relation;
      this.takeBase(statement, statement.end, at);
      if (statement.base === null) statement.base = prior.base;
      else prior.base ??= statement.base;
      return;
    }
    if (prior !== null && same && prior.counted !== null && prior.chunk < open && !this.stopsBetween(prior.chunk, open)) {
      statement.subject = prior.counted;
      statement.relation = prior.verbal ? prior.relation : SHARE;
      statement.date = prior.date;
      return;
    }
    // tỷ lệ … cao nhất là | thành phố Đồng Xoài | (99,1%)
    let rank = -1;
    for (let back = open - 1; back > 0 && open - back < 24 && chunks.sentence[back] === chunks.sentence[at] && kind[back] !== VALUE && kind[back] !== STOP; back--) {
      if (kind[back] === SUPERLATIVE) rank = back;
    }
    if (rank >= 0) {
      statement.ranked = true;
      const place = this.placeBefore(open);
      this.segments.read(chunks, rank, this.isFigure);
      if (code[rank] !== 0) {
        statement.relation = code[rank] as number;
        this.segments.read(chunks, open, this.isFigure);
        statement.subject = this.tokens(segment.from, segment.to);
      } else if (segment.to > segment.from) statement.subject = this.tokens(segment.from, segment.to);
      else if (prior !== null) this.inherit(statement, prior);
      statement.relation = this.sign(statement.figure) || (code[rank] !== 0 ? (code[rank] as number) : EQUAL);
      statement.place = place;
      return;
    }
    if (same && prior?.ranked) {
      this.inherit(statement, prior);
      statement.place = this.placeBefore(open);
      statement.ranked = true;
      statement.relation = prior.relation;
      return;
    }
    this.segments.read(chunks, open, this.isFigure);
    statement.subject = this.tokens(segment.from, segment.to);
    statement.relation = this.sign(statement.figure) || EQUAL;
    if (segment.date >= 0) statement.date = segment.date;
  }

  private placeBefore(open: number): number {
    const { chunks } = this;
    if (open < 1 || chunks.kind[open - 1] !== NAME) return -1;
    const mention = this.mentionAt(open - 1);
    return mention.type === 'location' ? mention.id : -1;
  }

  /** A quantity is no indicator, but what follows may measure what it counts: *kết nạp 32 đảng viên, đạt 128%*. */
  private counted(statement: Statement, at: number): Statement | null {
    const { chunks } = this;
    const { figure } = statement;
    const { tokens } = this.draft.passage;
    statement.relation = verb.relation === 0 ? EQUAL : verb.level ? REACH : verb.relation;
    statement.verbal = verb.relation !== 0;
    if (segment.date >= 0) statement.date = segment.date;
    else if (this.prior !== null && chunks.sentence[this.prior.chunk] === chunks.sentence[at]) statement.date = this.prior.date;
    if (statement.date < 0 && this.frame >= 0) statement.date = this.frame;
    // What it counts: the unit, unless it is a measure, and what goes on with it.
    let unit = figure.from;
    while (unit < figure.to && tokens.kind[unit] !== WORD) unit++;
    while (unit < figure.to && this.measures.has(tokens.syllable[unit] as number)) unit++;
    readNoun(chunks, at + 1, at);
    const to = found.to > found.from ? (chunks.to[found.to - 1] as number) : figure.to;
    const clausal = segment.head >= 0;
    if (clausal) statement.subject = this.tokens(segment.from, segment.to);
    const counted = unit < to ? { from: unit, to } : null;
    if (clausal) {
      statement.deed = statement.counted = statement.subject;
      if (!statement.verbal && segment.deed < 0) statement.counted = counted;
    } else {
      const deed = this.deedBefore();
      const existing = segment.exist || deed === null;
      statement.counted = counted ?? deed;
      statement.deed = existing ? counted : deed;
    }
    statement.subject ??= statement.deed;
    return statement;
  }

  private deedBefore(): Stretch | null {
    if (segment.deed >= 0) return this.tokens(segment.deed, segment.to);
    if (segment.to > segment.from && segment.to - segment.from <= 6) return this.tokens(segment.from, segment.to);
    return null;
  }

  /** A date and a place where the clause gives none of its own. */
  private finish(statement: Statement, at: number): void {
    if (statement.start && statement.relation === EQUAL) {
      statement.date = -1;
      return;
    }
    const near = dateBehind(this.chunks, statement.end, at);
    if (near >= 0) statement.date = near;
    else if (statement.date < 0 && this.frame >= 0) statement.date = this.frame;
  }

  private isOut(statement: Statement): boolean {
    return statement.figure.type === 'quantity';
  }

  private indicator(statement: Statement): DraftIndicator {
    const { tokens } = this.draft.passage;
    const span = (stretch: Stretch | null) => (stretch === null ? null : { start: tokens.start[stretch.from] as number, end: tokens.end[stretch.to - 1] as number });
    return {
      subject: span(statement.subject),
      relation: relations[statement.relation] as DraftIndicator['relation'],
      value: statement.figure.id,
      base: span(statement.base),
      date: statement.date < 0 ? null : statement.date,
      place: statement.place < 0 ? null : statement.place,
    };
  }
}
