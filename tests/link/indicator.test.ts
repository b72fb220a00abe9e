import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import type { Linker } from '../../src/link/draft.ts';
import { createExtractor } from '../../src/presets/create.ts';
import type { DateValue, Entity } from '../../src/types.ts';

interface Case {
  pattern: number;
  text: string;
  expected: string[];
}

/** `12 Tỷ lệ hộ nghèo giảm còn 2,1%.` and, indented, a line a figure. */
function readCases(source: string): Case[] {
  const cases: Case[] = [];
  for (const line of source.split('\n')) {
    const match = /^(\d+) (.+)$/.exec(line);
    if (match) cases.push({ pattern: Number(match[1]), text: match[2] as string, expected: [] });
    else if (line.startsWith('  ')) cases.at(-1)?.expected.push(line.trim());
  }
  return cases;
}

const cases = readCases(readFileSync(new URL('./indicators.txt', import.meta.url), 'utf8'));

/** What was found, in the form of the cases; a cell that is not compared is written `*`, a date as long as expected. */
function found(text: string, expected: readonly string[]): string[] {
  const { entities, indicators } = extract(text, { date: '2024-03-05' });
  const byId = new Map(entities.map((entity): [number, Entity] => [entity.id, entity]));
  return indicators.map(({ subject, relation, value, base, date }, at) => {
    const wanted = expected[at]?.split(' | ') ?? [];
    const start = date === null ? '-' : ((byId.get(date)?.value as DateValue | null)?.start ?? '?');
    const day = start.startsWith(wanted[4] ?? '?') ? (wanted[4] as string) : start.slice(0, 10);
    const cells = [subject?.text ?? '-', relation, byId.get(value)?.text ?? '', base?.text ?? '-', day];
    return cells.map((cell, column) => (wanted[column] === '*' ? '*' : cell)).join(' | ');
  });
}

describe('indicators of a sentence', () => {
  it('has cases for the surface patterns', () => {
    expect(cases.length).toBeGreaterThan(200);
    expect(new Set(cases.map(({ pattern }) => pattern)).size).toBeGreaterThan(65);
  });

  for (const { text, expected } of cases) {
    it(text, () => expect(found(text, expected)).toEqual(expected));
  }
});

describe('indicators of a text', () => {
  const subjects = (text: string, date?: string) =>
    extract(text, date === undefined ? {} : { date }).indicators.map(({ subject }) => subject?.text ?? null);

  it('point into the caller’s text, in its own spelling', () => {
    const text = 'TỶ LỆ HỘ NGHÈO giảm còn 2,1%.'.normalize('NFD');
    const [indicator] = extract(text).indicators;
    const subject = indicator?.subject;
    expect(text.slice(subject?.start, subject?.end)).toBe(subject?.text);
    expect(subject?.text.normalize('NFC')).toBe('TỶ LỆ HỘ NGHÈO');
  });

  it('inherit a subject from the sentence before, not from another line', () => {
    expect(subjects('Thu ngân sách đạt 12 tỷ đồng. Bằng 52% dự toán.')).toEqual(['Thu ngân sách', 'Thu ngân sách']);
    expect(subjects('Thu ngân sách đạt 12 tỷ đồng.\n\nBằng 52% dự toán.')[1]).toBe(null);
  });

  it('inherit a date over sentences, until someone else speaks in another line', () => {
    const text =
      'Tính đến 31/8/2023, giải ngân đạt 28,5%. Vốn sự nghiệp đạt 14,9%.\n\nÔng Nam nói nợ xấu chiếm 2% tổng dư nợ.';
    const { entities, indicators } = extract(text);
    const dates = indicators.map(({ date }) => (date === null ? null : entities[date]?.text));
    expect(dates).toEqual(['31/8/2023', '31/8/2023', null]);
  });

  it('take the period of the whole text into other paragraphs, and no period named in passing', () => {
    const datesOf = (text: string) => {
      const { entities, indicators } = extract(text, { date: '2012-07-05' });
      return indicators.map(({ date }) => (date === null ? null : entities[date]?.text));
    };
    const reviewed =
      'UBND tỉnh tổ chức hội nghị đánh giá tình hình kinh tế - xã hội 6 tháng đầu năm.\n\nGDP tăng 7,1%.';
    expect(datesOf(reviewed)).toEqual(['6 tháng đầu năm']);
    expect(datesOf('Thu ngân sách 6 tháng đạt 48%\n\nHội nghị họp.\n\nGDP tăng 7,1%.')).toEqual(['6 tháng', '6 tháng']);
    expect(datesOf('Hội nghị họp.\n\nQuý I, thu ngân sách đạt 48%.\n\nGDP tăng 7,1%.')).toEqual(['Quý I', null]);
  });

  it('give a place that the subject names, or that stands for the subject', () => {
    const text = 'GRDP Quảng Ninh tăng 11,67%, Hải Phòng tăng 11,59%.';
    const { entities, indicators } = extract(text);
    const places = indicators.map(({ place }) => (place === null ? null : entities[place]?.text));
    expect(places).toEqual(['Quảng Ninh', 'Hải Phòng']);
    expect(indicators.map(({ subject }) => subject?.text)).toEqual(['GRDP Quảng Ninh', 'GRDP']);
  });

  it('stand for every percent', () => {
    const text = 'Kết quả: 5%. (6%) 7% - 8,5%; 9%, “10%” và +11%!';
    const { entities, indicators } = extract(text);
    const percents = entities.filter(({ type }) => type === 'percent').map(({ id }) => id);
    expect(indicators.map(({ value }) => value)).toEqual(percents);
  });

  it('say nothing of amounts that change hands', () => {
    const gifts =
      'Hội tặng 20 suất quà, mỗi hộ nhận 3 triệu đồng. Anh bán bò lấy 11 triệu đồng. Bị phạt 60 triệu đồng.';
    expect(extract(gifts).indicators).toEqual([]);
  });
});

describe('work', () => {
  const extractorWithSteps = () => {
    let steps = 0;
    const counter: Linker = {
      name: 'steps',
      bind: () => (draft) => {
        steps = (draft.notes.get('indicator') as { steps: number }).steps;
      },
    };
    const { extract: run } = createExtractor({ linkers: (own) => [...own, counter] });
    return (text: string) => {
      run(text);
      return steps;
    };
  };

  const units = [
    'đạt 5, ',
    'đạt 5%, ',
    'tăng từ 5% lên 7% và ',
    'thu ngân sách 5 tỷ đồng, vượt 8% dự toán, ',
    'lần lượt 5%, 6% và 7% ',
    'so với cùng kỳ giảm 11% số vụ; ',
    '(5%) ',
    'tỷ lệ nông, lâm, thủy sản, nông, lâm, thủy sản ',
    'của xã Hòa Bình, xã Yên Định, ',
    '5% ',
    '"',
    ')',
    ', ',
  ];

  it.each(units.map((unit, at) => ({ unit, at })))('is linear in text $at', ({ unit }) => {
    const stepsOf = extractorWithSteps();
    // Each figure reads a bounded window on either side, whatever stands there.
    for (const repeats of [100, 5_000, 20_000])
      expect(stepsOf(unit.repeat(repeats))).toBeLessThan(repeats * 600 + 1_000);
    expect(stepsOf(unit.repeat(20_000))).toBeLessThan(stepsOf(unit.repeat(10_000)) * 2.2 + 1_000);
  });
});
