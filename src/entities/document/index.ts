/** References to legal and Party documents: by number, by name, by the meeting that adopted them. */
import type { DocumentValue } from '../../types.ts';
import type { Module, ValueRequest } from '../shared/module.ts';
import { amendingRule } from './amending.ts';
import { Issuers } from './issuer.ts';
import { lawRule, lowerLawRule } from './law.ts';
import { bareNumberRule, numberedRule } from './numbered.ts';
import { congressRule, plenumRule } from './party.ts';
import { HEAD, LAW, NUMBER_FROM, NUMBER_TO, YEAR } from './payload.ts';
import { planRule } from './plan.ts';
import { quotedPlanRule } from './quoted.ts';
import { shortRule } from './short.ts';
import { treatyRule } from './treaty.ts';

export const document: Module = {
  type: 'document',
  holds: ['agency', 'organization', 'location', 'date', 'event', 'duration'],
  bind(lexicon) {
    const kinds = lexicon.texts('document-heads', 'kind');
    const issuers = new Issuers(lexicon);
    return {
      rules: [
        numberedRule(lexicon),
        bareNumberRule(lexicon),
        shortRule(lexicon),
        lawRule(lexicon),
        lowerLawRule(lexicon),
        amendingRule(lexicon),
        plenumRule(lexicon),
        congressRule(lexicon),
        planRule(lexicon),
        quotedPlanRule(lexicon),
        treatyRule(lexicon),
      ],
      value({ passage, payload }: ValueRequest): DocumentValue {
        const { data } = passage.spans;
        const field = (at: number) => data[payload + at] as number;
        const { start, end } = passage.tokens;
        const value: DocumentValue = { kind: kinds[field(HEAD) - 1] ?? (field(LAW) > 0 ? 'treaty' : 'document') };
        if (field(NUMBER_TO) > 0) {
          value.number = passage.text.slice(start[field(NUMBER_FROM)], end[field(NUMBER_TO) - 1]).replace(/\s+/g, '');
          const issuer = issuers.of(value.number);
          if (issuer !== undefined) value.issuer = issuer;
        }
        if (field(YEAR) > 0) value.year = field(YEAR);
        return value;
      },
    };
  },
};
