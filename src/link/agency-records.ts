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

/** Ban Dân vận Tỉnh ủy under Tỉnh ủy Hà Tĩnh: a row may end with the words that its parent begins with. */
export function withoutOverlap(name: string, parent: string): string {
  for (let from = 0; from >= 0 && from < name.length; ) {
    const length = name.length - from;
    const whole = length === parent.length || (length < parent.length && parent[length] === ' ');
    // The last letters tell most pairs apart before anything is folded.
    if (whole && sameLetter(name, name.length - 1, parent, length - 1) && sameLetter(name, from, parent, 0)) {
      const tail = name.slice(from).toLowerCase();
      if (parent.slice(0, length).toLowerCase() === tail) return name.slice(0, Math.max(0, from - 1));
    }
    const blank = name.indexOf(' ', from);
    from = blank < 0 ? -1 : blank + 1;
  }
  return name;
}

function sameLetter(left: string, at: number, right: string, other: number): boolean {
  const unit = left.charCodeAt(at);
  const same = right.charCodeAt(other);
  return unit === same || (unit | same) > 0x7f || (unit | 0x20) === (same | 0x20);
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
