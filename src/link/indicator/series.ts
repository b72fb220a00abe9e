/**
 * Subjects and figures in the same order.
 *
 *   Số vụ, số người chết và số người bị thương | giảm lần lượt | 8%, 5% và 3,6%
 *   Tỷ lệ giải ngân của Sở A, Sở B | lần lượt đạt | 40% và 35%       one head for all
 */
import { Kind } from './kinds.ts';
import type { Reading } from './reading.ts';
import { segment } from './segment.ts';
import type { Statement, Stretch } from './statement.ts';

/** Items of one list; longer ones are tables. */
const LONGEST_SERIES = 12;

/** Reads the list before the verb at chunk `edge`; false when there is none. */
export function readSeries(reading: Reading, statement: Statement, edge: number): boolean {
  const { kind } = reading.chunks;
  reading.segment(edge, statement.chunk, true);
  const items: Stretch[] = [];
  let head: Stretch | null = null;
  for (let from = segment.from; from < segment.to && items.length < LONGEST_SERIES; ) {
    let to = from;
    while (to < segment.to && kind[to] !== Kind.COMMA && kind[to] !== Kind.AND) to++;
    const item = reading.stretch(from, to);
    if (item !== null) {
      const named = to - from === 1 && kind[from] === Kind.NAME;
      if (items.length === 0) head = reading.commonHead(from, to);
      items.push(named && items.length > 0 && head !== null ? head : item);
    }
    from = to + 1;
  }
  if (items.length < 2) return false;
  statement.subject = items[0] as Stretch;
  statement.series = items.slice(1);
  return true;
}
