/**
 * Which dictionary file gives which class, and what of its rows is kept. The one place where file names meet
 * class names.
 */
import type { ClassName } from '../entities/shared/classes.ts';
import type { Casing } from './compile.ts';

export interface List {
  /** Path below `dictionaries/`. */
  file: string;
  /** Bundle of `src/generated/` that holds it. */
  bundle: string;
  class: ClassName | ((cells: Record<string, string>) => ClassName | null);
  casing: Casing;
  /** Column with the entry's text. */
  text: string;
  /** Columns with further spellings, joined by `|`. */
  aliases?: readonly string[];
  /** Table that keeps `columns` of each row; readings carry its row number. Left out: the number in `weight`, or 0. */
  table?: string;
  columns?: readonly string[];
  weight?: string;
}

export const lists: readonly List[] = [
  { file: 'titles/heads.tsv', bundle: 'titles', class: 'title-head', casing: 'loose', text: 'text', aliases: ['aliases'], table: 'titles', columns: ['text', 'kind'] },
  { file: 'titles/ranks.tsv', bundle: 'titles', class: 'rank', casing: 'loose', text: 'text', aliases: ['aliases'], table: 'ranks', columns: ['text', 'kind'] },
  { file: 'titles/modifiers.tsv', bundle: 'titles', class: 'title-modifier', casing: 'loose', text: 'text', table: 'modifiers', columns: ['text', 'position', 'status'] },
  { file: 'titles/roles.tsv', bundle: 'titles', class: 'honorific', casing: 'loose', text: 'text', table: 'roles', columns: ['text', 'kind'] },
  { file: 'agencies/central.tsv', bundle: 'agencies', class: 'agency', casing: 'first', text: 'name', aliases: ['aliases'], table: 'agencies', columns: ['name', 'kind', 'level', 'parent', 'valid_from', 'valid_to', 'successor'] },
  { file: 'agencies/local.tsv', bundle: 'agencies', class: 'agency-local', casing: 'first', text: 'name', aliases: ['aliases'], table: 'local-agencies', columns: ['name', 'kind', 'level', 'valid_from', 'valid_to', 'successor'] },
  { file: 'agencies/heads.tsv', bundle: 'agencies', class: 'agency-head', casing: 'loose', text: 'head', aliases: ['aliases'], table: 'agency-heads', columns: ['head', 'kind', 'level', 'type'] },
  { file: 'agencies/fields.tsv', bundle: 'agencies', class: 'field', casing: 'any', text: 'field', aliases: ['aliases'] },
  { file: 'agencies/press.tsv', bundle: 'agencies', class: 'press', casing: 'written', text: 'name', aliases: ['aliases'], table: 'press', columns: ['name', 'type'] },
  { file: 'organizations/organizations.tsv', bundle: 'organizations', class: 'organization', casing: 'written', text: 'name', aliases: ['aliases'], table: 'organizations', columns: ['name'] },
  { file: 'organizations/heads.tsv', bundle: 'organizations', class: 'organization-head', casing: 'loose', text: 'head', aliases: ['aliases'], table: 'organization-heads', columns: ['head', 'kind'] },
  { file: 'names/common.tsv', bundle: 'names', class: 'common', casing: 'any', text: 'text' },
  { file: 'names/foreign.tsv', bundle: 'names', class: 'known-name', casing: 'written', text: 'name', aliases: ['aliases'], table: 'known-names', columns: ['name', 'kind'] },
  { file: 'names/historical.tsv', bundle: 'names', class: 'known-name', casing: 'written', text: 'name', aliases: ['aliases'], table: 'known-names', columns: ['name'] },
  { file: 'places/heads.tsv', bundle: 'places', class: 'place-head', casing: 'loose', text: 'head', aliases: ['aliases'], table: 'place-heads', columns: ['head', 'level', 'kind'] },
  { file: 'places/geography.tsv', bundle: 'places', class: 'feature', casing: 'written', text: 'name', aliases: ['aliases'], table: 'features', columns: ['name', 'kind'] },
  { file: 'places/features.tsv', bundle: 'places', class: 'feature', casing: 'written', text: 'name', aliases: ['aliases'], table: 'features', columns: ['name', 'kind'] },
  { file: 'numbers/units.tsv', bundle: 'numbers', class: 'unit', casing: 'any', text: 'text', aliases: ['aliases'], table: 'units-of-measure', columns: ['canonical', 'dimension'] },
  { file: 'numbers/currencies.tsv', bundle: 'numbers', class: 'currency', casing: 'any', text: 'text', aliases: ['aliases'], table: 'currencies', columns: ['code'] },
  { file: 'documents/heads.tsv', bundle: 'documents', class: 'document-head', casing: 'loose', text: 'text', aliases: ['aliases'], table: 'document-heads', columns: ['kind'] },
  { file: 'documents/laws.tsv', bundle: 'documents', class: 'law', casing: 'first', text: 'name', aliases: ['aliases'], table: 'laws', columns: ['name'] },
  { file: 'events/heads.tsv', bundle: 'events', class: 'event-head', casing: 'loose', text: 'text', aliases: ['aliases'], table: 'event-heads', columns: ['kind'] },
  { file: 'events/events.tsv', bundle: 'events', class: 'event', casing: 'first', text: 'name', aliases: ['aliases'], table: 'events', columns: ['name', 'kind'] },
  { file: 'dates/holidays.tsv', bundle: 'events', class: 'event', casing: 'first', text: 'text', aliases: ['aliases'], table: 'events', columns: ['text', 'month', 'day', 'calendar'] },
];
