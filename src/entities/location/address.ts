/**
 * A street named after its house number, without a word for street.
 *
 *   số 119 Trần Đại Nghĩa, phường Đồng Tâm
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { capitalRun, isNumber } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { COMMA, isMark, SLASH } from '../shared/marks.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { FEATURE, FIELDS } from './places.ts';

/** Longest street name in words. */
const LONGEST = 5;

export function addressRule(lexicon: Lexicon): Rule {
  const number = lexicon.word('số');
  lexicon.mark(number, classId('place-head'));

  return {
    source: 'location/address',
    stage: STAGE_ATOMS,
    on: ['place-head'],
    read(passage, at) {
      const { tokens } = passage;
      if (tokens.syllable[at] !== number || !isNumber(tokens, at + 1)) return;
      let name = at + 2;
      if (isMark(tokens, name, SLASH) && isNumber(tokens, name + 1)) name += 2;
      const to = capitalRun(passage, name, LONGEST);
      // A comma or a place must follow: số 5 Hà Nội is no address.
      if (to - name < 2 || !isMark(tokens, to, COMMA)) return;
      const payload = passage.spans.room(FIELDS);
      passage.spans.data[payload] = FEATURE;
      passage.propose(name, to, 942, payload);
    },
  };
}
