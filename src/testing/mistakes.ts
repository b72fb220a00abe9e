/** Lists what was missed, invented or misread, each in its surroundings. */

import type { Entity } from '../types.ts';
import { align, mentionContext } from './alignment.ts';
import { compareAgencies, compareHolds, compareIndicators, type FoundIndicator } from './relations.ts';
import { type ScoredPair, valueDifferences } from './score.ts';
import { attributeFields, describeValue } from './values.ts';

export type MistakeKind = 'missing' | 'spurious' | 'wrong type' | 'wrong span' | 'wrong value';

export interface Mistake {
  document: string;
  kind: MistakeKind;
  /** The entity type (gold's, or of a spurious mention its own), or `holds`, `resolution`, `indicator`. */
  type: string;
  /** What gold has, null for something spurious. */
  expected: string | null;
  /** What was found, null for something missing. */
  found: string | null;
  /** The mention in the text, between «», or '' for relations and where the text is not known. */
  context: string;
  /** UTF-16 offset of the mention, or -1. */
  start: number;
  /** The rule or dictionary that found it, or ''. */
  source: string;
}

/** All mistakes of a document: mentions in text order, then relations. */
export function listMistakes({ gold, extraction }: ScoredPair): Mistake[] {
  const document = gold.id;
  const context = (start: number, end: number) => (gold.text === '' ? '' : mentionContext(gold.text, start, end));
  const words = ({ start, end, text }: Entity) => gold.text.slice(start, end) || text;
  const { right, wrongType, wrongSpan, missing, spurious } = align(gold.entities, extraction.entities);
  const mentions: Mistake[] = [
    ...missing.map((g): Mistake => {
      const seen = { context: context(g.start, g.end), start: g.start, source: '' };
      return { document, kind: 'missing', type: g.type, expected: g.text, found: null, ...seen };
    }),
    ...spurious.map((f): Mistake => {
      const seen = { context: context(f.start, f.end), start: f.start, source: f.source };
      return { document, kind: 'spurious', type: f.type, expected: null, found: words(f), ...seen };
    }),
    ...wrongType.map(([g, f]): Mistake => {
      const seen = { context: context(g.start, g.end), start: g.start, source: f.source };
      return { document, kind: 'wrong type', type: g.type, expected: g.type, found: f.type, ...seen };
    }),
    ...wrongSpan.map(([g, f]): Mistake => {
      const seen = { context: context(g.start, g.end), start: g.start, source: f.source };
      return { document, kind: 'wrong span', type: g.type, expected: g.text, found: words(f), ...seen };
    }),
  ];
  for (const [g, f] of right) {
    const wrong = valueDifferences(g, f);
    if (!wrong || wrong.length === 0) continue;
    const expected = describeValue(attributeFields(g.type, g.attributes) ?? undefined);
    const found = `${describeValue(f.value)} (${wrong.join(', ')})`;
    const seen = { context: context(g.start, g.end), start: g.start, source: f.source };
    mentions.push({ document, kind: 'wrong value', type: g.type, expected, found, ...seen });
  }
  return [...mentions.sort((a, b) => a.start - b.start), ...listRelationMistakes({ gold, extraction })];
}

function listRelationMistakes({ gold, extraction }: ScoredPair): Mistake[] {
  const mistakes: Mistake[] = [];
  const add = (kind: MistakeKind, type: string, expected: string | null, found: string | null) =>
    mistakes.push({ document: gold.id, kind, type, expected, found, context: '', start: -1, source: '' });

  const holds = compareHolds(gold, extraction);
  for (const { name, title } of holds.missing) add('missing', 'holds', `${name} | ${title}`, null);
  for (const { name, title } of holds.spurious) add('spurious', 'holds', null, `${name} | ${title}`);

  for (const { gold: line, right, got } of compareAgencies(gold, extraction)) {
    if (right) continue;
    const expected = `${line.mention} → ${line.name} (${line.level ?? '?'})`;
    add(got.length > 0 ? 'wrong value' : 'missing', 'resolution', expected, got.join('; ') || null);
  }

  const fields = (subject: string | null | undefined, relation: string, value: string) =>
    `${subject ?? '∅'} | ${relation} | ${value}`;
  const picture = (f: FoundIndicator) => fields(f.indicator.subject?.text, f.indicator.relation, f.value);
  const indicators = compareIndicators(gold, extraction);
  for (const { subject, relation, value } of indicators.missing) {
    add('missing', 'indicator', fields(subject, relation, value), null);
  }
  for (const f of indicators.spurious) add('spurious', 'indicator', null, picture(f));
  for (const [g, f] of indicators.right) {
    const said = fields(g.subject, g.relation, g.value);
    if (!indicators.base.includes(g)) {
      add('wrong value', 'indicator', `${said} | base=${g.base ?? '∅'}`, `base=${f.indicator.base?.text ?? '∅'}`);
    }
    if (!indicators.date.includes(g)) {
      const found = f.date ? `${f.date.start ?? '?'}/${f.date.end ?? '?'}` : '∅';
      add('wrong value', 'indicator', `${said} | date=${g.date ?? '∅'}`, `date=${found}`);
    }
  }
  return mistakes;
}
