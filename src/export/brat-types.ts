/** Names of the standoff format that are ours and no entity types, and how a name is made fit for it. */
import type { IndicatorRelation, TitleStatus } from '../types.ts';

/** A brat name is letters, digits, `-` and `_`. */
export const bratName = (name: string) => name.replace(/[^\p{L}\p{N}_-]+/gu, '_') || '_';

/** Text bounds that serve an indicator alone: its trigger (over the figure), what it measures, what it is a share of. */
export const indicatorSpans = { trigger: 'Indicator', subject: 'Subject', base: 'Base' } as const;

const statuses: readonly TitleStatus[] = ['current', 'former', 'acting'];
const relations: readonly IndicatorRelation[] = [
  'reach',
  'increase',
  'decrease',
  'share',
  'exceed',
  'complete',
  'equal',
];
const figures = 'percent|money|quantity';

/** `annotation.conf` for a brat collection of our `.ann` files; `types` are the entity types in use. */
export function bratConfiguration(types: readonly string[]): string {
  const { trigger, subject, base } = indicatorSpans;
  return `${[
    '[entities]',
    ...types.map(bratName),
    subject,
    base,
    '',
    '[relations]',
    'Holds\tArg1:official|person, Arg2:title',
    'Of\tArg1:title, Arg2:agency',
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '',
    '[events]',
    `${trigger}\tValue:${figures}, Subject?:${subject}, Base?:${base}, Date?:date, Place?:location`,
    '',
    '[attributes]',
    `Status\tArg:title, Value:${statuses.join('|')}`,
    `Relation\tArg:<EVENT>, Value:${relations.join('|')}`,
  ].join('\n')}\n`;
}
