/**
 * Shared by all entity types: the classes that a dictionary entry or a word can have. A rule wakes where one of
 * its classes begins. Thirty-two fit a mask; the engine owns the first three.
 */
export const classNames = [
  'number',
  'capital',
  'mark',
  'title-head',
  'rank',
  'honorific',
  'agency',
  'agency-local',
  'agency-head',
  'field',
  'organization',
  'organization-head',
  'press',
  'place',
  'place-head',
  'feature',
  'country',
  'owner',
  'known-name',
  'common',
  'unit',
  'magnitude',
  'currency',
  'document-head',
  'law',
  'event-head',
  'event',
  'calendar',
  'abbreviation',
  'title-modifier',
  'user',
] as const;

export type ClassName = (typeof classNames)[number];

/** Number of a class, for masks and look-ups: `hits.find(at, classId('unit'))`. */
export const classId = (name: ClassName): number => classNames.indexOf(name);

/** Mask of several classes. */
export const classMask = (...names: ClassName[]): number =>
  names.reduce((mask, name) => mask | (1 << classId(name)), 0);
