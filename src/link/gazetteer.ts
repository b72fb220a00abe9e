/**
 * Administrative units by name, by code and by date. A code means nothing without a date: on 2025-07-01 seven
 * provinces and most communes took over codes of others.
 */
import type { Lexicon } from '../engine/lexicon.ts';
import type { Texts } from '../engine/wire.ts';
import { unitKinds, unitLevels } from '../entities/shared/place-units.ts';
import { romanNumerals } from '../entities/shared/roman.ts';
import type { LocationValue, PlaceLevel, PlaceReference } from '../types.ts';

export const PROVINCE = 0;
export const DISTRICT = 1;
export const COMMUNE = 2;
const codeLengths = [2, 3, 5];
/** The day on which the district level ended. */
export const REFORM = 20250701;

/** Names that are Roman numerals, by their value. */
const ROMAN = ['', ...romanNumerals(12)];

export class Gazetteer {
  private readonly names: Texts;
  private readonly code: ArrayLike<number>;
  readonly level: ArrayLike<number>;
  readonly kind: ArrayLike<number>;
  private readonly parent: ArrayLike<number>;
  /** Number of each unit's interval; first and last day of the intervals, packed, 0 = open. */
  private readonly interval: ArrayLike<number>;
  private readonly firstDay: ArrayLike<number>;
  private readonly lastDay: ArrayLike<number>;
  private readonly nameOf: ArrayLike<number>;
  /** Units of each name: `unitsOf` from `firstOf[row]` to `firstOf[row + 1]`. */
  private readonly firstOf: Int32Array;
  private readonly unitsOf: Int32Array;
  private numbered: Map<number, number> | undefined;
  private readonly values = new Map<number, LocationValue>();

  constructor(private readonly lexicon: Lexicon) {
    const numbers = (column: string) => lexicon.numbers('place-units', column);
    this.names = lexicon.column('place-names', 'name');
    this.code = numbers('code');
    this.level = numbers('level');
    this.kind = numbers('kind');
    this.parent = numbers('parent');
    this.nameOf = numbers('name');
    this.interval = numbers('interval');
    this.firstDay = lexicon.numbers('place-intervals', 'from');
    this.lastDay = lexicon.numbers('place-intervals', 'to');
    const count = this.code.length;
    this.firstOf = new Int32Array(this.names.length + 2);
    this.unitsOf = new Int32Array(count);
    for (let unit = 0; unit < count; unit++) {
      const row = (this.nameOf[unit] as number) + 2;
      this.firstOf[row] = (this.firstOf[row] as number) + 1;
    }
    for (let row = 1; row < this.firstOf.length; row++)
      this.firstOf[row] = (this.firstOf[row] as number) + (this.firstOf[row - 1] as number);
    for (let unit = 0; unit < count; unit++) {
      const row = (this.nameOf[unit] as number) + 1;
      const at = this.firstOf[row] as number;
      this.unitsOf[at] = unit;
      this.firstOf[row] = at + 1;
    }
  }

  private key(level: number, code: number): number {
    return level * 100_000 + code;
  }

  /** Row of a name that is a number (negative for a Roman one), or -1. */
  numberRow(name: number): number {
    this.numbered ??= this.numberedNames();
    return this.numbered.get(name) ?? -1;
  }

  private numberedNames(): Map<number, number> {
    const rows = this.lexicon.numbers('place-numbers', 'row');
    const names = this.lexicon.texts('place-numbers', 'name');
    return new Map(
      names.map((name, at) => {
        const roman = ROMAN.indexOf(name);
        return [roman > 0 ? -roman : Number(name), rows[at] as number] as const;
      }),
    );
  }

  /** First and last day of a unit, packed; 0 = open. */
  from(unit: number): number {
    return this.firstDay[this.interval[unit] as number] as number;
  }

  to(unit: number): number {
    return this.lastDay[this.interval[unit] as number] as number;
  }

  /** Units of a name, all eras. */
  units(row: number): number[] {
    const units: number[] = [];
    const last = this.firstOf[row + 1] as number;
    for (let at = this.firstOf[row] as number; at < last; at++) units.push(this.unitsOf[at] as number);
    return units;
  }

  /** All units that bear the same name. */
  namesakes(unit: number): number[] {
    return this.units(this.nameOf[unit] as number);
  }

  /** Whether the unit existed on `date` (packed; 0 = any date). */
  valid(unit: number, date: number): boolean {
    if (date === 0) return true;
    const to = this.to(unit);
    return this.from(unit) <= date && (to === 0 || to >= date);
  }

  /** The unit with this code on `date`, or -1; without a date the latest. Units stand in the order of level and code. */
  find(level: number, code: number, date: number): number {
    const wanted = this.key(level, code);
    let low = 0;
    let high = this.code.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.key(this.level[middle] as number, this.code[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    let latest = -1;
    for (let unit = low; unit < this.code.length && this.level[unit] === level && this.code[unit] === code; unit++) {
      if (date !== 0 && this.valid(unit, date)) return unit;
      latest = unit;
    }
    return date === 0 ? latest : -1;
  }

  /** The unit one level up in the unit's own time, or -1. */
  parentOf(unit: number, date: number): number {
    const level = this.level[unit] as number;
    if (level === PROVINCE) return -1;
    const from = this.from(unit);
    const when = this.valid(unit, date) && date !== 0 ? date : this.to(unit) || Math.max(from, REFORM);
    const code = this.parent[unit] as number;
    if (level === COMMUNE && when < REFORM) return this.find(DISTRICT, code, when);
    return this.find(PROVINCE, code, when);
  }

  /** The province that the unit lies in, or -1. */
  provinceOf(unit: number, date: number): number {
    let up = unit;
    for (let steps = 0; steps < 3 && up >= 0 && this.level[up] !== PROVINCE; steps++) up = this.parentOf(up, date);
    return up;
  }

  name(unit: number): string {
    return this.names.at(this.nameOf[unit] as number);
  }

  codeOf(unit: number): string {
    return String(this.code[unit]).padStart(codeLengths[this.level[unit] as number] as number, '0');
  }

  levelName(unit: number): PlaceLevel {
    return unitLevels[this.level[unit] as number] as PlaceLevel;
  }

  /** `tỉnh Bắc Kạn`, `Thành phố Hồ Chí Minh`. */
  fullName(unit: number): string {
    const kind = unitKinds[this.kind[unit] as number] as string;
    const name = this.name(unit);
    return name === 'Hồ Chí Minh' ? `Thành phố ${name}` : `${kind} ${name}`;
  }

  reference(unit: number): PlaceReference {
    return { code: this.codeOf(unit), name: this.fullName(unit), level: this.levelName(unit) };
  }

  /** The value of a mention of the unit, a new object each time. */
  value(unit: number): LocationValue {
    let known = this.values.get(unit);
    if (known === undefined) {
      known = {
        level: this.levelName(unit),
        code: this.codeOf(unit),
        name: this.fullName(unit),
        validFrom: day(this.from(unit)),
        validTo: day(this.to(unit)),
        successors: this.successorsOf(unit),
      };
      this.values.set(unit, known);
    }
    const { level, code, name, validFrom, validTo, successors } = known;
    return { level, code, name, validFrom, validTo, successors: successors.map(copy) };
  }

  /** What an abolished unit became on the day of the reform; empty for units that stand. */
  successorsOf(unit: number): PlaceReference[] {
    if (this.to(unit) === 0 || this.to(unit) < REFORM - 100_00) return [];
    const found: PlaceReference[] = [];
    const level = this.level[unit] as number;
    const code = this.code[unit] as number;
    const column = (name: string) => this.lexicon.numbers('place-successors', name);
    const [oldLevel, old, next, nextLevel] = [column('level'), column('old'), column('next'), column('nextLevel')];
    const wanted = this.key(level, code);
    let low = 0;
    let high = old.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.key(oldLevel[middle] as number, old[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    for (let row = low; row < old.length && old[row] === code && oldLevel[row] === level; row++) {
      const unit = this.find(nextLevel[row] as number, next[row] as number, REFORM);
      if (unit >= 0) found.push(this.reference(unit));
    }
    return found;
  }
}

const copy = ({ code, name, level }: PlaceReference): PlaceReference => ({ code, name, level });

/** 20200814 as `2020-08-14`; null for 0. */
export function day(packed: number): string | null {
  if (packed === 0) return null;
  const text = String(packed);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
