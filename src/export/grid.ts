import { displayWidth, padEnd, printable, truncate } from './display-width.ts';

/** One cell of a plain-text table; `indent` levels of two spaces stand before the text. */
export interface Cell {
  text: string;
  style?: string;
  indent?: number;
}

/** Puts colour on a text. `style` is an entity type, or `heading`, `column`, `muted`, `strong`. */
export type Paint = (text: string, style: string) => string;

const margin = '  ';

const indented = ({ text, indent = 0 }: Cell) => '  '.repeat(indent) + printable(text);

/** Widths that fit the row: the widest column gives way until all fit; none goes below 6 cells. */
function columnWidths(rows: readonly (readonly Cell[])[], width: number): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      widths[column] = Math.min(width, Math.max(widths[column] ?? 0, displayWidth(indented(cell))));
    });
  }
  const sum = () => widths.reduce((total, each) => total + each + margin.length, 0);
  while (sum() > width) {
    const widest = Math.max(...widths);
    if (widest <= 6) break;
    widths[widths.lastIndexOf(widest)] = widest - 1;
  }
  return widths;
}

/**
 * Rows as aligned lines of at most `width` cells, two spaces before each column, cut with `…`. Colour goes on the text alone,
 * never on the padding; `Infinity` cuts nothing.
 */
export function grid(rows: readonly (readonly Cell[])[], width: number, paint: Paint): string[] {
  const widths = columnWidths(rows, width);
  return rows.map((row) => {
    let line = '';
    let gap = '';
    row.forEach((cell, column) => {
      const indent = '  '.repeat(cell.indent ?? 0);
      const text = truncate(printable(cell.text), widths[column]! - indent.length);
      const padded = padEnd(indent + text, widths[column]!);
      if (text !== '') {
        line += gap + margin + indent + (cell.style === undefined ? text : paint(text, cell.style));
        gap = padded.slice(indent.length + text.length);
      } else {
        gap += margin + padded;
      }
    });
    return line;
  });
}
