import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointOffsets } from '../../src/export/code-points.ts';

describe('code points', () => {
  it('agrees with counting, in both directions', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'ế', '😀', '𠀀', '\ud83d', '\ude00', '\r\n') }), (text) => {
        const { fromUtf16, toUtf16 } = codePointOffsets(text);
        let utf16 = 0;
        let points = 0;
        for (const character of text) {
          expect(fromUtf16(utf16)).toBe(points);
          expect(toUtf16(points)).toBe(utf16);
          if (character.length === 2) expect(fromUtf16(utf16 + 1)).toBe(points);
          utf16 += character.length;
          points++;
        }
        expect(fromUtf16(text.length)).toBe(points);
        expect(toUtf16(points)).toBe(text.length);
        expect(toUtf16(points + 5)).toBe(text.length);
      }),
    );
  });
});
