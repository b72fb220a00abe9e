/** Paragraphs in another language inside an article: dates and figures, no Vietnamese names. */
import { describe, expect, it } from 'vitest';
import { TokenTable, tokenize } from '../../src/engine/tokens.ts';
import { extract } from '../../src/index.ts';
import { foreignParagraphs } from '../../src/language/paragraphs.ts';
import { articles, readText, withoutAccents } from './pieces.ts';

const tokens = new TokenTable();

/** The foreign paragraphs of a text. */
function foreign(text: string): string[] {
  tokenize(text, tokens, true);
  const found: string[] = [];
  foreignParagraphs({ text, tokens }, (from, to) => found.push(text.slice(tokens.start[from], tokens.end[to - 1])));
  return found;
}

const ENGLISH =
  'Chairman Nguyen Van Du and Director Tran Thi Hoa of Hung Vuong Museum said on 14/8/2020 that 40% of the work was done.';
const FRENCH = 'Le président du comité a déclaré le 14/8/2020 que 40% des travaux étaient achevés avec Jean Dupont.';
const VIETNAMESE = 'Ông Nguyễn Văn Dư, Chủ tịch UBND tỉnh, cho biết giải ngân đạt 40% kế hoạch.';

describe('foreignParagraphs', () => {
  it('finds those of English, French, Lao', () => {
    const lao = 'ປະທານປະເທດ ລາວ ໄດ້ພົບປະ ກັບ ຄະນະຜູ້ແທນ ວັນທີ 14/8/2020.';
    expect(foreign([VIETNAMESE, ENGLISH, '', VIETNAMESE, FRENCH, lao].join('\n'))).toEqual([ENGLISH, FRENCH, lao]);
    const paragraphs = readText('english.txt').trim().split('\n\n');
    expect(foreign(paragraphs.join('\n'))).toEqual(paragraphs);
  });

  it('finds none in Vietnamese, with accents or without', () => {
    expect(foreign(articles())).toEqual([]);
    expect(foreign(withoutAccents(articles()))).toEqual([]);
  });

  it('passes over lines that are only names or figures', () => {
    const lines =
      'Manchester United – Liverpool, Real Madrid – Barcelona, Bayern Munich – Dortmund\nGDP CPI FDI ODA\n40% - 50%';
    expect(foreign(lines)).toEqual([]);
  });
});

describe('extract', () => {
  const types = (text: string) => extract(text).entities.map(({ type }) => type);

  it('keeps dates and figures of a foreign paragraph, and reads no names there', () => {
    expect(types(ENGLISH)).toEqual(['date', 'percent']);
    const found = extract([VIETNAMESE, ENGLISH, VIETNAMESE].join('\n'));
    const before = VIETNAMESE.length;
    const inside = found.entities.filter(({ start }) => start > before && start < before + ENGLISH.length);
    expect(inside.map(({ text }) => text)).toEqual(['14/8/2020', '40%']);
    const around = found.entities.filter((entity) => !inside.includes(entity)).map(({ text }) => text);
    expect(around).toEqual([...extract(VIETNAMESE).entities, ...extract(VIETNAMESE).entities].map(({ text }) => text));
  });

  it('names the language of the whole', () => {
    expect(extract(VIETNAMESE).language.code).toBe('vie');
    expect(extract(withoutAccents(VIETNAMESE)).language.code).toBe('vie');
    expect(extract(ENGLISH).language.code).toBe('eng');
    expect(extract('14/8/2020').language).toEqual({ code: 'und', score: 0 });
  });
});
