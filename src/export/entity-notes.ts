import type { Entity, Extraction } from '../types.ts';
import { type Labels, labelOf } from './labels.ts';
import { valueText } from './value-text.ts';

/** Posts told in a note; all of them stand in the table of officials. */
const mostPosts = 5;

/**
 * What there is to say of each mention in a few words, by entity id: its value, or the record that it belongs to
 * (canonical name of an agency, name and posts of an official).
 */
export function entityNotes({ entities, officials, agencies }: Extraction, labels: Labels): Map<number, string> {
  const notes = new Map<number, string>();
  for (const { id, value } of entities) notes.set(id, valueText(value, labels));
  for (const { name, level, mentions } of agencies) {
    const note = level === null ? name : `${name}, ${labelOf(labels.level, level)}`;
    for (const id of mentions) notes.set(id, note);
  }
  for (const { name, titles, mentions } of officials) {
    const posts =
      titles
        .slice(0, mostPosts)
        .map((title) => title.text)
        .join(', ') + (titles.length > mostPosts ? ' …' : '');
    for (const id of mentions) notes.set(id, posts === '' ? name : `${name}: ${posts}`);
  }
  return notes;
}

/** How many entities there are of each type: the built-in types in their usual order, then a user's own. */
export function countTypes(entities: readonly Entity[], labels: Labels): Map<string, number> {
  const counts = new Map<string, number>(Object.keys(labels.types).map((type) => [type, 0]));
  for (const { type } of entities) counts.set(type, (counts.get(type) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count > 0));
}
