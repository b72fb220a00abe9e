/**
 * The short name in parentheses after a full one.
 *
 *   Tập đoàn Dầu khí Việt Nam (PVN)      Trung tâm Kiểm soát bệnh tật TP HCM (HCDC)      Công ty … Sông Tiền (Tiseco)
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { SHAPE_CAPITAL, SHAPE_UPPER } from '../../engine/tokens.ts';
import { isCapital } from './capitals.ts';
import { classMask } from './classes.ts';
import { CLOSE, isMark, OPEN } from './marks.ts';
import { STAGE_TITLES } from './module.ts';

/** Longest full name looked for, in tokens. */
const LONGEST = 32;
const PLACES = classMask('place', 'country', 'feature', 'place-head');

/** For the type whose full name stands before; agencies take only abbreviations in capitals. */
export function aliasRule(type: 'agency' | 'organization') {
  return (_lexicon: Lexicon): Rule => ({
    source: `${type}/alias`,
    stage: STAGE_TITLES,
    on: [],
    words: [OPEN],
    read(passage, open) {
      const { hits, spans, tokens } = passage;
      const at = open + 1;
      const other = passage.typeBit(type === 'agency' ? 'organization' : 'agency');
      const closing = spans.closing[open] as number;
      // Hiệp định Thương mại tự do Việt Nam - EU (EVFTA) is the treaty's.
      const others = other | passage.typeBit('document') | passage.typeBit('event');
      if ((closing & passage.typeBit(type)) === 0 || (closing & others) !== 0) return;
      let to = at;
      while (to - at < 3 && isCapital(tokens, to)) to++;
      if (!isMark(tokens, to, CLOSE) || hits.findAny(at, PLACES) !== 0) return;
      // Hiệp định … Việt Nam - EU (EVFTA): longer than the body itself.
      const first = spans.firstEnding(open, passage.typeBit(type), LONGEST);
      if (first >= open - 1 && tokens.letters(at) > tokens.letters(open - 1)) return;
      const shape = tokens.shape[at] as number;
      if (shape >= SHAPE_UPPER || (type === 'organization' && shape >= SHAPE_CAPITAL && to === at + 1))
        passage.propose(at, to, 900, spans.room(4));
    },
  });
}
