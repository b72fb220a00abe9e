import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vietner } from './vietner.ts';

const commands = ['extract', 'tokenize', 'explain', 'evaluate', 'convert'];

describe.concurrent('vietner', () => {
  it.each([[['--help']], ...commands.map((command) => [[command, '--help']])])(
    'fits %j on a screen of 80 × 24',
    async (args) => {
      const { stdout, stderr, status } = await vietner(args);
      expect(status).toBe(0);
      expect(stderr).toBe('');
      const lines = stdout.trimEnd().split('\n');
      expect(lines.length).toBeLessThanOrEqual(24);
      expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
    },
  );

  it('prints the version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await vietner(['--version'])).toEqual({ stdout: `${version}\n`, stderr: '', status: 0 });
  });

  it('shows its commands on standard error when it is given none', async () => {
    const { stdout, stderr, status } = await vietner([]);
    expect(stdout).toBe('');
    for (const command of commands) expect(stderr).toContain(command);
    expect(status).toBe(2);
  });

  it.each([
    [['extrat'], 'E160', 'extract'],
    [['extract', '--fromat', 'json'], 'E102', '--format'],
    [['extract', '--format', 'xml'], 'E105', 'json, jsonl, conll'],
    [['extract', '--types', 'plce'], 'E101', 'location'],
    [['extract', '--date', '2020-02-30'], 'E103', 'YYYY-MM-DD'],
    [['extract', '--date'], 'E161', '--date'],
    [['extract', '--min-score', '2'], 'E104', '0 to 1'],
    [['extract', '--input', 'xml'], 'E104', 'text or jsonl'],
    [['extract', '--jobs', '0'], 'E104', 'whole number'],
    [['tokenize', '--level', 'letter'], 'E106', 'syllable'],
    [['tokenize', '--format', 'json'], 'E105', 'jsonl'],
    [['tokenize', '--level', 'sentence', '--format', 'conllu'], 'E104', 'word or syllable'],
    [['explain', '--types', 'plce'], 'E101', 'location'],
    [['explain', 'a.txt', 'b.txt'], 'E161', 'too many'],
    [['evaluate', '--gold', 'x.gold'], 'E161', '--pred'],
    [['convert', '--from', 'gold'], 'E161', '--to'],
    [['convert', '--from', 'xml', '--to', 'json'], 'E105', 'gold'],
  ])('refuses %j with %s', async (args, code, known) => {
    const { stdout, stderr, status } = await vietner(args, { input: 'Trời mưa.' });
    expect(stdout).toBe('');
    expect(stderr).toContain(`vietner: [${code}] `);
    expect(stderr).toContain(known);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });
});
