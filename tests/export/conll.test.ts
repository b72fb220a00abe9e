import { describe, expect, it } from 'vitest';
import { writeConll } from '../../src/export/conll.ts';
import { readConll } from '../../src/export/read-conll.ts';
import type { Entity } from '../../src/types.ts';
import { marked } from './marked.ts';

const nested = () =>
  marked(
    '<title>Bí thư <agency>Tỉnh ủy <location>Bắc Kạn</location></agency></title> <official>Du</official>. Đạt <percent>40%</percent>.',
  );

const spans = (entities: readonly Entity[]) =>
  entities.map(({ type, start, end, text, parent }) => ({ type, start, end, text, parent }));

const lines = (...rows: string[]) => rows.map((row) => `${row.replace(/ /g, '\t')}\n`).join('');

describe('conll', () => {
  it('tags outermost mentions, a blank line after each sentence', () => {
    expect(writeConll(nested())).toBe(
      lines(
        'Bí B-title',
        'thư I-title',
        'Tỉnh I-title',
        'ủy I-title',
        'Bắc I-title',
        'Kạn I-title',
        'Du B-official',
        '. O',
        '',
        'Đạt O',
        '40 B-percent',
        '% I-percent',
        '. O',
        '',
      ),
    );
  });

  it('tags innermost mentions', () => {
    const tags = writeConll(nested(), { nesting: 'innermost' }).split('\n').slice(0, 7);
    expect(tags).toEqual([
      'Bí\tO',
      'thư\tO',
      'Tỉnh\tO',
      'ủy\tO',
      'Bắc\tB-location',
      'Kạn\tI-location',
      'Du\tB-official',
    ]);
  });

  it('gives a column a nesting level', () => {
    const rows = writeConll(nested(), { nesting: 'all' }).split('\n');
    expect(rows.slice(0, 7)).toEqual([
      'Bí\tB-title\tO\tO',
      'thư\tI-title\tO\tO',
      'Tỉnh\tI-title\tB-agency\tO',
      'ủy\tI-title\tI-agency\tO',
      'Bắc\tI-title\tI-agency\tB-location',
      'Kạn\tI-title\tI-agency\tI-location',
      'Du\tB-official\tO\tO',
    ]);
    expect(writeConll(nested(), { nesting: 'all', levels: 2 }).split('\n')[0]).toBe('Bí\tB-title\tO');
    expect(writeConll(marked('Mưa to.'), { nesting: 'all' })).toBe('Mưa\tO\nto\tO\n.\tO\n\n');
  });

  it('begins a neighbour of the same type with B-', () => {
    const document = marked('<location>Ba Bể</location><location>Na Rì</location>');
    expect(writeConll({ ...document, tokens: [...document.tokens] })).toContain('B-location');
    const words = marked('<date>2020</date> <date>2021</date>');
    expect(writeConll(words)).toBe('2020\tB-date\n2021\tB-date\n\n');
  });

  it('begins again where a mention runs over the end of a sentence', () => {
    const document = marked('<event>Hội nghị\ntoàn quốc</event>');
    expect(writeConll(document)).toBe('Hội\tB-event\nnghị\tI-event\n\ntoàn\tB-event\nquốc\tI-event\n\n');
  });

  it('joins the syllables of a word with an underscore and tags a word that shares a character with a mention', () => {
    const document = marked('ở tỉnh <location>Bắc Kạn</location>');
    const tokens = [
      { text: 'ở', start: 0, end: 1 },
      { text: 'tỉnh Bắc', start: 2, end: 10 },
      { text: 'Kạn', start: 11, end: 14 },
    ];
    expect(writeConll({ ...document, tokens })).toBe('ở\tO\ntỉnh_Bắc\tB-location\nKạn\tI-location\n\n');
  });

  it('keeps tokens that no sentence holds and drops blank ones', () => {
    const { text, extraction } = marked('a b');
    const tokens = [
      { text: 'a', start: 0, end: 1 },
      { text: ' ', start: 1, end: 2 },
      { text: 'b', start: 2, end: 3 },
    ];
    expect(writeConll({ text, extraction, tokens, sentences: [{ text: 'b', start: 2, end: 3 }] })).toBe(
      'a\tO\n\nb\tO\n\n',
    );
  });

  it('writes nothing for an empty document, and -DOCSTART- when asked', () => {
    expect(writeConll(marked(''))).toBe('');
    expect(writeConll(marked('A'), { docstart: true })).toBe('-DOCSTART-\tO\n\nA\tO\n\n');
  });

  it('asks for tokens and sentences', () => {
    const { text, extraction } = marked('A');
    expect(() => writeConll({ text, extraction })).toThrow(TypeError);
  });
});

describe('readConll', () => {
  it('gives back what was written, nested, with the offsets of the text', () => {
    const document = nested();
    const read = readConll(writeConll(document, { nesting: 'all' }), document.text);
    expect(spans(read.entities)).toEqual(spans(document.extraction.entities));
    expect(read.tokens).toEqual(document.tokens);
    expect(read.sentences).toEqual(document.sentences);
    expect(read.problems).toEqual([]);
  });

  it('aligns with emoji, CR LF, double spaces and words with underscores', () => {
    const text = '😀 Ở  thành\r\nphố Bắc  Kạn.';
    const read = readConll('😀\tO\nỞ\tO\nthành_phố\tB-location\nBắc_Kạn\tI-location\n.\tO\n', text);
    expect(spans(read.entities)).toEqual([
      { type: 'location', start: 6, end: 25, text: 'thành\r\nphố Bắc  Kạn', parent: -1 },
    ]);
    expect(read.problems).toEqual([]);
  });

  it('builds the text from tokens when there is none', () => {
    const read = readConll('Bí\tB-title\r\nthư\tI-title\r\n\r\n\r\nDu\tB-official\r\n');
    expect(read.text).toBe('Bí thư\nDu');
    expect(spans(read.entities)).toEqual([
      { type: 'title', start: 0, end: 6, text: 'Bí thư', parent: -1 },
      { type: 'official', start: 7, end: 9, text: 'Du', parent: -1 },
    ]);
    expect(read.sentences).toHaveLength(2);
  });

  it('reads the last of four columns, separated by spaces, and other schemes than BIO', () => {
    const four = readConll(
      '-DOCSTART- -X- -X- O\n\nBí N B-NP I-PER\nthư N I-NP I-PER\nở E B-PP O\nHuế Np B-NP S-LOC\n',
    );
    expect(four.entities.map(({ type, text }) => [type, text])).toEqual([
      ['PER', 'Bí thư'],
      ['LOC', 'Huế'],
    ]);
    const bioes = readConll('a\tB-X\nb\tE-X\nc\tI-X\nd\tU-Y\ne\tI-Y\n');
    expect(bioes.entities.map(({ type, text }) => [type, text])).toEqual([
      ['X', 'a b'],
      ['X', 'c'],
      ['Y', 'd'],
      ['Y', 'e'],
    ]);
  });

  it('names what it cannot read, with the line', () => {
    expect(readConll('Bí\nthư\tTITLE\n').problems).toEqual(['line 1: "Bí" has no tag', 'line 2: "TITLE" is no tag']);
    const lost = readConll('Bí\tB-title\nxã\tI-title\nthư\tO\n', 'Bí thư');
    expect(lost.problems).toEqual(['line 2: "xã" does not stand in the text']);
    expect(lost.tokens.map((token) => token.text)).toEqual(['Bí', 'thư']);
    expect(readConll('\tO\n').problems).toEqual(['line 1: no token before the tab']);
    expect(readConll('')).toEqual({ text: '', entities: [], tokens: [], sentences: [], problems: [] });
  });
});
