import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/presets/extract.ts';
import { tokenize } from '../../src/tokenize.ts';
import { readLines, start, vietner, workFolder } from './vietner.ts';

const pipe = ['extract', '--input', 'jsonl', '--format', 'jsonl'];
const cwd = workFolder();
const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('vietner extract from JSON Lines', () => {
  it('writes one line for each line, in order, and an error in the place of what cannot be read', async () => {
    const lines = [
      '\ufeff{"id":"a","text":"Đạt 40%."}',
      '',
      '   \r',
      'not json',
      '[1,2]',
      'null',
      '{"id":7,"text":"tăng 5%"}\r',
      '{"id":"b"}',
      '{"id":"c","text":8}',
      '{"id":"d","text":"Đạt 3%.","date":"2020-13-01"}',
      '{"id":"e","text":"Đạt 3%.","date":20200820}',
      '{"text":"không có mã"}',
      '{"id":"f","text":"Đến ngày 14/8 đạt 9%.","date":"2020-08-20","extra":true}',
      '{"id":"g","text":"a\\u2028b \\ud800 9%","date":null}',
      '{"id":"h","text":"cut off',
    ];
    const { stdout, stderr, status } = await vietner(pipe, { input: lines.join('\n') });
    const out = readLines(stdout);
    expect(out).toHaveLength(lines.length);
    expect(stdout.split('\n')).toHaveLength(lines.length + 1);
    expect(out.map(({ id }) => id)).toEqual([
      'a',
      null,
      null,
      null,
      null,
      null,
      7,
      'b',
      'c',
      'd',
      'e',
      undefined,
      'f',
      'g',
      null,
    ]);
    const codes = out.map(({ error }) => (error as { code: string } | undefined)?.code ?? '');
    expect(codes).toEqual([
      '',
      'E120',
      'E120',
      'E120',
      'E121',
      'E121',
      '',
      'E121',
      'E121',
      'E103',
      'E103',
      '',
      '',
      '',
      'E120',
    ]);
    for (const { error } of out) if (error) expect(Object.keys(error as object)).toEqual(['code', 'message']);
    expect(out[0]).toEqual(plain({ id: 'a', ...extract('Đạt 40%.') }));
    expect(out[12]).toEqual(plain({ id: 'f', ...extract('Đến ngày 14/8 đạt 9%.', { date: '2020-08-20' }) }));
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('reads bytes that are no UTF-8 as an error, and the rest', async () => {
    const input = Buffer.concat([Buffer.from('{"text":"\xe9"}\n', 'latin1'), Buffer.from('{"id":1,"text":"ế"}\n')]);
    const { stdout, status } = await vietner(pipe, { input });
    const [bad, good] = readLines(stdout);
    expect(bad).toMatchObject({ id: null, error: { code: 'E120' } });
    expect(good).toMatchObject({ id: 1, entities: [] });
    expect(status).toBe(1);
  });

  it('gives nothing for nothing, and exit status 0 when all went well', async () => {
    expect(await vietner(pipe)).toEqual({ stdout: '', stderr: '', status: 0 });
    const { stdout, status } = await vietner(pipe, { input: '{"id":0,"text":""}\n' });
    expect(readLines(stdout)).toMatchObject([{ id: 0, entities: [] }]);
    expect(status).toBe(0);
  });

  it('takes the format and the date of the call where a line has none', async () => {
    const input = '{"id":1,"text":"ngày 14/8"}\n{"id":2,"text":"ngày 14/8","date":"2019-01-01"}\n';
    const { stdout } = await vietner(['extract', '--input', 'jsonl', '--date', '2020-08-20'], { input });
    const dates = ['2020-08-20', '2019-01-01'];
    expect(readLines(stdout)).toEqual(
      dates.map((date, at) => plain({ id: at + 1, ...extract('ngày 14/8', { date }) })),
    );
  });

  it('tells the line of an error where the format has no place for it', async () => {
    const input = '{"id":1,"text":"5%"}\noops\n{"id":2,"text":"6%"}\n';
    const { stdout, stderr, status } = await vietner(['extract', '--input', 'jsonl', '--format', 'csv'], { input });
    expect(stdout.trimEnd().split('\r\n')).toHaveLength(3);
    expect(stderr).toContain('standard input, line 2: [E120]');
    expect(status).toBe(1);
    const array = await vietner(['extract', '--input', 'jsonl', '--format', 'json'], { input });
    expect(JSON.parse(array.stdout)).toMatchObject([{ id: 1 }, { error: { code: 'E120' } }, { id: 2 }]);
    const empty = await vietner(['extract', '--input', 'jsonl', '--format', 'json']);
    expect(JSON.parse(empty.stdout)).toEqual([]);
  });

  it('names files by id', async () => {
    const input = '{"id":"tin/bài 1.txt","text":"5%"}\n{"text":"6%"}\n{"id":"../x","text":"7%"}\n';
    const args = ['extract', '--input', 'jsonl', '--format', 'html', '--out', 'named/'];
    expect((await vietner(args, { input, cwd })).status).toBe(0);
    const { readdirSync } = await import('node:fs');
    expect(readdirSync(join(cwd, 'named')).sort()).toEqual(['2.html', 'bài_1.html', 'x.html']);
  });

  it('gives the same with worker threads, over many batches', async () => {
    const many = Array.from({ length: 9000 }, (_, id) =>
      id % 1000 === 500
        ? `broken ${id}`
        : JSON.stringify({ id, text: `Đợt ${id}: đạt ${id % 100}% kế hoạch. `.repeat(3) }),
    );
    writeFileSync(join(cwd, 'many.jsonl'), `${many.join('\n')}\n`);
    const [one, two] = await Promise.all([
      vietner([...pipe, 'many.jsonl'], { cwd }),
      vietner([...pipe, 'many.jsonl', '--jobs', '2'], { cwd }),
    ]);
    expect(one.stdout.split('\n')).toHaveLength(9001);
    expect(two.stdout === one.stdout).toBe(true);
    expect([one.status, two.status]).toEqual([1, 1]);
  });

  it('cuts as tokenize does', async () => {
    const text = 'Sáng 14/8, TP.HCM đạt 7,4%.';
    const input = `${JSON.stringify({ id: 'a', text })}\noops\n`;
    const { stdout, status } = await vietner(['tokenize', '--input', 'jsonl', '--format', 'jsonl'], { input });
    expect(readLines(stdout)).toMatchObject([
      { id: 'a', tokens: tokenize(text) },
      { id: null, error: { code: 'E120' } },
    ]);
    expect(status).toBe(1);
  });
});

describe('the stream', () => {
  it('answers each line before the next one comes', async () => {
    const child = start(pipe);
    let answered = '';
    child.stdout.on('data', (part: Buffer) => {
      answered += part.toString('utf8');
    });
    for (const id of [1, 2, 3]) {
      child.stdin.write(`{"id":${id},"text":"đạt ${id}%"}\n`);
      while (answered.split('\n').length <= id) await once(child.stdout, 'data');
      expect(readLines(answered).map((line) => line.id)).toEqual([1, 2, 3].slice(0, id));
    }
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
  });

  it('refuses a line that is too long in its place', async () => {
    const long = Buffer.alloc((64 << 20) + 100_000, 'x');
    const input = Buffer.concat([Buffer.from('{"id":1,"text":"5%"}\n'), long, Buffer.from('\n{"id":2,"text":"6%"}\n')]);
    const { stdout, status } = await vietner(pipe, { input });
    expect(readLines(stdout)).toMatchObject([{ id: 1 }, { id: null, error: { code: 'E123' } }, { id: 2 }]);
    expect(status).toBe(1);
  });

  it('holds a fixed amount of memory', async () => {
    // 60 MB, in which there is nothing to find, through a heap of 48 MB.
    const line = `${JSON.stringify({ id: 1, text: 'lá rơi bên hiên vắng '.repeat(400) })}\n`;
    const child = start(pipe, { nodeOptions: ['--max-old-space-size=48'] });
    let lines = 0;
    child.stdout.on('data', (part: Buffer) => {
      for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) lines++;
    });
    const count = Math.ceil(60e6 / Buffer.byteLength(line));
    for (let sent = 0; sent < count; sent++) if (!child.stdin.write(line)) await once(child.stdin, 'drain');
    child.stdin.end();
    expect((await once(child, 'close'))[0]).toBe(0);
    expect(lines).toBe(count);
  });

  it('stops reading while its own reader is slow', async () => {
    const line = `${JSON.stringify({ id: 1, text: 'đạt 5% '.repeat(200) })}\n`;
    const child = start(pipe);
    child.stdin.on('error', () => {});
    let taken = 0;
    let full = false;
    while (!full && taken < 64e6) {
      taken += Buffer.byteLength(line);
      if (child.stdin.write(line)) continue;
      full = !(await Promise.race([once(child.stdin, 'drain'), setTimeout(2000, false)]));
    }
    expect(full).toBe(true);
    expect(taken).toBeLessThan(4e6);
    child.kill();
    await once(child, 'close');
  });

  it('goes quietly when its reader has seen enough', async () => {
    const line = `${JSON.stringify({ id: 1, text: 'đạt 5% '.repeat(200) })}\n`;
    const child = start(pipe);
    let stderr = '';
    child.stderr.on('data', (part: Buffer) => {
      stderr += part.toString('utf8');
    });
    child.stdin.on('error', () => {});
    child.stdin.write(line.repeat(500));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.write(line.repeat(500));
    const [status] = await once(child, 'close');
    expect([stderr, status]).toEqual(['', 0]);
  });
});
