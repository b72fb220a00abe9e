/**
 * The verb of a figure, read leftwards from it past approximators and adverbs.
 *
 *   … ước tăng bình quân khoảng | 8 %     … giảm từ | 5,4 % … xuống còn dưới | 2,1 %     … lần lượt là | 56,3 %
 */
import type { ChunkTable } from './chunks.ts';
import { Code, Kind, LEVEL, RELATION_BITS, Relation } from './kinds.ts';

/** Chunks between a figure and the beginning of its verb; more is no verb group. */
const LONGEST_GROUP = 10;

/** What was read; one object for all calls. */
export const verb = {
  /** NONE when there is no verb. */
  relation: 0 as number,
  /** A new level is named: *lên, xuống còn*. */
  level: false,
  /** First chunk of the verb group. */
  from: 0,
  /** *từ* stands before the figure. */
  start: false,
  /** *đến* stands before the figure. */
  until: false,
  /** *lần lượt*: subjects and figures come in the same order. */
  respectively: false,
  /** *thêm* stands before the figure. */
  more: false,
  /** *được* alone is the verb. */
  got: false,
};

/** *tăng trưởng* is a noun behind another: *mục tiêu tăng trưởng*. */
function isVerb(chunks: ChunkTable, at: number): boolean {
  const before = chunks.together(at - 1, at) ? chunks.kind[at - 1] : Kind.STOP;
  return before !== Kind.HEAD && before !== Kind.RELATION && before !== Kind.EXIST && before !== Kind.WEAK;
}

/** A comma or the figure that the level comes from. */
const isAfterFigure = (kind: Uint8Array, at: number) => kind[at] === Kind.COMMA || kind[at] === Kind.FIGURE;

const isRatio = (code: number) => code === Code.RATIO || code === Code.WEIGHT;

/** Reads into `verb` what stands before chunk `at`. */
export function readVerb(chunks: ChunkTable, at: number, percent = false): void {
  const { code, kind } = chunks;
  verb.relation = Relation.NONE;
  verb.level = verb.start = verb.until = verb.respectively = verb.more = verb.got = false;
  let from = at;
  while (at - from < LONGEST_GROUP && chunks.together(from - 1, at)) {
    const before = from - 1;
    const group = kind[before] as number;
    const sub = code[before] as number;
    if (group === Kind.RELATION) {
      // ước | tăng, chỉ còn | chiếm: the verb nearest to the figure rules.
      if (verb.relation === Relation.NONE) {
        verb.relation = sub & RELATION_BITS;
        verb.level = (sub & LEVEL) !== 0;
      } else if ((sub & LEVEL) === 0 && (sub & RELATION_BITS) !== Relation.EQUAL) break;
    } else if (group === Kind.DEGREE) {
      if (sub === Code.BOUND || (sub === Code.AVERAGE && verb.relation !== Relation.NONE)) break;
      verb.respectively ||= sub === Code.RESPECTIVELY;
      // sản lượng 5.300 tỷ đồng, | tương ứng 81,5% giá trị hợp đồng
      if (sub === Code.MATCH && verb.relation === Relation.NONE && kind[before - 1] === Kind.COMMA)
        verb.relation = Relation.EQUAL;
      verb.more ||= sub === Code.MORE;
    } else if (group === Kind.AT && verb.relation === Relation.NONE && (sub === Code.FROM || sub === Code.UNTIL)) {
      if (sub === Code.FROM) verb.start = true;
      else verb.until = true;
    } else if (group === Kind.RANK && (sub & RELATION_BITS) !== Relation.NONE && verb.relation === Relation.NONE) {
      // tăng cao nhất | 2,29%
      verb.relation = sub & RELATION_BITS;
    } else if (
      group === Kind.HEAD &&
      sub === Code.GROWTH &&
      verb.relation === Relation.NONE &&
      isVerb(chunks, before)
    ) {
      // khu vực dịch vụ | tăng trưởng 6%
      verb.relation = Relation.INCREASE;
    } else if (
      group === Kind.HEAD &&
      isRatio(sub) &&
      verb.relation === Relation.NONE &&
      kind[before - 1] === Kind.RELATION
    ) {
      // chiếm tỷ lệ | 28 %
    } else if (group === Kind.CUT && sub === Code.RAISE && verb.start && verb.relation === Relation.NONE) {
      // mức giảm trừ nâng từ | 9 triệu đồng
      verb.relation = Relation.INCREASE;
    } else if (percent && group === Kind.GIVE && sub === Code.LOSS && verb.relation === Relation.NONE) {
      verb.relation = Relation.DECREASE;
    } else if (group === Kind.WEAK && sub === Code.ABOUT && before === at - 1 && isAfterFigure(kind, before - 1)) {
      // giảm 1,4%, về | 13.950 đồng
      verb.relation = Relation.REACH;
      verb.level = true;
    } else if (group === Kind.COLON && verb.relation === Relation.NONE) {
      verb.relation = Relation.EQUAL;
      from = before;
      break;
    } else if (group === Kind.AUXILIARY) {
      // mới chi trả | được 41% is the giving's
      const got = sub === Code.GOT && kind[before - 1] !== Kind.GIVE && !verb.start && !verb.until;
      if (got && verb.relation === Relation.NONE) {
        verb.relation = Relation.REACH;
        verb.got = true;
      }
    } else break;
    from = before;
  }
  verb.from = from;
}
