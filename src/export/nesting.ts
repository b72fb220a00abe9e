import type { Entity } from '../types.ts';

/** A mention with those that it holds, as in `[Bí thư [Tỉnh ủy]agency]title`. */
export interface NestedMention {
  entity: Entity;
  /** 0 for an outermost mention. */
  depth: number;
  /** 0 for a mention that holds no other. */
  height: number;
  children: NestedMention[];
}

/** Text order, the outer before the inner; of two with the same ends the one that is the other's parent comes first. */
function byPosition(a: Entity, b: Entity): number {
  if (a.start !== b.start) return a.start - b.start;
  if (a.end !== b.end) return b.end - a.end;
  if (a.parent === b.id) return 1;
  if (b.parent === a.id) return -1;
  return a.id - b.id;
}

/** A copy in text order, outer before inner. */
export function inTextOrder(entities: readonly Entity[]): Entity[] {
  return [...entities].sort(byPosition);
}

/**
 * The mentions as trees, built from their offsets: `parent` may point at an entity that a filter took away.
 *
 * Entities of `extract` never cross. One that crosses an earlier one (hand-made data), is empty, or lies outside a
 * text of `length` code units has no place in a tree and is left out.
 */
export function nest(entities: readonly Entity[], length = Number.POSITIVE_INFINITY): NestedMention[] {
  const roots: NestedMention[] = [];
  const open: NestedMention[] = [];
  for (const entity of inTextOrder(entities)) {
    if (!(entity.start >= 0 && entity.start < entity.end && entity.end <= length)) continue;
    while (open.length > 0 && open[open.length - 1]!.entity.end <= entity.start) open.pop();
    const outer = open[open.length - 1];
    if (outer !== undefined && entity.end > outer.entity.end) continue;
    const mention: NestedMention = { entity, depth: open.length, height: 0, children: [] };
    (outer === undefined ? roots : outer.children).push(mention);
    open.push(mention);
    for (let level = open.length - 1; level >= 0; level--) {
      const above = open[level]!;
      above.height = Math.max(above.height, open.length - 1 - level);
    }
  }
  return roots;
}

/** The trees as one list, each mention before those that it holds. */
export function flatten(mentions: readonly NestedMention[]): NestedMention[] {
  return mentions.flatMap((mention) => [mention, ...flatten(mention.children)]);
}
