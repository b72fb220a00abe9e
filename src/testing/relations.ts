/** Compares relations with gold: who holds what, which bodies are meant, what figures measure. */

import type { DateValue, Extraction, Indicator } from '../types.ts';
import type { GoldAgency, GoldDocument, GoldIndicator } from './gold.ts';
import { wordingKey, wordingWords } from './spelling.ts';

export interface HeldPair {
  name: string;
  title: string;
}

export interface Compared<Gold, Found> {
  right: [Gold, Found][];
  missing: Gold[];
  spurious: Found[];
}

/** Name × wording of the title; a wording counts once a person. */
export function compareHolds(gold: GoldDocument, extraction: Extraction): Compared<HeldPair, HeldPair> {
  const keyed = (pairs: HeldPair[]) =>
    new Map(pairs.map((pair) => [`${wordingKey(pair.name)}|${wordingKey(pair.title)}`, pair]));
  const wanted = keyed(gold.holds.flatMap(({ name, titles }) => titles.map((title) => ({ name, title }))));
  const found = keyed(
    extraction.officials.flatMap(({ name, titles }) => titles.map((title) => ({ name, title: title.text }))),
  );
  return {
    right: [...wanted].filter(([key]) => found.has(key)).map(([key, pair]) => [pair, found.get(key)!]),
    missing: [...wanted].filter(([key]) => !found.has(key)).map(([, pair]) => pair),
    spurious: [...found].filter(([key]) => !wanted.has(key)).map(([, pair]) => pair),
  };
}

export interface ComparedAgency {
  gold: GoldAgency;
  /** Both the name and, where gold gives it, the level. */
  right: boolean;
  name: boolean;
  level: boolean;
  /** The records that mentions of this wording lead to: `Ủy ban nhân dân tỉnh Bắc Kạn (province)`. */
  got: string[];
}

/** Each gold line is right when one mention of its wording leads to a record of that name and level. */
export function compareAgencies(gold: GoldDocument, extraction: Extraction): ComparedAgency[] {
  const texts = new Map(extraction.entities.map((entity) => [entity.id, wordingKey(entity.text)]));
  return gold.agencies.map((line) => {
    const mention = wordingKey(line.mention);
    const records = extraction.agencies.filter(({ mentions }) => mentions.some((id) => texts.get(id) === mention));
    const named = records.filter(({ name }) => wordingKey(name) === wordingKey(line.name));
    const levelled = records.filter(({ level }) => line.level === null || level === line.level);
    return {
      gold: line,
      right: named.some((record) => levelled.includes(record)),
      name: named.length > 0,
      level: levelled.length > 0,
      got: records.map(({ name, level }) => `${name} (${level ?? '?'})`),
    };
  });
}

/** At least half of the wanted words stand in the found span; nothing wanted, nothing to find. */
function sharesHalf(wanted: string | null, found: string | undefined): boolean {
  if (wanted === null || found === undefined) return wanted === null && found === undefined;
  const words = wordingWords(wanted);
  const there = new Set(wordingWords(found));
  return words.filter((word) => there.has(word)).length * 2 >= words.length;
}

/** By days: `2021-10-19T17:00` is on 2021-10-19. */
function sameDays(wanted: string | null, value: DateValue | null | undefined): boolean {
  if (wanted === null || !value) return wanted === null && !value;
  const [start, end = start] = wanted.split('/').map((day) => day.slice(0, 10));
  return value.start?.slice(0, 10) === start && (value.end ?? value.start)?.slice(0, 10) === end;
}

/** A found indicator with its entities looked up. */
export interface FoundIndicator {
  indicator: Indicator;
  value: string;
  date: DateValue | null;
}

export interface ComparedIndicators extends Compared<GoldIndicator, FoundIndicator> {
  /** Of the right ones, those with the right base or none where gold has none; the same for the date. */
  base: GoldIndicator[];
  date: GoldIndicator[];
}

/**
 * A gold indicator is found when the value's text and the relation are equal and half of its subject's words stand in
 * the found subject. Base and date are compared among those alone.
 */
export function compareIndicators(gold: GoldDocument, extraction: Extraction): ComparedIndicators {
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const found = extraction.indicators.map((indicator): FoundIndicator => {
    const date = indicator.date === null ? null : (entities.get(indicator.date)?.value as DateValue | null | undefined);
    // A date that points to nothing is still a claim, and a wrong one.
    const claimed = indicator.date === null ? null : (date ?? ({ start: null, end: null } as DateValue));
    return { indicator, value: entities.get(indicator.value)?.text ?? '', date: claimed };
  });
  const baseRight = (g: GoldIndicator, f: FoundIndicator) => sharesHalf(g.base, f.indicator.base?.text);
  const dateRight = (g: GoldIndicator, f: FoundIndicator) => sameDays(g.date, f.date);

  // The same figure may stand twice in a text: pairs that agree in more go first.
  const pairs: { g: GoldIndicator; f: FoundIndicator; weight: number }[] = [];
  for (const g of gold.indicators) {
    for (const f of found) {
      if (wordingKey(g.value) !== wordingKey(f.value) || g.relation !== f.indicator.relation) continue;
      if (g.subject !== null && !sharesHalf(g.subject, f.indicator.subject?.text ?? '')) continue;
      const exact = wordingKey(g.subject ?? '') === wordingKey(f.indicator.subject?.text ?? '');
      pairs.push({ g, f, weight: 2 * Number(exact) + Number(baseRight(g, f)) + Number(dateRight(g, f)) });
    }
  }
  const taken = new Set<GoldIndicator | FoundIndicator>();
  const right: [GoldIndicator, FoundIndicator][] = [];
  for (const { g, f } of pairs.sort((a, b) => b.weight - a.weight)) {
    if (taken.has(g) || taken.has(f)) continue;
    taken.add(g).add(f);
    right.push([g, f]);
  }
  return {
    right,
    missing: gold.indicators.filter((g) => !taken.has(g)),
    spurious: found.filter((f) => !taken.has(f)),
    base: right.filter(([g, f]) => baseRight(g, f)).map(([g]) => g),
    date: right.filter(([g, f]) => dateRight(g, f)).map(([g]) => g),
  };
}
