/**
 * Every public type. No runtime code.
 *
 * Offsets are UTF-16 code units into the caller's own text: `text.slice(start, end)` is the mention.
 */

/** The built-in entity types; a user's own types are further strings. */
export type EntityType =
  | 'title'
  | 'official'
  | 'person'
  | 'agency'
  | 'organization'
  | 'location'
  | 'date'
  | 'duration'
  | 'percent'
  | 'money'
  | 'quantity'
  | 'document'
  | 'event';

export type DateGrain =
  | 'minute'
  | 'hour'
  | 'part-of-day'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'term'
  | 'decade'
  | 'century'
  | 'interval';

/** TIMEX3 parts of day: morning, noon, afternoon, evening, night. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

/** `start` and `end` are ISO 8601, both inclusive; null where the text and the document's date do not settle them. */
export interface DateValue {
  start: string | null;
  end: string | null;
  grain: DateGrain;
  /** EDTF (ISO 8601-2), e.g. `2020-08-14`, `XXXX-08-14`, `2020-09-01/2021-05-31`. */
  edtf: string;
  /** TIMEX3 value, e.g. `2020-08-14`, `2020-Q1`, `XXXX-WXX-1`. */
  timex: string;
  part?: PartOfDay;
  modifier?: 'before' | 'after' | 'until' | 'since';
}

export interface DurationValue {
  /** TIMEX3 duration, e.g. `P3M`, `PT2H30M`. For a range, that of `min`. */
  timex: string;
  min?: string;
  max?: string;
  modifier?: Approximation;
}

/** Approximation or bound stated before or after an amount. */
export type Approximation = '>' | '<' | '≥' | '≤' | '≈';

/** An amount: either `value`, or `min` and `max` for a range. */
export interface Amount {
  value?: number;
  min?: number;
  max?: number;
  modifier?: Approximation;
}

export interface PercentValue extends Amount {
  unit: 'percent' | 'permille' | 'percentage-point';
}

/** Whole currency units; `unit` is the ISO 4217 code. */
export interface MoneyValue extends Amount {
  unit: string;
}

/** `of` is the whole in *41/45 xã*. */
export interface QuantityValue extends Amount {
  unit: string;
  of?: number;
}

export type PlaceLevel = 'country' | 'region' | 'province' | 'district' | 'commune' | 'hamlet' | 'city' | 'feature';

/** A unit's key is its GSO code together with its interval: codes were reused on 2025-07-01. */
export interface LocationValue {
  level: PlaceLevel;
  code: string | null;
  name: string;
  validFrom: string | null;
  validTo: string | null;
  /** Units that replaced an abolished one, read on the day after `validTo`. */
  successors: PlaceReference[];
  /** Other readings, best first, when neither the document's date nor its places decide. */
  alternatives?: PlaceReference[];
}

export interface PlaceReference {
  code: string;
  name: string;
  level: PlaceLevel;
}

export interface DocumentValue {
  kind: string;
  number?: string;
  issuer?: string;
  year?: number;
}

export interface EventValue {
  kind: string;
  ordinal?: number;
  year?: number;
}

export type EntityValue =
  | DateValue
  | DurationValue
  | PercentValue
  | MoneyValue
  | QuantityValue
  | LocationValue
  | DocumentValue
  | EventValue
  | Record<string, unknown>
  | null;

export interface Link {
  /** What the link leads to: `official` (gazetteer of office-holders), `gazetteer` (a user's own row). */
  kind: string;
  id: string;
  name?: string;
  [extra: string]: unknown;
}

export interface Entity {
  id: number;
  type: EntityType | (string & {});
  text: string;
  start: number;
  end: number;
  /** Id of the smallest enclosing entity, or -1. */
  parent: number;
  /** Confidence in 0–1. */
  score: number;
  /** The rule or dictionary that proposed it, e.g. `date/numeric`. */
  source: string;
  value: EntityValue;
  links: Link[];
}

export type TitleStatus = 'current' | 'former' | 'acting';

export interface HeldTitle {
  text: string;
  /** Id of the title entity. */
  mention: number;
  /** The head of the title phrase: `Phó Chủ tịch` in *Phó Chủ tịch UBND tỉnh*. */
  head: string;
  /** Id in `agencies`, or null. */
  agency: number | null;
  status: TitleStatus;
}

export interface Official {
  id: number;
  name: string;
  /** Entity ids, in text order. */
  mentions: number[];
  titles: HeldTitle[];
  links: Link[];
}

export type AgencyLevel = 'central' | 'province' | 'district' | 'commune';

export interface Agency {
  id: number;
  /** Canonical name: `Ủy ban nhân dân tỉnh Bắc Kạn`. */
  name: string;
  level: AgencyLevel | null;
  kind: string | null;
  /** GSO code of its place at the document's date, or null. */
  place: string | null;
  mentions: number[];
}

export interface TextSpan {
  text: string;
  start: number;
  end: number;
}

export type IndicatorRelation = 'reach' | 'increase' | 'decrease' | 'share' | 'exceed' | 'complete' | 'equal';

export interface Indicator {
  subject: TextSpan | null;
  relation: IndicatorRelation;
  /** Entity id of the percent, money or quantity. */
  value: number;
  base: TextSpan | null;
  /** Entity id of the date, or null. */
  date: number | null;
  /** Entity id of the location, or null. */
  place: number | null;
}

export interface Language {
  /** ISO 639-3, or `und`. */
  code: string;
  score: number;
}

export interface Extraction {
  id?: string | number;
  entities: Entity[];
  officials: Official[];
  agencies: Agency[];
  indicators: Indicator[];
  language: Language;
}

export interface ExtractOptions {
  /** The document's date, `YYYY-MM-DD`; relative dates and eras are read against it. */
  date?: string;
  /** Only these types are returned; relations that need others are still built. */
  types?: readonly string[];
  /** Entities below this score are left out. Default 0. */
  minScore?: number;
  /** Called with every proposal and what became of it; see `vietner explain`. */
  trace?: (event: TraceEvent) => void;
}

export interface TraceEvent {
  kind: 'accepted' | 'rejected';
  type: string;
  source: string;
  score: number;
  start: number;
  end: number;
  text: string;
  /** For a rejected proposal: the accepted one that beat it. */
  beatenBy?: { type: string; source: string; start: number; end: number; text: string };
}

export interface Token {
  text: string;
  start: number;
  end: number;
}

export interface Sentence extends Token {}

export type TokenLevel = 'syllable' | 'word' | 'sentence';

export interface TokenizeOptions {
  /** Default `syllable`. */
  level?: TokenLevel;
}
