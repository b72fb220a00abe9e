/** Precision, recall and F1 by type over whole documents (micro), accuracy of values, and the relations. */

import type { Entity, Extraction } from '../types.ts';
import { align } from './alignment.ts';
import { entityTypes, type GoldDocument } from './gold.ts';
import { compareAgencies, compareHolds, compareIndicators } from './relations.ts';
import { attributeFields, differingFields } from './values.ts';

/** A document's gold and what was found in it. */
export interface ScoredPair {
  gold: GoldDocument;
  extraction: Extraction;
}

/** The rates are 0–1, or null where there is nothing to divide by. */
export interface Measure {
  gold: number;
  found: number;
  right: number;
  precision: number | null;
  recall: number | null;
  f1: number | null;
}

export interface Rate {
  right: number;
  total: number;
  accuracy: number | null;
}

export interface ValueRate extends Rate {
  /** Those where nothing but the approximation (`> < ≥ ≤ ≈`) may differ. */
  rightButModifier: number;
}

export interface Score {
  documents: number;
  /** Exact span and type. */
  types: Record<string, Measure>;
  /** All types together. */
  mentions: Measure;
  /** Of the mentions that were found: dates, percents, money and quantities whose value gold states. */
  values: Record<string, ValueRate>;
  /** Official × wording of the title. */
  holds: Measure;
  agencies: { resolved: Rate; name: Rate; level: Rate };
  indicators: Measure & { base: Rate; date: Rate };
}

function measure(gold: number, found: number, right: number): Measure {
  const rate = (total: number) => (total === 0 ? null : right / total);
  const f1 = gold + found === 0 ? null : (2 * right) / (gold + found);
  return { gold, found, right, precision: rate(found), recall: rate(gold), f1 };
}

const rate = (right: number, total: number): Rate => ({ right, total, accuracy: total === 0 ? null : right / total });

/** How the value of a found mention compares with gold: the fields that differ, or null when it is not scored. */
export function valueDifferences(gold: GoldDocument['entities'][number], found: Entity): string[] | null {
  const fields = attributeFields(gold.type, gold.attributes);
  return fields && differingFields(fields, found.value);
}

/** Scores documents together. Mentions are compared by offsets, so gold and extraction must be of the same text. */
export function scoreDocuments(pairs: readonly ScoredPair[]): Score {
  const tally = new Map<string, [number, number, number]>();
  const count = (type: string, at: 0 | 1 | 2, by = 1) => {
    if (!tally.has(type)) tally.set(type, [0, 0, 0]);
    tally.get(type)![at] += by;
  };
  const values = new Map<string, ValueRate>();
  for (const { gold, extraction } of pairs) {
    for (const { type } of gold.entities) count(type, 0);
    for (const { type } of extraction.entities) count(type, 1);
    for (const [expected, found] of align(gold.entities, extraction.entities).right) {
      count(expected.type, 2);
      const wrong = valueDifferences(expected, found);
      if (wrong === null) continue;
      const sum = values.get(expected.type) ?? { ...rate(0, 0), rightButModifier: 0 };
      const right = sum.right + Number(wrong.length === 0);
      const rightButModifier = sum.rightButModifier + Number(wrong.every((field) => field === 'modifier'));
      values.set(expected.type, { ...rate(right, sum.total + 1), rightButModifier });
    }
  }
  const order = [...entityTypes, ...[...tally.keys()].filter((type) => !entityTypes.includes(type)).sort()];
  const present = order.filter((type) => tally.has(type));
  const sum = (at: 0 | 1 | 2) => present.reduce((total, type) => total + tally.get(type)![at], 0);
  return {
    documents: pairs.length,
    types: Object.fromEntries(present.map((type) => [type, measure(...tally.get(type)!)])),
    mentions: measure(sum(0), sum(1), sum(2)),
    values: Object.fromEntries(order.filter((type) => values.has(type)).map((type) => [type, values.get(type)!])),
    ...scoreRelations(pairs),
  };
}

function scoreRelations(pairs: readonly ScoredPair[]): Pick<Score, 'holds' | 'agencies' | 'indicators'> {
  const holds = [0, 0, 0] as [number, number, number];
  const indicators = [0, 0, 0] as [number, number, number];
  const agencies = { total: 0, right: 0, name: 0, level: 0 };
  const qualified = { base: 0, date: 0 };
  for (const { gold, extraction } of pairs) {
    const held = compareHolds(gold, extraction);
    const measured = compareIndicators(gold, extraction);
    for (const [sum, { right, missing, spurious }] of [[holds, held] as const, [indicators, measured] as const]) {
      sum[0] += right.length + missing.length;
      sum[1] += right.length + spurious.length;
      sum[2] += right.length;
    }
    qualified.base += measured.base.length;
    qualified.date += measured.date.length;
    for (const { right, name, level } of compareAgencies(gold, extraction)) {
      agencies.total++;
      agencies.right += Number(right);
      agencies.name += Number(name);
      agencies.level += Number(level);
    }
  }
  return {
    holds: measure(...holds),
    agencies: {
      resolved: rate(agencies.right, agencies.total),
      name: rate(agencies.name, agencies.total),
      level: rate(agencies.level, agencies.total),
    },
    indicators: {
      ...measure(...indicators),
      base: rate(qualified.base, indicators[2]),
      date: rate(qualified.date, indicators[2]),
    },
  };
}

/** One score a genre, by name; documents without one are under `none`. */
export function scoreGenres(pairs: readonly ScoredPair[]): Record<string, Score> {
  const genres = [...new Set(pairs.map(({ gold }) => gold.genre || 'none'))].sort();
  return Object.fromEntries(
    genres.map((genre) => [genre, scoreDocuments(pairs.filter(({ gold }) => (gold.genre || 'none') === genre))]),
  );
}
