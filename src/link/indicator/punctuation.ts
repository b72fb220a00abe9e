/** Brackets, quotation marks and commas that belong to a noun phrase and end no clause. */
import type { ChunkTable } from './chunks.ts';
import { Code, Kind } from './kinds.ts';
import type { Barrier } from './segment.ts';

/** Chunks between a pair of quotation marks or brackets inside a subject: *Chỉ số giá tiêu dùng (CPI)*. */
export const LONGEST_ASIDE = 6;
/** Chunks of *, kể cả vốn kéo dài từ năm trước,*. */
const LONGEST_INCLUDED = 10;
/** Chunks of an item of a list inside a subject: *nông, lâm, thủy sản*. */
const LONGEST_ITEM = 7;
/** Chunks behind such a list up to the verb: *… nông, lâm, thủy sản 5 tháng đầu năm ước đạt*. */
const LONGEST_REST = 11;

/** The chunk that opens the short bracket or quotation closed by chunk `close`, or -1. */
export function opensBefore(chunks: ChunkTable, close: number): number {
  const { kind } = chunks;
  const wanted = kind[close] === Kind.CLOSE ? Kind.OPEN : Kind.QUOTE;
  for (let at = close - 1; close - at <= LONGEST_ASIDE && chunks.together(at, close); at--) {
    if (kind[at] === wanted) return at;
    if (kind[at] === Kind.FIGURE && !chunks.isCount(at)) return -1;
  }
  return -1;
}

/** The comma that opens the aside closed by comma `close`, *, kể cả vốn kéo dài,*, or -1. */
function asideBefore(chunks: ChunkTable, close: number): number {
  const { code, kind } = chunks;
  for (let at = close - 1; close - at <= LONGEST_INCLUDED && chunks.together(at, close); at--) {
    if (kind[at] === Kind.FIGURE || kind[at] === Kind.STOP) return -1;
    if (kind[at] === Kind.COMMA) return kind[at + 1] === Kind.WEAK && code[at + 1] === Code.INCLUDING ? at : -1;
  }
  return -1;
}

/**
 * True for a comma inside a noun phrase whose verb stands at `edge`: a measured noun opens the phrase, or the items
 * are single words.
 *
 *   tỷ lệ xếp loại giỏi, xuất sắc | đạt     nông, lâm nghiệp và thủy sản | tăng
 */
export function isInnerComma(chunks: ChunkTable, comma: number, edge: number, barrier: Barrier): boolean {
  const { code, kind } = chunks;
  const right = kind[comma + 1] as number;
  // tổng vốn, | kể cả vốn kéo dài từ năm trước, | là …
  if (comma === edge - 1 && asideBefore(chunks, comma) >= 0) return true;
  if (right === Kind.WEAK && code[comma + 1] === Code.INCLUDING) return true;
  if (chunks.isLevelWord(comma - 1) && chunks.isLevelWord(comma + 1)) return true;
  // kim ngạch xuất, | nhập khẩu
  const halved = right === Kind.HEAD && kind[comma - 1] === Kind.PLAIN && kind[comma - 2] === Kind.HEAD;
  // như Mỹ, | Hàn Quốc, | Nhật Bản
  if (right === Kind.NAME && kind[comma - 1] === Kind.NAME)
    return barrier.isPlace(comma - 1) && barrier.isPlace(comma + 1);
  if ((right !== Kind.PLAIN && right !== Kind.DEED && !halved) || edge - comma > LONGEST_REST) return false;
  let plain = true;
  let at = comma - 1;
  for (; comma - at <= LONGEST_ITEM && chunks.together(at, comma); at--) {
    const is = kind[at] as number;
    if (is === Kind.HEAD || is === Kind.GROUP) return true;
    if (is === Kind.COMMA || is === Kind.STOP || is === Kind.COLON || is === Kind.OPEN || is === Kind.CUT) break;
    if (is !== Kind.PLAIN && is !== Kind.DEED && is !== Kind.AND && is !== Kind.NAME) return false;
    plain &&= is === Kind.PLAIN;
  }
  const short = comma - at <= 3;
  if (short && kind[at] === Kind.COMMA && chunks.together(at, comma))
    return isInnerComma(chunks, at, edge - 1, barrier);
  return plain && short;
}
