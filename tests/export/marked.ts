/** Documents for the tests of this folder, written with their mentions in tags: `<title>Bí thư <agency>Tỉnh ủy</agency></title>`. */
import type { TokenizedDocument } from '../../src/export/document.ts';
import type { Entity, Extraction, Token } from '../../src/types.ts';

/** Text without the tags, entities with ids in text order, a token a run of letters and digits or a mark, a sentence a line or full stop. */
export function marked(source: string, rest: Partial<Omit<Extraction, 'entities'>> = {}): TokenizedDocument {
  let text = '';
  const entities: Entity[] = [];
  const open: Entity[] = [];
  for (const [piece, close, name] of source.matchAll(/<(\/?)([a-z][\w-]*)>|[^<]+|</g)) {
    if (name === undefined) {
      text += piece;
    } else if (close === '/') {
      const entity = open.pop()!;
      entity.end = text.length;
    } else {
      const parent = open[open.length - 1]?.id ?? -1;
      const entity: Entity = {
        id: entities.length,
        type: name,
        text: '',
        start: text.length,
        end: -1,
        parent,
        score: 1,
        source: 'test/marked',
        value: null,
        links: [],
      };
      entities.push(entity);
      open.push(entity);
    }
  }
  for (const entity of entities) entity.text = text.slice(entity.start, entity.end);
  const cut = (pattern: RegExp): Token[] =>
    [...text.matchAll(pattern)].map((match) => {
      return { text: match[0], start: match.index, end: match.index + match[0].length };
    });
  const tokens = cut(/[\p{L}\p{N}\p{M}]+(?:[./-][\p{L}\p{N}]+)*|[^\s]/gu);
  const sentences = cut(/[^\s](?:[^\r\n.]|\.(?!\s|$))*\.?/gu);
  const extraction: Extraction = {
    entities,
    officials: [],
    agencies: [],
    indicators: [],
    language: { code: 'vie', score: 1 },
    ...rest,
  };
  return { text, extraction, tokens, sentences };
}

/** A headline, a date, nested titles, a percent with its indicator: every kind of record once. */
export function smallArticle(): TokenizedDocument {
  const document = marked(
    '<title>Bí thư <agency>Tỉnh ủy <location>Bắc Kạn</location></agency></title> <official>Nguyễn Văn Du</official> phát biểu. ' +
      'Giải ngân đến <date>ngày 14/8/2020</date> đạt <percent>40%</percent> kế hoạch vốn.',
  );
  const { text, extraction } = document;
  const span = (words: string) => ({
    text: words,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });
  const [, , location, , date, percent] = extraction.entities;
  location!.value = {
    level: 'province',
    code: '06',
    name: 'Bắc Kạn',
    validFrom: null,
    validTo: '2025-06-30',
    successors: [{ code: '19', name: 'Thái Nguyên', level: 'province' }],
  };
  date!.value = {
    start: '2020-08-14',
    end: '2020-08-14',
    grain: 'day',
    edtf: '2020-08-14',
    timex: '2020-08-14',
    modifier: 'until',
  };
  percent!.value = { value: 40, unit: 'percent' };
  extraction.officials = [
    {
      id: 0,
      name: 'Nguyễn Văn Du',
      mentions: [3],
      titles: [{ text: 'Bí thư Tỉnh ủy Bắc Kạn', mention: 0, head: 'Bí thư', agency: 0, status: 'current' }],
      links: [],
    },
  ];
  extraction.agencies = [
    { id: 0, name: 'Tỉnh ủy Bắc Kạn', level: 'province', kind: 'party-committee', place: '06', mentions: [1] },
  ];
  extraction.indicators = [
    { subject: span('Giải ngân'), relation: 'reach', value: 5, base: span('kế hoạch vốn'), date: 4, place: null },
  ];
  return document;
}
