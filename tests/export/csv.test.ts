import { describe, expect, it } from 'vitest';
import { csvColumns, writeCsv } from '../../src/export/csv.ts';
import { marked, smallArticle } from './marked.ts';

/** Rows of a file as RFC 4180 reads them. */
function parse(csv: string): Record<string, string>[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/g)) {
    rows[rows.length - 1]!.push(quoted === undefined ? plain! : quoted.replace(/""/g, '"'));
    if (end === '\r\n') rows.push([]);
  }
  rows.pop();
  const [header, ...body] = rows;
  return body.map((row) => Object.fromEntries(row.map((cell, index) => [header![index]!, cell])));
}

const filled = (row: Record<string, string>) =>
  Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ''));

describe('csv', () => {
  it('has one row an entity, its value flat', () => {
    const rows = parse(writeCsv(smallArticle())).map(filled);
    expect(rows).toHaveLength(6);
    expect(rows[1]).toEqual({
      id: '1',
      type: 'agency',
      text: 'Tỉnh ủy Bắc Kạn',
      start: '7',
      end: '22',
      parent: '0',
      score: '1',
      source: 'test/marked',
      record: 'Tỉnh ủy Bắc Kạn',
    });
    expect(rows[2]).toMatchObject({
      level: 'province',
      code: '06',
      name: 'Bắc Kạn',
      valid_to: '2025-06-30',
      other: '{"successors":[{"code":"19","name":"Thái Nguyên","level":"province"}]}',
    });
    expect(rows[4]).toMatchObject({
      start: '62',
      date_start: '2020-08-14',
      date_end: '2020-08-14',
      grain: 'day',
      modifier: 'until',
    });
    expect(rows[5]).toMatchObject({ value: '40', unit: 'percent' });
  });

  it('quotes only what needs it, doubles quotes, ends rows in CR LF', () => {
    const document = marked('<event>Lễ "Tết, xuân"\r\nnăm</event>', { id: 'a,b' });
    document.extraction.entities[0]!.value = { kind: 'lễ', start: 5, tags: ['x'], year: { from: 1 } };
    document.extraction.entities[0]!.links = [{ kind: 'gazetteer', id: '1' }];
    const csv = writeCsv(document);
    const [header] = csv.split('\r\n');
    expect(header).toBe(csvColumns.join(','));
    expect(csv.slice(header!.length + 2)).toBe(
      `"a,b",0,event,"Lễ ""Tết, xuân""\r\nnăm",0,19,,1,test/marked,,,,,,,,5,,,,,,,,,,,lễ,,,,,"{""tags"":[""x""],""year"":{""from"":1}}",gazetteer:1\r\n`,
    );
    expect(parse(csv)).toMatchObject([{ document: 'a,b', text: 'Lễ "Tết, xuân"\r\nnăm', date_start: '5', kind: 'lễ' }]);
  });

  it('leaves out the header on demand, and begins with a mark for spreadsheets', () => {
    expect(writeCsv(marked(''))).toBe(`${csvColumns.join(',')}\r\n`);
    expect(writeCsv(marked(''), { header: false })).toBe('');
    expect(writeCsv(marked(''), { bom: true }).startsWith('\uFEFFdocument,')).toBe(true);
  });
});
