import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wantsColors } from '../../src/cli/colors.ts';
import { Progress } from '../../src/cli/progress.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, columns: 60, write: (text: string) => written.push(text) };
  return { written, stream: stream as unknown as NodeJS.WriteStream };
}

describe('progress', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('appears on a terminal, late and seldom, and goes away', () => {
    const { written, stream } = screen(true);
    const progress = new Progress(20e6, stream);
    progress.add(10, 1e6);
    expect(written).toEqual([]);
    vi.advanceTimersByTime(2000);
    progress.add(10, 1e6);
    progress.add(10, 1e6);
    expect(written).toEqual(['\r20 documents · 2.0 MB of 20.0 MB · 1.0 MB/s\u001b[K']);
    vi.advanceTimersByTime(1000);
    progress.add(10, 3e6);
    progress.end();
    expect(written.slice(1)).toEqual(['\r40 documents · 6.0 MB of 20.0 MB · 2.0 MB/s\u001b[K', '\r\u001b[K']);
  });

  it('is not written where nobody looks', () => {
    const { written, stream } = screen(false);
    const progress = new Progress(0, stream);
    vi.advanceTimersByTime(5000);
    progress.add(1, 1e6);
    progress.end();
    expect(written).toEqual([]);
  });
});

describe('colours', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('are for terminals that want them', () => {
    vi.stubEnv('NO_COLOR', '');
    vi.stubEnv('TERM', 'xterm');
    expect(wantsColors({ isTTY: true })).toBe(true);
    expect(wantsColors({ isTTY: false })).toBe(false);
    vi.stubEnv('TERM', 'dumb');
    expect(wantsColors({ isTTY: true })).toBe(false);
    vi.stubEnv('TERM', 'xterm');
    vi.stubEnv('NO_COLOR', '1');
    expect(wantsColors({ isTTY: true })).toBe(false);
  });
});
