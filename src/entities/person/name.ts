/**
 * A person's name, by its words, its shape and what stands beside it.
 *
 *   đồng chí | Nguyễn Văn Du      Bí thư Tỉnh ủy | Lê Khắc Miên      ông | Du      Y Hlang      Donald Trump
 *
 * After a title or an honorific one capital is enough; alone a name needs a surname and given-name syllables.
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { NUMBER, SHAPE_UPPER } from '../../engine/tokens.ts';
import { inCapitals, isCapital } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { STAGE_PERSONS } from '../shared/module.ts';
import { namesOf } from '../shared/names.ts';
import { nameEndOf } from './name-end.ts';
import { nameStrengthOf } from './name-strength.ts';
import { Neighbours, NOTHING } from './neighbours.ts';

const HONORIFIC = classId('honorific');
const FIELD = classId('field');
const COMMON = classId('common');

export function nameRule(lexicon: Lexicon): Rule {
  const names = namesOf(lexicon);
  const neighbours = new Neighbours(lexicon);
  const nameEnd = nameEndOf(lexicon);
  const strength = nameStrengthOf(lexicon);
  const language = lexicon.word('tiếng');
  let bodies = 0;

  return {
    source: 'person/name',
    stage: STAGE_PERSONS,
    on: ['capital'],
    read(passage, at) {
      const { spans, tokens } = passage;
      bodies ||=
        passage.typeBit('agency') |
        passage.typeBit('organization') |
        passage.typeBit('location') |
        passage.typeBit('title');
      const closing = (spans.closing[at] as number) | 0;
      const evidence = neighbours.at(passage, at);
      // In the middle of a run of capitals a name begins only where something else has ended.
      if (
        evidence === NOTHING &&
        at > 0 &&
        isCapital(tokens, at - 1) &&
        (closing & bodies) === 0 &&
        !opensSentence(passage, at - 1)
      )
        return;
      // Tạ Đình Khoan, not Nhân dân: where all syllables have capitals the word may be a name's beginning.
      const word = passage.hits.find(at, COMMON);
      if (word !== 0 && evidence === NOTHING && !(names.surnameAt(tokens, at) > 0 && isCapital(tokens, at + 1))) return;
      // lớp 3A: a letter glued to a number is no name.
      if (at > 0 && tokens.kind[at - 1] === NUMBER && tokens.glued(at)) return;
      // giáo viên | Tiếng Anh, giám đốc sở | GD-ĐT
      if (tokens.syllable[at] === language) return;
      if (tokens.shape[at] === SHAPE_UPPER && !inCapitals(tokens, at) && passage.hits.find(at, FIELD) !== 0) return;
      // Bà | H'Lên: a capital honorific is no part of the name.
      const honorific = passage.hits.find(at, HONORIFIC);
      if (honorific !== 0 && isCapital(tokens, passage.hits.to[honorific] as number)) return;
      if (neighbours.bareOffice(passage, at) && names.looksLikeName(passage, at + 1)) return;
      const to = nameEnd(passage, at, evidence);
      if (to === at) return;
      const score = strength(passage, at, to, evidence);
      if (score > 0) passage.propose(at, to, score);
    },
  };

  /** *Theo | Nguyễn Văn Lực*: a word that has its capital from the sentence, and is no surname. */
  function opensSentence({ sentences, tokens }: Passage, at: number): boolean {
    return sentences.opens(at) && names.surnameAt(tokens, at) === 0 && !inCapitals(tokens, at);
  }
}
