/**
 * Quantities. They are no indicators, but what follows may measure what they count.
 *
 *   kết nạp | 32 đảng viên | , đạt 128% nghị quyết       the deed: kết nạp
 *   ghi nhận | 2.482 ca | sốt xuất huyết, tăng 6,4%      what is counted: ca sốt xuất huyết
 *   chi trả 612 tỷ đồng | cho 2.847 hộ | , bằng 86,5%           none: the amount is what follows is of
 *   Sản lượng hàng qua cảng | đạt 44,6 triệu tấn | , tăng 7,9%     its own subject, which makes it an indicator
 */
import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import { WORD } from '../../engine/tokens.ts';
import { found, readNoun } from './following.ts';
import { Code, Kind, Relation } from './kinds.ts';
import type { Reading } from './reading.ts';
import { segment } from './segment.ts';
import type { Statement, Stretch } from './statement.ts';
import { verb } from './verb.ts';

/** Chunks of a deed that is not in the word list: *gieo cấy*, *trồng mới được*. */
const LONGEST_DEED = 6;

export class Counts {
  /** Units that say how much and not of what. */
  private readonly measures: WordTable;
  /** Units that say nothing without a noun behind them. */
  private readonly classifiers: WordTable;
  /** *5 tuổi* and *gấp 1,4 lần* count nothing. */
  private readonly uncounted: WordTable;
  private readonly to: number;

  constructor(lexicon: Lexicon) {
    this.measures = lexicon.wordSet(
      'ha hecta km m tấn tạ yến kg lít ml mg g mw kwh gwh gw mm cm lượt lần điểm triệu nghìn ngàn tỷ trăm mũi liều',
    );
    this.classifiers = lexicon.wordSet('vụ ca người trường hợp em vị chiếc cái con lượt suất phiếu');
    this.to = lexicon.word('cho');
    this.uncounted = lexicon.wordSet('tuổi lần');
  }

  /** False for what counts nothing, and what is not known to count anything. */
  read(reading: Reading, statement: Statement): boolean {
    const { chunks } = reading;
    const { figure } = statement;
    const { tokens } = reading.draft.passage;
    if (this.uncounted.has(tokens.syllable[figure.to - 1] as number)) return false;
    const near = reading.near(statement.chunk);
    if (near !== null && near.figure.type !== 'quantity' && this.isRecipient(reading, near, statement)) return false;
    statement.verbal = verb.relation !== Relation.NONE;
    statement.relation = statement.verbal ? verb.relation : Relation.EQUAL;
    if (segment.date >= 0) statement.date = segment.date;
    else if (near !== null) statement.date = near.date;
    let unit = figure.from;
    while (unit < figure.to && tokens.kind[unit] !== WORD) unit++;
    while (unit < figure.to && this.measures.has(tokens.syllable[unit] as number)) unit++;
    // 8,2 tấn | /ha
    if (tokens.kind[unit] !== WORD) unit = figure.to;
    readNoun(chunks, statement.chunk + 1, statement.chunk, 'counted');
    const to = found.to > found.from ? (chunks.to[found.to - 1] as number) : figure.to;
    statement.counted = unit < to ? { from: unit, to } : null;
    const owner = isOwner(reading);
    const own =
      !owner && (segment.head >= 0 || (statement.verbal && segment.to > segment.from))
        ? reading.stretch(segment.from, segment.to)
        : null;
    if (own !== null) {
      reading.takeStretch(statement, segment.from, segment.to);
      statement.subject = statement.deed = own;
      // số ca tử vong | là 21 ca;  mặt bằng | đã bàn giao 72 km
      if (statement.verbal || segment.deed >= 0) statement.counted = own;
      return true;
    }
    if (owner) segment.from = segment.to;
    statement.deed = this.deedBefore(reading) ?? deedBehind(reading) ?? statement.counted;
    if (unit < figure.to && to === figure.to && this.classifiers.has(tokens.syllable[to - 1] as number)) {
      // tuyến này đã xảy ra | 6 vụ, tăng 50%
      statement.counted = this.happening(reading) ?? this.deedBefore(reading) ?? statement.counted;
    }
    statement.counted ??= statement.deed;
    statement.subject = statement.deed;
    return statement.counted !== null;
  }

  /** *… 612 tỷ đồng | cho | 2.847 hộ*: who gets the amount. */
  private isRecipient({ chunks, draft }: Reading, near: Statement, { chunk }: Statement): boolean {
    const before = chunk - 1;
    return near.end >= before && draft.passage.tokens.syllable[chunks.from[before] as number] === this.to;
  }

  private deedBefore(reading: Reading): Stretch | null {
    if (segment.deed >= segment.from && segment.to > segment.deed) return reading.stretch(segment.deed, segment.to);
    const length = segment.to - segment.from;
    return length > 0 && length <= LONGEST_DEED && segment.exist < 0 ? reading.stretch(segment.from, segment.to) : null;
  }

  private happening(reading: Reading): Stretch | null {
    const { exist, whole } = segment;
    if (exist < 0) return null;
    let from = whole;
    while (from < exist && reading.chunks.kind[from] === Kind.DATE) from++;
    return reading.stretch(from, reading.chunks.code[exist] === Code.HAVE ? exist : exist + 1);
  }
}

/** *huyện | còn | 4.108 hộ nghèo*: whose they are, not what they are. */
function isOwner(reading: Reading): boolean {
  const { from, head, to } = segment;
  if (!verb.level || head >= 0 || to - from !== 1) return false;
  return reading.placeAt(from) >= 0 || reading.isActor(from);
}

/** *58.930 trẻ từ 1-5 tuổi đã được | tiêm*: the deed done to what is counted; `found` is the noun behind the figure. */
function deedBehind(reading: Reading): Stretch | null {
  const { kind } = reading.chunks;
  const last = found.to - 1;
  const done = last - 1 > found.from && kind[last] === Kind.DEED && kind[last - 1] === Kind.AUXILIARY;
  return done ? reading.stretch(last, found.to) : null;
}
