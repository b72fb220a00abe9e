import type { Entity } from '../types.ts';
import { flatten, inTextOrder, nest } from './nesting.ts';

/** What a reader knows of one mention. */
export interface ImportedMention {
  type: string;
  start: number;
  end: number;
  value?: Entity['value'];
  score?: number;
}

/** Entities in text order with ids and parents as `extract` numbers them; `source` names the reader. */
export function importedEntities(text: string, mentions: readonly ImportedMention[], source: string): Entity[] {
  const entities = inTextOrder(
    mentions.map(({ type, start, end, value = null, score = 1 }, id): Entity => {
      return { id, type, text: text.slice(start, end), start, end, parent: -1, score, source, value, links: [] };
    }),
  );
  entities.forEach((entity, id) => {
    entity.id = id;
  });
  for (const { entity, children } of flatten(nest(entities, text.length))) {
    for (const child of children) child.entity.parent = entity.id;
  }
  return entities;
}
