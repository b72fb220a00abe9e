/**
 * The words of the calendar by their ids, asked for once when the module is bound. Each word that can open a date
 * has a role; the rules wake at it and look at its role first.
 */
import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { TokenTable } from '../../engine/tokens.ts';
import { BREAK, NUMBER, PUNCTUATION, WORD } from '../../engine/tokens.ts';
import { classId } from '../shared/classes.ts';
import { type Numbers, numbersOf } from '../shared/number-words.ts';
import { PhraseTable } from '../shared/phrases.ts';
import { type Romans, romansOf } from '../shared/roman.ts';

/** Roles of an opening token. Figures and spelled numbers have theirs by kind. */
export const FIGURE = 1;
export const SPELLED = 2;
export const DAY_WORD = 3;
export const HOM = 4;
export const WEEKDAY_WORD = 5;
export const PART_WORD = 6;
export const MONTH_WORD = 7;
export const QUARTER_WORD = 8;
export const YEAR_WORD = 9;
export const WEEK_WORD = 10;
export const PORTION_WORD = 11;
export const PLURAL_WORD = 12;
export const FROM_WORD = 13;
export const SAME_WORD = 14;
export const LUNAR_WORD = 15;
export const TERM_WORD = 16;
export const SEASON_WORD = 17;
export const ERA_WORD = 18;
export const SCHOOL_WORD = 19;
export const LETTER_WORD = 20;

const ROLES: Readonly<Record<string, number>> = {
  một: SPELLED,
  hai: SPELLED,
  ba: SPELLED,
  bốn: SPELLED,
  sáu: SPELLED,
  bảy: SPELLED,
  bẩy: SPELLED,
  tám: SPELLED,
  chín: SPELLED,
  mười: SPELLED,
  ngày: DAY_WORD,
  hôm: HOM,
  thứ: WEEKDAY_WORD,
  chủ: WEEKDAY_WORD,
  chúa: WEEKDAY_WORD,
  sáng: PART_WORD,
  trưa: PART_WORD,
  chiều: PART_WORD,
  tối: PART_WORD,
  đêm: PART_WORD,
  khuya: PART_WORD,
  rạng: PART_WORD,
  xế: PART_WORD,
  buổi: PART_WORD,
  chập: PART_WORD,
  hừng: PART_WORD,
  tháng: MONTH_WORD,
  quý: QUARTER_WORD,
  quí: QUARTER_WORD,
  năm: YEAR_WORD,
  tuần: WEEK_WORD,
  đầu: PORTION_WORD,
  giữa: PORTION_WORD,
  cuối: PORTION_WORD,
  nửa: PORTION_WORD,
  thượng: PORTION_WORD,
  trung: PORTION_WORD,
  hạ: PORTION_WORD,
  những: PLURAL_WORD,
  các: PLURAL_WORD,
  từ: FROM_WORD,
  cùng: SAME_WORD,
  mùng: LUNAR_WORD,
  mồng: LUNAR_WORD,
  rằm: LUNAR_WORD,
  nhiệm: TERM_WORD,
  nk: TERM_WORD,
  giai: TERM_WORD,
  thời: TERM_WORD,
  khóa: TERM_WORD,
  niên: TERM_WORD,
  vụ: SEASON_WORD,
  mùa: SEASON_WORD,
  hè: SEASON_WORD,
  thế: ERA_WORD,
  thập: ERA_WORD,
  học: SCHOOL_WORD,
  t: LETTER_WORD,
  q: LETTER_WORD,
  sang: SAME_WORD,
};

/** Deictics behind a unit, as shift + 10; `trước`, `sau` are none before đó and khi. */
const DEICTICS = {
  này: 10,
  nay: 10,
  trước: 9,
  'liền trước': 9,
  'liền kề trước': 9,
  qua: 9,
  'vừa qua': 9,
  'vừa rồi': 9,
  rồi: 9,
  ngoái: 9,
  kia: 8,
  tới: 11,
  'sắp tới': 11,
  sau: 11,
} as const;
/** Deictics that stay inside behind a full name: ngày 20/6 tới, quý IV này. */
const TRAILERS = { tới: 2, 'sắp tới': 2, 'vừa qua': -2, 'vừa rồi': -2, qua: -3, này: 1, 'tới đây': 2 } as const;

/** Whole days by name: shift + 100 from the document's day, shift + 200 from a day named before. */
const DAYS = {
  'hôm nay': 100,
  'ngày hôm nay': 100,
  'hôm qua': 99,
  'ngày hôm qua': 99,
  'hôm kia': 98,
  'hôm kìa': 97,
  'ngày mai': 101,
  'ngày kia': 102,
  'ngày mốt': 102,
  'hôm mai': 101,
  'cùng ngày': 200,
  'hôm sau': 201,
  'ngày hôm sau': 201,
  'hôm đó': 200,
  'hôm ấy': 200,
  'ngày hôm đó': 200,
  'ngày hôm ấy': 200,
  'ngày hôm trước': 199,
} as const;
/** The same behind a part of day: sáng nay, tối qua, chiều mai. */
const SHORT_DAYS = { nay: 100, mai: 101, qua: 99, mốt: 102, 'ngày mai': 101 } as const;

/** Parts of day, by their index in PARTS of format.ts: MO 1, MI 2, AF 3, EV 4, NI 5. */
const PARTS = {
  sáng: 1,
  'sáng sớm': 1,
  'rạng sáng': 1,
  'buổi sáng': 1,
  'đầu giờ sáng': 1,
  'cuối giờ sáng': 1,
  'hừng sáng': 1,
  'sáng tinh mơ': 1,
  'sáng muộn': 1,
  'giữa sáng': 1,
  trưa: 2,
  'giữa trưa': 2,
  'buổi trưa': 2,
  'xế trưa': 2,
  'đầu giờ trưa': 2,
  chiều: 3,
  'buổi chiều': 3,
  'đầu giờ chiều': 3,
  'cuối giờ chiều': 3,
  'xế chiều': 3,
  'chiều muộn': 3,
  'cuối chiều': 3,
  'đầu chiều': 3,
  'chiều tối': 4,
  tối: 4,
  'buổi tối': 4,
  'tối muộn': 4,
  'chập tối': 4,
  'tối khuya': 5,
  đêm: 5,
  'đêm khuya': 5,
  'nửa đêm': 5,
  'giữa đêm': 5,
  khuya: 5,
  'rạng sáng sớm': 1,
  'tối đêm': 5,
} as const;

/** Words that may follow a date, so that a figure before them counts nothing: 27 và 28/10 tại, tháng 7 và 8 của. */
const FUNCTION_WORDS =
  'tại ở trên trong của và đến tới là đã sẽ vừa thì do theo từ vào cho để với có được bị cũng về khi sau trước cả nhưng mà đang chưa không còn này qua mới nhằm như cùng sắp hằng hàng âm dương mỗi vẫn đều lại nên rồi tức gồm bắt kết diễn lúc nay vừa ngay ngoài hay hoặc';

/** Words before a length of time: hơn 2 giờ, sau 3 tháng, kéo dài 5 ngày. */
const LENGTH_WORDS =
  'hơn gần sau trong suốt mất quá đầy thêm dài đa thiểu nhất dưới trên chậm mỗi cách chỉ từng những tổng cả được khoảng vòng kéo sớm cứ hạn giam tù phạt án treo nghỉ giữ tuổi bảo kỳ ít đủ đã ngót chừng chưa gian gửi suất';

/** Units and magnitudes, which make a count of the figures before them: 12.5 tỷ, 2-3 tiếng. */
const UNIT_WORDS =
  'triệu tỷ tỉ nghìn ngàn trăm đồng usd đô phần điểm lần ha m km kg g tấn tạ cm mm độ richter inch lít giờ phút tiếng tuổi % đ vnđ vnd mét người hộ con cây cái chiếc suất';

/** Words that count what follows, so that `hai năm qua`, `những tháng tới` are no dates. */
const COUNTERS =
  'một hai ba bốn năm sáu bảy bẩy tám chín mười mươi chục trăm nghìn ngàn vạn triệu những các nhiều mấy vài từng mỗi hằng hàng bao bấy đôi dăm lăm mốt nửa ít';

export class DateWords {
  readonly numbers: Numbers;
  readonly romans: Romans;
  readonly roles: WordTable;
  readonly counters: WordTable;
  readonly deictics: PhraseTable;
  readonly trailers: PhraseTable;
  readonly days: PhraseTable;
  readonly shortDays: PhraseTable;
  readonly parts: PhraseTable;
  /** Words that join the parts of a list. */
  readonly joints: WordTable;
  readonly functions: WordTable;
  readonly lengths: WordTable;
  readonly units: WordTable;
  readonly month: number;
  readonly second: number;
  private readonly ids = new Map<string, number>();

  constructor(readonly lexicon: Lexicon) {
    this.numbers = numbersOf(lexicon);
    this.romans = romansOf(lexicon);
    this.roles = lexicon.wordTable(ROLES);
    for (const word of Object.keys(ROLES)) lexicon.mark(lexicon.word(word), classId('calendar'));
    this.counters = lexicon.wordSet(COUNTERS);
    this.deictics = new PhraseTable(lexicon, DEICTICS);
    this.trailers = new PhraseTable(lexicon, TRAILERS);
    this.days = new PhraseTable(lexicon, DAYS);
    this.shortDays = new PhraseTable(lexicon, SHORT_DAYS);
    this.parts = new PhraseTable(lexicon, PARTS);
    this.functions = lexicon.wordSet(FUNCTION_WORDS);
    this.units = lexicon.wordSet(UNIT_WORDS);
    this.lengths = lexicon.wordSet(LENGTH_WORDS);
    this.joints = lexicon.wordSet('và');
    this.month = lexicon.word('tháng');
    this.second = lexicon.word('giây');
  }

  /** The words that have one of these roles, or any: rules wake at them alone. */
  openers(roles?: readonly number[]): number[] {
    const words = Object.keys(ROLES).map((word) => this.id(word));
    return words.filter((word) => roles === undefined || roles.includes(this.roles.of(word)));
  }

  /** Id of a word; for readers at bind time, never while reading. */
  id(word: string): number {
    let found = this.ids.get(word);
    if (found === undefined) {
      found = this.lexicon.word(word);
      this.ids.set(word, found);
    }
    return found;
  }

  /** Role of token `at`, 0 when it cannot open a date. */
  role(tokens: TokenTable, at: number): number {
    return tokens.kind[at] === NUMBER ? FIGURE : this.roles.of(tokens.syllable[at] as number);
  }
}

export const APOSTROPHE = 39;

/** Whether a date may end before `at`: a mark, a break, or a word that counts nothing stands there. */
export function closes(words: DateWords, tokens: TokenTable, at: number): boolean {
  const kind = tokens.kind[at] as number;
  if (kind === PUNCTUATION || kind === BREAK) return true;
  return kind === WORD && words.functions.has(tokens.syllable[at] as number);
}
