import { bioTags, type Nesting } from './bio.ts';
import { codePointOffsets } from './code-points.ts';
import { type ExportDocument, withTokens } from './document.ts';
import { nest } from './nesting.ts';
import { groupBySentence } from './sentence-tokens.ts';

export interface ConlluOptions {
  /** Default `all`: the outermost mention stands in `NER`, those inside it in `NER2`, `NER3` … */
  nesting?: Nesting;
}

const oneLine = (text: string) => text.trim().replace(/\s+/g, ' ');

/**
 * CoNLL-U (universaldependencies.org/format.html) with forms only; entities and offsets stand in MISC:
 *
 *     # sent_id = 1
 *     # text = Bí thư Tỉnh ủy.
 *     3    Tỉnh    _  _  _  _  _  _  _    NER=I-title|NER2=B-agency|TokenRange=7:11
 *     4    ủy      _  _  _  _  _  _  _    NER=I-title|NER2=I-agency|SpaceAfter=No|TokenRange=12:14
 *
 * A token outside every mention has no `NER`. `TokenRange` has the meaning that UDPipe gives it: offsets in **code
 * points** from the beginning of the text, which differ from ours after an emoji. `# text` is the sentence with each
 * run of white space as one space. With an `id` on the extraction, `# newdoc id` opens the document and begins each `sent_id`.
 *
 * @throws TypeError when the document has no tokens or sentences.
 */
export function writeConllu(document: ExportDocument, options: ConlluOptions = {}): string {
  const { text, extraction, ...cut } = withTokens(document, 'conllu');
  const { tokens, groups } = groupBySentence(cut.tokens, cut.sentences);
  const roots = nest(extraction.entities, text.length);
  const rows = bioTags(tokens, groups, roots, options.nesting ?? 'all');
  const points = codePointOffsets(text);
  const id = extraction.id === undefined ? undefined : oneLine(String(extraction.id));
  const lines: string[] = [];
  groups.forEach(({ from, to }, number) => {
    if (id !== undefined && number === 0) lines.push(`# newdoc id = ${id}`);
    const words: string[] = [];
    let sentence = '';
    for (let index = from; index < to; index++) {
      const token = tokens[index]!;
      const form = oneLine(token.text);
      const glued = index + 1 < tokens.length && tokens[index + 1]!.start <= token.end;
      const misc = rows.flatMap((tags, row) =>
        tags[index] === 'O' ? [] : `NER${row === 0 ? '' : row + 1}=${tags[index]}`,
      );
      if (glued) misc.push('SpaceAfter=No');
      misc.push(`TokenRange=${points.fromUtf16(token.start)}:${points.fromUtf16(token.end)}`);
      words.push(`${index - from + 1}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${misc.join('|')}`);
      sentence += glued || index + 1 === to ? form : `${form} `;
    }
    lines.push(`# sent_id = ${id === undefined ? '' : `${id}-`}${number + 1}`, `# text = ${sentence}`, ...words, '');
  });
  return lines.map((line) => `${line}\n`).join('');
}
