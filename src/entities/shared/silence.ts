/**
 * Shared by documents and events: proposals inside a code that is no text are withdrawn.
 *
 *   12/2020/NĐ-CP     `12/2020` is no month     2480/UBND-VX     `UBND` is no body here
 *
 * A type cannot say that it holds dates in one place and none in another, so the rule that knows takes the
 * strength of such proposals away before anything is resolved.
 */
import type { Passage } from '../../engine/passage.ts';

/** Titles and persons inside the name of an event or a law are not marked: Ngày sinh Chủ tịch Hồ Chí Minh. */
export function silencePersons(passage: Passage, from: number, to: number): void {
  silence(passage, from, to, passage.typeBit('title') | passage.typeBit('official') | passage.typeBit('person'));
}

/** Withdraws every proposal of `types` (one bit a type, all when left out) that begins and ends in tokens `from`–`to`. */
export function silence(passage: Passage, from: number, to: number, types = -1): void {
  const { spans } = passage;
  for (let at = from; at < to; at++) {
    for (let span = spans.newestAt(at); span !== 0; span = spans.before[span] as number) {
      if ((spans.to[span] as number) <= to && ((1 << (spans.type[span] as number)) & types) !== 0)
        spans.score[span] = 0;
    }
  }
}
