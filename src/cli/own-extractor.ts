/**
 * The extractor that the options ask for: the default one, or one with a user's own lists. Worker threads make their own
 * out of the same options, once.
 */
import { basename, extname } from 'node:path';
import type { GazetteerSource } from '../compile/gazetteer.ts';
import { MAGIC } from '../engine/wire.ts';
import type { Extractor } from '../extractor.ts';
import { nameOf, readBytes, textOf } from './input.ts';

export interface ExtractorChoice {
  /** Paths of lists, as TSV, JSON or the bytes that `vietner gazetteer build` writes. */
  gazetteers: readonly string[];
  /** Reads paragraphs typed without accents too. */
  unaccented: boolean;
  /** Counted things among the indicators too. */
  counts: boolean;
}

const made = new Map<string, Promise<Extractor>>();

export function extractorFor(choice: ExtractorChoice): Promise<Extractor> {
  const key = JSON.stringify(choice);
  let extractor = made.get(key);
  if (extractor === undefined) made.set(key, (extractor = make(choice)));
  return extractor;
}

async function make({ gazetteers, unaccented, counts }: ExtractorChoice): Promise<Extractor> {
  if (gazetteers.length === 0 && !unaccented && !counts)
    return (await import('../presets/default.ts')).defaultExtractor();
  const sources = await Promise.all(gazetteers.map(read));
  const { createExtractor } = await import('../presets/create.ts');
  return createExtractor({ gazetteers: sources, accents: unaccented ? 'optional' : 'required', counts });
}

async function read(path: string): Promise<GazetteerSource | Uint8Array> {
  const bytes = await readBytes(path);
  if (bytes.subarray(0, MAGIC.length).toString('latin1') === MAGIC) return bytes;
  const entries = textOf(path, bytes);
  const name = basename(path, extname(path)).replace(/\s+/g, '-') || 'user';
  return { name, file: nameOf(path), entries };
}
