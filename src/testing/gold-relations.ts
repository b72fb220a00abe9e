/** The lines behind `---` of a gold file: who holds what, what figures measure, which bodies are meant. */

import type { AgencyLevel, IndicatorRelation } from '../types.ts';
import type { GoldDocument } from './gold.ts';

type Relations = Pick<GoldDocument, 'holds' | 'indicators' | 'agencies'>;

const relations: readonly string[] = ['reach', 'increase', 'decrease', 'share', 'exceed', 'complete', 'equal'];
const levels: readonly string[] = ['central', 'province', 'district', 'commune'];

const cells = (source: string, separator: RegExp) => source.split(separator).map((cell) => cell.trim());

/** Adds one line's relation to the document; gives the problem of a line that cannot be read, or null. */
export function readRelation(line: string, into: Relations): string | null {
  const match = /^([a-z]+):\s*(.*)$/s.exec(line);
  switch (match?.[1]) {
    case 'holds':
      return readHolds(match[2]!, into);
    case 'indicator':
      return readIndicator(match[2]!, into);
    case 'agency':
      return readAgency(match[2]!, into);
    default:
      return `a relation begins with "holds:", "indicator:" or "agency:", not "${line.slice(0, 20)}"`;
  }
}

/** `Lò Văn Pó | Bí thư Tỉnh ủy ; Chủ tịch HĐND tỉnh` */
function readHolds(source: string, into: Relations): string | null {
  const [name, titles, ...more] = cells(source, /\s\|\s/);
  const list = cells(titles ?? '', /\s;(?:\s|$)/).filter((title) => title !== '');
  if (!name || list.length === 0 || more.length > 0) return 'write "holds: name | title ; title"';
  into.holds.push({ name, titles: list });
  return null;
}

/** `subject=tiến độ | relation=reach | value=40% | base=kế hoạch vốn | date=2020-08-14` */
function readIndicator(source: string, into: Relations): string | null {
  const fields = new Map<string, string>();
  for (const cell of cells(source, /\s\|\s/)) {
    const match = /^(subject|relation|value|base|date)=(.*)$/s.exec(cell);
    if (!match) return `"${cell}" is no field of an indicator; known: subject, relation, value, base, date`;
    fields.set(match[1]!, match[2]!.trim());
  }
  const relation = fields.get('relation') ?? '';
  const value = fields.get('value');
  const date = fields.get('date') || null;
  if (!relations.includes(relation)) return `relation "${relation}" must be one of ${relations.join(', ')}`;
  if (!value) return 'an indicator needs value=…, the text of its percent, money or quantity';
  if (date && !/^\d{4}-\d{2}-\d{2}(T[\d:]+)?(\/\d{4}-\d{2}-\d{2}(T[\d:]+)?)?$/.test(date)) {
    return `date=${date} must be YYYY-MM-DD or YYYY-MM-DD/YYYY-MM-DD`;
  }
  into.indicators.push({
    subject: fields.get('subject') || null,
    relation: relation as IndicatorRelation,
    value,
    base: fields.get('base') || null,
    date,
  });
  return null;
}

/** `UBND tỉnh | Ủy ban nhân dân tỉnh Bắc Kạn | province` */
function readAgency(source: string, into: Relations): string | null {
  const [mention, name, level, ...more] = cells(source, /\s\|(?:\s|$)/);
  if (!mention || !name || more.length > 0) return 'write "agency: mention | canonical name | level"';
  if (level && !levels.includes(level)) return `level "${level}" must be one of ${levels.join(', ')}`;
  into.agencies.push({ mention, name, level: (level || null) as AgencyLevel | null });
  return null;
}

/** The lines of a document's relations, each with its line feed. */
export function writeRelations({ holds, indicators, agencies }: Relations): string {
  const lines = [
    ...holds.map(({ name, titles }) => `holds: ${name} | ${titles.join(' ; ')}`),
    ...indicators.map((indicator) => {
      const { subject, relation, value, base, date } = indicator;
      const fields = Object.entries({ subject, relation, value, base, date }).filter(([, field]) => field !== null);
      return `indicator: ${fields.map(([key, field]) => `${key}=${field}`).join(' | ')}`;
    }),
    ...agencies.map(({ mention, name, level }) => `agency: ${mention} | ${name}${level ? ` | ${level}` : ''}`),
  ];
  return lines.map((line) => `${line.replace(/\s*[\r\n]+\s*/g, ' ')}\n`).join('');
}
