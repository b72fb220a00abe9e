/** Gold as an extraction and back: for converting files, and for scoring an output against another as gold. */

import type { AgencyLevel, DateGrain, Entity, EntityValue, Extraction } from '../types.ts';
import type { GoldAttributes, GoldDocument, GoldEntity } from './gold.ts';
import { wordingKey } from './spelling.ts';
import { attributeFields } from './values.ts';

/** The value as far as gold states it; grain and EDTF follow from the days alone. */
function goldValue({ type, attributes }: GoldEntity): EntityValue {
  const fields = attributeFields(type, attributes);
  if (!fields) return null;
  const { modifier, ...rest } = fields;
  if (type !== 'date') {
    const unit = type === 'percent' ? { unit: 'percent' } : {};
    return { ...unit, ...rest, ...(modifier === null ? {} : { modifier }) };
  }
  const [start, end] = [fields.start ?? null, fields.end ?? null];
  const clock = String(start).includes('T');
  const grain: DateGrain = start !== end ? 'interval' : clock ? 'minute' : 'day';
  const edtf = start === null ? '' : start === end ? String(start) : `${start}/${end}`;
  return {
    start,
    end,
    grain: rest.part ? 'part-of-day' : grain,
    edtf,
    timex: edtf,
    ...(rest.part ? { part: rest.part } : {}),
  };
}

/** The contract's form of a gold document. What gold does not say (kinds, places, heads) is null or empty. */
export function goldToExtraction(gold: GoldDocument): Extraction {
  const entities = gold.entities.map((entity, id): Entity => {
    const { type, text, start, end, parent } = entity;
    return { id, type, text, start, end, parent, score: 1, source: 'gold', value: goldValue(entity), links: [] };
  });
  const idsOf = (wording: string, ...types: string[]) =>
    entities.filter((e) => types.includes(e.type) && wordingKey(e.text) === wordingKey(wording)).map(({ id }) => id);
  const span = (wording: string | null) => {
    const start = wording === null ? -1 : gold.text.indexOf(wording);
    return wording === null ? null : { text: wording, start, end: start < 0 ? -1 : start + wording.length };
  };
  const dateOf = (days: string | null) => {
    const wanted = days === null || days.includes('/') ? days : `${days}/${days}`;
    const found = entities.find(({ type, value }) => {
      const { start, end } = (value ?? {}) as { start?: string | null; end?: string | null };
      return type === 'date' && `${start?.slice(0, 10)}/${end?.slice(0, 10)}` === wanted;
    });
    return found?.id ?? null;
  };
  const officials = gold.holds.map(({ name, titles }, id) => {
    const status = (title: string) => (/^(nguyên|cựu)\s/iu.test(title) ? ('former' as const) : ('current' as const));
    return {
      id,
      name,
      mentions: idsOf(name, 'official', 'person'),
      titles: titles.map((text) => {
        return { text, mention: idsOf(text, 'title')[0] ?? -1, head: text, agency: null, status: status(text) };
      }),
      links: [],
    };
  });
  const agencies = gold.agencies.map(({ mention, name, level }, id) => {
    return { id, name, level, kind: null, place: null, mentions: idsOf(mention, 'agency', 'organization') };
  });
  const used = new Set<number>();
  const indicators = gold.indicators.flatMap(({ subject, relation, value, base, date }) => {
    const ids = idsOf(value, 'percent', 'money', 'quantity', 'duration');
    const id = ids.find((one) => !used.has(one)) ?? ids[0];
    if (id === undefined) return [];
    used.add(id);
    return [{ subject: span(subject), relation, value: id, base: span(base), date: dateOf(date), place: null }];
  });
  return { id: gold.id, entities, officials, agencies, indicators, language: { code: 'vie', score: 1 } };
}

function attributesOf({ type, value }: Entity): GoldAttributes {
  if (value === null) return {};
  const fields = value as Record<string, unknown>;
  if (type === 'date') {
    const attributes: GoldAttributes = { s: String(fields.start ?? '?') };
    if (fields.start !== null && fields.start !== undefined) attributes.e = String(fields.end ?? '?');
    if (fields.part) attributes.p = String(fields.part);
    return attributes;
  }
  if (type !== 'percent' && type !== 'money' && type !== 'quantity') return {};
  const amount = fields.min === undefined ? `${fields.value}` : `${fields.min}..${fields.max}`;
  const unit = fields.unit && fields.unit !== 'percent' ? ` ${fields.unit}` : '';
  const attributes: GoldAttributes = { v: `${amount}${fields.of === undefined ? '' : `/${fields.of}`}${unit}` };
  if (fields.modifier) attributes.m = String(fields.modifier);
  return attributes;
}

export interface ExtractionSource {
  text: string;
  id?: string;
  genre?: string;
  date?: string | null;
}

/** A gold document of an extraction, to be corrected by hand or scored against. */
export function extractionToGold(extraction: Extraction, source: ExtractionSource): GoldDocument {
  const { entities, officials, agencies, indicators } = extraction;
  const byId = new Map(entities.map((entity, index) => [entity.id, index]));
  const days = (id: number | null) => {
    const value = id === null ? null : (entities[byId.get(id) ?? -1]?.value as { start?: string; end?: string } | null);
    const [start, end] = [value?.start?.slice(0, 10), (value?.end ?? value?.start)?.slice(0, 10)];
    return start ? (start === end ? start : `${start}/${end}`) : null;
  };
  return {
    id: source.id ?? String(extraction.id ?? ''),
    genre: source.genre ?? '',
    date: source.date ?? null,
    text: source.text,
    entities: entities.map((entity) => {
      const { type, text, start, end, parent } = entity;
      return { type, start, end, text, parent: byId.get(parent) ?? -1, attributes: attributesOf(entity) };
    }),
    holds: officials
      .filter(({ titles }) => titles.length > 0)
      .map(({ name, titles }) => ({ name, titles: [...new Set(titles.map(({ text }) => text))] })),
    indicators: indicators.map(({ subject, relation, value, base, date }) => {
      const text = entities[byId.get(value) ?? -1]?.text ?? '';
      return { subject: subject?.text ?? null, relation, value: text, base: base?.text ?? null, date: days(date) };
    }),
    agencies: agencies.flatMap(({ name, level, mentions }) => {
      const wordings = new Set(mentions.map((id) => entities[byId.get(id) ?? -1]?.text ?? ''));
      return [...wordings].filter(Boolean).map((mention) => ({ mention, name, level: level as AgencyLevel | null }));
    }),
    extra: {},
  };
}
