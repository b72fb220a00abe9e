/**
 * The verb of a figure, read leftwards from it past approximators and adverbs.
 *
 *   … ước tăng bình quân khoảng | 8 %     … giảm từ | 5,4 % … xuống còn dưới | 2,1 %     … lần lượt là | 56,3 %
 */
import type { ChunkTable } from './chunks.ts';
import { AT, AUXILIARY, AVERAGE, COLON, DEGREE, EQUAL, FROM, LEVEL, MORE, RELATION, RESPECTIVELY, UNTIL } from './words.ts';

/** Words between a figure and the beginning of its verb; more is no verb group. */
const LONGEST_GROUP = 10;

/** What was read; one object for all calls. */
export const verb = {
  /** Code of the relation without LEVEL, 0 when there is no verb. */
  relation: 0,
  /** A new level is named: *lên, xuống còn*. */
  level: false,
  /** First chunk of the verb group. */
  from: 0,
  /** *từ* stands before the figure. */
  start: false,
  /** *đến* stands before the figure. */
  until: false,
  /** *lần lượt* says that subjects and figures come in the same order. */
  respectively: false,
  /** *thêm* stands before the figure. */
  more: false,
};

export function readVerb(chunks: ChunkTable, at: number): void {
  const { code, kind, sentence } = chunks;
  verb.relation = 0;
  verb.level = verb.start = verb.until = verb.respectively = verb.more = false;
  let from = at;
  while (from > 0 && at - from < LONGEST_GROUP && sentence[from - 1] === sentence[at]) {
    const before = from - 1;
    const group = kind[before] as number;
    const sub = code[before] as number;
    if (group === RELATION) {
      // *cán mốc là đạt 5 %*: the verb nearest to the figure rules.
      if (verb.relation === 0) {
        verb.relation = sub & (LEVEL - 1);
        verb.level = (sub & LEVEL) !== 0;
      } else if ((sub & (LEVEL - 1)) !== EQUAL) break;
    } else if (group === DEGREE) {
      if (sub === AVERAGE && verb.relation !== 0) break;
      verb.respectively ||= sub === RESPECTIVELY;
      verb.more ||= sub === MORE;
    } else if (group === AT && verb.relation === 0 && (sub === FROM || sub === UNTIL)) {
      if (sub === FROM) verb.start = true;
      else verb.until = true;
    } else if (group === COLON && from === at) {
      verb.relation = EQUAL;
      from = before;
      break;
    } else if (group !== AUXILIARY) break;
    from = before;
  }
  verb.from = from;
}
