import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/presets/create.ts';
import { extract } from '../../src/presets/extract.ts';

const text = 'Tiến độ đạt 40% kế hoạch.';
const code = (call: () => unknown) => {
  try {
    call();
    return '';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('createExtractor', () => {
  it('starts from the default preset', () => {
    const extractor = createExtractor();
    expect(extractor.extract(text)).toEqual(extract(text));
    expect(Object.isFrozen(extractor)).toBe(true);
    expect(extractor.types).toContain('percent');
  });

  it('takes a list, or a function of the built-in one', () => {
    const percent = createExtractor({ modules: (own) => own.filter(({ type }) => type === 'percent') });
    expect(percent.types).toEqual(['percent']);
    const same = createExtractor({ modules: [], linkers: [] });
    expect(same.types).toEqual([]);
    expect(same.extract(text).entities).toEqual([]);
    // One extractor knows nothing of another.
    expect(percent.extract(text).entities).toHaveLength(1);
  });

  it('runs a linker of the caller after the others', () => {
    const seen: string[] = [];
    createExtractor({
      linkers: (own) => [
        ...own,
        { name: 'mine', bind: () => (draft) => void seen.push(...draft.mentions.map(({ type }) => type)) },
      ],
    }).extract(text);
    expect(seen).toContain('percent');
  });

  it('refuses wrong calls', () => {
    expect(code(() => createExtractor(null as never))).toBe('E104');
    expect(code(() => createExtractor({ module: [] } as never))).toBe('E102');
    expect(code(() => createExtractor({ modules: 'all' as never }))).toBe('E104');
    expect(code(() => createExtractor({ counts: 'yes' as never }))).toBe('E104');
    expect(code(() => createExtractor({ modules: () => undefined as never }))).toBe('E104');
    expect(code(() => createExtractor({ dictionaries: [new Uint8Array([1, 2, 3])] }))).toBe('E110');
  });
});
