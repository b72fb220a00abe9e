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
export function withoutOverlap(name: string, parent: string): string {
  const words = name.split(' ');
  // Phòng | PC46, Công an tỉnh
  const whole = parent.toLowerCase().replaceAll(',', '');
  for (let from = 0; from < words.length; from++) {
    const tail = words.slice(from).join(' ').toLowerCase();
    if (`${whole} `.startsWith(`${tail} `)) return words.slice(0, from).join(' ');
  }
  return name;
}

/** The Ban Thường vụ of Đảng bộ huyện Xín Mần is that of Huyện ủy Xín Mần. */
export function committeeOf(party: DraftAgency): DraftAgency {
  if (!party.name.startsWith('Đảng bộ ')) return party;
  const rest = party.name.slice(8);
  for (const [level, committee] of Object.entries(committees))
    if (rest.startsWith(`${level} `)) return { ...party, name: `${committee}${rest.slice(level.length)}` };
  return party;
}
