import type { EntityValue } from '../types.ts';
import { indicatorSpans } from './brat-types.ts';
import { codePointOffsets } from './code-points.ts';
import type { ImportedDocument } from './document.ts';
import { type ImportedMention, importedEntities } from './imported.ts';

/** The value that `writeBrat` left in a note; a note of a human annotator is no JSON object and gives none. */
function valueOfNote(note: string): EntityValue | undefined {
  if (!note.startsWith('{')) return undefined;
  try {
    return JSON.parse(note) as EntityValue;
  } catch {
    return undefined;
  }
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

/**
 * Reads the text bounds (`T` lines) of a brat `.ann` with the text that it annotates; fragments become one mention from
 * the first to the last of them. Values come back from the notes that `writeBrat` wrote. Relations, attributes, events
 * and normalisations are skipped, with the text bounds that serve an indicator alone.
 *
 * Offsets of the file are code points, those of the result UTF-16 code units. Never throws: what cannot be read, or does
 * not fit the text, is named in `problems` with its line.
 */
export function readBrat(text: string, ann: string): ImportedDocument {
  const points = codePointOffsets(text);
  const length = points.fromUtf16(text.length);
  const bounds = new Map<string, ImportedMention>();
  const values = new Map<string, EntityValue>();
  const auxiliary = new Set<string>();
  const problems: string[] = [];

  const readBound = (id: string, bound: string, words: string): string | undefined => {
    const match = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(bound);
    if (match === null) return `"${bound}" is no type with offsets`;
    const offsets = match[2]!.split(/[ ;]/).map(Number);
    const [first, last] = [Math.min(...offsets), Math.max(...offsets)];
    if (first === last || last > length) return `offsets ${match[2]} do not fit a text of ${length} code points`;
    const [start, end] = [points.toUtf16(first), points.toUtf16(last)];
    bounds.set(id, { type: match[1]!, start, end });
    // Between fragments of one mention stands text that is not in the last column.
    const contiguous = !match[2]!.includes(';');
    if (!contiguous || withoutSpace(text.slice(start, end)) === withoutSpace(words)) return undefined;
    return `"${words}" does not stand at ${match[2]}`;
  };

  ann.split(/\r?\n/).forEach((line, index) => {
    if (line.trim() === '') return;
    const [id = '', body = '', ...rest] = line.split('\t');
    let problem: string | undefined;
    if (/^T\S+$/.test(id)) {
      problem = readBound(id, body, rest.join('\t'));
    } else if (/^#\S*$/.test(id)) {
      const value = valueOfNote(rest.join('\t'));
      if (value !== undefined) values.set(body.split(' ')[1] ?? '', value);
    } else if (/^E\S+$/.test(id) && body.startsWith(`${indicatorSpans.trigger}:`)) {
      for (const role of body.trim().split(/\s+/)) {
        const [name, span] = role.split(':');
        if (Object.values<string | undefined>(indicatorSpans).includes(name)) auxiliary.add(span ?? '');
      }
    } else if (!/^(?:[EARMN]\S+|\*)$/.test(id)) {
      problem = `"${id}" begins no line of the standoff format`;
    }
    if (problem !== undefined) problems.push(`line ${index + 1}: ${problem}`);
  });

  const mentions = [...bounds]
    .filter(([id]) => !auxiliary.has(id))
    .map(([id, mention]) => ({ ...mention, value: values.get(id) ?? null }));
  return { text, entities: importedEntities(text, mentions, 'brat'), tokens: [], sentences: [], problems };
}
