/**
 * Where a person's name ends.
 *
 *   Nguyễn Văn Du | phát biểu      Lê Khắc Miên | Bí thư      N.V.A      Pu-tin      Thích nữ Diệu Tâm
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { SHAPE_UPPER, WORD } from '../../engine/tokens.ts';
import { beginsHead, beginsTitle, inCapitals, isCapital } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { DASH, DOT, isMark } from '../shared/marks.ts';
import { MAX_NAME, namesOf } from '../shared/names.ts';
import { NOTHING, ROLE, TITLE } from './neighbours.ts';

const KNOWN = classId('known-name');
const COUNTRY = classId('country');
const COMMON = classId('common');

/** Gives the end of the name that begins at a token, with the evidence before it; the token itself where none does. */
export function nameEndOf(lexicon: Lexicon): (passage: Passage, at: number, evidence: number) => number {
  const names = namesOf(lexicon);
  const monk = lexicon.word('Thích');
  const nun = lexicon.word('nữ');

  return nameEnd;

  function nameEnd(passage: Passage, at: number, evidence: number): number {
    const { hits, tokens } = passage;
    const known = hits.find(at, KNOWN);
    // Nguyễn Hoàng | Quân: the known man's name may be the first words of another's.
    if (
      known !== 0 &&
      !(
        !inCapitals(tokens, at) &&
        isCapital(tokens, hits.to[known] as number) &&
        names.syllable.has(tokens.syllable[hits.to[known] as number] as number)
      )
    )
      return hits.to[known] as number;
    // tỷ phú | Mỹ | Elon Musk: the state is no part of the name.
    if (
      evidence === ROLE &&
      hits.find(at, COUNTRY) !== 0 &&
      names.surnameAt(tokens, at) === 0 &&
      !names.syllable.has(tokens.syllable[at + 1] as number)
    )
      return at;
    if (beginsHead(passage, at) && !(evidence !== NOTHING && names.surnameAt(tokens, at) > 0)) return at;
    let to = at + 1;
    // V. Pu-tin: an initial before a foreign name.
    if (evidence === TITLE && tokens.letters(at) === 1 && isMark(tokens, to, DOT) && isCapital(tokens, to + 1)) to += 2;
    // Thích nữ | Diệu Tâm
    if (tokens.syllable[at] === monk && tokens.syllable[to] === nun && isCapital(tokens, to + 1)) to++;
    const shouting = inCapitals(tokens, at);
    while (to - at < MAX_NAME && isCapital(tokens, to)) {
      // ÔNG NGUYỄN VĂN ĐÁP | LÀM CHỦ TỊCH: in a line of capitals a name ends with its last syllable.
      if (shouting && to - at > 1 && (!names.isNameWord(tokens.syllable[to] as number) || hits.find(to, COMMON) !== 0))
        break;
      // Đoàn | TNCS Hồ Chí Minh: capitals throughout are no part of a name in small letters.
      if (
        (tokens.shape[to] as number) === SHAPE_UPPER &&
        (tokens.shape[at] as number) < SHAPE_UPPER &&
        evidence !== TITLE
      )
        break;
      if (beginsHead(passage, to) && !(to === at + 1 && names.surnameAt(tokens, at) > 0 && !beginsTitle(passage, to)))
        break;
      to++;
    }
    // Initials: N.V.A, Nguyễn Minh K.
    while (
      to - at < MAX_NAME &&
      isMark(tokens, to, DOT) &&
      tokens.glued(to) &&
      isCapital(tokens, to + 1) &&
      tokens.glued(to + 1) &&
      tokens.letters(to - 1) <= 2
    )
      to += 2;
    if (
      isMark(tokens, to, DOT) &&
      tokens.glued(to) &&
      tokens.letters(to - 1) === 1 &&
      to - at > 1 &&
      tokens.kind[to - 1] === WORD
    )
      to++;
    // Hyphenated transliterations: Pu-tin, Xô-nê-xay.
    while (
      isMark(tokens, to, DASH) &&
      tokens.glued(to) &&
      tokens.glued(to + 1) &&
      tokens.kind[to + 1] === WORD &&
      to - at < 2 * MAX_NAME
    ) {
      to += 2;
      while (to - at < 2 * MAX_NAME && isCapital(tokens, to) && !beginsHead(passage, to)) to++;
    }
    return to;
  }
}
