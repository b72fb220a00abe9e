/**
 * Shared by agencies and organizations: the name after a head, word by word, until it ends.
 *
 *   Sở | Kế hoạch và Đầu tư          Đội | Quản lý trật tự đô thị         Trường THPT | Chuyên Lê Quý Đôn
 *   khoa | Phòng, chống bệnh truyền nhiễm     Bệnh viện | 19-8     Phòng | Tài chính - Kế hoạch
 *
 * Capitals and the field phrases of the dictionary belong to it; *và*, dashes and commas only between such
 * words. It ends before another head, a person's name, a verb.
 */

import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { NUMBER, SHAPE_CAPITAL, WORD } from '../../engine/tokens.ts';
import { beginsHead, inCapitals, isCapital, isLower, isNumber } from './capitals.ts';
import { classId } from './classes.ts';
import { isLoan } from './loan.ts';
import { AMPERSAND, COMMA, DASH, isMark, QUOTE, SLASH } from './marks.ts';
import { type Names, namesOf } from './names.ts';
import { once } from './once.ts';
import { type Romans, romansOf } from './roman.ts';

const FIELD = classId('field');
const UNIT = classId('unit');
const LEVEL_WORD = classId('place-head');
const ORGANIZATION = classId('organization');
/** Weight from which a surname is more likely than the first word of a body's name. */
const COMMON_SURNAME = 15;
/** Longest name after its head, in tokens. */
const LONGEST = 26;
/** How far the *và* that closes a list of fields may stand from its first comma. */
const LIST = 12;

const FUNCTION_WORDS =
  'và của cho với tại là đã đang sẽ có được bị về trong ngoài trên dưới theo để từ đến do vì nên cũng còn vừa mới không rất ' +
  'nhiều các những này đó khi nếu thì mà như cùng ra vào lên xuống lại hoặc hay nhưng bằng giữa sau trước qua ở ngày tháng năm ' +
  'khẳng đặt cấp giao xử bắt tạm khởi tuyên nhận chia kêu kể dự họp thăm mời gửi ra kết đánh nêu nhấn lưu đưa xác lập mở bàn tiếp hỗ chịu chọn bầu cử ' +
  'nói báo yêu đề cho phối thông phát kiểm tổ chủ thực triển ký trao tặng gồm thuộc đạt tăng giảm chiếm hiện luôn phải cần';

export interface NameOptions {
  /** True to take field phrases only: Bộ trưởng | Ngoại giao, then a person's name. */
  fieldsOnly?: boolean;
  /** True where bodies of this head are named after persons (schools, hospitals). */
  persons: boolean;
}

export class BodyNames {
  private fieldsOnly = false;
  private readonly names: Names;
  private readonly and: number;
  private readonly number: number;
  private readonly area: number;
  private readonly second: number;
  private readonly romans: Romans;
  private readonly function: WordTable;

  constructor(lexicon: Lexicon) {
    this.names = namesOf(lexicon);
    this.and = lexicon.word('và');
    this.number = lexicon.word('số');
    this.area = lexicon.word('khu');
    this.second = lexicon.word('vực');
    this.romans = romansOf(lexicon);
    this.function = lexicon.wordSet(FUNCTION_WORDS);
  }

  /** End of the name that begins at `at`; `at` when none does. */
  read(passage: Passage, at: number, { persons, fieldsOnly = false }: NameOptions): number {
    this.fieldsOnly = fieldsOnly;
    const { tokens } = passage;
    const location = passage.typeBit('location');
    let to = at;
    let good = at;
    while (to - at < LONGEST && to < tokens.length) {
      const next = this.word(passage, to, at, persons, location);
      if (next > to) {
        good = to = next;
        continue;
      }
      const joint = this.joint(passage, to, at, persons, location);
      if (joint === to) break;
      to = joint;
    }
    return good;
  }

  /** End of one word of the name at `to`; `to` when the name does not go on with a word. */
  private word(passage: Passage, to: number, at: number, persons: boolean, location: number): number {
    const { hits, tokens } = passage;
    if (tokens.kind[to] === NUMBER) return this.digits(passage, to, at);
    if (tokens.kind[to] !== WORD) return to;
    const word = tokens.syllable[to] as number;
    if (word === this.number && isNumber(tokens, to + 1)) return to + 2;
    if (
      word === this.area &&
      tokens.syllable[to + 1] === this.second &&
      (isNumber(tokens, to + 2) || this.romans.at(tokens, to + 2) > 0)
    )
      return to + 3;
    const capital = isCapital(tokens, to);
    const place = capital ? passage.spans.longestAt(to, location) : 0;
    // Nhựa | Tân Hiệp Thành: a bare place's name that goes on in capitals is no place here.
    const numbered = place !== 0 && persons && isNumber(tokens, passage.spans.to[place] as number);
    if (
      place !== 0 &&
      !numbered &&
      !(persons && (passage.spans.score[place] as number) < 900 && isCapital(tokens, passage.spans.to[place] as number))
    )
      return to;
    if (capital && to > at && (beginsHead(passage, to) || hits.find(to, ORGANIZATION) !== 0)) return to;
    if (capital && !persons && hits.find(to, FIELD) === 0 && this.names.looksLikeName(passage, to)) {
      // Công ty | Phú Lạc: right after the head only a common surname is a person's.
      if (to > at || this.names.surnameAt(tokens, to) >= COMMON_SURNAME) return to;
    }
    const field = hits.find(to, FIELD);
    if (field !== 0 && (capital || to > at || (hits.to[field] as number) - to > 1)) return hits.to[field] as number;
    if (!capital || this.fieldsOnly || inCapitals(tokens, to)) return to;
    // Ban Ki-mun: small letters after a dash are a foreign name.
    if (isMark(tokens, to + 1, DASH) && tokens.glued(to + 1) && tokens.glued(to + 2) && isLower(tokens, to + 2))
      return to;
    // Only the first syllable of a word has a capital: Kế | toán, Tài | chính.
    // A run of capitals is a proper name, and what follows it in small letters is no part of it: Than Khe Tam | đặt.
    const run = to > at && isCapital(tokens, to - 1) && hits.find(to - 1, FIELD) === 0;
    if (
      !run &&
      (tokens.shape[to] as number) === SHAPE_CAPITAL &&
      // Bột giặt Net | dời: a word that no list of this language knows is whole.
      tokens.syllable[to] !== 0 &&
      !isLoan(passage.text, tokens, to) &&
      isLower(tokens, to + 1) &&
      !this.splits(passage, to + 1) &&
      !this.function.has(tokens.syllable[to + 1] as number) &&
      hits.find(to + 1, FIELD) === 0
    ) {
      return passage.hits.find(to + 1, classId('place-head')) !== 0 ? to + 1 : to + 2;
    }
    return to + 1;
  }

  /** True where the small syllable begins a word of its own: CAQ Hai Bà Trưng | điều tra. */
  private splits(passage: Passage, at: number): boolean {
    const { hits, tokens } = passage;
    for (let hit = hits.longest[at] as number; hit !== 0; hit = hits.shorter[hit] as number)
      if ((hits.to[hit] as number) > at + 1) return true;
    return isNumber(tokens, at + 1);
  }

  /** *19-8*, *7*, *1*: a number ends a name or stands first in it, never before something counted. */
  private digits(passage: Passage, to: number, at: number): number {
    const { hits, tokens } = passage;
    // Bệnh viện 19-8; CLB Biên Phòng | 2-1 is a score.
    if (isMark(tokens, to + 1, DASH) && tokens.glued(to + 1) && isNumber(tokens, to + 2) && tokens.glued(to + 2))
      return to > at && isCapital(tokens, to - 1) ? to : to + 3;
    if (isMark(tokens, to + 1, SLASH)) return isNumber(tokens, to + 2) && to === at ? to + 3 : to;
    // 81B-012.34 is a plate.
    if (tokens.kind[to + 1] === WORD && tokens.glued(to + 1) && isMark(tokens, to + 2, DASH) && tokens.glued(to + 2))
      return to;
    if ((tokens.value[to] as number) > 999) return to;
    // Ban Quản lý dự án 2 | tỉnh Sóc Trăng, not dự án 2 tỉnh
    const placed = hits.find(to + 1, LEVEL_WORD) !== 0 && isCapital(tokens, to + 2);
    if (isLower(tokens, to + 1) && hits.find(to + 1, UNIT) !== 0 && !placed) return to;
    return isMark(tokens, to + 1, 37) ? to : to + 1;
  }

  /** Past a joint (*và*, *&*, a dash, a comma of a list, a quote) when a word of the name follows; `to` otherwise. */
  private joint(passage: Passage, to: number, at: number, persons: boolean, location: number): number {
    const { tokens } = passage;
    if (to === at) return to;
    const next = to + 1;
    const goes = () => this.goesOn(passage, next, at, persons, location);
    if (tokens.syllable[to] === this.and || isMark(tokens, to, AMPERSAND)) return goes() ? next : to;
    if (isMark(tokens, to, DASH)) return goes() ? next : to;
    if (isMark(tokens, to, COMMA)) return goes() && this.closes(passage, next) ? next : to;
    if (isMark(tokens, to, SLASH) && tokens.glued(to)) return goes() ? next : to;
    if (isMark(tokens, to, QUOTE)) return to;
    return to;
  }

  private goesOn(passage: Passage, next: number, at: number, persons: boolean, location: number): boolean {
    if (passage.tokens.kind[next] !== WORD || beginsHead(passage, next)) return false;
    if (this.names.looksLikeName(passage, next) || passage.spans.longestAt(next, location) !== 0) return false;
    return this.word(passage, next, at, persons, location) > next;
  }

  /** True where the list that goes on at `next` is closed by *và* before anything else can interrupt it. */
  private closes(passage: Passage, next: number): boolean {
    const { hits, tokens } = passage;
    for (let token = next; token < next + LIST && token < tokens.length; ) {
      if (tokens.syllable[token] === this.and) return hits.find(token + 1, FIELD) !== 0 || isCapital(tokens, token + 1);
      const field = hits.find(token, FIELD);
      if (field !== 0) {
        token = hits.to[field] as number;
        // các công trình giao thông, nông nghiệp | tỉnh
        if (hits.find(token, LEVEL_WORD) !== 0) return true;
      } else if (isCapital(tokens, token) && !beginsHead(passage, token))
        token += isLower(tokens, token + 1) && tokens.syllable[token + 1] !== this.and ? 2 : 1;
      else if (isMark(tokens, token, COMMA)) token++;
      else return false;
    }
    return false;
  }
}

/** The BodyNames of a lexicon, made once. */
export const bodyNamesOf = once((lexicon) => new BodyNames(lexicon));
