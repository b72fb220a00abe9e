/**
 * A company's name in which only its first word and the proper name at its end have capitals.
 *
 *   Công ty TNHH | Thiết bị giáo dục Minh Trí Phát      HTX | Chè cổ thụ Sín Chải
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { beginsHead, capitalRun, isCapital, isLower } from '../shared/capitals.ts';
import { classMask } from '../shared/classes.ts';
import { namesOf } from '../shared/names.ts';

/** Words in small letters between the two, and of the proper name. */
const LOWER = 6;
const PROPER = 5;
/** Words that what a company does is never named with. */
const STOPS =
  'của cho với tại là đã đang sẽ có được trong ngoài trên dưới theo để từ đến do vì nên cũng còn vừa mới không các những này đó khi nếu thì mà như nói báo';
const PEOPLE = classMask('honorific', 'title-head');
const OTHERS =
  PEOPLE |
  classMask(
    'organization',
    'organization-head',
    'agency',
    'agency-local',
    'agency-head',
    'event-head',
    'document-head',
  );

/** Reads such a name at token `at`: gives its end, or `at` where none stands. */
export function lowerNameOf(lexicon: Lexicon): (passage: Passage, at: number) => number {
  const stops = lexicon.wordSet(STOPS);
  const names = namesOf(lexicon);

  return (passage, at) => {
    const { hits, tokens } = passage;
    if (!isCapital(tokens, at)) return at;
    let to = at + 1;
    while (isLower(tokens, to) && to - at <= LOWER) {
      if (stops.has(tokens.syllable[to] as number) || hits.findAny(to, PEOPLE) !== 0) return at;
      to++;
    }
    if (to === at + 1 || beginsHead(passage, to) || hits.findAny(to, OTHERS) !== 0) return at;
    if (names.looksLikeName(passage, to)) return at;
    const end = capitalRun(passage, to, PROPER);
    return end > to ? end : at;
  };
}
