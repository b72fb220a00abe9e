/** Colours of the terminal, and whether it wants any. */
import picocolors from 'picocolors';
import type { Paint } from '../export/grid.ts';

/** Only on a terminal, and not where NO_COLOR (no-color.org) is set or the terminal has none. */
export function wantsColors(stream: { isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}

export type Colors = ReturnType<typeof picocolors.createColors>;

export const colorsFor = (enabled: boolean): Colors => picocolors.createColors(enabled);

/** As on the HTML page: people reddish, bodies blue, places green, time magenta, figures yellow. */
export function painter(enabled: boolean): Paint {
  const c = colorsFor(enabled);
  const styles: Record<string, (text: string) => string> = {
    title: c.yellow,
    official: c.red,
    person: c.magenta,
    agency: c.blue,
    organization: c.cyan,
    location: c.green,
    date: c.magenta,
    duration: c.magenta,
    percent: c.yellow,
    money: c.yellow,
    quantity: c.yellow,
    document: c.gray,
    event: c.cyan,
    heading: c.bold,
    strong: c.bold,
    column: c.dim,
    muted: c.dim,
  };
  return (text, style) => (Object.hasOwn(styles, style) ? (styles[style] as (text: string) => string)(text) : text);
}
