/** Shared by all entity types: their names, and the dictionary classes that the rows of each have. */
import type { EntityType } from '../../types.ts';
import { type ClassName, classNames } from './classes.ts';

const classesByType: Readonly<Record<EntityType, readonly ClassName[]>> = {
  title: ['title-head', 'rank', 'title-modifier'],
  official: ['known-name'],
  person: ['known-name'],
  agency: ['agency', 'agency-local', 'agency-head', 'press', 'field'],
  organization: ['organization', 'organization-head', 'press'],
  location: ['place', 'place-head', 'feature', 'country'],
  date: ['calendar'],
  duration: [],
  percent: [],
  money: ['currency', 'magnitude'],
  quantity: ['unit', 'magnitude'],
  document: ['document-head', 'law'],
  event: ['event-head', 'event'],
};

export const builtInTypes = Object.keys(classesByType) as readonly EntityType[];

/** Numbers below this are the engine's own classes, which no row has. */
const FIRST_OF_DICTIONARIES = 3;

/** Classes of the built-in rows of a type; for '' those of every built-in row. A user's own type has none. */
export function classesOfType(type: string): readonly ClassName[] {
  if (type === '') return classNames.slice(FIRST_OF_DICTIONARIES).filter((name) => name !== 'user');
  return (builtInTypes as readonly string[]).includes(type) ? classesByType[type as EntityType] : [];
}
