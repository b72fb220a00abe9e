/**
 * Puts the shared pieces of the built ES modules together. The bundler makes one for every set of entries that share
 * something, two dozen for `vietner` alone, and each takes half a millisecond to find, read and link: an eighth of the
 * time to the first result. What remains is a chunk for each thing that may be loaded without the rest.
 */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rollup } from 'rollup';

/** Name of a chunk, and the entries of which one must reach what lies in it. The first chunk that fits takes it. */
const CHUNKS: readonly (readonly [string, readonly string[]])[] = [
  ['words', ['segment']],
  ['engine', ['core', 'compile', 'fuzzy']],
  ['extract', ['index']],
];

/** Every file that a built module imports, itself included, in any depth; not what it imports only when asked. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*['"](\.{1,2}\/[^'"]+)['"]/g))
    reach(join(dirname(file), path as string), seen);
  return seen;
}

/** Rewrites the modules in `folder`; `entries` are their names without the ending. */
export async function mergeChunks(folder: string, entries: readonly string[]): Promise<void> {
  const path = (name: string) => join(folder, `${name}.js`);
  const reached = CHUNKS.map(([name, from]) => [name, from.map((entry) => reach(path(entry)))] as const);
  const bundle = await rollup({
    input: Object.fromEntries(entries.map((name) => [name, path(name)])),
    external: (id) => !/^[./]/.test(id) && !id.startsWith(folder),
    // The bundler has already left out what nothing uses.
    treeshake: false,
  });
  const before = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const { output } = await bundle.write({
    dir: folder,
    format: 'es',
    compact: true,
    hoistTransitiveImports: false,
    chunkFileNames: 'chunk-[name]-[hash].js',
    manualChunks: (id) =>
      entries.some((name) => id === path(name))
        ? undefined
        : reached.find(([, sets]) => sets.some((set) => set.has(id)))?.[0],
  });
  await bundle.close();
  const kept = new Set(output.map(({ fileName }) => fileName));
  for (const name of before) if (!kept.has(name)) rmSync(join(folder, name));
}
