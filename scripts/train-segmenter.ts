/**
 * `npx tsx scripts/train-segmenter.ts`: trains the segmenter on the treebank's train part and writes
 * `src/segment/model/`. The treebank lies beside the project (`../shared/data/ud-vtb`) and never inside it.
 *
 *   --check            writes nothing; fails when the model is not what this script gives
 *   --cross-validate   five folds of the train part; `--without types,pairs` leaves templates out
 *   --ablate           cross-validation of every variant of docs/segmentation.md
 *   --dev              measures the model of the package on the dev part
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bytesToText } from '../src/engine/bytes.ts';
import { createSegmenter, newSegmenter } from '../src/presets/segmenter.ts';
import { writeModel } from '../src/segment/linear-model.ts';
import { variants } from './segmenter/ablation.ts';
import { score, WordScore } from './segmenter/measure.ts';
import { namedSyllables } from './segmenter/rows.ts';
import { readSources, root, type Sources } from './segmenter/sources.ts';
import { type Recipe, recipe, train } from './segmenter/train.ts';
import { detokenise, type GoldSentence, readTreebank } from './segmenter/treebank.ts';

const folder = join(root, '../shared/data/ud-vtb');

function gold(part: 'train' | 'dev'): GoldSentence[] {
  const path = join(folder, `vi_vtb-ud-${part}.conllu`);
  if (!existsSync(path)) throw new Error(`the treebank is not at ${path}`);
  return readTreebank(readFileSync(path, 'utf8'));
}

const FOLDS = 5;

/** F1 over the train part in five folds of neighbouring sentences, in the treebank's spacing and in the usual one. */
export function crossValidate(sources: Sources, given: Recipe): { spaced: number; glued: number } {
  const sentences = gold('train');
  const texts = sentences.map(({ text }) => text);
  const spaced = new WordScore();
  const glued = new WordScore();
  for (let fold = 0; fold < FOLDS; fold++) {
    const from = Math.floor((sentences.length * fold) / FOLDS);
    const to = Math.floor((sentences.length * (fold + 1)) / FOLDS);
    const rest = [...sentences.slice(0, from), ...sentences.slice(to)];
    const { lexicon, model } = train(sources, rest, texts, given);
    const segmenter = newSegmenter(lexicon, () => model);
    const held = sentences.slice(from, to);
    score(segmenter, held, spaced);
    score(segmenter, held.map(detokenise), glued);
  }
  return { spaced: spaced.f1, glued: glued.f1 };
}

/** The module of the model, as text. */
export function generate(): Map<string, string> {
  const sources = readSources();
  const sentences = gold('train');
  const texts = sentences.map(({ text }) => text);
  const trained = train(sources, sentences, texts, recipe);
  const named = namedSyllables(trained, sources, texts);
  return new Map([
    ['src/segment/model/vtb.ts', moduleOf(writeModel(trained.model, trained.trie.roots, named.texts, named.ids))],
  ]);
}

function moduleOf(bytes: Uint8Array): string {
  return [
    "// The segmenter's lexicon and weights, written by scripts/train-segmenter.ts; do not edit.",
    '// SPDX-License-Identifier: CC-BY-SA-4.0 (trained on UD_Vietnamese-VTB; see NOTICE)',
    `export const data =\n  '${bytesToText(bytes)}';`,
    '',
  ].join('\n');
}

function main(): void {
  const asked = (name: string) => process.argv.includes(`--${name}`);
  if (asked('dev')) {
    const segmenter = createSegmenter();
    const dev = gold('dev');
    const spaced = score(segmenter, dev).f1.toFixed(2);
    console.log(
      `dev: words F1 ${spaced} as the treebank is spaced, ${score(segmenter, dev.map(detokenise)).f1.toFixed(2)} as people write`,
    );
    return;
  }
  if (asked('cross-validate')) {
    const at = process.argv.indexOf('--without');
    const without = at < 0 ? [] : (process.argv[at + 1] as string).split(',');
    const { spaced, glued } = crossValidate(readSources(), { ...recipe, without });
    console.log(`cross-validation: words F1 ${spaced.toFixed(2)} spaced, ${glued.toFixed(2)} as people write`);
    return;
  }
  if (asked('ablate')) {
    for (const { name, sources, recipe: given } of variants(readSources(), recipe)) {
      const { spaced, glued } = crossValidate(sources, given);
      console.log(`${name.padEnd(56)} ${spaced.toFixed(2)}  ${glued.toFixed(2)}`);
    }
    return;
  }
  for (const [file, text] of generate()) {
    const path = join(root, file);
    const same = existsSync(path) && readFileSync(path, 'utf8') === text;
    console.log(
      `${file} ${(gzipSync(text, { level: 9 }).length / 1024).toFixed(1)} KB gzipped${same ? ', unchanged' : ''}`,
    );
    if (same) continue;
    if (asked('check')) process.exitCode = 1;
    else writeFileSync(path, text);
  }
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) main();
