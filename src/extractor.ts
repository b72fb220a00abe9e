/**
 * The only file that knows the order of the stages:
 *
 *   open (normalise, tokenise, scan) → rules propose, names only in Vietnamese paragraphs → resolve → mentions → date →
 *   values → linkers → plain data
 */
import { Grammar } from './engine/grammar.ts';
import { Lexicon } from './engine/lexicon.ts';
import { Passage, type Respelling } from './engine/passage.ts';
import { Resolver } from './engine/resolve.ts';
import { classId, classNames } from './entities/shared/classes.ts';
import type { BoundModule, Module } from './entities/shared/module.ts';
import { loadDictionaries, userModules } from './entities/user/index.ts';
import { errors } from './errors.ts';
import { languageOf, nameRules, quietForeign } from './language/paragraphs.ts';
import { documentDate, packDate } from './link/date.ts';
import type { Draft, Linker, Mention } from './link/draft.ts';
import { userLinker } from './link/user.ts';
import type { Entity, Extraction, ExtractOptions, TextSpan, TraceEvent } from './types.ts';

/** The score of a mention by the rule that made it and its strength, both 0–1. */
export type Confidence = (source: string, strength: number) => number;

export interface ExtractorOptions {
  modules: readonly Module[];
  linkers?: readonly Linker[];
  /** How far a proposal of this source and strength can be trusted, 0–1; left out: its strength. */
  confidence?: Confidence;
  /** Compiled dictionaries, as bytes; also a user's own gazetteers, which bring their types with them. */
  dictionaries?: readonly Uint8Array[];
  /** Ways to read misspelt or unaccented words, in this order; see `vietner/fuzzy`. */
  respellings?: readonly Respelling[];
}

export interface Extractor {
  /** Entity types that this extractor knows. */
  readonly types: readonly string[];
  extract(text: string, options?: ExtractOptions): Extraction;
}

const OPTIONS = ['date', 'types', 'minScore', 'trace'];

/**
 * Builds a frozen extractor from modules, linkers and compiled dictionaries.
 * Throws E101–E104 on a wrong option, E110 on bytes that are no dictionary, E130 on a user's row that takes nothing
 * out, E140 on a bad module.
 */
export function buildExtractor(options: ExtractorOptions): Extractor {
  const lexicon = new Lexicon(classNames);
  loadDictionaries(lexicon, options.dictionaries ?? []);
  const own = userModules(
    lexicon,
    options.modules.map((module) => module.type),
  );
  const modules = [...options.modules, ...own];
  const types = [...new Set(modules.map((module) => module.type))].sort();
  if (types.length > 31) throw errors.badModule(`more than 31 entity types: ${types.join(', ')}`);
  const bound: BoundModule[] = modules.map((module) => module.bind(lexicon));
  const rules = bound.flatMap((module, at) =>
    module.rules.map((rule) => ({ rule, type: types.indexOf((modules[at] as Module).type), module })),
  );
  const grammar = new Grammar(rules, (name) => lexicon.classOf(name));
  const readsNames = nameRules(grammar.sources);
  const linkers = [...(options.linkers ?? []), ...(own.length > 0 ? [userLinker] : [])].map((linker) =>
    linker.bind(lexicon),
  );
  // Of rules with the same source the first one's: the map keeps the last that it is given.
  const modulesBySource = new Map([...rules].reverse().map(({ rule, module }) => [rule.source, module]));
  const moduleOfRule = grammar.sources.map((source) => modulesBySource.get(source) as BoundModule);
  const holds = new Int32Array(types.length);
  for (const module of modules) {
    const at = types.indexOf(module.type);
    for (const inner of module.holds)
      if (types.includes(inner)) holds[at] = (holds[at] as number) | (1 << types.indexOf(inner));
    for (const outer of module.inside ?? []) {
      const around = types.indexOf(outer);
      if (around >= 0) holds[around] = (holds[around] as number) | (1 << at);
    }
  }
  const kin = new Int32Array(types.length);
  for (const { type, kin: others = [] } of modules) {
    const at = types.indexOf(type);
    for (const other of others.map((name) => types.indexOf(name)).filter((number) => number >= 0)) {
      kin[at] = (kin[at] as number) | (1 << other);
      kin[other] = (kin[other] as number) | (1 << at);
    }
  }
  const innermost = own.reduce(
    (mask, { type, inside }) => (inside?.length ? mask | (1 << types.indexOf(type)) : mask),
    0,
  );
  const confidence = options.confidence ?? ((_, strength) => strength);
  const passage = new Passage(lexicon, types);
  passage.respellWith(options.respellings ?? []);
  const resolver = new Resolver();
  const abbreviation = 1 << classId('abbreviation');
  const isAbbreviation = (word: number) => ((lexicon.classes[word] as number) & abbreviation) !== 0;

  let idOfSpan = new Int32Array(1024);

  function mentionsOf(): Mention[] {
    const { spans, tokens } = passage;
    if (idOfSpan.length < spans.length) idOfSpan = new Int32Array(spans.length * 2);
    const mentions: Mention[] = new Array(resolver.count);
    for (let id = 0; id < resolver.count; id++) {
      const span = resolver.accepted[id] as number;
      idOfSpan[span] = id;
      const from = spans.from[span] as number;
      const to = spans.to[span] as number;
      mentions[id] = {
        id,
        type: types[spans.type[span] as number] as string,
        from,
        to,
        start: tokens.start[from] as number,
        end: tokens.end[to - 1] as number,
        parent: resolver.parent[span] === 0 ? -1 : (idOfSpan[resolver.parent[span] as number] as number),
        score: (spans.score[span] as number) / 1000,
        source: grammar.sources[spans.rule[span] as number] as string,
        payload: spans.payload[span] as number,
        value: null,
        links: [],
      };
    }
    return mentions;
  }

  function giveValue(mention: Mention, date: number): void {
    const span = resolver.accepted[mention.id] as number;
    const module = moduleOfRule[passage.spans.rule[span] as number] as BoundModule;
    const { from, to, payload } = mention;
    if (module.value !== undefined) mention.value = module.value({ passage, from, to, payload, date });
  }

  function traced(original: string): TraceEvent[] {
    const { spans, tokens } = passage;
    const standing = new Set<number>(resolver.accepted.subarray(0, resolver.count));
    const place = (span: number) => {
      const from = spans.from[span] as number;
      const to = spans.to[span] as number;
      const start = passage.offset(tokens.start[from] as number);
      const end = passage.offset(tokens.end[to - 1] as number);
      return {
        type: types[spans.type[span] as number] as string,
        source: sourceOf(passage, grammar.sources[spans.rule[span] as number] as string, from, to),
        start,
        end,
        text: original.slice(start, end),
      };
    };
    const events: TraceEvent[] = [];
    for (let span = 1; span < spans.length; span++) {
      const score = (spans.score[span] as number) / 1000;
      const by = resolver.beatenBy[span] as number;
      if (standing.has(span)) events.push({ kind: 'accepted', score, ...place(span) });
      else events.push({ kind: 'rejected', score, ...place(span), ...(by === 0 ? {} : { beatenBy: place(by) }) });
    }
    return events.sort((left, right) => left.start - right.start || right.end - left.end);
  }

  function extract(text: string, given: ExtractOptions = {}): Extraction {
    checkOptions(text, given, types);
    passage.open(text, isAbbreviation);
    grammar.run(passage);
    quietForeign(passage, readsNames);
    resolver.resolve(passage.spans, passage.tokens.length, holds, kin, innermost);
    const mentions = mentionsOf();
    const draft: Draft = {
      text: passage.text,
      passage,
      mentions,
      date: given.date === undefined ? 0 : packDate(given.date),
      officials: [],
      agencies: [],
      indicators: [],
      notes: new Map(),
    };
    if (draft.date === 0) draft.date = documentDate(mentions, (mention) => giveValue(mention, 0));
    for (const mention of mentions) giveValue(mention, draft.date);
    for (const link of linkers) link(draft);
    const events = given.trace === undefined ? [] : traced(text);
    const extraction = finish(draft, text, given, confidence);
    passage.tokens.release();
    // Traced only now: the callback may extract another text with the same tables.
    for (const event of events) given.trace?.(event);
    return extraction;
  }

  return Object.freeze({ types: Object.freeze(types), extract });
}

/** Name of the rule, and of the respelling that its words rest on: `agency/local~fuzzy`. */
function sourceOf(passage: Passage, rule: string, from: number, to: number): string {
  const respelling = passage.respellingOf(from, to);
  return respelling === null ? rule : `${rule}~${respelling.name}`;
}

function scoreOf(passage: Passage, { from, to, score, source }: Mention, confidence: Confidence): number {
  const respelling = passage.respellingOf(from, to);
  const trusted = confidence(source, score);
  return respelling === null ? trusted : Math.round(trusted * respelling.keeps) / 1000;
}

/** Drafts to plain data: offsets in the caller's text, ids without gaps after types and minScore are applied. */
function finish(draft: Draft, original: string, given: ExtractOptions, confidence: Confidence): Extraction {
  const { passage, mentions } = draft;
  const spanOf = (start: number, end: number): TextSpan => {
    const from = passage.offset(start);
    const to = passage.offset(end);
    return { text: original.slice(from, to), start: from, end: to };
  };
  const wanted = given.types;
  const least = given.minScore ?? 0;
  const ids = new Int32Array(mentions.length).fill(-1);
  const entities: Entity[] = [];
  for (const mention of mentions) {
    const score = scoreOf(passage, mention, confidence);
    if (score < least || (wanted !== undefined && !wanted.includes(mention.type))) continue;
    let parent = mention.parent;
    while (parent >= 0 && ids[parent] === -1) parent = (mentions[parent] as Mention).parent;
    const { text, start, end } = spanOf(mention.start, mention.end);
    const id = entities.length;
    ids[mention.id] = id;
    const { type, value, links } = mention;
    const source = sourceOf(passage, mention.source, mention.from, mention.to);
    entities.push({
      id,
      type,
      text,
      start,
      end,
      parent: parent < 0 ? -1 : (ids[parent] as number),
      score,
      source,
      value,
      links,
    });
  }
  const kept = (id: number | null): number | null => (id === null || ids[id] === -1 ? null : (ids[id] as number));
  const keptAll = (list: readonly number[]) => list.map((id) => ids[id] as number).filter((id) => id >= 0);
  return {
    entities,
    officials: draft.officials.map((official, id) => ({
      id,
      name: official.name,
      mentions: keptAll(official.mentions),
      titles: official.titles.map((title) => ({
        ...title,
        ...textOf(title.mention),
        mention: ids[title.mention] as number,
      })),
      links: official.links,
    })),
    agencies: draft.agencies.map((agency, id) => ({ id, ...agency, mentions: keptAll(agency.mentions) })),
    indicators: draft.indicators
      .filter((indicator) => ids[indicator.value] !== -1)
      .map((indicator) => ({
        subject: indicator.subject === null ? null : spanOf(indicator.subject.start, indicator.subject.end),
        relation: indicator.relation,
        value: ids[indicator.value] as number,
        base: indicator.base === null ? null : spanOf(indicator.base.start, indicator.base.end),
        date: kept(indicator.date),
        place: kept(indicator.place),
      })),
    language: languageOf(passage),
  };

  function textOf(id: number): { text: string } {
    const mention = mentions[id] as Mention;
    return { text: spanOf(mention.start, mention.end).text };
  }
}

function checkOptions(text: unknown, given: ExtractOptions, types: readonly string[]): void {
  if (typeof text !== 'string') throw errors.notAString('the text', text);
  if (typeof given !== 'object' || given === null) throw errors.badOption('options', 'an object', given);
  for (const name of Object.keys(given)) if (!OPTIONS.includes(name)) throw errors.unknownOption(name, OPTIONS);
  if (given.date !== undefined && packDate(given.date) === 0) throw errors.badDate(given.date);
  if (given.types !== undefined) {
    if (!Array.isArray(given.types)) throw errors.badOption('types', 'an array of entity types', given.types);
    for (const type of given.types) if (!types.includes(type)) throw errors.unknownType(String(type), types);
  }
  const { minScore, trace } = given;
  if (minScore !== undefined && !(typeof minScore === 'number' && minScore >= 0 && minScore <= 1)) {
    throw errors.badOption('minScore', 'a number from 0 to 1', minScore);
  }
  if (trace !== undefined && typeof trace !== 'function') throw errors.badOption('trace', 'a function', trace);
}
