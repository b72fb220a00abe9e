/** The lexicon's sources: the word lists by field, names of places, what the name lists say of single syllables. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Problem, parseTsv, parts, showProblem } from '../../src/compile/tsv.ts';
import type { Lexicon } from '../../src/engine/lexicon.ts';
import { compareText } from '../../src/engine/wire.ts';
import { MIDDLE_NAME, newLexicon, SURNAME, SyllableTable, step } from '../../src/segment/lexicon.ts';
import { PLACE_END, TrieBuilder, WORD_END } from '../../src/segment/trie.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const dictionaries = join(root, 'dictionaries');

export interface Sources {
  /** Words of two syllables or more with the number of their field, sorted. */
  words: { text: string; field: number }[];
  places: string[];
  surnames: string[];
  middleNames: string[];
}

const PLACE_FIELD = 14;

/** Fields by the first part of a file's name, headwords first; 0 is for words that only the treebank has. */
const FIELDS = ['sino', 'native', 'reduplications', 'adverbs'];

export function fieldOf(file: string, grade: string): number {
  const found = FIELDS.indexOf(file.replace(/-.*$|\.tsv$/, ''));
  return (grade === '1' ? 1 : 6) + (found < 0 ? FIELDS.length : found);
}

function rowsOf(file: string, required: string): Record<string, string | undefined>[] {
  const path =
    file.startsWith('words/') && process.env.WORDS_DIR
      ? join(process.env.WORDS_DIR, file.slice(6))
      : join(dictionaries, file);
  if (!existsSync(path)) return [];
  const problems: Problem[] = [];
  const rows = parseTsv(file, readFileSync(path, 'utf8'), [required], problems);
  if (problems.length > 0) throw new Error(problems.map(showProblem).join('\n'));
  return rows.map(({ cells }) => cells);
}

function column(file: string, ...names: string[]): string[] {
  return rowsOf(file, names[0] as string).flatMap((cells) => names.flatMap((name) => parts(cells[name])));
}

/** Middle names that come after a surname. */
const MIDDLE = 'văn thị đức hữu ngọc quang xuân minh công quốc đình thế bá duy viết trọng thanh hồng kim mạnh';

export function readSources(): Sources {
  const files = readdirSync(process.env.WORDS_DIR ?? join(dictionaries, 'words'))
    .filter((file) => file.endsWith('.tsv') && file !== 'abbreviations.tsv' && file !== 'sentence-openers.tsv')
    .sort(compareText);
  const words = new Map<string, number>();
  for (const file of files)
    for (const { word = '', grade = '' } of rowsOf(`words/${file}`, 'word'))
      if (!words.has(word)) words.set(word, fieldOf(file, grade));
  // Names that everybody knows are words; those of small places are names only where capitals say so.
  const known = [
    ...column('places/provinces.tsv', 'name'),
    ...column('places/countries.tsv', 'name', 'aliases', 'capital', 'capital_aliases'),
  ].filter(isPlaceWord);
  for (const name of known) if (!words.has(name.toLowerCase())) words.set(name.toLowerCase(), PLACE_FIELD);
  const places = new Set([
    ...known,
    ...column('places/geography.tsv', 'name', 'aliases'),
    ...column('places/units.tsv', 'name'),
  ]);
  return {
    words: [...words]
      .map(([text, field]) => ({ text, field }))
      .sort((left, right) => compareText(left.text, right.text)),
    places: [...places].filter(isPlaceWord).sort(compareText),
    surnames: column('names/surnames.tsv', 'surname'),
    middleNames: MIDDLE.split(' '),
  };
}

/** A place's name of two to five words without figures or marks: one word by itself says nothing of boundaries. */
function isPlaceWord(name: string): boolean {
  return /^\p{L}+( \p{L}+){1,4}$/u.test(name);
}

/** Gives every syllable of `texts` its id, always in the same order. */
export function internAll(lexicon: Lexicon, texts: Iterable<string>): void {
  for (const text of texts) lexicon.ids(text);
}

export interface Built {
  lexicon: Lexicon;
  syllables: SyllableTable;
  words: { ids: number[]; end: number; field: number }[];
}

export function trieOf(words: Built['words']): TrieBuilder {
  const trie = new TrieBuilder();
  for (const { ids, end, field } of words) trie.add(ids, end, field);
  return trie;
}

/** A lexicon of the sources and of `more` words, with all syllables of `texts` known to it. */
export function buildLexicon(sources: Sources, more: Iterable<string>, texts: readonly string[]): Built {
  const lexicon = newLexicon();
  internAll(lexicon, texts);
  const known = new Set<string>();
  const words: Built['words'] = [];
  const add = (text: string, field: number) => {
    const ids = lexicon.ids(text);
    const key = ids.join(' ');
    if (ids.length < 2 || known.has(key)) return;
    known.add(key);
    words.push({ ids, end: WORD_END, field });
  };
  // What the treebank confirms counts as its own field, whatever list has it too.
  for (const text of more) add(text, 0);
  for (const { text, field } of sources.words) add(text, field);
  const syllables = new SyllableTable();
  syllables.grow(lexicon.words + 4096);
  addSounds(lexicon, syllables, texts);
  const begins = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const { ids } of words) {
    const first = ids[0] as number;
    const last = ids[ids.length - 1] as number;
    begins.set(first, (begins.get(first) ?? 0) + 1);
    ends.set(last, (ends.get(last) ?? 0) + 1);
  }
  for (const [id, count] of begins) syllables.begins[id] = step(count);
  for (const [id, count] of ends) syllables.ends[id] = step(count);
  const flag = (text: string, bit: number) => {
    const ids = lexicon.ids(text);
    if (ids.length === 1) syllables.flags[ids[0] as number] = (syllables.flags[ids[0] as number] as number) | bit;
  };
  for (const text of sources.surnames) flag(text, SURNAME);
  for (const text of sources.middleNames) flag(text, MIDDLE_NAME);
  for (const text of sources.places) words.push({ ids: lexicon.ids(text), end: PLACE_END, field: 0 });
  return { lexicon, syllables, words };
}

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q qu r s t th tr v x'.split(' ');
const ONSET_NUMBER: Record<string, string> = { gh: 'g', ngh: 'ng', k: 'c', q: 'c' };

/** Beginning and rhyme of each syllable, so that reduplications show. Words that are no Vietnamese syllables have none. */
function addSounds(lexicon: Lexicon, syllables: SyllableTable, texts: readonly string[]): void {
  const rhymes = new Map<string, number>();
  const seen = new Set<string>();
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      if (seen.has(word)) continue;
      seen.add(word);
      const [id, more] = lexicon.ids(word);
      if (id === undefined || more !== undefined || id >= syllables.onset.length) continue;
      const parted = /^(ngh|ng|nh|gh|gi(?=[aăâeêioôơuư])|qu|kh|ch|ph|th|tr|[bcdđghklmnpqrstvx])?(.+)$/.exec(
        toneless(word),
      );
      if (parted === null || !/^[aăâeêioôơuưy]{1,3}(c|ch|m|n|ng|nh|p|t)?$/.test(parted[2] as string)) continue;
      const onset = parted[1] ?? '';
      syllables.onset[id] = onset === '' ? 0 : ONSETS.indexOf(ONSET_NUMBER[onset] ?? onset) + 1;
      const rhyme = parted[2] as string;
      if (!rhymes.has(rhyme)) rhymes.set(rhyme, rhymes.size + 1);
      syllables.rhyme[id] = rhymes.get(rhyme) as number;
    }
  }
}

function toneless(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0309\u0303\u0323]/g, '')
    .normalize('NFC');
}

/** Every text of the sources, to intern their syllables in one order. */
export function allTexts(sources: Sources): string[] {
  const { words, places, surnames, middleNames } = sources;
  return [...words.map(({ text }) => text), ...places, ...surnames, ...middleNames];
}
