/**
 * What a number can count: units of measure and counted nouns, from the dictionary and from the endings that make
 * nouns of persons (`N tuyên truyền viên`, `N vận động viên`).
 *
 *   327,5 ha     80m2     35.000 mũi/ngày     1.742 hộ     118 dây chuyền     31 vị     22 triệu SIM
 *
 * The unit is the noun alone: classifiers stand for what they count (2 con | bò), modifiers stay outside.
 */
import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { SHAPE_LOWER, type TokenTable, WORD } from '../../engine/tokens.ts';
import type { Texts } from '../../engine/wire.ts';
import { classId } from '../shared/classes.ts';
import type { Units } from '../shared/measured.ts';
import { Coordination } from './coordination.ts';
import { LookAlikes } from './look-alikes.ts';
import { Rates } from './rate.ts';
import { Writing } from './writing.ts';

const UNIT = classId('unit');

/** Kinds of unit, in the low bits of a unit's code. */
export const MEASURE = 1;
export const COUNT = 2;
export const AGE = 3;
const KINDS = 4;

/** Code of a unit that is no row of the dictionary: its text is the unit. */
export const AS_WRITTEN = 0;

export class QuantityUnits implements Units {
  to = 0;
  readonly canonical: Texts;
  private readonly kind: Uint8Array;
  private readonly lookAlikes: LookAlikes;
  readonly writing: Writing;
  private readonly ending: WordTable;
  private readonly notNoun: WordTable;
  readonly coordination: Coordination;
  private readonly rates: Rates;

  constructor(lexicon: Lexicon) {
    this.canonical = lexicon.column('units-of-measure', 'canonical');
    this.kind = Uint8Array.from(lexicon.texts('units-of-measure', 'dimension'), kindOf);
    this.lookAlikes = new LookAlikes(lexicon);
    this.writing = new Writing(lexicon);
    this.ending = lexicon.wordSet('viên sinh nhân sĩ sư phẩm');
    this.notNoun = lexicon.wordSet(
      'là có được bị đã đang sẽ và của cho các những mỗi tham học phát nhất hy vệ kính thông động cơ ở tại với từng một',
    );
    this.coordination = new Coordination(lexicon);
    this.rates = new Rates(lexicon);
  }

  /** Kind of a code given by `at`. */
  kindOf(code: number): number {
    return code % KINDS;
  }

  /** The canonical unit of a code, or '' where the text itself is the unit. */
  nameOf(code: number): string {
    const row = Math.floor(code / KINDS);
    return row === AS_WRITTEN ? '' : this.canonical.at(row - 1);
  }

  /** True where a structural noun (điều, nhóm) or another word stands at token `at`. */
  bars(tokens: TokenTable, at: number): boolean {
    return this.lookAlikes.structuralEnd(tokens, at) > at || this.lookAlikes.at(tokens, at);
  }

  /** Row and kind of the unit at token `at` in one number, 0 when there is none; sets `to`. */
  at(passage: Passage, at: number): number {
    const { hits, tokens } = passage;
    if (at >= tokens.length || this.lookAlikes.at(tokens, at)) return 0;
    const barred = this.lookAlikes.structuralEnd(tokens, at);
    for (let hit = hits.find(at, UNIT); hit !== 0; hit = hits.shorter[hit] as number) {
      if (hits.class[hit] !== UNIT) continue;
      const to = hits.to[hit] as number;
      const row = hits.row[hit] as number;
      const kind = this.kind[row] as number;
      if (to <= barred) break;
      if (kind === 0) continue;
      if (!(kind === COUNT ? this.writing.ofNoun(tokens, at, to) : this.writing.ofMeasure(tokens, at, to))) continue;
      return this.extend(passage, at, to, (row + 1) * KINDS + kind);
    }
    if (barred > at) return 0;
    const to = this.personNoun(tokens, at);
    return to === 0 ? 0 : this.extend(passage, at, to, AS_WRITTEN + COUNT);
  }

  /** Coordinated nouns and `/ngày` belong to the unit: its text is then the unit. */
  private extend(passage: Passage, at: number, to: number, code: number): number {
    const kind = code % KINDS;
    const joined = kind === COUNT ? this.coordination.end(passage, at, to) : to;
    const rated = joined > to ? joined : this.rates.end(passage, to);
    this.to = Math.max(joined, rated);
    return this.to > to ? AS_WRITTEN + kind : code;
  }

  /** `… viên`, `… sĩ`: two or three lower-case words that end in such a syllable, unknown to the dictionary. */
  private personNoun(tokens: TokenTable, at: number): number {
    for (let last = at + 1; last <= at + 2 && last < tokens.length; last++) {
      if (tokens.kind[last - 1] !== WORD || tokens.shape[last - 1] !== SHAPE_LOWER) return 0;
      if (tokens.kind[last] !== WORD || tokens.shape[last] !== SHAPE_LOWER) return 0;
      if (this.notNoun.has(tokens.syllable[last - 1] as number)) return 0;
      if (this.ending.has(tokens.syllable[last] as number)) return last + 1;
    }
    return 0;
  }
}

function kindOf(dimension: string): number {
  if (dimension === 'count') return COUNT;
  if (dimension === 'age') return AGE;
  return dimension === 'multiple' || dimension === 'classified' || dimension === '' ? 0 : MEASURE;
}
