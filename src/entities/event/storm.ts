/**
 *   bão số 9   bão số 9 năm 2009   bão số 10 (Bualoi)   bão Molave   siêu bão Yagi   cơn bão số 3 (bão Yagi)
 *   chuyên án NA917   Chuyên án 123T
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { NUMBER, WORD } from '../../engine/tokens.ts';
import { isCapital, isLower } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { CLOSE, isMark, OPEN } from '../shared/marks.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { silence } from '../shared/silence.ts';
import { completion, completionsOf } from './completion.ts';
import { writeEvent } from './payload.ts';

const HEAD_CLASS = classId('event-head');

export function stormRule(lexicon: Lexicon): Rule {
  const completions = completionsOf(lexicon);
  const storms = new PhraseTable(lexicon, { bão: 1, 'siêu bão': 1 });
  const numberWord = lexicon.word('số');
  const notNames = lexicon.wordSet('vào ở và');

  return {
    source: 'event/storm',
    stage: STAGE_WHOLES,
    on: ['event-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      if (storms.at(tokens, at) === 0) return;
      let to = at + phrase.length;
      let value = 0;
      if (
        tokens.syllable[to] === numberWord &&
        tokens.kind[to + 1] === NUMBER &&
        (tokens.value[to + 1] as number) < 40
      ) {
        value = tokens.value[to + 1] as number;
        to += 2;
      } else if (isCapital(tokens, to) && !notNames.has(tokens.syllable[to] as number)) {
        to++;
        // Bão Trà Mi, bão Con-sơn: a short name of two words.
        if (isCapital(tokens, to) && !isCapital(tokens, to + 1)) to++;
      } else return;
      silence(passage, at + phrase.length, to);
      completion.year = 0;
      completions.years(tokens, to, false);
      const hit = hits.find(at, HEAD_CLASS);
      const row = (hits.row[hit] as number) + 1;
      passage.propose(at, completion.to, 925, writeEvent(passage, row, value, completion.year));
      // bão số 10 | (Bualoi): its name
      const name = completion.to + 1;
      if (value > 0 && isMark(tokens, name - 1, OPEN) && isCapital(tokens, name) && isMark(tokens, name + 1, CLOSE)) {
        silence(passage, name, name + 1);
        passage.propose(name, name + 1, 900, writeEvent(passage, row, 0, 0));
      }
    },
  };
}

/** A police case by its code: letters and digits, digits first or last. */
export function caseRule(lexicon: Lexicon): Rule {
  const operations = new PhraseTable(lexicon, { 'chuyên án': 1 });
  const codeWords = lexicon.wordSet('mang bí số hiệu');

  return {
    source: 'event/case',
    stage: STAGE_WHOLES,
    on: ['event-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      if (operations.at(tokens, at) === 0) return;
      let to = at + phrase.length;
      for (let word = 0; word < 4 && isLower(tokens, to) && codeWords.has(tokens.syllable[to] as number); word++) to++;
      const code = to;
      while (
        to - code < 4 &&
        (tokens.kind[to] === NUMBER || (tokens.kind[to] === WORD && !isLower(tokens, to))) &&
        (to === code || tokens.glued(to))
      )
        to++;
      let digits = false;
      for (let part = code; part < to; part++) digits ||= tokens.kind[part] === NUMBER;
      if (!digits) return;
      silence(passage, code, to);
      const hit = hits.find(at, HEAD_CLASS);
      passage.propose(at, to, 925, writeEvent(passage, (hits.row[hit] as number) + 1, 0, 0));
    },
  };
}
