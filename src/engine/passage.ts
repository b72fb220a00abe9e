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
import { compareText } from './wire.ts';

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
    for (const [at, name] of types.entries()) this.bits[name] = 1 << at;
  }
  private readonly bits: Record<string, number> = {};

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
    return this.bits[name] ?? 0;
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

interface Entry {
  readonly rule: Rule;
  readonly type: number;
  readonly number: number;
}

/** The rules of one stage, and sets of them: one bit a rule, `groups` numbers of 32 bits a set. */
interface Stage {
  readonly rules: readonly Entry[];
  readonly groups: number;
  /** The classes that wake any of them. */
  readonly classes: number;
  /** Sets: at c those that class c wakes, behind the classes those of single words. */
  readonly sets: Int32Array;
  /** The words that wake any of them, and by word id the set that the word wakes, 0 = none. */
  readonly words: readonly number[];
  readonly wakes: Uint16Array;
  readonly gates: readonly Gate[];
  /** Of each gate the set of the rules behind it. */
  readonly behind: Int32Array;
}

/** Classes in a mask. */
const CLASSES = 32;

/** Bit of a stage; the last is shared by all further ones. */
const stageBit = (number: number): number => 1 << Math.min(number, 31);

/** The rules of an extractor in order of stage, ready to run. */
export class Grammar {
  /** Source names by rule number. */
  readonly sources: readonly string[];
  private readonly stages: Stage[] = [];

  constructor(rules: readonly { rule: Rule; type: number }[], classOf: (name: string) => number) {
    // Numbered by name, so that the order in which modules are given cannot decide between equal proposals.
    const ordered = [...rules].sort((left, right) => compareText(left.rule.source, right.rule.source));
    this.sources = ordered.map(({ rule }) => rule.source);
    const numbers = [...new Set(rules.map(({ rule }) => rule.stage))].sort((left, right) => left - right);
    for (const stage of numbers) this.stages.push(stageOf(ordered, stage, classOf));
    this.ofWord = new Int32Array(this.stages.reduce((most, { wakes }) => Math.max(most, wakes.length), 0));
    for (const [number, { classes, words }] of this.stages.entries()) {
      for (let one = 0; one < CLASSES; one++)
        if (((classes >> one) & 1) !== 0) this.ofClass[one] = (this.ofClass[one] as number) | stageBit(number);
      for (const word of words) this.ofWord[word] = (this.ofWord[word] as number) | stageBit(number);
    }
  }

  /** Stages that have something to do: by class, by word id, and by token of the passage. One bit a stage. */
  private readonly ofClass = new Int32Array(CLASSES);
  private readonly ofWord: Int32Array;
  private due = new Int32Array(0);

  /** Most tokens wake no rule of most stages: one look at each says which. */
  private look({ hits, tokens }: Passage): void {
    const { length, syllable } = tokens;
    const { mask } = hits;
    const { ofClass, ofWord } = this;
    if (this.due.length < length || this.due.length > 4 * (length + 65536)) this.due = new Int32Array(length + 1024);
    const { due } = this;
    const words = ofWord.length;
    for (let at = 0; at < length; at++) {
      const word = syllable[at] as number;
      let stages = word < words ? (ofWord[word] as number) : 0;
      for (let rest = mask[at] as number; rest !== 0; rest &= rest - 1)
        stages |= ofClass[31 - Math.clz32(rest & -rest)] as number;
      due[at] = stages;
    }
  }

  run(passage: Passage): void {
    const { mask } = passage.hits;
    const { syllable, length } = passage.tokens;
    this.look(passage);
    const { due } = this;
    let steps = 0;
    for (const [number, stage] of this.stages.entries()) {
      const { rules, groups, classes, sets, wakes } = stage;
      const words = wakes.length;
      const own = stageBit(number);
      for (let at = 0; at < length; at++) {
        if (((due[at] as number) & own) === 0) continue;
        const bits = (mask[at] as number) & classes;
        const word = syllable[at] as number;
        const set = word < words ? (wakes[word] as number) : 0;
        this.closed = this.asked = 0;
        for (let group = 0; group < groups; group++) {
          let woken = set === 0 ? 0 : (sets[set * groups + group] as number);
          for (let rest = bits; rest !== 0; rest &= rest - 1) {
            woken |= sets[(31 - Math.clz32(rest & -rest)) * groups + group] as number;
          }
          if (woken !== 0) woken &= ~this.shut(stage, group, woken, passage, at);
          // The lowest bit first: the order of the names.
          for (; woken !== 0; woken &= woken - 1) {
            const entry = rules[group * 32 + 31 - Math.clz32(woken & -woken)] as Entry;
            steps++;
            passage.type = entry.type;
            passage.rule = entry.number;
            entry.rule.read(passage, at);
          }
        }
      }
    }
    passage.steps = steps;
  }

  /** One bit a gate, for the token that is being read. */
  private closed = 0;
  private asked = 0;

  /** Those of the woken rules of a group whose gate is closed. */
  private shut({ behind, gates, groups }: Stage, group: number, woken: number, passage: Passage, at: number): number {
    let shut = 0;
    for (let gate = 0; gate < gates.length; gate++) {
      const rules = (behind[gate * groups + group] as number) & woken;
      if (rules === 0) continue;
      const bit = 1 << gate;
      if ((this.asked & bit) === 0) {
        this.asked |= bit;
        if (!(gates[gate] as Gate).opens(passage, at)) this.closed |= bit;
      }
      if ((this.closed & bit) !== 0) shut |= rules;
    }
    return shut;
  }
}

function stageOf(
  ordered: readonly { rule: Rule; type: number }[],
  stage: number,
  classOf: (name: string) => number,
): Stage {
  const rules: Entry[] = [];
  for (const [number, { rule, type }] of ordered.entries())
    if (rule.stage === stage) rules.push({ rule, type, number });
  const groups = Math.ceil(rules.length / 32);
  let classes = 0;
  const sets: number[] = new Array(CLASSES * groups).fill(0);
  const ofWord = new Map<number, number[]>();
  const add = (set: number[], from: number, rule: number) => {
    const slot = from + (rule >> 5);
    set[slot] = (set[slot] as number) | (1 << (rule & 31));
  };
  for (const [at, { rule }] of rules.entries()) {
    for (const name of rule.on) {
      classes |= 1 << classOf(name);
      add(sets, classOf(name) * groups, at);
    }
    for (const word of rule.words ?? []) {
      if (!ofWord.has(word)) ofWord.set(word, new Array(groups).fill(0));
      add(ofWord.get(word) as number[], 0, at);
    }
  }
  const words = [...ofWord.keys()];
  const wakes = new Uint16Array(words.reduce((most, word) => Math.max(most, word + 1), 0));
  const known = new Map<string, number>();
  for (const [word, set] of ofWord) {
    const key = set.join();
    if (!known.has(key)) {
      known.set(key, sets.length / groups);
      sets.push(...set);
    }
    wakes[word] = known.get(key) as number;
  }
  const gates = [...new Set(rules.flatMap(({ rule }) => rule.gate ?? []))];
  const behind: number[] = new Array(gates.length * groups).fill(0);
  for (const [at, { rule }] of rules.entries())
    if (rule.gate !== undefined) add(behind, gates.indexOf(rule.gate) * groups, at);
  return {
    rules,
    groups,
    classes,
    sets: Int32Array.from(sets),
    words,
    wakes,
    gates,
    behind: Int32Array.from(behind),
  };
}
