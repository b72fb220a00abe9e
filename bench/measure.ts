/** Timing: every variant once a round, round after round, so that what disturbs the machine disturbs all of them. */

export interface Variant {
  name: string;
  /** Works on one document and says how many things it found; `at` is the number of the document. */
  run(text: string, at: number): number;
}

export interface Measured {
  name: string;
  /** Documents of one round; slow variants read fewer. */
  documents: number;
  bytes: number;
  /** Things found in these documents. */
  found: number;
  /** Milliseconds of each round. */
  times: number[];
}

export interface Spread {
  median: number;
  min: number;
  max: number;
}

/** A round of one variant lasts about this long, in milliseconds. */
const ROUND = 400;

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  const median =
    sorted.length % 2 === 1 ? sorted[middle] : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
  return { median: median as number, min: sorted[0] as number, max: sorted[sorted.length - 1] as number };
}

/** Runs all variants `rounds` times in turns. `order` turns by one each round. */
export function interleave(
  variants: readonly Variant[],
  documents: readonly { text: string }[],
  rounds: number,
): Measured[] {
  const bytes = documents.map(({ text }) => Buffer.byteLength(text));
  const measured = variants.map((variant) => {
    const count = calibrate(variant, documents);
    return {
      name: variant.name,
      documents: count,
      bytes: bytes.slice(0, count).reduce((sum, size) => sum + size, 0),
      found: 0,
      times: [] as number[],
    };
  });
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < variants.length; step++) {
      const at = (round + step) % variants.length;
      const one = measured[at] as Measured;
      const { run } = variants[at] as Variant;
      let found = 0;
      const start = performance.now();
      for (let document = 0; document < one.documents; document++) {
        found += run((documents[document] as { text: string }).text, document);
      }
      one.times.push(performance.now() - start);
      one.found = found;
    }
  }
  return measured;
}

/** Warms a variant up, and says how many documents it reads in one round's time. */
function calibrate({ run }: Variant, documents: readonly { text: string }[]): number {
  const start = performance.now();
  let count = 0;
  while (count < documents.length && performance.now() - start < ROUND) {
    run((documents[count] as { text: string }).text, count);
    count++;
  }
  // What was read cold is read faster warm.
  const again = performance.now();
  for (let at = 0; at < count; at++) run((documents[at] as { text: string }).text, at);
  const time = performance.now() - again;
  return Math.min(documents.length, Math.max(1, Math.round((count * ROUND) / Math.max(1, time))));
}

/** Megabytes (10⁶ bytes of UTF-8) a second over the rounds. */
export const speed = ({ bytes, times }: Measured): Spread => spread(times.map((time) => bytes / time / 1000));

/** Documents a second, by the median. */
export const documentsPerSecond = ({ documents, times }: Measured): number => (documents / spread(times).median) * 1000;

/** How many times the baseline's speed, round by round. */
export function ratio(one: Measured, baseline: Measured): Spread {
  return spread(
    one.times.map((time, round) => one.bytes / time / (baseline.bytes / (baseline.times[round] as number))),
  );
}
