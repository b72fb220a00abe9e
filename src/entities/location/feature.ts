/**
 * A named place of the lists: regions, rivers, islands, roads, states and cities abroad.
 *
 *   Tây Nguyên   Đồng bằng sông Cửu Long   Biển Đông   Hoa Kỳ   Mỹ   Washington D.C.
 *
 * One-word states that are also words or given names (Anh, Đức, Mỹ, Nga, Ý, Áo, Úc, Nhật, Lào) count only where
 * no capital stands beside them and the sentence has begun.
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { PUNCTUATION } from '../../engine/tokens.ts';
import {
  afterHit,
  afterTitleHead,
  beginsHead,
  inCapitals,
  insideWord,
  isBreak,
  isCapital,
  isLower,
} from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { DASH, DOT, isMark } from '../shared/marks.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { namesOf } from '../shared/names.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { FIELDS, IN_COUNTRIES, IN_FEATURES } from './places.ts';
import { pluralOf } from './plural.ts';

const HEAD = classId('place-head');
const COUNTRY = classId('country');
const FEATURE = classId('feature');
const PLACE = classId('place');
const TITLE_HEAD = classId('title-head');
const AGENCY = classMask('agency', 'agency-local');
const HONORIFIC = 1 << classId('honorific');
const FIELD = classMask('field');
const BODIES = classMask('agency', 'organization');
const WORDS = classMask('common', 'field', 'title-head', 'agency', 'law', 'document-head');

export function featureRule(lexicon: Lexicon): Rule {
  const names = namesOf(lexicon);
  const kinship = lexicon.wordSet('anh ý áo đức nga nhật mỹ úc lào thái pháp hàn trung');
  const people = lexicon.wordSet('ông bà anh chị em cô chú bác cháu đồng');
  const states = lexicon.wordSet('mỹ nga úc nhật lào pháp');
  const area = lexicon.word('vùng');
  const and = lexicon.word('và');
  const wide = lexicon.wordSet('miền châu');
  const sick = new PhraseTable(lexicon, { 'tả lợn': 1, 'tả heo': 1 });
  const { several: isPlural } = pluralOf(lexicon);
  const peoples = lexicon.wordSet('người tiếng dân món');
  const forms = new PhraseTable(lexicon, {
    'cộng hòa': 1,
    'cộng hòa liên bang': 1,
    'cộng hòa dân chủ': 1,
    'cộng hòa dân chủ nhân dân': 1,
    'cộng hòa hồi giáo': 1,
    'vương quốc': 1,
    'đại công quốc': 1,
  });

  return {
    source: 'location/feature',
    stage: STAGE_ATOMS,
    on: ['feature', 'country'],
    read(passage, at) {
      const { hits, tokens } = passage;
      // vùng Tây Bắc: the name alone is the mention.
      if (tokens.syllable[at] === area && isLower(tokens, at)) return;
      const hit = hits.findAny(at, (1 << COUNTRY) | (1 << FEATURE));
      const to = hits.to[hit] as number;
      // Thừa Thiên | - Huế: the first half of a unit's name.
      const unit = hits.find(at, PLACE);
      if (unit !== 0 && (hits.to[unit] as number) > to) return;
      // Phó | Pháp chủ, VOV.VN: letters and syllables of something longer.
      const title = hits.find(at, TITLE_HEAD);
      if (title !== 0 && (hits.to[title] as number) > to) return;
      if (at > 0 && isMark(tokens, at - 1, DOT) && tokens.glued(at)) return;
      // dịch tả lợn | châu Phi
      if (sick.before(tokens, at) !== 0 || isBranch(passage, at)) return;
      // Longer names than a rule would make of their first words: đường vành đai 4 | - Vùng Thủ đô.
      let score = to - at > 4 && hits.find(at, HEAD) !== 0 ? 960 : 910;
      if (to - at === 1) {
        const word = tokens.syllable[at] as number;
        const before = at > 0 ? (tokens.syllable[at - 1] as number) : 0;
        if (peoples.has(before)) return;
        const capitals = inCapitals(tokens, at);
        if (kinship.has(word)) {
          score = stateScore(passage, at, to);
          if (score === 0) return;
        }
        // VN-Index, VN Airlines: letters of another name.
        if (isMark(tokens, to, DASH) && tokens.glued(to)) return;
        if (
          !capitals &&
          !afterTitleHead(passage, at) &&
          ((at > 0 && isCapital(tokens, at - 1)) || isCapital(tokens, to))
        )
          score -= 100;
      } else if (isCapital(tokens, to) && !beginsHead(passage, to) && !names.looksLikeName(passage, to)) score -= 60;
      const payload = passage.spans.room(FIELDS);
      passage.spans.data[payload + 1] = (hits.row[hit] as number) + 1;
      passage.spans.data[payload + 2] = hits.class[hit] === COUNTRY ? IN_COUNTRIES : IN_FEATURES;
      // Cộng hòa | Slovenia: the state with its form.
      const form =
        hits.class[hit] === COUNTRY && forms.before(tokens, at) !== 0 && isCapital(tokens, at - phrase.length);
      // các khu công nghiệp | Quang Châu, …
      const kind = isPlural(tokens, at) ? (hits.to[hits.find(at, HEAD)] as number) : at;
      const from = form ? at - phrase.length : kind > at && kind < to ? kind : at;
      passage.propose(from, to, form ? 915 : score, payload);
    },
  };

  /** Cảng vụ Hàng không | miền Nam, Ngân hàng Phát triển | châu Á: which of the bodies it is, and no place of its own. */
  function isBranch(passage: Passage, at: number): boolean {
    const { tokens } = passage;
    return (
      wide.has(tokens.syllable[at] as number) &&
      isLower(tokens, at) &&
      (afterHit(passage, at, FIELD) || insideWord(passage, at, BODIES))
    );
  }

  /** Score of a state of one word that is a word or a name of men too; 0 where it is that. */
  function stateScore(passage: Passage, at: number, to: number): number {
    const { hits, tokens } = passage;
    // Bộ Quốc phòng | Nga | Sergei Shoigu, Hội Chữ thập đỏ | Mỹ | viện trợ: whose body it is, whatever follows.
    if (afterHit(passage, at, AGENCY)) return 900;
    // Pháp | luật, Anh | ngữ: the first syllable of a word.
    const longer = hits.findAny(at, WORDS);
    if (longer !== 0 && (hits.to[longer] as number) > to) return 0;
    if (afterTitleHead(passage, at)) return 900;
    const word = tokens.syllable[at] as number;
    const opens = isBreak(tokens, at - 1) || passage.sentences.opens(at);
    // Mỹ | áp thuế: the sentence gives the capital, and what follows goes on in small letters. Đức | và Mỹ
    const joined = tokens.syllable[to] === and && hits.find(to + 1, COUNTRY) !== 0;
    if (opens) return (joined || (states.has(word) && isLower(tokens, to))) && !inCapitals(tokens, at) ? 800 : 0;
    if (inCapitals(tokens, at) || !(isLower(tokens, at - 1) || tokens.kind[at - 1] === PUNCTUATION)) return 0;
    const role = afterHit(passage, at, HONORIFIC, 2);
    // ông Mỹ is a man, đàn ông | Mỹ, nữ sinh | Nhật are not.
    if (people.has(tokens.syllable[at - 1] as number) && !role) return 0;
    // tỷ phú | Mỹ | Elon Musk
    const foreigner = role && !names.syllable.has(tokens.syllable[to] as number);
    // tại Lào | Đoàn Quang Lữ
    const next = foreigner || (names.surnameAt(tokens, to) > 0 && names.looksLikeName(passage, to));
    return isCapital(tokens, to) && !next ? 0 : 800;
  }
}
