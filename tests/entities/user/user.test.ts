import { afterEach, describe, expect, it, vi } from 'vitest';
import { compileGazetteer, type GazetteerEntry } from '../../../src/compile/index.ts';
import { Grammar } from '../../../src/engine/grammar.ts';
import type { Passage } from '../../../src/engine/passage.ts';
import { builtInTypes } from '../../../src/entities/shared/types.ts';
import { createExtractor } from '../../../src/presets/create.ts';
import { extract } from '../../../src/presets/extract.ts';

const found = (text: string, entries: GazetteerEntry[]) =>
  createExtractor({ gazetteers: [entries] })
    .extract(text, { date: '2021-05-04' })
    .entities.map(({ type, text: words, source, parent, links, score, value }) => ({
      type,
      words,
      source,
      parent,
      links,
      score,
      value,
    }));

describe('rows of a user', () => {
  it('are found with their link, whatever else stands there', () => {
    const entries = [
      {
        type: 'project',
        text: 'Cầu Phú Thịnh 2',
        aliases: ['Gói thầu PT2'],
        id: 'P2',
        name: 'Dự án cầu Phú Thịnh 2',
        budget: 41,
      },
    ];
    for (const text of ['Khởi công Cầu Phú Thịnh 2.', 'Duyệt Gói thầu PT2 trong tháng sau.']) {
      expect(found(text, entries)).toContainEqual({
        type: 'project',
        words: text.includes('PT2') ? 'Gói thầu PT2' : 'Cầu Phú Thịnh 2',
        source: 'gazetteer/user',
        parent: -1,
        score: 0.975,
        value: null,
        links: [{ kind: 'gazetteer', id: 'P2', name: 'Dự án cầu Phú Thịnh 2', budget: 41 }],
      });
    }
  });

  it('of a built-in type take part in its grammars', () => {
    const text = 'Giám đốc Trung tâm Nghề muối Cù Lao Xanh Trần Văn Lộc cho biết.';
    const extraction = createExtractor({
      gazetteers: [[{ type: 'agency', text: 'Trung tâm Nghề muối Cù Lao Xanh', id: 'D1' }]],
    }).extract(text);
    const [title, agency] = extraction.entities;
    const official = extraction.entities.find(({ type }) => type === 'official');
    expect(title).toMatchObject({
      type: 'title',
      text: 'Giám đốc Trung tâm Nghề muối Cù Lao Xanh',
      source: 'title/office',
    });
    expect(agency).toMatchObject({
      type: 'agency',
      parent: 0,
      source: 'gazetteer/user',
      links: [{ kind: 'gazetteer', id: 'D1' }],
    });
    expect(official).toMatchObject({ type: 'official', text: 'Trần Văn Lộc' });
    expect(extraction.agencies).toMatchObject([{ name: 'Trung tâm Nghề muối Cù Lao Xanh', mentions: [1] }]);
  });

  it('link mentions that the built-in rules found stronger, and persons who became officials', () => {
    const text = 'Bí thư Tỉnh ủy Lê Thị Mơ thăm tỉnh Sơn La.';
    const entries: GazetteerEntry[] = [
      { type: 'person', text: 'Lê Thị Mơ', id: 'm', score: 0.5 },
      { type: 'location', text: 'tỉnh Sơn La', id: 's', score: 0.5 },
    ];
    const all = found(text, entries);
    expect(all).toContainEqual(
      expect.objectContaining({
        type: 'official',
        words: 'Lê Thị Mơ',
        links: expect.arrayContaining([expect.objectContaining({ kind: 'gazetteer', id: 'm' })]),
      }),
    );
    expect(all).toContainEqual(
      expect.objectContaining({
        type: 'location',
        source: 'location/unit',
        value: expect.objectContaining({ code: '14' }),
        links: [expect.objectContaining({ id: 's' })],
      }),
    );
  });

  it('of one text with two ids give two links', () => {
    const entries = [
      { type: 'brand', text: 'Hương Biển', id: '1' },
      { type: 'brand', text: 'Hương Biển', id: '2' },
    ];
    expect(
      found('Nước mắm Hương Biển ngon.', entries)[0]
        ?.links.map(({ id }) => id)
        .sort(),
    ).toEqual(['1', '2']);
  });

  it.each(['any', 'first', 'written', 'loose'] as const)('count capitals as %s says', (casing) => {
    const entries = [{ type: 'brand', text: 'Hương Biển', case: casing }];
    const forms = ['Hương Biển', 'Hương biển', 'hương biển', 'HƯƠNG BIỂN'].map((form) =>
      found(`Ăn với ${form} nhé.`, entries).some(({ type }) => type === 'brand'),
    );
    expect(forms).toEqual(
      {
        any: [true, true, true, true],
        first: [true, true, false, true],
        written: [true, false, false, true],
        loose: [true, true, true, true],
      }[casing],
    );
  });

  it('may nest in and hold mentions of any type, and on the same words go inside', () => {
    const entries = [
      { type: 'project', text: 'Khu tái định cư tỉnh Sơn La' },
      { type: 'client', text: 'Bộ Y tế' },
    ];
    const text = 'Bộ trưởng Bộ Y tế đến Khu tái định cư tỉnh Sơn La.';
    const extractor = createExtractor({ gazetteers: [entries] });
    const { entities } = extractor.extract(text);
    const shape = entities.map(({ type, parent }) => `${type} ${parent}`);
    expect(shape).toEqual(['title -1', 'agency 0', 'client 1', 'project -1', 'location 3']);
    expect(extractor.types).toEqual(expect.arrayContaining(['project', 'client']));
    expect(extractor.extract(text, { types: ['project'] }).entities).toHaveLength(1);
  });

  it.each(builtInTypes)('of the type %s harm no linker', (type) => {
    const text = 'Ngày mai, hai lăm phần mười và Mùa Gió Chướng của ông Mùa Gió Chướng đạt 40% kế hoạch.';
    const { entities } = createExtractor({ gazetteers: [[{ type, text: 'Mùa Gió Chướng' }]] }).extract(text, {
      date: '2021-05-04',
    });
    expect(entities.filter(({ source }) => source === 'gazetteer/user').map(({ value }) => value)).toEqual([
      null,
      null,
    ]);
  });
});

describe('built-in rows', () => {
  const text = 'Đến Hòa Bình rồi về Sơn La.';
  const usual = extract(text).entities.map(({ type, text: words }) => `${type} ${words}`);

  it('are there', () => {
    expect(usual).toEqual(['location Hòa Bình', 'location Sơn La']);
  });

  it('are taken out by remove, for one extractor alone', () => {
    const extractor = createExtractor({ gazetteers: ['text\taction\ttype\nSơn La\tremove\tlocation'] });
    expect(extractor.extract(text).entities.map(({ text: words }) => words)).toEqual(['Hòa Bình']);
    expect(extract(text).entities).toHaveLength(2);
  });

  it('give way to override', () => {
    const all = found(text, [{ type: 'ship', text: 'Hòa Bình', action: 'override', id: 'HB' }]);
    expect(all.map(({ type, words }) => `${type} ${words}`)).toEqual(['ship Hòa Bình', 'location Sơn La']);
  });

  it('that are not there cannot be removed', () => {
    const gazetteer = {
      name: 'mine',
      entries: 'type\ttext\taction\nlocation\tSơn La\tremove\nlocation\tXứ Không Tên\tremove\nproject\tSơn La\tremove',
    };
    expect(() => createExtractor({ gazetteers: [gazetteer] })).toThrow(/E130.*\nmine:4: nothing to remove/s);
    const sound = { ...gazetteer, entries: gazetteer.entries.split('\n').slice(0, 3).join('\n') };
    expect(() => createExtractor({ gazetteers: [sound] })).toThrow(
      'mine:3: nothing to remove: "Xứ Không Tên" is no built-in row of type "location"',
    );
  });
});

describe('createExtractor({ gazetteers, dictionaries })', () => {
  const entries = [{ type: 'project', text: 'Hồ Suối Khoáng' }];
  const projects = (options: Parameters<typeof createExtractor>[0]) =>
    createExtractor(options)
      .extract('Hồ Suối Khoáng đạt 40% tiến độ ở tỉnh Sơn La.')
      .entities.map(({ type, source }) => `${type} ${source}`);

  it('takes texts, arrays, named lists and bytes', () => {
    const expected = (name: string) => [
      `project gazetteer/${name}`,
      expect.stringContaining('percent'),
      expect.stringContaining('location'),
    ];
    expect(projects({ gazetteers: ['type\ttext\nproject\tHồ Suối Khoáng'] })).toEqual(expected('user'));
    expect(projects({ gazetteers: [JSON.stringify(entries)] })).toEqual(expected('user'));
    expect(projects({ gazetteers: [[], entries] })).toEqual(expected('user-2'));
    expect(projects({ gazetteers: [{ name: 'lakes', entries }] })).toEqual(expected('lakes'));
    expect(projects({ gazetteers: [compileGazetteer({ name: 'lakes', entries })] })).toEqual(expected('lakes'));
    expect(projects({ dictionaries: [compileGazetteer({ name: 'lakes', entries })] })).toEqual(expected('lakes'));
  });

  it('numbers the rows of several lists on', () => {
    const list = (name: string) => ({
      name,
      entries: [
        { type: name, text: `Hồ ${name}`, id: name },
        { type: 'lake', text: `Đầm ${name}`, id: `${name}-2` },
      ],
    });
    const extractor = createExtractor({ gazetteers: ['xanh', 'biec', 'sen'].map(list) });
    const { entities } = extractor.extract('Từ Hồ biec qua Đầm sen đến Đầm xanh.');
    expect(
      entities
        .filter(({ source }) => source.startsWith('gazetteer'))
        .map(({ type, source, links }) => [type, source, links[0]?.id]),
    ).toEqual([
      ['biec', 'gazetteer/biec', 'biec'],
      ['lake', 'gazetteer/sen', 'sen-2'],
      ['lake', 'gazetteer/xanh', 'xanh-2'],
    ]);
  });

  it('refuses lists with one name, wrong options and more types than there is room for', () => {
    expect(() =>
      createExtractor({
        gazetteers: [
          { name: 'a', entries },
          { name: 'a', entries },
        ],
      }),
    ).toThrow('E104');
    expect(() => createExtractor({ gazetteers: 'type\ttext' as never })).toThrow('E104');
    const many = Array.from({ length: 19 }, (_, at) => ({ type: `kind-${at}`, text: `Vật ${at}` }));
    expect(() => createExtractor({ gazetteers: [many] })).toThrow(/E130.*more than 18 types/s);
  });
});

describe('a hundred thousand rows', () => {
  afterEach(() => void vi.restoreAllMocks());

  /** Trie steps from every token, dictionary hits, rule calls and proposals: what a list of rows can make more of. */
  function work(extractor: ReturnType<typeof createExtractor>, text: string): number {
    let count = 0;
    const run = Grammar.prototype.run;
    vi.spyOn(Grammar.prototype, 'run').mockImplementation(function (this: Grammar, passage: Passage) {
      run.call(this, passage);
      const { hits, lexicon, spans, steps, tokens } = passage;
      count = hits.length + spans.length + steps;
      for (let at = 0; at < tokens.length; at++) {
        let node = lexicon.root[tokens.syllable[at] as number] as number;
        for (let next = at + 1; node !== 0; next++, count++)
          node = next < tokens.length ? lexicon.step(node, tokens.syllable[next] as number) : 0;
      }
    });
    extractor.extract(text);
    vi.restoreAllMocks();
    return count;
  }

  it('make no more than a fifth more work of an article', () => {
    const given =
      'An Bình Châu Dũng Hà Hải Hùng Hương Khánh Lan Linh Long Mai Minh Nam Ngọc Phát Phúc Quang Sơn Tâm Thành Thảo Thịnh Tiến Toàn Tuấn Việt Vinh Xuân'.split(
        ' ',
      );
    const heads = [
      'Công ty TNHH',
      'Công ty Cổ phần',
      'Hợp tác xã',
      'Cửa hàng',
      'Nhà máy',
      'Xưởng may',
      'Trang trại',
      'Quán cơm',
    ];
    const rows = Array.from({ length: 100_000 }, (_, at) => {
      const word = (turn: number) => given[Math.floor(at / turn) % given.length];
      return {
        type: 'client',
        text: `${heads[at % heads.length]} ${word(8)} ${word(240)} ${word(7200)} ${at % 10}`,
        id: at,
      };
    });
    const extractor = createExtractor({ gazetteers: [rows] });
    const text =
      'Chiều 19/8/2020, đồng chí Nguyễn Văn Du, Bí thư Tỉnh ủy, làm việc với Thành ủy Bắc Kạn và thăm Công ty TNHH Minh Phát ở phường Sông Cầu. ' +
      'Hợp tác xã Tân Tiến cùng 12 hộ của thôn Nà Diểu đã trồng 40 ha rừng, đạt 80% kế hoạch năm 2020 mà Ủy ban nhân dân tỉnh giao. ' +
      'Giám đốc Sở Nông nghiệp và Phát triển nông thôn đề nghị các xã An Bình, Minh Khai sớm giải ngân 3,5 tỷ đồng.';
    expect(
      extractor.extract(`${text} Mua của Công ty TNHH An An An 0.`).entities.some(({ type }) => type === 'client'),
    ).toBe(true);
    expect(work(extractor, text)).toBeLessThan(1.2 * work(createExtractor(), text));
  });
});
