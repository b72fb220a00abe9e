/** The package as npm would publish it, in a project of its own: ES modules, CommonJS, types, command. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'vietner-packed-'));
const installed = join(project, 'node_modules/vietner');
let packed: { path: string }[] = [];

beforeAll(() => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const args = ['pack', '--json', '--ignore-scripts', '--offline', '--pack-destination', project];
  const listed = JSON.parse(execFileSync(npm, args, { cwd: root, encoding: 'utf8' }));
  const [pack] = (Array.isArray(listed) ? listed : Object.values(listed)) as {
    filename: string;
    files: typeof packed;
  }[];
  packed = pack?.files ?? [];
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(project, pack?.filename ?? ''), '-C', installed, '--strip-components=1']);
  writeFileSync(join(project, 'package.json'), '{ "name": "user", "private": true }\n');
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

function run(file: string, source: string): string {
  writeFileSync(join(project, file), source);
  const { stdout, stderr, status } = spawnSync(process.execPath, [file], { cwd: project, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  main: string;
  module: string;
  types: string;
  bin: Record<string, string>;
  exports: Record<string, { import: Record<string, string>; require: Record<string, string> } | string>;
  dependencies: Record<string, string>;
};
const formats = [
  'brat',
  'conll',
  'conllu',
  'csv',
  'formats',
  'html',
  'json',
  'jsonl',
  'read-brat',
  'read-conll',
  'table',
];
const subPaths = Object.keys(manifest.exports)
  .filter((path) => path !== './package.json')
  .flatMap((path) => (path === './export/*' ? formats.map((name) => `./export/${name}`) : [path]))
  .map((path) => path.replace(/^\./, 'vietner'));

/** Uses what a user uses; `IMPORTS` stands for the lines that fetch it. */
const script = `IMPORTS
const text = 'Tiến độ giải ngân đạt 40% kế hoạch. 😀 Còn lại 60%.';
const extraction = extract(text);
for (const { start, end, text: words } of extraction.entities) if (text.slice(start, end) !== words) throw new Error(words);
const mine = createExtractor({ modules: (own) => own.filter(({ type }) => type === 'percent') });
const document = { text, extraction, tokens: tokenize(text), sentences: sentences(text) };
let code = '';
try { extract(1); } catch (error) { code = error instanceof VietnerError ? error.code : String(error); }
let gold = '';
try { readGold('x'); } catch (error) { gold = error instanceof VietnerError ? error.code : String(error); }
console.log(JSON.stringify([
  extraction.entities.filter(({ type }) => type === 'percent').map(({ text, value }) => [text, value.value]),
  mine.types, writeConll(document).includes('40%\\tB-percent'), Object.keys(formats).length, code, gold,
  typeof compile, new TokenTable().length,
]));
`;
const names = {
  vietner: 'VietnerError, createExtractor, extract, sentences, tokenize',
  'vietner/core': 'TokenTable',
  'vietner/compile': 'compile',
  'vietner/testing': 'readGold',
  'vietner/export/conll': 'writeConll',
  'vietner/export/formats': 'formats',
};
const expected = [
  [
    ['40%', 40],
    ['60%', 60],
  ],
  ['percent'],
  true,
  8,
  'E100',
  'E150',
  'function',
  0,
];

describe('the packed package', () => {
  it('holds what it names and nothing else', () => {
    const files = packed.map(({ path }) => path);
    const targets = subPaths.flatMap((path) => {
      const name = path === 'vietner' ? 'index' : path.replace('vietner/', '');
      return ['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `dist/${name}.${ending}`);
    });
    const { main, module, types, bin } = manifest;
    const named = [main, module, types, ...Object.values(bin)].map((path) => path.replace('./', ''));
    for (const target of [...targets, ...named, 'dist/cli-worker.js', 'LICENSE']) expect(files).toContain(target);
    const strange = files.filter(
      (file) => !/^(dist\/|fixtures\/demo\/|package\.json$|LICENSE$|[A-Z]\w+(\.\w+)?(\.md)?$)/.test(file),
    );
    expect(strange).toEqual([]);
  });

  it('runs as ES modules', () => {
    const imports = Object.entries(names).map(([path, list]) => `import { ${list} } from '${path}';`);
    expect(JSON.parse(run('esm.mjs', script.replace('IMPORTS', imports.join('\n'))))).toEqual(expected);
  });

  it('runs as CommonJS', () => {
    const imports = Object.entries(names).map(([path, list]) => `const { ${list} } = require('${path}');`);
    expect(JSON.parse(run('cjs.cjs', script.replace('IMPORTS', imports.join('\n'))))).toEqual(expected);
  });

  it('gives the same names either way, on every sub-path', () => {
    const source = `const paths = ${JSON.stringify(subPaths)};
      (async () => console.log(JSON.stringify(await Promise.all(paths.map(async (path) => {
        const [own, required] = [await import(path), require(path)].map((found) => Object.keys(found).filter((name) => name !== 'default' && name !== 'module.exports' && name !== '__esModule').sort());
        return [path, own.length > 0, own.join() === required.join()];
      })))))();`;
    expect(JSON.parse(run('names.cjs', source))).toEqual(subPaths.map((path) => [path, true, true]));
  });

  it.each([
    ['node16', 'user.mts'],
    ['node16', 'user.cts'],
    ['bundler', 'user.mts'],
  ])('has types under %s for %s', (resolution, file) => {
    const folder = join(project, `types-${resolution}-${file.slice(-3)}`);
    mkdirSync(folder);
    writeFileSync(
      join(folder, file),
      `import { createExtractor, extract, sentences, tokenize, VietnerError, type Entity, type Extraction } from 'vietner';
import { TokenTable, type Module } from 'vietner/core';
import { compile } from 'vietner/compile';
import { readGold, scoreDocuments } from 'vietner/testing';
import { writeConll } from 'vietner/export/conll';
import { readBrat } from 'vietner/export/read-brat';
import { formats, type FormatName } from 'vietner/export/formats';
const found: Extraction = extract('x', { date: '2020-08-20' });
const entities: Entity[] = found.entities;
const known: readonly string[] = createExtractor({ modules: (own: readonly Module[]) => own }).types;
const conll: string = writeConll({ text: 'x', extraction: found, tokens: tokenize('x'), sentences: sentences('x') });
const name: FormatName = 'html';
// @ts-expect-error: a number is no text
extract(1);
// @ts-expect-error: there is no such option
extract('x', { dates: '2020-08-20' });
export const all = [entities, known, conll, name, new TokenTable().length, compile, readGold, scoreDocuments, readBrat, formats, VietnerError];
`,
    );
    const options = {
      strict: true,
      noEmit: true,
      target: 'es2022',
      lib: ['es2022'],
      types: [],
      skipLibCheck: false,
      module: resolution === 'node16' ? 'node16' : 'esnext',
      moduleResolution: resolution,
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: [file] }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('runs as a command', () => {
    // As an installer leaves it: the dependencies beside it, a link to the command.
    for (const name of readdirSync(join(root, 'node_modules'))) {
      const wanted = name in manifest.dependencies || name === '@napi-rs';
      if (wanted) symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
    }
    mkdirSync(join(project, 'node_modules/.bin'));
    const command = join(project, 'node_modules/.bin/vietner');
    symlinkSync(join('../vietner', manifest.bin.vietner as string), command);
    const input = '{"id":1,"text":"đạt 40%"}\n';
    for (const jobs of ['1', '2']) {
      const args = ['extract', '--input', 'jsonl', '--jobs', jobs];
      const { stdout, stderr, status } = spawnSync(command, args, { cwd: project, encoding: 'utf8', input });
      expect([stderr, status]).toEqual(['', 0]);
      expect(JSON.parse(stdout)).toMatchObject({ id: 1, entities: [{ text: '40%' }] });
    }
  });

  it('tells what it carries', () => {
    for (const file of ['LICENSE', 'package.json']) expect(existsSync(join(installed, file))).toBe(true);
    const bundle = readFileSync(join(installed, 'dist/index.cjs'), 'utf8');
    expect(bundle).not.toMatch(/require\(['"](node:|fs|path)/);
  });
});
