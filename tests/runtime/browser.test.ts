/** The built ES modules where there is nothing but the language and what every browser has. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/presets/extract.ts';

const runner = fileURLToPath(new URL('browser-like.mjs', import.meta.url));
const text = 'Sáng 19/8/2020, tiến độ đạt 40% kế hoạch tại huyện Ba Bể, tỉnh Bắc Kạn.';

describe('a browser-like context', () => {
  it('loads the library and finds what Node finds', () => {
    const args = ['--experimental-vm-modules', '--no-warnings', runner, 'index.js', text];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([stderr, status]).toEqual(['', 0]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(extract(text, { date: '2020-08-20' }))));
  });

  it.each(['core.js', 'compile.js', 'testing.js', 'export/html.js', 'export/formats.js'])('loads %s', (file) => {
    const args = ['--experimental-vm-modules', '--no-warnings', runner, file];
    const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([stderr, status]).toEqual(['', 0]);
    expect(JSON.parse(stdout).length).toBeGreaterThan(0);
  });
});
