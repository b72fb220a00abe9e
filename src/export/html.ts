import type { ExportDocument } from './document.ts';
import { countTypes, entityNotes } from './entity-notes.ts';
import { headline, type MentionStyle, renderArticle } from './html-article.ts';
import { escapeHtml } from './html-escape.ts';
import { tones } from './html-palette.ts';
import { styleSheet } from './html-style.ts';
import { agenciesTable, entitiesTable, indicatorsTable, officialsTable } from './html-tables.ts';
import { type LabelLanguage, type Labels, labelOf, labels } from './labels.ts';
import { flatten, nest } from './nesting.ts';

export interface HtmlOptions {
  /** Title of the page. Default: the text's headline, else the extraction's id, else `vietner`. */
  title?: string;
  /** Language of headings and labels. Default `vi`. */
  language?: LabelLanguage;
}

/** Even where a viewer were to miss an escape, the page loads nothing and runs nothing. */
const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** Check boxes that show and hide a type; the style sheet does the rest, no script. */
function legend(counts: ReadonlyMap<string, number>, words: Labels): string {
  const boxes = [...counts].map(
    ([type, count], index) =>
      `<label class="t${index}"><input type="checkbox" id="f${index}" checked>` +
      `<span>${escapeHtml(labelOf(words.types, type))}</span><b>${count}</b></label>`,
  );
  const tags = `<label class="tags"><input type="checkbox" id="tags" checked><span>${words.showTags}</span></label>`;
  return `<fieldset class="legend"><legend>${words.legend}</legend>\n${boxes.join('\n')}\n${tags}\n</fieldset>`;
}

/**
 * One self-contained page: the article with its mentions marked by type, nested ones inside the outer, a legend that shows
 * and hides types, and tables of officials, agencies, indicators and all mentions. Light and dark by the reader's setting,
 * fit for print; no script, no font, no image, nothing fetched. Everything taken from the document is escaped.
 */
export function writeHtml({ text, extraction }: ExportDocument, options: HtmlOptions = {}): string {
  const language = options.language ?? 'vi';
  const words = labels[language];
  const roots = nest(extraction.entities, text.length);
  const mentions = flatten(roots);
  const counts = countTypes(
    mentions.map(({ entity }) => entity),
    words,
  );
  const types = [...counts.keys()];
  const notes = entityNotes(extraction, words);
  const numbers = new Map(types.map((type, index) => [type, index]));
  const style: MentionStyle = {
    type: (type) => numbers.get(type) ?? 0,
    tag: (type) => labelOf(words.types, type),
    note: ({ entity }) => {
      const note = notes.get(entity.id) || entity.text;
      return `${labelOf(words.types, entity.type)}: ${note}\n${entity.source}, ${entity.score}`;
    },
  };
  const { officials, agencies, indicators } = words.heading;
  const facts = [
    [mentions.length, words.heading.entities],
    [extraction.officials.length, officials],
    [extraction.agencies.length, agencies],
    [extraction.indicators.length, indicators],
  ].map(([count, name]) => `${count} ${String(name).toLowerCase()}`);
  const title = options.title ?? headline(text) ?? String(extraction.id ?? 'vietner');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
${policy}
<meta name="generator" content="vietner">
<title>${escapeHtml(title)}</title>
<style>
${styleSheet(tones(types))}
</style>
</head>
<body>
<main>
<p class="facts">${facts.join(' · ')}</p>
<div class="page">
<article lang="vi">
${renderArticle(text, roots, style)}
</article>
${legend(counts, words)}
</div>
${[
  officialsTable(extraction, words),
  agenciesTable(extraction, words),
  indicatorsTable(extraction, words),
  entitiesTable(mentions, notes, words, style.type),
]
  .filter(Boolean)
  .join('\n')}
<footer>vietner</footer>
</main>
</body>
</html>
`;
}
