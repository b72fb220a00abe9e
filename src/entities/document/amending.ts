/**
 * A law that amends several at once, which has no law's name at its end.
 *
 *   Luật sửa đổi, bổ sung một số điều của 7 luật      Luật Sửa đổi, bổ sung một số điều của các luật về thuế
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { isCapital, isLower, isNumber } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { writeDocument } from './payload.ts';

const HEAD_CLASS = classId('document-head');
/** Words of what the laws are about. */
const FIELD = 3;

export function amendingRule(lexicon: Lexicon): Rule {
  const heads = new PhraseTable(lexicon, {
    'luật sửa đổi, bổ sung một số điều của': 1,
    'luật sửa đổi, bổ sung một số điều của các': 1,
    'luật sửa đổi một số điều của': 1,
    'luật sửa đổi, bổ sung': 1,
  });
  const law = lexicon.word('luật');
  const about = lexicon.word('về');
  const stops = lexicon.wordSet('được đã đang sẽ là có vừa vào với trong do để sau này tại và khi cho theo');

  return {
    source: 'document/amending',
    stage: STAGE_WHOLES,
    on: ['document-head'],
    read(passage, at) {
      const { hits, tokens } = passage;
      if (!isCapital(tokens, at) || heads.at(tokens, at) === 0) return;
      let to = at + phrase.length;
      if (isNumber(tokens, to)) to++;
      if (tokens.syllable[to] !== law || !isLower(tokens, to)) return;
      to++;
      if (tokens.syllable[to] === about) {
        const first = to + 1;
        let end = first;
        while (end - first < FIELD && isLower(tokens, end) && !stops.has(tokens.syllable[end] as number)) end++;
        if (end > first) to = end;
      }
      const row = hits.row[hits.find(at, HEAD_CLASS)] as number;
      passage.propose(at, to, 960, writeDocument(passage, row + 1, 0, 0, 0, 0));
    },
  };
}
