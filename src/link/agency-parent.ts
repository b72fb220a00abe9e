/** How a body is named after the one that it is a part of. */
import type { BodyName } from './agency-names.ts';
import type { Draft, DraftAgency, Mention } from './draft.ts';

/** What the committee of a Party organization is called. */
const committees: Readonly<Record<string, string>> = {
  tỉnh: 'Tỉnh ủy',
  'thành phố': 'Thành ủy',
  huyện: 'Huyện ủy',
  quận: 'Quận ủy',
  'thị xã': 'Thị ủy',
  xã: 'Đảng ủy xã',
  phường: 'Đảng ủy phường',
};

/** Ban Dân vận Tỉnh ủy under Tỉnh ủy Hà Tĩnh: a row may end with the words that its parent begins with. */
function withoutOverlap(name: string, full: string): string {
  // Phòng | PC46, Công an tỉnh
  const parent = full.replaceAll(',', '');
  for (let from = 0; from >= 0 && from < name.length; ) {
    const length = name.length - from;
    const whole = length === parent.length || (length < parent.length && parent[length] === ' ');
    // The last letters tell most pairs apart before anything is folded.
    if (whole && sameLetter(name, name.length - 1, parent, length - 1) && sameLetter(name, from, parent, 0)) {
      const tail = name.slice(from).toLowerCase();
      if (parent.slice(0, length).toLowerCase() === tail) return name.slice(0, Math.max(0, from - 1));
    }
    const blank = name.indexOf(' ', from);
    from = blank < 0 ? -1 : blank + 1;
  }
  return name;
}

function sameLetter(left: string, at: number, right: string, other: number): boolean {
  const unit = left.charCodeAt(at);
  const same = right.charCodeAt(other);
  return unit === same || (unit | same) > 0x7f || (unit | 0x20) === (same | 0x20);
}

/** The Ban Thường vụ of Đảng bộ huyện Xín Mần is that of Huyện ủy Xín Mần. */
export function committeeOf(party: DraftAgency): DraftAgency {
  if (!party.name.startsWith('Đảng bộ ')) return party;
  const rest = party.name.slice(8);
  for (const [level, committee] of Object.entries(committees))
    if (rest.startsWith(`${level} `)) return { ...party, name: `${committee}${rest.slice(level.length)}` };
  return party;
}

const COMMITTEE =
  /^(Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Huyện uỷ|Quận ủy|Quận uỷ|Thị ủy|Thị uỷ|Đảng ủy|Đảng uỷ)/iu;
/** Between two titles of one man: a comma and a blank. */
const JOINT = 3;

/** *Ủy viên | Ban Thường vụ |, Trưởng Ban Tổ chức | Tỉnh ủy*: the committee in the title that follows in his list. */
export function ownerAhead(draft: Draft, mention: Mention): Mention | undefined {
  const { mentions, text } = draft;
  const title = mentions[mention.parent];
  if (title?.type !== 'title' || title.end !== mention.end) return undefined;
  let inside = false;
  for (let id = title.id + 1; id < mentions.length; id++) {
    const next = mentions[id] as Mention;
    if (next.start < title.end) continue;
    if (!inside && (next.type !== 'title' || next.start - title.end > JOINT)) return undefined;
    if (inside && next.type !== 'agency') return undefined;
    inside = true;
    if (next.type === 'agency' && COMMITTEE.test(text.slice(next.start, next.end))) return next;
  }
  return undefined;
}

/** Fewest words of a name that an earlier body's may begin with. */
const NAMED = 2;

/** The last body whose name goes on where this one ends: *Ban Cán sự đảng* after *Ban Cán sự đảng UBND tỉnh*. */
export function named(agencies: readonly DraftAgency[], name: string): DraftAgency | undefined {
  if (name.split(' ').length < NAMED) return undefined;
  for (let at = agencies.length - 1; at >= 0; at--) {
    const agency = agencies[at] as DraftAgency;
    if (agency.name.startsWith(`${name} `) || agency.name.startsWith(`${name}, `)) return agency;
  }
  return undefined;
}

/** A part named after what it is a part of. */
export function under(body: BodyName, parent: DraftAgency): DraftAgency {
  const own = withoutOverlap(body.name, parent.name);
  const name = own === '' ? parent.name : `${own}${body.joint}${parent.name}`;
  return { name, level: parent.level, kind: body.kind, place: parent.place, mentions: [] };
}

/** The place of the body that follows in the same list, if one does. */
export function coordinated(draft: Draft, mention: Mention, units: ReadonlyMap<number, number>): number | undefined {
  for (let id = mention.id + 1; id < draft.mentions.length; id++) {
    const next = draft.mentions[id] as Mention;
    if (next.start - mention.end > 5) return undefined;
    if (next.type === 'agency' && next.parent === mention.parent) return units.get(next.id);
    if (next.type === 'title' || next.parent !== mention.parent) return undefined;
  }
  return undefined;
}
