/**
 * An administrative unit with its level word.
 *
 *   tỉnh Bắc Kạn   TP.HCM   xã Hòa Bình 2   phường 4   phường 1 Bảo Lộc   ấp Mỹ Hòa 1   tổ dân phố số 3
 *
 * A name of the tables is taken where its level fits the word; an unknown one by its capitals, unless it looks
 * like a person's (*UBND tỉnh | Hồ Văn Mười*). A number is a name only right after its word.
 */

import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { SHAPE_UPPER } from '../../engine/tokens.ts';
import { afterHit, beginsHead, capitalRun, insideWord, isCapital, isLower, isNumber } from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { COMMA, DASH, isMark, OPEN } from '../shared/marks.ts';
import { STAGE_ATOMS } from '../shared/module.ts';
import { namesOf } from '../shared/names.ts';
import { romanNumerals } from '../shared/roman.ts';
import { COMMUNE, DISTRICT, FEATURE, FIELDS, HAMLET, IN_NAMES, placesOf } from './places.ts';
import { pluralOf } from './plural.ts';

const HEAD = classId('place-head');
const PLACE = classId('place');
const LOCAL = classMask('agency-local');
/** Names that the lists have without a level word: tỉnh | Quảng Tây, khóm | Vĩnh Phú. */
const KNOWN = classMask('country', 'feature');
const WORDS = classMask(
  'place-head',
  'agency',
  'agency-local',
  'agency-head',
  'organization-head',
  'title-head',
  'field',
  'honorific',
);
const BODIES = classMask('agency', 'agency-local', 'agency-head', 'title-head', 'common', 'field');
/** Weight from which a surname is more likely than the first syllable of an unknown place. */
const COMMON_SURNAME = 20;
/** Longest unknown name in words. */
const UNKNOWN = 4;

export function unitRule(lexicon: Lexicon): Rule {
  const places = placesOf(lexicon);
  const names = namesOf(lexicon);
  const number = lexicon.word('số');
  // khối C00: subjects of an exam.
  const block = lexicon.word('khối');
  const chief = lexicon.wordSet('trưởng');
  // Kept as negative numbers: Phường III and Phường 3 are two names.
  const roman = lexicon.wordTable(Object.fromEntries(romanNumerals(12).map((text, at) => [text, -at - 1])));
  // Old level words that begin other words in capitals: Tổng Giáo phận, Phủ Chủ tịch, Châu Âu.
  const rare = lexicon.wordSet('tổng phủ châu');
  // nông thôn: the level word is the end of another.
  const hamlet = lexicon.word('thôn');
  const farming = lexicon.word('nông');
  // phiên bản 2.10, kịch bản 1: so it is here.
  const village = lexicon.word('bản');
  const versions = lexicon.wordSet('phiên văn kịch ấn biên');
  const { counted: isPlural } = pluralOf(lexicon);
  const units = lexicon.wordSet('hộ người ha km m tấn lần tháng năm ngày giờ tuổi đồng triệu tỷ nghìn và thuộc');

  const and = lexicon.word('và');

  let kind = 0;

  return {
    source: 'location/unit',
    stage: STAGE_ATOMS,
    on: ['place-head'],
    read(passage, at) {
      const { hits, tokens } = passage;
      if (tokens.syllable[at] === hamlet && tokens.syllable[at - 1] === farming) return;
      for (let hit = hits.longest[at] as number; hit !== 0; hit = hits.shorter[hit] as number) {
        if (hits.class[hit] !== HEAD) continue;
        const levels = places.headLevels(hits.row[hit] as number);
        if ((levels & FEATURE) !== 0) continue;
        kind = places.headKind(hits.row[hit] as number);
        if (readName(passage, at, hits.to[hit] as number, levels)) return;
      }
    },
  };

  /** Proposes the unit whose name begins at `name`; false when none does. */
  function readName(passage: Passage, at: number, name: number, levels: number): boolean {
    const { hits, tokens } = passage;
    for (let hit = hits.longest[name] as number; hit !== 0; hit = hits.shorter[hit] as number) {
      if (hits.class[hit] !== PLACE) continue;
      const row = hits.row[hit] as number;
      if ((places.nameLevels(row) & levels) === 0) continue;
      const to = hits.to[hit] as number;
      return keep(passage, at, name, afterDash(passage, to, levels), 965, levels, row + 1);
    }
    if (isNumber(tokens, name) || roman.has(tokens.syllable[name] as number))
      return readNumber(passage, at, name, levels);
    if (tokens.syllable[name] === number && isNumber(tokens, name + 1) && (levels & HAMLET) !== 0) {
      return keep(passage, at, at, name + 2, 930, levels, 0);
    }
    if (!isCapital(tokens, name) || beginsHead(passage, name)) return false;
    // kịch | bản GRDP
    if (tokens.syllable[at] === village && at > 0 && versions.has(tokens.syllable[at - 1] as number)) return false;
    // Thuế tỉnh | Yên Hà: a row that ends with the level word leaves the name to it.
    if (insideWord(passage, at, WORDS) && !afterHit(passage, name, LOCAL)) return false;
    // Tỉnh ủy, Đội Cảnh sát: the word begins something else, or what follows it is no name.
    const other = hits.findAny(at, BODIES);
    if (other !== 0 && (hits.to[other] as number) > name) return false;
    const word = hits.findAny(name, BODIES);
    if (word !== 0 && (hits.to[word] as number) > name + 1) return false;
    if ((levels & HAMLET) !== 0 && isCapital(tokens, at)) return false;
    // Tổng, and tổng | FDI, bao phủ | BHYT
    const seldom = rare.has(tokens.syllable[at] as number);
    if (
      seldom &&
      (hits.findAny(at, KNOWN) !== 0 || isCapital(tokens, at) || (tokens.shape[name] as number) >= SHAPE_UPPER)
    )
      return false;
    // UBND tỉnh | Hồ Văn Mười: a person, where the surname is a common one or the name is long.
    const marked = names.markerAt(tokens, name) && isCapital(tokens, name + 1);
    const person =
      marked ||
      (names.looksLikeName(passage, name) &&
        (names.surnameAt(tokens, name) >= COMMON_SURNAME || names.runFrom(passage, name) - name > 2));
    // Trưởng thôn | Giàng A Páo: behind a title of one man his name, where it is long enough for one.
    const holder = (levels & HAMLET) !== 0 && at > 0 && chief.has(tokens.syllable[at - 1] as number);
    if (((levels & HAMLET) === 0 || (holder && names.runFrom(passage, name) - name > 2)) && person) return false;
    let to = capitalRun(passage, name, UNKNOWN);
    // A person's name may be glued to an unknown place: stop where one begins.
    for (let word = name + 1; word < to && ((levels & HAMLET) === 0 || holder); word++) {
      if (word + 1 < to && names.surnameAt(tokens, word) >= 10 && names.looksLikeName(passage, word)) to = word;
    }
    if (to === name) return false;
    if (tokens.syllable[at] === block && tokens.letters(name) === 1 && isNumber(tokens, to)) return false;
    // ấp Mỹ Hòa | 1, but not ấp Mỹ Hòa | 2 hộ
    const counted = isLower(tokens, to + 1) && hits.find(to + 1, classId('unit')) !== 0;
    if ((levels & HAMLET) !== 0 && isNumber(tokens, to) && (tokens.value[to] as number) < 100 && !counted) to++;
    const named = hits.findAny(name, KNOWN) !== 0;
    return keep(passage, at, name, to, named ? 930 : (levels & HAMLET) !== 0 ? 900 : 860, levels, 0);
  }

  /** *phường 4*, *Quận 1*; *phường 1 Bảo Lộc* when a place's name follows. Not *xã 3 năm liền*, not *tỉnh 2*. */
  function readNumber(passage: Passage, at: number, name: number, levels: number): boolean {
    const { hits, tokens } = passage;
    if ((levels & (DISTRICT | COMMUNE | HAMLET)) === 0) return false;
    if ((tokens.value[name] as number) > 99 || insideWord(passage, at, WORDS)) return false;
    if (tokens.syllable[at] === village && versions.has(tokens.syllable[at - 1] as number)) return false;
    let to = name + 1;
    const place = hits.find(to, PLACE);
    if (place !== 0 && (levels & COMMUNE) !== 0) to = hits.to[place] as number;
    else if (isLower(tokens, to) && (units.has(tokens.syllable[to] as number) || hits.find(to, classId('unit')) !== 0))
      return false;
    if (isMark(tokens, to, 47) || isMark(tokens, to, 37)) return false;
    // khối 3 - 5 sao
    if (isMark(tokens, to, DASH) && isNumber(tokens, to + 1) && isLower(tokens, to + 2)) return false;
    return keep(
      passage,
      at,
      at,
      to,
      940,
      levels,
      0,
      isNumber(tokens, name) ? (tokens.value[name] as number) : roman.of(tokens.syllable[name] as number),
    );
  }

  /** Both halves of *Xuân Hương - Đà Lạt* when the tables know only one of them. */
  function afterDash(passage: Passage, to: number, levels: number): number {
    const { hits, tokens } = passage;
    if ((levels & COMMUNE) === 0 || !isMark(tokens, to, DASH)) return to;
    const hit = hits.find(to + 1, PLACE);
    return hit !== 0 && tokens.glued(to) ? (hits.to[hit] as number) : to;
  }

  /** True where a list of names goes on at `at`. */
  function goesOn({ tokens }: Passage, at: number): boolean {
    return (
      isMark(tokens, at, COMMA) || isMark(tokens, at, DASH) || isMark(tokens, at, OPEN) || tokens.syllable[at] === and
    );
  }

  function keep(
    passage: Passage,
    from: number,
    nameFrom: number,
    to: number,
    score: number,
    levels: number,
    row: number,
    number = 0,
  ): boolean {
    // các xã Cao Tân, Cổ Linh: a plural level word stays outside.
    // Ban Quản lý dự án 3 | tỉnh Đồng Nai: one place is no list.
    const several = isPlural(passage.tokens, from) && (!isNumber(passage.tokens, from - 1) || goesOn(passage, to));
    const name = several ? nameFrom : from;
    const payload = passage.spans.room(FIELDS);
    const { data } = passage.spans;
    data[payload] = levels;
    data[payload + 1] = row;
    data[payload + 2] = row === 0 ? 0 : IN_NAMES;
    data[payload + 3] = kind;
    data[payload + 4] = number;
    return passage.propose(name, to, score, payload) !== 0;
  }
}
