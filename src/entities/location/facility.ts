/**
 * A place named by its kind and a proper name, number or route.
 *
 *   đường Nguyễn Văn Linh   sông Cầu   Quốc lộ 3   QL1A   ngõ 121 phố Trần Đại Nghĩa   đường Nà Phặc – Trung Hòa
 *   Khu công nghiệp Thanh Bình   sân bay Nội Bài   cao tốc Bắc - Nam   đường 30/4   Thủy điện Sơn La
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import type { TokenTable } from '../../engine/tokens.ts';
import { insideWord, isCapital, isLower, isNumber } from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { isLoan } from '../shared/loan.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { namesOf } from '../shared/names.ts';
import { romansOf } from '../shared/roman.ts';
import { facilityNameOf } from './facility-name.ts';
import { FEATURE, FIELDS, IN_COUNTRIES, placesOf } from './places.ts';
import { pluralOf } from './plural.ts';

const HEAD = classId('place-head');
const LISTED = classId('feature');
const WORDS = classMask(
  'place-head',
  'agency',
  'agency-local',
  'agency-head',
  'organization-head',
  'organization',
  'title-head',
  'field',
  'feature',
  'common',
  'document-head',
  'event-head',
  'event',
  'honorific',
);
const COUNTRY = classId('country');
const TITLE_HEAD = classId('title-head');
/** Kinds that often have names of one word: sông Hồng, phố Huế, đèo Ngang; not đình Sửu, where a man is meant. */
const ONE_WORD = new Set([
  'river',
  'mountain',
  'pass',
  'island',
  'lake',
  'street',
  'road',
  'bridge',
  'sea',
  'border gate',
  'waterfall',
  'crossing',
  'beach',
]);

export function facilityRule(lexicon: Lexicon): Rule {
  const places = placesOf(lexicon);
  const relic = new Set(['relic', 'landmark', 'religious site', 'facility', 'park', 'square']);
  const numbered = new Set(['road', 'street', 'bridge']);
  /** Kinds that come in series: cầu Rạch Miễu 2, Nhiệt điện Vĩnh Tân 4. */
  const serial = new Set(['bridge', 'industrial park', 'power plant', 'tunnel']);
  const nameEnd = facilityNameOf(lexicon);
  const names = namesOf(lexicon);
  const area = lexicon.word('vùng');
  const kindless = lexicon.wordSet('khu vùng miền');
  const romans = romansOf(lexicon);
  // ngã tư Lê Thanh Nghị: two streets meet, the mention is the street.
  const junction = lexicon.wordSet('ngã vòng');
  const { several: isPlural } = pluralOf(lexicon);

  return {
    source: 'location/facility',
    stage: STAGE_ATOMS,
    on: ['place-head'],
    read(passage, at) {
      const { hits, tokens } = passage;
      if (insideWord(passage, at, WORDS)) return;
      for (let hit = hits.longest[at] as number; hit !== 0; hit = hits.shorter[hit] as number) {
        if (hits.class[hit] !== HEAD) continue;
        const row = hits.row[hit] as number;
        if ((places.headLevels(row) & FEATURE) === 0) continue;
        const name = hits.to[hit] as number;
        // khu vực III is a sort of communes.
        if (romans.at(tokens, name) > 0 && kindless.has(tokens.syllable[at] as number)) return;
        // vùng | Tây Bắc: the lists have the name alone.
        if (tokens.syllable[at] === area && name === at + 1 && hits.find(name, LISTED) !== 0) return;
        const kind = places.headKinds[row] as string;
        if (kind === 'country') {
          if (country(passage, at, name)) return;
          continue;
        }
        const to = nameEnd(
          passage,
          relic.has(kind) ? pastTitle(passage, name) : name,
          numbered.has(kind),
          serial.has(kind),
        );
        if (to === name || (relic.has(kind) && to === pastTitle(passage, name))) continue;
        const lower = isLower(tokens, at);
        const single = name - at === 1;
        // Hồ Văn Mười, Chi nhánh …: a capital head of one syllable is more often a surname or another word.
        // Tháp Hòa Lai | miễn phí: at the beginning of a sentence the capital says nothing.
        const opens = passage.sentences.opens(at);
        if (!lower && single && (names.surnameAt(tokens, at) > 0 || (isLower(tokens, to) && !(opens && to > name + 1))))
          continue;
        // Công ty CP Du lịch | Biển Ngọc
        if (!lower && single && !opens && to === name + 1 && isLower(tokens, at - 1)) continue;
        if (
          to === name + 1 &&
          isCapital(tokens, name) &&
          (startsWord(passage, name) ||
            (single && !ONE_WORD.has(kind) && !(lower && isLoan(passage.text, tokens, name))))
        )
          continue;
        const payload = passage.spans.room(FIELDS);
        passage.spans.data[payload] = FEATURE;
        passage.propose(
          junction.has(tokens.syllable[at] as number) ? name : isPlural(tokens, at) ? named(tokens, at, name) : at,
          to,
          single && !lower ? 850 : measured(tokens, at, name) ? 966 : 955,
          payload,
        );
        return;
      }
    },
  };

  /** *đường dây 500 kV | Quảng Trạch - Phố Nối*: stronger than the measure in its head. */
  function measured(tokens: TokenTable, at: number, name: number): boolean {
    for (let token = at; token < name; token++) if (isNumber(tokens, token)) return true;
    return false;
  }

  /** *các nhà máy | Nhiệt điện Quảng Ninh*: behind a plural the name begins with its first capital. */
  function named(tokens: TokenTable, at: number, name: number): number {
    let from = at;
    while (from < name && !isCapital(tokens, from)) from++;
    return from;
  }

  /** *nước Lào*: only a state of the lists; the head of state's name may follow at once. */
  function country(passage: Passage, at: number, name: number): boolean {
    const hit = passage.hits.find(name, COUNTRY);
    if (hit === 0) return false;
    const payload = passage.spans.room(FIELDS);
    passage.spans.data[payload + 1] = (passage.hits.row[hit] as number) + 1;
    passage.spans.data[payload + 2] = IN_COUNTRIES;
    passage.propose(at, passage.hits.to[hit] as number, 930, payload);
    return true;
  }

  /** *Khu di tích Chủ tịch | Tôn Đức Thắng*, *Lăng Chủ tịch | Hồ Chí Minh*: the place is named after him with his title. */
  function pastTitle(passage: Passage, name: number): number {
    const hit = passage.hits.find(name, TITLE_HEAD);
    return hit !== 0 && isCapital(passage.tokens, passage.hits.to[hit] as number)
      ? (passage.hits.to[hit] as number)
      : name;
  }

  /** True where the capital is the first syllable of a word that goes on in small letters: vùng | Đồng bằng. */
  function startsWord(passage: Passage, at: number): boolean {
    const hit = passage.hits.findAny(at, WORDS);
    return hit !== 0 && (passage.hits.to[hit] as number) > at + 1;
  }
}
