/**
 * What a body of every province has of its own behind its row: a number, a proper name, the place that shares its last word.
 *
 *   Thuế cơ sở | 7      Đồn Biên phòng | Na Ngoi      TAND khu vực | 3 - Yên Hà      Thuế tỉnh | Yên Hà
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { bodyNamesOf } from '../shared/body-name.ts';
import { capitalRun, isCapital, isNumber } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { complement, complementsOf, PLACE } from '../shared/complement.ts';
import { DASH, isMark, SLASH } from '../shared/marks.ts';
import { romansOf } from '../shared/roman.ts';
import { rowTest } from '../shared/row-test.ts';

const UNIT = classId('unit');
/** Longest name of the seat after a numbered body, in words. */
const SEAT = 3;
/** Kinds with a proper name after the kind's own: stations, schools, hospitals. */
const NAMED = new Set(['border-guard', 'school', 'hospital', 'health', 'customs', 'kindergarten']);

export interface LocalNames {
  /** End of the number or name at `name`, behind a row; `name` when there is none. */
  ownName(passage: Passage, name: number, row: number): number;
  /** End of the place whose level word the row ends with; `name` when there is none. */
  sharedLevel(passage: Passage, name: number): number;
}

export function localNamesOf(lexicon: Lexicon): LocalNames {
  const complements = complementsOf(lexicon);
  const bodies = bodyNamesOf(lexicon);
  const named = rowTest(lexicon, 'local-agencies', 'kind', (kind) => NAMED.has(kind));
  const numeral = lexicon.word('số');
  const romans = romansOf(lexicon);

  return { ownName, sharedLevel };

  /** *Thuế tỉnh | Yên Hà*: the row's last word is the level word of the place. End of the place, or `name`. */
  function sharedLevel(passage: Passage, name: number): number {
    const { spans } = passage;
    const location = passage.typeBit('location');
    for (const back of [1, 2]) {
      const place = spans.longestAt(name - back, location);
      if (place !== 0 && (spans.to[place] as number) > name) return spans.to[place] as number;
    }
    return name;
  }

  /** A number or a proper name of the body's own: Bệnh viện dã chiến | số 1, Thuế cơ sở | 7, Đồn Biên phòng | Na Ngoi. */
  function ownName(passage: Passage, name: number, row: number): number {
    const { hits, tokens } = passage;
    // Chi cục Thuế khu vực | XIV
    if (romans.at(tokens, name) > 0 && isCapital(tokens, name)) return name + 1;
    const number = tokens.syllable[name] === numeral ? name + 1 : name;
    if (
      isNumber(tokens, number) &&
      (tokens.value[number] as number) < 1000 &&
      hits.find(number + 1, UNIT) === 0 &&
      !isMark(tokens, number + 1, SLASH)
    ) {
      // TAND khu vực 3 - Yên Hà
      const seat = isMark(tokens, number + 1, DASH) ? capitalRun(passage, number + 2, SEAT) : 0;
      return seat > number + 2 ? seat : number + 1;
    }
    if (!named(row)) return name;
    // Trường PTDTBT | Tiểu học Nậm Nhùn: the place may follow its own words.
    const own = bodies.read(passage, name, { persons: true });
    return own > name && complements.read(passage, own) === PLACE ? complement.to : own;
  }
}
