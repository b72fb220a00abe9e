/**
 * Shared by all entity types: what a type must say of itself to take part. Built-in types and a user's own use
 * the same door.
 */
import type { Lexicon } from '../../engine/lexicon.ts';
import type { Passage, Rule } from '../../engine/passage.ts';
import type { EntityValue } from '../../types.ts';

/** The rules of a type, bound to a lexicon, and how its proposals become values. */
export interface BoundModule {
  readonly rules: readonly Rule[];
  /**
   * The value of an accepted mention; `payload` is where the rule's numbers begin in `passage.spans.data`.
   * Left out: null.
   */
  value?(mention: ValueRequest): EntityValue;
}

export interface ValueRequest {
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly payload: number;
  /** The document's date as year × 10000 + month × 100 + day, or 0 when unknown. */
  readonly date: number;
}

export interface Module {
  /** The entity type that its rules propose. */
  readonly type: string;
  /** Types that may stand inside a mention of this type. */
  readonly holds: readonly string[];
  /** Types of other modules that this one may stand inside, though they do not name it. */
  readonly inside?: readonly string[];
  /** Types that name the same sort of thing: of two such mentions that begin with the same word the stronger stands. */
  readonly kin?: readonly string[];
  bind(lexicon: Lexicon): BoundModule;
}

/** Stages: a rule sees what the rules of lower stages have proposed. */
export const STAGE_ATOMS = 0; // numbers, dates, places: what others build on
export const STAGE_BODIES = 1; // agencies and organizations hold places
export const STAGE_OUTER_BODIES = 2; // bodies that hold bodies
export const STAGE_ALIASES = 3; // short names behind the full ones
export const STAGE_TITLES = 4; // titles hold bodies and places
export const STAGE_PERSONS = 5; // names begin where titles end
export const STAGE_WHOLES = 6; // events and documents hold any of them
