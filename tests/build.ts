/** Before all tests: `dist/` as the sources say, for those that run the built package. `npm test` has built it already. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders and files of tests that need `dist/`. */
const NEED = ['cli', 'package', 'runtime'];

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

export default function build(): void {
  const asked = process.argv.slice(2).filter((word) => !word.startsWith('-') && word !== 'run' && word !== 'watch');
  if (asked.length > 0 && !asked.some((word) => NEED.some((name) => word.includes(name)))) return;
  // Declarations are written last.
  const built = ['dist/cli.js', 'dist/index.d.ts', 'dist/index.d.cts'].map((file) => join(root, file));
  const sources = ['src', 'package.json', 'tsup.config.ts'].map((file) => newest(join(root, file)));
  if (built.every((file) => existsSync(file) && statSync(file).mtimeMs >= Math.max(...sources))) return;
  execFileSync(process.execPath, [join(root, 'node_modules/tsup/dist/cli-default.js'), '--silent'], {
    cwd: root,
    stdio: 'inherit',
  });
}
