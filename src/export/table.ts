import type { Entity, Extraction } from '../types.ts';
import type { ExportDocument } from './document.ts';
import { type Cell, grid, type Paint } from './grid.ts';
import { type LabelLanguage, type Labels, labelOf, labels } from './labels.ts';
import { flatten, inTextOrder, nest } from './nesting.ts';
import { valueText } from './value-text.ts';

export interface TableOptions {
  /** Puts colour on a text; by default there is none. */
  paint?: Paint;
  /** Cells of a line, longer texts are cut. Default 80; `Infinity` cuts nothing. */
  width?: number;
  /** Language of headings and labels. Default `en`. */
  language?: LabelLanguage;
}

type Row = Cell[];

const columns = (names: readonly string[]): Row => names.map((text) => ({ text, style: 'column' }));
const plain = (text: string | number | null | undefined): Cell => ({ text: String(text ?? '') });
const muted = (text: string | number | null | undefined): Cell => ({ text: String(text ?? ''), style: 'muted' });

/** A figure's value is shown even where it is written as the mention is; a name that the mention already gives is not. */
function entityRows({ entities, officials, agencies }: Extraction, words: Labels): Row[] {
  const depths = new Map(flatten(nest(entities)).map(({ entity, depth }) => [entity, depth]));
  const names = new Map([...officials, ...agencies].flatMap(({ name, mentions }) => mentions.map((id) => [id, name])));
  return inTextOrder(entities).map((entity) => {
    const name = names.get(entity.id);
    return [
      { text: entity.text, indent: depths.get(entity) ?? 0, style: entity.type },
      muted(labelOf(words.types, entity.type)),
      plain(name === undefined ? valueText(entity.value, words) : name === entity.text ? '' : name),
    ];
  });
}

function officialRows({ officials, agencies }: Extraction, words: Labels): Row[] {
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  return officials.flatMap(({ name, titles }): Row[] => {
    const who: Cell = { text: name, style: 'official' };
    if (titles.length === 0) return [[who]];
    return titles.map(({ text, status, agency }, index) => [
      index === 0 ? who : plain(''),
      plain(text),
      muted(labelOf(words.status, status)),
      plain(agency === null ? '' : names.get(agency)),
    ]);
  });
}

function agencyRows({ agencies }: Extraction, words: Labels): Row[] {
  return agencies.map(({ name, level, kind, place, mentions }) => [
    { text: name, style: 'agency' },
    muted(level === null ? '' : labelOf(words.level, level)),
    muted(kind),
    muted(place),
    muted(mentions.length),
  ]);
}

function indicatorRows({ entities, indicators }: Extraction, words: Labels): Row[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const value = (entity: Entity | undefined) => (entity && valueText(entity.value, words)) || entity?.text;
  return indicators.map((indicator) => {
    const figure = byId.get(indicator.value);
    return [
      plain(indicator.subject?.text),
      muted(labelOf(words.relation, indicator.relation)),
      { text: value(figure) ?? '', style: figure?.type ?? 'percent' },
      plain(indicator.base?.text),
      muted(indicator.date === null ? '' : value(byId.get(indicator.date))),
    ];
  });
}

/**
 * A plain-text table for a terminal: entities in text order, nested ones indented, with type and value; then who holds
 * what, agencies and indicators, where there are any. Control characters of the text never reach the terminal.
 */
export function writeTable({ extraction }: ExportDocument, options: TableOptions = {}): string {
  const { paint = (text: string) => text, width = 80, language = 'en' } = options;
  const words = labels[language];
  const { column, heading } = words;
  const lines: string[] = [];
  const section = (title: string, count: number, names: readonly string[], rows: readonly Row[]) => {
    if (lines.length > 0) lines.push('');
    lines.push(`${paint(title, 'heading')} ${paint(String(count), 'muted')}`);
    if (rows.length > 0) lines.push(...grid([columns(names), ...rows], width, paint));
  };
  const { mention, type, value, name, title, status, agency, level, kind, place, mentions, subject, relation } = column;
  const { entities, officials, agencies, indicators } = extraction;
  section(heading.entities, entities.length, [mention, type, value], entityRows(extraction, words));
  if (officials.length > 0) {
    section(heading.officials, officials.length, [name, title, status, agency], officialRows(extraction, words));
  }
  if (agencies.length > 0) {
    section(heading.agencies, agencies.length, [name, level, kind, place, mentions], agencyRows(extraction, words));
  }
  if (indicators.length > 0) {
    const names = [subject, relation, value, column.base, column.date];
    section(heading.indicators, indicators.length, names, indicatorRows(extraction, words));
  }
  return lines.map((line) => `${line}\n`).join('');
}
