/**
 * The code of a newspaper that no list has, where a dateline shows it.
 *
 *   (BNO) - Theo báo cáo …      BTQ - Sáng 5/11, …      (BNO) Sáng 5/11, …
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { SHAPE_UPPER, type TokenTable, WORD } from '../../engine/tokens.ts';
import { classMask } from '../shared/classes.ts';
import { inDateline } from '../shared/dateline.ts';
import { CLOSE, DASH, isMark } from '../shared/marks.ts';
import { STAGE_BODIES } from '../shared/module.ts';
import { keep } from './body.ts';

const PLACES = classMask(
  'place',
  'country',
  'feature',
  'place-head',
  'press',
  'agency',
  'agency-local',
  'organization',
);
/** Letters of a code. */
const SHORTEST = 2;
const LONGEST = 6;
/** A body without a row. */
const NO_ROW = 0;

export function datelineRule(_lexicon: Lexicon): Rule {
  return {
    source: 'agency/dateline',
    stage: STAGE_BODIES,
    on: [],
    words: [DASH, CLOSE],
    read(passage, mark) {
      const { hits, spans, tokens } = passage;
      const closes = isMark(tokens, mark, CLOSE);
      const bracketed = closes || isMark(tokens, mark - 1, CLOSE);
      const at = bracketed && !closes ? mark - 2 : mark - 1;
      if (at < 0 || !isCode(tokens, at) || !inDateline(passage, at, at + 1)) return;
      if (hits.findAny(at, PLACES) !== 0) return;
      // BTQ - Sáng 5/11, (BNO) Sáng 5/11: with brackets or a dash alone the day must follow.
      if ((closes || !bracketed) && spans.longestAt(mark + 1, passage.typeBit('date')) === 0) return;
      keep(passage, at, at + 1, 860, NO_ROW, 0, 0, at + 1);
    },
  };
}

function isCode(tokens: TokenTable, at: number): boolean {
  const length = tokens.letters(at);
  return (
    tokens.kind[at] === WORD && (tokens.shape[at] as number) >= SHAPE_UPPER && length >= SHORTEST && length <= LONGEST
  );
}
