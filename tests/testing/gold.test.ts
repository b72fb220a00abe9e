import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGold, type GoldDocument, readGold, writeGold } from '../../src/testing/index.ts';
import { article } from './article.ts';

const wrap = (text: string, relations = '') => `id: x\n\n${text}\n---\n${relations}`;

describe('readGold', () => {
  const gold = readGold(article);

  it('reads the header', () => {
    expect(gold).toMatchObject({ id: 't01', genre: 'meeting', date: '2020-08-20', extra: {} });
  });

  it('keeps the offsets of every mention', () => {
    for (const { start, end, text } of gold.entities) expect(gold.text.slice(start, end)).toBe(text);
    expect(gold.entities).toHaveLength(16);
  });

  it('nests mentions in text order, outermost first', () => {
    expect(gold.entities.slice(0, 3).map(({ type, text, parent }) => [type, text, parent])).toEqual([
      ['title', 'Phó Chủ tịch UBND tỉnh', -1],
      ['agency', 'UBND tỉnh', 0],
      ['official', 'Lường Văn Khoa', -1],
    ]);
  });

  it('reads attributes, an approximator > inside a tag too', () => {
    expect(gold.entities.find(({ type }) => type === 'money')?.attributes).toEqual({ v: '1250000000000 VND', m: '>' });
    expect(gold.entities.at(-1)?.attributes).toEqual({ s: '?' });
  });

  it('leaves < and & that are no tags in the text', () => {
    expect(gold.text).toContain('R&D <5 người.');
    const { text, entities } = readGold(wrap('a < b, <b>đậm</b>, <a href="x">, &lt; <date>hôm nay</date>>'));
    expect(text).toBe('a < b, <b>đậm</b>, <a href="x">, &lt; hôm nay>');
    expect(entities[0]).toMatchObject({ text: 'hôm nay', attributes: {} });
  });

  it('reads relations', () => {
    expect(gold.holds[0]?.titles).toHaveLength(3);
    const first = { subject: 'giải ngân', relation: 'reach', value: '40%', base: 'kế hoạch vốn', date: '2020-08-14' };
    expect(gold.indicators).toEqual([
      first,
      { ...first, relation: 'increase', value: '3 - 5%', base: 'cùng kỳ', date: null },
    ]);
    expect(gold.agencies[1]).toEqual({ mention: 'Huyện ủy', name: 'Huyện ủy Mường Chà', level: 'district' });
  });

  it('reads files with CRLF and a byte order mark, and keeps CRLF in the text', () => {
    const { text, entities, holds } = readGold(`\ufeff${article.replace(/\n/g, '\r\n')}`);
    expect(text).toContain('đường\r\n\r\n');
    expect(entities.every(({ start, end, text: mention }) => text.slice(start, end) === mention)).toBe(true);
    expect(holds).toEqual(gold.holds);
  });

  it('ends the text at the last rule', () => {
    expect(readGold(wrap('trên\n---\ndưới', 'agency: A | B |\n')).text).toBe('trên\n---\ndưới');
  });

  it('takes the id from the file name where the header has none, and users’ own types', () => {
    const source = '\n<dish>phở</dish>\n---\n';
    expect(readGold(source, { name: 'food/x7.gold', types: ['dish'] })).toMatchObject({
      id: 'x7',
      entities: [{ type: 'dish', text: 'phở' }],
    });
  });

  it.each([
    ['crossing tags', wrap('một\n<title>a <agency>b</title></agency>'), 'line 4: </title> stands where </agency>'],
    ['an open tag', wrap('<title>a <agency>b</agency>'), 'line 3: <title> is never closed'],
    ['a stray end', wrap('a</title>'), 'line 3: </title> closes nothing'],
    ['an empty mention', wrap('a<title></title>'), 'line 3: </title> closes an empty mention'],
    ['a misspelt type', wrap('<titel>a</titel>'), 'line 3: unknown type in <titel>; did you mean <title>?'],
    ['an unknown attribute', wrap('<date x="1">a</date>'), 'line 3: unknown attribute "x"'],
    ['a bad day', wrap('<date s="14/8/2020">a</date>'), 'line 3: s="14/8/2020" must be YYYY-MM-DD'],
    ['a bad amount', wrap('<percent v="40,5">a</percent>'), 'line 3: v="40,5" must be an amount'],
    ['a bad part', wrap('<date s="2020-01-01" p="XX">a</date>'), 'line 3: p="XX" must be one of'],
    ['a bad approximator', wrap('<percent v="4" m="~">a</percent>'), 'line 3: m="~" must be one of'],
    ['no rule', 'id: x\n\na\n', 'no line "---" ends the text'],
    ['no header', 'a', 'no empty line ends the header'],
    ['a bad header', 'id: x\nabc\n\na\n---\n', 'line 2: a header line is "key: value"'],
    ['a bad date', 'id: x\ndate: 20/8/2020\n\na\n---\n', 'date "20/8/2020" must be YYYY-MM-DD'],
    ['an unknown relation', wrap('a', 'holds: A | B\nhold: A | B'), 'line 6: a relation begins with'],
    ['a bad holds', wrap('a', 'holds: A'), 'line 5: write "holds: name | title ; title"'],
    ['a bad agency', wrap('a', 'agency: A'), 'line 5: write "agency: mention'],
    ['a bad level', wrap('a', 'agency: A | B | tỉnh'), 'line 5: level "tỉnh" must be one of'],
    ['a bad relation', wrap('a', 'indicator: relation=up | value=1'), 'line 5: relation "up" must be one of'],
    ['no value', wrap('a', 'indicator: relation=equal'), 'line 5: an indicator needs value='],
    ['a bad field', wrap('a', 'indicator: topic=b'), 'line 5: "topic=b" is no field'],
    ['a bad indicator date', wrap('a', 'indicator: relation=equal | value=1 | date=8/2020'), 'date=8/2020 must be'],
  ])('names the line of %s', (_, source, message) => {
    expect(() => readGold(source, { name: 'x.gold' })).toThrow(message);
    expect(() => readGold(source, { name: 'x.gold' })).toThrow(
      /^\[E150\] cannot read the gold file: x\.gold, line \d+: /,
    );
  });
});

it('wants an id where no file name stands in for it', () => {
  expect(() => readGold('\na\n---\n')).toThrow('line 1: the header has no line "id: …"');
});

describe('writeGold', () => {
  it('gives a file back unchanged', () => {
    expect(writeGold(readGold(article))).toBe(article);
  });

  it('keeps extra header lines', () => {
    const source = 'id: x\nsource: own\n\na\n---\n';
    expect(writeGold(readGold(source))).toBe(source);
  });

  const bare: GoldDocument = {
    id: 'x',
    genre: '',
    date: null,
    text: '',
    entities: [],
    holds: [],
    indicators: [],
    agencies: [],
    extra: {},
  };
  const mention = (type: string, start: number, end: number) => {
    return { type, start, end, text: '', parent: -1, attributes: {} };
  };

  it('refuses mentions that cross and text that would be a tag', () => {
    const crossing = { ...bare, text: 'một hai ba', entities: [mention('title', 0, 7), mention('agency', 4, 10)] };
    expect(() => writeGold(crossing)).toThrow('[E150]');
    expect(() => writeGold({ ...bare, text: 'thẻ <date> mở' })).toThrow('[E150]');
    expect(() => writeGold({ ...bare, text: 'thẻ <date>a</date>' })).toThrow('[E150]');
  });

  it('round-trips any text with nested mentions', () => {
    const letters = fc.array(fc.constantFrom('a', 'ạ', 'a\u0323', ' ', '\n', '<', '>', '&', '-', '\u00a0', '😀'));
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), fc.nat(), (pieces, a, b, c) => {
        const text = `x${pieces.join('')}y`;
        const [start, middle, end] = [a, b, c].map((n) => n % (text.length + 1)).sort((x, y) => x - y) as [
          number,
          number,
          number,
        ];
        fc.pre(start < middle);
        const entities = [mention('title', start, end), mention('agency', start, middle)];
        const again = readGold(writeGold({ ...bare, text, entities }));
        expect(again.text).toBe(text);
        expect(again.entities.map((e) => [e.type, e.start, e.end, e.parent])).toEqual([
          ['title', start, end, -1],
          ['agency', start, middle, 0],
        ]);
      }),
    );
  });
});

describe('checkGold', () => {
  it('finds nothing in a sound document', () => {
    expect(checkGold(readGold(article))).toEqual([]);
  });

  it('lists slips', () => {
    const source = wrap(
      '<title> Bí thư</title> <date><date>hôm nay</date></date>',
      'holds: Ai | Chủ tịch\nindicator: subject=vốn | relation=equal | value=4%\nagency: Bộ A | Bộ A |\n',
    );
    expect(checkGold(readGold(source))).toEqual([
      'x: title " Bí thư" begins or ends with punctuation',
      'x: date "hôm nay" is marked twice',
      'x: holds: "Ai" is no official of the text',
      'x: holds: "Chủ tịch" is no title of the text',
      'x: indicator: "4%" is no percent, money or quantity',
      'x: indicator: "vốn" is not in the text',
      'x: agency: "Bộ A" is no agency of the text',
    ]);
  });
});
