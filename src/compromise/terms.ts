/**
 * A text and its entities as compromise's document: sentences of terms.
 *
 *   Ông Lê Hải, Chủ tịch UBND tỉnh…
 *   Ông · Lê #OfficialBegin · Hải #OfficialInside · , · Chủ #TitleBegin · tịch · UBND #TitleInside #AgencyBegin · tỉnh …
 *
 * One term a syllable, number or mark, as `tokenize()` cuts them, and cut again where an entity begins or ends inside.
 */
import type { TextReader } from '../tokens/reader.ts';
import type { Entity } from '../types.ts';
import { fold } from './fold.ts';
import { type Term, tagName } from './world.ts';

/** Terms of `text`, which stands at `offset` of the caller's text, in sentences; entities have the caller's offsets. */
export function readTerms(reader: TextReader, text: string, entities: readonly Entity[], offset = 0): Term[][] {
  const document = sentencesOf(reader, text, offset, entities);
  const terms = document.flat();
  const [first] = terms;
  if (first === undefined) return text === '' ? [] : [[blank(text, offset)]];
  first.pre = text.slice(0, (first.start as number) - offset);
  for (const [at, term] of terms.entries()) {
    term.post = text.slice(
      (term.end as number) - offset,
      ((terms[at + 1]?.start ?? offset + text.length) as number) - offset,
    );
  }
  tagTerms(terms, entities);
  return document;
}

/** Gives every term its place in the document. */
export function numberTerms(document: Term[][]): Term[][] {
  for (const [sentence, terms] of document.entries()) {
    for (const [at, term] of terms.entries()) {
      term.index = [sentence, at];
      term.id = `${sentence}.${at}`;
    }
  }
  return document;
}

/** The pieces that a text is cut into, without places. */
export function splitText(reader: TextReader, text: string): string[] {
  return readTerms(reader, text, []).flatMap((terms) =>
    terms.filter((term) => term.text !== '').map((term) => term.text),
  );
}

function sentencesOf(reader: TextReader, text: string, offset: number, entities: readonly Entity[]): Term[][] {
  const cuts = [...new Set(entities.flatMap(({ start, end }) => [start - offset, end - offset]))].sort((a, b) => a - b);
  reader.open(text);
  reader.readUnits();
  const { tokens, units, sentences } = reader;
  const document: Term[][] = [];
  let current: Term[] = [];
  let sentence = -1;
  let cut = 0;
  let reach = 0;
  let next = 0;
  for (let at = 0; at < units.length; at++) {
    const token = units.from[at] as number;
    const last = (units.from[at + 1] as number) - 1;
    const start = reader.offset(tokens.start[token] as number);
    const end = reader.offset(tokens.end[last] as number);
    if (text.slice(start, end).trim() === '') continue;
    // An entity is never torn apart by the end of a sentence.
    while (next < entities.length && (entities[next] as Entity).start - offset < start) {
      reach = Math.max(reach, (entities[next++] as Entity).end - offset);
    }
    if (sentences.of[token] !== sentence && start >= reach) {
      current = [];
      document.push(current);
    }
    sentence = sentences.of[token] as number;
    while (cut < cuts.length && (cuts[cut] as number) <= start) cut++;
    let from = start;
    for (; cut < cuts.length && (cuts[cut] as number) < end; cut++) {
      current.push(termOf(text, from, cuts[cut] as number, offset));
      from = cuts[cut] as number;
    }
    current.push(termOf(text, from, end, offset));
  }
  reader.close();
  return document;
}

function termOf(text: string, start: number, end: number, offset: number): Term {
  const word = text.slice(start, end);
  return {
    text: word,
    pre: '',
    post: '',
    normal: fold(word),
    tags: new Set(),
    id: '',
    index: [0, 0],
    start: start + offset,
    end: end + offset,
  };
}

/** The one term of a text that holds none: it has the white space before it. */
function blank(text: string, offset: number): Term {
  return { ...termOf('', 0, 0, offset), pre: text };
}

function tagTerms(terms: readonly Term[], entities: readonly Entity[]): void {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  for (const entity of entities) {
    const tag = tagName(entity.type);
    const nested = hasTypeAround(entity, byId);
    for (let at = firstFrom(terms, entity.start); at < terms.length; at++) {
      const term = terms[at] as Term;
      if ((term.start as number) >= entity.end) break;
      term.tags.add('Entity');
      term.tags.add(tag);
      // *Ban Thường vụ Tỉnh ủy* begins once, though *Tỉnh ủy* in it is an agency too.
      if (!nested) term.tags.add(term.start === entity.start ? `${tag}Begin` : `${tag}Inside`);
    }
  }
}

/** True when the entity stands in another of its type. */
function hasTypeAround({ type, parent }: Entity, byId: ReadonlyMap<number, Entity>): boolean {
  for (let up = byId.get(parent); up !== undefined; up = byId.get(up.parent)) if (up.type === type) return true;
  return false;
}

/** The first term that begins at `start` or later. */
export function firstFrom(terms: readonly Term[], start: number): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (((terms[middle] as Term).start as number) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
