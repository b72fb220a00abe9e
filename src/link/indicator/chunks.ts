/**
 * The text as clauses are read: mentions whole, phrases of the word lists whole, everything else token by token.
 *
 *   tiến độ | giải ngân | các | nguồn vốn | đến | ngày 14/8/2020 | đạt | 40% | kế hoạch | vốn
 *   HEAD      DEED        -     HEAD        AT    DATE             REL   FIG   HEAD       HEAD
 */
import type { WordTable } from '../../engine/lexicon.ts';
import { BREAK, NUMBER, PUNCTUATION, type TokenTable, WORD } from '../../engine/tokens.ts';
import type { PhraseTable } from '../../entities/shared/phrases.ts';
import { phrase } from '../../entities/shared/phrases.ts';
import type { Draft, Mention } from '../draft.ts';
import { AGAINST, Code, Kind, Relation } from './kinds.ts';
import { codeOf, kindOf } from './words.ts';

/** Kinds of mention beside NAME, which is every other type. */
const MENTIONS: Readonly<Record<string, number>> = {
  date: Kind.DATE,
  duration: Kind.LENGTH,
  percent: Kind.FIGURE,
  money: Kind.FIGURE,
  quantity: Kind.FIGURE,
};

/** Kinds of mark by ASCII code. */
const MARKS = new Uint8Array(128).fill(Kind.MARK);
const marks: [string, number][] = [
  [',', Kind.COMMA],
  [';.?!', Kind.STOP],
  [':', Kind.COLON],
  ['([', Kind.OPEN],
  [')]', Kind.CLOSE],
  ['"\'', Kind.QUOTE],
  ['-', Kind.DASH],
  ['/', Kind.SLASH],
];
for (const [set, kind] of marks) for (const mark of set) MARKS[mark.charCodeAt(0)] = kind;

/** Tables above this many chunks are given back after the document. */
const KEEP = 1 << 18;

export class ChunkTable {
  length = 0;
  /** Chunks looked at in this document; a test holds it linear in the text. */
  steps = 0;
  kind = new Uint8Array(0);
  code = new Uint8Array(0);
  /** Token indices. */
  from = new Int32Array(0);
  to = new Int32Array(0);
  /** Mention id of a NAME, DATE, LENGTH or FIGURE, else -1. */
  mention = new Int32Array(0);
  sentence = new Int32Array(0);
  /** Number of the line; a paragraph of the news is one. */
  line = new Int32Array(0);
  private tokens: TokenTable | null = null;

  /** `age` is the id of *tuổi*, `levels` has the words of *sở, ban, ngành; xã, phường, thị trấn*. */
  constructor(
    private readonly age: number,
    private readonly levels: WordTable,
    private readonly directions: WordTable,
  ) {}

  private room(size: number): void {
    const has = this.kind.length;
    if (has >= size && (has <= KEEP || has <= 4 * size)) return;
    const room = size + 1024;
    this.kind = new Uint8Array(room);
    this.code = new Uint8Array(room);
    this.from = new Int32Array(room);
    this.to = new Int32Array(room);
    this.mention = new Int32Array(room);
    this.sentence = new Int32Array(room);
    this.line = new Int32Array(room);
  }

  /** Reads the draft. Mentions are in the order of the text, outermost first; only outermost ones are chunks. */
  fill(draft: Draft, words: PhraseTable): void {
    const { sentences, tokens } = draft.passage;
    const { mentions } = draft;
    this.tokens = tokens;
    this.steps = 0;
    this.room(tokens.length + 1);
    const { code, from, kind, line: lines, mention: ids, sentence, to } = this;
    const { kind: tokenKind, length, syllable } = tokens;
    const sentenceOf = sentences.of;
    let count = 0;
    let line = 0;
    let next = 0;
    let nearest = mentions.length > 0 ? (mentions[0] as Mention).from : length;
    for (let at = 0; at < length; count++) {
      const own = tokenKind[at] as number;
      if (own === BREAK) {
        line++;
        at++;
        count--;
        continue;
      }
      while (nearest < at) nearest = ++next < mentions.length ? (mentions[next] as Mention).from : length;
      from[count] = at;
      sentence[count] = sentenceOf[at] as number;
      lines[count] = line;
      ids[count] = -1;
      code[count] = 0;
      if (nearest === at) {
        const mention = mentions[next] as Mention;
        kind[count] = MENTIONS[mention.type] ?? Kind.NAME;
        ids[count] = mention.id;
        if (mention.type === 'quantity') code[count] = Code.COUNTED;
        // nhóm 6-10 tuổi: an age says who is meant
        if (kind[count] === Kind.FIGURE && syllable[mention.to - 1] === this.age) kind[count] = Kind.PLAIN;
        at = mention.to;
      } else if (own === PUNCTUATION) {
        const mark = MARKS[(syllable[at] as number) & 127] as number;
        // TP.HCM, 8.200, 1,8: a mark inside the sentence and glued to what follows is none.
        const next = tokenKind[at + 1];
        const stop = mark === Kind.STOP && (next === WORD || next === NUMBER);
        const inner = (stop || (mark === Kind.COMMA && next === NUMBER)) && tokens.glued(at + 1);
        kind[count] = inner ? Kind.MARK : mark;
        at++;
      } else {
        const value = words.at(tokens, at);
        const fits = value !== 0 && at + phrase.length <= nearest;
        kind[count] = fits ? kindOf(value) : Kind.PLAIN;
        if (fits) code[count] = codeOf(value);
        at += fits ? phrase.length : 1;
      }
      to[count] = at;
      this.compareTimes(count);
    }
    this.length = count;
    kind[count] = Kind.STOP;
    code[count] = 0;
    sentence[count] = lines[count] = ids[count] = -1;
    from[count] = length;
  }

  /** *hơn | cùng kỳ năm ngoái | 612 tỷ đồng*: before a time *hơn* compares. */
  private compareTimes(at: number): void {
    const { code, kind } = this;
    const time = kind[at] === Kind.BASE || kind[at] === Kind.DATE;
    if (!time || at === 0 || kind[at - 1] !== Kind.DEGREE || code[at - 1] !== Code.THAN) return;
    kind[at - 1] = Kind.RELATION;
    code[at - 1] = Relation.INCREASE | AGAINST;
  }

  /** True for a chunk of the sentence of chunk `of`. */
  together(at: number, of: number): boolean {
    this.steps++;
    return at >= 0 && at < this.length && this.sentence[at] === this.sentence[of];
  }

  /** True for a figure that is a quantity: no clause ends at it. */
  isCount(at: number): boolean {
    return this.code[at] === Code.COUNTED;
  }

  /** True for *lên, xuống* alone, which before a noun only say where to. */
  isDirection(at: number): boolean {
    const from = this.from[at] as number;
    return this.to[at] === from + 1 && this.directions.has(this.tokens?.syllable[from] as number);
  }

  /** True for a word of *huyện, thị xã, thành phố* and the like, which one noun phrase strings together. */
  isLevelWord(at: number): boolean {
    return (
      at > 0 &&
      this.kind[at] === Kind.PLAIN &&
      this.levels.has(this.tokens?.syllable[this.from[at] as number] as number)
    );
  }

  /** True when nothing stands between the chunk and the one before it. */
  glued(at: number): boolean {
    return this.tokens?.glued(this.from[at] as number) ?? false;
  }
}
