/** What has to be measured in processes of their own: loading, memory, and the command line end to end. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Spread, spread } from './measure.ts';
import type { Corpus } from './texts.ts';

const dist = (name: string) => new URL(`../dist/${name}`, import.meta.url);

/** Loads a built module and calls something of it. */
const loaded = (name: string, call: string) =>
  `import(${JSON.stringify(dist(name).href)}).then((vietner) => vietner.${call})`;

/** Programs whose time since the process began is measured, less that of an empty one. */
const PROGRAMS: Readonly<Record<string, string>> = {
  'load: dictionaries without rules': loaded(
    'index.js',
    `createExtractor({ modules: [], linkers: [] }).extract('Ngày 14/8')`,
  ),
  'load: default preset': loaded('index.js', 'createExtractor()'),
  'load: default preset, first text': loaded('index.js', `extract('Ngày 14/8')`),
  'load: segment, first text': loaded('segment.js', `segment('Học sinh')`),
  'load: detectLanguage with franc': loaded('language.js', `detectLanguage('Ngày')`),
};
const EMPTY = '0';

function milliseconds(program: string): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['-e', program]);
  if (status !== 0) throw new Error(stderr.toString());
  return performance.now() - start;
}

/** Milliseconds from the start of the process, in turns with the empty program. */
export function loadTimes(rounds: number): Record<string, Spread> {
  const times: Record<string, number[]> = {};
  for (const [name, program] of Object.entries(PROGRAMS)) {
    // The first start fills the caches of the system, and shows what cannot be loaded at all.
    try {
      milliseconds(program);
      times[name] = [];
    } catch (error) {
      console.error(`${name}: ${(error as Error).message.split('\n').find((line) => /^\w*Error/.test(line))}`);
    }
  }
  for (let round = 0; round < rounds; round++) {
    const empty = milliseconds(EMPTY);
    for (const [name, list] of Object.entries(times)) list.push(milliseconds(PROGRAMS[name] as string) - empty);
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, spread(list)]));
}

/** Megabytes that the default preset keeps after its first text: JavaScript heap and typed arrays. */
export function heap(): { heap: number; arrays: number } {
  const program = `
    const used = () => { gc(); gc(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return [heapUsed, arrayBuffers]; };
    const [heap, arrays] = used();
    import(${JSON.stringify(dist('index.js').href)}).then((m) => {
      globalThis.kept = m; m.extract('Ngày 14/8/2020, UBND tỉnh Bắc Kạn họp.');
      const [after, more] = used();
      console.log(JSON.stringify({ heap: (after - heap) / 1e6, arrays: (more - arrays) / 1e6 }));
    });`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', '-e', program]);
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString()) as { heap: number; arrays: number };
}

export interface EndToEnd {
  name: string;
  documents: number;
  /** Megabytes of text (not of JSON) a second, with the start of the process. */
  speed: Spread;
  documentsPerSecond: number;
  /** Bytes that came out. */
  output: number;
}

/** `vietner extract --input jsonl --format jsonl` from a file into nothing, one and two threads in turns. */
export async function endToEnd({ documents, bytes }: Corpus, rounds: number): Promise<EndToEnd[]> {
  const folder = mkdtempSync(join(tmpdir(), 'vietner-bench-'));
  try {
    const input = join(folder, 'documents.jsonl');
    writeFileSync(input, documents.map((document, id) => `${JSON.stringify({ id, ...document })}\n`).join(''));
    const times: Record<string, number[]> = { '1': [], '2': [] };
    let output = 0;
    for (let round = 0; round <= rounds; round++) {
      for (const jobs of ['1', '2']) {
        const start = performance.now();
        output = await pipe(input, jobs);
        // The first round warms the caches of the system.
        if (round > 0) (times[jobs] as number[]).push(performance.now() - start);
      }
    }
    return Object.entries(times).map(([jobs, list]) => ({
      name: `JSONL end to end, --jobs ${jobs}`,
      documents: documents.length,
      speed: spread(list.map((time) => bytes / time / 1000)),
      documentsPerSecond: (documents.length / spread(list).median) * 1000,
      output,
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pipe(input: string, jobs: string): Promise<number> {
  const file = openSync(input, 'r');
  const cli = fileURLToPath(dist('cli.js'));
  const child = spawn(process.execPath, [cli, 'extract', '--input', 'jsonl', '--format', 'jsonl', '--jobs', jobs], {
    stdio: [file, 'pipe', 'inherit'],
  });
  closeSync(file);
  let output = 0;
  child.stdout?.on('data', (block: Buffer) => {
    output += block.length;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      status === 0 ? resolve(output) : reject(new Error(`vietner extract ended with ${status}`)),
    );
  });
}
