/**
 * One rule a reader: where one of its words opens a date that holds in its surroundings, it is proposed.
 */
import type { Rule } from '../../engine/passage.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import type { Evidence } from './evidence.ts';
import { DAY, MONTH, Moment } from './moment.ts';
import type { Points, Reader } from './points.ts';
import { LIST, POINT, propose } from './proposal.ts';
import type { Surroundings } from './surroundings.ts';
import { FIGURE } from './words.ts';

export function pointRules(points: Points, evidence: Evidence, around: Surroundings): Rule[] {
  const moment = new Moment(new Moment());
  return [...new Set(points.readers.map(({ name }) => name))].map((name) => {
    const readers = points.readers.filter((reader) => reader.name === name);
    /** By role; no role has two readers of one name. */
    const byRole: (Reader | undefined)[] = [];
    for (const reader of readers) for (const role of reader.roles) byRole[role] = reader;
    const roles = readers.flatMap((reader) => reader.roles);
    return {
      source: `date/${name}`,
      stage: STAGE_ATOMS,
      on: roles.includes(FIGURE) ? ['number'] : [],
      words: points.words.openers(roles),
      gate: points.gate,
      read(passage, at) {
        const { tokens } = passage;
        const reader = byRole[points.words.role(tokens, at)];
        if (reader === undefined) return;
        moment.reset();
        const to = reader.read(tokens, at, moment);
        if (to === 0) return;
        const score = evidence.score(passage, at, to, moment);
        if (score === 0) return;
        const yearless = moment.year === 0 && (moment.grain === DAY || moment.grain === MONTH);
        if (yearless && moment.tense === 0) moment.tense = around.tense(passage, at);
        const kind = moment.many ? LIST : POINT;
        const compared = around.compared(tokens, at, to);
        propose(
          passage,
          at,
          to,
          score,
          kind,
          moment,
          moment.many ? moment.last : null,
          around.modifier(tokens, at),
          compared,
        );
      },
    };
  });
}
