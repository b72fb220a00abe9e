/**
 * `vietner/segment`: word segmentation. The model and its lexicon are loaded by this sub-path and by
 * `tokenize` for the level of words; they are under CC BY-SA 4.0, see NOTICE.
 */
import { createSegmenter as create, defaultSegmenter } from '../presets/segmenter.ts';
import type { Token } from '../types.ts';
import type { Words } from './segmenter.ts';

export type { Token } from '../types.ts';
export type { Words } from './segmenter.ts';

/** A segmenter with tables of its own: what a worker or a long stream keeps. */
export interface WordSegmenter {
  /** Words in order, marks included, white space left out; offsets are UTF-16 units of `text`. Throws E100. */
  segment(text: string): Token[];
  /** The same as flat arrays, which hold until the next call; no object or string is built. Throws E100. */
  read(text: string): Words;
}

/** Builds a segmenter; takes some tens of milliseconds. */
export function createSegmenter(): WordSegmenter {
  const segmenter = create();
  return Object.freeze({
    segment: (text: string) => segmenter.segment(text),
    read: (text: string) => segmenter.read(text),
  });
}

/**
 * The words of a Vietnamese text, in order, marks included, white space left out.
 *
 *   segment('Học sinh học sinh học.')   →   Học sinh · học · sinh học · .
 *
 * Offsets are UTF-16 code units of `text`. Throws E100 when `text` is not a string, never on what it contains.
 */
export function segment(text: string): Token[] {
  return defaultSegmenter().segment(text);
}
