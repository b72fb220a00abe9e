/** Shared by events with a known name: the ordinal and the year behind it, and the proposal. */

import type { Passage } from '../../engine/passage.ts';
import { isMark, OPEN } from '../shared/marks.ts';
import { ordinal } from '../shared/ordinal.ts';
import { silencePersons } from '../shared/silence.ts';
import { type Completions, completion } from './completion.ts';
import { writeEvent } from './payload.ts';

/** Proposes the event whose name is tokens `at`–`name`, with what completes it. */
export function finish(passage: Passage, completions: Completions, at: number, name: number, kind: number): void {
  const { tokens } = passage;
  let to = name;
  let value = 0;
  if (completions.ordinals.after(tokens, to)) {
    value = ordinal.value;
    to = ordinal.to;
  }
  if (name - at > 2) silencePersons(passage, at, name);
  completion.year = 0;
  completions.years(tokens, to, !isMark(tokens, to, OPEN));
  passage.propose(at, completion.to, name - at > 1 ? 962 : 930, writeEvent(passage, kind, value, completion.year));
}
