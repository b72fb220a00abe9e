import type { Amount, DateValue, DurationValue, EntityValue, LocationValue } from '../types.ts';
import { type Labels, labelOf } from './labels.ts';

/** `1250.5` → `1.250,5` in Vietnamese, `1,250.5` in English. */
function numberText(value: number, { decimal, thousands }: Labels): string {
  const written = String(value);
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(written);
  if (match === null) return written;
  const whole = match[2]!.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  return `${match[1]}${whole}${match[3] === undefined ? '' : decimal + match[3]}`;
}

/** `≈ 30 – 40%`, `41/45 xã`, `318.000.000.000 VND`. */
function amountText(amount: Amount & { unit: string; of?: number }, labels: Labels): string {
  const { value, min, max, of, modifier, unit } = amount;
  const numbers = [...(value === undefined ? [min, max] : [value])].filter((number) => number !== undefined);
  const range = numbers.map((number) => numberText(number, labels)).join(' – ');
  const whole = of === undefined ? '' : `/${numberText(of, labels)}`;
  const units: Record<string, string> = {
    percent: '%',
    permille: '‰',
    'percentage-point': ` ${labels.percentagePoint}`,
  };
  return `${modifier === undefined ? '' : `${modifier} `}${range}${whole}${units[unit] ?? ` ${unit}`}`.trim();
}

/** `2020-08-19 (chiều)`, `2020`, `2020-01-01 – 2020-08-31`, `đến 2020-08-14`; the EDTF where nothing is resolved. */
function dateText({ start, end, edtf, timex, part, modifier }: DateValue, labels: Labels): string {
  const written = edtf || timex;
  const settled = start !== null && end !== null && start !== end;
  const days = settled ? (written.includes('/') ? `${start} – ${end}` : written) : (start ?? end ?? written);
  const bound = modifier === undefined ? '' : `${labelOf(labels.bound, modifier)} `;
  return `${bound}${days}${part === undefined ? '' : ` (${labelOf(labels.part, part)})`}`;
}

/** `P2Y6M` → `2 năm 6 tháng`; a form that is not spelled out here stays as it is. */
function isoDuration(timex: string, labels: Labels): string {
  const match = /^P((?:[\d.]+[YMWD])*)(?:T((?:[\d.]+[HMS])+))?$/.exec(timex);
  if (match === null || timex === 'P') return timex;
  const read = (part: string | undefined, prefix: string) =>
    [...(part ?? '').matchAll(/([\d.]+)([A-Z])/g)].map(
      ([, number, unit]) => `${numberText(Number(number), labels)} ${labelOf(labels.duration, prefix + unit)}`,
    );
  return [...read(match[1], ''), ...read(match[2], 'T')].join(' ');
}

function durationText({ timex, min, max, modifier }: DurationValue, labels: Labels): string {
  const ends = min !== undefined && max !== undefined ? [min, max] : [timex];
  const text = ends.map((end) => isoDuration(end, labels)).join(' – ');
  return modifier === undefined ? text : `${modifier} ${text}`;
}

/** `Bắc Kạn, cấp tỉnh (06) → Thái Nguyên (sau 2025-06-30)`. */
function placeText({ name, level, code, validTo, successors, alternatives }: LocationValue, labels: Labels): string {
  const facts = [name, `${labelOf(labels.level, level)}${code === null ? '' : ` (${code})`}`];
  const after = successors.map((place) => place.name).join(', ');
  if (validTo !== null && after === '') facts.push(`${labels.bound.until} ${validTo}`);
  const others = (alternatives ?? []).map((place) => `${place.name} (${place.code})`);
  if (others.length > 0) facts.push(`${labels.alternatives} ${others.join(', ')}`);
  const place = facts.filter(Boolean).join(', ');
  if (after === '') return place;
  return `${place} → ${after}${validTo === null ? '' : ` (${labels.bound.after} ${validTo})`}`;
}

/** A value in a few words for a person to read; empty for null. Dates stay in ISO 8601. */
export function valueText(value: EntityValue, labels: Labels): string {
  if (value === null) return '';
  if ('edtf' in value) return dateText(value as DateValue, labels);
  if ('timex' in value) return durationText(value as DurationValue, labels);
  if ('unit' in value) return amountText(value as Amount & { unit: string }, labels);
  if ('successors' in value && Array.isArray(value.successors)) return placeText(value as LocationValue, labels);
  const scalars = Object.values(value).filter((part) => typeof part === 'string' || typeof part === 'number');
  return scalars.join(' · ');
}
