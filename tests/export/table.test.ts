import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/export/display-width.ts';
import { writeTable } from '../../src/export/table.ts';
import { marked, smallArticle } from './marked.ts';

describe('table', () => {
  it('lists entities, nested ones indented, then the records', () => {
    expect(writeTable(smallArticle()).split('\n')).toEqual([
      'Entities 6',
      '  Mention                 Type      Value',
      '  Bí thư Tỉnh ủy Bắc Kạn  title',
      '    Tỉnh ủy Bắc Kạn       agency',
      '      Bắc Kạn             location  Bắc Kạn, province (06) → Thái Nguyên (after…',
      '  Nguyễn Văn Du           official',
      '  ngày 14/8/2020          date      until 2020-08-14',
      '  40%                     percent   40%',
      '',
      'Officials 1',
      '  Name           Title                   Status   Agency',
      '  Nguyễn Văn Du  Bí thư Tỉnh ủy Bắc Kạn  current  Tỉnh ủy Bắc Kạn',
      '',
      'Agencies 1',
      '  Name             Level     Kind             Place code  Mentions',
      '  Tỉnh ủy Bắc Kạn  province  party-committee  06          1',
      '',
      'Indicators 1',
      '  Subject    Relation  Value  Base          Date',
      '  Giải ngân  reach     40%    kế hoạch vốn  until 2020-08-14',
      '',
    ]);
  });

  it('speaks Vietnamese', () => {
    const table = writeTable(smallArticle(), { language: 'vi', width: Number.POSITIVE_INFINITY });
    expect(table).toContain('Bắc Kạn, cấp tỉnh (06) → Thái Nguyên (sau 2025-06-30)');
    expect(table).toContain('  Giải ngân  đạt      40%      kế hoạch vốn  đến 2020-08-14');
  });

  it('paints texts and never the padding', () => {
    const painted = writeTable(marked('<title>Bí thư <agency>Tỉnh ủy</agency></title> <date>mai</date>'), {
      paint: (text, style) => `<${style}>${text}</>`,
    });
    expect(painted.split('\n')).toEqual([
      '<heading>Entities</> <muted>3</>',
      '  <column>Mention</>         <column>Type</>    <column>Value</>',
      '  <title>Bí thư Tỉnh ủy</>  <muted>title</>',
      '    <agency>Tỉnh ủy</>       <muted>agency</>',
      '  <date>mai</>             <muted>date</>',
      '',
    ]);
  });

  it('keeps to the width, in cells of a terminal', () => {
    const source = smallArticle();
    const decomposed = marked(`<event>${'Đại hội '.repeat(30).normalize('NFD')}đó</event> <event>越南🎉</event>`);
    for (const width of [40, 60, 80, 120]) {
      for (const document of [source, decomposed]) {
        for (const line of writeTable(document, { width }).split('\n')) {
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
        }
      }
    }
    expect(displayWidth('越南🎉ế'.normalize('NFD'))).toBe(7);
  });

  it('lets no control character through', () => {
    const table = writeTable(marked('<event>a\u001b[31mb\r\n\tc\u202ed\u009b2J</event>'));
    expect(table).toContain('  a [31mb c d 2J');
    expect(table).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  it('writes an empty document', () => {
    expect(writeTable(marked(''))).toBe('Entities 0\n');
  });
});
