/**
 * Shared by all entity types: a handful of fixed phrases with a number each, found where they end or begin.
 * For lists of a few dozen; anything larger belongs to the dictionaries.
 */
import { type Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { TokenTable } from '../../engine/tokens.ts';

interface Phrase {
  ids: readonly number[];
  value: number;
}

/** What was found: `length` in tokens. One object for all calls. */
export const phrase = { value: 0, length: 0 };

export class PhraseTable {
  /** By the last and by the first word, where the phrases with it begin in `flat`. */
  private readonly byLast: WordTable;
  private readonly byFirst: WordTable;
  /** Phrase after phrase, longest first: its length, its value, its words; a length of 0 ends a list. */
  private readonly flat: Int32Array;

  constructor(lexicon: Lexicon, values: Readonly<Record<string, number>>) {
    const ids = lexicon.eachIds(Object.keys(values));
    const phrases = Object.values(values).map((value, at) => ({ ids: ids[at] as number[], value }));
    phrases.sort((left, right) => right.ids.length - left.ids.length);
    const flat = [0];
    this.byLast = group(phrases, (ids) => ids[ids.length - 1] as number, flat);
    this.byFirst = group(phrases, (ids) => ids[0] as number, flat);
    this.flat = Int32Array.from(flat);
    this.openers = [...new Set(phrases.map((entry) => entry.ids[0] as number))];
  }

  /** The words that the phrases begin with: what a rule that reads them wakes on. */
  readonly openers: readonly number[];

  /** The value of the longest phrase that ends right before token `at`, or 0. */
  before(tokens: TokenTable, at: number): number {
    const list = at > 0 ? this.byLast.of(tokens.syllable[at - 1] as number) : 0;
    return list === 0 ? 0 : find(this.flat, list, tokens, at, true);
  }

  /** The value of the longest phrase that begins at token `at`, or 0. */
  at(tokens: TokenTable, at: number): number {
    const list = at < tokens.length ? this.byFirst.of(tokens.syllable[at] as number) : 0;
    return list === 0 ? 0 : find(this.flat, list, tokens, at, false);
  }
}

function group(phrases: readonly Phrase[], keyOf: (ids: readonly number[]) => number, flat: number[]): WordTable {
  const lists = new Map<number, Phrase[]>();
  for (const entry of phrases) {
    const key = keyOf(entry.ids);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [entry]);
    else list.push(entry);
  }
  return new WordTable(
    [...lists].map(([word, list]) => {
      const from = flat.length;
      for (const { ids, value } of list) flat.push(ids.length, value, ...ids);
      flat.push(0);
      return [word, from] as const;
    }),
  );
}

function find(flat: Int32Array, list: number, tokens: TokenTable, at: number, ending: boolean): number {
  const { length, syllable } = tokens;
  for (let entry = list; ; ) {
    const count = flat[entry] as number;
    if (count === 0) return 0;
    const first = entry + 2;
    entry = first + count;
    const from = ending ? at - count : at;
    if (from < 0 || from + count > length) continue;
    let same = 0;
    while (same < count && syllable[from + same] === flat[first + same]) same++;
    if (same < count) continue;
    phrase.value = flat[first - 1] as number;
    phrase.length = count;
    return phrase.value;
  }
}
