/** What the rules of this folder ask of the place tables: which levels a name has, and the level of a head. */
import type { Lexicon } from '../../engine/lexicon.ts';
import { once } from '../shared/once.ts';
import { levelsOfNames, unitKinds } from '../shared/place-units.ts';

export const PROVINCE = 1;
export const DISTRICT = 2;
export const COMMUNE = 4;
/** Below the commune: thôn, ấp, tổ dân phố … never in the tables. */
export const HAMLET = 8;
/** Named by people or nature: đường, sông, khu công nghiệp … */
export const FEATURE = 16;

const levels: Readonly<Record<string, number>> = {
  province: PROVINCE,
  district: DISTRICT,
  commune: COMMUNE,
  hamlet: HAMLET,
  feature: FEATURE,
};

export class Places {
  private levelsOfName: ArrayLike<number> | undefined;
  /** Level bits of each head; *thành phố* is a province or a district. */
  private readonly levelsOfHead: Uint8Array;
  readonly headKinds: readonly string[];
  private readonly kinds: Uint8Array;

  constructor(private readonly lexicon: Lexicon) {
    this.headKinds = lexicon.texts('place-heads', 'kind');
    this.kinds = Uint8Array.from(this.headKinds, (kind) => (unitKinds as readonly string[]).indexOf(kind) + 1);
    const headLevels = lexicon.texts('place-heads', 'level');
    this.levelsOfHead = new Uint8Array(headLevels.length);
    for (let row = 0; row < headLevels.length; row++) {
      let bits = levels[headLevels[row] as string] ?? FEATURE;
      if (this.headKinds[row] === 'thành phố') bits = PROVINCE | DISTRICT;
      this.levelsOfHead[row] = bits;
    }
  }

  /** Number of the unit kind that a head names + 1, 0 when it names none. */
  headKind(row: number): number {
    return this.kinds[row] as number;
  }

  nameLevels(row: number): number {
    this.levelsOfName ??= levelsOfNames(this.lexicon);
    return this.levelsOfName[row] as number;
  }

  headLevels(row: number): number {
    return this.levelsOfHead[row] as number;
  }
}

/**
 * Numbers kept for a location: the levels of its head (0 = none written), its name's row + 1, which table, the
 * number of its head's kind + 1, the number that is its name (*phường 4*), 0 = none.
 */
export const FIELDS = 5;

export const IN_NAMES = 1;
export const IN_COUNTRIES = 2;
export const IN_FEATURES = 3;

/** The Places of a lexicon, made once. */
export const placesOf = once((lexicon) => new Places(lexicon));
