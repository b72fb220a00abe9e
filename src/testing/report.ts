/** Scores and mistakes as plain text for a terminal or a log. */

import type { Mistake } from './mistakes.ts';
import type { Measure, Rate, Score } from './score.ts';

const percent = (rate: number | null) => (rate === null ? '–' : (100 * rate).toFixed(1));
const row = (name: string, cells: readonly (string | number)[]) =>
  `  ${name.padEnd(15)}${cells.map((cell) => String(cell).padStart(8)).join('')}`.trimEnd();

/** Counts, precision, recall and F1 by type in per cent; accuracy of values beside the types that have one. */
export function formatScore(name: string, score: Score): string {
  const cells = (m: Measure) => [m.gold, m.found, m.right, percent(m.precision), percent(m.recall), percent(m.f1)];
  const valueCells = (type: string) => {
    const value = score.values[type];
    return value ? [percent(value.accuracy), `${value.right}/${value.total}`] : [];
  };
  const butModifier = Object.entries(score.values).filter(([, value]) => value.rightButModifier > value.right);
  const accuracy = ({ right, total, accuracy }: Rate) => `${percent(accuracy)} (${right}/${total})`;
  const { agencies, indicators } = score;
  return [
    `${name}: ${score.documents} ${score.documents === 1 ? 'document' : 'documents'}`,
    row('', ['gold', 'found', 'right', 'P', 'R', 'F1', 'value', '']),
    ...Object.entries(score.types).map(([type, m]) => row(type, [...cells(m), ...valueCells(type)])),
    row('all mentions', cells(score.mentions)),
    row('holds', cells(score.holds)),
    row('indicators', cells(indicators)),
    `  of the right indicators: base ${accuracy(indicators.base)}, date ${accuracy(indicators.date)}`,
    `  agencies resolved ${accuracy(agencies.resolved)}: name ${accuracy(agencies.name)}, level ${accuracy(agencies.level)}`,
    ...(butModifier.length === 0
      ? []
      : [
          `  values right but for the approximation: ${butModifier.map(([type, v]) => `${type} ${v.rightButModifier - v.right}`).join(', ')}`,
        ]),
  ].join('\n');
}

/** One line a genre: documents, F1 of the mentions and relations. */
export function formatGenres(genres: Record<string, Score>): string {
  return [
    row('genre', ['docs', 'P', 'R', 'F1', 'holds', 'indic.', 'agency']),
    ...Object.entries(genres).map(([genre, { documents, mentions, holds, indicators, agencies }]) => {
      const relations = [holds.f1, indicators.f1, agencies.resolved.accuracy];
      const { precision, recall, f1 } = mentions;
      return row(genre, [documents, ...[precision, recall, f1, ...relations].map(percent)]);
    }),
  ].join('\n');
}

/** A heading a kind, then a line or two a mistake. */
export function formatMistakes(mistakes: readonly Mistake[]): string {
  const kinds = [...new Set(mistakes.map(({ kind, type }) => `${type}: ${kind}`))].sort();
  return kinds
    .map((heading) => {
      const list = mistakes.filter(({ kind, type }) => `${type}: ${kind}` === heading);
      const lines = list.map((mistake) => {
        const { document, expected, found, context, source } = mistake;
        const both = expected !== null && found !== null;
        const said = both ? `${expected}  ≠  ${found}` : (expected ?? found);
        const seen = context === '' ? '' : `\n      ${context}`;
        return `  ${document}  ${said}${source === '' ? '' : `  [${source}]`}${seen}`;
      });
      return `${heading} (${list.length})\n${lines.join('\n')}`;
    })
    .join('\n\n');
}
