import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { score } from '../../scripts/segmenter/measure.ts';
import { root } from '../../scripts/segmenter/sources.ts';
import { detokenise, type GoldSentence, paragraphs, readTreebank } from '../../scripts/segmenter/treebank.ts';
import { createSegmenter } from '../../src/presets/segmenter.ts';
import { sentences } from '../../src/tokenize.ts';

const path = join(root, '../shared/data/ud-vtb/vi_vtb-ud-dev.conllu');
const absent = !existsSync(path);
if (absent) console.warn(`skipped: the treebank is not at ${path}`);

/** A sentence from its words; `text` is the words with a space between them. */
function gold(...words: string[]): GoldSentence {
  const sentence: GoldSentence = { text: words.join(' '), start: [], end: [] };
  let at = 0;
  for (const word of words) {
    sentence.start.push(at);
    sentence.end.push(at + word.length);
    at += word.length + 1;
  }
  return sentence;
}

const wordsOf = ({ text, start, end }: GoldSentence) => start.map((from, at) => text.slice(from, end[at]));

describe('the reader of the treebank', () => {
  it('places the words in the text', () => {
    const conllu = '# text =Xã hội mới .\n1\tXã hội\t_\n2\tmới\t_\n3\t.\t_\n\n';
    expect(readTreebank(conllu)).toEqual([{ text: 'Xã hội mới .', start: [0, 7, 11], end: [6, 10, 12] }]);
  });
});

describe('the detokeniser', () => {
  const cases: [GoldSentence, string][] = [
    [gold('Ông', 'nói', ':', '"', 'Tốt', '!', '"', '.'), 'Ông nói: "Tốt!".'],
    [
      gold('Khoảng', '25 . 000', 'người', '(', '3 , 5', '%', ')', ',', 'ở', 'TP . HCM', '...'),
      'Khoảng 25.000 người (3,5%), ở TP.HCM...',
    ],
    [gold('rồi', 'về', 'LBKT', 'Hà Nội', 'RBKT', '"', '.'), 'rồi về (Hà Nội)".'],
    [gold('bánh phở', '/', 'ngày', ',', '1', '/', '3'), 'bánh phở / ngày, 1/3'],
  ];
  it.each(cases)('glues %o', (sentence, text) => {
    const glued = detokenise(sentence);
    expect(glued.text).toBe(text);
    expect(wordsOf(glued).join(' ').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

describe.skipIf(absent)('on the dev part of the treebank', () => {
  const dev = absent ? [] : readTreebank(readFileSync(path, 'utf8'));

  it('finds the words, as the treebank is spaced and as people write', () => {
    const segmenter = createSegmenter();
    const spaced = score(segmenter, dev).f1;
    const glued = score(segmenter, dev.map(detokenise)).f1;
    // The aim is 97.0; see docs/segmentation.md.
    expect(spaced).toBeGreaterThan(93);
    expect(glued).toBeGreaterThan(spaced - 0.1);
  });

  it.each([
    ['as the treebank is spaced', (sentence: GoldSentence) => sentence],
    ['as people write', detokenise],
  ])('finds the ends of sentences in paragraphs, %s', (_, spacing) => {
    let right = 0;
    let found = 0;
    for (const { text, ends } of paragraphs(dev.map(spacing), 8)) {
      const own = sentences(text).map(({ end }) => end);
      found += own.length;
      right += own.filter((end) => ends.includes(end)).length;
    }
    expect((2 * right) / (found + dev.length)).toBeGreaterThan(0.985);
  });
});
