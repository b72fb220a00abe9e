import { describe, expect, it } from 'vitest';
import {
  extractionToGold,
  goldToExtraction,
  listMistakes,
  pairPredictions,
  readGold,
  readGoldSource,
  readPredictions,
  scoreDocuments,
} from '../../src/testing/index.ts';
import { article } from './article.ts';

const gold = readGold(article);
const extraction = goldToExtraction(gold);

describe('readPredictions', () => {
  it('reads the contract’s JSON Lines', () => {
    const lines = `\ufeff${JSON.stringify(extraction)}\r\n\n${JSON.stringify({ id: 2, entities: [] })}\n`;
    const [one, two] = readPredictions(lines);
    expect(one).toEqual(extraction);
    expect(two).toEqual({
      id: 2,
      entities: [],
      officials: [],
      agencies: [],
      indicators: [],
      language: { code: 'und', score: 0 },
    });
  });

  it('takes a line with an error as nothing found', () => {
    expect(readPredictions('{"id":"a","error":{"code":"E120","message":"…"}}')[0]).toMatchObject({
      id: 'a',
      entities: [],
    });
  });

  it('fills in short entities', () => {
    const line = '{"text":"ở Huế","entities":[{"type":"location","start":2,"end":5}]}';
    expect(readPredictions(line)[0]!.entities[0]).toMatchObject({ id: 0, text: 'Huế', parent: -1, value: null });
  });

  it.each([
    ['{', /pred\.jsonl, line 2: /],
    ['[]', 'line 2: the line is not an object'],
    ['{}', 'line 2: "entities" is missing'],
    ['{"entities":[{"type":"date"}]}', 'line 2: entity 0 needs "type", "start" and "end"'],
    ['{"entities":[],"officials":{}}', 'line 2: "officials" is not a list'],
  ])('names the line of %s', (line, message) => {
    expect(() => readPredictions(`{"entities":[]}\n${line}`, 'pred.jsonl')).toThrow(message);
    expect(() => readPredictions(`{"entities":[]}\n${line}`, 'pred.jsonl')).toThrow('[E120]');
  });
});

describe('readGoldSource', () => {
  it('reads both formats', () => {
    expect(readGoldSource(article)).toEqual([gold]);
    const line = JSON.stringify({ ...extraction, text: gold.text, date: gold.date, genre: gold.genre });
    const [read] = readGoldSource(`${line}\n`);
    expect(read).toEqual(gold);
  });

  it('scores an output against itself without the text', () => {
    const source = JSON.stringify(extraction);
    const pairs = [{ gold: readGoldSource(source)[0]!, extraction }];
    const score = scoreDocuments(pairs);
    expect([score.mentions.f1, score.holds.f1, score.indicators.f1, score.agencies.resolved.accuracy]).toEqual([
      1, 1, 1, 1,
    ]);
    expect(pairs.flatMap(listMistakes)).toEqual([]);
  });
});

describe('extractionToGold', () => {
  it('writes ids of every kind as places in the list', () => {
    const shifted = structuredClone(extraction);
    for (const entity of shifted.entities) {
      entity.id += 100;
      if (entity.parent >= 0) entity.parent += 100;
    }
    const document = extractionToGold({ ...shifted, officials: [], agencies: [], indicators: [] }, gold);
    expect(document.entities).toEqual(gold.entities);
  });
});

describe('pairPredictions', () => {
  const [a, b] = [
    { ...gold, id: 'a' },
    { ...gold, id: 'b' },
  ];

  it('goes by id, then by file name', () => {
    const { pairs, missing, unknown } = pairPredictions(
      [a, b],
      [
        { ...extraction, id: 'out/b.txt' },
        { ...extraction, id: 'a' },
        { ...extraction, id: 7 },
      ],
    );
    expect(pairs.map((pair) => [pair.gold.id, pair.extraction.id])).toEqual([
      ['a', 'a'],
      ['b', 'out/b.txt'],
    ]);
    expect([missing, unknown]).toEqual([[], ['7']]);
  });

  it('scores a missing prediction as nothing found', () => {
    const { pairs, missing } = pairPredictions([a, b], [{ ...extraction, id: 'b' }]);
    expect(missing).toEqual(['a']);
    expect(scoreDocuments(pairs).mentions).toMatchObject({ recall: 0.5, precision: 1 });
  });

  it('goes by order where there are no ids', () => {
    const { id: _, ...nameless } = extraction;
    const { missing, unknown } = pairPredictions([a, b], [nameless, nameless, nameless]);
    expect([missing, unknown]).toEqual([[], ['#3']]);
  });
});
