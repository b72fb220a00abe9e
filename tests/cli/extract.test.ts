import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/presets/extract.ts';
import { vietner, workFolder } from './vietner.ts';

const first = 'Tiến độ đạt 40% kế hoạch.\n';
const second = 'Tỷ lệ hộ nghèo giảm 7,4% – còn 😀 12%.';
const cwd = workFolder();
writeFileSync(join(cwd, 'a.txt'), first);
mkdirSync(join(cwd, 'more'));
writeFileSync(join(cwd, 'more/a.txt'), second);
const files = ['a.txt', 'more/a.txt'];

describe.concurrent('vietner extract', () => {
  it('gives the JSON of the library for a file, standard input and -', async () => {
    const expected = JSON.parse(JSON.stringify(extract(first)));
    for (const [args, input] of [[['a.txt']], [[], first], [['-'], first]] as const) {
      const { stdout, stderr, status } = await vietner(['extract', ...args], { cwd, input });
      expect(JSON.parse(stdout)).toEqual(expected);
      expect([stderr, status]).toEqual(['', 0]);
    }
  });

  it('hands date, types and least score on', async () => {
    const text = 'Đến ngày 14/8 đạt 40%.';
    const args = ['extract', '--date', '2020-08-20', '--types', 'percent', '--min-score', '0.5'];
    const { stdout } = await vietner(args, { input: text });
    const options = { date: '2020-08-20', types: ['percent'], minScore: 0.5 };
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(extract(text, options))));
  });

  it('gives an array for several files, with their paths as ids', async () => {
    const { stdout } = await vietner(['extract', ...files], { cwd });
    const expected = [first, second].map((text, at) => ({ id: files[at], ...extract(text) }));
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it('does the other files when one cannot be read', async () => {
    writeFileSync(join(cwd, 'latin.txt'), Buffer.from([0x54, 0xe9, 0x74]));
    const args = ['extract', 'a.txt', 'none.txt', '.', 'latin.txt', 'more/a.txt', '--format', 'jsonl'];
    const { stdout, stderr, status } = await vietner(args, { cwd });
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(files);
    const told = stderr.trimEnd().split('\n');
    expect(told.map((line) => line.slice(0, 15))).toEqual(Array(3).fill('vietner: [E122]'));
    expect(told.map((line) => /cannot read (\S+):/.exec(line)?.[1])).toEqual(['none.txt', '.', 'latin.txt']);
    expect(status).toBe(1);
  });

  it.each([
    ['jsonl', /^\{"id":"a\.txt".*\}\n\{"id":"more\/a\.txt".*\}\n$/],
    ['conll', /^-DOCSTART-\tO\n\nTiến\t\S+\n[\s\S]*\n-DOCSTART-\tO\n\nTỷ\t/],
    ['conllu', /^# newdoc id = a\.txt\n[\s\S]*# newdoc id = more\/a\.txt\n/],
    ['csv', /^document,id,type,[^\n]*\r\na\.txt,[\s\S]*\r\nmore\/a\.txt,/],
    ['table', /^a\.txt\nEntities [\s\S]*\n\nmore\/a\.txt\nEntities /],
  ])('writes %s of several files one after the other', async (format, picture) => {
    const { stdout, status } = await vietner(['extract', ...files, '--format', format], { cwd });
    expect(stdout).toMatch(picture);
    expect(stdout.match(/document,id,type/g)?.length ?? 1).toBe(1);
    // No escape of a terminal where there is none.
    expect(stdout.includes('\u001b')).toBe(false);
    expect(status).toBe(0);
  });

  it('writes a page, and pages into a folder', async () => {
    const one = await vietner(['extract', 'a.txt', '--format', 'html'], { cwd });
    expect(one.stdout).toMatch(/^<!doctype html>/);
    const none = await vietner(['extract', ...files, '--format', 'html'], { cwd });
    expect([none.stdout, none.status]).toEqual(['', 2]);
    expect(none.stderr).toContain('--out FOLDER');
    const many = await vietner(['extract', ...files, '--format', 'html', '--out', 'pages'], { cwd });
    expect([many.stdout, many.stderr, many.status]).toEqual(['', '', 0]);
    expect(readdirSync(join(cwd, 'pages')).sort()).toEqual(['a-2.html', 'a.html']);
    expect(readFileSync(join(cwd, 'pages/a.html'), 'utf8')).toBe(one.stdout);
  });

  it('writes a collection for brat', async () => {
    const { status } = await vietner(['extract', ...files, '--format', 'brat', '--out', 'brat'], { cwd });
    expect(status).toBe(0);
    expect(readdirSync(join(cwd, 'brat')).sort()).toEqual(['a-2.ann', 'a-2.txt', 'a.ann', 'a.txt', 'annotation.conf']);
    expect(readFileSync(join(cwd, 'brat/a-2.txt'), 'utf8')).toBe(second);
    const spans = readFileSync(join(cwd, 'brat/a-2.ann'), 'utf8').matchAll(/^T\d+\tpercent (\d+) (\d+)\t(.*)$/gm);
    const points = [...second];
    const found = [...spans].map(([, start, end, text]) => [points.slice(Number(start), Number(end)).join(''), text]);
    expect(found).toEqual([
      ['7,4%', '7,4%'],
      ['12%', '12%'],
    ]);
    expect(readFileSync(join(cwd, 'brat/annotation.conf'), 'utf8')).toMatch(/^\[entities\]\n[\s\S]*percent/);
  });

  it('writes files and folders where it is told to', async () => {
    await vietner(['extract', 'a.txt', '--out', 'one.json'], { cwd });
    const expected = JSON.parse(JSON.stringify(extract(first)));
    expect(JSON.parse(readFileSync(join(cwd, 'one.json'), 'utf8'))).toEqual(expected);
    await vietner(['extract', ...files, '--format', 'jsonl', '--out', 'all.jsonl'], { cwd });
    expect(readFileSync(join(cwd, 'all.jsonl'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
    await vietner(['extract', ...files, '--format', 'csv', '--out', 'sheets'], { cwd });
    expect(readFileSync(join(cwd, 'sheets/a-2.csv'), 'utf8')).toMatch(/^document,id,type/);
    const refused = await vietner(['extract', 'a.txt', '--out', 'none/at/all.json'], { cwd });
    expect(refused.stderr).toContain('[E124] cannot write none/at/all.json');
    expect(refused.status).toBe(1);
  });

  it('never writes over what it reads', async () => {
    writeFileSync(join(cwd, 'keep.txt'), first);
    const same = await vietner(['extract', 'keep.txt', '--out', './keep.txt'], { cwd });
    expect([same.stdout, same.status]).toEqual(['', 2]);
    expect(same.stderr).toContain('[E104]');
    // Beside its own text brat only adds the annotations.
    const beside = await vietner(['extract', 'keep.txt', '--format', 'brat', '--out', '.'], { cwd });
    expect(beside.status).toBe(0);
    expect(existsSync(join(cwd, 'keep.ann'))).toBe(true);
    expect(readFileSync(join(cwd, 'keep.txt'), 'utf8')).toBe(first);
  });

  it('gives the same with worker threads', async () => {
    const alone = await vietner(['extract', ...files, '--format', 'jsonl'], { cwd });
    expect(await vietner(['extract', ...files, '--format', 'jsonl', '--jobs', '2'], { cwd })).toEqual(alone);
  });
});
