/** Lays expected mentions against found ones: exact first, then the right place or the right type. */

export interface Mention {
  type: string;
  start: number;
  end: number;
}

export interface Alignment<E extends Mention, F extends Mention> {
  /** Same type and span. */
  right: [E, F][];
  /** Same span, another type. */
  wrongType: [E, F][];
  /** Same type, overlapping spans. */
  wrongSpan: [E, F][];
  missing: E[];
  spurious: F[];
}

const overlap = (a: Mention, b: Mention) => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Each mention takes part once. Offsets of both lists must belong to the same text. */
export function align<E extends Mention, F extends Mention>(
  expected: readonly E[],
  found: readonly F[],
): Alignment<E, F> {
  const left = new Set(found);
  const take = (pairs: [E, F][], wanted: readonly E[], fits: (e: E, f: F) => number) =>
    wanted.filter((mention) => {
      let best: F | undefined;
      let most = 0;
      for (const candidate of left) {
        const size = fits(mention, candidate);
        if (size > most) [best, most] = [candidate, size];
      }
      if (!best) return true;
      left.delete(best);
      pairs.push([mention, best]);
      return false;
    });

  const same = (a: Mention, b: Mention) => a.start === b.start && a.end === b.end;
  const result: Alignment<E, F> = { right: [], wrongType: [], wrongSpan: [], missing: [], spurious: [] };
  let rest = take(result.right, expected, (e, f) => Number(e.type === f.type && same(e, f)));
  rest = take(result.wrongType, rest, (e, f) => Number(same(e, f)));
  result.missing = take(result.wrongSpan, rest, (e, f) => (e.type === f.type ? overlap(e, f) : 0));
  result.spurious = [...left];
  return result;
}

/** The mention in its surroundings: `…kế hoạch vốn đạt «40%» tổng số…`, line breaks drawn as ⏎. */
export function mentionContext(text: string, start: number, end: number, width = 36): string {
  const before = text.slice(Math.max(0, start - width), start);
  const after = text.slice(end, end + width);
  const cut = (cond: boolean) => (cond ? '…' : '');
  return `${cut(start > width)}${before}«${text.slice(start, end)}»${after}${cut(end + width < text.length)}`.replace(
    /\r?\n/g,
    '⏎',
  );
}
