/**
 * A body named by a head and a field or a proper name.
 *
 *   Đội Quản lý trật tự đô thị   Trường THPT Chuyên Lê Quý Đôn   Ban Quản lý dự án Đầu tư xây dựng …   Bệnh viện 19-8
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { bodyNamesOf } from '../shared/body-name.ts';
import { afterTitleHead, beginsHead, beginsPlace, insideWord, isCapital, isNumber } from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { complement, complementsOf, GENERIC, LEVEL, NOTHING } from '../shared/complement.ts';
import { isMark } from '../shared/marks.ts';
import { STAGE_BODIES } from '../shared/module.ts';
import { IN_HEADS, keep } from './body.ts';

const HEAD = classId('agency-head');
const FIELD = classId('field');
const LOCAL = classId('agency-local');
const BODIES = classMask(
  'agency',
  'agency-local',
  'agency-head',
  'country',
  'feature',
  'event-head',
  'event',
  'organization',
);
const ORGANIZATION_HEAD = classId('organization-head');
const WORDS = classMask('agency', 'agency-local', 'agency-head', 'organization-head', 'place-head', 'field', 'common');
/** Kinds whose bodies bear the names of persons. */
const NAMED_AFTER_PERSONS = new Set([
  'school',
  'university',
  'hospital',
  'academy',
  'college',
  'kindergarten',
  'centre',
]);
/** Single words that are heads only in capitals or before one: *ban*, *hội*, *đội* are also plain words. */
const COMPLETED_BY_LEVEL = new Set([
  'party-committee',
  'people-committee',
  'school',
  'hospital',
  'court',
  'procuracy',
  'police',
]);

export function openRule(lexicon: Lexicon): Rule {
  const bodies = bodyNamesOf(lexicon);
  const complements = complementsOf(lexicon);
  const kinds = lexicon.texts('agency-heads', 'kind');
  const types = lexicon.texts('agency-heads', 'type');
  const level = lexicon.word('cấp');
  const several = lexicon.word('các');
  const persons = Uint8Array.from(kinds, (kind) => (NAMED_AFTER_PERSONS.has(kind) ? 1 : 0));

  return {
    source: 'agency/open',
    stage: STAGE_BODIES,
    on: ['agency-head'],
    read(passage, at) {
      const { hits, tokens } = passage;
      // Tỉnh ủy and its like take a level or a place, never a name of their own.
      const local = hits.find(at, LOCAL);
      if (insideWord(passage, at, isCapital(tokens, at) ? BODIES : WORDS)) return;
      for (let hit = hits.longest[at] as number; hit !== 0; hit = hits.shorter[hit] as number) {
        if (hits.class[hit] !== HEAD) continue;
        const row = hits.row[hit] as number;
        const other = hits.find(at, ORGANIZATION_HEAD);
        if (other !== 0 && (hits.to[other] as number) > (hits.to[hit] as number)) continue;
        if (types[row] === 'organization' || (kinds[row] === 'party-committee' && local !== 0)) continue;
        const head = hits.to[hit] as number;
        const capital = isCapital(tokens, at);
        // giám đốc | sở xây dựng TP.HCM
        const field = !capital && hits.find(head, FIELD) !== 0 && afterTitleHead(passage, at);
        if (!capital && !field && !isCapital(tokens, head)) continue;
        if (isCapital(tokens, head) && (beginsHead(passage, head) || beginsPlace(passage, at, head))) continue;
        if (!capital && isNumber(tokens, head)) continue;
        // phòng Covid-19, đội Việt Nam: a small word of one syllable is a head before a field or after a title only.
        if (!capital && head - at === 1 && hits.find(head, FIELD) === 0 && !afterTitleHead(passage, at)) continue;
        if (at > 0 && isNumber(tokens, at - 1)) continue;
        const name = bodies.read(passage, head, { persons: persons[row] === 1 });
        const kind = complements.read(passage, name);
        if (name === head) {
          if (kind === NOTHING || kind === GENERIC || !capital) continue;
          if (kind === LEVEL && !COMPLETED_BY_LEVEL.has(kinds[row] as string)) continue;
        }
        if (kind === GENERIC && (name === head || tokens.syllable[name] === level || tokens.syllable[name] === several))
          continue;
        const to = kind === NOTHING || kind === GENERIC ? name : complement.to;
        if (isMark(tokens, to, 37)) continue;
        const numberOnly = name === head + 1 && isNumber(tokens, head);
        keep(
          passage,
          at,
          to,
          capital ? (numberOnly ? 860 : 905) : 820,
          IN_HEADS,
          row,
          kind === LEVEL ? complement.level : 0,
          name,
        );
        return;
      }
    },
  };
}
