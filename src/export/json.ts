import type { Extraction } from '../types.ts';
import type { ExportDocument } from './document.ts';

/** The keys in the contract's order, whatever order the object was built in. */
export function contractOrder({ id, entities, officials, agencies, indicators, language }: Extraction): Extraction {
  return { ...(id === undefined ? {} : { id }), entities, officials, agencies, indicators, language };
}

/** The extraction as indented JSON, ending in a line break. Offsets are UTF-16 code units. */
export function writeJson(document: ExportDocument): string {
  return `${JSON.stringify(contractOrder(document.extraction), null, 2)}\n`;
}
