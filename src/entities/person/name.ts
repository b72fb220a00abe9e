/**
 * A person's name, by its words, its shape and what stands beside it.
 *
 *   đồng chí | Nguyễn Văn Du      Bí thư Tỉnh ủy | Lê Khắc Miên      ông | Du      Y Hlang      Donald Trump
 *
 * After a title or an honorific one capital is enough; alone a name needs a surname and given-name syllables.
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { NUMBER, SHAPE_UPPER, WORD } from '../../engine/tokens.ts';
import { beginsHead, beginsTitle, inCapitals, isCapital, isLower } from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { COMMA, DASH, DOT, isMark, OPEN } from '../shared/marks.ts';
import { STAGE_PERSONS } from '../shared/module.ts';
import { MAX_NAME, namesOf } from '../shared/names.ts';
import { NamedThings } from './named-things.ts';
import { ADDRESS, LISTED, Neighbours, NOTHING, ROLE, TITLE } from './neighbours.ts';

const HONORIFIC = classId('honorific');
const KNOWN = classId('known-name');
const COUNTRY = classId('country');
const FIELD = classId('field');
const COMMON = classId('common');
const AGENCY_HEAD = classId('agency-head');
const WORDS = classMask(
  'common',
  'field',
  'agency-head',
  'organization-head',
  'agency',
  'agency-local',
  'title-head',
  'organization',
  'event-head',
  'document-head',
);
const LISTED_BODIES = classMask('organization', 'press', 'agency', 'agency-local');
/** Words of a body's name before that of the person whom it is called after. */
const LONGEST_HEAD = 8;
export function nameRule(lexicon: Lexicon): Rule {
  const names = namesOf(lexicon);
  const neighbours = new Neighbours(lexicon);
  const middle = lexicon.wordSet('Văn Thị');
  const named = new NamedThings(lexicon);
  const prepositions = lexicon.wordSet('tại ở đến về từ qua sang quê');
  const monk = lexicon.word('Thích');
  const language = lexicon.word('tiếng');
  const nun = lexicon.word('nữ');
  // học sinh | Khmer, đồng bào | Mông
  const peoples = lexicon.wordSet('Khmer Khơme Mông Tày Nùng Dao Mường Kinh Giáy Chăm Hmông');
  let bodies = 0;
  let title = 0;

  return {
    source: 'person/name',
    stage: STAGE_PERSONS,
    on: ['capital'],
    read(passage, at) {
      const { spans, tokens } = passage;
      bodies ||=
        passage.typeBit('agency') |
        passage.typeBit('organization') |
        passage.typeBit('location') |
        passage.typeBit('title');
      title ||= passage.typeBit('title');
      const closing = (spans.closing[at] as number) | 0;
      const evidence = neighbours.at(passage, at);
      // In the middle of a run of capitals a name begins only where something else has ended.
      if (
        evidence === NOTHING &&
        at > 0 &&
        isCapital(tokens, at - 1) &&
        (closing & bodies) === 0 &&
        !opensSentence(passage, at - 1)
      )
        return;
      // Tạ Đình Khoan, not Nhân dân: where all syllables have capitals the word may be a name's beginning.
      const word = passage.hits.find(at, COMMON);
      if (word !== 0 && evidence === NOTHING && !(names.surnameAt(tokens, at) > 0 && isCapital(tokens, at + 1))) return;
      // lớp 3A: a letter glued to a number is no name.
      if (at > 0 && tokens.kind[at - 1] === NUMBER && tokens.glued(at)) return;
      // giáo viên | Tiếng Anh, giám đốc sở | GD-ĐT
      if (tokens.syllable[at] === language) return;
      if (tokens.shape[at] === SHAPE_UPPER && !inCapitals(tokens, at) && passage.hits.find(at, FIELD) !== 0) return;
      // Bà | H'Lên: a capital honorific is no part of the name.
      const honorific = passage.hits.find(at, HONORIFIC);
      if (honorific !== 0 && isCapital(tokens, passage.hits.to[honorific] as number)) return;
      if (neighbours.bareOffice(passage, at) && names.looksLikeName(passage, at + 1)) return;
      const to = nameEnd(passage, at, evidence);
      if (to === at) return;
      const score = strength(passage, at, to, evidence);
      if (score > 0) passage.propose(at, to, score);
    },
  };

  /** *Theo | Nguyễn Văn Lực*: a word that has its capital from the sentence, and is no surname. */
  function opensSentence({ sentences, tokens }: Passage, at: number): boolean {
    return sentences.opens(at) && names.surnameAt(tokens, at) === 0 && !inCapitals(tokens, at);
  }

  function nameEnd(passage: Passage, at: number, evidence: number): number {
    const { hits, tokens } = passage;
    const known = hits.find(at, KNOWN);
    // Nguyễn Hoàng | Quân: the known man's name may be the first words of another's.
    if (
      known !== 0 &&
      !(
        !inCapitals(tokens, at) &&
        isCapital(tokens, hits.to[known] as number) &&
        names.syllable.has(tokens.syllable[hits.to[known] as number] as number)
      )
    )
      return hits.to[known] as number;
    // tỷ phú | Mỹ | Elon Musk: the state is no part of the name.
    if (
      evidence === ROLE &&
      hits.find(at, COUNTRY) !== 0 &&
      names.surnameAt(tokens, at) === 0 &&
      !names.syllable.has(tokens.syllable[at + 1] as number)
    )
      return at;
    if (beginsHead(passage, at) && !(evidence !== NOTHING && names.surnameAt(tokens, at) > 0)) return at;
    let to = at + 1;
    // V. Pu-tin: an initial before a foreign name.
    if (evidence === TITLE && tokens.letters(at) === 1 && isMark(tokens, to, DOT) && isCapital(tokens, to + 1)) to += 2;
    // Thích nữ | Diệu Tâm
    if (tokens.syllable[at] === monk && tokens.syllable[to] === nun && isCapital(tokens, to + 1)) to++;
    const shouting = inCapitals(tokens, at);
    while (to - at < MAX_NAME && isCapital(tokens, to)) {
      // ÔNG NGUYỄN VĂN ĐÁP | LÀM CHỦ TỊCH: in a line of capitals a name ends with its last syllable.
      if (shouting && to - at > 1 && (!isNameWord(tokens.syllable[to] as number) || hits.find(to, COMMON) !== 0)) break;
      // Đoàn | TNCS Hồ Chí Minh: capitals throughout are no part of a name in small letters.
      if (
        (tokens.shape[to] as number) === SHAPE_UPPER &&
        (tokens.shape[at] as number) < SHAPE_UPPER &&
        evidence !== TITLE
      )
        break;
      if (beginsHead(passage, to) && !(to === at + 1 && names.surnameAt(tokens, at) > 0 && !beginsTitle(passage, to)))
        break;
      to++;
    }
    // Initials: N.V.A, Nguyễn Minh K.
    while (
      to - at < MAX_NAME &&
      isMark(tokens, to, DOT) &&
      tokens.glued(to) &&
      isCapital(tokens, to + 1) &&
      tokens.glued(to + 1) &&
      tokens.letters(to - 1) <= 2
    )
      to += 2;
    if (
      isMark(tokens, to, DOT) &&
      tokens.glued(to) &&
      tokens.letters(to - 1) === 1 &&
      to - at > 1 &&
      tokens.kind[to - 1] === WORD
    )
      to++;
    // Hyphenated transliterations: Pu-tin, Xô-nê-xay.
    while (
      isMark(tokens, to, DASH) &&
      tokens.glued(to) &&
      tokens.glued(to + 1) &&
      tokens.kind[to + 1] === WORD &&
      to - at < 2 * MAX_NAME
    ) {
      to += 2;
      while (to - at < 2 * MAX_NAME && isCapital(tokens, to) && !beginsHead(passage, to)) to++;
    }
    return to;
  }

  function isNameWord(word: number): boolean {
    return names.syllable.has(word) || names.surname.has(word);
  }

  function strength(passage: Passage, at: number, to: number, evidence: number): number {
    const { hits, tokens } = passage;
    if (evidence === NOTHING && (named.before(passage, at) || endsBody(passage, at, to))) return 0;
    if (tokens.letters(at) === 1 && isMark(tokens, at + 1, DOT) && hits.find(at + 2, KNOWN) !== 0 && evidence === TITLE)
      return 945;
    if (hits.find(at, KNOWN) !== 0 && to - at > 1) return 935;
    const length = to - at;
    const surname = names.surnameAt(tokens, at);
    const shouting = inCapitals(tokens, at);
    let known = 0;
    for (let word = at + 1; word < to; word++) if (isNameWord(tokens.syllable[word] as number)) known++;
    const share = length > 1 ? known / (length - 1) : 0;
    const before = at > 0 ? (tokens.syllable[at - 1] as number) : 0;
    if (evidence === ROLE) {
      if (to - at === 1 && peoples.has(tokens.syllable[at] as number)) return 0;
      // cử tri | Mèo Vạc, đàn ông | Mỹ: where one is from, not what one is called.
      const place = passage.spans.longestAt(at, passage.typeBit('location'));
      if (place !== 0 && (passage.spans.to[place] as number) >= to) return 0;
    }
    // phóng viên | Báo Giáo dục và Thời đại: a body of the lists is longer.
    const body = hits.findAny(at, LISTED_BODIES);
    if (body !== 0 && (hits.to[body] as number) > to) return 0;
    if (evidence === TITLE || evidence === ADDRESS || evidence === ROLE) {
      // THỦ TƯỚNG | THĂM LÀNG NGHỀ: in a line of capitals only a surname tells a name from a verb.
      if (shouting && surname === 0 && !names.markerAt(tokens, at)) return 0;
      if (length === 1) {
        // Tổng | công ty, Lương | thực: the first syllable of a word.
        const word = hits.findAny(at, WORDS);
        if (word !== 0 && ((hits.to[word] as number) > to || hits.find(at, AGENCY_HEAD) !== 0)) return 0;
        if (tokens.letters(at) === 1 && !isMark(tokens, to, DOT)) return 0;
        // tổng giám đốc | Tiseco: a word that no name is made of.
        // Già làng | K'Brếu
        if (marked(passage, at)) return 850;
        if (
          evidence === TITLE &&
          tokens.letters(at) > 4 &&
          !names.syllable.has(tokens.syllable[at] as number) &&
          hits.find(at, KNOWN) === 0
        )
          return 0;
        return (tokens.shape[at] as number) >= SHAPE_UPPER && !shouting
          ? 0
          : names.syllable.has(tokens.syllable[at] as number) || surname > 0
            ? 850
            : 780;
      }
      if (surname > 0 && share >= 0.5) return 960;
      return surname > 0 || names.markerAt(tokens, at) ? 940 : 880;
    }
    if (length < 2) return 0;
    // tạm giữ | N.V.A: three letters and nothing else.
    if (
      length >= 5 &&
      tokens.letters(at) === 1 &&
      tokens.letters(at + 2) === 1 &&
      isMark(tokens, at + 1, DOT) &&
      at > 0 &&
      isLower(tokens, at - 1)
    )
      return 800;
    // tại Yên Hà: after a preposition of place two capitals are a place that no table knows.
    if (length === 2 && at > 0 && isLower(tokens, at - 1) && prepositions.has(before)) return 0;
    // Hà Quảng, Đồng Văn: where a place has the same words and nothing speaks for a person, it is the place.
    const place = passage.spans.longestAt(at, passage.typeBit('location'));
    if (place !== 0 && (passage.spans.to[place] as number) >= to && !followedByTitle(passage, to)) return 0;
    const titled = followedByTitle(passage, to);
    if (surname === 0 && !names.markerAt(tokens, at)) return titled && length <= 5 ? 860 : 0;
    if (shouting) return titled || (length >= 3 && share === 1 && surname >= 10) ? 700 : 0;
    if (length > 5) return 0;
    let score = 560 + Math.min(surname, 30) * 4 + share * 120 + (length >= 3 ? 90 : 0);
    if (middle.has(tokens.syllable[at + 1] as number) && length >= 3) score += 120;
    if (titled) score += 150;
    if (evidence === LISTED) score += 100;
    if (isMark(tokens, to, OPEN) || isMark(tokens, to, COMMA)) score += 20;
    return Math.min(945, Math.round(score));
  }

  /** Trường Tiểu học | Kim Đồng: the name is the end of a body's. */
  function endsBody(passage: Passage, at: number, to: number): boolean {
    const { spans } = passage;
    const body = passage.typeBit('agency') | passage.typeBit('organization');
    if (((spans.closing[to] as number) & body) === 0) return false;
    return spans.firstEnding(to, body, to - at + LONGEST_HEAD) < at;
  }

  /** *Nguyễn Văn Du – Ủy viên …*, *Đỗ Trọng Vượt (Giám đốc …)*, *Hà Văn Núi, Bí thư …* */
  function followedByTitle(passage: Passage, to: number): boolean {
    const { spans, tokens } = passage;
    if (!isMark(tokens, to, COMMA) && !isMark(tokens, to, DASH) && !isMark(tokens, to, OPEN)) return false;
    return spans.longestAt(to + 1, title) !== 0;
  }
}

/** K'Brếu, H'Lên: a mark of the clan and its apostrophe in one word. */
function marked({ text, tokens }: Passage, at: number): boolean {
  const second = text.charAt((tokens.start[at] as number) + 1);
  return second === "'" || second === '’';
}
