/**
 * The name behind the kind of a place: capitals, a number, a route.
 *
 *   sông | Cầu      Quốc lộ | 3      ngõ | 121 phố Trần Đại Nghĩa      đường | Nà Phặc – Trung Hòa      đường | 30/4
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { beginsHead, capitalRun, isCapital, isLower, isNumber } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { DASH, isMark, SLASH } from '../shared/marks.ts';
import { FEATURE, placesOf } from './places.ts';

const HEAD = classId('place-head');
const LONGEST = 6;

/**
 * Gives the end of the name that begins at token `name`, `name` itself where none does. A road may be a number; a plant of
 * a series has one behind its name.
 */
export function facilityNameOf(
  lexicon: Lexicon,
): (passage: Passage, name: number, mayBeNumber: boolean, mayHaveNumber: boolean) => number {
  const places = placesOf(lexicon);
  const number = lexicon.word('số');
  const unit = classId('unit');
  const letters = lexicon.wordSet('A B C D E G H N');
  const months = lexicon.word('tháng');
  const stretch = lexicon.word('đoạn');
  const cups = lexicon.wordSet('cúp cup festival');

  return nameEnd;

  /** The number before `at` counts things: 2 làn, not 1 | đoạn qua xã. */
  function counts({ hits, tokens }: Passage, at: number): boolean {
    return tokens.syllable[at] !== stretch && hits.find(at, unit) !== 0 && hits.find(at, HEAD) === 0;
  }

  function nameEnd(passage: Passage, name: number, mayBeNumber: boolean, mayHaveNumber: boolean): number {
    const { hits, tokens } = passage;
    let to = name;
    if (mayBeNumber && tokens.syllable[to] === number && isNumber(tokens, to + 1)) to++;
    if (isNumber(tokens, to)) {
      to++;
      // quảng trường 16 Tháng 4, công viên 30/4: any kind may be named after a day.
      const dated = isNumber(tokens, to + 1) && (tokens.syllable[to] === months || isMark(tokens, to, SLASH));
      if (!mayBeNumber && !(dated && isCapital(tokens, to))) return name;
      if (
        (isMark(tokens, to, SLASH) || isMark(tokens, to, DASH)) &&
        isNumber(tokens, to + 1) &&
        tokens.glued(to) &&
        tokens.glued(to + 1)
      )
        to += 2;
      else if (isMark(tokens, to, 46) && isNumber(tokens, to + 1) && tokens.glued(to + 1)) to += 2;
      else if (tokens.syllable[to] === months && isNumber(tokens, to + 1)) to += 2;
      else if (isCapital(tokens, to) && letters.has(tokens.syllable[to] as number) && tokens.glued(to)) to++;
      else if (isLower(tokens, to) && counts(passage, to)) return name;
      // An alley number is followed by its street: ngõ 121 phố Trần Đại Nghĩa.
      const street = hits.find(to, HEAD);
      if (street !== 0 && (places.headLevels(hits.row[street] as number) & FEATURE) !== 0) {
        const end = capitalRun(passage, hits.to[street] as number, LONGEST);
        if (end > (hits.to[street] as number)) return end;
      }
      return to;
    }
    if (!isCapital(tokens, to) || beginsHead(passage, to) || cups.has(tokens.syllable[to] as number)) return name;
    to = capitalRun(passage, to, LONGEST);
    // cầu C247, đường N2: letters and digits in one.
    if (isNumber(tokens, to) && tokens.glued(to)) return to + 1;
    const counted = mayHaveNumber ? hits.find(to + 1, unit) !== 0 : isLower(tokens, to + 1);
    if (isNumber(tokens, to) && !counted && (tokens.value[to] as number) < 100 && !isMark(tokens, to + 1, SLASH)) to++;
    // Routes join two places by a dash.
    while (
      to - name < 3 * LONGEST &&
      isMark(tokens, to, DASH) &&
      isCapital(tokens, to + 1) &&
      !beginsHead(passage, to + 1)
    ) {
      const end = capitalRun(passage, to + 1, 4);
      if (end === to + 1) break;
      to = end;
    }
    return to;
  }
}
