/** Who holds what: persons that the document gives a title become officials, one record a person. */
import type { Draft, Linker } from './draft.ts';

export const officialLinker: Linker = {
  name: 'official',
  link(draft: Draft) {
    const { mentions } = draft;
    for (let at = 0; at + 1 < mentions.length; at++) {
      const mention = mentions[at]!;
      if (mention.type !== 'person') continue;
      const before = mentions.filter((other) => other.type === 'title' && other.end <= mention.start && other.to === mention.from);
      const after = mentions.find((other) => other.type === 'title' && other.from === mention.to + 1);
      if (before.length > 0 || after) mention.type = 'official';
    }
  },
};
