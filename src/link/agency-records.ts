/** Names and order of the records of bodies. */
import type { Draft, DraftAgency, Mention } from './draft.ts';
import type { DocumentPlaces } from './places.ts';

/** The first place directly inside a body whose unit is known. */
export function unitIn(draft: Draft, mention: Mention, places: DocumentPlaces): Mention | undefined {
  for (let id = mention.id + 1; id < draft.mentions.length; id++) {
    const child = draft.mentions[id] as Mention;
    if (child.start >= mention.end) break;
    if (child.parent === mention.id && child.type === 'location' && places.units.has(id)) return child;
  }
  return undefined;
}

/** The place directly inside a body that its name ends with. */
export function placeAtEnd(draft: Draft, mention: Mention): Mention | undefined {
  for (let id = mention.id + 1; id < draft.mentions.length; id++) {
    const child = draft.mentions[id] as Mention;
    if (child.start >= mention.end) break;
    if (child.parent === mention.id && child.type === 'location' && child.end === mention.end) return child;
  }
  return undefined;
}

/** Records in the order of their first mention. */
export function inTextOrder(draft: Draft, recordOf: Map<number, number>): void {
  const { agencies } = draft;
  let moved = false;
  for (const [at, { mentions }] of agencies.entries()) {
    if (mentions.length > 1) mentions.sort((left, right) => left - right);
    const before = at === 0 ? -1 : ((agencies[at - 1] as DraftAgency).mentions[0] as number);
    moved ||= (mentions[0] as number) < before;
  }
  if (!moved) return;
  const order = [...agencies.keys()];
  const first = (record: number) => (agencies[record] as DraftAgency).mentions[0] as number;
  order.sort((left, right) => first(left) - first(right));
  draft.agencies = order.map((record) => agencies[record] as DraftAgency);
  const now = new Int32Array(order.length);
  for (const [at, record] of order.entries()) now[record] = at;
  for (const [mention, record] of recordOf) recordOf.set(mention, now[record] as number);
}
