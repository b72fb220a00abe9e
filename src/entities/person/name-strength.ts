/**
 * How strongly words in capitals are a person's name: by a title, an honorific or a role before them, by their surname and
 * syllables, by the title behind them.
 *
 *   Bí thư Tỉnh ủy | Lê Khắc Miên   960      ông | Du   850      Nguyễn Văn Du, Bí thư …   945      Hà Quảng   none
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { SHAPE_UPPER } from '../../engine/tokens.ts';
import { inCapitals, isLower } from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { isForeign } from '../shared/loan.ts';
import { COLON, COMMA, DASH, DOT, isMark, OPEN, SEMICOLON } from '../shared/marks.ts';
import { namesOf } from '../shared/names.ts';
import { NamedThings } from './named-things.ts';
import { ADDRESS, LISTED, NOTHING, ROLE, TITLE } from './neighbours.ts';

const KNOWN = classId('known-name');
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

/** Gives the strength of the name from `at` to `to` in thousandths; 0 where it is none. */
export function nameStrengthOf(
  lexicon: Lexicon,
): (passage: Passage, at: number, to: number, evidence: number) => number {
  const names = namesOf(lexicon);
  const middle = lexicon.wordSet('Văn Thị');
  const named = new NamedThings(lexicon);
  const prepositions = lexicon.wordSet('tại ở đến về từ qua sang quê');
  // học sinh | Khmer, đồng bào | Mông
  const peoples = lexicon.wordSet('Khmer Khơme Mông Tày Nùng Dao Mường Kinh Giáy Chăm Hmông');

  return strength;

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
    for (let word = at + 1; word < to; word++) if (names.isNameWord(tokens.syllable[word] as number)) known++;
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
    // có: | Sugiono, Bộ trưởng Ngoại giao; …: one foreign word in a list of men with their posts
    if (length === 1) return isListed(passage, at, to) ? 800 : 0;
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

  /** A word of no list behind a colon or a semicolon, with a post behind it. */
  function isListed(passage: Passage, at: number, to: number): boolean {
    const { text, tokens } = passage;
    const opens = isMark(tokens, at - 1, COLON) || isMark(tokens, at - 1, SEMICOLON);
    const foreign = isForeign(text, tokens, at) || passage.hits.find(at, KNOWN) !== 0;
    return opens && foreign && tokens.letters(at) > 2 && isMark(tokens, to, COMMA) && followedByTitle(passage, to);
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
    return spans.longestAt(to + 1, passage.typeBit('title')) !== 0;
  }
}

/** K'Brếu, H'Lên: a mark of the clan and its apostrophe in one word. */
function marked({ text, tokens }: Passage, at: number): boolean {
  const second = text.charAt((tokens.start[at] as number) + 1);
  return second === "'" || second === '’';
}
