/** What is compared: the baseline, others' libraries, and vietner as it is built. */
import type { CreateOptions } from '../src/presets/create.ts';
import type { Variant } from './measure.ts';
import type { Corpus } from './texts.ts';

/** A module of dist/, with the types of its source. */
const built = <T>(name: string): Promise<T> =>
  import(new URL(`../dist/${name}.js`, import.meta.url).href) as Promise<T>;

/** Presets that `extract` is measured with: what is left of the default one. */
const PRESETS: Readonly<Record<string, CreateOptions>> = {
  default: {},
  'dates and figures': {
    modules: (own) => own.filter(({ type }) => ['date', 'duration', 'percent', 'money', 'quantity'].includes(type)),
    linkers: () => [],
  },
  'dates alone': { modules: (own) => own.filter(({ type }) => type === 'date'), linkers: () => [] },
  'default, unaccented and fuzzy': { accents: 'optional', fuzzy: { maxDistance: 1 } },
};

export const BASELINE = 'split(/\\s+/) + Map.get';

/** Every variant for a corpus, baseline first; `skipped` says what could not be measured and why. */
export async function allVariants({ documents }: Corpus): Promise<{ variants: Variant[]; skipped: string[] }> {
  const variants = [baseline(documents), segmenter()];
  const skipped: string[] = [];
  for (const other of [chronoDates, vntkWords]) {
    const made = await other(documents);
    if (typeof made === 'string') skipped.push(made);
    else variants.push(made);
  }
  variants.push(...(await tokens()));
  try {
    variants.push(...(await words()));
  } catch (error) {
    skipped.push(`words: ${(error as Error).message}`);
  }
  variants.push(...(await extractions(documents)));
  return { variants, skipped };
}

/** The least that any dictionary look-up of syllables costs in JavaScript. */
function baseline(documents: Corpus['documents']): Variant {
  const known = new Map<string, number>();
  for (const { text } of documents)
    for (const word of text.split(/\s+/)) if (!known.has(word)) known.set(word, known.size + 1);
  return {
    name: BASELINE,
    run(text) {
      let sum = 0;
      for (const word of text.split(/\s+/)) if ((known.get(word) as number) > 0) sum++;
      return sum;
    },
  };
}

function segmenter(): Variant {
  const own = new Intl.Segmenter('vi', { granularity: 'word' });
  return {
    name: "Intl.Segmenter('vi')",
    run(text) {
      let words = 0;
      for (const { isWordLike } of own.segment(text)) if (isWordLike) words++;
      return words;
    },
  };
}

async function chronoDates(documents: Corpus['documents']): Promise<Variant | string> {
  try {
    const { vi } = await import('chrono-node');
    return {
      name: 'chrono-node vi (dates)',
      run: (text, at) => vi.parse(text, new Date(`${documents[at]?.date ?? '2020-08-20'}T12:00:00`)).length,
    };
  } catch (error) {
    return `chrono-node: ${(error as Error).message}`;
  }
}

async function vntkWords(): Promise<Variant | string> {
  try {
    const name = 'vntk';
    const { default: vntk } = (await import(name)) as { default: { wordTokenizer(): { tag(text: string): string[] } } };
    const tokenizer = vntk.wordTokenizer();
    return { name: 'vntk (words)', run: (text) => tokenizer.tag(text).length };
  } catch (error) {
    const missing = (error as { code?: string }).code === 'ERR_MODULE_NOT_FOUND';
    return missing
      ? 'vntk: not installed (npm install --no-save vntk@1.4.4)'
      : `vntk: ${(error as Error).message.split('\n')[0]}`;
  }
}

async function tokens(): Promise<Variant[]> {
  const { fillTokens, normalize, TokenTable } = await built<typeof import('../src/core.ts')>('core');
  const { detectLanguage, sentences, tokenize } = await built<typeof import('../src/index.ts')>('index');
  const table = new TokenTable();
  return [
    {
      name: 'tokens (flat table)',
      run(text) {
        if (!fillTokens(text, table, false)) fillTokens(normalize(text).text, table, true);
        return table.length;
      },
    },
    { name: 'tokenize() (strings)', run: (text) => tokenize(text).length },
    { name: 'sentences() (strings)', run: (text) => sentences(text).length },
    { name: 'detectLanguage()', run: (text) => (detectLanguage(text).code === 'vie' ? 1 : 0) },
  ];
}

async function words(): Promise<Variant[]> {
  const { createSegmenter } = await built<typeof import('../src/segment/index.ts')>('segment');
  const segmenter = createSegmenter();
  return [
    { name: 'words (flat table)', run: (text) => segmenter.read(text).length },
    { name: 'words (strings)', run: (text) => segmenter.segment(text).length },
  ];
}

async function extractions(documents: Corpus['documents']): Promise<Variant[]> {
  const { createExtractor } = await built<typeof import('../src/index.ts')>('index');
  return Object.entries(PRESETS).map(([preset, options]) => {
    const extractor = createExtractor(options);
    return {
      name: `extract: ${preset}`,
      run(text: string, at: number) {
        const { date } = documents[at] as { date?: string };
        return extractor.extract(text, date === undefined ? {} : { date }).entities.length;
      },
    };
  });
}
