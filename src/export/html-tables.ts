import type { Entity, Extraction } from '../types.ts';
import { attribute, escapeHtml } from './html-escape.ts';
import { type Labels, labelOf } from './labels.ts';
import type { NestedMention } from './nesting.ts';
import { valueText } from './value-text.ts';

/** Links to this many mentions of a record; a body named a hundred times needs no hundred numbers. */
const mostLinks = 12;

const cell = (html: string, kind = '') => `<td${attribute('class', kind)}>${html}</td>`;
const text = (value: string | number | null | undefined) => escapeHtml(String(value ?? ''));

/** `<section>` with a heading, the number of records and a table, folded away on demand; nothing when there are no rows. */
function section(
  title: string,
  count: number,
  names: readonly string[],
  rows: readonly string[],
  fold = false,
): string {
  if (rows.length === 0) return '';
  const head = names.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row}</tr>`).join('\n');
  const table = `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
  const heading = `${escapeHtml(title)} <small>${count}</small>`;
  return fold
    ? `<section><details><summary>${heading}</summary>${table}</details></section>`
    : `<section><h2>${heading}</h2>${table}</section>`;
}

/** Numbered links to the mentions in the article. */
function mentionLinks(ids: readonly number[]): string {
  const links = ids.slice(0, mostLinks).map((id, index) => `<a href="#e${Number(id)}">${index + 1}</a>`);
  return links.join(' ') + (ids.length > mostLinks ? ` … ${ids.length}` : '');
}

/** Name, posts with status and body, one row a post; the name spans the rows of its posts. */
export function officialsTable({ officials, agencies }: Extraction, words: Labels): string {
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  const { column, heading, status } = words;
  const rows = officials.flatMap(({ name, titles, mentions }) => {
    const span = titles.length > 1 ? ` rowspan="${titles.length}"` : '';
    const who = `<th scope="row"${span}>${text(name)}</th>`;
    const where = `<td class="m"${span}>${mentionLinks(mentions)}</td>`;
    if (titles.length === 0) return [who + cell('') + cell('') + cell('') + where];
    return titles.map((title, index) => {
      const post = `<a href="#e${Number(title.mention)}">${text(title.text)}</a>`;
      const body = cell(text(title.agency === null ? '' : names.get(title.agency)));
      const middle = cell(post) + cell(text(labelOf(status, title.status))) + body;
      return index === 0 ? who + middle + where : middle;
    });
  });
  const { name, title, agency, mentions } = column;
  return section(heading.officials, officials.length, [name, title, column.status, agency, mentions], rows);
}

export function agenciesTable({ agencies }: Extraction, words: Labels): string {
  const { column, heading } = words;
  const rows = agencies.map(
    ({ name, level, kind, place, mentions }) =>
      `<th scope="row">${text(name)}</th>` +
      cell(text(level === null ? '' : labelOf(words.level, level))) +
      cell(text(kind)) +
      cell(text(place), 'n') +
      cell(mentionLinks(mentions), 'm'),
  );
  const names = [column.agency, column.level, column.kind, column.place, column.mentions];
  return section(heading.agencies, agencies.length, names, rows);
}

export function indicatorsTable({ entities, indicators }: Extraction, words: Labels): string {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const linked = (id: number | null, say: (entity: Entity) => string) => {
    const entity = id === null ? undefined : byId.get(id);
    return entity === undefined ? '' : `<a href="#e${Number(id)}">${text(say(entity) || entity.text)}</a>`;
  };
  const { column, heading } = words;
  const rows = indicators.map(
    ({ subject, relation, value, base, date, place }) =>
      cell(text(subject?.text)) +
      cell(text(labelOf(words.relation, relation))) +
      cell(
        linked(value, (entity) => valueText(entity.value, words)),
        'v',
      ) +
      cell(text(base?.text)) +
      cell(
        linked(date, (entity) => valueText(entity.value, words)),
        'n',
      ) +
      cell(linked(place, (entity) => entity.text)),
  );
  const { subject, relation, value, base, date, where } = column;
  const names = [subject, relation, value, base, date, where];
  return section(heading.indicators, indicators.length, names, rows);
}

/** Every mention with its value, folded away: what is pointed at in the article, for print, touch and screen readers. */
export function entitiesTable(
  mentions: readonly NestedMention[],
  notes: ReadonlyMap<number, string>,
  words: Labels,
  type: (type: string) => number,
): string {
  const rows = mentions.map(({ entity, depth }) => {
    const name = `<a href="#e${Number(entity.id)}">${text(entity.text)}</a>`;
    const kind = `<span class="k t${type(entity.type)}">${text(labelOf(words.types, entity.type))}</span>`;
    return cell(name, depth === 0 ? '' : `i${Math.min(depth, 4)}`) + cell(kind) + cell(text(notes.get(entity.id)), 'n');
  });
  const { mention, type: kind, value } = words.column;
  return section(words.heading.entities, mentions.length, [mention, kind, value], rows, true);
}
