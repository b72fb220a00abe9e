/** The trained weights as the rows of the wire form: syllables by text, pairs by the syllables' rows. */

import { FIRST_WORD_ID } from '../../src/engine/tokens.ts';
import { compareText } from '../../src/engine/wire.ts';
import { PAIR_WEIGHTS, SYLLABLE_WEIGHTS } from '../../src/segment/features.ts';
import type { ModelRows, PairRow, SyllableRow } from '../../src/segment/linear-model.ts';
import { allTexts, type Sources } from './sources.ts';
import type { Trained } from './train.ts';

/** `texts` hold every syllable that can have a weight. */
export function modelRows(
  { lexicon, syllables, model, pairs }: Trained,
  sources: Sources,
  texts: readonly string[],
): ModelRows {
  const textOf = new Map<number, string>();
  for (const text of [...allTexts(sources), ...texts]) {
    for (const word of text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}'’]+|\d+/gu) ?? []) {
      const ids = lexicon.ids(word);
      const id = ids[0] as number;
      if (ids.length !== 1 || id < FIRST_WORD_ID) continue;
      const known = textOf.get(id);
      if (known === undefined || compareText(word, known) < 0) textOf.set(id, word);
    }
  }
  const weightsOf = (id: number) =>
    Array.from(model.syllable.subarray(id * SYLLABLE_WEIGHTS, (id + 1) * SYLLABLE_WEIGHTS));
  const { begins, ends, flags, onset, rhyme } = syllables;
  const matters = (id: number) =>
    begins[id] !== 0 || ends[id] !== 0 || flags[id] !== 0 || weightsOf(id).some((weight) => weight !== 0);
  const paired = new Set<number>();
  const kept = pairs.left.flatMap((left, at) => {
    const right = pairs.right[at] as number;
    const slot = model.slot(left, right);
    if (slot < 0) return [];
    for (const id of [left, right]) if (id >= FIRST_WORD_ID) paired.add(id);
    return [{ left, right, weights: Array.from(model.pair.subarray(slot * PAIR_WEIGHTS, (slot + 1) * PAIR_WEIGHTS)) }];
  });
  const rows = [...textOf]
    .filter(([id]) => matters(id) || paired.has(id))
    .sort(([, left], [, right]) => compareText(left, right));
  const rowOf = new Map(rows.map(([id], at) => [id, at]));
  const place = (id: number) => (id < FIRST_WORD_ID ? -1 - id : (rowOf.get(id) as number));
  return {
    bias: model.bias,
    dense: model.dense,
    syllables: rows.map(
      ([id, text]): SyllableRow => ({
        text,
        begins: begins[id] as number,
        ends: ends[id] as number,
        flags: flags[id] as number,
        onset: onset[id] as number,
        rhyme: rhyme[id] as number,
        weights: weightsOf(id),
      }),
    ),
    marks: Array.from({ length: FIRST_WORD_ID }, (_, id) => weightsOf(id)),
    pairs: kept.map(({ left, right, weights }): PairRow => ({ left: place(left), right: place(right), weights })),
  };
}
