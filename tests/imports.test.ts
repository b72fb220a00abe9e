/** Who may import whom (the table of ARCHITECTURE.md), what an engine file may not use, and how long a file may be. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path/posix';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort();
const sources = new Map(files.map((file) => [file, readFileSync(src + file, 'utf8')]));

interface Import {
  from: string;
  /** Path below `src/`, or the name of a package. */
  to: string;
  typeOnly: boolean;
  /** Names that are imported, without those marked `type`. */
  names: string[];
}

/** Statements, and `import('…')` in the middle of one. */
function importsOf(file: string): Import[] {
  if (file.startsWith('generated/')) return [];
  const source = sources.get(file) as string;
  const statements = source.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:(\{[^}]*\}|\*(?:\s+as\s+\w+)?|\w+(?:,\s*\{[^}]*\})?)\s+from\s+)?['"]([^'"]+)['"]/gm,
  );
  const found = [...statements].map(([, type, list = '', to = '']) => ({ type: type !== undefined, list, to }));
  for (const [, to = ''] of source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g))
    found.push({ type: false, list: '', to });
  return found.map(({ type, list, to }) => ({
    from: file,
    to: to.startsWith('.') ? normalize(join(dirname(file), to)) : to,
    typeOnly: type,
    names: [...list.matchAll(/(?:^|[{,])\s*(?!type\s)(\w+)/g)].map(([, name]) => name as string),
  }));
}

const imports = files.flatMap(importsOf);
const show = ({ from, to }: Import) => `${from} → ${to}`;
const startsWith = (path: string, list: readonly string[]) =>
  list.some((one) => path === one || path.startsWith(`${one}/`));

/** What each part of the house may import beside itself; the engine's constants and types are told below. */
const rules: [part: string, allowed: string[]][] = [
  ['types.ts', []],
  ['errors.ts', []],
  ['generated', []],
  ['engine', ['errors.ts']],
  ['entities/shared', ['engine', 'types.ts', 'errors.ts']],
  ['entities', ['entities/shared', 'engine', 'types.ts', 'errors.ts']],
  ['link', ['entities/shared', 'engine', 'types.ts', 'errors.ts']],
  ['tokens', ['engine', 'types.ts', 'errors.ts']],
  ['segment', ['tokens', 'engine', 'types.ts', 'errors.ts']],
  ['language', ['engine', 'types.ts', 'errors.ts', 'franc']],
  ['compromise', ['tokens', 'engine', 'types.ts', 'errors.ts', 'compromise']],
  ['fuzzy', ['engine', 'entities/shared', 'types.ts', 'errors.ts']],
  ['export', ['types.ts']],
  ['testing', ['types.ts', 'errors.ts']],
  ['compile', ['engine', 'entities/shared', 'types.ts', 'errors.ts']],
];

/** Packages that a part stands on. */
const packages: Record<string, string[]> = {
  cli: ['commander', 'picocolors', 'piscina', '../package.json'],
  fuzzy: ['fast-levenshtein'],
  language: ['franc'],
  compromise: ['compromise/one', 'compromise/misc', 'compromise/view/one'],
};

/** Front doors of sub-paths, which meet the data in `presets`. */
const doors = ['segment/index.ts', 'compromise/index.ts'];

/** An entity type's own folder: `entities/date`. Folders of other parts are the part itself. */
const homeOf = (part: string, file: string) => (part === 'entities' ? file.split('/').slice(0, 2).join('/') : part);

describe('imports', () => {
  it('are found', () => {
    expect(imports.length).toBeGreaterThan(100);
    const { names, typeOnly, to } = importsOf('extractor.ts').find((one) => one.to === 'engine/passage.ts') as Import;
    expect([names, typeOnly, to]).toEqual([['Passage'], false, 'engine/passage.ts']);
  });

  it.each(rules)('of %s lead to itself and %j', (part, allowed) => {
    const own = imports.filter(
      ({ from }) =>
        startsWith(from, [part]) &&
        !doors.includes(from) &&
        !(part === 'entities' && startsWith(from, ['entities/shared'])),
    );
    const wrong = own.filter(
      ({ from, to }) => !startsWith(to, [...allowed, homeOf(part, from)]) && !packages[part]?.includes(to),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('of link from the engine are types, constants of tokens and tables of words', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly, names }) =>
        startsWith(from, ['link']) &&
        startsWith(to, ['engine']) &&
        !typeOnly &&
        !(to === 'engine/tokens.ts' && names.every((name) => /^[A-Z][A-Z_]+$/.test(name))) &&
        !(to === 'engine/lexicon.ts' && names.every((name) => name === 'WordTable')),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('of generated data stand in presets alone', () => {
    const wrong = imports.filter(
      ({ from, to }) => startsWith(to, ['generated', 'segment/model']) && !startsWith(from, ['presets']),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  it('of Node stand in the command line alone, those of packages where they do their work', () => {
    const outside = imports.filter(({ to }) => !sources.has(to));
    const wrong = outside.filter(({ from, to }) => {
      const part = from.split('/')[0] as string;
      return !(part === 'cli' && to.startsWith('node:')) && !packages[part]?.includes(to);
    });
    expect(wrong.map(show)).toEqual([]);
  });

  it('never lead to the command line', () => {
    const wrong = imports.filter(({ from, to }) => startsWith(to, ['cli']) && !startsWith(from, ['cli']));
    expect(wrong.map(show)).toEqual([]);
  });

  it('of the front door are named', () => {
    expect(sources.get('index.ts')).not.toMatch(/export \* from/);
  });
});

describe('the engine', () => {
  const code = (file: string) =>
    (sources.get(file) as string)
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''")
      .replace(/\/\/.*$/gm, '');

  it.each(files.filter((file) => file.startsWith('engine/')))(
    '%s knows no date, locale or regular expression',
    (file) => {
      const text = code(file);
      expect(
        text.match(/\b(?:Date|Intl|RegExp|Temporal)\b|\.(?:match|matchAll|toLocale\w+|localeCompare)\(/g),
      ).toBeNull();
      // A slash where a value begins is a regular expression.
      expect(text.match(/(?:[=(,:[!&|?{};]|\breturn)\s*\/[^/\n]+\/[a-z]*/g)).toBeNull();
    },
  );

  it.each(files.filter((file) => file.startsWith('engine/')))('%s names no entity type', (file) => {
    const types = 'title official person agency organization location percent money quantity event'.split(' ');
    const named = [
      ...(sources.get(file) as string).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').matchAll(/['"`](\w+)['"`]/g),
    ];
    expect(named.map(([, name]) => name).filter((name) => types.includes(name as string))).toEqual([]);
  });
});

describe('sizes', () => {
  /** Above 300 lines, below 500, with the reason. */
  const large: Record<string, string> = {
    'engine/lexicon.ts': 'word ids, trie and tables share one set of arrays',
  };

  it.each(files.filter((file) => !file.startsWith('generated/') && !file.startsWith('segment/model/')))(
    '%s',
    (file) => {
      const lines = (sources.get(file) as string).split('\n').length - 1;
      expect(lines).toBeLessThanOrEqual(file in large ? 500 : 300);
    },
  );
});
