/** `createExtractor(options)`: the default preset with some of its parts replaced or added to. */
import { compileGazetteers, type GazetteerSource } from '../compile/gazetteer.ts';
import type { Respelling } from '../engine/passage.ts';
import type { Module } from '../entities/shared/module.ts';
import { errors } from '../errors.ts';
import { buildExtractor, type Extractor, type ExtractorOptions } from '../extractor.ts';
import { type FuzzyOptions, fuzzy, unaccented } from '../fuzzy/index.ts';
import type { Linker } from '../link/draft.ts';
import { INDICATOR, indicatorsOf } from '../link/indicator/index.ts';
import { confidence } from './confidence.ts';
import { defaultOptions } from './default.ts';

/** A list that stands for the built-in one, or a function of the built-in one: `(own) => [...own, mine]`. */
export type Part<T> = readonly T[] | ((own: readonly T[]) => readonly T[]);

/** What is left out stays as in the default preset. */
export interface CreateOptions {
  /** Entity types with their rules; their order does not matter. */
  modules?: Part<Module>;
  /** Run in the order given. */
  linkers?: Part<Linker>;
  /**
   * Compiled dictionaries, as bytes. A list is added to the built-in one, which the built-in types cannot do without;
   * a function of the built-in list may leave it out.
   */
  dictionaries?: Part<Uint8Array>;
  /** A user's own entries: TSV or JSON text, arrays, objects with a name, or bytes that `compileGazetteer` gave. */
  gazetteers?: readonly (GazetteerSource | Uint8Array)[];
  /**
   * Finds entries with a misspelt syllable or without their accents: `{ maxDistance: 1 }`, or what `vietner/fuzzy`
   * makes of it. Their source ends in `~fuzzy` and their score is lower. Off by default.
   */
  fuzzy?: FuzzyOptions | Respelling | false;
  /**
   * `optional` reads paragraphs typed without accents (*Bi thu Tinh uy Nguyen Van Du*); the sources of what is found end
   * in `~unaccented` and the scores are lower. Default `required`.
   */
  accents?: 'required' | 'optional';
  /** Counted things among the indicators too: *kết nạp 168 đảng viên*, *6 người chết*. Default false. */
  counts?: boolean;
}

const OPTIONS = ['modules', 'linkers', 'dictionaries', 'gazetteers', 'fuzzy', 'accents', 'counts'] as const;

/**
 * A frozen extractor of its own. Without options it finds what `extract` finds.
 *
 * Throws E102 for an unknown option, E104 for one of the wrong shape, E110 for bytes that are no dictionary, E130 with
 * everything that is wrong in the gazetteers, E140 for a module that is none.
 */
export function createExtractor(options: CreateOptions = {}): Extractor {
  if (typeof options !== 'object' || options === null) throw errors.badOption('options', 'an object', options);
  for (const name of Object.keys(options)) {
    if (!(OPTIONS as readonly string[]).includes(name)) throw errors.unknownOption(name, OPTIONS);
  }
  const { counts = false, gazetteers = [] } = options;
  if (typeof counts !== 'boolean') throw errors.badOption('counts', 'true or false', counts);
  if (!Array.isArray(gazetteers)) throw errors.badOption('gazetteers', 'an array of gazetteers', gazetteers);
  const own = defaultOptions();
  const dictionaries = own.dictionaries ?? [];
  return buildExtractor({
    modules: chosen('modules', options.modules, own.modules),
    linkers: chosen('linkers', options.linkers, counts ? counting(own.linkers ?? []) : (own.linkers ?? [])),
    dictionaries: [
      ...chosen('dictionaries', added(dictionaries, options.dictionaries), dictionaries),
      ...compileGazetteers(gazetteers),
    ],
    respellings: respellings(options),
    confidence,
  } satisfies ExtractorOptions);
}

/** The linkers with the one for indicators that counts things too. */
const counting = (linkers: readonly Linker[]) =>
  linkers.map((linker) => (linker.name === INDICATOR ? indicatorsOf({ counts: true }) : linker));

/** Unaccented paragraphs first: what they are read as needs no mending. */
function respellings({ fuzzy: given = false, accents = 'required' }: CreateOptions): Respelling[] {
  if (accents !== 'required' && accents !== 'optional')
    throw errors.badOption('accents', '"required" or "optional"', accents);
  const first = accents === 'optional' ? [unaccented()] : [];
  if (given === false) return first;
  if (typeof given !== 'object' || given === null)
    throw errors.badOption('fuzzy', '{ maxDistance: 1 } or false', given);
  return [...first, 'bind' in given ? given : fuzzy(given)];
}

const added = <T>(own: readonly T[], part: Part<T> | undefined): Part<T> | undefined =>
  Array.isArray(part) ? [...own, ...part] : part;

function chosen<T>(name: string, part: Part<T> | undefined, own: readonly T[]): readonly T[] {
  const list: unknown = part === undefined ? own : typeof part === 'function' ? part(own) : part;
  if (!Array.isArray(list)) throw errors.badOption(name, 'a list, or a function of the built-in list to a list', list);
  return list;
}
