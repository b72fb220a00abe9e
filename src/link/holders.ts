/**
 * Which titles the text gives to which person.
 *
 *   Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh | Lê Khắc Miên            a list before the name
 *   Phạm Quang Đệ – Tỉnh ủy viên, Bí thư Huyện ủy; Hà Văn Núi …   a list after it, to the next name
 *   ông Lê Khắc Miên (45 tuổi), Phó Giám đốc, giữ chức Giám đốc   what he was, what he becomes
 *   các Phó Chủ tịch UBND tỉnh: A, B, C                           one title for all
 *
 * A title right before a name belongs to that name; one after a comma to the person before the comma.
 */

import type { Lexicon } from '../engine/lexicon.ts';
import { PUNCTUATION } from '../engine/tokens.ts';
import { CLOSE, COLON, COMMA, DASH, DOT, OPEN, SEMICOLON } from '../entities/shared/marks.ts';
import { phrase } from '../entities/shared/phrases.ts';
import { ASIDE, firstInside, isBracketed, pastAside } from './asides.ts';
import type { Draft, Mention } from './draft.ts';
import { HolderWords } from './holder-words.ts';
import { Naming } from './naming.ts';

export interface Holding {
  person: Mention;
  title: Mention;
  /** True when the text says that he holds it no longer: the old post of an appointment. */
  left: boolean;
}

type Give = (person: Mention, title: Mention, left?: boolean) => void;

/** Status code of the title grammar. */
const FORMER = 1;
/** Titles of one person in one list; the longest seen has eight. */
const LONGEST_LIST = 12;
/** Tokens between a name and the post that he is given. */
const APPOINTMENT = 60;

export class Holders {
  private readonly words: HolderWords;
  private readonly naming: Naming;

  constructor(lexicon: Lexicon) {
    this.words = new HolderWords(lexicon);
    this.naming = new Naming(lexicon, this.words);
  }

  find(draft: Draft): Holding[] {
    const list = draft.mentions.filter(
      (mention) => mention.type === 'person' || (mention.type === 'title' && !insideTitle(draft, mention)),
    );
    const holdings: Holding[] = [];
    const taken = new Set<number>();
    const give: Give = (person, title, left = false) => {
      holdings.push({ person, title, left });
      taken.add(title.id);
    };
    for (let at = 0; at < list.length; at++) {
      const person = list[at] as Mention;
      if (person.type !== 'person' || person.source === 'person/byline') continue;
      this.before(draft, list, at, taken, give);
      this.after(draft, list, at, taken, give);
    }
    this.shared(draft, list, taken, give);
    this.naming.find(draft, list, taken, give);
    this.career(draft, list, taken, give);
    return holdings;
  }

  /** Titles that end where the name begins, and the list that they close. */
  private before(draft: Draft, list: readonly Mention[], at: number, taken: ReadonlySet<number>, give: Give): void {
    const person = list[at] as Mention;
    const chain: Mention[] = [];
    let edge = person.from;
    for (let index = at - 1; index >= 0 && chain.length < LONGEST_LIST; index--) {
      const title = list[index] as Mention;
      if (title.type !== 'title' || taken.has(title.id)) break;
      const gap = chain.length === 0 ? this.touches(draft, title.to, edge) : this.separates(draft, title.to, edge);
      if (!gap) break;
      // Thay mặt Thủ tướng, Phó Thủ tướng …: the first office is another's.
      if (chain.length > 0 && this.words.others.before(draft.passage.tokens, title.from) !== 0) break;
      chain.push(title);
      edge = title.from;
    }
    if (chain.length === 0) return;
    // A person right before the list owns all of it but what touches this name.
    const left = list[at - chain.length - 1];
    const owned = left?.type === 'person' && this.separates(draft, left.to, edge);
    const first = chain[chain.length - 1] as Mention;
    const former = !owned && chain.length > 1 && draft.passage.spans.data[first.payload + 2] === FORMER;
    for (const [index, title] of chain.entries()) {
      if (owned && index > 0) break;
      give(person, title, former);
    }
    const outer = list[at - chain.length - 1];
    if (outer?.type === 'title' && !taken.has(outer.id) && this.givenTo(draft, outer.to, edge)) give(person, outer);
  }

  /** Nothing, a full stop of an abbreviation, or a comma and an honorific between a title and the name. */
  private touches(draft: Draft, from: number, to: number): boolean {
    const { kind, syllable } = draft.passage.tokens;
    if (from === to || isBracketed(draft, from, to)) return true;
    const { sentences } = draft.passage;
    if (to - from > 4 || sentences.of[from - 1] !== sentences.of[to]) return false;
    for (let token = from; token < to; token++) {
      const mark =
        kind[token] === PUNCTUATION &&
        (syllable[token] === DOT || syllable[token] === COMMA || syllable[token] === DASH || syllable[token] === COLON);
      if (!mark && !this.words.honorifics.has(syllable[token] as number)) return false;
    }
    return syllable[from] === DOT || this.words.honorifics.has(syllable[to - 1] as number);
  }

  /** Only a comma, a dash, or a joint word between two titles of one list. */
  private separates(draft: Draft, from: number, to: number): boolean {
    const { tokens } = draft.passage;
    let token = from;
    if (token < to && tokens.kind[token] === PUNCTUATION) {
      const mark = tokens.syllable[token];
      if (mark !== COMMA && mark !== DASH && mark !== DOT) return false;
      token++;
    }
    if (token < to && this.words.joints.at(tokens, token) !== 0) token += phrase.length;
    return token === to && to - from <= 4;
  }

  private givenTo(draft: Draft, from: number, to: number): boolean {
    return to - from === 1 && draft.passage.tokens.syllable[from] === this.words.to;
  }

  /** Titles after the name: past an aside, a separator, then one after the other. */
  private after(draft: Draft, list: readonly Mention[], at: number, taken: ReadonlySet<number>, give: Give): void {
    const person = list[at] as Mention;
    const { tokens } = draft.passage;
    const found: Mention[] = [];
    let edge = pastAside(draft, person.to, this.words.age);
    let index = at + 1;
    const inside = firstInside(draft, list, at);
    if (inside > at) {
      index = inside;
      edge = (list[inside] as Mention).from - 1;
    }
    while (found.length < LONGEST_LIST) {
      const next = this.pastSeparator(draft, edge, found.length > 0);
      if (next === edge) break;
      const title = list[index];
      if (
        title === undefined ||
        title.type !== 'title' ||
        title.from !== next ||
        taken.has(title.id) ||
        isClass(draft, title)
      )
        break;
      const follower = list[index + 1];
      if (follower?.type === 'person' && follower.from === title.to && tokens.syllable[next - 1] !== OPEN) break;
      found.push(title);
      edge = title.to;
      if (tokens.syllable[edge] === CLOSE && tokens.kind[edge] === PUNCTUATION) edge++;
      index++;
    }
    const appointed = this.appointed(draft, list, index, edge, person);
    // nguyên Bí thư Huyện ủy, Chủ tịch HĐND huyện: what he was covers the rest of the list.
    let former = false;
    for (const title of found) {
      former ||= draft.passage.spans.data[title.payload + 2] === FORMER;
      give(person, title, appointed !== null || former);
    }
    if (appointed === null || taken.has(appointed.id)) return;
    // ông A thay ông B làm Giám đốc: A is it now, B was.
    const successor = this.successorOf(draft, list, at);
    if (successor !== undefined) give(successor, appointed);
    // sau 3 năm làm Giám đốc, được phân công giữ chức Chủ tịch: the first is left.
    const next = this.appointed(draft, list, index + 1, appointed.to, person);
    give(person, appointed, successor !== undefined || next !== null);
    if (next !== null && !taken.has(next.id)) give(person, next);
  }

  /** The person who takes the place of the one at `at`: *A thay ông | B*. */
  private successorOf(draft: Draft, list: readonly Mention[], at: number): Mention | undefined {
    const before = list[at - 1];
    const person = list[at] as Mention;
    if (before?.type !== 'person' || person.from - before.to > 3) return undefined;
    return draft.passage.tokens.syllable[before.to] === this.words.replaces ? before : undefined;
  }

  /** After one comma, dash, bracket or joint word; `edge` itself when none stands there. */
  private pastSeparator(draft: Draft, edge: number, inList: boolean): number {
    const { tokens } = draft.passage;
    let to = edge;
    if (tokens.kind[to] === PUNCTUATION) {
      const mark = tokens.syllable[to];
      if (mark === COMMA || mark === DASH || mark === OPEN || (inList && mark === SEMICOLON)) to++;
    }
    if (this.words.joints.at(tokens, to) !== 0 && (phrase.value === 1 ? inList || to > edge : !inList))
      to += phrase.length;
    return to;
  }

  /** The post that he is given later in the sentence: *giữ chức Giám đốc*. */
  private appointed(
    draft: Draft,
    list: readonly Mention[],
    index: number,
    edge: number,
    person: Mention,
  ): Mention | null {
    const { sentences } = draft.passage;
    const title = list[index];
    if (title === undefined || title.type !== 'title' || title.from - edge > APPOINTMENT) return null;
    if (sentences.of[title.from] !== sentences.of[person.from]) return null;
    const follower = list[index + 1];
    if (follower?.type === 'person' && follower.from === title.to) return null;
    return this.words.appoints.before(draft.passage.tokens, title.from) !== 0 ? title : null;
  }

  /**
   * *Ông từng là thẩm phán …, Phó Giám đốc …, Bí thư …*: posts of the past, of the person whom the sentence or the
   * one before it is about.
   */
  private career(draft: Draft, list: readonly Mention[], taken: ReadonlySet<number>, give: Give): void {
    const { sentences, tokens } = draft.passage;
    let person: Mention | undefined;
    let told = -1;
    for (const mention of list) {
      if (mention.type === 'person') {
        if (mention.source !== 'person/byline') person = mention;
        continue;
      }
      const sentence = sentences.of[mention.from] as number;
      if (taken.has(mention.id) || person === undefined || sentence - (sentences.of[person.from] as number) > 1)
        continue;
      for (
        let token = mention.from - 1;
        told !== sentence && token >= 0 && token > mention.from - ASIDE && sentences.of[token] === sentence;
        token--
      ) {
        if (this.words.past.at(tokens, token) !== 0) told = sentence;
      }
      if (told === sentence) give(person, mention, true);
    }
  }

  /** *Hai cựu Bí thư Tỉnh ủy A và B*: the names behind the first, joined to it by commas and *và*, share its title. */
  private joined(draft: Draft, list: readonly Mention[], at: number, give: Give): void {
    const { tokens } = draft.passage;
    const title = list[at] as Mention;
    if (title.from === 0 || !this.words.plural.has(tokens.syllable[title.from - 1] as number)) return;
    let last = list[at + 1] as Mention;
    for (let index = at + 2; index < list.length && index - at < LONGEST_LIST; index++) {
      const next = list[index] as Mention;
      const joint = tokens.syllable[last.to] as number;
      const joins = (tokens.kind[last.to] === PUNCTUATION && joint === COMMA) || joint === this.words.and;
      if (next.type !== 'person' || next.from !== last.to + 1 || !joins) return;
      give(next, title);
      last = next;
    }
  }

  /** *các đồng chí Thứ trưởng Bộ Xây dựng: A, B, C*: the title goes to every name up to the end of the sentence. */
  private shared(draft: Draft, list: readonly Mention[], taken: ReadonlySet<number>, give: Give): void {
    const { sentences, tokens } = draft.passage;
    for (let at = 0; at < list.length; at++) {
      const title = list[at] as Mention;
      if (title.type !== 'title') continue;
      if (list[at + 1]?.type === 'person' && list[at + 1]?.from === title.to) this.joined(draft, list, at, give);
      if (taken.has(title.id) || tokens.syllable[title.to] !== COLON || tokens.kind[title.to] !== PUNCTUATION) continue;
      let plural = false;
      for (let token = Math.max(0, title.from - 4); token < title.from; token++)
        plural ||= this.words.plural.has(tokens.syllable[token] as number);
      const sentence = sentences.of[title.from];
      for (let index = at + 1, given = 0; index < list.length && given < 2 * LONGEST_LIST; index++) {
        const next = list[index] as Mention;
        if (sentences.of[next.from] !== sentence) break;
        if (next.type !== 'person') continue;
        if (!plural && (given > 0 || next.from > title.to + 3)) break;
        give(next, title);
        given++;
      }
    }
  }
}

/** *Bí thư các huyện uỷ*: posts of many, which no one person holds. */
function isClass(draft: Draft, title: Mention): boolean {
  return draft.passage.spans.data[title.payload + 3] === 1;
}

function insideTitle(draft: Draft, mention: Mention): boolean {
  return mention.parent >= 0 && (draft.mentions[mention.parent] as Mention).type === 'title';
}
