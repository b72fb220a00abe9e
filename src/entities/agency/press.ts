/**
 * A state or Party paper or its dateline tag; other media are organizations.
 *
 *   (BKO) -   BTNO -   TTXVN   VOV   Báo Nhân Dân
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { insideWord } from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { inDateline, shortTag } from '../shared/dateline.ts';
import { STAGE_BODIES } from '../shared/module.ts';
import { IN_PRESS, keep } from './body.ts';

const PRESS = classId('press');
const WORDS = classMask('press', 'agency', 'agency-local');

export function pressRule(lexicon: Lexicon): Rule {
  const types = lexicon.texts('press', 'type');
  return {
    source: 'agency/press',
    stage: STAGE_BODIES,
    on: ['press'],
    read(passage, at) {
      const hit = passage.hits.find(at, PRESS);
      const row = passage.hits.row[hit] as number;
      const to = passage.hits.to[hit] as number;
      if (shortTag(passage, at, to) && !inDateline(passage, at, to)) return;
      if (types[row] !== 'agency') return;
      // Báo | Nhân Dân, Ủy Ban | Nhân Dân
      if (insideWord(passage, at, WORDS, 0)) return;
      // (CAND) - is the paper and not the force, (VOV.VN) - more than the station
      const tag = inDateline(passage, at, to);
      keep(passage, at, to, tag ? 953 : to - at > 1 ? 925 : 900, IN_PRESS, row, 0, to);
    },
  };
}
