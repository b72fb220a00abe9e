/**
 * A row of a user's gazetteer, as it stands:
 *
 *   khởi công [Cầu Nhật Tân 2]project với [Tổng công ty Sông Hồng]organization
 *
 * It is proposed before everything else, so that titles, bodies and persons are built with it.
 */
import type { Rule } from '../../engine/passage.ts';
import { classId } from '../shared/classes.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import type { UserRows, UserTable } from '../shared/user-rows.ts';

const USER = classId('user');
/** Linkers of built-in types read the first numbers of a payload: none are known of a user's row. */
const NOTHING_KNOWN = 8;

/** Rule for the rows of one gazetteer that have one type. */
export function rowRule(rows: UserRows, { name, first, rows: count }: UserTable, type: number): Rule {
  return {
    source: `gazetteer/${name}`,
    stage: STAGE_ATOMS,
    on: ['user'],
    read(passage, at) {
      const { hits } = passage;
      for (let hit = hits.longest[at] as number; hit !== 0; hit = hits.shorter[hit] as number) {
        if (hits.class[hit] !== USER) continue;
        const row = hits.row[hit] as number;
        if (row < first || row >= first + count || rows.type[row] !== type) continue;
        passage.propose(at, hits.to[hit] as number, rows.score[row] as number, passage.spans.room(NOTHING_KNOWN));
      }
    },
  };
}
