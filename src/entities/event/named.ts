/**
 *   Chương trình OCOP   Chương trình 135   chương trình mục tiêu quốc gia   Tết Nguyên đán Ất Tỵ 2025   SEA Games 31
 *   kỳ thi tốt nghiệp THPT năm 2013   Lễ hội Đền Hùng năm 2024   Cách mạng tháng Tám năm 1945
 *
 * Events that the dictionary knows by name, with the ordinal and the year that complete them.
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import { BREAK, NUMBER, SHAPE_CAPITAL, SHAPE_LOWER, type TokenTable, WORD } from '../../engine/tokens.ts';
import { isCapital, isMark, OPEN } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { ordinal } from '../shared/ordinal.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';
import { Completions, completion } from './completion.ts';
import { writeEvent } from './payload.ts';

const EVENT_CLASS = classId('event');
const HEAD_CLASS = classId('event-head');

/** Names that the news also writes in lower case; in the dictionary the first word has its capital. */
const LOWER = [
  'chương trình mục tiêu quốc gia', 'chương trình MTQG', 'chương trình OCOP', 'kỳ thi tốt nghiệp THPT', 'kỳ thi tốt nghiệp trung học phổ thông', 'kỳ thi THPT quốc gia',
  'kỳ thi tuyển sinh đại học, cao đẳng', 'kỳ thi tuyển sinh ĐH, CĐ', 'kỳ thi tuyển sinh đại học', 'kỳ thi tuyển sinh lớp 10', 'kỳ thi tuyển sinh vào lớp 10',
  'kỳ thi tuyển sinh lớp 10 THPT', 'kỳ thi tuyển sinh vào lớp 10 THPT', 'kỳ thi chọn học sinh giỏi quốc gia', 'kỳ thi đánh giá năng lực',
  'đại hội đồng cổ đông thường niên', 'đại hội đồng cổ đông bất thường', 'lễ hội đền Hùng', 'tết Nguyên đán', 'tết Trung thu', 'cuộc Tổng điều tra dân số',
];

const PROGRAMMES = ['chương trình mục tiêu quốc gia', 'chương trình MTQG', 'CTMTQG'];
const TAILS = [
  'xây dựng nông thôn mới', 'xây dựng NTM', 'nông thôn mới', 'về xây dựng nông thôn mới', 'giảm nghèo bền vững', 'về giảm nghèo bền vững', 'giảm nghèo', '1719',
  'phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi', 'phát triển kinh tế - xã hội vùng đồng bào DTTS và miền núi',
  'phát triển KT-XH vùng đồng bào DTTS và miền núi', 'phát triển KT-XH vùng đồng bào DTTS&MN', 'vùng đồng bào DTTS và miền núi',
  'phát triển kinh tế xã hội vùng đồng bào dân tộc thiểu số và miền núi', 'về phát triển văn hóa',
];

export function namedRule(lexicon: Lexicon): Rule {
  const completions = new Completions(lexicon);
  const years = lexicon.wordSet('giáp ất bính đinh mậu kỷ canh tân nhâm quý');
  const numbered = lexicon.texts('events', 'kind').map((kind) => (kind === 'summit' || kind === 'sports-games' ? 1 : 0));
  // A day of a festival is a date: mùng 3 Tết.
  const days = lexicon.wordSet('mùng mồng 28 29 30');
  const party = lexicon.word('đảng');
  const branches = lexicon.wordSet('tý sửu dần mão mẹo thìn tỵ ngọ mùi thân dậu tuất hợi');

  return {
    source: 'event/named',
    stage: STAGE_WHOLES,
    on: ['event'],
    read(passage, at) {
      const { hits, tokens } = passage;
      const hit = hits.find(at, EVENT_CLASS);
      let to = hits.to[hit] as number;
      // One capital word by itself (APEC, EAS) names a body as often as its meeting.
      if (to - at === 1 && (tokens.shape[at] as number) > SHAPE_CAPITAL) return;
      // Đỗ Quốc Khánh: the end of a person's name.
      if (to - at === 2 && isCapital(tokens, at + 1) && at > 0 && isCapital(tokens, at - 1)) return;
      // Đại hội X của Đảng | Nhân dân cách mạng Lào: another party.
      if (tokens.syllable[to - 1] === party && isCapital(tokens, to)) return;
      if (days.has(tokens.syllable[at] as number)) return;
      // `Tết` before a capital: another festival or a person's name.
      if (years.has(tokens.syllable[to] as number) && branches.has(tokens.syllable[to + 1] as number)) to += 2;
      else if (to - at === 1 && isCapital(tokens, to)) return;
      const row = hits.row[hit] as number;
      // Hội nghị Cấp cao ASEAN 47, Đại hội Thể thao Đông Nam Á 31: the number may stand by itself.
      if (numbered[row] === 1 && tokens.kind[to] === NUMBER && (tokens.value[to] as number) < 200 && !goesOn(tokens, to)) to++;
      finish(passage, completions, at, to, -row - 1);
    },
  };
}

export function lowerNamedRule(lexicon: Lexicon): Rule {
  const completions = new Completions(lexicon);
  const names = new PhraseTable(lexicon, Object.fromEntries([...LOWER, ...PROGRAMMES.flatMap((head) => TAILS.map((tail) => `${head} ${tail}`))].map((name) => [name, 1])));

  return {
    source: 'event/lower-named',
    stage: STAGE_WHOLES,
    on: ['event-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      if (names.at(tokens, at) === 0) return;
      const to = at + phrase.length;
      const hit = hits.find(at, HEAD_CLASS);
      finish(passage, completions, at, to, (hits.row[hit] as number) + 1);
    },
  };
}

/** A unit, decimals or a date behind the number: it counts something. */
function goesOn(tokens: TokenTable, at: number): boolean {
  const next = at + 1;
  if (next >= tokens.length || tokens.kind[next] === BREAK) return false;
  return tokens.kind[next] === WORD ? counted(tokens, next) : tokens.glued(next) && tokens.kind[next + 1] === NUMBER;
}

function counted(tokens: TokenTable, at: number): boolean {
  return tokens.shape[at] === SHAPE_LOWER && tokens.glued(at);
}

function finish(passage: Passage, completions: Completions, at: number, name: number, kind: number): void {
  const { tokens } = passage;
  let to = name;
  let value = 0;
  if (completions.ordinals.after(tokens, to)) {
    value = ordinal.value;
    to = ordinal.to;
  }
  completion.year = 0;
  completions.years(tokens, to, !isMark(tokens, to, OPEN));
  passage.propose(at, completion.to, name - at > 1 ? 962 : 930, writeEvent(passage, kind, value, completion.year));
}

/** `Tết` by itself: sau Tết, dịp Tết 2024. A day of it is a date (mùng 3 Tết). */
export function tetRule(lexicon: Lexicon): Rule {
  const completions = new Completions(lexicon);
  const tet = lexicon.word('tết');
  const days = lexicon.wordSet('mùng mồng ngày đêm sáng chiều tối trưa');

  return {
    source: 'event/tet',
    stage: STAGE_WHOLES,
    on: ['event-head'],
    read(passage, at) {
      const { tokens, hits } = passage;
      if (tokens.syllable[at] !== tet || tokens.shape[at] !== SHAPE_CAPITAL || isCapital(tokens, at + 1)) return;
      if (at > 0 && (tokens.kind[at - 1] === NUMBER || days.has(tokens.syllable[at - 1] as number) || isCapital(tokens, at - 1))) return;
      finish(passage, completions, at, at + 1, (hits.row[hits.find(at, HEAD_CLASS)] as number) + 1);
    },
  };
}
