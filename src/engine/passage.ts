/**
 * What a rule reads: the tokens of one text, the dictionary hits, and the proposals so far. One passage serves
 * an extractor for all its documents; its tables are filled anew each time.
 */
import { HitTable } from './hits.ts';
import type { Lexicon } from './lexicon.ts';
import { SentenceTable } from './sentences.ts';
import { SpanTable } from './spans.ts';
import { TokenTable, tokenize } from './tokens.ts';
import { normalize } from './text.ts';
import { compareText } from './wire.ts';

/** One rule: where a class of `on` begins, `read` looks at the tokens from there and proposes spans. */
export interface Rule {
  /** Name that an entity carries as its `source`: `date/numeric`. */
  readonly source: string;
  /** Rules of lower stages have proposed all they will when this one runs. */
  readonly stage: number;
  /** Names of the classes that wake the rule. */
  readonly on: readonly string[];
  read(passage: Passage, at: number): void;
}

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
    private readonly types: readonly string[],
  ) {}

  /** Mask with the bit of a type; 0 when this extractor does not know it. */
  typeBit(name: string): number {
    const at = this.types.indexOf(name);
    return at < 0 ? 0 : 1 << at;
  }

  /** Normalises, tokenises and scans. */
  open(original: string, isAbbreviation: (word: number) => boolean): void {
    this.text = original;
    this.map = null;
    if (!tokenize(original, this.tokens, false)) {
      const normal = normalize(original);
      this.text = normal.text;
      this.map = normal.map;
      tokenize(normal.text, this.tokens, true);
    }
    this.lexicon.lookUp(this.tokens);
    this.hits.scan(this.tokens, this.lexicon);
    this.sentences.find(this.tokens, isAbbreviation);
    this.spans.reset(this.tokens.length);
    this.steps = 0;
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

/** The rules of an extractor in order of stage, ready to run. */
export class Grammar {
  /** Source names by rule number. */
  readonly sources: readonly string[];
  private readonly stages: { mask: number; rules: { rule: Rule; mask: number; type: number; number: number }[] }[] = [];

  constructor(rules: readonly { rule: Rule; type: number }[], classOf: (name: string) => number) {
    // Numbered by name, so that the order in which modules are given cannot decide between equal proposals.
    const ordered = [...rules].sort((left, right) => compareText(left.rule.source, right.rule.source));
    this.sources = ordered.map(({ rule }) => rule.source);
    const numbers = [...new Set(rules.map(({ rule }) => rule.stage))].sort((left, right) => left - right);
    for (const stage of numbers) {
      const inStage = ordered
        .map(({ rule, type }, number) => ({
          rule,
          type,
          number,
          mask: rule.on.reduce((mask, name) => mask | (1 << classOf(name)), 0),
        }))
        .filter(({ rule }) => rule.stage === stage);
      this.stages.push({ mask: inStage.reduce((mask, entry) => mask | entry.mask, 0), rules: inStage });
    }
  }

  run(passage: Passage): void {
    const { mask } = passage.hits;
    const count = passage.tokens.length;
    let steps = 0;
    for (const stage of this.stages) {
      const wakes = stage.mask;
      const { rules } = stage;
      for (let at = 0; at < count; at++) {
        const bits = (mask[at] as number) & wakes;
        if (bits === 0) continue;
        for (const entry of rules) {
          if ((bits & entry.mask) === 0) continue;
          steps++;
          passage.type = entry.type;
          passage.rule = entry.number;
          entry.rule.read(passage, at);
        }
      }
    }
    passage.steps = steps;
  }
}
