/** What stands beside a name and speaks for it: a title, an honorific, a role, a name of the same list. */
import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { SHAPE_CAPITAL, SHAPE_UPPER } from '../../engine/tokens.ts';
import { classId } from '../shared/classes.ts';
import { COMMA, DOT, isMark } from '../shared/marks.ts';
import { type Names, namesOf } from '../shared/names.ts';

const HONORIFIC = classId('honorific');
const AGENCY_HEAD = classId('agency-head');
const COUNTRY = classId('country');
/** How far back an honorific of several words may begin. */
const REACH = 4;

/** Evidence beside the name. */
export const NOTHING = 0;
export const TITLE = 1;
export const ADDRESS = 2;
export const LISTED = 3;
export const ROLE = 4;

export class Neighbours {
  private readonly names: Names;
  private readonly kinds: readonly string[];
  private readonly coordination: WordTable;

  constructor(lexicon: Lexicon) {
    this.names = namesOf(lexicon);
    this.kinds = lexicon.texts('roles', 'kind');
    this.coordination = lexicon.wordSet('và với cùng');
  }

  /** What stands right before: a title that has just ended, an honorific, a name of the same list. */
  at(passage: Passage, at: number): number {
    const { hits, spans, tokens } = passage;
    const title = passage.typeBit('title');
    if (at === 0) return NOTHING;
    if (((spans.closing[at] as number) & title) !== 0) return TITLE;
    // PGS.TS. | Đàm Hữu Lạng: the full stop belongs to the abbreviation.
    if (
      isMark(tokens, at - 1, DOT) &&
      at > 1 &&
      ((spans.closing[at - 1] as number) & title) !== 0 &&
      (tokens.shape[at - 2] as number) >= SHAPE_UPPER &&
      passage.sentences.of[at] === passage.sentences.of[at - 2]
    )
      return TITLE;
    // Phó Giám đốc Sở | Nguyễn Viết Vân
    if (
      this.bareOffice(passage, at - 1) &&
      ((spans.closing[at - 1] as number) & title) !== 0 &&
      this.names.looksLikeName(passage, at)
    )
      return TITLE;
    const role = this.address(passage, at);
    if (role !== NOTHING) return role;
    // tỷ phú Mỹ | Elon Musk
    const state =
      hits.find(at - 1, COUNTRY) !== 0 && this.names.surnameAt(tokens, at - 1) === 0
        ? this.address(passage, at - 1)
        : NOTHING;
    if (state === ROLE) return ROLE;
    if (
      (isMark(tokens, at - 1, COMMA) || this.coordination.has(tokens.syllable[at - 1] as number)) &&
      ((spans.closing[at - 1] as number) & passage.typeBit('person')) !== 0
    )
      return LISTED;
    return NOTHING;
  }

  /** The *Sở* of *Phó Giám đốc Sở | Nguyễn Viết Vân*: a body's head that stands for the body before its officer's name. */
  bareOffice({ hits, tokens }: Passage, at: number): boolean {
    const hit = hits.find(at, AGENCY_HEAD);
    return (
      hit !== 0 &&
      hits.to[hit] === at + 1 &&
      tokens.shape[at] === SHAPE_CAPITAL &&
      this.names.surnameAt(tokens, at) === 0
    );
  }

  /** ADDRESS or ROLE where an honorific or a role ends right before. */
  private address({ hits }: Passage, at: number): number {
    for (let from = Math.max(0, at - REACH); from < at; from++) {
      for (let hit = hits.longest[from] as number; hit !== 0; hit = hits.shorter[hit] as number) {
        if (hits.class[hit] === HONORIFIC && hits.to[hit] === at)
          return this.kinds[hits.row[hit] as number] === 'role' ? ROLE : ADDRESS;
      }
    }
    return NOTHING;
  }
}
