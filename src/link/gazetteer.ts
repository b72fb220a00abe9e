/**
 * Administrative units by name, by code and by date. A code means nothing without a date: on 2025-07-01 seven
 * provinces and most communes took over codes of others.
 */
import type { Lexicon } from '../engine/lexicon.ts';
import type { PlaceLevel, PlaceReference } from '../types.ts';

export const PROVINCE = 0;
export const DISTRICT = 1;
export const COMMUNE = 2;
const levelNames: readonly PlaceLevel[] = ['province', 'district', 'commune'];
const codeLengths = [2, 3, 5];
/** In the order of the `kind` column. */
export const kindNames = ['tỉnh', 'thành phố', 'quận', 'huyện', 'thị xã', 'xã', 'phường', 'thị trấn', 'đặc khu'] as const;
/** The day on which the district level ended. */
export const REFORM = 20250701;

export class Gazetteer {
  private readonly names: readonly string[];
  private readonly first: ArrayLike<number>;
  private readonly code: ArrayLike<number>;
  readonly level: ArrayLike<number>;
  readonly kind: ArrayLike<number>;
  private readonly parent: ArrayLike<number>;
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  private readonly nameOf: Int32Array;
  private readonly byCode = new Map<number, number[]>();
  private readonly rows: Map<string, number>;
  private readonly successors = new Map<number, number[]>();

  constructor(lexicon: Lexicon) {
    this.names = lexicon.texts('place-names', 'name');
    this.first = lexicon.numbers('place-names', 'first');
    this.code = lexicon.numbers('place-units', 'code');
    this.level = lexicon.numbers('place-units', 'level');
    this.kind = lexicon.numbers('place-units', 'kind');
    this.parent = lexicon.numbers('place-units', 'parent');
    this.from = lexicon.numbers('place-units', 'from');
    this.to = lexicon.numbers('place-units', 'to');
    this.nameOf = new Int32Array(this.code.length);
    for (let row = 0; row < this.names.length; row++) {
      for (let unit = this.first[row] as number; unit < this.end(row); unit++) this.nameOf[unit] = row;
    }
    for (let unit = 0; unit < this.code.length; unit++) push(this.byCode, this.key(this.level[unit] as number, this.code[unit] as number), unit);
    this.rows = new Map(this.names.map((name, row) => [name.toLowerCase(), row]));
    const levels = lexicon.numbers('place-successors', 'level');
    const old = lexicon.numbers('place-successors', 'old');
    const next = lexicon.numbers('place-successors', 'next');
    const nextLevel = lexicon.numbers('place-successors', 'nextLevel');
    for (let row = 0; row < old.length; row++) {
      push(this.successors, this.key(levels[row] as number, old[row] as number), this.key(nextLevel[row] as number, next[row] as number));
    }
  }

  private key(level: number, code: number): number {
    return level * 100_000 + code;
  }

  private end(row: number): number {
    return row + 1 < this.first.length ? (this.first[row + 1] as number) : this.code.length;
  }

  /** Row of a name, whatever its capitals, or -1. */
  row(name: string): number {
    return this.rows.get(name.toLowerCase()) ?? -1;
  }

  /** Units of a name, all eras. */
  units(row: number): number[] {
    const found: number[] = [];
    for (let unit = this.first[row] as number; unit < this.end(row); unit++) found.push(unit);
    return found;
  }

  /** Whether the unit existed on `date` (packed; 0 = any date). */
  valid(unit: number, date: number): boolean {
    if (date === 0) return true;
    const to = this.to[unit] as number;
    return (this.from[unit] as number) <= date && (to === 0 || to >= date);
  }

  /** The unit with this code on `date`, or -1; without a date the latest. */
  find(level: number, code: number, date: number): number {
    let latest = -1;
    for (const unit of this.byCode.get(this.key(level, code)) ?? []) {
      if (date !== 0 && this.valid(unit, date)) return unit;
      if (latest < 0 || (this.from[unit] as number) > (this.from[latest] as number)) latest = unit;
    }
    return date === 0 ? latest : -1;
  }

  /** The unit one level up in the unit's own time, or -1. */
  parentOf(unit: number, date: number): number {
    const level = this.level[unit] as number;
    if (level === PROVINCE) return -1;
    const from = this.from[unit] as number;
    const when = this.valid(unit, date) && date !== 0 ? date : (this.to[unit] as number) || Math.max(from, REFORM);
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
    return this.names[this.nameOf[unit] as number] as string;
  }

  codeOf(unit: number): string {
    return String(this.code[unit]).padStart(codeLengths[this.level[unit] as number] as number, '0');
  }

  levelName(unit: number): PlaceLevel {
    return levelNames[this.level[unit] as number] as PlaceLevel;
  }

  /** `tỉnh Bắc Kạn`, `Thành phố Hồ Chí Minh`. */
  fullName(unit: number): string {
    const kind = kindNames[this.kind[unit] as number] as string;
    const name = this.name(unit);
    return name === 'Hồ Chí Minh' ? `Thành phố ${name}` : `${kind} ${name}`;
  }

  reference(unit: number): PlaceReference {
    return { code: this.codeOf(unit), name: this.fullName(unit), level: this.levelName(unit) };
  }

  /** What an abolished unit became on the day of the reform; empty for units that stand. */
  successorsOf(unit: number): PlaceReference[] {
    if (this.to[unit] === 0 || (this.to[unit] as number) < REFORM - 100_00) return [];
    const keys = this.successors.get(this.key(this.level[unit] as number, this.code[unit] as number)) ?? [];
    return keys
      .map((key) => this.find(Math.floor(key / 100_000), key % 100_000, REFORM))
      .filter((next) => next >= 0)
      .map((next) => this.reference(next));
  }
}

function push(map: Map<number, number[]>, key: number, value: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** 20200814 as `2020-08-14`; null for 0. */
export function day(packed: number): string | null {
  if (packed === 0) return null;
  const text = String(packed);
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}
