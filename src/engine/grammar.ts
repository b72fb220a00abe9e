/** Which rules run where: those that a class or a word of a token wakes, stage after stage, token after token. */
import type { Gate, Passage, Rule } from './passage.ts';
import { compareText } from './wire.ts';

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
