/** What a document's rules remember: head row + 1, law row + 1, tokens of the number, year, plenum or congress. */
import type { Passage } from '../../engine/passage.ts';

export const HEAD = 0;
export const LAW = 1;
export const NUMBER_FROM = 2;
export const NUMBER_TO = 3;
export const YEAR = 4;
const DOCUMENT_FIELDS = 5;

export function writeDocument(
  passage: Passage,
  head: number,
  law: number,
  numberFrom: number,
  numberTo: number,
  year: number,
): number {
  const payload = passage.spans.room(DOCUMENT_FIELDS);
  const { data } = passage.spans;
  data[payload + HEAD] = head;
  data[payload + LAW] = law;
  data[payload + NUMBER_FROM] = numberFrom;
  data[payload + NUMBER_TO] = numberTo;
  data[payload + YEAR] = year;
  return payload;
}
