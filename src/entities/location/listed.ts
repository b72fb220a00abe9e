/**
 * Names that share a plural word for what they are.
 *
 *   các khu công nghiệp | Quang Châu, Vân Trung, Đình Trám       hai bản | Nà Ngần và Khuổi Slao
 *
 * The word stays outside. Names of the tables have proposals of their own, with their unit.
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { beginsHead, capitalRun } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { COMMA, isMark } from '../shared/marks.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { FEATURE, FIELDS, HAMLET, placesOf } from './places.ts';
import { pluralOf } from './plural.ts';

const HEAD = classId('place-head');
/** Longest name, in words, and longest list. */
const LONGEST = 4;
const ITEMS = 12;

export function listedRule(lexicon: Lexicon): Rule {
  const places = placesOf(lexicon);
  const { counted: isPlural } = pluralOf(lexicon);
  const and = lexicon.word('và');

  return {
    source: 'location/listed',
    stage: STAGE_ATOMS,
    on: ['place-head'],
    read(passage, at) {
      const { hits, tokens } = passage;
      if (!isPlural(tokens, at)) return;
      const hit = hits.find(at, HEAD);
      const levels = places.headLevels(hits.row[hit] as number);
      if ((levels & (FEATURE | HAMLET)) === 0) return;
      const ends: number[] = [];
      for (let from = hits.to[hit] as number; ends.length < 2 * ITEMS; ) {
        const to = beginsHead(passage, from) ? from : capitalRun(passage, from, LONGEST);
        if (to === from) break;
        ends.push(from, to);
        if (isMark(tokens, to, COMMA)) from = tokens.syllable[to + 1] === and ? to + 2 : to + 1;
        else if (tokens.syllable[to] === and) from = to + 1;
        else break;
      }
      // One name is no list.
      for (let item = 0; ends.length > 2 && item < ends.length; item += 2) {
        const payload = passage.spans.room(FIELDS);
        passage.spans.data[payload] = levels;
        passage.propose(ends[item] as number, ends[item + 1] as number, 957, payload);
      }
    },
  };
}
