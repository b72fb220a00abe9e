/**
 * Later mentions by the given name alone: *Dung lập khống 27 hợp đồng* after *bị cáo Lê Thị Thùy Dung*. Only a
 * capital that no mention covers and that stands alone counts, and only where the document has a full name for it.
 */

import type { Lexicon } from '../engine/lexicon.ts';
import { SHAPE_CAPITAL, WORD } from '../engine/tokens.ts';
import { isCapital } from '../entities/shared/capitals.ts';
import { classMask } from '../entities/shared/classes.ts';
import { type Draft, type Linker, type Mention, renumber } from './draft.ts';
import { NameIndex } from './name-index.ts';

const OTHER_READINGS = classMask(
  'common',
  'title-head',
  'agency',
  'agency-local',
  'country',
  'feature',
  'place',
  'honorific',
  'event',
);

export const echoLinker: Linker = {
  name: 'echo',
  bind(lexicon: Lexicon) {
    const directions = lexicon.wordSet('phía miền hướng vùng khu phường xã tỉnh huyện bờ');

    return (draft) => {
      const { hits, sentences, tokens } = draft.passage;
      const given = givenNames(draft);
      const places = placeNames(draft);
      asPlaces(draft, places);
      if (given.size === 0 && places.size === 0) return;
      const added: Mention[] = [];
      let next = 0;
      let covered = 0;
      for (let at = 0; at < tokens.length; at++) {
        for (; next < draft.mentions.length && (draft.mentions[next] as Mention).from <= at; next++) {
          covered = Math.max(covered, (draft.mentions[next] as Mention).to);
        }
        if (at < covered || tokens.kind[at] !== WORD || tokens.shape[at] !== SHAPE_CAPITAL) continue;
        const place = placeAt(draft, places, at);
        if (place !== undefined) {
          added.push(place);
          place.id = draft.mentions.length + added.length - 1;
          at = place.to - 1;
          continue;
        }
        if ((isCapital(tokens, at - 1) && !opensPlainly(draft, at - 1)) || isCapital(tokens, at + 1)) continue;
        if (!given.get(at, at + 1)) continue;
        if (at > 0 && directions.has(tokens.syllable[at - 1] as number)) continue;
        const opens = sentences.opens(at);
        const hit = hits.findAny(at, OTHER_READINGS);
        if (hit !== 0 && (opens || (hits.to[hit] as number) > at + 1)) continue;
        added.push(echo(draft, at, draft.mentions.length + added.length));
      }
      if (added.length === 0) return;
      draft.mentions.push(...added);
      renumber(draft.mentions);
    };
  },
};

/** *Phần | Việt hưởng*: the word before owes its capital to the sentence, and is no part of a name. */
function opensPlainly({ passage: { hits, sentences, tokens } }: Draft, at: number): boolean {
  return sentences.opens(at) && tokens.shape[at] === SHAPE_CAPITAL && hits.findAny(at, OTHER_READINGS) === 0;
}

function echo(draft: Draft, at: number, id: number): Mention {
  const { tokens } = draft.passage;
  return {
    id,
    type: 'person',
    from: at,
    to: at + 1,
    start: tokens.start[at] as number,
    end: tokens.end[at] as number,
    parent: -1,
    score: 0.75,
    source: 'person/echo',
    payload: 0,
    value: null,
    links: [],
  };
}

/** Places that the text has named with their level word, by their name alone: *Na Ngoi* after *xã Na Ngoi*. */
function placeNames(draft: Draft): NameIndex<Mention> {
  const names = new NameIndex<Mention>(draft.passage.tokens);
  for (const mention of draft.mentions) {
    if (mention.type !== 'location' || mention.source !== 'location/unit') continue;
    let from = mention.from;
    while (from < mention.to && !isCapital(draft.passage.tokens, from)) from++;
    if (mention.to - from >= 2 && mention.to - from <= PLACE_WORDS) names.set(from, mention.to, mention);
  }
  return names;
}

/** A name without a title or an honorific that the text uses for a place too is the place: *Thượng Lâm có 34 thôn*. */
function asPlaces(draft: Draft, places: NameIndex<Mention>): void {
  if (places.size === 0) return;
  for (const mention of draft.mentions) {
    if (mention.type !== 'person' || mention.source !== 'person/name' || mention.score >= SURE_NAME) continue;
    const known = places.get(mention.from, mention.to);
    if (known !== undefined)
      Object.assign(mention, { type: 'location', source: 'location/echo', payload: known.payload, score: known.score });
  }
}

/** Score of a person's name that something beside it speaks for. */
const SURE_NAME = 0.88;

/** Longest name of a place that is taken up again, in words. */
const PLACE_WORDS = 4;

function placeAt(draft: Draft, places: NameIndex<Mention>, at: number): Mention | undefined {
  if (places.size === 0 || isCapital(draft.passage.tokens, at - 1) || !isCapital(draft.passage.tokens, at + 1))
    return undefined;
  for (let to = at + PLACE_WORDS; to >= at + 2; to--) {
    if (to > draft.passage.tokens.length || isCapital(draft.passage.tokens, to)) continue;
    const known = places.get(at, to);
    if (known === undefined) continue;
    const { end, start } = draft.passage.tokens;
    return {
      ...known,
      from: at,
      to,
      start: start[at] as number,
      end: end[to - 1] as number,
      parent: -1,
      score: 0.8,
      source: 'location/echo',
      value: null,
      links: [],
    };
  }
  return undefined;
}

/** Given names of the full names that stand in the running text; a by-line is no one whom the text goes on about. */
function givenNames(draft: Draft): NameIndex<true> {
  const given = new NameIndex<true>(draft.passage.tokens);
  for (const mention of draft.mentions) {
    if (mention.type === 'person' && mention.to - mention.from >= 2 && mention.source !== 'person/byline') {
      given.set(mention.to - 1, mention.to, true);
    }
  }
  return given;
}
