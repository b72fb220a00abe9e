import { describe, expect, it } from 'vitest';
import { writeConllu } from '../../src/export/conllu.ts';
import { marked } from './marked.ts';

const row = (id: number, form: string, misc: string) => `${id}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${misc}`;

describe('conllu', () => {
  it('writes forms with entities, spacing and offsets in MISC', () => {
    const document = marked('<title>Bí thư <agency>Tỉnh ủy</agency></title>. Đạt <percent>40%</percent>', {
      id: 'd 1',
    });
    expect(writeConllu(document).split('\n')).toEqual([
      '# newdoc id = d 1',
      '# sent_id = d 1-1',
      '# text = Bí thư Tỉnh ủy.',
      row(1, 'Bí', 'NER=B-title|TokenRange=0:2'),
      row(2, 'thư', 'NER=I-title|TokenRange=3:6'),
      row(3, 'Tỉnh', 'NER=I-title|NER2=B-agency|TokenRange=7:11'),
      row(4, 'ủy', 'NER=I-title|NER2=I-agency|SpaceAfter=No|TokenRange=12:14'),
      row(5, '.', 'TokenRange=14:15'),
      '',
      '# sent_id = d 1-2',
      '# text = Đạt 40%',
      row(1, 'Đạt', 'TokenRange=16:19'),
      row(2, '40', 'NER=B-percent|SpaceAfter=No|TokenRange=20:22'),
      row(3, '%', 'NER=I-percent|TokenRange=22:23'),
      '',
      '',
    ]);
  });

  it('can keep to the outermost mentions', () => {
    const document = marked('<title>Bí thư <agency>Tỉnh ủy</agency></title>');
    expect(writeConllu(document, { nesting: 'outermost' })).not.toContain('NER2');
    expect(writeConllu(document, { nesting: 'innermost' }).split('\n').slice(2, 5)).toEqual([
      row(1, 'Bí', 'TokenRange=0:2'),
      row(2, 'thư', 'TokenRange=3:6'),
      row(3, 'Tỉnh', 'NER=B-agency|TokenRange=7:11'),
    ]);
  });

  it('counts code points, keeps a text on its line and the marks of MISC out of type names', () => {
    const document = marked('😀 <x-y>Ba  \r\n Bể</x-y>');
    document.extraction.entities[0]!.type = 'a|b c';
    const sentences = [{ text: document.text, start: 0, end: document.text.length }];
    const tokens = [document.tokens[0]!, { text: 'Ba  \r\n Bể', start: 3, end: 12 }];
    const out = writeConllu({ ...document, tokens, sentences });
    // The emoji is one code point: the word at UTF-16 offset 3 begins at code point 2.
    expect(out).toBe(
      `# sent_id = 1\n# text = 😀 Ba Bể\n${row(1, '😀', 'TokenRange=0:1')}\n${row(2, 'Ba Bể', 'NER=B-a_b_c|TokenRange=2:11')}\n\n`,
    );
  });

  it('writes nothing for an empty document and asks for tokens', () => {
    expect(writeConllu(marked('', { id: 1 }))).toBe('');
    const { text, extraction } = marked('A');
    expect(() => writeConllu({ text, extraction })).toThrow('tokenize()');
  });
});
