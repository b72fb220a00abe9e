/** How a body is named after the one that it is a part of. */
import type { DraftAgency } from './draft.ts';

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
export function withoutOverlap(name: string, full: string): string {
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
