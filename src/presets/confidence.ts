/**
 * How often a mention that stands was right, by the rule that made it: the score of an entity, so that `minScore` is a
 * dial between precision and recall. The table is measured by `npm run calibrate`.
 */
import { calibration } from './calibration.ts';

/** Most that is believed of a rule that the measurement never saw. */
const UNSEEN = 0.8;

export function confidence(source: string, strength: number): number {
  // A user's own row is believed as the user says.
  if (source.startsWith('gazetteer/')) return strength;
  return calibration[source] ?? Math.min(strength, UNSEEN);
}
