/**
 * Shared by all entity types: what a rule asks of the rows of a table, answered for a row when it is found the first
 * time. Most of a table's rows never are, and their texts need not be read.
 */
import type { Lexicon } from '../../engine/lexicon.ts';

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/** `test` of the strings of a column, by row. */
export function rowTest(
  lexicon: Lexicon,
  table: string,
  column: string,
  test: (text: string) => boolean,
): (row: number) => boolean {
  let known: Uint8Array | undefined;
  return (row) => {
    known ??= new Uint8Array(lexicon.rows(table));
    if (known[row] === UNKNOWN) known[row] = test(lexicon.column(table, column).at(row)) ? YES : NO;
    return known[row] === YES;
  };
}
