/**
 * Dates side by side: which forms vietner reads and which chrono-node's Vietnamese locale reads, and what value each
 * gives them.
 *
 *     npx tsx bench/dates.ts          writes docs/dates-comparison.md
 *
 * The sentences are those of fixtures/cases/date.txt and, where it is there, of ../shared/forms. A form is right when
 * one mention covers the expected words and has the expected first and last day. chrono-node gives a date where a text
 * says a month or a year: for it, the parts that the text states are compared, and words within the form count too.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ParsedComponents, vi } from 'chrono-node';
import { createExtractor } from '../src/presets/create.ts';
import { parseExpected, readCases } from '../src/testing/index.ts';
import type { DateValue } from '../src/types.ts';

const path = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));

interface Form {
  /** Heading of the table. */
  group: string;
  text: string;
  /** The document's date. */
  date: string;
  start: number;
  end: number;
  first: string | null;
  last: string | null;
}

/** How well a form was read. */
type Verdict = 'value' | 'span' | 'part' | 'none';

/** Lines of fixtures/cases/date.txt with one date, grouped by the comments above them. */
function caseForms(): Form[] {
  const file = path('fixtures/cases/date.txt');
  if (!existsSync(file)) return [];
  const source = readFileSync(file, 'utf8');
  const headings: string[] = [];
  let heading = 'others';
  for (const content of source.split('\n')) {
    heading = /^# (?!\w+:)(.+)$/.exec(content)?.[1] ?? heading;
    headings.push(heading);
  }
  const forms: Form[] = [];
  for (const { line, text, entities, date } of readCases(source)) {
    const [found, ...others] = entities.filter(({ type }) => type === 'date');
    if (found === undefined || others.length > 0 || found.value === null) continue;
    const value = parseExpected('date', found.value);
    const [first, last] = [asDay(value?.start), asDay(value?.end)];
    if (first === null || last === null) continue;
    forms.push({
      group: headings[line - 1] as string,
      text,
      date: date ?? '2020-08-20',
      start: found.start,
      end: found.end,
      first,
      last,
    });
  }
  return forms;
}

/** Rows of the table of forms that are dates. */
function tableForms(): Form[] {
  const file = path('../shared/forms/forms.tsv');
  if (!existsSync(file)) {
    console.error("no ../shared/forms: the project's own cases alone");
    return [];
  }
  const [, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  return rows
    .map((row) => row.split('\t'))
    .filter(([, , , , type]) => type === 'date')
    .map(([, , example = '', date = '', , first = '', last = '']) => {
      const start = example.indexOf('[');
      const end = example.indexOf(']') - 1;
      const text = example.replace('[', '').replace(']', '');
      return { group: 'the table of forms', text, date, start, end, first: asDay(first), last: asDay(last) };
    });
}

const asDay = (value: unknown): string | null => (typeof value === 'string' && /^\d{4}-/.test(value) ? value : null);

const dates = createExtractor({
  modules: (own) => own.filter(({ type }) => ['date', 'duration', 'document', 'quantity'].includes(type)),
  linkers: () => [],
});

function ours({ text, date, start, end, first, last }: Form): Verdict {
  const found = dates.extract(text, { date }).entities.filter((entity) => entity.type === 'date');
  const same = found.find((entity) => entity.start === start && entity.end === end);
  if (same === undefined) return found.some((entity) => entity.start < end && entity.end > start) ? 'part' : 'none';
  const value = same.value as DateValue;
  return value.start === first && value.end === (last ?? first) ? 'value' : 'span';
}

function chronos({ text, date, start, end, first, last }: Form): Verdict {
  const found = vi.parse(text, new Date(`${date}T12:00:00`));
  const near = found.find(({ index, text: words }) => index < end && index + words.length > start);
  if (near === undefined) return 'none';
  const from = states(near.start, first);
  const to =
    near.end === null || near.end === undefined ? first === last || from === 'whole' : states(near.end, last) !== null;
  if (from !== null && to) return 'value';
  return near.index === start && near.text.length === end - start ? 'span' : 'part';
}

/**
 * `whole` when a month or year alone is certain and agrees, `day` when the day agrees, null when something does not.
 * Where chrono-node is certain of nothing (a part of the day), the day that it implies counts.
 */
function states(components: ParsedComponents, day: string | null): 'whole' | 'day' | null {
  if (day === null || !clockAgrees(components, day)) return null;
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  const sameYear = components.get('year') === year;
  const sameMonth = sameYear && components.get('month') === month;
  const certain = (name: 'day' | 'weekday' | 'month' | 'year') => components.isCertain(name);
  if (!certain('day') && !certain('weekday')) {
    if (certain('month')) return sameMonth ? 'whole' : null;
    if (certain('year')) return sameYear ? 'whole' : null;
  }
  return sameMonth && components.get('day') === date ? 'day' : null;
}

function clockAgrees(components: ParsedComponents, day: string): boolean {
  const clock = /T(\d\d):(\d\d)/.exec(day);
  return (
    clock === null ||
    (components.get('hour') === Number(clock[1]) && (components.get('minute') ?? 0) === Number(clock[2]))
  );
}

const forms = [...tableForms(), ...caseForms()];
const groups = [...new Set(forms.map(({ group }) => group))];
const judged = forms.map((form) => ({ form, own: ours(form), other: chronos(form) }));
const count = (list: typeof judged, key: 'own' | 'other', ...verdicts: Verdict[]) =>
  list.filter((one) => verdicts.includes(one[key])).length;

const lines = [
  '# Dates beside chrono-node',
  '',
  'Written by `npx tsx bench/dates.ts`. Each form is one sentence with one date: those of `fixtures/cases/date.txt` and of a',
  `table of ${forms.filter(({ group }) => group === 'the table of forms').length} forms that the project was given. “Right” is`,
  'for vietner the exact words with the expected first and last day; for chrono-node (2.10.3, locale `vi`) it is enough that',
  'it reads something within those words and that all the parts it is certain of agree. “Found” is any overlap. Where the',
  'words leave the year or week open (*Chủ nhật*, *20/11*), the expected day is the one that a newspaper means, by the rules of',
  'the project; chrono-node takes the nearest.',
  '',
  '| forms | sentences | vietner right | found | chrono-node right | found |',
  '|---|---|---|---|---|---|',
];
for (const group of [...groups, 'all']) {
  const list = group === 'all' ? judged : judged.filter(({ form }) => form.group === group);
  const cells = (['own', 'other'] as const).flatMap((key) => [
    count(list, key, 'value'),
    count(list, key, 'value', 'span', 'part'),
  ]);
  lines.push(`| ${group} | ${list.length} | ${cells.join(' | ')} |`);
}
const show = ({ text, start, end }: Form) => `${text.slice(0, start)}**${text.slice(start, end)}**${text.slice(end)}`;
const onlyOther = judged.filter(({ own, other }) => own !== 'value' && other === 'value');
const neither = judged.filter(({ own, other }) => own !== 'value' && other !== 'value');
lines.push(
  '',
  '## Right with chrono-node alone',
  '',
  ...(onlyOther.length === 0 ? ['None.'] : onlyOther.map(({ form }) => `- ${show(form)}`)),
);
lines.push(
  '',
  '## Right with neither',
  '',
  ...(neither.length === 0 ? ['None.'] : neither.map(({ form }) => `- ${show(form)}`)),
);
const sample = judged.filter(({ own, other }) => own === 'value' && other !== 'value');
const step = Math.max(1, Math.floor(sample.length / 25));
lines.push('', `## Right with vietner alone: ${Math.ceil(sample.length / step)} of ${sample.length}`, '');
for (let at = 0; at < sample.length; at += step) {
  const { form, other } = sample[at] as (typeof sample)[number];
  lines.push(`- ${show(form)}${other === 'none' ? '' : ' — chrono-node reads something else here'}`);
}
writeFileSync(path('docs/dates-comparison.md'), `${lines.join('\n')}\n`);
console.log(lines.slice(7, 10 + groups.length).join('\n'));
console.log(
  `right with chrono-node alone: ${onlyOther.length}; with neither: ${neither.length}; docs/dates-comparison.md written`,
);
