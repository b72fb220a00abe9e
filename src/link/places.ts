/** What the location linker tells the others: the unit of each mention, and what the document is about. */
import type { Draft, Mention } from './draft.ts';
import { type Gazetteer, PROVINCE } from './gazetteer.ts';

export interface DocumentPlaces {
  /** Made when it is asked for. */
  readonly gazetteer: Gazetteer;
  /** Unit by mention id. */
  units: Map<number, number>;
  /** How much the document speaks of each province. */
  provinces: Map<number, number>;
  /** Mentions of provinces, districts and communes, each in the order of the text. */
  byLevel: readonly { start: number; unit: number }[][];
}

const NOTE = 'places';

export function setPlaces(
  draft: Draft,
  gazetteerOf: () => Gazetteer,
  units: Map<number, number>,
  provinces: Map<number, number>,
): void {
  const byLevel: { start: number; unit: number }[][] = [[], [], []];
  for (const mention of draft.mentions) {
    const unit = units.get(mention.id);
    if (unit !== undefined && gazetteerOf().valid(unit, draft.date))
      (byLevel[gazetteerOf().level[unit] as number] as { start: number; unit: number }[]).push({
        start: mention.start,
        unit,
      });
  }
  const places: DocumentPlaces = {
    get gazetteer() {
      return gazetteerOf();
    },
    units,
    provinces,
    byLevel,
  };
  draft.notes.set(NOTE, places);
}

/** Adds a mention whose unit was found later. */
export function enter(places: DocumentPlaces, level: number, place: { start: number; unit: number }): void {
  const list = places.byLevel[level];
  if (list === undefined) return;
  let at = list.length;
  while (at > 0 && (list[at - 1] as { start: number }).start > place.start) at--;
  list.splice(at, 0, place);
}

export const placesOf = (draft: Draft) => draft.notes.get(NOTE) as DocumentPlaces | undefined;

/** The unit of `level` named last before `position`, else the first after it, else -1. */
export const nearest = (places: DocumentPlaces, level: number, position: number) =>
  nearestIn(places.byLevel[level] ?? [], position);

type Named = readonly { start: number; unit: number }[];

function nearestIn(list: Named, position: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as { start: number }).start <= position) low = middle + 1;
    else high = middle;
  }
  return (list[low - 1] ?? list[low])?.unit ?? -1;
}

/** What the headline or the lead names counts more than what the text passes by. */
const LEAD_UNITS = 300;
const LEAD_WEIGHT = 3;

/** The unit of `level` that the document is about where one stands out, else the nearest to `position`, else -1. */
export const focus = (places: DocumentPlaces, level: number, position: number) =>
  focusIn(places.byLevel[level] ?? [], position);

export function focusIn(list: Named, position: number): number {
  const near = nearestIn(list, position);
  if (list.length < 2) return near;
  const weights = new Map<number, number>();
  for (const { start, unit } of list)
    weights.set(unit, (weights.get(unit) ?? 0) + (start < LEAD_UNITS ? LEAD_WEIGHT : 1));
  const [main, most] = [...weights].reduce((best, pair) => (pair[1] > best[1] ? pair : best));
  return most >= 2 * (weights.get(near) ?? 0) ? main : near;
}

/** The province that the document speaks of most, or -1. */
export function mainProvince(places: DocumentPlaces): number {
  let best = -1;
  let most = 0;
  for (const [province, weight] of places.provinces) {
    if (weight > most) {
      best = province;
      most = weight;
    }
  }
  return best;
}

/**
 * The first mention of `type` (null: of any) directly inside another. Mentions are in the order of the text, outermost
 * first.
 */
export function childOf(draft: Draft, mention: Mention, type: string | null): Mention | undefined {
  const { mentions } = draft;
  for (let at = mention.id + 1; at < mentions.length; at++) {
    const other = mentions[at] as Mention;
    if (other.start >= mention.end) break;
    if (other.parent === mention.id && (type === null || other.type === type)) return other;
  }
  return undefined;
}

/**
 * The province of what stands at `position`: the nearest before, or the one that the document is about where that
 * stands out; but the nearest where its own paragraph names it and not the other.
 */
export function provinceAt(draft: Draft, places: DocumentPlaces, position: number): number {
  const main = mainProvince(places);
  if (places.provinces.size < 2) return main;
  const near = nearest(places, PROVINCE, position);
  if (near < 0 || near === main) return main;
  const share = (places.provinces.get(main) ?? 0) >= 2 * (places.provinces.get(near) ?? 0);
  if (!share) return near;
  const line = draft.text.lastIndexOf('\n', position - 1);
  const here = (places.byLevel[PROVINCE] ?? []).filter(({ start }) => start > line && start <= position);
  return here.length > 0 && here.every(({ unit }) => unit === near) ? near : main;
}
