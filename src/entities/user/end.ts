/**
 * Where a row of a user's gazetteer says where a name ends, a guess that goes on over a person is withdrawn:
 *
 *   Giám đốc [Trung tâm Nghề muối Cù Lao Xanh]agency | Trần Văn Lộc
 *
 * A longer name that goes on with a place stays: *Trung tâm Nghề muối Cù Lao Xanh | tỉnh Bình Định*.
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { classId } from '../shared/classes.ts';
import { STAGE_TITLES } from '../shared/module.ts';
import { namesOf } from '../shared/names.ts';
import type { UserRows } from '../shared/user-rows.ts';

const USER = classId('user');

export function endRule(lexicon: Lexicon, rows: UserRows, type: string, number: number): Rule {
  const names = namesOf(lexicon);

  return {
    source: `gazetteer-end/${type}`,
    // After all bodies and before the titles that hold them.
    stage: STAGE_TITLES - 0.5,
    on: ['user'],
    read(passage, at) {
      const { hits, spans } = passage;
      const bit = passage.typeBit(type);
      for (let hit = hits.longest[at] as number; hit !== 0; hit = hits.shorter[hit] as number) {
        const to = hits.to[hit] as number;
        if (
          hits.class[hit] !== USER ||
          rows.type[hits.row[hit] as number] !== number ||
          !names.looksLikeName(passage, to)
        )
          continue;
        for (let span = spans.newestAt(at); span !== 0; span = spans.before[span] as number) {
          if ((spans.to[span] as number) > to && ((1 << (spans.type[span] as number)) & bit) !== 0)
            spans.score[span] = 0;
        }
      }
    },
  };
}
