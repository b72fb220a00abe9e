import { attribute, escapeHtml } from './html-escape.ts';
import type { NestedMention } from './nesting.ts';

/** What the rendering of a mention needs to know of its entity. */
export interface MentionStyle {
  /** Number of the type, as in its class `t3`. */
  type(type: string): number;
  /** The type's name, set small under the mention. */
  tag(type: string): string;
  /** Lines shown when the mention is pointed at. */
  note(mention: NestedMention): string;
}

/** Where the first word of a stretch of text ends. */
function firstWord(text: string, start: number, end: number): number {
  const space = text.slice(start, end).search(/\s/);
  return space < 0 ? end : start + space;
}

/**
 * A mention and those inside it. Tag and note hang on its first word, which no line break divides, as generated content:
 * they are neither selected, copied nor found by a search. Where an inner mention begins at the same place, its first
 * word bears the tags and notes of both (`above`).
 */
function renderMention(text: string, mention: NestedMention, style: MentionStyle, above?: [string, string]): string {
  const { entity, depth, height, children } = mention;
  const tag = style.tag(entity.type);
  const note = style.note(mention);
  const marks: [string, string] =
    above === undefined ? [tag, note] : [`${above[0]} › ${tag}`, `${above[1]}\n\n${note}`];
  const first = children[0];
  const classes = ['e', `t${style.type(entity.type)}`, `h${Math.min(height, 4)}`];
  if (depth === 0) classes.push('o');
  if (above !== undefined) classes.push('s');
  let head = '';
  let from = entity.start;
  if (first === undefined || first.entity.start > from) {
    from = firstWord(text, entity.start, first?.entity.start ?? entity.end);
    const word = escapeHtml(text.slice(entity.start, from));
    head = `<span class="w"${attribute('data-l', marks[0])}${attribute('data-v', marks[1])}>${word}</span>`;
  }
  const rest = renderRange(text, from, entity.end, children, style, head === '' ? marks : undefined);
  const id = Number.isSafeInteger(entity.id) ? ` id="e${entity.id}"` : '';
  return `<span class="${classes.join(' ')}"${id}>${head}${rest}</span>`;
}

function renderRange(
  text: string,
  from: number,
  to: number,
  mentions: readonly NestedMention[],
  style: MentionStyle,
  marksForFirst?: [string, string],
): string {
  let html = '';
  let cursor = from;
  mentions.forEach((mention, index) => {
    html += escapeHtml(text.slice(cursor, mention.entity.start));
    html += renderMention(text, mention, style, index === 0 ? marksForFirst : undefined);
    cursor = mention.entity.end;
  });
  return html + escapeHtml(text.slice(cursor, to));
}

/** Stretches between line breaks that no mention runs over, without white space at their ends. */
function paragraphs(text: string, roots: readonly NestedMention[]): { start: number; end: number; indent: number }[] {
  const blocks: { start: number; end: number; indent: number }[] = [];
  let start = 0;
  let next = 0;
  const close = (end: number) => {
    const block = text.slice(start, end);
    const indent = block.length - block.trimStart().length;
    if (indent < block.length) blocks.push({ start: start + indent, end: start + block.trimEnd().length, indent });
  };
  for (const match of text.matchAll(/[\r\n\u2028\u2029]+/g)) {
    while (next < roots.length && roots[next]!.entity.end <= match.index) next++;
    if (next < roots.length && roots[next]!.entity.start < match.index) continue;
    close(match.index);
    start = match.index + match[0].length;
  }
  close(text.length);
  return blocks;
}

/** A first line that is short and ends in no full stop is the headline, when more text follows. */
export function headline(text: string): string | undefined {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const first = lines[0]?.trim() ?? '';
  return lines.length > 1 && first.length <= 200 && !/[.;:,]$/.test(first) ? first : undefined;
}

/**
 * The text in paragraphs with its mentions marked. A headline is set as one, and a last line that the source moved to the
 * right with spaces (the author's name) stays there.
 */
export function renderArticle(text: string, roots: readonly NestedMention[], style: MentionStyle): string {
  const blocks = paragraphs(text, roots);
  const titled = headline(text) !== undefined;
  let next = 0;
  return blocks
    .map(({ start, end, indent }, index) => {
      const from = next;
      while (next < roots.length && roots[next]!.entity.start < end) next++;
      const content = renderRange(text, start, end, roots.slice(from, next), style);
      if (index === 0 && titled) return `<h1>${content}</h1>`;
      const signature = index > 0 && index === blocks.length - 1 && indent >= 8 && end - start < 80;
      return `<p${signature ? ' class="signature"' : ''}>${content}</p>`;
    })
    .join('\n');
}
