/**
 * A place without a level word, known or not, between a Party committee and the person who heads it.
 *
 *   Bí thư Tỉnh ủy | Yên Hà | Lê Khắc Miên        Thuế tỉnh | Yên Hà
 *
 * Two capitals, then a common surname with given names: the first two are the committee's place.
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { afterHit, isCapital } from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { namesOf } from '../shared/names.ts';
import { FIELDS, IN_NAMES } from './places.ts';

const LOCAL = classId('agency-local');
const PLACE = classId('place');
const HEAD = classMask('place-head');
/** Weight of the surnames that decide. */
const COMMON_SURNAME = 20;
/** Words of the place. */
const WORDS = 2;

export function afterBodyRule(lexicon: Lexicon): Rule {
  const names = namesOf(lexicon);

  return {
    source: 'location/after-body',
    stage: STAGE_ATOMS,
    on: ['agency-local'],
    read(passage, at) {
      const { hits, tokens } = passage;
      const place = hits.to[hits.find(at, LOCAL)] as number;
      const name = place + WORDS;
      // Thuế tỉnh | Yên Hà: the level word is the place's.
      if (afterHit(passage, place, HEAD)) return;
      const known = hits.find(place, PLACE);
      // Đồn Biên phòng | Tân Thanh: a commune's name that ends the body's.
      const end = known === 0 ? 0 : (hits.to[known] as number);
      const person = names.surnameAt(tokens, place) >= COMMON_SURNAME && names.looksLikeName(passage, place);
      if (end > place + 1 && !person && !isCapital(tokens, end))
        keep(passage, place, end, 870, (hits.row[known] as number) + 1);
      if (!isCapital(tokens, place) || !isCapital(tokens, place + 1) || (known !== 0 && hits.to[known] !== name))
        return;
      if (names.surnameAt(tokens, place) >= COMMON_SURNAME || names.surnameAt(tokens, name) < COMMON_SURNAME) return;
      if (!names.looksLikeName(passage, name) || names.runFrom(passage, name) - name < 2) return;
      keep(passage, place, name, 965, known === 0 ? 0 : (hits.row[known] as number) + 1);
    },
  };

  function keep(passage: Passage, from: number, to: number, score: number, row: number): void {
    const payload = passage.spans.room(FIELDS);
    passage.spans.data[payload + 1] = row;
    passage.spans.data[payload + 2] = row === 0 ? 0 : IN_NAMES;
    passage.propose(from, to, score, payload);
  }
}
