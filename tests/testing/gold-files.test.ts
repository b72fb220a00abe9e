import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  checkGold,
  goldToExtraction,
  listMistakes,
  readGold,
  readGoldSource,
  scoreDocuments,
  writeGold,
} from '../../src/testing/index.ts';

const root = new URL('../../', import.meta.url);

/** The larger set stands beside the project and may be absent. */
describe.each(['fixtures/documents/', '../shared/gold-dev/'])('%s', (folder) => {
  const path = fileURLToPath(new URL(folder, root));
  const files = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.gold')) : [];
  if (files.length === 0) {
    it.skip('absent: no .gold files', () => {});
    return;
  }

  it.each(files)('%s', (name) => {
    const source = readFileSync(`${path}${name}`, 'utf8');
    const gold = readGold(source, { name });
    expect(checkGold(gold)).toEqual([]);
    expect(writeGold(gold)).toBe(source);
    const extraction = goldToExtraction(gold);
    expect(listMistakes({ gold, extraction })).toEqual([]);
    const line = JSON.stringify({ ...extraction, text: gold.text });
    const { mentions, holds, indicators, agencies } = scoreDocuments([{ gold: readGoldSource(line)[0]!, extraction }]);
    for (const rate of [mentions.f1, holds.f1, indicators.f1, agencies.resolved.accuracy]) expect(rate ?? 1).toBe(1);
  });
});
