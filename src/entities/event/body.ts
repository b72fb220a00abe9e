/**
 * The body or place whose event it is: what earlier stages proposed at a token, or `Đảng`.
 *
 *   Kỳ họp thứ 9 [HĐND tỉnh Bình Định]     Đại hội XIII của [Đảng]     Hội khỏe Phù Đổng [tỉnh Quảng Ngãi]
 */
import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { isCapital } from '../shared/capitals.ts';
import { once } from '../shared/once.ts';

/** Words of a party's name with `của Đảng`. */
const MAX_PARTY = 12;

export class Bodies {
  private readonly ofParty: WordTable;
  private readonly party: number;
  private readonly of: number;

  constructor(lexicon: Lexicon) {
    this.party = lexicon.word('đảng');
    this.of = lexicon.word('của');
    this.ofParty = lexicon.wordSet('nhân dân cách mạng cộng sản lao động xã hội chủ nghĩa tộc');
  }

  /** End of the strongest body or place proposed from token `at`, the longest among equals; `at` when there is none. */
  end(passage: Passage, at: number, places: boolean): number {
    const { spans } = passage;
    const types =
      passage.typeBit('agency') | passage.typeBit('organization') | (places ? passage.typeBit('location') : 0);
    let end = at;
    let best = 0;
    for (let span = spans.newestAt(at); span !== 0; span = spans.before[span] as number) {
      if ((types & (1 << (spans.type[span] as number))) === 0) continue;
      const to = spans.to[span] as number;
      const score = spans.score[span] as number;
      if (score < best || (score === best && to < end)) continue;
      best = score;
      end = to;
    }
    return end;
  }

  /** End of `của Đảng`, `của Quốc hội` from token `at`; `at` when it is not written. */
  owner(passage: Passage, at: number): number {
    const { tokens } = passage;
    if (tokens.syllable[at] !== this.of) return at;
    const body = this.end(passage, at + 1, false);
    if (body > at + 1) return body;
    if (tokens.syllable[at + 1] !== this.party || !isCapital(tokens, at + 1)) return at;
    // A foreign party that no dictionary knows: Đảng Nhân dân cách mạng Lào.
    let to = at + 2;
    for (
      let next = to;
      next < at + MAX_PARTY && (isCapital(tokens, next) || this.ofParty.has(tokens.syllable[next] as number));
      next++
    ) {
      if (isCapital(tokens, next)) to = next + 1;
    }
    return to;
  }
}

/** The reader of a lexicon, shared by all rules. */
export const bodiesOf = once((lexicon) => new Bodies(lexicon));
