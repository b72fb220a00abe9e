/**
 * One record a person: all his mentions, all wordings of his titles, whose body each is of, and whether he still
 * holds it. A person whom the document gives a title is an `official`.
 */
import type { Lexicon } from '../engine/lexicon.ts';
import type { HeldTitle, TitleStatus } from '../types.ts';
import type { Draft, DraftOfficial, Linker, Mention } from './draft.ts';
import { nameKey } from './echo.ts';
import { Holders, type Holding } from './holders.ts';
import { childrenOf } from './places.ts';

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
        const own = held.get(person) ?? [];
        const addressed = mentions.some((mention) => follows(draft, mention, delegate));
        if (own.length === 0 && !addressed) continue;
        for (const mention of mentions) mention.type = 'official';
        if (own.length > 0) draft.officials.push(record(draft, mentions, own));
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
  const named = new Set(holdings.map(({ title }) => title.id));
  const holders = new Map<string, Set<number>>();
  for (const [official, { titles }] of draft.officials.entries()) {
    for (const title of titles) {
      const key = title.head.toLowerCase();
      const known = holders.get(key);
      if (known === undefined) holders.set(key, new Set([official]));
      else known.add(official);
    }
  }
  for (const mention of draft.mentions) {
    if (mention.type !== 'title' || named.has(mention.id) || mention.source !== 'title/office') continue;
    const title = heldTitle(draft, mention, false);
    const candidates = holders.get(title.head.toLowerCase());
    if (candidates === undefined) continue;
    const bare = title.text.toLowerCase() === title.head.toLowerCase();
    if (!bare && title.agency === null) continue;
    const same = [...candidates].filter(
      (official) =>
        bare ||
        (draft.officials[official] as DraftOfficial).titles.some(
          (own) => own.agency === title.agency && own.head.toLowerCase() === title.head.toLowerCase(),
        ),
    );
    if (same.length !== 1) continue;
    const { titles } = draft.officials[same[0] as number] as DraftOfficial;
    if (!titles.some((own) => own.text.toLowerCase() === title.text.toLowerCase())) titles.push(title);
  }
}

function follows(draft: Draft, mention: Mention, words: readonly number[]): boolean {
  const { syllable } = draft.passage.tokens;
  return words.every((word, at) => syllable[mention.from - words.length + at] === word);
}

function record(draft: Draft, mentions: readonly Mention[], holdings: readonly Holding[]): DraftOfficial {
  const longest = mentions.reduce((best, mention) =>
    mention.to - mention.from > best.to - best.from ? mention : best,
  );
  const titles: HeldTitle[] = [];
  const seen = new Set<string>();
  const ordered = [...holdings].sort((left, right) => left.title.start - right.title.start);
  for (const { title, left } of ordered) {
    const key = nameKey(draft, title.from, title.to);
    if (seen.has(key)) continue;
    seen.add(key);
    titles.push(heldTitle(draft, title, left));
  }
  return { name: properName(draft, mentions, longest), mentions: mentions.map(({ id }) => id), titles, links: [] };
}

/** The longest form, in the spelling with small letters where one exists. */
function properName(draft: Draft, mentions: readonly Mention[], longest: Mention): string {
  const key = nameKey(draft, longest.from, longest.to);
  const texts = mentions
    .filter((mention) => nameKey(draft, mention.from, mention.to) === key)
    .map((mention) => draft.text.slice(mention.start, mention.end));
  const text = texts.find((name) => name !== name.toUpperCase()) ?? (texts[0] as string);
  return text.replace(/\s+/g, ' ');
}

function heldTitle(draft: Draft, title: Mention, left: boolean): HeldTitle {
  const { spans, tokens } = draft.passage;
  const skipped = spans.data[title.payload] as number;
  const headTokens = (spans.data[title.payload + 1] as number) || title.to - title.from - skipped;
  const state = spans.data[title.payload + 2];
  const from = title.from + skipped;
  const head = draft.text.slice(tokens.start[from], tokens.end[Math.min(title.to, from + headTokens) - 1]);
  const status: TitleStatus = left || state === FORMER ? 'former' : state === ACTING ? 'acting' : 'current';
  const recordOf = draft.notes.get('agencies') as ReadonlyMap<number, number> | undefined;
  const agency = childrenOf(draft, title).find((child) => child.type === 'agency');
  return {
    text: draft.text.slice(title.start, title.end),
    mention: title.id,
    head,
    agency: agency === undefined ? null : (recordOf?.get(agency.id) ?? null),
    status,
  };
}

/** Persons of the document: full names by all their words, short ones by the last words of a full name before or after. */
function groups(draft: Draft): { of: Map<number, number>; mentions: Mention[][] } {
  const of = new Map<number, number>();
  const mentions: Mention[][] = [];
  const byName = new Map<string, number>();
  const byEnd = new Map<string, number[]>();
  const persons = draft.mentions.filter((mention) => mention.type === 'person');
  const put = (mention: Mention, person: number) => {
    of.set(mention.id, person);
    (mentions[person] as Mention[]).push(mention);
  };
  const nameOf = (person: number) => {
    const [first] = mentions[person] as [Mention];
    return nameKey(draft, first.from, first.to);
  };
  const ends = (mention: Mention) => nameKey(draft, mention.to - 1, mention.to);
  // Longest first: a shorter form joins the name that it is the end of (Ô-ba-ma, Thanh Hà).
  const byLength = [...persons].sort(
    (left, right) => right.to - right.from - (left.to - left.from) || left.start - right.start,
  );
  for (const mention of byLength) {
    if (mention.to - mention.from < 2) continue;
    const key = nameKey(draft, mention.from, mention.to);
    let person = byName.get(key) ?? (byEnd.get(ends(mention)) ?? []).find((known) => nameOf(known).endsWith(` ${key}`));
    if (person === undefined) {
      person = mentions.length;
      mentions.push([]);
      byName.set(key, person);
      const end = ends(mention);
      const list = byEnd.get(end);
      if (list === undefined) byEnd.set(end, [person]);
      else list.push(person);
    }
    put(mention, person);
  }
  for (const mention of persons) {
    if (mention.to - mention.from > 1) continue;
    const candidates = byEnd.get(ends(mention)) ?? [];
    const before = candidates.filter((person) => ((mentions[person] as Mention[])[0] as Mention).start < mention.start);
    let person = before.at(-1) ?? candidates[0];
    if (person === undefined) {
      person = mentions.length;
      mentions.push([]);
      byEnd.set(ends(mention), [person]);
    }
    put(mention, person);
  }
  for (const list of mentions) list.sort((left, right) => left.start - right.start);
  return { of, mentions };
}
