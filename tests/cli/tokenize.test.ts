import { describe, expect, it } from 'vitest';
import { vietner } from './vietner.ts';

const input = 'Sáng 14/8/2020, TP. Bắc Kạn đạt 7,4%. Trời\nmưa to.\n\nHết./.';
const run = async (...args: string[]) => (await vietner(['tokenize', ...args], { input })).stdout;

describe.concurrent('vietner tokenize', () => {
  it('writes a sentence a line', async () => {
    expect(await run()).toBe('Sáng 14/8/2020 , TP. Bắc Kạn đạt 7,4% .\nTrời mưa to .\nHết ./.\n');
    expect(await run('--level', 'sentence')).toBe('Sáng 14/8/2020, TP. Bắc Kạn đạt 7,4%.\nTrời mưa to.\nHết./.\n');
  });

  it('joins the syllables of a word', async () => {
    const { stdout } = await vietner(['tokenize', '--level', 'word'], { input: 'Học sinh.\n\nKế hoạch' });
    expect(stdout).toBe('Học_sinh .\nKế_hoạch\n');
  });

  it('writes offsets', async () => {
    const { tokens } = JSON.parse(await run('--format', 'jsonl')) as {
      tokens: { text: string; start: number; end: number }[];
    };
    expect(tokens.length).toBe(15);
    for (const { text, start, end } of tokens) expect(input.slice(start, end)).toBe(text);
    const whole = JSON.parse(await run('--format', 'jsonl', '--level', 'sentence')) as typeof tokens & {
      tokens: unknown[];
    };
    expect(whole.tokens).toHaveLength(3);
  });

  it('writes CoNLL-U', async () => {
    expect(await run('--format', 'conllu')).toMatch(/^# sent_id = 1\n# text = Sáng [^\n]*\n1\tSáng\t/);
  });
});
