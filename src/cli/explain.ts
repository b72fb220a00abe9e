/**
 * `vietner explain`: what was proposed, by which rule or dictionary, and what beat it.
 *
 *     Phó Chủ tịch UBND tỉnh  45–67
 *       + title     Phó Chủ tịch UBND tỉnh  0.980  title/office
 *       + agency    UBND tỉnh               0.950  agency/local
 *       - person    Chủ tịch                0.520  person/name   lost to title "Phó Chủ tịch UBND tỉnh"
 */
import { displayWidth, padEnd, printable, truncate } from '../export/display-width.ts';
import type { TraceEvent } from '../types.ts';
import { type Colors, colorsFor, painter, wantsColors } from './colors.ts';
import { readText, STDIN } from './input.ts';
import { CliCommand, listOption } from './usage.ts';

interface Flags {
  date?: string;
  types?: string;
  find?: string;
}

export function explainCommand(): CliCommand {
  return new CliCommand('explain')
    .description('Show what was proposed, by which rule, and what beat it')
    .usage('[FILE] [options]')
    .argument('[FILE]', 'a UTF-8 text; "-" or nothing reads standard input', STDIN)
    .option('-d, --date <YYYY-MM-DD>', 'date of the document')
    .option('-t, --types <a,b>', 'only proposals of these entity types')
    .option('--find <words>', 'only proposals that touch these words of the text')
    .notes(
      '"+" stands, "-" was rejected; the number is the strength from 0 to 1, the name',
      'after it the rule or dictionary. Offsets are UTF-16 code units.',
    )
    .action(explainFile);
}

async function explainFile(file: string, { date, types: given, find }: Flags): Promise<void> {
  const { extract } = await import('../presets/extract.ts');
  const types = given === undefined ? undefined : listOption(given);
  const options = { ...(date === undefined ? {} : { date }), ...(types === undefined ? {} : { types }) };
  extract('', options);
  const text = await readText(file);
  const events: TraceEvent[] = [];
  const { entities } = extract(text, { ...(date === undefined ? {} : { date }), trace: (event) => events.push(event) });
  // Linkers may give a mention another type: a person with a title is an official.
  const finals = new Map(entities.map((entity) => [`${entity.start} ${entity.end} ${entity.source}`, entity.type]));
  for (const event of events) {
    const final = finals.get(`${event.start} ${event.end} ${event.source}`);
    if (event.kind === 'accepted' && final !== undefined && final !== event.type) event.type += ` → ${final}`;
  }
  const shown = groups(events)
    .filter(
      (group) => types === undefined || group.some(({ type }) => type.split(' → ').some((one) => types.includes(one))),
    )
    .filter((group) => find === undefined || group.some((event) => touches(text, event, find)));
  const enabled = wantsColors(process.stdout);
  const colors = colorsFor(enabled);
  const paint = painter(enabled);
  const output = shown.map((group) => picture(text, group, colors, paint));
  const about = find === undefined ? '' : ` at "${find}"`;
  const accepted = shown.flat().filter(({ kind }) => kind === 'accepted').length;
  const counts = `${accepted} accepted, ${shown.flat().length - accepted} rejected${about}`;
  process.stdout.write(`${[...output, colors.bold(counts)].join('\n')}\n`);
}

/** Proposals that overlap one another stand together: those that could have beaten each other. */
function groups(events: readonly TraceEvent[]): TraceEvent[][] {
  const found: TraceEvent[][] = [];
  let reach = -1;
  for (const event of [...events].sort((left, right) => left.start - right.start || right.end - left.end)) {
    if (event.start >= reach) found.push([]);
    (found[found.length - 1] as TraceEvent[]).push(event);
    reach = Math.max(reach, event.end);
  }
  return found;
}

function touches(text: string, { start, end }: TraceEvent, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at < end && at + words.length > start) return true;
  }
  return false;
}

/** Cells of the column of mentions. */
const WIDEST = 44;

function picture(
  text: string,
  group: readonly TraceEvent[],
  colors: Colors,
  paint: ReturnType<typeof painter>,
): string {
  const start = Math.min(...group.map((event) => event.start));
  const end = Math.max(...group.map((event) => event.end));
  const oneLine = (words: string) => printable(words.replace(/\s+/g, ' '));
  const width = Math.min(WIDEST, Math.max(...group.map((event) => displayWidth(oneLine(event.text)))));
  const widest = (of: (event: TraceEvent) => string) => Math.max(...group.map((event) => of(event).length));
  const [types, sources] = [widest(({ type }) => type), widest(({ source }) => source)];
  const ordered = [...group].sort(
    (left, right) => (left.kind === right.kind ? 0 : left.kind === 'accepted' ? -1 : 1) || right.score - left.score,
  );
  const lines = ordered.map((event) => {
    const { kind, type, score, source, beatenBy } = event;
    const words = padEnd(truncate(oneLine(event.text), width), width);
    const line = `${type.padEnd(types)}  ${words}  ${score.toFixed(3)}  ${source.padEnd(sources)}`;
    if (kind === 'accepted') return `  ${colors.green('+')} ${paint(line.trimEnd(), type.replace(/^.* → /, ''))}`;
    const why =
      beatenBy === undefined
        ? 'too weak to stand by itself'
        : `lost to ${beatenBy.type} "${truncate(oneLine(beatenBy.text), WIDEST)}" (${beatenBy.source})`;
    return `  ${colors.red('-')} ${colors.dim(`${line}  ${why}`)}`;
  });
  return `${colors.bold(truncate(oneLine(text.slice(start, end)), 60))}  ${start}–${end}\n${lines.join('\n')}\n`;
}
