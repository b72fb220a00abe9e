/** The rules of amounts, documents and events read in proportion to the text: token reads are counted, not time. */
import { expect, test } from 'vitest';
import { Grammar } from '../../src/engine/grammar.ts';
import { Lexicon } from '../../src/engine/lexicon.ts';
import { Passage } from '../../src/engine/passage.ts';
import { document } from '../../src/entities/document/index.ts';
import { event } from '../../src/entities/event/index.ts';
import { money } from '../../src/entities/money/index.ts';
import { percent } from '../../src/entities/percent/index.ts';
import { quantity } from '../../src/entities/quantity/index.ts';
import { classNames } from '../../src/entities/shared/classes.ts';
import { defaultOptions } from '../../src/presets/default.ts';

const lexicon = new Lexicon(classNames);
for (const bytes of defaultOptions().dictionaries ?? []) lexicon.load(bytes);
const modules = [document, event, money, percent, quantity];
const types = modules.map(({ type }) => type);
const rules = modules.flatMap((module, type) => module.bind(lexicon).rules.map((rule) => ({ rule, type })));
const grammar = new Grammar(rules, (name) => lexicon.classOf(name));

/** Reads of the words under the rules while they run over `text`. */
function reads(text: string): number {
  const passage = new Passage(lexicon, types);
  passage.open(text, () => false);
  let count = 0;
  const counted = <T extends object>(array: T): T =>
    new Proxy(array, {
      get(target, key) {
        count++;
        const value = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  passage.tokens.syllable = counted(passage.tokens.syllable);
  passage.tokens.kind = counted(passage.tokens.kind);
  grammar.run(passage);
  return count;
}

test.each([
  ['groups of digits', '1 000 '],
  ['dots', '1.000.'],
  ['fractions', '41/45/'],
  ['ranges', '5 - 6 - '],
  ['magnitudes', '3 triệu tỷ '],
  ['number words', 'hai mươi ba trăm '],
  ['nouns', '3 xã, phường, '],
  ['slashes', '3 kg/người/năm/'],
  ['document numbers', 'số 5-NQ/TW-'],
  ['articles', 'khoản 1, điều 2, '],
  ['heads of documents', 'Nghị quyết '],
  ['heads of events', 'Hội nghị lần '],
  ['quotes', 'phong trào “Ba '],
  ['anniversaries', 'kỷ niệm 80 năm Ngày thành lập '],
])('%s', (_, unit) => {
  const [small, large] = [reads(unit.repeat(100)), reads(unit.repeat(800))] as [number, number];
  expect(large / small).toBeLessThan(9);
  expect(large / (unit.length * 800)).toBeLessThan(400);
});
