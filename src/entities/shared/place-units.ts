/** Shared by all entity types: administrative units, by the numbers that their kinds and levels have in the place tables. */
import type { Lexicon } from '../../engine/lexicon.ts';

/** In the order of their numbers in the `kind` column. */
export const unitKinds = [
  'tỉnh',
  'thành phố',
  'quận',
  'huyện',
  'thị xã',
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
] as const;

/** In the order of their numbers in the `level` column. */
export const unitLevels = ['province', 'district', 'commune'] as const;

/** Levels of the units of each name, one bit a level, by row of the table of names. */
export const levelsOfNames = (lexicon: Lexicon): ArrayLike<number> => lexicon.numbers('place-names', 'levels');
