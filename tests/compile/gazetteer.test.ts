import { describe, expect, it } from 'vitest';
import { checkGazetteer, compileGazetteer, type GazetteerEntry } from '../../src/compile/index.ts';
import type { VietnerError } from '../../src/errors.ts';

const tsv = (...rows: string[]) => rows.map((row) => row.replace(/ ?\| ?/g, '\t').replaceAll('+', '|')).join('\n');
const error = (call: () => unknown): VietnerError => {
  try {
    call();
  } catch (thrown) {
    return thrown as VietnerError;
  }
  throw new Error('nothing was thrown');
};

describe('a gazetteer that is sound', () => {
  it.each<[string, string | GazetteerEntry[]]>([
    [
      'TSV',
      tsv(
        'type | text | aliases | id',
        'agency | Trung tâm Điều hành Sông Thu | TTĐH Sông Thu+TĐST | A1',
        'project | Cầu Phú Thịnh 2 | | P1',
      ),
    ],
    [
      'TSV with CRLF, a byte order mark and comments',
      `\ufeff${tsv('type | text', '# bodies', 'agency | Trạm Giống Mỏ Vàng', '')}`.replaceAll('\n', '\r\n'),
    ],
    ['TSV in Unicode form NFD', tsv('type | text', 'agency | Trạm Giống Mỏ Vàng').normalize('NFD')],
    [
      'JSON text',
      '[{"type": "agency", "text": "Trạm Giống Mỏ Vàng", "aliases": ["Trạm Mỏ Vàng"], "id": 7, "founded": 1998}]',
    ],
    [
      'an array',
      [{ type: 'product', text: 'Chè Tân Hương', case: 'any', score: 0.8, grown: { in: ['xã Tân Hương'] } }],
    ],
    ['an empty array', []],
  ])('is compiled: %s', (_, source) => {
    expect(checkGazetteer(source)).toEqual([]);
    const bytes = compileGazetteer(source);
    expect(bytes).toBeInstanceOf(Uint8Array);
    expect(compileGazetteer(source)).toEqual(bytes);
  });

  it('may leave the type to the whole list, and take out rows without one', () => {
    expect(checkGazetteer({ type: 'agency', entries: 'text\nTrạm Giống Mỏ Vàng\nTrại giam số 9' })).toEqual([]);
    expect(checkGazetteer(tsv('text | action', 'Hòa Bình | remove'))).toEqual([]);
  });

  it('may name types that look like built-in ones', () => {
    const entries = [{ type: 'dates', text: 'Vườn Nhãn' }];
    expect(checkGazetteer(entries)[0]).toContain('did you mean "date"');
    expect(checkGazetteer({ types: ['dates'], entries })).toEqual([]);
  });

  it('may give the same words to two ids', () => {
    expect(
      checkGazetteer([
        { type: 'person', text: 'Lê Văn Tư', id: 'a' },
        { type: 'person', text: 'Lê Văn Tư', id: 'b' },
      ]),
    ).toEqual([]);
  });
});

describe('a gazetteer with mistakes', () => {
  it('is told of all of them at once, each with file and line', () => {
    const source = tsv(
      'type | text | aliases | case | score | action',
      'agancy | Trạm A',
      'agency | ',
      'Agency | Trạm B',
      'agency | ***',
      'agency | Trạm C | | upper | 7 | delete',
      'agency | Trạm D | a | any | 0.5 | add | more',
      'my type | Trạm E',
      `agency | ${'dài '.repeat(33)}`,
      'agency | Trạm G',
      'agency | trạm  g',
    );
    const problems = checkGazetteer({ name: 'bodies', file: 'lists/bodies.tsv', entries: source });
    expect(problems).toEqual([
      'lists/bodies.tsv:2: unknown type "agancy": did you mean "agency"? (a type of your own that is so called must be named in "types")',
      'lists/bodies.tsv:3: empty cell in column "text"',
      expect.stringMatching(/^lists\/bodies\.tsv:4: unknown type "Agency": did you mean "agency"/),
      'lists/bodies.tsv:5: "***": no word or number in it',
      'lists/bodies.tsv:6: action "delete": must be one of add, override, remove',
      'lists/bodies.tsv:6: case "upper": must be one of any, first, written, loose',
      'lists/bodies.tsv:6: score "7": must be a number from 0.4 to 1',
      'lists/bodies.tsv:7: 7 cells under 6 columns',
      expect.stringMatching(/^lists\/bodies\.tsv:8: type "my type": .*built in: title, official/),
      expect.stringMatching(/^lists\/bodies\.tsv:9: .*longer than 32 words and marks/),
    ]);
    const thrown = error(() => compileGazetteer({ file: 'lists/bodies.tsv', entries: source }));
    expect(thrown.code).toBe('E130');
    expect(thrown.message).toContain('10 problems in the dictionary:\nlists/bodies.tsv:2: ');
  });

  it('is told of rows that are there twice', () => {
    const source = tsv('type | text | id', 'agency | Trạm Hòa An | 1', 'agency | TRẠM HOÀ AN | 1');
    expect(checkGazetteer(source, 'mine')).toEqual(['mine:3: the same as line 2: "TRẠM HOÀ AN"']);
  });

  it('is told of columns that are spelled nearly right', () => {
    expect(checkGazetteer(tsv('type | text | alias', 'agency | Trạm A | B'), 'mine')).toEqual([
      'mine:1: column "alias": did you mean "aliases"?',
    ]);
    expect(checkGazetteer([{ type: 'agency', text: 'Trạm A', Scores: 1 }], 'mine')).toEqual([
      'mine:1: column "Scores": did you mean "score"?',
    ]);
    expect(checkGazetteer([{ type: 'agency', text: 'Trạm A', kind: 'x' }], 'mine')[0]).toContain('column "kind"');
  });

  it.each<[string, string, string[]]>([
    ['nothing', '', ['mine:1: empty: a header row and a row an entry are wanted, or a JSON array']],
    ['a header alone', 'type\ttext\n', ['mine:1: no row below the header']],
    ['no column for the text', 'type\tname\nagency\tTrạm A', ['mine:1: no column "text"; columns: type, name']],
    ['no column for the type', 'text\nTrạm A', ['mine:1: no column "type"; columns: text']],
    [
      'an object',
      '{"type": "agency"}',
      ['mine:1: JSON must be an array of entries: [{ "type": "…", "text": "…" }, …]'],
    ],
    [
      'entries that are none',
      '[\n  {"type": "agency",\n   "text": "a"},\n  5,\n  ["x"]\n]',
      [
        'mine:4: an entry must be an object with "type" and "text", got 5',
        'mine:5: an entry must be an object with "type" and "text", got an array',
      ],
    ],
  ])('is told of %s', (_, source, problems) => {
    expect(checkGazetteer(source, 'mine')).toEqual(problems);
  });

  it('finds the line where JSON breaks', () => {
    const [problem] = checkGazetteer(
      '[\n {"type": "agency", "text": "a [1], \\"b\\""},\n {"type": "agency"\n  "text": "b"}]',
      'mine',
    );
    expect(problem).toMatch(/^mine:[34]: not JSON: /);
  });

  it('is told of values of the wrong sort', () => {
    const source = [{ type: 'agency', text: 4, aliases: [3], id: {}, score: 'high', open: () => 1 }] as never;
    expect(checkGazetteer(source, 'mine').map((problem) => problem.slice(0, 24))).toHaveLength(6);
  });

  it('throws for what is no gazetteer', () => {
    expect(error(() => checkGazetteer(5 as never)).code).toBe('E104');
    expect(error(() => checkGazetteer({ rows: [] } as never)).code).toBe('E102');
    expect(error(() => checkGazetteer({ name: 'a b', entries: [] })).code).toBe('E104');
  });
});
