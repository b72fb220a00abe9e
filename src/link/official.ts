/**
 * One record a person: all his mentions, all wordings of his titles, whose body each is of, and whether he still
 * holds it. A person whom the document gives a title is an `official`.
 */
import type { Lexicon } from '../engine/lexicon.ts';
import type { HeldTitle, TitleStatus } from '../types.ts';
import type { Draft, DraftOfficial, Linker, Mention } from './draft.ts';
import { Holders, type Holding } from './holders.ts';
import { NameIndex, sameWords } from './name-index.ts';
import { childOf } from './places.ts';

const FORMER = 1;
const ACTING = 2;

export const officialLinker: Linker = {
  name: 'official',
  bind(lexicon: Lexicon) {
    const holders = new Holders(lexicon);
    const delegate = lexicon.ids('đại biểu');

    return (draft) => {
      const holdings = holders.find(draft);
      const people = groups(draft);
      const held = new Map<number, Holding[]>();
      for (const holding of holdings) {
        const person = people.of.get(holding.person.id) as number;
        const list = held.get(person);
        if (list === undefined) held.set(person, [holding]);
        else list.push(holding);
      }
      for (const [person, mentions] of people.mentions.entries()) {
        const own = held.get(person);
        if (own === undefined && !mentions.some((mention) => follows(draft, mention, delegate))) continue;
        for (const mention of mentions) mention.type = 'official';
        if (own !== undefined) draft.officials.push(record(draft, mentions, own));
      }
      takeUp(draft, holdings);
      draft.officials.sort((left, right) => (left.mentions[0] as number) - (right.mentions[0] as number));
    };
  },
};

/**
 * A title without a name that only one of the officials can be meant by: the same office, or its bare head
 * (*Thủ tướng* after *Thủ tướng Phạm Minh Chính*). Its wording joins his record.
 */
function takeUp(draft: Draft, holdings: readonly Holding[]): void {
  const { mentions, officials } = draft;
  if (officials.length === 0) return;
  const { tokens } = draft.passage;
  const named = new Set(holdings.map(({ title }) => title.id));
  const holders = new NameIndex<number[]>(tokens);
  for (const [official, { titles }] of officials.entries()) {
    for (const { mention } of titles) {
      const { from, to } = headOf(draft, mentions[mention] as Mention);
      const known = holders.get(from, to);
      if (known === undefined) holders.set(from, to, [official]);
      else if (known[known.length - 1] !== official) known.push(official);
    }
  }
  for (const mention of mentions) {
    if (mention.type !== 'title' || mention.source !== 'title/office' || named.has(mention.id)) continue;
    let { from, to } = headOf(draft, mention);
    let candidates = holders.get(from, to);
    // Bộ trưởng | Tài chính: a list may have the head with its field.
    for (let end = to - 2; candidates === undefined && end > from; end--) {
      candidates = holders.get(from, end);
      if (candidates !== undefined) to = end;
    }
    if (candidates === undefined) continue;
    let same = candidates;
    if (mention.from !== from || mention.to !== to) {
      const agency = agencyOf(draft, mention);
      const isSame = (own: HeldTitle) => {
        const other = mentions[own.mention] as Mention;
        const head = headOf(draft, other);
        if (head.to - head.from !== to - from || !sameWords(tokens, head.from, from, to)) return false;
        if (agency !== null) return own.agency === agency;
        // Bộ trưởng | Tài chính is Bộ trưởng Bộ | Tài chính
        const rest = mention.to - to;
        return rest > 1 && head.to < other.to - rest && sameWords(tokens, other.to - rest, to, mention.to);
      };
      same = candidates.filter((official) => (officials[official] as DraftOfficial).titles.some(isSame));
    }
    if (same.length !== 1) continue;
    const { titles } = officials[same[0] as number] as DraftOfficial;
    const isKnown = (own: HeldTitle) => {
      const other = mentions[own.mention] as Mention;
      return (
        other.to - other.from === mention.to - mention.from && sameWords(tokens, other.from, mention.from, mention.to)
      );
    };
    if (!titles.some(isKnown)) titles.push(heldTitle(draft, mention, false));
  }
}

function follows(draft: Draft, mention: Mention, words: readonly number[]): boolean {
  const { syllable } = draft.passage.tokens;
  return words.every((word, at) => syllable[mention.from - words.length + at] === word);
}

function record(draft: Draft, mentions: readonly Mention[], holdings: Holding[]): DraftOfficial {
  let longest = mentions[0] as Mention;
  for (const mention of mentions) if (mention.to - mention.from > longest.to - longest.from) longest = mention;
  const titles: HeldTitle[] = [];
  const seen = new NameIndex<true>(draft.passage.tokens);
  holdings.sort((left, right) => left.title.start - right.title.start);
  for (const { title, left } of holdings) {
    if (seen.get(title.from, title.to)) continue;
    seen.set(title.from, title.to, true);
    titles.push(heldTitle(draft, title, left));
  }
  return { name: properName(draft, mentions, longest), mentions: mentions.map(({ id }) => id), titles, links: [] };
}

/** The longest form, in the spelling with small letters where one exists. */
function properName(draft: Draft, mentions: readonly Mention[], longest: Mention): string {
  const { from, to } = longest;
  let first: string | undefined;
  for (const mention of mentions) {
    if (mention.to - mention.from !== to - from || !sameWords(draft.passage.tokens, mention.from, from, to)) continue;
    const name = draft.text.slice(mention.start, mention.end);
    if (mentions.length === 1) return spaced(name);
    first ??= name;
    if (name !== name.toUpperCase()) return spaced(name);
  }
  return spaced(first as string);
}

/** A name in one line, with single blanks. */
function spaced(name: string): string {
  for (let at = 0; at < name.length; at++) {
    const unit = name.charCodeAt(at);
    const blank = unit === 0x20 && name.charCodeAt(at + 1) !== 0x20;
    if (!blank && (unit <= 0x20 || unit === 0xa0 || unit >= 0x2000)) return name.replace(/\s+/g, ' ');
  }
  return name;
}

function heldTitle(draft: Draft, title: Mention, left: boolean): HeldTitle {
  const { spans, tokens } = draft.passage;
  const state = spans.data[title.payload + 2];
  const { from, to } = headOf(draft, title);
  const status: TitleStatus = left || state === FORMER ? 'former' : state === ACTING ? 'acting' : 'current';
  return {
    text: draft.text.slice(title.start, title.end),
    mention: title.id,
    head: draft.text.slice(tokens.start[from], tokens.end[to - 1]),
    agency: agencyOf(draft, title),
    status,
  };
}

/** Tokens of the head of a title: nguyên | Phó Giám đốc | Sở Y tế. */
function headOf({ passage }: Draft, title: Mention): { from: number; to: number } {
  const { data } = passage.spans;
  const from = title.from + (data[title.payload] as number);
  const length = data[title.payload + 1] as number;
  return { from, to: length === 0 ? title.to : Math.min(title.to, from + length) };
}

/** The record of the body in a title, or null. */
function agencyOf(draft: Draft, title: Mention): number | null {
  const agency = childOf(draft, title, 'agency');
  if (agency === undefined) return null;
  return (draft.notes.get('agencies') as ReadonlyMap<number, number> | undefined)?.get(agency.id) ?? null;
}

/** Persons of the document: full names by all their words, short ones by the last words of a full name before or after. */
function groups(draft: Draft): { of: Map<number, number>; mentions: Mention[][] } {
  const { tokens } = draft.passage;
  const of = new Map<number, number>();
  const mentions: Mention[][] = [];
  const byName = new NameIndex<number>(tokens);
  const byEnd = new NameIndex<number[]>(tokens);
  const persons = draft.mentions.filter((mention) => mention.type === 'person');
  const put = (mention: Mention, person: number) => {
    of.set(mention.id, person);
    (mentions[person] as Mention[]).push(mention);
  };
  /** The person whose longer name ends with these words. */
  const longer = ({ from, to }: Mention): number | undefined =>
    byEnd.get(to - 1, to)?.find((person) => {
      const [known] = mentions[person] as [Mention];
      return known.to - known.from > to - from && sameWords(tokens, known.to - (to - from), from, to);
    });
  // Longest first: a shorter form joins the name that it is the end of (Ô-ba-ma, Thanh Hà).
  const byLength = persons
    .filter(({ from, to }) => to - from > 1)
    .sort((left, right) => right.to - right.from - (left.to - left.from) || left.start - right.start);
  for (const mention of byLength) {
    const { from, to } = mention;
    let person = byName.get(from, to) ?? longer(mention);
    if (person === undefined) {
      person = mentions.length;
      mentions.push([]);
      byName.set(from, to, person);
      const list = byEnd.get(to - 1, to);
      if (list === undefined) byEnd.set(to - 1, to, [person]);
      else list.push(person);
    }
    put(mention, person);
  }
  for (const mention of persons) {
    const { from, to } = mention;
    if (to - from > 1) continue;
    const candidates = byEnd.get(from, to) ?? [];
    const before = candidates.filter((person) => ((mentions[person] as Mention[])[0] as Mention).start < mention.start);
    let person = before.at(-1) ?? candidates[0];
    if (person === undefined) {
      person = mentions.length;
      mentions.push([]);
      byEnd.set(from, to, [person]);
    }
    put(mention, person);
  }
  for (const list of mentions) if (list.length > 1) list.sort((left, right) => left.start - right.start);
  return { of, mentions };
}
