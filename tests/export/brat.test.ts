import { describe, expect, it } from 'vitest';
import { writeBrat } from '../../src/export/brat.ts';
import { bratConfiguration } from '../../src/export/brat-types.ts';
import { readBrat } from '../../src/export/read-brat.ts';
import { marked, smallArticle } from './marked.ts';

describe('brat', () => {
  it('writes mentions, values, records, titles held and indicators', () => {
    const document = smallArticle();
    const [, , location, , date, percent] = document.extraction.entities;
    expect(writeBrat(document).split('\n')).toEqual([
      'T1\ttitle 0 22\tBí thư Tỉnh ủy Bắc Kạn',
      'T2\tagency 7 22\tTỉnh ủy Bắc Kạn',
      'T3\tlocation 15 22\tBắc Kạn',
      'T4\tofficial 23 36\tNguyễn Văn Du',
      'T5\tdate 62 76\tngày 14/8/2020',
      'T6\tpercent 81 84\t40%',
      `#1\tAnnotatorNotes T3\t${JSON.stringify(location!.value)}`,
      'N1\tReference T3 GSO:06\tBắc Kạn',
      `#2\tAnnotatorNotes T5\t${JSON.stringify(date!.value)}`,
      'N2\tReference T5 TIMEX3:2020-08-14\t2020-08-14',
      `#3\tAnnotatorNotes T6\t${JSON.stringify(percent!.value)}`,
      'N3\tReference T4 Official:0\tNguyễn Văn Du',
      'N4\tReference T2 Agency:0\tTỉnh ủy Bắc Kạn',
      'R1\tHolds Arg1:T4 Arg2:T1',
      'R2\tOf Arg1:T1 Arg2:T2',
      'A1\tStatus T1 current',
      'T7\tIndicator 81 84\t40%',
      'T8\tSubject 48 57\tGiải ngân',
      'T9\tBase 85 97\tkế hoạch vốn',
      'E1\tIndicator:T7 Value:T6 Subject:T8 Base:T9 Date:T5',
      'A2\tRelation E1 reach',
      '',
    ]);
  });

  it('counts code points: two emoji before a mention move it by two', () => {
    const document = marked('😀🇻🇳 <location>Huế</location> 😀 <location>Ba Bể</location>');
    expect(document.extraction.entities[0]!.start).toBe(7);
    expect(writeBrat(document)).toBe('T1\tlocation 4 7\tHuế\nT2\tlocation 10 15\tBa Bể\n');
  });

  it('breaks a mention at line ends, counting CR LF as two', () => {
    const document = marked('A\r\n<event>Hội nghị\r\ntoàn quốc</event>');
    expect(writeBrat(document)).toBe('T1\tevent 3 11;13 22\tHội nghị toàn quốc\n');
    expect(readBrat(document.text, writeBrat(document)).entities[0]).toMatchObject({ start: 3, end: 22 });
  });

  it('makes names and keys fit, and passes over records of mentions that were filtered out', () => {
    const document = marked('<x>Ba\tBể</x>');
    const [entity] = document.extraction.entities;
    entity!.type = 'nơi chốn/x';
    entity!.links = [{ kind: 'gazetteer', id: 'hồ 1', name: 'Hồ\nBa Bể' }];
    document.extraction.officials = [
      {
        id: 0,
        name: 'Du',
        mentions: [8],
        titles: [{ text: 'Bí thư', mention: 9, head: 'Bí thư', agency: 3, status: 'former' }],
        links: [],
      },
    ];
    document.extraction.indicators = [
      { subject: null, relation: 'equal', value: 12, base: null, date: null, place: null },
    ];
    expect(writeBrat(document)).toBe('T1\tnơi_chốn_x 0 5\tBa Bể\nN1\tReference T1 gazetteer:hồ_1\tHồ Ba Bể\n');
  });

  it('writes nothing for an empty document', () => {
    expect(writeBrat(marked(''))).toBe('');
  });

  it('has a configuration for the types in use', () => {
    const configuration = bratConfiguration(['title', 'nơi chốn']);
    expect(configuration.split('\n').slice(0, 6)).toEqual(['[entities]', 'title', 'nơi_chốn', 'Subject', 'Base', '']);
    expect(configuration).toContain('Status\tArg:title, Value:current|former|acting\n');
  });
});

describe('readBrat', () => {
  it('gives back mentions, nesting and values, without the spans of indicators', () => {
    const document = smallArticle();
    const read = readBrat(document.text, writeBrat(document));
    expect(read.problems).toEqual([]);
    expect(read.entities).toEqual(document.extraction.entities.map((entity) => ({ ...entity, source: 'brat' })));
  });

  it('turns code points into UTF-16 and keeps CR LF texts aligned', () => {
    const text = '😀\r\n𠀀 Huế';
    const read = readBrat(text, 'T1\tlocation 5 8\tHuế\r\n#1\tAnnotatorNotes T1\txem lại\r\n');
    expect(read.entities).toMatchObject([{ start: 7, end: 10, text: 'Huế', value: null, parent: -1 }]);
    expect(read.problems).toEqual([]);
  });

  it('names what it cannot read, with the line', () => {
    const ann =
      'T1\tlocation 0 3\tHue\nT2\tlocation 2 9\tế\nT3\tlocation x\tHuế\n*\tEquiv T1 T2\nhello\nT4\tlocation 0 3\tHuế\n';
    const read = readBrat('Huế', ann);
    expect(read.problems).toEqual([
      'line 1: "Hue" does not stand at 0 3',
      'line 2: offsets 2 9 do not fit a text of 3 code points',
      'line 3: "location x" is no type with offsets',
      'line 5: "hello" begins no line of the standoff format',
    ]);
    expect(read.entities.map(({ start, end }) => [start, end])).toEqual([
      [0, 3],
      [0, 3],
    ]);
  });
});
