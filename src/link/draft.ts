/**
 * What linkers read and write: the mentions that stand, the tokens under them, and the records being built.
 * Offsets here are units of the normal form; the extractor maps them to the caller's text at the end.
 */
import type { Lexicon } from '../engine/lexicon.ts';
import type { Passage } from '../engine/passage.ts';
import type { EntityValue, HeldTitle, IndicatorRelation, Link } from '../types.ts';

export interface Mention {
  id: number;
  type: string;
  /** Token indices. */
  from: number;
  to: number;
  start: number;
  end: number;
  parent: number;
  score: number;
  source: string;
  payload: number;
  value: EntityValue;
  links: Link[];
}

export interface DraftSpan {
  start: number;
  end: number;
}

export interface DraftIndicator {
  subject: DraftSpan | null;
  relation: IndicatorRelation;
  value: number;
  base: DraftSpan | null;
  date: number | null;
  place: number | null;
}

export interface DraftOfficial {
  name: string;
  mentions: number[];
  titles: HeldTitle[];
  links: Link[];
}

export interface DraftAgency {
  name: string;
  level: 'central' | 'province' | 'district' | 'commune' | null;
  kind: string | null;
  place: string | null;
  mentions: number[];
}

export interface Draft {
  readonly text: string;
  readonly passage: Passage;
  readonly mentions: Mention[];
  /** The document's date as year × 10000 + month × 100 + day, or 0. */
  date: number;
  officials: DraftOfficial[];
  agencies: DraftAgency[];
  indicators: DraftIndicator[];
  /** What linkers tell one another about the document, by name. */
  readonly notes: Map<string, unknown>;
}

/** A step that reads the whole document, bound to a lexicon once; linkers run in the order given. */
export interface Linker {
  readonly name: string;
  bind(lexicon: Lexicon): (draft: Draft) => void;
}

/** Puts mentions in the order of the text again and gives ids by that order, after a linker has added some. */
export function renumber(mentions: Mention[]): void {
  mentions.sort((left, right) => left.start - right.start || right.end - left.end || left.id - right.id);
  const ids = new Map(mentions.map((mention, id) => [mention.id, id]));
  for (const [id, mention] of mentions.entries()) {
    mention.parent = mention.parent < 0 ? -1 : (ids.get(mention.parent) as number);
    mention.id = id;
  }
}
