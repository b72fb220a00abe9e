/**
 * What completes a title after its head.
 *
 *   Chủ tịch | UBND tỉnh Bắc Kạn      Chủ tịch | tỉnh      Bí thư | Hà Nội      Bộ trưởng | Tài chính
 *   Chủ tịch | UBND các huyện, thành phố          Bí thư | các huyện uỷ, thành uỷ
 */

import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { type BodyNames, bodyNamesOf } from '../shared/body-name.ts';
import { isCapital, isLower, isNumber } from '../shared/capitals.ts';
import { classId, classMask } from '../shared/classes.ts';
import { type Complements, complement, complementsOf, homeOf, LEVEL, PLACE } from '../shared/complement.ts';
import { CLOSE, COMMA, isMark, OPEN } from '../shared/marks.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';

const LOCAL = classId('agency-local');
const FIELD = classId('field');
const COUNTRY = classId('country');
const BODY_HEADS = classMask('agency-local', 'agency-head', 'agency');
/** Members of a class of posts: *các huyện, thị xã, thành phố*. */
const LONGEST_CLASS = 6;

/** What was found: one object for all calls. `kind` 0 = nothing. */
export const completed = { to: 0, kind: 0 };
export const BODY = 1;
export const CLASS = 2;
export const AREA = 3;
export const SECTOR = 4;

export class TitleComplements {
  private readonly complements: Complements;
  private readonly bodies: BodyNames;
  private readonly plural: WordTable;
  private readonly nouns: WordTable;
  private readonly and: number;
  private readonly at: number;
  private readonly home: PhraseTable;
  private readonly members: PhraseTable;

  constructor(lexicon: Lexicon) {
    this.complements = complementsOf(lexicon);
    this.bodies = bodyNamesOf(lexicon);
    this.plural = lexicon.wordSet('các cấp mỗi từng');
    this.and = lexicon.word('và');
    this.nouns = lexicon.wordSet('sở cục vụ viện trường khoa');
    this.at = lexicon.word('tại');
    this.home = homeOf(lexicon);
    this.members = new PhraseTable(lexicon, {
      tỉnh: 1,
      'thành phố': 1,
      quận: 1,
      huyện: 1,
      'thị xã': 1,
      xã: 1,
      phường: 1,
      'thị trấn': 1,
      'đặc khu': 1,
      'cơ sở': 1,
      'địa phương': 1,
      'huyện ủy': 1,
      'thành ủy': 1,
      'thị ủy': 1,
      'quận ủy': 1,
      'tỉnh ủy': 1,
      'đảng ủy': 1,
      'chi bộ': 1,
      'đảng bộ': 1,
      sở: 1,
      ban: 1,
      ngành: 1,
      phòng: 1,
      cục: 1,
      vụ: 1,
      bộ: 1,
      khoa: 1,
      'chi cục': 1,
      'trung tâm': 1,
      'đơn vị': 1,
      'cơ quan': 1,
      'tổng công ty': 1,
      'tập đoàn': 1,
      'doanh nghiệp': 1,
      'ngân hàng': 1,
      trường: 1,
      'bệnh viện': 1,
      'cấp ủy': 1,
      thôn: 1,
      bản: 1,
      'nhà trường': 1,
      TP: 1,
    });
  }

  /** Reads the complement at token `at` into `completed`; `sector` = the head's own noun may have been dropped. */
  read(passage: Passage, at: number, sector: boolean): number {
    const { hits, spans } = passage;
    completed.kind = 0;
    completed.to = at;
    const body = spans.longestAt(at, passage.typeBit('agency') | passage.typeBit('organization'));
    const bodyTo = body === 0 ? at : (spans.to[body] as number);
    // UBND | các huyện: the body's own rule has refused the class, or taken the bare head.
    const local = hits.find(at, LOCAL);
    const classFrom = local === 0 ? at : (hits.to[local] as number);
    const classTo = this.classEnd(passage, classFrom);
    if (classTo > classFrom && classTo > bodyTo) return this.found(CLASS, classTo);
    const outer = body === 0 ? at : this.classEnd(passage, bodyTo);
    if (outer > bodyTo) return this.found(CLASS, outer);
    if (body !== 0) {
      const foreign = (passage.typeBit('organization') & (1 << (spans.type[body] as number))) !== 0;
      return this.found(BODY, foreign ? this.office(passage, this.tail(passage, bodyTo)) : this.tail(passage, bodyTo));
    }
    if (sector && hits.findAny(at, BODY_HEADS) === 0) {
      const to = hits.find(at, FIELD) !== 0 ? this.bodies.read(passage, at, { persons: false, fieldsOnly: true }) : at;
      const end = to > at ? this.tail(passage, to) : at;
      // trưởng phòng | pháp chế chi cục Kiểm lâm: in small letters only where its body follows.
      if (end > (isCapital(passage.tokens, at) ? at : to)) return this.found(SECTOR, end);
    }
    // Trưởng phòng | 5, Cục An ninh điều tra
    if (
      sector &&
      isNumber(passage.tokens, at) &&
      isMark(passage.tokens, at + 1, COMMA) &&
      (passage.tokens.value[at] as number) < 100
    )
      return this.found(SECTOR, at + 1);
    // Phó giám đốc sở | Dương Minh Đoàn: the noun without its field, right before the name.
    if (
      this.nouns.has(passage.tokens.syllable[at] as number) &&
      isLower(passage.tokens, at) &&
      isCapital(passage.tokens, at + 1)
    )
      return this.found(AREA, at + 1);
    const kind = this.complements.read(passage, at);
    if (kind === PLACE || (kind === LEVEL && isLower(passage.tokens, at)))
      return this.found(AREA, this.seat(passage, complement.to));
    return 0;
  }

  /** *Đại sứ Việt Nam | tại Lào*: where the envoy of a state is. */
  private seat(passage: Passage, at: number): number {
    if (
      passage.tokens.syllable[at] !== this.at ||
      passage.hits.find(at - 1, COUNTRY) + passage.hits.find(at - 2, COUNTRY) === 0
    )
      return at;
    const place = passage.spans.longestAt(at + 1, passage.typeBit('location'));
    return place === 0 ? at : (passage.spans.to[place] as number);
  }

  /** *Trưởng đại diện UNICEF | tại Việt Nam*, *Tổ chức Y tế thế giới (WHO) | tại Việt Nam*: the office here. */
  private office(passage: Passage, at: number): number {
    const { tokens } = passage;
    const from = isMark(tokens, at, OPEN) && isMark(tokens, at + 2, CLOSE) ? at + 3 : at;
    if (tokens.syllable[from] !== this.at) return at;
    return this.home.at(tokens, from + 1) === 0 ? at : from + 1 + phrase.length;
  }

  private found(kind: number, to: number): number {
    completed.kind = kind;
    completed.to = to;
    return kind;
  }

  /** After a sector or a body, its parent or its place may follow: Trưởng ban Tổ chức | Tỉnh ủy. */
  private tail(passage: Passage, at: number): number {
    const body = passage.spans.longestAt(at, passage.typeBit('agency'));
    if (body !== 0) return passage.spans.to[body] as number;
    const kind = this.complements.read(passage, at);
    return kind === PLACE || (kind === LEVEL && isLower(passage.tokens, at)) ? complement.to : at;
  }

  /** End of *các huyện, thị xã, thành phố* from `at`; `at` when no class of bodies begins there. */
  private classEnd(passage: Passage, at: number): number {
    const { tokens } = passage;
    if (!this.plural.has(tokens.syllable[at] as number)) return at;
    let to = at + 1;
    let end = at;
    for (let member = 0; member < LONGEST_CLASS; member++) {
      if (!isLower(tokens, to) && !isCapital(tokens, to)) break;
      if (this.members.at(tokens, to) === 0) break;
      to += phrase.length;
      end = to;
      if (isMark(tokens, to, COMMA) || tokens.syllable[to] === this.and) to++;
    }
    return end;
  }
}
