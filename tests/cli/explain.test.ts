import { describe, expect, it } from 'vitest';
import { vietner } from './vietner.ts';

const text = 'Tiến độ đạt 40% kế hoạch.\nTỷ lệ còn 7,4%.';

describe.concurrent('vietner explain', () => {
  it('shows what stands, its rule, strength and place', async () => {
    const { stdout, stderr, status } = await vietner(['explain', '--types', 'percent'], { input: text });
    expect(stdout).toMatch(/^40% {2}12–15\n {2}\+ percent +40% +0\.\d{3} {2}percent\/\S+\n/);
    expect(stdout).toMatch(/\n2 accepted, \d+ rejected\n$/);
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('shows what was beaten, and by what', async () => {
    const { stdout } = await vietner(['explain'], { input: 'Ông về huyện Ba Bể, tỉnh Bắc Kạn.' });
    expect(stdout).toMatch(/\n {2}- location +Ba Bể .* lost to location "huyện Ba Bể" \(/);
  });

  it('finds the proposals at some words', async () => {
    const { stdout } = await vietner(['explain', '--find', '7,4'], { input: text });
    expect(stdout).not.toContain('40%');
    expect(stdout).toMatch(/at "7,4"\n$/);
    expect((await vietner(['explain', '--find', 'mưa'], { input: text })).stdout).toBe(
      '0 accepted, 0 rejected at "mưa"\n',
    );
  });

  it('tells of a file that cannot be read', async () => {
    const { stderr, status } = await vietner(['explain', 'none.txt']);
    expect(stderr).toContain('[E122] cannot read none.txt');
    expect(status).toBe(1);
  });
});
