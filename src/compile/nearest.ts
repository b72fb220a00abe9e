/** What a mistyped word was meant to be: the known word at the least distance, if it is near enough. */

/** Distances allowed by the length of the known word: one edit for short ones, two from this length on. */
const LONG = 6;

export function nearest(word: string, known: readonly string[]): string | null {
  const lower = word.toLowerCase();
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const most = candidate.length >= LONG ? 2 : 1;
    const edits = distance(lower, candidate, most);
    if (edits <= most && edits < least) {
      best = candidate;
      least = edits;
    }
  }
  return best;
}

/** Letters put in, left out, changed or changed places with the next; more than `most` is reported as `most + 1`. */
function distance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (let i = 1; i <= left.length; i++) {
    const last = row;
    row = [i];
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1] ? 0 : 1;
      let least = Math.min((last[j] as number) + 1, (row[j - 1] as number) + 1, (last[j - 1] as number) + same);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        least = Math.min(least, (before[j - 2] as number) + 1);
      }
      row.push(least);
    }
    before = last;
  }
  return Math.min(row[right.length] as number, most + 1);
}
