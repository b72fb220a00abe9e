/**
 * National office-holders: who *Thủ tướng* was on the document's date, and which officials the gazetteer knows.
 *
 *   Thủ tướng, 2020-08-20                     →  link to Nguyễn Xuân Phúc, prime-minister
 *   Bộ trưởng Bộ Y tế Nguyễn Thanh Long       →  the official gets the link, with his term
 *
 * An office that several hold at once (Phó Thủ tướng) links only through a name.
 */
import type { Lexicon } from '../engine/lexicon.ts';
import type { Link } from '../types.ts';
import { packDate } from './date.ts';
import type { Draft, DraftOfficial, Linker, Mention } from './draft.ts';
import { childOf } from './places.ts';

interface Term {
  person: string;
  /** The name as names are compared. */
  folded: string;
  office: string;
  id: string;
  from: number;
  to: number;
}

/** Forms that newspapers shorten beyond head and body. */
const SHORT: Readonly<Record<string, string>> = {
  'thủ tướng': 'thủ tướng chính phủ',
  'phó thủ tướng': 'phó thủ tướng chính phủ',
  'phó thủ tướng thường trực': 'phó thủ tướng chính phủ',
  'phó thủ tướng thường trực chính phủ': 'phó thủ tướng chính phủ',
  'tổng bí thư': 'tổng bí thư ban chấp hành trung ương đảng cộng sản việt nam',
};

const fold = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');

/** Wordings of titles whose office is remembered; an article has a dozen. */
const REMEMBERED = 1 << 12;

export const officeLinker: Linker = {
  name: 'office',
  bind(lexicon: Lexicon) {
    let terms: Map<string, Term[]> | undefined;
    // Terms by the wording of a title and the name of its body: the same few come again in every article.
    let byWording = new Map<string, Term[] | null>();
    // First words of the offices: most titles of an article are none of them and are not looked at further.
    const first = lexicon.wordSet('thủ phó tổng chủ bộ quyền thường thống trưởng chánh viện nguyên cựu');

    return (draft) => {
      if (byWording.size > REMEMBERED) byWording = new Map();
      const offices = new Map<number, Term[]>();
      for (const mention of draft.mentions) {
        if (mention.type !== 'title' || mention.source !== 'title/office') continue;
        if (!first.has(draft.passage.tokens.syllable[mention.from] as number) || mention.parent >= 0) continue;
        terms ??= readTerms(lexicon);
        const found = termsOf(draft, mention, terms, byWording);
        if (found !== null) offices.set(mention.id, found);
      }
      for (const [id, found] of offices) {
        const now = found.filter((term) => draft.date !== 0 && holds(term, draft.date));
        if (now.length === 1) (draft.mentions[id] as Mention).links.push(linkTo(now[0] as Term));
      }
      if (offices.size === 0) return;
      for (const official of draft.officials) linkOfficial(draft, official, offices);
    };
  },
};

function readTerms(lexicon: Lexicon): Map<string, Term[]> {
  const column = (name: string) => lexicon.texts('offices', name);
  const [persons, names, ids, from, to] = [
    column('person'),
    column('office'),
    column('office_id'),
    column('valid_from'),
    column('valid_to'),
  ];
  const terms = new Map<string, Term[]>();
  for (const [row, office] of (names as readonly string[]).entries()) {
    const term: Term = {
      person: persons?.[row] as string,
      folded: fold(persons?.[row] as string),
      office,
      id: ids?.[row] as string,
      from: packDate(from?.[row]),
      to: packDate(to?.[row]),
    };
    const key = fold(office);
    const known = terms.get(key);
    if (known === undefined) terms.set(key, [term]);
    else known.push(term);
  }
  return terms;
}

/** Terms of the office that a title names; null when it is none of the gazetteer's, another state's or a place's. */
function termsOf(
  draft: Draft,
  title: Mention,
  terms: ReadonlyMap<string, Term[]>,
  byWording: Map<string, Term[] | null>,
): Term[] | null {
  if (childOf(draft, title, 'location') !== undefined) return null;
  const body = childOf(draft, title, 'agency');
  const name = body === undefined ? '' : nameOf(draft, body);
  const head = draft.text.slice(title.start, body === undefined ? title.end : body.start);
  const wording = `${head}/${name}`;
  let found = byWording.get(wording);
  if (found === undefined) {
    const office = `${fold(head)
      .replace(/^(?:nguyên|cựu) /, '')
      .trim()} ${fold(name)}`.trim();
    found = terms.get(SHORT[office] ?? office) ?? null;
    byWording.set(wording, found);
  }
  return found;
}

function nameOf(draft: Draft, body: Mention): string {
  const record = (draft.notes.get('agencies') as ReadonlyMap<number, number> | undefined)?.get(body.id);
  return record === undefined ? draft.text.slice(body.start, body.end) : (draft.agencies[record]?.name ?? '');
}

const holds = (term: Term, date: number) => term.from <= date && (term.to === 0 || term.to >= date);

function linkTo(term: Term): Link {
  return { kind: 'official', id: term.id, name: term.person, office: term.office };
}

/** Links a record whose name and office the gazetteer has together; of several terms the one around the date. */
function linkOfficial(draft: Draft, official: DraftOfficial, offices: ReadonlyMap<number, Term[]>): void {
  if (!official.titles.some(({ mention }) => offices.has(mention))) return;
  const name = official.name.toLowerCase();
  const seen = new Set<string>();
  for (const { mention } of official.titles) {
    const own = (offices.get(mention) ?? []).filter((term) => term.folded === name);
    const term = own.find((candidate) => draft.date !== 0 && holds(candidate, draft.date)) ?? own[0];
    if (term === undefined || seen.has(term.id)) continue;
    seen.add(term.id);
    official.links.push(linkTo(term));
  }
}
