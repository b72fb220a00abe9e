/** One document's output of `vietner tokenize`. */
import { writeConllu } from '../export/conllu.ts';
import { jsonOnOneLine } from '../export/jsonl.ts';
import { sentences, tokenize } from '../tokenize.ts';
import type { Sentence, Token } from '../types.ts';
import type { Source } from './jsonl.ts';
import type { TokenizeTask } from './work.ts';

/** What CoNLL-U writes where nothing was looked for. */
const nothing = { entities: [], officials: [], agencies: [], indicators: [], language: { code: 'und', score: 0 } };

export function tokenWriter({ format, level }: TokenizeTask): (source: Source) => string {
  return ({ id, text }) => {
    const tokens = tokenize(text, { level });
    const named = id === undefined ? {} : { id: id as string };
    if (format === 'jsonl') return `${jsonOnOneLine({ ...named, tokens })}\n`;
    const cut = sentences(text);
    if (format === 'conllu') return writeConllu({ text, extraction: { ...nothing, ...named }, tokens, sentences: cut });
    return level === 'sentence'
      ? lines(
          cut.map((sentence) => [sentence]),
          ' ',
        )
      : lines(bySentence(tokens, cut), '_');
  };
}

/** Tokens that begin before the end of a sentence, and in none before it, are its own. */
function bySentence(tokens: readonly Token[], cut: readonly Sentence[]): Token[][] {
  let at = 0;
  return cut.map(({ end }) => {
    const own: Token[] = [];
    for (let token = tokens[at]; token !== undefined && token.start < end; token = tokens[++at]) own.push(token);
    return own;
  });
}

/** A line a sentence, a space between two tokens, `blank` for white space inside one. */
function lines(groups: readonly (readonly Token[])[], blank: string): string {
  const written = (token: Token) => token.text.trim().replace(/\s+/g, blank);
  return groups.map((tokens) => `${tokens.map(written).join(' ')}\n`).join('');
}
