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
  private readonly byLast: WordTable;
  private readonly byFirst: WordTable;
  private readonly endings: Phrase[][] = [[]];
  private readonly beginnings: Phrase[][] = [[]];

  constructor(lexicon: Lexicon, values: Readonly<Record<string, number>>) {
    const ids = lexicon.eachIds(Object.keys(values));
    const phrases = Object.values(values).map((value, at) => ({ ids: ids[at] as number[], value }));
    phrases.sort((left, right) => right.ids.length - left.ids.length);
    this.byLast = group(phrases, (ids) => ids[ids.length - 1] as number, this.endings);
    this.byFirst = group(phrases, (ids) => ids[0] as number, this.beginnings);
  }

  /** The value of the longest phrase that ends right before token `at`, or 0. */
  before(tokens: TokenTable, at: number): number {
    const list = at > 0 ? this.byLast.of(tokens.syllable[at - 1] as number) : 0;
    if (list === 0) return 0;
    return find(this.endings[list] as Phrase[], tokens, (ids) => at - ids.length);
  }

  /** The value of the longest phrase that begins at token `at`, or 0. */
  at(tokens: TokenTable, at: number): number {
    const list = at < tokens.length ? this.byFirst.of(tokens.syllable[at] as number) : 0;
    if (list === 0) return 0;
    return find(this.beginnings[list] as Phrase[], tokens, () => at);
  }
}

function group(phrases: readonly Phrase[], keyOf: (ids: readonly number[]) => number, into: Phrase[][]): WordTable {
  const lists = new Map<number, number>();
  for (const entry of phrases) {
    const key = keyOf(entry.ids);
    let list = lists.get(key);
    if (list === undefined) {
      list = into.length;
      lists.set(key, list);
      into.push([]);
    }
    (into[list] as Phrase[]).push(entry);
  }
  return new WordTable([...lists]);
}

function find(list: readonly Phrase[], tokens: TokenTable, start: (ids: readonly number[]) => number): number {
  for (const { ids, value } of list) {
    const from = start(ids);
    if (from < 0 || from + ids.length > tokens.length) continue;
    let same = 0;
    while (same < ids.length && tokens.syllable[from + same] === ids[same]) same++;
    if (same < ids.length) continue;
    phrase.value = value;
    phrase.length = ids.length;
    return value;
  }
  return 0;
}
