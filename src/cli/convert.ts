/** `vietner convert`: annotated documents from one format to another. */
import { errors } from '../errors.ts';
import { STDIN } from './input.ts';
import { openOutput } from './output.ts';
import { CliCommand, complain, oneOf } from './usage.ts';

const sources = ['gold', 'jsonl', 'json', 'conll', 'brat'] as const;
const targets = ['gold', 'jsonl', 'json', 'conll', 'conllu', 'brat', 'csv', 'html', 'table'] as const;

interface Flags {
  from?: string;
  to?: string;
  text?: string;
  out?: string;
}

export function convertCommand(): CliCommand {
  return new CliCommand('convert')
    .description('Turn annotated documents into another format')
    .usage('[FILES…] --from X --to Y [options]')
    .argument('[FILES...]', '"-" or nothing reads standard input; for brat the .ann files')
    .option('--from <name>', sources.join(', '))
    .option('--to <name>', `${targets.slice(0, 5).join(', ')},\n${targets.slice(5).join(', ')}`)
    .option('--text <path>', 'the annotated text, or JSON Lines of {"id", "text"}')
    .option('-o, --out <path>', 'a file, or a folder: brat, gold, html of several documents')
    .notes(
      'json and jsonl hold "text" here, so that a document can be turned back; what',
      'vietner extract wrote has none and needs --text. brat takes the .txt beside it.',
    )
    .action(convertFiles);
}

async function convertFiles(given: string[], flags: Flags): Promise<void> {
  const files = given.length === 0 ? [STDIN] : given;
  if (flags.from === undefined) throw errors.badUsage('--from is missing');
  if (flags.to === undefined) throw errors.badUsage('--to is missing');
  const from = oneOf(flags.from, sources, errors.unknownFormat);
  const to = oneOf(flags.to, targets, errors.unknownFormat);
  const { readDocuments, readTexts, writeDocument } = await import('./documents.ts');
  const { formats } = await import('../export/formats.ts');
  const texts = flags.text === undefined ? null : await readTexts(flags.text);
  const documents = [];
  for (const file of files) {
    try {
      documents.push(...(await readDocuments(file, from, texts)));
    } catch (error) {
      complain(error);
    }
  }
  const types = [...new Set(documents.flatMap(({ extraction }) => extraction.entities.map(({ type }) => type)))].sort();
  const output = await openOutput({
    format: to,
    extension: to === 'gold' ? to : formats[to].extension,
    streamable: to !== 'gold' && formats[to].streamable,
    path: flags.out,
    files,
    several: documents.length > 1,
    types,
  });
  for (const document of documents) {
    try {
      const written = writeDocument(document, to, documents.length > 1);
      const piece = { id: document.extraction.id ?? document.name, output: written, text: document.text ?? '' };
      const joined = new TextEncoder().encode(output.between === '' ? written : written.trimEnd());
      await output.write({ joined, pieces: [piece] });
    } catch (error) {
      complain(error);
    }
  }
  await output.close();
}

export type SourceFormat = (typeof sources)[number];
export type TargetFormat = (typeof targets)[number];
