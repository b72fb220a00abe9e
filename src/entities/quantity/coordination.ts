/**
 * Nouns of one kind behind one number, which are one unit.
 *
 *   41/45 xã, phường, thị trấn     40 cán bộ, chiến sĩ     33/44 bộ, cơ quan     12 huyện và thành phố     63 tỉnh/thành
 *
 * Only nouns of one group: `có 3 xã, trường học …` begins something new. A member with its own verb behind it
 * (`3 xã, huyện đã …`) is a new clause.
 */

import type { Lexicon, WordTable } from '../../engine/lexicon.ts';
import type { Passage } from '../../engine/passage.ts';
import { COMMA, isMark, SLASH } from '../shared/marks.ts';
import { PhraseTable, phrase } from '../shared/phrases.ts';

const GROUPS: readonly string[] = [
  'xã|phường|thị trấn|thị xã|huyện|quận|thành phố|tỉnh|thành|đặc khu|thôn|bản|ấp|buôn|bon|làng|xóm|khóm|khối|khu phố|tổ dân phố|phum|sóc|tổ|khu|cụm|vùng lãnh thổ|quốc gia|nước|khu vực|vùng',
  'bộ|ngành|sở|ban|cơ quan|đơn vị|địa phương|đoàn thể|tổ chức|cá nhân|tập thể|doanh nghiệp|hợp tác xã|hộ|hộ dân|hộ gia đình|gia đình|công ty|nhà máy|xí nghiệp|trường|trường học|bệnh viện|trung tâm|trạm y tế|hội|lĩnh vực|chi bộ|đảng bộ|tập đoàn|tổng công ty|cấp',
  'cán bộ|chiến sĩ|chiến sỹ|công chức|viên chức|đảng viên|đoàn viên|hội viên|người lao động|giáo viên|giảng viên|học sinh|sinh viên|học viên|nhân viên|quân nhân|công nhân|lao động|bác sĩ|bác sỹ|y sĩ|y tá|điều dưỡng|kỹ sư|thanh niên|thiếu nhi|phụ nữ|sĩ quan|sỹ quan|chuyên gia|phóng viên|nhà báo|nghệ sĩ|nghệ nhân|diễn viên|nhạc công|huấn luyện viên|vận động viên|người dân|du khách|phật tử|tăng ni|nông dân|ngư dân|dân quân|công an|bộ đội|dân|người|thuyền viên|lao động phổ thông|trẻ em|người già',
  'văn bản|nghị quyết|quyết định|kế hoạch|đề án|báo cáo|tờ trình|công văn|đơn|thư|hồ sơ|tài liệu|kết luận|chỉ thị|thông báo|dự thảo',
  'công trình|dự án|hạng mục|tuyến đường|cầu|cống|gói thầu|hồ|đập',
  'tàu|thuyền|ghe|xe|ô tô|xe máy|mô tô|phương tiện|xuồng|ca nô',
  'trâu|bò|lợn|dê|gà|vịt|gia súc|gia cầm',
  'vụ|việc|vụ án|vụ việc',
  'hội nghị|hội thảo|cuộc họp',
  'ý kiến|kiến nghị|câu hỏi|đề xuất|phản ánh',
  'nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu|tiêu chí',
  'tin|bài|ảnh|phóng sự',
  'cơ chế|chính sách',
  'máy móc|thiết bị|vật tư',
  'nhóm|tiết mục|tác phẩm|bài hát|ca khúc',
];

/** Nouns behind one number at most. */
const MAX_MEMBERS = 6;

export class Coordination {
  private readonly members: PhraseTable;
  private readonly joint: WordTable;
  private readonly verbs: WordTable;

  constructor(lexicon: Lexicon) {
    const groups: Record<string, number> = {};
    for (const [group, nouns] of GROUPS.entries()) for (const noun of nouns.split('|')) groups[noun] = group + 1;
    this.members = new PhraseTable(lexicon, groups);
    this.joint = lexicon.wordSet('và hoặc hay');
    this.verbs = lexicon.wordSet('đã đang sẽ có đề cần phải yêu tiếp chỉ cũng được vẫn còn này đó nào khác tổ');
  }

  /** End of the unit that begins at `at` and whose first noun ends at `to`: `to` itself when nothing joins it. */
  end(passage: Passage, at: number, to: number): number {
    const { tokens } = passage;
    const group = this.members.at(tokens, at);
    // The dictionary may have two nouns already (thôn, bản): they are read again, and more behind them.
    if (group === 0 || at + phrase.length > to) return to;
    let end = at + phrase.length;
    for (let member = 1; member < MAX_MEMBERS; member++) {
      let next = end;
      const slash = isMark(tokens, next, SLASH);
      if (isMark(tokens, next, COMMA) || slash) next++;
      if (this.joint.has(tokens.syllable[next] as number)) next++;
      else if (next === end) break;
      if (this.members.at(tokens, next) !== group) break;
      const close = next + phrase.length;
      if (this.verbs.has(tokens.syllable[close] as number)) break;
      end = close;
      if (slash) break;
    }
    return Math.max(end, to);
  }
}
