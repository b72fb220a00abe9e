/**
 * Shared by all entity types: a handful of fixed phrases with a number each, found where they end or begin.
 * For lists of a few dozen; anything larger belongs to the dictionaries.
 */
import { type Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { TokenTable } from '../../engine/tokens.ts';

/** Places of a phrase's numbers behind its beginning. */
const BY_LAST = 0;
const BY_FIRST = 1;
const VALUE = 2;
const LENGTH = 3;
const WORDS = 4;

const NOTHING = new Int32Array(0);

/** What was found: `length` in tokens. One object for all calls. */
export const phrase = { value: 0, length: 0 };

type Phrases = Readonly<Record<string, number>>;

export class PhraseTable {
  /** By the last and by the first word, where the phrases with it begin in `flat`. */
  private readonly byLast: WordTable;
  private readonly byFirst: WordTable;
  /** A phrase: where the next one of the same last and of the same first word begins (0 = none), value, length, words. */
  private flat = NOTHING;

  /** Numbers by phrase; of a long list its words first, the rest when it is looked into. */
  constructor(lexicon: Lexicon, values: Phrases | { words: string; phrases: () => Phrases }) {
    const { words, phrases } =
      typeof values.phrases === 'function'
        ? (values as { words: string; phrases: () => Phrases })
        : { words: Object.keys(values).join(' '), phrases: () => values as Phrases };
    lexicon.ask(words);
    let heads: readonly [Map<number, number>, Map<number, number>] | undefined;
    const made = (by: number) => {
      heads ??= this.make(Object.entries(phrases()).map(([text, value]) => ({ ids: lexicon.askedIds(text), value })));
      return [...(heads[by] as Map<number, number>)];
    };
    this.byLast = new WordTable(() => made(BY_LAST));
    this.byFirst = new WordTable(() => made(BY_FIRST));
  }

  private make(
    phrases: { ids: readonly number[]; value: number }[],
  ): readonly [Map<number, number>, Map<number, number>] {
    const flat: number[] = [0];
    const heads = [new Map<number, number>(), new Map<number, number>()] as const;
    // The longest is to stand first in its lists, and of the same length the one that was given first.
    phrases.reverse().sort((left, right) => left.ids.length - right.ids.length);
    for (const { ids, value } of phrases) {
      const from = flat.length;
      const last = ids[ids.length - 1] as number;
      const first = ids[0] as number;
      flat.push(heads[BY_LAST].get(last) ?? 0, heads[BY_FIRST].get(first) ?? 0, value, ids.length, ...ids);
      heads[BY_LAST].set(last, from);
      heads[BY_FIRST].set(first, from);
    }
    this.flat = Int32Array.from(flat);
    return heads;
  }

  /** The value of the longest phrase that ends right before token `at`, or 0. */
  before(tokens: TokenTable, at: number): number {
    const list = at > 0 ? this.byLast.of(tokens.syllable[at - 1] as number) : 0;
    return list === 0 ? 0 : find(this.flat, list, tokens, at, BY_LAST);
  }

  /** The value of the longest phrase that begins at token `at`, or 0. */
  at(tokens: TokenTable, at: number): number {
    const list = at < tokens.length ? this.byFirst.of(tokens.syllable[at] as number) : 0;
    return list === 0 ? 0 : find(this.flat, list, tokens, at, BY_FIRST);
  }
}

function find(flat: Int32Array, list: number, tokens: TokenTable, at: number, by: number): number {
  const { length, syllable } = tokens;
  for (let entry = list; entry !== 0; entry = flat[entry + by] as number) {
    const count = flat[entry + LENGTH] as number;
    const first = entry + WORDS;
    const from = by === BY_LAST ? at - count : at;
    if (from < 0 || from + count > length) continue;
    let same = 0;
    while (same < count && syllable[from + same] === flat[first + same]) same++;
    if (same < count) continue;
    phrase.value = flat[entry + VALUE] as number;
    phrase.length = count;
    return phrase.value;
  }
  return 0;
}
