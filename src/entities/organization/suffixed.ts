/**
 * A company whose foreign name ends in the word for it.
 *
 *   Aozora Bank   Dragon Capital   Hyosung Group   Royal HaskoningDHV Corporation
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { insideWord, isCapital } from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { isForeign } from '../shared/loan.ts';
import { STAGE_BODIES } from '../shared/module.ts';

const SUFFIXES =
  'Bank Group Corp Corporation Holdings Holding Airlines Airways Inc Ltd Capital Securities Motors Invest Pharma Electronics Foundation Logistics Technologies Technology Solutions Software Semiconductor Semiconductors Partners Ventures Entertainment Insurance Finance Pharmaceuticals Industries International Energy Dairy Foods Food Milk Media Steel Motor Tire Tyre Chemical Chemicals Retail Beverage Fund Display Seafood Plastics Electric Chips Games Mobile Pictures Studios';
const KNOWN = classMask('organization', 'press', 'country', 'place', 'event', 'unit');
const ORGANIZATION = classId('organization');
const HEADS = classMask('organization-head', 'agency-head', 'agency', 'agency-local', 'event-head', 'title-head');
/** Longest name before the word, in words. */
const LONGEST = 3;

export function suffixedRule(lexicon: Lexicon): Rule {
  return {
    source: 'organization/suffixed',
    stage: STAGE_BODIES,
    on: [],
    words: lexicon.ids(SUFFIXES),
    read(passage, at) {
      const { hits, text, tokens } = passage;
      // The listed ones have their rows, Vedan Group Việt Nam goes on.
      if (!isCapital(tokens, at) || isCapital(tokens, at + 1) || insideWord(passage, at, KNOWN)) return;
      let from = at;
      let foreign = false;
      for (; at - from < LONGEST && isCapital(tokens, from - 1); from--) {
        if (hits.findAny(from - 1, HEADS) !== 0) break;
        foreign ||= isForeign(text, tokens, from - 1) || hits.find(from - 1, ORGANIZATION) !== 0;
      }
      if (foreign) passage.propose(from, at + 1, 885);
    },
  };
}
