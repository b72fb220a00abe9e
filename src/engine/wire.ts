/**
 * The wire form of a compiled dictionary: whole numbers in units of printable ASCII (`bytes.ts`), strings in an alphabet
 * of their own, front coding.
 *
 *   mark, length, hash | alphabet, words | classes | entries by first word | tables, a block a column
 *
 * The wire form is small, and it is read piece by piece, when a text asks for the piece (`lexicon.ts`).
 */
import { errors } from '../errors.ts';
import { byteOfUnit, UNITS, unitOfByte } from './bytes.ts';

/** What a dictionary begins with. */
export const MAGIC = 'VN2';

/**
 * Numbers by their first unit: below ONE it is the number, below TWO one more unit follows, below THREE two more, and
 * after the last unit come digits with the lowest first, of which those from HALF on say that more follow.
 */
export const ONE = 73;
const TWO = 89;
const THREE = 92;
const MANY = 92;
const HALF = 46;
/** Numbers of two units begin here, those of three, those of more. */
const FROM_TWO = ONE;
export const FROM_THREE = FROM_TWO + (TWO - ONE) * UNITS;
const FROM_MANY = FROM_THREE + (THREE - TWO) * UNITS * UNITS;

/** Numbers of the letters of a text by their code units. */
export type Alphabet = ReadonlyMap<number, number>;

export class Writer {
  private bytes = new Uint8Array(1 << 12);
  private length = 0;

  unit(unit: number): void {
    if (this.length === this.bytes.length) this.room(1);
    this.bytes[this.length++] = byteOfUnit[unit] as number;
  }

  private room(more: number): void {
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + more));
    larger.set(this.bytes);
    this.bytes = larger;
  }

  /** The mark that the wire form begins with: printable ASCII, as it is. */
  mark(mark: string): void {
    for (let at = 0; at < mark.length; at++) this.unit(unitOfByte[mark.charCodeAt(at)] as number);
  }

  /** Unsigned integer below 2^53. */
  number(value: number): void {
    if (value < FROM_TWO) this.unit(value);
    else if (value < FROM_THREE) {
      const rest = value - FROM_TWO;
      this.unit(ONE + Math.floor(rest / UNITS));
      this.unit(rest % UNITS);
    } else if (value < FROM_MANY) {
      const rest = value - FROM_THREE;
      this.unit(TWO + Math.floor(rest / (UNITS * UNITS)));
      this.unit(Math.floor(rest / UNITS) % UNITS);
      this.unit(rest % UNITS);
    } else {
      this.unit(MANY);
      let rest = value - FROM_MANY;
      for (; rest >= HALF; rest = Math.floor(rest / HALF)) this.unit(HALF + (rest % HALF));
      this.unit(rest);
    }
  }

  /** Signed integer, zigzag. */
  signed(value: number): void {
    this.number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  text(value: string): void {
    this.number(value.length);
    for (let at = 0; at < value.length; at++) this.number(value.charCodeAt(at));
  }

  /** The letters of `texts`, the frequent ones first: lists of strings are written in their numbers. */
  alphabet(texts: Iterable<string>): Alphabet {
    const counts = new Map<number, number>();
    for (const text of texts) {
      for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        counts.set(code, (counts.get(code) ?? 0) + 1);
      }
    }
    const codes = [...counts].sort(([left, often], [right, other]) => other - often || left - right);
    this.number(codes.length);
    for (const [code] of codes) this.number(code);
    return new Map(codes.map(([code], number) => [code, number]));
  }

  /** Sorted strings, each as the length it shares with the one before and the rest. */
  sortedTexts(values: readonly string[], alphabet: Alphabet): void {
    this.number(values.length);
    // What the list takes when it is read, so that its memory is made in its size at once.
    this.number(values.reduce((sum, value) => sum + value.length, 0));
    let before = '';
    for (const value of values) {
      let shared = 0;
      while (shared < before.length && shared < value.length && before[shared] === value[shared]) shared++;
      this.number(shared);
      this.number(value.length - shared);
      for (let at = shared; at < value.length; at++) this.number(alphabet.get(value.charCodeAt(at)) as number);
      before = value;
    }
  }

  /** Another writer's units as they are. */
  append(other: Writer): void {
    if (this.length + other.length > this.bytes.length) this.room(other.length);
    this.bytes.set(other.bytes.subarray(0, other.length), this.length);
    this.length += other.length;
  }

  /** Another writer's units, their number before them, so that a reader can pass over them. */
  block(other: Writer): void {
    this.number(other.length);
    this.append(other);
  }

  get size(): number {
    return this.length;
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

export class Reader {
  constructor(
    private readonly bytes: Uint8Array,
    /** Where it reads on. */
    public at = 0,
  ) {}

  /** True when the mark stands here; reads on behind it. */
  mark(mark: string): boolean {
    for (let at = 0; at < mark.length; at++) if (this.bytes[this.at++] !== mark.charCodeAt(at)) return false;
    return true;
  }

  /** A reader of the block that begins here; this one goes on after it. */
  block(): Reader {
    const length = this.number();
    const from = this.at;
    this.skip(length);
    return new Reader(this.bytes, from);
  }

  skip(length: number): void {
    this.at += length;
    if (this.at > this.bytes.length) throw errors.badWire('it ends too early');
  }

  number(): number {
    const unit = unitOfByte[this.bytes[this.at++] as number] as number;
    return unit < ONE ? unit : this.large(unit);
  }

  private large(unit: number): number {
    const { bytes } = this;
    const next = unitOfByte[bytes[this.at++] as number] as number;
    if (unit < TWO && next < UNITS) return FROM_TWO + (unit - ONE) * UNITS + next;
    const last = unitOfByte[bytes[this.at] as number] as number;
    if (unit < THREE && next < UNITS && last < UNITS) {
      this.at++;
      return FROM_THREE + ((unit - TWO) * UNITS + next) * UNITS + last;
    }
    let value = 0;
    let factor = 1;
    for (let digit = next; unit === MANY && digit < UNITS; digit = unitOfByte[bytes[this.at++] as number] as number) {
      value += (digit % HALF) * factor;
      if (digit < HALF) return FROM_MANY + value;
      factor *= HALF;
    }
    throw errors.badWire('it ends too early');
  }

  signed(): number {
    const value = this.number();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** Fills `values` from the differences between them. */
  differences(values: Int32Array): void {
    const { bytes } = this;
    let at = this.at;
    let before = 0;
    for (let row = 0; row < values.length; row++) {
      let value = unitOfByte[bytes[at++] as number] as number;
      if (value >= ONE) {
        this.at = at;
        value = this.large(value);
        at = this.at;
      }
      before += (value & 1) === 0 ? value / 2 : -(value + 1) / 2;
      values[row] = before;
    }
    this.at = at;
  }

  text(): string {
    let text = '';
    for (let length = this.number(); length > 0; length--) text += String.fromCharCode(this.number());
    return text;
  }

  /** Code units of letters by their numbers. */
  alphabet(): Uint16Array {
    const alphabet = new Uint16Array(this.number());
    for (let at = 0; at < alphabet.length; at++) alphabet[at] = this.number();
    return alphabet;
  }

  sortedTexts(alphabet: Uint16Array): TextList {
    const ends = new Int32Array(this.number());
    const units = new Uint16Array(this.number());
    let used = 0;
    let before = 0;
    for (let index = 0; index < ends.length; index++) {
      const from = used;
      for (let shared = this.number(); shared > 0; shared--) units[used++] = units[before++] as number;
      for (let rest = this.number(); rest > 0; rest--) units[used++] = alphabet[this.number()] as number;
      ends[index] = used;
      before = from;
    }
    return new TextList(units, ends);
  }
}

/** The string of code units; in pieces, because a call takes no more than some ten thousand arguments. */
function stringOf(units: Uint16Array): string {
  let text = '';
  for (let from = 0; from < units.length; from += 8192)
    text += String.fromCharCode.apply(null, units.subarray(from, from + 8192) as unknown as number[]);
  return text;
}

/** Strings by row; made when asked for. */
export interface Texts {
  readonly length: number;
  at(row: number): string;
}

/** Strings that are made out of their code units when asked for: a load does not make thousands of them. */
export class TextList implements Texts {
  private readonly made: (string | undefined)[] = [];

  constructor(
    private readonly units: Uint16Array,
    private readonly ends: Int32Array,
  ) {}

  get length(): number {
    return this.ends.length;
  }

  all(): string[] {
    return Array.from(this.ends, (_, row) => this.at(row));
  }

  at(row: number): string {
    let text = this.made[row];
    if (text === undefined) {
      const from = row === 0 ? 0 : (this.ends[row - 1] as number);
      text = stringOf(this.units.subarray(from, this.ends[row]));
      this.made[row] = text;
    }
    return text;
  }
}

/** Code unit order: the same on every machine, whatever its locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
