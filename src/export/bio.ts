import type { Token } from '../types.ts';
import { flatten, type NestedMention } from './nesting.ts';
import type { SentenceTokens } from './sentence-tokens.ts';

/**
 * Which mentions are tagged: those that no other holds, those that hold no other, or every nesting level in a row of
 * tags of its own. Default `outermost`, as the annotation guidelines ask of formats that cannot nest.
 */
export type Nesting = 'outermost' | 'innermost' | 'all';

/** Mentions of each row of tags. `levels` fixes the number of rows of `all`; it is the document's depth by default. */
function rows(roots: readonly NestedMention[], nesting: Nesting, levels?: number): NestedMention[][] {
  if (nesting === 'outermost') return [[...roots]];
  const mentions = flatten(roots);
  if (nesting === 'innermost') return [mentions.filter((mention) => mention.height === 0)];
  const depth = levels ?? mentions.reduce((most, mention) => Math.max(most, mention.depth + 1), 1);
  return Array.from({ length: depth }, (_, level) => mentions.filter((mention) => mention.depth === level));
}

/** A tag is read to the first white space or tab, and CoNLL-U ends a feature at `|`. */
export const tagName = (type: string) => type.replace(/[\s|]+/g, '_');

/**
 * BIO tags (B- on the first token of every mention) in rows: `[row][token]`.
 *
 * A token belongs to a mention when they share a character. Of two mentions that share a token (words longer than
 * mentions) the earlier keeps it. A mention that runs over the end of a sentence begins again there with B-.
 */
export function bioTags(
  tokens: readonly Token[],
  groups: readonly SentenceTokens[],
  roots: readonly NestedMention[],
  nesting: Nesting,
  levels?: number,
): string[][] {
  const begins = new Set(groups.map((group) => group.from));
  return rows(roots, nesting, levels).map((mentions) => {
    const tags = new Array<string>(tokens.length).fill('O');
    let index = 0;
    for (const { entity } of mentions) {
      while (index < tokens.length && tokens[index]!.end <= entity.start) index++;
      for (let first = true; index < tokens.length && tokens[index]!.start < entity.end; index++, first = false) {
        tags[index] = `${first || begins.has(index) ? 'B' : 'I'}-${tagName(entity.type)}`;
      }
    }
    return tags;
  });
}
