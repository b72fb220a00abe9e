import type { Agency, Entity, EntityValue, Extraction, Official } from '../types.ts';
import { bratName, indicatorSpans } from './brat-types.ts';
import { codePointOffsets } from './code-points.ts';
import type { ExportDocument } from './document.ts';
import { jsonOnOneLine } from './jsonl.ts';
import { inTextOrder } from './nesting.ts';

/** Entity id to the id of its `T` line. */
type Spans = ReadonlyMap<number, string>;

/** Collects lines of the standoff format and gives each kind its running numbers. */
class Standoff {
  readonly lines: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly points: ReturnType<typeof codePointOffsets>;

  constructor(private readonly text: string) {
    this.points = codePointOffsets(text);
  }

  add(kind: string, rest: string): string {
    const number = (this.numbers.get(kind) ?? 0) + 1;
    this.numbers.set(kind, number);
    this.lines.push(`${kind}${number}\t${rest}`);
    return `${kind}${number}`;
  }

  /** A `T` line. A mention may not run over a line break: it becomes fragments, `0 4;5 9`, its text joined by spaces. */
  span(type: string, start: number, end: number): string {
    const fragments = [...this.text.slice(start, end).matchAll(/[^\r\n\u0085\u2028\u2029]+/g)].map((match) => {
      const from = start + match.index;
      return { from, to: from + match[0].length, text: match[0].replace(/\t/g, ' ') };
    });
    const offsets = fragments.map(({ from, to }) => `${this.points.fromUtf16(from)} ${this.points.fromUtf16(to)}`);
    const text = fragments.map((fragment) => fragment.text).join(' ');
    return this.add('T', `${bratName(type)} ${offsets.join(';')}\t${text}`);
  }
}

/** The mention of a record that stands nearest to a position, for relations hold between mentions, ours between records. */
function nearest(
  mentions: readonly number[],
  entities: ReadonlyMap<number, Entity>,
  start: number,
): Entity | undefined {
  let best: Entity | undefined;
  for (const id of mentions) {
    const entity = entities.get(id);
    if (entity === undefined) continue;
    if (best === undefined || Math.abs(entity.start - start) < Math.abs(best.start - start)) best = entity;
  }
  return best;
}

/** The database and key under which a value is known outside: TIMEX3 of dates, GSO codes of places. */
function reference(value: EntityValue): { key: string; name: string } | undefined {
  if (value === null) return undefined;
  if ('timex' in value && typeof value.timex === 'string') return { key: `TIMEX3:${value.timex}`, name: value.timex };
  if ('level' in value && typeof value.code === 'string') return { key: `GSO:${value.code}`, name: String(value.name) };
  return undefined;
}

const noSpace = (text: string) => text.replace(/\s+/g, '_');
const oneLine = (text: string) => text.replace(/\s+/g, ' ');

/** `N` lines of resolved agencies and of links, `R Holds` and `R Of` of officials, `A Status` of their titles. */
function writeRecords(out: Standoff, extraction: Extraction, byId: ReadonlyMap<number, Entity>, spans: Spans): void {
  const { officials, agencies } = extraction;
  const name = (database: string, record: Official | Agency) => {
    for (const mention of record.mentions) {
      const span = spans.get(mention);
      if (span !== undefined) out.add('N', `Reference ${span} ${database}:${record.id}\t${oneLine(record.name)}`);
    }
  };
  for (const official of officials) name('Official', official);
  for (const agency of agencies) name('Agency', agency);
  const marked = new Set<string>();
  for (const { mentions, titles } of officials) {
    for (const { mention, agency, status } of titles) {
      const title = byId.get(mention);
      const span = spans.get(mention);
      if (title === undefined || span === undefined) continue;
      const holder = nearest(mentions, byId, title.start);
      if (holder !== undefined) out.add('R', `Holds Arg1:${spans.get(holder.id)} Arg2:${span}`);
      const body = agencies.find((record) => record.id === agency);
      const named = body && nearest(body.mentions, byId, title.start);
      if (named !== undefined) out.add('R', `Of Arg1:${span} Arg2:${spans.get(named.id)}`);
      if (!marked.has(span)) out.add('A', `Status ${span} ${status}`);
      marked.add(span);
    }
  }
}

/** An event a figure: `E1 Indicator:T4 Value:T3 Subject:T5 Base:T6 Date:T2`, its relation as `A Relation`. */
function writeIndicators(out: Standoff, extraction: Extraction, byId: ReadonlyMap<number, Entity>, spans: Spans): void {
  for (const { subject, relation, value, base, date, place } of extraction.indicators) {
    const figure = byId.get(value);
    if (figure === undefined) continue;
    const roles = [`${indicatorSpans.trigger}:${out.span(indicatorSpans.trigger, figure.start, figure.end)}`];
    const role = (name: string, span: string | undefined) => span !== undefined && roles.push(`${name}:${span}`);
    role('Value', spans.get(value));
    role('Subject', subject === null ? undefined : out.span(indicatorSpans.subject, subject.start, subject.end));
    role('Base', base === null ? undefined : out.span(indicatorSpans.base, base.start, base.end));
    role('Date', date === null ? undefined : spans.get(date));
    role('Place', place === null ? undefined : spans.get(place));
    out.add('A', `Relation ${out.add('E', roles.join(' '))} ${relation}`);
  }
}

/**
 * Standoff `.ann` of brat (brat.nlplab.org/standoff.html) for a `.txt` that holds exactly the document's text:
 *
 *     T1    title 0 14    Bí thư Tỉnh ủy
 *     T2    percent 965 968    40%
 *     #1    AnnotatorNotes T2    {"value":40,"unit":"percent"}
 *     R1    Holds Arg1:T3 Arg2:T1
 *     A1    Status T1 current
 *     E1    Indicator:T4 Value:T2 Subject:T5
 *     N1    Reference T6 GSO:06    Bắc Kạn
 *
 * **Offsets are code points**, as brat counts them: after an emoji they differ from ours. Save the text with its own line
 * ends (CR LF counts as two). Values stand whole, as JSON, in a note. Score, source and rule of a mention are not written.
 */
export function writeBrat({ text, extraction }: ExportDocument): string {
  const out = new Standoff(text);
  const entities = inTextOrder(extraction.entities);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const spans = new Map(entities.map((entity) => [entity.id, out.span(entity.type, entity.start, entity.end)]));
  for (const { id, value, links } of entities) {
    if (value !== null) out.add('#', `AnnotatorNotes ${spans.get(id)}\t${jsonOnOneLine(value)}`);
    const known = reference(value);
    if (known !== undefined) out.add('N', `Reference ${spans.get(id)} ${noSpace(known.key)}\t${oneLine(known.name)}`);
    for (const link of links) {
      out.add(
        'N',
        `Reference ${spans.get(id)} ${noSpace(`${link.kind}:${link.id}`)}\t${oneLine(link.name ?? link.id)}`,
      );
    }
  }
  writeRecords(out, extraction, byId, spans);
  writeIndicators(out, extraction, byId, spans);
  return out.lines.map((line) => `${line}\n`).join('');
}
