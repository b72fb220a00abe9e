/** Reads what `vietner evaluate --gold GOLD --pred PRED` is given: gold files or JSON Lines, and JSON Lines. */

import { errors } from '../errors.ts';
import type { Entity, Extraction } from '../types.ts';
import { type GoldDocument, type GoldOptions, readGold } from './gold.ts';
import { extractionToGold } from './gold-extraction.ts';
import type { ScoredPair } from './score.ts';

type Json = Record<string, unknown>;

function readLines<T>(source: string, name: string | undefined, read: (line: Json) => T): T[] {
  return source
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const where = `${name ? `${name}, ` : ''}line ${index + 1}`;
      let parsed: unknown;
      try {
        parsed = JSON.parse(line);
      } catch (error) {
        throw errors.badJson(`${where}: ${(error as Error).message}`);
      }
      const problem = lineProblem(parsed);
      if (problem) throw errors.badJson(`${where}: ${problem}`);
      return [read(parsed as Json)];
    });
}

function lineProblem(line: unknown): string | null {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return 'the line is not an object';
  const { error, entities, officials, agencies, indicators } = line as Json;
  if (error !== undefined) return null;
  if (!Array.isArray(entities)) return '"entities" is missing';
  for (const [key, list] of Object.entries({ officials, agencies, indicators })) {
    if (list !== undefined && !Array.isArray(list)) return `"${key}" is not a list`;
  }
  const bad = entities.findIndex((one: Partial<Entity> | null) => {
    return typeof one?.type !== 'string' || !Number.isInteger(one.start) || !Number.isInteger(one.end);
  });
  return bad < 0 ? null : `entity ${bad} needs "type", "start" and "end"`;
}

/** Fills in what a shorter output leaves out; a line with `error` found nothing. */
function toExtraction(line: Json): Extraction {
  const text = typeof line.text === 'string' ? line.text : null;
  const list = (line.entities ?? []) as (Partial<Entity> & Pick<Entity, 'type' | 'start' | 'end'>)[];
  const entities = list.map((entity, id): Entity => {
    const words = text?.slice(entity.start, entity.end) ?? '';
    return { id, text: words, parent: -1, score: 1, source: '', value: null, links: [], ...entity };
  });
  return {
    id: line.id as string | number | undefined,
    entities,
    officials: (line.officials ?? []) as Extraction['officials'],
    agencies: (line.agencies ?? []) as Extraction['agencies'],
    indicators: (line.indicators ?? []) as Extraction['indicators'],
    language: (line.language ?? { code: 'und', score: 0 }) as Extraction['language'],
  };
}

/** Reads the contract's JSON Lines. Throws E120 with the line for what is not an extraction. `name` is for messages. */
export function readPredictions(source: string, name?: string): Extraction[] {
  return readLines(source, name, toExtraction);
}

/** Reads an inline gold file, or JSON Lines of the contract with optional `text`, `date` and `genre`; throws E150, E120. */
export function readGoldSource(source: string, options: GoldOptions = {}): GoldDocument[] {
  if (!/^\ufeff?\s*\{/.test(source)) return [readGold(source, options)];
  return readLines(source, options.name, (line) => {
    const string = (value: unknown) => (typeof value === 'string' ? value : undefined);
    const [text = '', date, genre] = [string(line.text), string(line.date), string(line.genre)];
    return extractionToGold(toExtraction(line), { text, date, genre });
  });
}

export interface Pairing {
  pairs: ScoredPair[];
  /** Ids of gold documents without a prediction; they stand in `pairs` with nothing found. */
  missing: string[];
  /** Ids of predictions without gold; they are not scored. */
  unknown: string[];
}

/**
 * Puts predictions to their gold by id, else by the id without folder and ending (`articles/a03.txt` is a03). Where no
 * prediction has an id, the order decides.
 */
export function pairPredictions(gold: readonly GoldDocument[], predictions: readonly Extraction[]): Pairing {
  const nameless = predictions.every(({ id }) => id === undefined || id === null);
  const left = new Map<string, Extraction>();
  predictions.forEach((prediction, index) => {
    left.set(nameless ? (gold[index]?.id ?? `#${index + 1}`) : String(prediction.id), prediction);
  });
  const stem = (id: string) => id.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const missing: string[] = [];
  const pairs = gold.map((document): ScoredPair => {
    const key = left.has(document.id) ? document.id : [...left.keys()].find((id) => stem(id) === stem(document.id));
    const extraction = key === undefined ? toExtraction({ id: document.id }) : left.get(key)!;
    if (key === undefined) missing.push(document.id);
    else left.delete(key);
    return { gold: document, extraction };
  });
  return { pairs, missing, unknown: [...left.keys()] };
}
