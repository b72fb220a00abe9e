/**
 * Links to the rows of a user's gazetteers: every mention that has exactly the words of a row of its type, whoever
 * found it. Two rows with the same words give two links.
 */
import type { Lexicon } from '../engine/lexicon.ts';
import { classId } from '../entities/shared/classes.ts';
import { userRowsOf } from '../entities/shared/user-rows.ts';
import type { Linker } from './draft.ts';

const USER = classId('user');

export const userLinker: Linker = {
  name: 'user',
  bind(lexicon: Lexicon) {
    const rows = userRowsOf(lexicon);

    return ({ mentions, passage }) => {
      const { hits } = passage;
      for (const { from, to, type, links } of mentions) {
        for (let hit = hits.longest[from] as number; hit !== 0; hit = hits.shorter[hit] as number) {
          if (hits.class[hit] !== USER || hits.to[hit] !== to) continue;
          const row = hits.row[hit] as number;
          const wanted = rows.types[rows.type[row] as number];
          // A person whom the document gives a title has become an official.
          if (wanted === type || (wanted === 'person' && type === 'official')) links.push(rows.link(row));
        }
      }
    };
  },
};
