/** The name of a body without its place, as its row or its own words give it, and what it is part of. */

import type { Lexicon } from '../engine/lexicon.ts';
import type { Texts } from '../engine/wire.ts';
import { classId } from '../entities/shared/classes.ts';
import type { Draft, DraftAgency, Mention } from './draft.ts';

export interface BodyName {
  /** Canonical name without place. */
  name: string;
  /** Parent that a row names: Vụ Kế hoạch, Bộ Xây dựng. */
  parent: string | null;
  /** True for a body that is one in the whole country: no place is added to its name. */
  unique: boolean;
  kind: string | null;
  level: DraftAgency['level'];
  /** Code of the level word that stands alone after it, 0 = none. */
  word: number;
  /** What stands between its name and its parent's. */
  joint: string;
  /** Sort of body that it is a part of, null when it stands by itself. */
  partOf: string | null;
  /** Sort of body that it is, for its parts. */
  opens: string | null;
  /** True where its place goes without a level word: Tỉnh ủy Sơn La. */
  bare: boolean;
}

const AGENCY_HEAD = classId('agency-head');
const IN_AGENCIES = 1;
const IN_LOCAL = 2;
const IN_HEADS = 3;
const CITY_WORD = 2;
const DISTRICT_WORD = 4;
const PROVINCE_WORD = 1;

/** Bodies whose name says the level: the word that would stand after them. */
const levelInName: readonly [RegExp, number][] = [
  [/(?:^| )(Tỉnh ủy|Tỉnh đoàn)$/u, PROVINCE_WORD],
  [/(?:^| )(Thành ủy|Thành đoàn)$/u, CITY_WORD],
  [/(?:^| )(Huyện ủy|Quận ủy|Thị ủy|Huyện đoàn|Quận đoàn|Thị đoàn)$/u, DISTRICT_WORD],
];
const PLACE_WITHOUT_LEVEL = /(?:^| )(Tỉnh|Thành|Huyện|Quận|Thị) (ủy|đoàn)$/iu;
const endings: readonly [string, number][] = [
  ['tỉnh', PROVINCE_WORD],
  ['thành phố', CITY_WORD],
  ['quận', 3],
  ['huyện', DISTRICT_WORD],
  ['thị xã', 5],
  ['xã', 6],
  ['phường', 7],
  ['thị trấn', 8],
  ['đặc khu', 9],
];
const PARTY_COMMITTEE = /^(Tỉnh ủy|Thành ủy|Huyện ủy|Quận ủy|Thị ủy|Đảng ủy|Đảng bộ)/i;
const PARTY_PART =
  /^(Ban Thường vụ|Ban Chấp hành|Thường trực|Ủy ban Kiểm tra|Ban Tổ chức|Ban Tuyên giáo|Ban Dân vận|Ban Nội chính|Ban Xây dựng Đảng|Văn phòng|Thường vụ)$/i;
const DEPARTMENT = /^(Phòng|Vụ|Cục|Chi cục|Khoa|Đội|Trạm|Bộ môn|Tổng cục|Tổ|Hạt|Trung tâm|Viện|Cơ quan)(?!\p{L})/iu;
const OFFICE = /^Phòng (?!khám|thí nghiệm)/u;
const POLICE_PART = /^(Phòng|Đội|Tổ|Trạm) (Cảnh sát|An ninh|CS\p{Lu}*|PC\d+|PA\d+)(?!\p{L})/u;
const INSTITUTION = new Set(['university', 'school', 'hospital', 'academy', 'college', 'institute', 'centre']);
const INSTITUTION_PART = /^(khoa|bộ môn|hội đồng khoa học|hội đồng trường|ban giám hiệu|phòng đào tạo|đảng ủy trường)/i;

const BRANCH = /chi nhánh( khu vực (?:\d+|[IVX]+))?/iu;

const NOT_THERE: Texts = { length: 0, at: () => '' };

/** What some of the lists have besides a name. */
type Fact = 'kind' | 'level' | 'parent';

export class AgencyNames {
  private readonly tables: readonly (Record<'name' | Fact, Texts> | null)[];

  private readonly from: readonly string[];
  private readonly to: readonly string[];

  constructor(lexicon: Lexicon) {
    this.from = lexicon.texts('agencies', 'valid_from');
    this.to = lexicon.texts('agencies', 'valid_to');
    const table = (list: string, has: readonly Fact[], name = 'name'): Record<'name' | Fact, Texts> => {
      const fact = (column: Fact) => (has.includes(column) ? lexicon.column(list, column) : NOT_THERE);
      return { name: lexicon.column(list, name), kind: fact('kind'), level: fact('level'), parent: fact('parent') };
    };
    this.tables = [
      null,
      table('agencies', ['kind', 'level', 'parent']),
      table('local-agencies', ['kind', 'level']),
      table('agency-heads', ['kind', 'level'], 'head'),
      table('press', ['level']),
    ];
  }

  read(draft: Draft, mention: Mention): BodyName {
    const { data } = draft.passage.spans;
    const from = data[mention.payload] as number;
    const written = data[mention.payload + 1] as number;
    const row = from === IN_AGENCIES ? this.valid(written, draft.date) : written;
    const word = data[mention.payload + 2] as number;
    const table = this.tables[from];
    if (table == null) return body(draft.text.slice(mention.start, mention.end), null, null, word);
    const level = (table.level.at(row) || null) as DraftAgency['level'];
    const kind = table.kind.at(row) || null;
    if (from === IN_HEADS) {
      const found = body(this.ownWords(draft, mention, table.name.at(row), row), kind, level, word);
      if (found.level === null) ofDepartment(found);
      return found;
    }
    const own = -(data[mention.payload + 3] as number);
    if (own > 0) return this.named(draft, mention, this.ofRow(from, row, word, kind, level), own);
    const key = (from * 16 + word) * 65536 + row;
    let known = this.rows.get(key);
    if (known === undefined) this.rows.set(key, (known = this.ofRow(from, row, word, kind, level)));
    return from === IN_AGENCIES ? this.branch(draft, mention, known) : known;
  }

  /** Rows by name where a body changed its parent, with the day of the change: Cục Viễn thông under two ministries. */
  private eras: Map<string, number[]> | undefined;

  /** Of the rows with the same name the one that holds on the day of the document. */
  private valid(row: number, date: number): number {
    if (date === 0) return row;
    const { name } = this.tables[IN_AGENCIES] as Record<'name', Texts>;
    if (this.eras === undefined) {
      this.eras = new Map();
      const first = new Map<string, number>();
      for (let at = 0; at < name.length; at++) {
        const text = name.at(at);
        const before = first.get(text);
        if (before === undefined) first.set(text, at);
        else this.eras.set(text, [...(this.eras.get(text) ?? [before]), at]);
      }
    }
    const rows = this.eras.get(name.at(row));
    return rows?.find((each) => day(this.from[each], 0) <= date && date <= day(this.to[each], Infinity)) ?? row;
  }

  /** A row's name is the same in every document; there are a few thousand rows. */
  private readonly rows = new Map<number, BodyName>();

  private ofRow(from: number, row: number, word: number, kind: string | null, level: DraftAgency['level']): BodyName {
    const table = this.tables[from] as Record<'name' | 'parent', Texts>;
    const found = body(table.name.at(row), kind, from === IN_LOCAL ? oneLevel(level) : (level ?? 'central'), word);
    if (from === IN_LOCAL && found.level === 'province') ofDepartment(found);
    const parent = table.parent.at(row);
    if (from === IN_AGENCIES) {
      found.parent = parent && DEPARTMENT.test(found.name) && !/^Viện(?! kiểm sát)/u.test(found.name) ? parent : null;
      found.partOf = /^(Vụ|Cục|Thanh tra Bộ)(?!\p{L})/u.test(found.name) ? 'ministry' : null;
      if (/^Bộ (?!Tư lệnh|Chỉ huy|Tổng)/u.test(found.name)) found.opens = 'ministry';
      found.unique = true;
      found.level = level ?? 'central';
    }
    return found;
  }

  /** Ngân hàng Nhà nước Việt Nam in a province: Ngân hàng Nhà nước | Chi nhánh … */
  private branch(draft: Draft, mention: Mention, whole: BodyName): BodyName {
    const found = BRANCH.exec(draft.text.slice(mention.start, mention.end));
    return found === null
      ? whole
      : { ...whole, name: `${whole.name.replace(/ Việt Nam$/u, '')} Chi nhánh${found[1] ?? ''}` };
  }

  /** A row's name and the body's own: Đồn Biên phòng | Cha Lo, Đội Quản lý thị trường | số 4. */
  private named(draft: Draft, mention: Mention, row: BodyName, words: number): BodyName {
    const { tokens } = draft.passage;
    const rest = draft.text.slice(tokens.start[mention.from + words] as number, mention.end);
    const numbered = /^(số )?\d/iu.test(rest);
    return { ...row, name: `${row.name} ${rest}`, unique: !numbered, bare: false, partOf: null, opens: null };
  }

  /** The mention's own words up to its place, with its head written out: Ban QLDA Thăng Long → Ban Quản lý dự án …. */
  private ownWords(draft: Draft, mention: Mention, head: string, row: number): string {
    const { hits, tokens, spans } = draft.passage;
    const last = mention.from + (spans.data[mention.payload + 3] as number) - 1;
    const end = tokens.end[Math.min(last, mention.to - 1)] as number;
    for (let hit = hits.longest[mention.from] as number; hit !== 0; hit = hits.shorter[hit] as number) {
      if (hits.class[hit] !== AGENCY_HEAD || hits.row[hit] !== row) continue;
      return capital(head + draft.text.slice(tokens.end[(hits.to[hit] as number) - 1] as number, end)).replace(
        /\s+/g,
        ' ',
      );
    }
    return capital(draft.text.slice(mention.start, end));
  }
}

function body(full: string, kind: string | null, level: DraftAgency['level'], word: number): BodyName {
  // Rows such as Ủy ban nhân dân tỉnh end with the word that the place will bring again.
  const ending = level === 'central' ? undefined : endings.find(([text]) => full.endsWith(` ${text}`));
  const name = ending === undefined ? full : full.slice(0, -ending[0].length - 1);
  if (ending !== undefined && word === 0) return body(name, kind, null, ending[1]);
  const implied = word !== 0 ? word : (levelInName.find(([pattern]) => pattern.test(name))?.[1] ?? 0);
  const department = DEPARTMENT.test(name);
  const part = PARTY_PART.test(name)
    ? 'party'
    : INSTITUTION_PART.test(name)
      ? 'institution'
      : (kind === 'police' && department) || POLICE_PART.test(name)
        ? 'police'
        : null;
  const opens = PARTY_COMMITTEE.test(name)
    ? 'party'
    : kind === 'police' && !department
      ? 'police'
      : kind !== null && INSTITUTION.has(kind)
        ? 'institution'
        : /^Sở (?!Chỉ huy)/u.test(name)
          ? 'department'
          : null;
  return {
    name,
    parent: null,
    unique: false,
    kind,
    level,
    word: implied,
    joint: department ? ', ' : ' ',
    partOf: part,
    opens,
    bare: PLACE_WITHOUT_LEVEL.test(name),
  };
}

/** *Phòng Giáo dục trung học*: an office of the Sở named before, where it is of no other body. */
function ofDepartment(found: BodyName): void {
  if (found.partOf === null && found.word === 0 && OFFICE.test(found.name)) found.partOf = 'department';
}

/** A row that serves several levels decides none. */
function oneLevel(level: string | null): DraftAgency['level'] {
  return level === 'province' || level === 'district' || level === 'commune' || level === 'central' ? level : null;
}

/** 2025-03-01 → 20250301, an empty cell → `open`. */
const day = (text: string | undefined, open: number) => (text ? Number(text.replaceAll('-', '')) : open);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
