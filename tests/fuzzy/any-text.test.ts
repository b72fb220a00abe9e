/** Whatever the text, nothing is thrown and every mention is a slice of it. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Lexicon } from '../../src/engine/lexicon.ts';
import { createExtractor } from '../../src/presets/create.ts';

const extractor = createExtractor({
  fuzzy: { maxDistance: 2 },
  accents: 'optional',
  gazetteers: [[{ type: 'project', text: 'Hồ Suối Khoáng', case: 'any' }]],
});
const words =
  'Bí thu Tinh uy Uỷ ban nhân dâ UNBD tinh Bắc Kan xây đựng Nguyen Van Du 40% 14/8/2020 , . - ( ) \n hồ suối khoáng ho suoi khoáng nghiêngggg'.split(
    ' ',
  );

describe('fuzzy and unaccented look-up', () => {
  it('take any text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 60 })
        .map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('NFC', 'NFD'), (given, form) => {
        const source = given.normalize(form);
        for (const { start, end, text: mention, score } of extractor.extract(source).entities) {
          expect(source.slice(start, end)).toBe(mention);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 1500, seed: 11 },
    );
  });

  it.each(['Tân ', 'Uỷ ban nhân dâ ', 'Nguyen Van An ', 'tinh uy ', 'an '])(
    'takes steps in proportion to a text of %j',
    (word) => {
      const stepsOf = (count: number) => {
        const step = vi.spyOn(Lexicon.prototype, 'step');
        extractor.extract(word.repeat(count));
        const calls = step.mock.calls.length;
        step.mockRestore();
        return calls;
      };
      expect(stepsOf(2000)).toBeLessThan(2.1 * stepsOf(1000) + 100);
    },
  );
});
