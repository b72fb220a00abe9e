/**
 * Shared by the rules and the linker of a user's own gazetteers: what is known of their rows.
 *
 *   table user/<gazetteer>    type  id  name  score  action  spellings  extra  line
 *
 * Readings of class `user` number the rows of all gazetteers on, in the order in which they were loaded.
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Link } from '../../types.ts';
import { once } from './once.ts';

/** Tables of this name are a user's own; what follows is the name of the gazetteer. */
export const USER_TABLE = 'user/';

export interface UserTable {
  /** Name of the gazetteer. */
  readonly name: string;
  /** Number of its first row. */
  readonly first: number;
  readonly rows: number;
}

export class UserRows {
  readonly tables: readonly UserTable[];
  /** Types of all rows, each once, in the order of their first rows. */
  readonly types: readonly string[];
  /** Number in `types` and strength in thousandths, by row. */
  readonly type: Uint8Array;
  readonly score: Int32Array;

  constructor(private readonly lexicon: Lexicon) {
    const tables: UserTable[] = [];
    let first = 0;
    for (const table of lexicon.tableNames(USER_TABLE)) {
      const rows = lexicon.rows(table);
      tables.push({ name: table.slice(USER_TABLE.length), first, rows });
      first += rows;
    }
    this.tables = tables;
    this.type = new Uint8Array(first);
    this.score = new Int32Array(first);
    const types: string[] = [];
    for (const table of tables) {
      const names = this.column(table, 'type');
      const actions = this.column(table, 'action');
      const scores = lexicon.numbers(USER_TABLE + table.name, 'score');
      for (let row = 0; row < table.rows; row++) {
        // A row that takes others out is found nowhere.
        if (actions.at(row) === 'remove') continue;
        const name = names.at(row);
        let at = types.indexOf(name);
        if (at < 0) at = types.push(name) - 1;
        this.type[table.first + row] = at;
        this.score[table.first + row] = scores[row] as number;
      }
    }
    this.types = types;
  }

  column(table: UserTable, name: 'type' | 'id' | 'name' | 'action' | 'spellings' | 'extra') {
    return this.lexicon.column(USER_TABLE + table.name, name);
  }

  /** Where the row stands in its source, from 1. */
  line(table: UserTable, row: number): number {
    return this.lexicon.numbers(USER_TABLE + table.name, 'line')[row] as number;
  }

  /** What an entity says of the row that it was found by. */
  link(row: number): Link {
    const table = this.tables.find(({ first, rows }) => row >= first && row < first + rows) as UserTable;
    const own = row - table.first;
    const extra = this.column(table, 'extra').at(own);
    return {
      kind: 'gazetteer',
      id: this.column(table, 'id').at(own),
      name: this.column(table, 'name').at(own),
      ...(extra === '' ? {} : (JSON.parse(extra) as Record<string, unknown>)),
    };
  }
}

/** The rows of a lexicon, read once. */
export const userRowsOf = once((lexicon) => new UserRows(lexicon));
