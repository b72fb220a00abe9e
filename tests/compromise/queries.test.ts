/** Queries over Vietnamese text: tags, words, groups, look-around, lookups, nets. */
import type View from 'compromise/view/one';
import { describe, expect, it } from 'vitest';
import { buildNet, buildTrie, mentions, spans, toView } from '../../src/compromise/index.ts';
import { ARTICLE, EXTRACTION } from './article.ts';

const doc = toView(EXTRACTION, ARTICLE);
const texts = (view: View) => spans(view).map(({ text }) => text);
const group = (view: View, name: string) => texts(view.groups(name) as View);

describe('queries by tags', () => {
  it.each([
    [
      'a title before its holder',
      '#Title+ #Official+',
      ['Chủ tịch UBND tỉnh Lý Quang Hoà', 'Thiếu tướng Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Đặng Hữu Khoa'],
    ],
    ['a holder before his title', '#Official+ , #Title+', ['Nông Thị Mai, Phó Giám đốc Sở Tài chính']],
    ['what was reached', 'đạt (#Percent|#Money)+', ['đạt 40%', 'đạt 1.250,5 tỷ đồng']],
    ['a rise or a fall', '(tăng|giảm) từ? #Percent+', ['tăng 7,4%', 'giảm từ 12%']],
    ['from … to', 'từ #Percent+ (lên|xuống) #Percent+', ['từ 12% xuống 9,5%']],
    ['a document with its issuer', '#Document+ của #Agency+', ['Nghị quyết số 08/2019/NQ-HĐND của HĐND tỉnh']],
    ['since when', 'từ #Date+', ['từ ngày 1/9/2020']],
    [
      'an honorific with its name',
      '(ông|bà|đồng chí) #Official+',
      ['đồng chí Nông Thị Mai', 'ông Triệu Văn Pao', 'ông Hoà'],
    ],
    [
      'titles one by one',
      '#TitleBegin #TitleInside*',
      [
        'Chủ tịch UBND tỉnh',
        'Phó Giám đốc Sở Tài chính',
        'Giám đốc Sở Kế hoạch và Đầu tư',
        'Trưởng Ban Dân vận Tỉnh ủy',
        'Thiếu tướng',
        'Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh',
      ],
    ],
    [
      'a body inside a title',
      '(#Title && #AgencyBegin) #AgencyInside*',
      ['UBND tỉnh', 'Sở Tài chính', 'Sở Kế hoạch và Đầu tư', 'Ban Dân vận Tỉnh ủy', 'Bộ Chỉ huy Quân sự tỉnh'],
    ],
    ['figures with what follows them', '(#Quantity|#Duration)+ !#Entity', ['3 tháng tới', '120 ha trồng']],
    ['a place that is no agency', 'tại #Location+', ['tại thành phố Bắc Kạn', 'tại xã Địa Linh']],
    ['any amount', '#Money+', ['1.250,5 tỷ đồng']],
    ['the beginning of a sentence', '^#Title+ #Official+', ['Chủ tịch UBND tỉnh Lý Quang Hoà']],
  ])('%s: %s', (_name, query, found) => {
    expect(texts(doc.match(query))).toEqual(found);
  });

  it('keep neighbours apart by the begin tag, which #Title+ alone does not', () => {
    const both = 'Thiếu tướng Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh';
    expect(texts(doc.match('#Title+'))).toContain(both);
    expect(texts(doc.match('#TitleBegin #TitleInside*'))).not.toContain(both);
  });
});

describe('queries by words', () => {
  it.each([
    ['small letters for capitals', 'ban thường vụ', ['Ban Thường vụ']],
    ['either tone style', 'quang hòa', ['Quang Hoà']],
    ['the other normal form', 'hội nghị'.normalize('NFD'), ['hội nghị', 'hội nghị']],
    ['accents that count', 'da san sang', []],
    ['a figure as it stands', '7,4%', ['7,4%']],
    ['a mark', '. , #Title', ['Mai, Phó', 'đó, Thiếu']],
    ['a word with hyphen and slashes', '08/2019/NQ-HĐND', ['08/2019/NQ-HĐND']],
    ['quotation marks of any kind', '" chúng tôi', ['“Chúng tôi']],
    ['a pattern', '/^gi[aả]/ ngân', ['giải ngân']],
  ])('know %s: %s', (_name, query, found) => {
    expect(texts(doc.match(query))).toEqual(found);
  });
});

describe('groups', () => {
  it('are named, and lead back to entities', () => {
    const held = doc.match('[<who>#Official+] (giữ|nhận) chức [<what>#Title+]');
    expect(group(held, 'who')).toEqual(['Triệu Văn Pao']);
    expect(group(held, 'what')).toEqual(['Trưởng Ban Dân vận Tỉnh ủy']);
    const apart = doc.match('[<who>#Official+] , .+? (giữ|nhận) chức [<what>#Title+]');
    expect([group(apart, 'who'), group(apart, 'what')]).toEqual([['Nông Thị Mai'], ['Giám đốc Sở Kế hoạch và Đầu tư']]);
    const [span] = spans(held.groups('what') as View);
    expect(span).toMatchObject({ start: ARTICLE.indexOf('Trưởng Ban'), text: 'Trưởng Ban Dân vận Tỉnh ủy' });
    expect(span?.entities.map(({ type }) => type)).toEqual(['title', 'agency', 'agency']);
  });

  it('may be asked for alone', () => {
    expect(texts(doc.match('đạt [#Percent+] kế hoạch', 0))).toEqual(['40%']);
    expect(texts(doc.match('[<subject>(giải ngân|thu ngân sách) .*] đạt (#Percent|#Money)', 'subject'))).toEqual([
      'giải ngân vốn đầu tư công',
      'thu ngân sách',
    ]);
  });
});

describe('queries of what was found', () => {
  it('know Vietnamese as the whole does', () => {
    const sentence = doc.match('tỷ lệ hộ nghèo').fullSentences();
    expect(texts(sentence.match('giảm từ'))).toEqual(['giảm từ']);
    expect(texts(sentence.match('#Percent+'))).toEqual(['12%', '9,5%']);
    expect(doc.match('#Official+').match('hòa').found).toBe(true);
  });

  it('look around, filter and combine', () => {
    expect(texts(doc.match('chủ trì').before('#Official+'))).toEqual(['Lý Quang Hoà']);
    expect(texts(doc.match('nhận chức').after('#Date+'))).toEqual(['ngày 1/9/2020']);
    expect(doc.if('#Percent').length).toBe(2);
    expect(texts(doc.match('#Agency+').not('tỉnh ủy'))).toContain('Ban Thường vụ');
    expect(texts(doc.match('#Percent+').and(doc.match('#Money+')))).toHaveLength(5);
    expect(texts(doc.match('giải ngân').growRight('vốn đầu tư công'))).toEqual(['giải ngân vốn đầu tư công']);
  });
});

describe('mentions', () => {
  it('are whole, nested ones too', () => {
    const agencies = texts(mentions(doc, 'agency'));
    expect(agencies.slice(0, 3)).toEqual(['Ban Thường vụ Tỉnh ủy', 'Tỉnh ủy', 'UBND tỉnh']);
    expect(mentions(doc).length).toBe(EXTRACTION.entities.length);
    expect(texts(mentions(doc.match('Phó Giám đốc .* đầu tư'), 'agency'))).toEqual([
      'Sở Tài chính',
      'Sở Kế hoạch và Đầu tư',
    ]);
  });
});

describe('lookup', () => {
  it('finds words and phrases of a list', () => {
    const list = ['Giải ngân', 'dong riềng', 'quang hòa', 'tình hình an ninh', 'không có'];
    const found = ['Quang Hoà', 'tình hình an ninh', 'giải ngân', 'dong riềng'];
    expect(texts(doc.lookup(list))).toEqual(found);
    expect(texts(doc.lookup(buildTrie(list)))).toEqual(found);
  });
});

describe('a net', () => {
  const net = buildNet([
    { match: '#Percent+ kế hoạch', tag: 'Progress', reason: 'plan' },
    { match: 'giữ chức [#Title+]', group: 0, tag: 'NewTitle' },
    { match: 'thu ngân sách', ifNo: '#Percent' },
    { match: '#Official+ , #Title+', notIf: 'nói' },
  ]);

  it('asks many questions at once', () => {
    expect(texts(doc.match(net)).sort()).toEqual([
      '40% kế hoạch',
      'Giám đốc Sở Kế hoạch và Đầu tư',
      'Nông Thị Mai, Phó Giám đốc Sở Tài chính',
    ]);
    expect(doc.has(net)).toBe(true);
  });

  it('sets its tags in a sweep', () => {
    const own = doc.clone();
    const { found } = own.sweep(net) as unknown as { found: { reason?: string; view: View }[] };
    expect(found.filter(({ reason }) => reason === 'plan').map(({ view }) => texts(view))).toEqual([['40% kế hoạch']]);
    expect(texts(own.match('#NewTitle+'))).toEqual(['Giám đốc Sở Kế hoạch và Đầu tư']);
    expect(doc.has('#NewTitle')).toBe(false);
  });
});
