/** Work in proportion to the text, counted in rule calls and proposals, on texts made to hurt. */
import { describe, expect, test } from 'vitest';
import { Grammar } from '../../../src/engine/grammar.ts';
import { Lexicon } from '../../../src/engine/lexicon.ts';
import { Passage } from '../../../src/engine/passage.ts';
import { date } from '../../../src/entities/date/index.ts';
import { duration } from '../../../src/entities/duration/index.ts';
import { classNames } from '../../../src/entities/shared/classes.ts';
import { buildExtractor } from '../../../src/extractor.ts';

const types = ['date', 'duration'];
const lexicon = new Lexicon(classNames);
const rules = [date, duration].flatMap((module, type) => module.bind(lexicon).rules.map((rule) => ({ rule, type })));
const grammar = new Grammar(rules, (name) => lexicon.classOf(name));

function workOf(text: string): [steps: number, spans: number, tokens: number] {
  const passage = new Passage(lexicon, types);
  passage.open(text, () => false);
  grammar.run(passage);
  return [passage.steps, passage.spans.length, passage.tokens.length];
}

const LONG = ['năm ', 'ngày 1/1/', 'từ ', '1-'];
const SHORT = [
  'từ 1 đến ',
  'ngày 3, ',
  'tháng 7, ',
  '1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, ',
  'sáng 1, chiều ',
  'đầu đầu cuối ',
  'thứ Hai, ngày ',
  'một năm ',
  '7 giờ 30 ',
  'cùng ngày ',
  '15h, ',
  'so với tháng trước ',
  'mười lăm tháng tám ',
  '2020-2021-',
  'từ 14/8 đến 15/8 ',
];

describe('work is linear', () => {
  test.each([...LONG.map((unit) => [unit, 10_000] as const), ...SHORT.map((unit) => [unit, 1_000] as const)])(
    '%j from %i times to ten times as many',
    (unit, times) => {
      const [small, large] = [workOf(unit.repeat(times)), workOf(unit.repeat(10 * times))];
      for (const at of [0, 1] as const) expect(large[at]).toBeLessThanOrEqual(small[at] * 10.2 + 50);
      // No token wakes more than the rules of these two types, or begins more than a few mentions.
      expect(large[0]).toBeLessThanOrEqual(large[2] * rules.length);
      expect(large[1]).toBeLessThanOrEqual(large[2] * 3);
    },
  );
});

test.each(['cùng ngày. ', '15h, ', 'ngày 5/8, 15h, cùng ngày ', 'so với năm trước '])(
  'values of %j are all made',
  (unit) => {
    const extractor = buildExtractor({ modules: [date, duration] });
    const count = (times: number) => extractor.extract(unit.repeat(times), { date: '2020-08-20' }).entities.length;
    expect(count(5_000)).toBeGreaterThanOrEqual(count(500) * 9);
  },
);
