/**
 * A user's own rows, of a built-in type or of a new one. They are modules like the others: a module a type, a rule
 * for each gazetteer that has rows of it.
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Module } from '../shared/module.ts';
import { builtInTypes } from '../shared/types.ts';
import { userRowsOf } from '../shared/user-rows.ts';
import { endRule } from './end.ts';
import { rowRule } from './row.ts';

export { loadDictionaries } from './dictionaries.ts';

/**
 * Modules for the gazetteers that the lexicon has loaded; `others` are the types of the other modules. A new type
 * may stand in every other and hold every other: nothing is lost by it. On the same words it goes inside.
 */
export function userModules(lexicon: Lexicon, others: readonly string[]): Module[] {
  const rows = userRowsOf(lexicon);
  const known = new Set([...others, ...rows.types]);
  return rows.types.map((type, number) => {
    const own = !(builtInTypes as readonly string[]).includes(type);
    const around = own ? [...known].filter((name) => name !== type) : [];
    const tables = rows.tables.filter(({ first, rows: count }) =>
      rows.type.subarray(first, first + count).includes(number),
    );
    const bind = () => ({
      rules: [
        ...tables.map((table) => rowRule(rows, table, number)),
        ...(own ? [] : [endRule(lexicon, rows, type, number)]),
      ],
    });
    return { type, holds: around, inside: around, bind };
  });
}
