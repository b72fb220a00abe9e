/** One document's output of `vietner extract`. */
import { type Format, type FormatOptions, formats } from '../export/formats.ts';
import { painter } from './colors.ts';
import type { Source } from './jsonl.ts';
import { extractorFor } from './own-extractor.ts';
import type { ExtractTask } from './work.ts';

export async function extractWriter(task: ExtractTask): Promise<(source: Source) => string> {
  const { format, several, types, minScore, colors, width } = task;
  const extractor = await extractorFor(task.choice);
  const { write, needsTokens }: Format = formats[format];
  const cutter = needsTokens ? await import('../tokenize.ts') : null;
  const paint = painter(colors);
  const options: FormatOptions = { header: false, docstart: several, paint, width };
  return ({ id, text, date = task.date }) => {
    const found = extractor.extract(text, {
      ...(date === undefined ? {} : { date }),
      ...(types === undefined ? {} : { types }),
      ...(minScore === undefined ? {} : { minScore }),
    });
    const extraction = id === undefined ? found : { ...found, id: id as string };
    const cut = cutter === null ? {} : { tokens: cutter.tokenize(text), sentences: cutter.sentences(text) };
    const written = write({ text, extraction, ...cut }, options);
    return several && format === 'table' && id !== undefined ? `${paint(String(id), 'strong')}\n${written}` : written;
  };
}
