import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Options } from 'tsup';
import { mergeChunks } from './scripts/merge-chunks.ts';

/** Sub-paths of the package, as `exports` in package.json names them. */
const library = {
  index: 'src/index.ts',
  core: 'src/core.ts',
  compile: 'src/compile/index.ts',
  segment: 'src/segment/index.ts',
  fuzzy: 'src/fuzzy/index.ts',
  language: 'src/language/index.ts',
  compromise: 'src/compromise/index.ts',
  testing: 'src/testing/index.ts',
  'export/brat': 'src/export/brat.ts',
  'export/conll': 'src/export/conll.ts',
  'export/conllu': 'src/export/conllu.ts',
  'export/csv': 'src/export/csv.ts',
  'export/formats': 'src/export/formats.ts',
  'export/html': 'src/export/html.ts',
  'export/json': 'src/export/json.ts',
  'export/jsonl': 'src/export/jsonl.ts',
  'export/read-brat': 'src/export/read-brat.ts',
  'export/read-conll': 'src/export/read-conll.ts',
  'export/table': 'src/export/table.ts',
};

const modules = { ...library, cli: 'src/cli/main.ts', 'cli-worker': 'src/cli/worker.ts' };

const shared: Options = {
  platform: 'neutral',
  target: 'es2022',
  splitting: true,
  treeshake: true,
  sourcemap: false,
  // A third of what loading takes is reading the source.
  minify: true,
  esbuildOptions: (options) => {
    // A source without other letters is kept at one byte a character, and scanned faster.
    options.charset = 'ascii';
    // fast-levenshtein makes a collator when it is loaded, which takes eight milliseconds and which nothing asks for.
    options.define = { ...options.define, 'Intl.Collator': 'undefined' };
    // Packages without an `exports` map, which a neutral platform does not look into by itself.
    options.mainFields = ['module', 'main'];
  },
};

export default defineConfig(() => {
  // Not tsup's `clean`: it runs once a configuration, and the two below build side by side.
  rmSync('dist', { recursive: true, force: true });
  return [
    {
      ...shared,
      // The command line shares the library's chunks: one copy of the dictionaries.
      entry: modules,
      external: [/^node:/],
      format: 'esm',
      dts: { entry: library },
      onSuccess: () => mergeChunks(fileURLToPath(new URL('dist', import.meta.url)), Object.keys(modules)),
    },
    {
      ...shared,
      entry: library,
      format: 'cjs',
      dts: true,
    },
  ];
});
