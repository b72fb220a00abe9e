/**
 * What a number can count: units of measure and counted nouns, from the dictionary and from the endings that make
 * nouns of persons (`N tuyên truyền viên`, `N vận động viên`).
 *
 *   327,5 ha     80m2     35.000 mũi/ngày     1.742 hộ     118 dây chuyền     31 vị     22 triệu SIM
 *
 * The unit is the noun alone: classifiers stand for what they count (2 con | bò), modifiers stay outside.
 */
import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { NUMBER, SHAPE_CAPITAL, SHAPE_LOWER, SHAPE_UPPER, type TokenTable, WORD } from '../../engine/tokens.ts';
import { inCapitals } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import type { Units } from '../shared/measured.ts';
import { reading } from '../shared/number-words.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { Coordination } from './coordination.ts';
import { Rates } from './rate.ts';

const UNIT = classId('unit');

/** Kinds of unit, in the low bits of a unit's code. */
export const MEASURE = 1;
export const COUNT = 2;
export const AGE = 3;
const KINDS = 4;

/** Code of a unit that is no row of the dictionary: its text is the unit. */
export const AS_WRITTEN = 0;

/** Capitals at the head of a counted noun (2.946 Tổ) are believed behind large numbers; `Ấp 4 Xã …` is a name. */
const CAPITAL_FROM = 10;
/** … and behind any number in nouns that no place begins with: 5 Nghị quyết, 3 Tờ trình. */
const PAPERS = 'nghị tờ báo dự luật đề kế quyết thông đảng chi huy huân giải cờ bằng';

export class QuantityUnits implements Units {
  to = 0;
  readonly canonical: readonly string[];
  private readonly kind: Uint8Array;
  private readonly notUnits: PhraseTable;
  private readonly ending: WordTable;
  private readonly papers: WordTable;
  private readonly notNoun: WordTable;
  private readonly splitting: PhraseTable;
  readonly coordination: Coordination;
  private readonly rates: Rates;

  constructor(lexicon: Lexicon) {
    this.canonical = lexicon.texts('units-of-measure', 'canonical');
    this.kind = Uint8Array.from(lexicon.texts('units-of-measure', 'dimension'), kindOf);
    const texts = lexicon.texts('not-units', 'text').filter((text) => text.length > 1);
    this.notUnits = new PhraseTable(lexicon, wordsOf(texts.join('|')));
    this.papers = lexicon.wordSet(PAPERS);
    this.ending = lexicon.wordSet('viên sinh nhân sĩ sư phẩm');
    this.notNoun = lexicon.wordSet(
      'là có được bị đã đang sẽ và của cho các những mỗi tham học phát nhất hy vệ kính thông động cơ ở tại với từng một',
    );
    this.splitting = new PhraseTable(lexicon, SPLITTING);
    this.coordination = new Coordination(lexicon);
    this.rates = new Rates(lexicon);
  }

  /** Kind of a code given by `at`. */
  kindOf(code: number): number {
    return code % KINDS;
  }

  /** The canonical unit of a code, or '' where the text itself is the unit. */
  nameOf(code: number): string {
    const row = Math.floor(code / KINDS);
    return row === AS_WRITTEN ? '' : (this.canonical[row - 1] as string);
  }

  /** Nouns whose capital says nothing: 5 Nghị quyết, 3 Giải Nhì. */
  isPaper(tokens: TokenTable, at: number): boolean {
    return this.papers.has(tokens.syllable[at] as number);
  }

  /** True where a structural noun (điều, nhóm) or another word stands at token `at`. */
  bars(tokens: TokenTable, at: number): boolean {
    return this.notUnits.at(tokens, at) !== 0 || this.splitting.at(tokens, at) !== 0;
  }

  /** Row and kind of the unit at token `at` in one number, 0 when there is none; sets `to`. */
  at(passage: Passage, at: number): number {
    const { hits, tokens } = passage;
    if (at >= tokens.length || this.splitting.at(tokens, at) !== 0) return 0;
    const barred = this.notUnits.at(tokens, at) !== 0 ? at + phrase.length : 0;
    for (let hit = hits.find(at, UNIT); hit !== 0; hit = hits.shorter[hit] as number) {
      if (hits.class[hit] !== UNIT) continue;
      const to = hits.to[hit] as number;
      const row = hits.row[hit] as number;
      const kind = this.kind[row] as number;
      if (to <= barred) break;
      if (kind === 0 || !wellWritten(tokens, at, to, kind, this.papers)) continue;
      return this.extend(passage, at, to, (row + 1) * KINDS + kind);
    }
    if (barred !== 0) return 0;
    const to = this.personNoun(tokens, at);
    return to === 0 ? 0 : this.extend(passage, at, to, AS_WRITTEN + COUNT);
  }

  /** Coordinated nouns and `/ngày` belong to the unit: its text is then the unit. */
  private extend(passage: Passage, at: number, to: number, code: number): number {
    const kind = code % KINDS;
    const joined = kind === COUNT ? this.coordination.end(passage, at, to) : to;
    const rated = joined > to ? joined : this.rates.end(passage, to);
    this.to = Math.max(joined, rated);
    return this.to > to ? AS_WRITTEN + kind : code;
  }

  /** `… viên`, `… sĩ`: two or three lower-case words that end in such a syllable, unknown to the dictionary. */
  private personNoun(tokens: TokenTable, at: number): number {
    for (let last = at + 1; last <= at + 2 && last < tokens.length; last++) {
      if (tokens.kind[last - 1] !== WORD || tokens.shape[last - 1] !== SHAPE_LOWER) return 0;
      if (tokens.kind[last] !== WORD || tokens.shape[last] !== SHAPE_LOWER) return 0;
      if (this.notNoun.has(tokens.syllable[last - 1] as number)) return 0;
      if (this.ending.has(tokens.syllable[last] as number)) return last + 1;
    }
    return 0;
  }
}

/** First syllables of other words that look like counted nouns: `Tổ 3 thanh tra`, `đợt 2 phát hiện`. */
const SPLITTING = wordsOf(
  'thanh tra|thanh toán|thanh lý|thanh lọc|phát hiện|phát triển|phát biểu|phát sinh|phát động|' +
    'phát hành|phát huy|phát sóng|phát thanh|bàn giao|bàn bạc|bàn về|chốt lại|hội tụ|' +
    'hội đàm|hội kiến|đoàn kết|trận địa|dân chủ|dân sinh|dân số|nhà nước|nước ngoài|' +
    'nước sạch|nước mắm|khách quan|đơn giản|đơn phương|tin tưởng|tin rằng|quân sự|quân đội|' +
    'cầu nguyện|lá chắn|bộ máy|mã hóa|tập trung|tập huấn|tập luyện|tập kết|tổ chức lại|' +
    'tổ chức lễ|tổ chức cho|tổ chức tại|ổn định|mẫu mực|bồi thường|sân khấu|bản thân|thân thiện|' +
    'nam bộ|khối lượng|đình chỉ|đình công|tháp tùng|chùm ảnh|mẹ đẻ|bà rịa|dao động|' +
    'can thiệp|can ngăn|sở hữu|ban hành|ban đầu|ban bố|quy định tại|chỉ đạo|bố trí|' +
    'con số|kíp nổ|bình quân|bình chọn|bình thường|gói gọn|đôi khi|trang bị|trang trí|' +
    'tranh chấp|tranh cử|tranh tài|tranh luận|tranh thủ|giải ngân|giải phóng|giải quyết|giải thích|' +
    'giải thể|giải tỏa|giải trình|giải cứu|nhịp nhàng|đoạn tuyệt|đường sắt|đường bộ|đoàn tụ|' +
    'cấp cứu|câu kết|cảnh sát trưởng|phiên bản|trận đồ|sàn nhảy|quả thật|quả quyết|bài trừ|' +
    'bài bản|đơn cử|lô gíc|mỏ neo|hồ hởi|ca ngợi|tàu điện ngầm số',
);

/** One number for each phrase of a list. */
function wordsOf(list: string): Record<string, number> {
  return Object.fromEntries(
    list
      .split('|')
      .filter(Boolean)
      .map((text) => [text, 1]),
  );
}

function kindOf(dimension: string): number {
  if (dimension === 'count') return COUNT;
  if (dimension === 'age') return AGE;
  return dimension === 'multiple' || dimension === 'classified' || dimension === '' ? 0 : MEASURE;
}

/** Letters and digits of a unit as they must be written: `m2` glued, `A` and `V` in capitals and glued to the number. */
function wellWritten(tokens: TokenTable, at: number, to: number, kind: number, papers: WordTable): boolean {
  for (let part = at + 1; part < to; part++) if (tokens.kind[part] === NUMBER && !tokens.glued(part)) return false;
  const shape = tokens.shape[at] as number;
  const single = to === at + 1 && (tokens.end[at] as number) - (tokens.start[at] as number) === 1;
  if (kind !== COUNT) {
    if (!single) return true;
    if (tokens.kind[to] === NUMBER && tokens.glued(to)) return false;
    return shape === SHAPE_LOWER || tokens.kind[at] !== WORD || tokens.glued(at);
  }
  if (shape === SHAPE_LOWER || shape === SHAPE_UPPER || tokens.kind[at] !== WORD) return true;
  return (
    shape === SHAPE_CAPITAL &&
    (reading.value >= CAPITAL_FROM || papers.has(tokens.syllable[at] as number) || inCapitals(tokens, at))
  );
}
