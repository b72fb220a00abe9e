/** What the benchmarks read: the composed articles, and sentences of the treebank's development part where it is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGold } from '../src/testing/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A collection of documents. */
export interface Corpus {
  name: string;
  documents: { text: string; date?: string }[];
  /** UTF-8 bytes of all texts. */
  bytes: number;
  /** UTF-16 units of all texts. */
  units: number;
}

/** The articles of fixtures/documents, repeated until there are `megabytes`. */
export function articles(megabytes: number): Corpus {
  const folder = join(root, 'fixtures/documents');
  const documents = readdirSync(folder)
    .filter((name) => name.endsWith('.gold'))
    .sort()
    .map((name) => readGold(readFileSync(join(folder, name), 'utf8')))
    .map(({ text, date }) => (date === null ? { text } : { text, date }));
  return repeat('composed articles', documents, megabytes);
}

/** Sentences in a document of the treebank. */
const SENTENCES = 20;

/** `megabytes` made of the treebank's development part, or null without it. */
export function treebank(megabytes: number): Corpus | null {
  const file = join(root, '../shared/data/ud-vtb/vi_vtb-ud-dev.conllu');
  if (!existsSync(file)) return null;
  const sentences = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('# text = '))
    .map((line) => line.slice('# text = '.length));
  const documents: { text: string }[] = [];
  for (let at = 0; at < sentences.length; at += SENTENCES) {
    documents.push({ text: sentences.slice(at, at + SENTENCES).join(' ') });
  }
  return repeat('treebank, development part', documents, megabytes);
}

/** The first `count` documents of a corpus. */
export function firstDocuments(corpus: Corpus, count: number): Corpus {
  const documents = corpus.documents.slice(0, count);
  const texts = documents.map(({ text }) => text);
  return {
    name: corpus.name,
    documents,
    bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    units: texts.reduce((sum, text) => sum + text.length, 0),
  };
}

/** Each copy has strings of its own, so that no engine remembers an answer. */
function repeat(name: string, documents: Corpus['documents'], megabytes: number): Corpus {
  const all: Corpus['documents'] = [];
  let bytes = 0;
  let units = 0;
  while (bytes < megabytes * 1e6) {
    for (const document of documents) {
      const text = Buffer.from(document.text).toString();
      all.push({ ...document, text });
      bytes += Buffer.byteLength(text);
      units += text.length;
    }
  }
  return { name, documents: all, bytes, units };
}
