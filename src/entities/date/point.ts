/**
 * One rule a reader: where one of its words opens a date that holds in its surroundings, it is proposed.
 */
import type { Rule } from '../../engine/passage.ts';
import { NUMBER } from '../../engine/tokens.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import type { Evidence } from './evidence.ts';
import { DAY, MONTH, Moment } from './moment.ts';
import type { Points } from './points.ts';
import { LIST, POINT, propose } from './proposal.ts';
import type { Surroundings } from './surroundings.ts';

/** Figures, words of the calendar, and numbers in words. */
export const WAKES = ['number', 'calendar', 'magnitude'] as const;

export function pointRules(points: Points, evidence: Evidence, around: Surroundings): Rule[] {
  const moment = new Moment(new Moment());
  const { words } = points;
  return [...new Set(points.readers.map(({ name }) => name))].map((name) => {
    const readers = points.readers.filter((reader) => reader.name === name);
    const roles = readers.reduce((mask, reader) => reader.roles.reduce((bits, role) => bits | (1 << role), mask), 0);
    return {
      source: `date/${name}`,
      stage: STAGE_ATOMS,
      on: WAKES,
      read(passage, at) {
        const { tokens } = passage;
        const role = words.role(tokens, at);
        if ((roles & (1 << role)) === 0 || role === 0) return;
        if (tokens.kind[at] === NUMBER && !points.plausible(tokens, at)) return;
        for (const reader of readers) {
          if (!reader.roles.includes(role)) continue;
          moment.reset();
          const to = reader.read(tokens, at, moment);
          if (to === 0) continue;
          const score = evidence.score(passage, at, to, moment);
          if (score === 0) continue;
          const yearless = moment.year === 0 && (moment.grain === DAY || moment.grain === MONTH);
          const tense = yearless && moment.tense === 0 ? around.tense(passage, at) : 0;
          propose(
            passage,
            at,
            to,
            score,
            moment.many ? LIST : POINT,
            moment,
            moment.many ? moment.last : null,
            around.modifier(tokens, at),
            tense,
            around.compared(tokens, at, to),
          );
          return;
        }
      },
    };
  });
}
