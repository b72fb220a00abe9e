/** The words that tell which title belongs to whom. */
import type { Lexicon, WordTable } from '../engine/lexicon.ts';
import { PhraseTable } from '../entities/shared/phrases.ts';

export class HolderWords {
  /** Between two titles of one list; 2: only after a name. */
  readonly joints: PhraseTable;
  /** Before the post that he is given. */
  readonly appoints: PhraseTable;
  /** Posts after these are left. */
  readonly past: PhraseTable;
  /** Before an office that is another’s. */
  readonly others: PhraseTable;
  readonly honorifics: WordTable;
  readonly plural: WordTable;
  readonly age: number;
  readonly to: number;
  readonly replaces: number;
  readonly and: number;

  constructor(lexicon: Lexicon) {
    this.joints = new PhraseTable(lexicon, {
      kiêm: 1,
      và: 1,
      'đồng thời là': 1,
      'đồng thời': 1,
      'hiện là': 1,
      'nay là': 1,
      'kiêm nhiệm': 1,
      'kiêm giữ chức': 1,
      là: 2,
      'khi ấy là': 2,
      'khi đó là': 2,
      'lúc đó là': 2,
      'lúc ấy là': 2,
      'bấy giờ là': 2,
    });
    this.appoints = new PhraseTable(lexicon, {
      'giữ chức': 1,
      'giữ chức vụ': 1,
      'giữ chức danh': 1,
      'đảm nhiệm': 1,
      'đảm nhiệm chức vụ': 1,
      'giữ cương vị': 1,
      làm: 1,
      'nhận chức': 1,
      'nhậm chức': 1,
      'nhận chức vụ': 1,
      'nhận nhiệm vụ': 1,
      'được bổ nhiệm': 1,
      'trúng cử': 1,
      'tái cử': 1,
      'giữ vị trí': 1,
      'đảm nhận chức vụ': 1,
      'giữ vai trò': 1,
      'làm quyền': 1,
      'được giao': 1,
      'được phân công': 1,
      'được cử': 1,
      'được bầu': 1,
      'được điều động': 1,
      'được chỉ định': 1,
      'giữ quyền': 1,
    });
    this.others = new PhraseTable(lexicon, {
      'thay mặt': 1,
      của: 1,
      'thừa ủy quyền': 1,
      'ủy quyền': 1,
      'đại diện': 1,
      với: 1,
    });
    this.past = new PhraseTable(lexicon, {
      từng: 1,
      'kinh qua': 1,
      'trải qua': 1,
      'lần lượt giữ': 1,
      'nguyên là': 1,
      'trước đó': 1,
      'trước khi': 1,
    });
    this.honorifics = lexicon.wordSet('ông bà đồng chí anh chị đ c');
    this.plural = lexicon.wordSet('các hai ba bốn');
    this.age = lexicon.word('tuổi');
    this.to = lexicon.word('cho');
    this.replaces = lexicon.word('thay');
    this.and = lexicon.word('và');
  }
}
