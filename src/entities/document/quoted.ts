/**
 *   Đề án “Phát triển bền vững một triệu héc-ta lúa …”     Chiến lược “Hành động vì biển xanh”
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { BREAK } from '../../engine/tokens.ts';
import { isCapital } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { isMark, QUOTE } from '../shared/marks.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { writeDocument } from './payload.ts';

const HEAD_CLASS = classId('document-head');
/** Tokens between the quotes. */
const MAX_QUOTED = 36;
const KINDS = new Set(['scheme', 'strategy', 'plan', 'master-plan']);

export function quotedPlanRule(lexicon: Lexicon): Rule {
  const kinds = lexicon.texts('document-heads', 'kind').map((kind) => (KINDS.has(kind) ? 1 : 0));

  return {
    source: 'document/quoted',
    stage: STAGE_WHOLES,
    on: ['document-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      const hit = hits.find(at, HEAD_CLASS);
      const row = hits.row[hit] as number;
      const open = hits.to[hit] as number;
      if (kinds[row] !== 1 || !isCapital(tokens, at) || !isMark(tokens, open, QUOTE) || !isCapital(tokens, open + 1))
        return;
      for (
        let close = open + 2;
        close < open + MAX_QUOTED && close < tokens.length && tokens.kind[close] !== BREAK;
        close++
      ) {
        if (!isMark(tokens, close, QUOTE)) continue;
        passage.propose(at, close + 1, 967, writeDocument(passage, row + 1, 0, 0, 0, 0));
        return;
      }
    },
  };
}
