/** Takes dictionaries into a lexicon, a user's own among them, and the built-in rows out that these replace. */
import type { Lexicon } from '../../engine/lexicon.ts';
import { errors } from '../../errors.ts';
import { classId } from '../shared/classes.ts';
import { classesOfType } from '../shared/types.ts';
import { USER_TABLE, userRowsOf } from '../shared/user-rows.ts';

/** Throws E110 for bytes that are no dictionary, E130 for rows that take out what no dictionary has. */
export function loadDictionaries(lexicon: Lexicon, dictionaries: readonly Uint8Array[]): void {
  const firstRow = { user: 0 };
  for (const bytes of dictionaries) {
    lexicon.load(bytes, firstRow);
    firstRow.user = lexicon.tableNames(USER_TABLE).reduce((rows, name) => rows + lexicon.rows(name), 0);
  }
  if (firstRow.user > 0) takeOut(lexicon);
}

/** *remove* and *override* take out the built-in rows of their type with the same words; a new type's, of all types. */
function takeOut(lexicon: Lexicon): void {
  const rows = userRowsOf(lexicon);
  const problems: string[] = [];
  for (const table of rows.tables) {
    const spellings = rows.column(table, 'spellings');
    const actions = rows.column(table, 'action');
    for (let row = 0; row < table.rows; row++) {
      const action = actions.at(row);
      if (action === '') continue;
      const type = rows.column(table, 'type').at(row);
      const classes = classesOfType(action === 'override' ? '' : type);
      for (const text of JSON.parse(spellings.at(row)) as string[]) {
        const ids = lexicon.ids(text);
        const gone = classes.reduce((count, name) => count + lexicon.remove(ids, classId(name)), 0);
        if (gone === 0 && action === 'remove') {
          const place = `${table.name}:${rows.line(table, row)}`;
          problems.push(
            `${place}: nothing to remove: "${text}" is no built-in row${type === '' ? '' : ` of type "${type}"`}`,
          );
        }
      }
    }
  }
  if (problems.length > 0) throw errors.badDictionary(problems);
}
