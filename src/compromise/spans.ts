/** From matches back to the caller's text and its entities. */
import type View from 'compromise/view/one';
import { errors } from '../errors.ts';
import type { Entity, TextSpan } from '../types.ts';
import { type Source, termsOf } from './view.ts';
import type { Term } from './world.ts';

/** One match in the caller's text. */
export interface MatchSpan extends TextSpan {
  /** The entities that lie wholly inside the match, in the order of the text, outermost first. */
  entities: Entity[];
}

/**
 * Every match of a View, in order: UTF-16 offsets into the caller's text, what stands there, and the entities in it.
 * Terms that were written into the View later have no place in the text and are passed over.
 *
 * Throws E104 for a View that `toView` did not give.
 */
export function spans(view: View): MatchSpan[] {
  const own = termsOf(view);
  if (own === null) throw errors.badOption('view', 'a View that toView gave, or one made from it', view);
  const found: MatchSpan[] = [];
  for (const terms of own.matches) {
    const placed = terms.filter(({ text, start }) => text !== '' && start !== undefined);
    const [first] = placed;
    if (first === undefined) continue;
    const start = first.start as number;
    const end = (placed[placed.length - 1] as Term).end as number;
    found.push({
      text: textOf(own.source, placed, start, end),
      start,
      end,
      entities: inside(own.source.entities, start, end),
    });
  }
  return found;
}

/**
 * The entities of a View as matches, whole ones only: all, or those of one type. Unlike `match('#Title+')` it keeps
 * nested mentions apart. Throws E104 for a View that `toView` did not give.
 */
export function mentions(view: View, type?: string): View {
  const own = termsOf(view);
  if (own === null) throw errors.badOption('view', 'a View that toView gave, or one made from it', view);
  const pointers: [number, number, number][] = [];
  for (const terms of own.matches) {
    const byStart = new Map(terms.map((term, at) => [term.start, at]));
    const byEnd = new Map(terms.map((term, at) => [term.end, at]));
    const start = terms[0]?.start ?? 0;
    const end = terms[terms.length - 1]?.end ?? 0;
    for (const entity of inside(own.source.entities, start, end)) {
      const from = byStart.get(entity.start);
      const to = byEnd.get(entity.end);
      if ((type !== undefined && entity.type !== type) || from === undefined || to === undefined) continue;
      const [sentence, at] = (terms[from] as Term).index;
      pointers.push([sentence, at, at + to - from + 1]);
    }
  }
  // Its types give one pointer where a list is meant.
  return (view as unknown as { update(list: typeof pointers): View }).update(pointers);
}

function inside(entities: readonly Entity[], start: number, end: number): Entity[] {
  let low = 0;
  let high = entities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entities[middle] as Entity).start < start) low = middle + 1;
    else high = middle;
  }
  const found: Entity[] = [];
  for (let at = low; at < entities.length && (entities[at] as Entity).start < end; at++) {
    if ((entities[at] as Entity).end <= end) found.push(entities[at] as Entity);
  }
  return found;
}

/** Without the text, what the terms say. */
function textOf({ text }: Source, terms: readonly Term[], start: number, end: number): string {
  if (text !== null) return text.slice(start, end);
  return terms.map((term, at) => (at + 1 < terms.length ? term.text + term.post : term.text)).join('');
}
