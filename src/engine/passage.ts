/**
 * What a rule reads: the tokens of one text, the dictionary hits, and the proposals so far. One passage serves
 * an extractor for all its documents; its tables are filled anew each time.
 */
import { HitTable } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import { SentenceTable } from './sentences.ts';
import { SpanTable } from './spans.ts';
import { readTokens } from './text.ts';
import { TokenTable } from './tokens.ts';

/** One rule: where a class of `on` begins, `read` looks at the tokens from there and proposes spans. */
export interface Rule {
  /** Name that an entity carries as its `source`: `date/numeric`. */
  readonly source: string;
  /** Rules of lower stages have proposed all they will when this one runs. */
  readonly stage: number;
  /** Names of the classes that wake the rule. */
  readonly on: readonly string[];
  /** Single words that wake it beside them: cheaper than a class that many other words have. */
  readonly words?: readonly number[];
  /** Asked before the rule; rules that begin with the same question share one gate, which is asked once a token. */
  readonly gate?: Gate;
  read(passage: Passage, at: number): void;
}

/** A test of a token that does not depend on what has been proposed. */
export interface Gate {
  opens(passage: Passage, at: number): boolean;
}

/**
 * Reads words otherwise than they are written: it gives tokens the ids of other words, before any rule reads them.
 * A generic door; the engine itself knows of no spelling.
 */
export interface Respelling {
  /** What the source of an entity that rests on it ends with: `agency/local~fuzzy`. */
  readonly name: string;
  /**
   * What is left of the score of an entity that rests on it, in thousandths. It is taken off in the end: a longer
   * reading with a mended word must not lose to a shorter one without it.
   */
  readonly keeps: number;
  /** Bound once, when all dictionaries are loaded and all grammars know their words. */
  bind(lexicon: Lexicon): RespellingRule;
}

/**
 * Changes `tokens.syllable` where it will and sets `respelt` there to `number`; gives how many tokens it changed.
 * The hits are those of the words as they stand so far.
 */
export type RespellingRule = (passage: Passage, respelt: Uint8Array, number: number) => number;

export class Passage {
  text = '';
  map: Int32Array | null = null;
  readonly tokens = new TokenTable();
  readonly hits = new HitTable();
  readonly sentences = new SentenceTable();
  readonly spans = new SpanTable();
  /** Type and number of the rule that is reading. */
  type = 0;
  rule = 0;
  /** Rule calls of this document; a test holds it linear in the text. */
  steps = 0;

  constructor(
    readonly lexicon: Lexicon,
    types: readonly string[],
  ) {
    for (const [at, name] of types.entries()) this.bits.set(name, 1 << at);
  }
  private readonly bits = new Map<string, number>();

  private respellings: readonly Respelling[] = [];
  private respellingRules: readonly RespellingRule[] = [];
  /** Number of the respelling that gave a token its id, from 1; 0 = as it is written. */
  private respelt = new Uint8Array(0);
  /** Respelt tokens before each token; read only where there are any. */
  private respeltBefore = new Int32Array(0);
  private changes = 0;

  /** Words are read through these from now on, in this order. */
  respellWith(respellings: readonly Respelling[]): void {
    this.respellings = respellings;
    this.lexicon.settle();
    this.respellingRules = respellings.map((respelling) => respelling.bind(this.lexicon));
  }

  /** Mask with the bit of a type; 0 when this extractor does not know it. */
  typeBit(name: string): number {
    return this.bits.get(name) ?? 0;
  }

  /** Normalises, tokenises and scans. */
  open(original: string, isAbbreviation: (word: number) => boolean): void {
    ({ text: this.text, map: this.map } = readTokens(original, this.tokens));
    this.lexicon.lookUp(this.tokens);
    this.hits.scan(this.tokens, this.lexicon);
    this.changes = 0;
    if (this.respellings.length > 0) this.respell();
    this.sentences.find(this.tokens, isAbbreviation);
    this.spans.reset(this.tokens.length);
    this.steps = 0;
  }

  private respell(): void {
    const { hits, lexicon, tokens } = this;
    const count = tokens.length;
    if (this.respelt.length < count) {
      this.respelt = new Uint8Array(count + 1024);
      this.respeltBefore = new Int32Array(count + 1025);
    } else this.respelt.fill(0, 0, count);
    for (const [at, rule] of this.respellingRules.entries()) {
      const changed = rule(this, this.respelt, at + 1);
      tokens.edition++;
      if (changed > 0) hits.scan(tokens, lexicon);
      this.changes += changed;
    }
    let before = 0;
    for (let at = 0; at < count; at++) {
      this.respeltBefore[at] = before;
      if (this.respelt[at] !== 0) before++;
    }
    this.respeltBefore[count] = before;
  }

  /** The respelling that tokens of the span rest on; null where all are read as they are written. */
  respellingOf(from: number, to: number): Respelling | null {
    if (this.changes === 0 || this.respeltBefore[from] === this.respeltBefore[to]) return null;
    let at = from;
    while (this.respelt[at] === 0) at++;
    return this.respellings[(this.respelt[at] as number) - 1] as Respelling;
  }

  /** Proposes a span for the reading rule. `score` is in thousandths. Gives the span, or 0. */
  propose(from: number, to: number, score: number, payload = 0): number {
    return this.spans.add(from, to, this.type, score, this.rule, payload);
  }

  /** Original offset of a unit of the normal form. */
  offset(unit: number): number {
    return this.map === null ? unit : (this.map[unit] as number);
  }
}
