import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../../src/presets/create.ts';
import { vietner, workFolder } from './vietner.ts';

const folder = workFolder();
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return name;
};
const sound = file('lakes.tsv', 'type\ttext\taction\nlake\tHồ Suối Khoáng\t\nlocation\tSơn La\tremove\n');
const broken = file('bodies.tsv', 'type\ttext\talias\nagancy\tTrạm Mỏ Vàng\nagency\t\nagency\tTrạm Nà Ca\n');
const empty = file('none.json', '[{"type": "location", "text": "Xứ Không Tên",\n"action": "remove"}]');
const run = (...args: string[]) => vietner(['gazetteer', ...args], { cwd: folder });

describe.concurrent('vietner gazetteer', () => {
  it.each([[['--help']], [['check', '--help']], [['build', '--help']]])('fits %j on a screen', async (args) => {
    const { stdout, status } = await run(...args);
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(24);
    expect(stdout.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  it('check is silent on standard output where nothing is wrong', async () => {
    expect(await run('check', sound)).toEqual({
      stdout: '',
      stderr: 'vietner: lakes.tsv: 2 entries: lake 1, removed 1\n',
      status: 0,
    });
  });

  it('check prints each problem with file and line', async () => {
    const { stdout, stderr, status } = await run('check', sound, broken, empty);
    expect(stdout.trimEnd().split('\n')).toEqual([
      'bodies.tsv:1: column "alias": did you mean "aliases"?',
      expect.stringMatching(/^bodies\.tsv:2: unknown type "agancy": did you mean "agency"/),
      'bodies.tsv:3: empty cell in column "text"',
      'none.json:1: nothing to remove: "Xứ Không Tên" is no built-in row of type "location"',
    ]);
    expect(stderr).toContain('bodies.tsv: 3 problems');
    expect(status).toBe(1);
  });

  it('check reads standard input and takes the type of all entries', async () => {
    const { stdout, status } = await vietner(['gazetteer', 'check', '--type', 'lake'], {
      input: 'text\nHồ Suối Khoáng\n***\n',
    });
    expect(stdout).toBe('standard input:3: "***": no word or number in it\n');
    expect(status).toBe(1);
  });

  it.each([['1'], ['2']])('extract takes lists, compiled or not, in %s threads', async (jobs) => {
    await run('build', sound, '--out', `compiled-${jobs}.bin`);
    const input = `${JSON.stringify({ text: 'Đoàn đi thăm Hồ Suối Khoáng.' })}\n`.repeat(3);
    for (const list of [sound, `compiled-${jobs}.bin`]) {
      const args = ['extract', '--input', 'jsonl', '--types', 'lake', '--jobs', jobs, '--gazetteer', list];
      const { stdout, stderr, status } = await vietner(args, { cwd: folder, input });
      expect([stderr, status]).toEqual(['', 0]);
      const lines = stdout.trimEnd().split('\n');
      expect(lines.map((line) => JSON.parse(line).entities[0]?.text)).toEqual(Array(3).fill('Hồ Suối Khoáng'));
    }
  });

  it('extract tells what is wrong with a list, and that it is not there', async () => {
    const wrong = await vietner(['extract', '-g', broken], { cwd: folder, input: 'a' });
    expect([wrong.stdout, wrong.status]).toEqual(['', 1]);
    expect(wrong.stderr).toContain('bodies.tsv:2: unknown type "agancy"');
    const missing = await vietner(['extract', '-g', 'no.tsv'], { cwd: folder, input: 'a' });
    expect([missing.stdout, missing.status]).toEqual(['', 1]);
    expect(missing.stderr).toContain('E122');
  });

  it('extract reads text typed without accents where it is asked to', async () => {
    const text = 'Bi thu Tinh uy Nguyen Van Du lam viec voi Hoi dong nhan dan tinh.';
    const { stdout } = await vietner(['extract', '--unaccented', '--format', 'csv'], { input: text });
    expect(stdout).toContain('Bi thu Tinh uy');
    expect((await vietner(['extract', '--format', 'csv'], { input: text })).stdout).not.toContain('Bi thu Tinh uy');
  });

  it('extract says what counted things measure where it is asked to', async () => {
    const text = 'Toàn Đảng bộ huyện kết nạp 168 đảng viên.';
    const figures = async (args: string[]) =>
      JSON.parse((await vietner(['extract', ...args], { input: text })).stdout).indicators.length;
    expect([await figures(['--counts']), await figures([])]).toEqual([1, 0]);
  });

  it('build writes bytes that an extractor takes', async () => {
    const { stdout, status } = await run('build', sound, '--out', 'lakes.bin');
    expect([stdout, status]).toEqual(['', 0]);
    const bytes = new Uint8Array(readFileSync(join(folder, 'lakes.bin')));
    const extractor = createExtractor({ dictionaries: [bytes] });
    const found = (text: string) => extractor.extract(text).entities.map(({ source }) => source);
    expect(found('Đoàn đi thăm Hồ Suối Khoáng hôm ấy.')).toContain('gazetteer/lakes');
    expect(found('Đoàn ở Sơn La.')).toEqual([]);
  });

  it('build writes nothing for a list with mistakes', async () => {
    const { stdout, stderr, status } = await run('build', broken);
    expect([stdout, status]).toEqual(['', 1]);
    expect(stderr).toMatch(/E130.*3 problems in the dictionary:\nbodies\.tsv:1: /s);
  });

  it('refuses wrong calls', async () => {
    expect((await run()).status).toBe(2);
    expect((await run('chek', sound)).status).toBe(2);
    expect(await run('check', 'missing.tsv')).toMatchObject({
      stdout: '',
      status: 1,
      stderr: expect.stringContaining('E122'),
    });
  });
});
