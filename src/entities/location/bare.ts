/**
 * A unit's name without its level word.
 *
 *   Bắc Kạn   Mộc Châu   các xã Cao Tân, Cổ Linh   (Sốp Cộp)   Tỉnh ủy | Sơn La
 *
 * Provinces and districts stand by themselves. A commune's name does only where a plural level word opened a
 * list, in parentheses, or in a list with places: thousands of communes have names that are also something else.
 * Those whose first word is of a language of the highlands do anywhere: *Ia Púch*, *Cư Drăm*, *Nậm Cắn*.
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { beginsHead, inCapitals, isCapital } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { CLOSE, COLON, COMMA, DASH, isMark, OPEN } from '../shared/marks.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { namesOf } from '../shared/names.ts';
import { DISTRICT, FIELDS, IN_NAMES, PROVINCE, placesOf } from './places.ts';

const PLACE = classId('place');
const HEAD = classId('place-head');
const KNOWN = classId('known-name');
/** First words of names that are nothing else. */
const HIGHLANDS = 'Ia Ea Đắk Đăk Đak Chư Krông Cư Kon Plei Nậm Mường Huổi Púng Pù Nà';
/** How far back a list of bare names may reach to its level word, in tokens. */
const LIST_REACH = 24;

export function bareRule(lexicon: Lexicon): Rule {
  const places = placesOf(lexicon);
  const names = namesOf(lexicon);
  const plural = lexicon.wordSet('các những hai ba bốn năm sáu bảy mấy');
  const and = lexicon.wordSet('và với hoặc cùng');
  const highlands = lexicon.wordSet(HIGHLANDS);
  const before = lexicon.wordSet('tại ở từ đến về qua sang vào quê huyện gốc');

  return {
    source: 'location/name',
    stage: STAGE_ATOMS,
    on: ['place'],
    read(passage, at) {
      const { hits, tokens } = passage;
      const hit = hits.find(at, PLACE);
      const row = hits.row[hit] as number;
      const to = hits.to[hit] as number;
      const levels = places.nameLevels(row);
      // Vinh, Huế are also syllables of names: one needs a preposition; Pleiku does not.
      const oneWord = to - at === 1 && (levels & PROVINCE) === 0;
      if (
        oneWord &&
        names.syllable.has(tokens.syllable[at] as number) &&
        !before.has(tokens.syllable[at - 1] as number)
      )
        return;
      if (oneWord && (levels & DISTRICT) === 0) return;
      let score = 0;
      if ((levels & PROVINCE) !== 0) score = 880;
      else if ((levels & DISTRICT) !== 0 || (to - at > 1 && highlands.has(tokens.syllable[at] as number))) score = 830;
      if (opensList(passage, at)) score = Math.max(score, 900);
      else if (score < 880) {
        const bracketed = isMark(tokens, at - 1, OPEN) && (isMark(tokens, to, CLOSE) || isMark(tokens, to, COMMA));
        if (bracketed || (score > 0 && before.has(tokens.syllable[at - 1] as number))) score = Math.max(score, 860);
      }
      if (score === 0) return;
      // Đoàn Thanh niên Cộng sản | Hồ Chí Minh: a man's name is a place's only where places stand.
      const known = hits.find(at, KNOWN);
      if (
        known !== 0 &&
        hits.to[known] === to &&
        !isMark(tokens, at - 1, COMMA) &&
        !isMark(tokens, at - 1, DASH) &&
        !isMark(tokens, at - 1, OPEN) &&
        !before.has(tokens.syllable[at - 1] as number)
      )
        return;
      // Part of a longer run of capitals: a person (Vũ Hải Dương), a work, another name.
      const capitals = inCapitals(tokens, at);
      if (!capitals && at > 0 && isCapital(tokens, at - 1) && !closesHead(passage, at)) score -= 140;
      if (!capitals && isCapital(tokens, to) && !beginsHead(passage, to) && !names.looksLikeName(passage, to))
        score -= 90;
      const payload = passage.spans.room(FIELDS);
      passage.spans.data[payload + 1] = row + 1;
      passage.spans.data[payload + 2] = IN_NAMES;
      passage.propose(at, to, score, payload);
    },
  };

  /** True where the capitalised words before `at` are a body's: Tỉnh ủy | Sơn La, Sở Y tế | Hà Nội, UBND | Ba Bể. */
  function closesHead(passage: Passage, at: number): boolean {
    const heads =
      (1 << classId('agency-local')) |
      (1 << classId('agency')) |
      (1 << classId('agency-head')) |
      (1 << classId('title-head')) |
      (1 << HEAD) |
      (1 << classId('organization'));
    for (let from = Math.max(0, at - 8); from < at; from++) {
      for (let hit = passage.hits.longest[from] as number; hit !== 0; hit = passage.hits.shorter[hit] as number) {
        if (passage.hits.to[hit] === at && (heads & (1 << (passage.hits.class[hit] as number))) !== 0) return true;
      }
    }
    return false;
  }

  /** True where `các xã`, `2 huyện`, `các xã:` stands before, with only names, commas and *và* between. */
  function opensList(passage: Passage, at: number): boolean {
    const { hits, tokens } = passage;
    for (let token = at - 1; token > 0 && token > at - LIST_REACH; token--) {
      const head = hits.find(token, HEAD);
      if (head !== 0 && !isCapital(tokens, token)) {
        const word = tokens.syllable[token - 1] as number;
        return plural.has(word) || tokens.kind[token - 1] === 2;
      }
      const mark = isMark(tokens, token, COMMA) || isMark(tokens, token, COLON) || isMark(tokens, token, DASH);
      if (
        !mark &&
        !isCapital(tokens, token) &&
        !and.has(tokens.syllable[token] as number) &&
        tokens.kind[token] !== 2
      ) {
        // The second word of a level word (thị | xã) stands between it and the names.
        if (hits.find(token - 1, HEAD) === 0) return false;
      }
    }
    return false;
  }
}
