/** Mistakes made on purpose in mentions of the annotated articles, and what fuzzy look-up changes in sound ones. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/presets/create.ts';
import { type GoldDocument, readGold, scoreDocuments } from '../../src/testing/index.ts';
import { corrupt } from './corruptions.ts';

const folders = ['../../fixtures/documents/', '../../../shared/gold-dev/']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .filter(existsSync);
const articles: GoldDocument[] = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.gold'))
    .sort()
    .map((name) => readGold(readFileSync(folder + name, 'utf8'))),
);
const usual = createExtractor();
const mending = createExtractor({ fuzzy: { maxDistance: 1 } });
type Extractor = typeof usual;
const dated = ({ date }: GoldDocument) => (date ? { date } : {});
/** Types whose names the lists hold; names of persons and numbers are not mended. */
const TYPES = ['title', 'agency', 'location', 'organization', 'document', 'event'];

describe.skipIf(articles.length === 0)('fuzzy look-up', () => {
  it('finds nine of ten mentions with one mistake in them', () => {
    let asked = 0;
    const missed: string[] = [];
    for (const article of articles) {
      const { text } = article;
      const mentions = usual
        .extract(text, dated(article))
        .entities.filter((entity) => TYPES.includes(entity.type) && /\s/.test(entity.text));
      for (const [turn, { type, start, end }] of mentions.entries()) {
        if (turn % 4 !== 0) continue;
        const from = text.lastIndexOf('\n', start) + 1;
        const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
        const paragraph = text.slice(from, to);
        const has = (extractor: Extractor, where: string, last: number) =>
          extractor
            .extract(where, dated(article))
            .entities.some((entity) => entity.type === type && entity.start === start - from && entity.end === last);
        if (!has(usual, paragraph, end - from)) continue;
        const wrong = corrupt(paragraph, start - from, end - from, asked);
        if (wrong === null) continue;
        asked++;
        if (!has(mending, wrong.text, start - from + wrong.mention.length)) missed.push(`${type} ${wrong.mention}`);
      }
    }
    expect(asked).toBeGreaterThanOrEqual(150);
    expect(missed.length / asked, missed.join('; ')).toBeLessThanOrEqual(0.1);
  });

  it('changes next to nothing in sound articles', () => {
    const f1 = (extractor: Extractor) =>
      scoreDocuments(articles.map((gold) => ({ gold, extraction: extractor.extract(gold.text, dated(gold)) }))).mentions
        .f1 as number;
    expect(f1(usual) - f1(mending)).toBeLessThan(0.003);
  });
});
