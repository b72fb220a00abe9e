/**
 *   Chương trình OCOP   Chương trình 135   Tết Nguyên đán Ất Tỵ 2025   SEA Games 31   Hội nghị Cấp cao ASEAN 47
 *   Lễ hội Đền Hùng năm 2024   Cách mạng tháng Tám năm 1945
 *
 * Events that the dictionary knows by name, with the ordinal and the year that complete them.
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Rule } from '../../engine/passage.ts';
import { BREAK, NUMBER, SHAPE_CAPITAL, SHAPE_LOWER, type TokenTable, WORD } from '../../engine/tokens.ts';
import { isCapital } from '../shared/capitals.ts';
import { classId } from '../shared/classes.ts';
import { STAGE_WHOLES } from '../shared/module.ts';
import { completionsOf } from './completion.ts';
import { LunarYears } from './lunar-year.ts';
import { finish } from './naming.ts';

const EVENT_CLASS = classId('event');

export function namedRule(lexicon: Lexicon): Rule {
  const completions = completionsOf(lexicon);
  const lunarYears = new LunarYears(lexicon);
  const numbered = lexicon
    .texts('events', 'kind')
    .map((kind) => (kind === 'summit' || kind === 'sports-games' ? 1 : 0));
  // A day of a festival is a date: mùng 3 Tết.
  const days = lexicon.wordSet('mùng mồng 28 29 30');
  const party = lexicon.word('đảng');

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
      to = lunarYears.end(tokens, to);
      if (to - at === 1 && isCapital(tokens, to)) return;
      const row = hits.row[hit] as number;
      // Hội nghị Cấp cao ASEAN 47, Đại hội Thể thao Đông Nam Á 31: the number may stand by itself.
      if (
        numbered[row] === 1 &&
        tokens.kind[to] === NUMBER &&
        (tokens.value[to] as number) < 200 &&
        !goesOn(tokens, to)
      )
        to++;
      finish(passage, completions, at, to, -row - 1);
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
