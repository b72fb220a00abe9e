/**
 * Speed, in one run, variants in turns: a baseline of strings, Intl.Segmenter, chrono-node, vntk where it is installed,
 * and vietner's tokens, words, extraction, command line, loading and memory.
 *
 *     npm run bench -- [--quick] [--json]
 *
 * MB are 10⁶ bytes of UTF-8; × is the ratio to the baseline, the median of the rounds. `--quick` reads little and
 * proves nothing.
 */
import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { documentsPerSecond, interleave, type Measured, ratio, type Spread, speed } from './measure.ts';
import { endToEnd, heap, loadTimes } from './processes.ts';
import { articles, type Corpus, firstDocuments, treebank } from './texts.ts';
import { allVariants } from './variants.ts';

const known = ['--quick', '--json'];
const unknown = process.argv.slice(2).filter((flag) => !known.includes(flag));
if (unknown.length > 0) {
  console.error(`unknown: ${unknown.join(' ')}; known: ${known.join(' ')}`);
  process.exit(2);
}
const quick = process.argv.includes('--quick');
const asJson = process.argv.includes('--json');
const ROUNDS = quick ? 3 : 9;
const PROCESS_ROUNDS = quick ? 3 : 7;

const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
  commit: commit(),
};

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { stdio: ['ignore', 'pipe', 'ignore'] })
      .toString()
      .trim();
  } catch {
    return 'unknown';
  }
}

const say = (line: string) => {
  if (!asJson) console.log(line);
};
const fixed = (value: number, digits = 1) =>
  value.toFixed(value >= 100 ? 0 : value >= 1 ? digits : value >= 0.1 ? 2 : 4);
const range = ({ median, min, max }: Spread, digits = 1) =>
  `${fixed(median, digits).padStart(7)}  (${fixed(min, digits)}–${fixed(max, digits)})`;

say(
  `${machine.processor}, ${machine.cores} cores, ${machine.memory}; Node ${machine.node}, ${machine.platform}; commit ${machine.commit}`,
);
const corpora = [articles(quick ? 0.2 : 2), treebank(quick ? 0.2 : 5)].filter(
  (corpus): corpus is Corpus => corpus !== null,
);
if (corpora.length === 1) say('no treebank beside the project: the composed articles alone');

const results = [];
for (const corpus of corpora) {
  const { variants, skipped } = await allVariants(corpus);
  const measured = interleave(variants, corpus.documents, ROUNDS);
  const baseline = measured[0] as Measured;
  say(
    `\n${corpus.name}: ${corpus.documents.length} documents, ${fixed(corpus.bytes / 1e6)} MB, ${fixed(corpus.units / 1e6)} million UTF-16 units; ${ROUNDS} rounds`,
  );
  say(`${''.padEnd(34)}   MB/s  (min–max)          ×      documents/s  found / MB`);
  for (const one of measured) {
    const times = ratio(one, baseline);
    const found = (one.found / one.bytes) * 1e6;
    say(
      `${one.name.padEnd(34)}${range(speed(one)).padEnd(26)}${fixed(times.median, 2).padStart(6)}  ${Math.round(documentsPerSecond(one)).toString().padStart(12)}${Math.round(found).toString().padStart(12)}`,
    );
  }
  for (const reason of skipped) say(`skipped: ${reason}`);
  // As many documents as two seconds of extraction take.
  const extraction = measured.find(({ name }) => name === 'extract: default') as Measured;
  const some = firstDocuments(corpus, Math.ceil(2 * documentsPerSecond(extraction)));
  const piped = await endToEnd(some, PROCESS_ROUNDS);
  for (const { name, speed: megabytes, documentsPerSecond: rate, output } of piped) {
    say(
      `${name.padEnd(34)}${range(megabytes).padEnd(34)}${Math.round(rate).toString().padStart(12)}   ${fixed(output / 1e6)} MB out`,
    );
  }
  results.push({
    corpus: { name: corpus.name, documents: corpus.documents.length, bytes: corpus.bytes, units: corpus.units },
    rounds: ROUNDS,
    variants: measured.map((one) => ({
      name: one.name,
      documents: one.documents,
      bytes: one.bytes,
      found: one.found,
      megabytesPerSecond: speed(one),
      documentsPerSecond: documentsPerSecond(one),
      ratio: ratio(one, baseline),
    })),
    skipped,
    endToEnd: piped,
  });
}

const loading = loadTimes(PROCESS_ROUNDS);
say(`\nsince the start of the process, less \`node -e 0\`, ${PROCESS_ROUNDS} rounds`);
for (const [name, time] of Object.entries(loading)) say(`${name.padEnd(34)}${range(time)} ms`);
const memory = heap();
say(`memory of the default preset         heap ${fixed(memory.heap)} MB, typed arrays ${fixed(memory.arrays)} MB`);

if (asJson) console.log(JSON.stringify({ machine, quick, results, loading, memory }, null, 2));
