/**
 * A world for Vietnamese: what compromise knows of English is left out, because it ruins our text.
 *
 *   its own world   đã → da      7,4% → 74%      TP. ends a sentence      hoà ≠ hòa
 *   ours            terms come ready; words are compared as `fold.ts` has them
 *
 * The methods that know no language (match, tag, pointers, output …) are compromise's own and are only read; nothing
 * here changes its global world, so that `nlp('English text')` goes on beside it.
 */
import nlp from 'compromise/one';
import { fold, foldMarks } from './fold.ts';

/** compromise's inner parts, as far as they are touched here; it has no types for them. */
interface Methods {
  addTags(tags: Record<string, unknown>, already: Record<string, unknown>): Record<string, unknown>;
  parseMatch(match: unknown, options: unknown, world: World): object[];
  buildNet(matches: object[], world: World): object;
  [method: string]: unknown;
}

export interface World {
  methods: { one: Methods; [level: string]: object };
  model: { one: Record<string, unknown>; [level: string]: object };
  compute: Record<string, (view: { docs: Term[][] }) => void>;
  hooks: string[];
  /** What the terms of this document came from. */
  source?: unknown;
}

/** A term as compromise has it, with its place in the caller's text. */
export interface Term {
  text: string;
  pre: string;
  post: string;
  /** The form that words of a query are compared with. */
  normal: string;
  tags: Set<string>;
  id: string;
  index: [sentence: number, term: number];
  /** UTF-16 offsets into the caller's text; missing on a term that was written into the View later. */
  start?: number;
  end?: number;
}

/** What a tag is called: `title` → `Title`. The syntax of queries makes the first letter a capital too. */
export const tagName = (type: string): string => type.charAt(0).toUpperCase() + type.slice(1);

const nothing = () => {};

/** A world for one document; `types` are the entity types that get tags, `split` cuts a query's words as the text was cut. */
export function makeWorld(types: readonly string[], split: (text: string) => string[], source: unknown): World {
  const one = nlp.methods() as { one: Methods };
  const tags: Record<string, { is?: string }> = { Entity: {} };
  for (const type of types) {
    tags[tagName(type)] = { is: 'Entity' };
    tags[`${tagName(type)}Begin`] = { is: tagName(type) };
    tags[`${tagName(type)}Inside`] = { is: tagName(type) };
  }
  const { parseMatch, addTags } = one.one;
  const compute = (nlp.world() as World).compute;
  return {
    source,
    hooks: [],
    methods: {
      one: {
        ...one.one,
        killUnicode: (text: string) => foldMarks(text),
        parseMatch: (match: unknown, options: unknown, world: World) =>
          parseMatch(typeof match === 'string' ? foldMarks(match) : match, options, world),
        tokenize: {
          fromString: (text: string) => [split(text).map(newTerm)],
          splitSentences: (text: string) => [text],
          splitTerms: split,
          splitWhitespace: (text: string) => ({ text: fold(text), pre: '', post: ' ' }),
        },
      },
      two: {},
      three: {},
    },
    model: {
      one: {
        tagSet: addTags(tags, {}),
        // Asked which words may be torn apart at a hyphen: none.
        prefixes: { hasOwnProperty: () => true },
        lexicon: {},
        frozenLex: {},
        unicode: {},
        aliases: {},
        abbreviations: {},
        suffixes: {},
        contractions: [],
        numberSuffixes: {},
        prePunctuation: {},
        postPunctuation: {},
        emoticons: new Set(),
        typeahead: {},
        _multiCache: {},
      },
      two: {},
      three: {},
    },
    compute: {
      ...compute,
      normal: ({ docs }) => {
        for (const term of docs.flat()) term.normal = fold(term.text);
      },
      alias: nothing,
      machine: nothing,
      contractions: nothing,
      lexicon: nothing,
      tagRank: nothing,
    },
  };
}

/** A term that is written into a View: it has no place in the text. */
function newTerm(text: string): Term {
  return { text, pre: '', post: ' ', normal: fold(text), tags: new Set(), id: '', index: [0, 0] };
}
