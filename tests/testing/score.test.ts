import { describe, expect, it } from 'vitest';
import {
  formatGenres,
  formatMistakes,
  formatScore,
  goldToExtraction,
  listMistakes,
  readGold,
  scoreDocuments,
  scoreGenres,
} from '../../src/testing/index.ts';
import type { Entity, Extraction } from '../../src/types.ts';
import { article } from './article.ts';

const gold = readGold(article);

/** The gold as a prediction, with something spoiled. */
function spoiled(spoil: (extraction: Extraction) => void): Extraction {
  const extraction = structuredClone(goldToExtraction(gold));
  spoil(extraction);
  return extraction;
}
const score = (spoil: (extraction: Extraction) => void) => scoreDocuments([{ gold, extraction: spoiled(spoil) }]);
const mistakes = (spoil: (extraction: Extraction) => void) =>
  listMistakes({ gold, extraction: spoiled(spoil) }).map(({ kind, type, expected, found }) => [
    kind,
    type,
    expected,
    found,
  ]);
const first = ({ entities }: Extraction, type: string): Entity => entities.find((entity) => entity.type === type)!;
const setValue = (type: string, change: Record<string, unknown>) => (extraction: Extraction) =>
  Object.assign(first(extraction, type).value as object, change);

describe('scoreDocuments', () => {
  it('gives the gold itself full marks', () => {
    const full = score(() => {});
    for (const measure of [...Object.values(full.types), full.mentions, full.holds, full.indicators]) {
      expect(measure).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    }
    for (const rate of [...Object.values(full.values), ...Object.values(full.agencies)]) expect(rate.accuracy).toBe(1);
    expect([full.indicators.base.accuracy, full.indicators.date.accuracy]).toEqual([1, 1]);
    expect(Object.keys(full.values)).toEqual(['date', 'percent', 'money', 'quantity']);
    expect(listMistakes({ gold, extraction: spoiled(() => {}) })).toEqual([]);
  });

  it('gives nothing found no marks', () => {
    const none = score((extraction) => {
      Object.assign(extraction, { entities: [], officials: [], agencies: [], indicators: [] });
    });
    expect(none.mentions).toMatchObject({ gold: 16, found: 0, right: 0, precision: null, recall: 0, f1: 0 });
    expect(none.holds).toMatchObject({ gold: 3, found: 0, f1: 0 });
    expect(none.agencies.resolved).toEqual({ right: 0, total: 2, accuracy: 0 });
    expect(none.indicators.base.accuracy).toBeNull();
  });

  it('counts a missing, a spurious, a misplaced and a mistyped mention', () => {
    const result = score((extraction) => {
      const { entities } = extraction;
      first(extraction, 'money').end -= 1;
      first(extraction, 'location').type = 'agency';
      entities.splice(entities.indexOf(first(extraction, 'quantity')), 1);
      entities.push({ ...first(extraction, 'date'), id: 99, type: 'person', start: 0, end: 3 });
    });
    expect(result.mentions).toMatchObject({ gold: 16, found: 16, right: 13 });
    expect(result.types.money).toMatchObject({ gold: 1, found: 1, right: 0, f1: 0 });
    expect(result.types.agency).toMatchObject({ gold: 3, found: 4, right: 3, precision: 0.75, recall: 1 });
    expect(result.types.person).toMatchObject({ gold: 0, found: 1, recall: null });
    expect(result.types.quantity).toMatchObject({ gold: 1, found: 0, precision: null, recall: 0 });
  });

  it('counts a repeated mention once', () => {
    const twice = score((extraction) => {
      extraction.entities.push({ ...first(extraction, 'money'), id: 99 });
    });
    expect(twice.types.money).toMatchObject({ gold: 1, found: 2, right: 1, precision: 0.5 });
  });

  it.each([
    ['date', { start: '2020-08-18' }, 2, 2],
    ['date', { part: 'MO' }, 2, 2],
    ['percent', { value: 4 }, 1, 1],
    ['percent', { modifier: '>' }, 1, 2],
    ['money', { modifier: undefined }, 0, 1],
    ['money', { unit: 'USD' }, 0, 0],
    ['quantity', { of: 44 }, 0, 0],
  ])('compares the value of a %s: %o', (type, change, right, rightButModifier) => {
    expect(score(setValue(type, change)).values[type]).toMatchObject({ right, rightButModifier });
  });

  it('wants a null start for "?" and leaves "*" alone', () => {
    const resolved = score((extraction) => {
      const last = extraction.entities.at(-1)!;
      last.value = { ...(last.value as object), start: '2020-08-15' };
    });
    expect(resolved.values.date).toMatchObject({ right: 2, total: 3 });
    const open = readGold(article.replace('s="2020-08-14" e="2020-08-14"', 's="*" e="2020-08-14"'));
    const extraction = spoiled((one) => {
      one.entities.find(({ text }) => text === 'ngày 14/8')!.value = { start: 'any', end: '2020-08-14' };
    });
    expect(scoreDocuments([{ gold: open, extraction }]).values.date).toMatchObject({ right: 3, total: 3 });
  });

  it('compares names and wordings whatever their case and tone style', () => {
    const upper = score(({ officials, agencies }) => {
      officials[0]!.name = 'LƯỜNG VĂN KHOA';
      officials[0]!.titles[1]!.text = 'tỉnh ủy viên';
      agencies[0]!.name = 'Uỷ ban nhân dân tỉnh Điện Biên'.normalize('NFD');
    });
    expect([upper.holds.f1, upper.agencies.resolved.accuracy]).toEqual([1, 1]);
  });

  it('counts titles held', () => {
    const wrong = score(({ officials }) => {
      officials[0]!.titles[0]!.text = 'Chủ tịch UBND tỉnh';
    });
    expect(wrong.holds).toMatchObject({ gold: 3, found: 3, right: 2 });
    expect(score(({ officials }) => officials.splice(0)).holds).toMatchObject({ found: 0, right: 0 });
  });

  it('tells the name of an agency from its level', () => {
    const level = score(({ agencies }) => {
      agencies[0]!.level = 'district';
    });
    expect(level.agencies).toMatchObject({ resolved: { right: 1 }, name: { right: 2 }, level: { right: 1 } });
    const name = score(({ agencies }) => {
      agencies[0]!.name = 'Ủy ban nhân dân tỉnh Lai Châu';
    });
    expect(name.agencies).toMatchObject({ resolved: { right: 1 }, name: { right: 1 }, level: { right: 2 } });
    const unlinked = score(({ agencies }) => {
      agencies[0]!.mentions = [];
    });
    expect(unlinked.agencies.resolved.right).toBe(1);
  });

  it('compares indicators by value, relation and half of the subject', () => {
    const longer = score(({ indicators }) => {
      indicators[0]!.subject!.text = 'tiến độ giải ngân vốn';
    });
    expect(longer.indicators.f1).toBe(1);
    const other = score(({ indicators }) => {
      indicators[0]!.subject!.text = 'thu ngân';
    });
    expect(other.indicators).toMatchObject({ right: 2 });
    for (const spoil of [
      ({ indicators }: Extraction) => Object.assign(indicators[0]!, { relation: 'equal' }),
      ({ indicators }: Extraction) => Object.assign(indicators[0]!, { subject: null }),
      ({ indicators }: Extraction) => Object.assign(indicators[0]!, { value: indicators[1]!.value }),
    ]) {
      expect(score(spoil).indicators).toMatchObject({ gold: 2, found: 2, right: 1 });
    }
  });

  it('reports base and date apart', () => {
    const result = score(({ indicators }) => {
      indicators[0]!.base = null;
      indicators[1]!.date = indicators[0]!.date;
    });
    expect(result.indicators).toMatchObject({ f1: 1, base: { right: 1, total: 2 }, date: { right: 1, total: 2 } });
    const dangling = score(({ indicators }) => {
      indicators[1]!.date = 12345;
    });
    expect(dangling.indicators.date.right).toBe(1);
  });

  it('adds up documents and splits genres', () => {
    const empty = spoiled((extraction) => Object.assign(extraction, { entities: [] }));
    const other = { ...gold, id: 't02', genre: '' };
    const pairs = [
      { gold, extraction: spoiled(() => {}) },
      { gold: other, extraction: empty },
    ];
    expect(scoreDocuments(pairs).mentions).toMatchObject({ gold: 32, found: 16, right: 16, precision: 1, recall: 0.5 });
    const genres = scoreGenres(pairs);
    expect(Object.keys(genres)).toEqual(['meeting', 'none']);
    expect(genres.meeting?.mentions.f1).toBe(1);
    expect(genres.none?.mentions.f1).toBe(0);
  });
});

describe('listMistakes', () => {
  it('names each kind', () => {
    const list = mistakes((extraction) => {
      const { entities, officials, agencies, indicators } = extraction;
      first(extraction, 'money').end -= 5;
      first(extraction, 'money').text = '1.250 tỷ';
      first(extraction, 'location').type = 'agency';
      setValue('percent', { value: 4 })(extraction);
      entities.push({ ...first(extraction, 'official'), id: 99, type: 'person', start: 0, end: 3, text: 'Phó' });
      entities.splice(entities.indexOf(first(extraction, 'quantity')), 1);
      officials[0]!.titles[0]!.text = 'Chủ tịch';
      agencies[0]!.level = 'district';
      agencies.splice(1);
      indicators[0]!.base = null;
      indicators[1]!.relation = 'equal';
    });
    expect(list).toEqual([
      ['spurious', 'person', null, 'Phó'],
      ['wrong type', 'location', 'location', 'agency'],
      ['wrong value', 'percent', '40', '4 percent (value)'],
      ['missing', 'quantity', '41/45 xã', null],
      ['wrong span', 'money', '1.250 tỷ đồng', '1.250 tỷ'],
      ['missing', 'holds', 'Lường Văn Khoa | Phó Chủ tịch UBND tỉnh', null],
      ['spurious', 'holds', null, 'Lường Văn Khoa | Chủ tịch'],
      [
        'wrong value',
        'resolution',
        'UBND tỉnh → Ủy ban nhân dân tỉnh Điện Biên (province)',
        'Ủy ban nhân dân tỉnh Điện Biên (district)',
      ],
      ['missing', 'resolution', 'Huyện ủy → Huyện ủy Mường Chà (district)', null],
      ['missing', 'indicator', 'giải ngân | increase | 3 - 5%', null],
      ['spurious', 'indicator', null, 'giải ngân | equal | 3 - 5%'],
      ['wrong value', 'indicator', 'giải ngân | reach | 40% | base=kế hoạch vốn', 'base=∅'],
    ]);
  });

  it('draws the surroundings on one line', () => {
    const [mistake] = listMistakes({
      gold,
      extraction: spoiled((extraction) => extraction.entities.splice(3, 1)),
    });
    expect(mistake?.context).toBe(
      '…ăn Khoa kiểm tra tiến độ làm đường⏎⏎«Chiều 19/8», đồng chí Lường Văn Khoa, Tỉnh uỷ v…',
    );
  });
});

describe('reports', () => {
  const pairs = [{ gold, extraction: spoiled((extraction) => setValue('money', { modifier: undefined })(extraction)) }];

  it('prints a table', () => {
    const table = formatScore('own', scoreDocuments(pairs)).split('\n');
    expect(table[0]).toBe('own: 1 document');
    expect(table).toContain('  money                 1       1       1   100.0   100.0   100.0     0.0     0/1');
    expect(table).toContain('  all mentions         16      16      16   100.0   100.0   100.0');
    expect(table.at(-1)).toBe('  values right but for the approximation: money 1');
  });

  it('prints genres and mistakes', () => {
    expect(formatGenres(scoreGenres(pairs)).split('\n')[1]).toMatch(/^ {2}meeting {15}1 {3}100\.0 {3}100\.0/);
    expect(formatMistakes(pairs.flatMap(listMistakes)).split('\n').slice(0, 2)).toEqual([
      'money: wrong value (1)',
      '  t01  >1250000000000 VND  ≠  1250000000000 VND (modifier)  [gold]',
    ]);
    expect(formatMistakes([])).toBe('');
  });
});
