import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../src/testing/index.ts';
import { readLines, vietner, workFolder } from './vietner.ts';

const folder = fileURLToPath(new URL('../../fixtures/documents/', import.meta.url));
const golds = readdirSync(folder)
  .filter((name) => name.endsWith('.gold'))
  .sort()
  .slice(0, 3);
const paths = golds.map((name) => join(folder, name));
const sources = paths.map((path) => readFileSync(path, 'utf8'));
const cwd = workFolder();
const spans = (entities: readonly { type: string; start: number; end: number }[]) =>
  entities.map(({ type, start, end }) => [type, start, end]);
const gold = readGold(sources[0] as string);

describe.concurrent('vietner convert', () => {
  it('gives gold back as it was', async () => {
    expect((await vietner(['convert', '--from', 'gold', '--to', 'gold'], { input: sources[0] })).stdout).toBe(
      sources[0],
    );
  });

  it('keeps text and mentions through JSON Lines, JSON and brat', async () => {
    const lines = await vietner(['convert', ...paths, '--from', 'gold', '--to', 'jsonl']);
    expect(readLines(lines.stdout).map(({ id, text }) => [id, text])).toEqual(
      sources.map((source) => readGold(source)).map(({ id, text }) => [id, text]),
    );
    const array = await vietner(['convert', '--from', 'jsonl', '--to', 'json'], { input: lines.stdout });
    const back = await vietner(['convert', '--from', 'json', '--to', 'brat', '--out', 'brat'], {
      cwd,
      input: array.stdout,
    });
    expect([back.stdout, back.stderr, back.status]).toEqual(['', '', 0]);
    const file = `brat/${golds[0]?.replace('.gold', '.ann')}`;
    const again = await vietner(['convert', file, '--from', 'brat', '--to', 'jsonl'], { cwd });
    const [record] = readLines(again.stdout) as unknown as { text: string; entities: typeof gold.entities }[];
    expect(record?.text).toBe(gold.text);
    expect(spans(record?.entities ?? []).sort()).toEqual(spans(gold.entities).sort());
  });

  it('needs the text that vietner extract does not write', async () => {
    writeFileSync(join(cwd, 'x.txt'), 'Tiến độ đạt 40%.');
    const { stdout: input } = await vietner(['extract', 'x.txt', '--format', 'jsonl'], { cwd });
    const without = await vietner(['convert', '--from', 'jsonl', '--to', 'conll'], { input });
    expect([without.stdout, without.status]).toEqual(['', 1]);
    expect(without.stderr).toContain('[E125] no text for x.txt');
    const args = ['convert', '--from', 'jsonl', '--to', 'conll', '--text'];
    expect((await vietner([...args, 'x.txt'], { cwd, input })).stdout).toContain('40%\tB-percent\n');
    writeFileSync(join(cwd, 'texts.jsonl'), '{"id":"x.txt","text":"Tiến độ đạt 40%."}\n');
    expect((await vietner([...args, 'texts.jsonl'], { cwd, input })).stdout).toContain('40%\tB-percent\n');
    writeFileSync(join(cwd, 'other.txt'), 'Một bài khác hẳn, dài hơn.');
    const other = await vietner([...args, 'other.txt'], { cwd, input });
    expect(other.stderr).toContain('does not stand at');
    expect(other.status).toBe(1);
  });

  it('reads CoNLL and tells what it cannot read', async () => {
    const input = 'Tỉnh\tB-agency\nủy\tI-agency\nhọp\n';
    const { stdout, stderr, status } = await vietner(['convert', '--from', 'conll', '--to', 'jsonl'], { input });
    expect(readLines(stdout)).toMatchObject([
      { text: 'Tỉnh ủy họp', entities: [{ type: 'agency', start: 0, end: 7 }] },
    ]);
    expect(stderr).toContain('line 3');
    expect(status).toBe(1);
  });
});

describe.concurrent('vietner evaluate', () => {
  it('scores gold against itself as perfect', async () => {
    const { stdout: pred } = await vietner(['convert', ...paths, '--from', 'gold', '--to', 'jsonl']);
    writeFileSync(join(cwd, 'gold.jsonl'), pred);
    const args = ['evaluate', '--gold', folder, '--pred', 'gold.jsonl'];
    const scored = await vietner([...args, '--json', '--errors'], { cwd });
    const { mentions, mistakes } = JSON.parse(scored.stdout);
    expect(mentions.precision).toBe(1);
    expect(mistakes.length).toBeGreaterThan(0);
    expect(scored.stderr).toContain('no prediction for');
    const few = await vietner(['evaluate', '--gold', 'gold.jsonl', '--pred', '-'], { cwd, input: pred });
    expect(few.stdout).toMatch(/all mentions .* 100\.0 +100\.0 +100\.0/);
    expect([few.stderr, few.status]).toEqual(['', 0]);
  });

  it('tells what it cannot read', async () => {
    const none = await vietner(['evaluate', '--gold', 'none.gold', '--pred', '-'], { cwd });
    expect(none.stderr).toContain('[E122] cannot read none.gold');
    expect(none.status).toBe(1);
    const bad = await vietner(['evaluate', '--gold', paths[0] as string, '--pred', '-'], { input: 'oops\n' });
    expect(bad.stderr).toContain('[E120]');
    expect(bad.status).toBe(1);
  });
});
