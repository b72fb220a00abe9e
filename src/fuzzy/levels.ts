/** Which level words go with which places: *tỉnh* with a province's name, *xã* with a commune's. */
import type { Lexicon } from '../engine/lexicon.ts';
import { once } from '../entities/shared/once.ts';
import { levelsOfNames, unitLevels } from '../entities/shared/place-units.ts';

export class Levels {
  /** One bit a level, by row of the table of names and of that of heads. */
  private readonly ofName: ArrayLike<number>;
  private readonly ofHead: Uint8Array;

  constructor(lexicon: Lexicon) {
    const levels: readonly string[] = unitLevels;
    this.ofName = levelsOfNames(lexicon);
    this.ofHead = Uint8Array.from(lexicon.texts('place-heads', 'level'), (head) =>
      levels.includes(head) ? 1 << levels.indexOf(head) : 0,
    );
  }

  isProvince(name: number): boolean {
    return ((this.ofName[name] as number) & 1) !== 0;
  }

  isDistrict(name: number): boolean {
    return ((this.ofName[name] as number) & 2) !== 0;
  }

  /** Of the row of a head: whether it is a level word and no other noun of places. */
  isLevel(head: number): boolean {
    return this.ofHead[head] !== 0;
  }

  fit(head: number, name: number): boolean {
    return ((this.ofHead[head] as number) & (this.ofName[name] as number)) !== 0;
  }
}

export const levelsOf = once((lexicon) => new Levels(lexicon));
