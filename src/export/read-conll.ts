import type { Sentence, Token } from '../types.ts';
import type { ImportedDocument } from './document.ts';
import { type ImportedMention, importedEntities } from './imported.ts';

/** `B-title`, `I-title`, also E, S (BIOES) and L, U (BILOU); `O` is none. */
const tagPattern = /^(?:O|[BIESLU]-.+)$/;

interface Row {
  line: number;
  form: string;
  tags: string[];
}

/** Lines of tokens in sentences. A `-DOCSTART-` line ends a sentence and is no token. */
function readRows(source: string): Row[][] {
  const sentences: Row[][] = [[]];
  source.split(/\r?\n/).forEach((text, index) => {
    const cells = text.includes('\t') ? text.split('\t') : text.trim().split(/\s+/);
    const form = cells[0]!;
    if (text.trim() === '' || form === '-DOCSTART-') {
      if (sentences[sentences.length - 1]!.length > 0) sentences.push([]);
    } else {
      sentences[sentences.length - 1]!.push({ line: index + 1, form, tags: cells.slice(1).map((cell) => cell.trim()) });
    }
  });
  return sentences.filter((rows) => rows.length > 0);
}

/** How far past its place a form is looked for, when the tokens leave out a part of the text. Bounds the reader to linear time. */
const reach = 400;

/** Where the form ends when it stands at `start`, or -1. A `_` of the form also stands for a run of white space. */
function endOfForm(text: string, start: number, form: string): number {
  let at = start;
  for (const character of form) {
    if (text.startsWith(character, at)) {
      at += character.length;
    } else {
      const from = at;
      while (character === '_' && at < text.length && text[at]!.trim() === '') at++;
      if (at === from) return -1;
    }
  }
  return at;
}

/** Finds each form in the text at or soon after the end of the last one. */
function aligner(text: string): (form: string) => { start: number; end: number } | undefined {
  let cursor = 0;
  return (form) => {
    for (let start = cursor; start < text.length && start <= cursor + reach; start++) {
      const end = text[start]!.trim() === '' ? -1 : endOfForm(text, start, form);
      if (end < 0) continue;
      cursor = end;
      return { start, end };
    }
    return undefined;
  };
}

/** Mentions of one column of tags over the tokens of one sentence. */
function readColumn(rows: readonly Row[], tokens: readonly (Token | undefined)[], column: number): ImportedMention[] {
  const mentions: ImportedMention[] = [];
  let open: ImportedMention | undefined;
  rows.forEach((row, index) => {
    const tag = row.tags[column] ?? 'O';
    const token = tokens[index];
    const mark = tag[0]!;
    const type = tag.slice(2);
    if (tag === 'O' || !tagPattern.test(tag) || token === undefined) {
      open = undefined;
      return;
    }
    if (open === undefined || open.type !== type || mark === 'B' || mark === 'S' || mark === 'U') {
      open = { type, start: token.start, end: token.end };
      mentions.push(open);
    } else {
      open.end = token.end;
    }
    if (mark === 'E' || mark === 'L' || mark === 'S' || mark === 'U') open = undefined;
  });
  return mentions;
}

/**
 * Reads one token a line with BIO, IOB1, BIOES or BILOU tags, separated by tabs or spaces, sentences by empty lines.
 *
 * When every column after the token holds such tags, each is a nesting level (`nesting: 'all'` of `writeConll`);
 * otherwise the last column is read alone, as in CoNLL-2003 with its part of speech and chunk. With `text` the tokens are
 * found in it and offsets are those of that text; without, the text is built from the tokens, one space between two and one
 * line a sentence. Never throws: what cannot be read is named in `problems`, with its line.
 */
export function readConll(source: string, text?: string): ImportedDocument {
  const sentenceRows = readRows(source);
  const all = sentenceRows.flat();
  const problems: string[] = [];
  for (const { line, form, tags } of all) {
    if (form === '') problems.push(`line ${line}: no token before the tab`);
    if (tags.length === 0) problems.push(`line ${line}: "${form}" has no tag`);
    else if (!tagPattern.test(tags[tags.length - 1]!))
      problems.push(`line ${line}: "${tags[tags.length - 1]}" is no tag`);
  }
  const width = Math.max(0, ...new Set(all.map((row) => row.tags.length)));
  const nested = all.every((row) => row.tags.every((tag) => tagPattern.test(tag)));
  const columns = nested ? Array.from({ length: width }, (_, column) => column) : [width - 1];
  const built = text ?? sentenceRows.map((rows) => rows.map((row) => row.form).join(' ')).join('\n');
  const place = aligner(built);
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const mentions: ImportedMention[] = [];
  for (const rows of sentenceRows) {
    const placed = rows.map(({ line, form }) => {
      const span = form === '' ? undefined : place(form);
      if (span === undefined && form !== '') problems.push(`line ${line}: "${form}" does not stand in the text`);
      return span === undefined ? undefined : { text: built.slice(span.start, span.end), ...span };
    });
    const found = placed.filter((token) => token !== undefined);
    tokens.push(...found);
    const [first, last] = [found[0], found[found.length - 1]];
    if (first !== undefined && last !== undefined) {
      sentences.push({ text: built.slice(first.start, last.end), start: first.start, end: last.end });
    }
    for (const column of columns) mentions.push(...readColumn(rows, placed, column));
  }
  return { text: built, entities: importedEntities(built, mentions, 'conll'), tokens, sentences, problems };
}
