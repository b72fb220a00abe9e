/** What one figure says, in tokens, and what the next one may take over from it. */
import type { Mention } from '../draft.ts';
import { Relation } from './kinds.ts';

export interface Stretch {
  from: number;
  to: number;
}

export interface Statement {
  figure: Mention;
  /** Chunk of the figure, and the first chunk behind its base. */
  chunk: number;
  end: number;
  /** NONE: the amount measures nothing. */
  relation: number;
  subject: Stretch | null;
  /** The subject without the name at its end. */
  head: Stretch | null;
  base: Stretch | null;
  /** The base is one that the next clause has as well: a plan, a time before. */
  common: boolean;
  /** The base stands behind *so với*. */
  compared: boolean;
  /** Ids of mentions, or -1. */
  date: number;
  place: number;
  /** A verb stands in it, which a gapped clause may take over. */
  verbal: boolean;
  /** A noun that can be measured opens its subject. */
  measured: boolean;
  /** The thing measured stands behind the figure: *giảm 11% số vụ*. */
  behind: boolean;
  /** The share of the thing behind it: *100% đảng viên*. */
  first: boolean;
  /** An aim, which is of no time but what its own clause names. */
  timeless: boolean;
  /** A starting value or the lower end of a range: *từ 5,4 %*. */
  start: boolean;
  /** The value that a change left: *từ 5,4 % xuống 2,1 %*. */
  leaves: boolean;
  /** *cao nhất là*: the bracketed figures that follow are of the same kind. */
  ranked: boolean;
  /** The subjects of the figures that follow, in their order: *lần lượt*. */
  series: Stretch[];
  /** For a quantity: the deed by which it came about, and what it counts. */
  deed: Stretch | null;
  counted: Stretch | null;
}

export function newStatement(figure: Mention, chunk: number, end: number): Statement {
  return {
    figure,
    chunk,
    end,
    relation: Relation.EQUAL,
    subject: null,
    head: null,
    base: null,
    common: false,
    compared: false,
    date: -1,
    place: -1,
    verbal: false,
    measured: false,
    behind: false,
    first: false,
    timeless: false,
    start: false,
    leaves: false,
    ranked: false,
    series: [],
    deed: null,
    counted: null,
  };
}
