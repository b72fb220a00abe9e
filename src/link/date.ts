/** The document's date: as given, or as its dateline says. */
import type { DateValue } from '../types.ts';
import type { Mention } from './draft.ts';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `2020-08-14` as 20200814; 0 when it is no calendar day. */
export function packDate(text: unknown): number {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return 0;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days ? year * 10000 + month * 100 + day : 0;
}

/** A dateline stands in the headline or the lead: a full date later in the text dates an event, not the article. */
const DATELINE_UNITS = 700;

/** The first full day near the head of the text, read without any other date to lean on; 0 when there is none. */
export function documentDate(mentions: readonly Mention[], evaluate: (mention: Mention) => void): number {
  for (const mention of mentions) {
    if (mention.start > DATELINE_UNITS) return 0;
    if (mention.type !== 'date') continue;
    evaluate(mention);
    const value = mention.value as DateValue | null;
    if (value?.start == null) continue;
    if (value.grain === 'day' || value.grain === 'part-of-day' || value.grain === 'minute' || value.grain === 'hour') {
      return packDate(value.start.slice(0, 10));
    }
  }
  return 0;
}
