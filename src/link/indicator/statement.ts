/** What one figure says, in tokens, and what the next one may inherit from it. */
import type { Mention } from '../draft.ts';

export interface Stretch {
  from: number;
  to: number;
}

export interface Statement {
  figure: Mention;
  /** Chunk of the figure, and the first chunk behind its base. */
  chunk: number;
  end: number;
  relation: number;
  subject: Stretch | null;
  base: Stretch | null;
  date: number;
  place: number;
  /** A verb stands in it, which a gapped clause may take over. */
  verbal: boolean;
  /** The figure comes first and the thing that has a share behind it. */
  first: boolean;
  /** The thing measured stands behind the figure: *giảm 11% số vụ*. */
  behind: boolean;
  /** It is a starting value: *từ 5,4 %*. */
  start: boolean;
  /** *cao nhất là*: the bracketed figures that follow are of the same kind. */
  ranked: boolean;
  /** For a counted quantity: the deed, and what was counted. */
  deed: Stretch | null;
  counted: Stretch | null;
}
