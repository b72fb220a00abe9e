/** Named congresses, sessions, programmes, campaigns, anniversaries, contests, festivals, storms. */
import type { EventValue } from '../../types.ts';
import type { Module, ValueRequest } from '../shared/module.ts';
import { anchoredRule } from './anchored.ts';
import { anniversaryRule } from './anniversary.ts';
import { electionRule } from './election.ts';
import { lowerNamedRule } from './lower-named.ts';
import { monthlyRule } from './monthly.ts';
import { namedRule } from './named.ts';
import { openNameRule } from './open-name.ts';
import { KIND, ORDINAL, YEAR } from './payload.ts';
import { quotedRule } from './quoted.ts';
import { sessionRule } from './session.ts';
import { caseRule, stormRule } from './storm.ts';
import { tetRule } from './tet.ts';

export const event: Module = {
  type: 'event',
  holds: ['agency', 'organization', 'location', 'date', 'duration'],
  bind(lexicon) {
    const heads = lexicon.texts('event-heads', 'kind');
    const names = lexicon.texts('events', 'kind');
    return {
      rules: [
        sessionRule(lexicon),
        anchoredRule(lexicon),
        namedRule(lexicon),
        lowerNamedRule(lexicon),
        tetRule(lexicon),
        openNameRule(lexicon),
        quotedRule(lexicon),
        anniversaryRule(lexicon),
        electionRule(lexicon),
        monthlyRule(lexicon),
        stormRule(lexicon),
        caseRule(lexicon),
      ],
      value({ passage, payload }: ValueRequest): EventValue {
        const { data } = passage.spans;
        const row = data[payload + KIND] as number;
        const kind = row > 0 ? heads[row - 1] : names[-row - 1];
        const value: EventValue = { kind: kind || 'holiday' };
        const ordinal = data[payload + ORDINAL] as number;
        const year = data[payload + YEAR] as number;
        if (ordinal > 0) value.ordinal = ordinal;
        if (year > 0) value.year = year;
        return value;
      },
    };
  },
};
