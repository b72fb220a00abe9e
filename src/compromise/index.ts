/**
 * `vietner/compromise`: an extraction as a View of compromise, for queries over Vietnamese text.
 *
 *   const doc = toView(extract(text), text);
 *   spans(doc.match('[<who>#Official+] (giữ|nhận) chức [<what>#Title+]'))
 *
 * compromise is loaded by this sub-path alone.
 */

import type { Net } from 'compromise/misc';
import nlp from 'compromise/one';
import type View from 'compromise/view/one';
import { errors } from '../errors.ts';
import { defaultReader } from '../presets/reader.ts';
import type { Extraction } from '../types.ts';
import { foldMarks } from './fold.ts';
import { numberTerms, readTerms, splitText } from './terms.ts';
import { makeView, type Source } from './view.ts';
import { makeWorld, type Term, type World } from './world.ts';

export { type MatchSpan, mentions, spans } from './spans.ts';
export type { Net, View };

/** Types whose tags are known even where the text has none of them. */
const TYPES = 'title official person agency organization location date duration percent money quantity document event';

const split = (text: string) => splitText(defaultReader(), text);

/**
 * A View over the terms of `text` (one a syllable, number or mark), tagged with the entities of `result`: `#Title`,
 * `#Official`, `#Percent` … on every term of a mention, `#TitleBegin` on its first, `#TitleInside` on the others,
 * `#Entity` on all. `doc.text()` is `text` to the byte. Without `text` the View has the outermost mentions alone, each
 * as a sentence.
 *
 * Words of queries are compared without regard to capitals, tone style (hoà, hòa) and normal form. Marks are terms of
 * their own. Throws E100 when `text` is no string, E104 when `result` is no extraction or is not of this text.
 */
export function toView(result: Extraction, text?: string): View {
  if (!Array.isArray(result?.entities)) throw errors.badOption('result', 'what extract() gave', result);
  if (text !== undefined && typeof text !== 'string') throw errors.notAString('the text', text);
  const { entities } = result;
  if (text !== undefined && entities.some((entity) => text.slice(entity.start, entity.end) !== entity.text)) {
    throw errors.badOption('text', 'the text that the result was extracted from', text);
  }
  const reader = defaultReader();
  const document: Term[][] =
    text === undefined
      ? entities
          .filter((entity) => entity.parent < 0)
          .map((outer) => {
            const own = entities.filter((entity) => entity.start >= outer.start && entity.end <= outer.end);
            return readTerms(reader, outer.text, own, outer.start).flat();
          })
      : readTerms(reader, text, entities);
  if (text === undefined) for (const terms of document) (terms[terms.length - 1] as Term).post = '\n';
  const types = [...new Set([...TYPES.split(' '), ...entities.map(({ type }) => type)])];
  const source: Source = { text: text ?? null, entities };
  return makeView(numberTerms(document), makeWorld(types, split, source));
}

/** A compiled query of a net. */
export interface Query {
  match: string;
  /** Tags for the terms that match, where `doc.sweep(net)` may set them. */
  tag?: string | string[];
  group?: string | number;
  /** Words and tags, or queries, that forbid the match. */
  ifNo?: string | string[];
  notIf?: string;
  reason?: string;
}

let neutral: World | undefined;
const world = () => (neutral ??= makeWorld(TYPES.split(' '), split, null));

/** Many queries compiled into one net, for `doc.match(net)` and `doc.sweep(net)` on any number of Views. */
export function buildNet(queries: readonly Query[]): Net {
  const folded = queries.map((query) => ({
    ...query,
    ...(query.ifNo === undefined ? {} : { ifNo: [query.ifNo].flat().map(foldMarks) }),
  }));
  const { buildNet: build } = nlp as unknown as { buildNet(this: unknown, queries: object[]): Net };
  return build.call({ methods: () => world().methods, world }, folded);
}

/** A list of words and phrases compiled for `doc.lookup(trie)`. */
export function buildTrie(phrases: readonly string[]): object {
  const { buildTrie: build } = nlp as unknown as { buildTrie(this: unknown, phrases: readonly string[]): object };
  return build.call({ world }, phrases);
}
