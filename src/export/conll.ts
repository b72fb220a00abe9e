import { bioTags, type Nesting } from './bio.ts';
import { type ExportDocument, withTokens } from './document.ts';
import { nest } from './nesting.ts';
import { groupBySentence } from './sentence-tokens.ts';

export interface ConllOptions {
  nesting?: Nesting;
  /** Number of tag columns of `nesting: 'all'`; fix it when several documents share a file. Default: the document's depth. */
  levels?: number;
  /** Begin with `-DOCSTART-`, as CoNLL-2003 separates the documents of a file. Default false. */
  docstart?: boolean;
}

/**
 * One token a line with its BIO tags, in the manner of CoNLL-2003, tab separated, an empty line after each sentence:
 *
 *     Bí      B-title    O
 *     thư     I-title    O
 *     Tỉnh    I-title    B-agency
 *     ủy      I-title    I-agency
 *
 * White space inside a token becomes `_` (`Bắc_Kạn`), as readers split lines at it. Offsets are not written.
 *
 * @throws TypeError when the document has no tokens or sentences.
 */
export function writeConll(document: ExportDocument, options: ConllOptions = {}): string {
  const { text, extraction, ...cut } = withTokens(document, 'conll');
  const { tokens, groups } = groupBySentence(cut.tokens, cut.sentences);
  const roots = nest(extraction.entities, text.length);
  const columns = bioTags(tokens, groups, roots, options.nesting ?? 'outermost', options.levels);
  const lines: string[] = options.docstart === true ? [['-DOCSTART-', ...columns.map(() => 'O')].join('\t'), ''] : [];
  for (const { from, to } of groups) {
    for (let index = from; index < to; index++) {
      const form = tokens[index]!.text.trim().replace(/\s+/g, '_');
      lines.push([form, ...columns.map((tags) => tags[index]!)].join('\t'));
    }
    lines.push('');
  }
  return lines.map((line) => `${line}\n`).join('');
}
