/**
 * Who holds a title that stands before him as the subject of a sentence.
 *
 *   Giám đốc Sở Y tế là ông | Lê Khắc Miên        Bí thư Huyện ủy … hiện nay là bà | Hà Thị Núi
 *   chức Chủ nhiệm … nay được giao cho ông | A    Hai Ủy viên Ban Thường vụ mới là bà | A, Giám đốc …, và ông | B
 *   miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông | A
 */
import type { Lexicon, WordTable } from '../engine/lexicon.ts';
import { PUNCTUATION } from '../engine/tokens.ts';
import { isNumber } from '../entities/shared/capitals.ts';
import { PhraseTable, phrase } from '../entities/shared/phrases.ts';
import type { Draft, Mention } from './draft.ts';
import type { HolderWords } from './holder-words.ts';

/** Tokens between a title and its holder: before *là*, before *giao cho*. */
const NEAR = 7;
const FAR = 14;
const IS = 1;
/** Only right behind a post that is given or taken. */
const FOR = 3;
/** Tokens before a post in which it is said to be taken. */
const TAKEN = 8;

export class Naming {
  private readonly verbs: PhraseTable;
  private readonly posts: PhraseTable;
  private readonly takes: PhraseTable;
  private readonly negation: WordTable;

  constructor(
    lexicon: Lexicon,
    private readonly words: HolderWords,
  ) {
    this.verbs = new PhraseTable(lexicon, {
      là: IS,
      'giao cho': 2,
      'giao lại cho': 2,
      'thuộc về': 2,
      'trao cho': 2,
      'chuyển cho': 2,
      'đối với': FOR,
      cho: FOR,
    });
    this.posts = new PhraseTable(lexicon, {
      'chức vụ': 1,
      'chức danh': 1,
      chức: 1,
      bầu: 1,
      'bầu bổ sung': 1,
      'bầu cử': 1,
      'bổ nhiệm': 1,
      'bổ nhiệm lại': 1,
      'miễn nhiệm': 1,
      'bãi nhiệm': 1,
    });
    this.takes = new PhraseTable(lexicon, {
      'miễn nhiệm': 1,
      'bãi nhiệm': 1,
      'thôi giữ': 1,
      'thôi chức': 1,
      'cách chức': 1,
      'cách tất cả': 1,
    });
    this.negation = lexicon.wordSet('không chưa chẳng vợ con chồng em trai gái bố mẹ người');
  }

  /** `list` has the titles and persons of the document in their order; `taken` the titles that a name already has. */
  find(
    draft: Draft,
    list: readonly Mention[],
    taken: ReadonlySet<number>,
    give: (person: Mention, title: Mention, left?: boolean) => void,
  ): void {
    const { sentences, tokens } = draft.passage;
    for (let at = 0; at < list.length; at++) {
      const title = list[at] as Mention;
      if (title.type !== 'title' || taken.has(title.id)) continue;
      const holder = this.holderOf(draft, list, at);
      if (holder < 0 || this.words.others.before(tokens, title.from) !== 0) continue;
      give(list[holder] as Mention, title, this.isTaken(draft, title));
      if (!this.isPlural(draft, title)) continue;
      for (let next = holder + 1; next < list.length; next++) {
        const person = list[next] as Mention;
        if (sentences.of[person.from] !== sentences.of[title.from]) break;
        if (person.type === 'person') give(person, title);
      }
    }
  }

  /** Place in the list of the person whom the title at `at` is said to be; −1 when it is said of none. */
  private holderOf(draft: Draft, list: readonly Mention[], at: number): number {
    const { sentences, tokens } = draft.passage;
    const title = list[at] as Mention;
    let holder = at + 1;
    const rank = list[holder];
    // là Đại tá | Đoàn Minh Tiệp
    if (rank?.type === 'title' && list[holder + 1]?.from === rank.to) holder++;
    const person = list[holder];
    const first = list[at + 1];
    if (person?.type !== 'person' || first === undefined) return -1;
    if (first.from - title.to > FAR || sentences.of[first.from] !== sentences.of[title.from]) return -1;
    let edge = first.from;
    while (edge > title.to && this.words.honorifics.has(tokens.syllable[edge - 1] as number)) edge--;
    const verb = this.verbs.before(tokens, edge);
    if (verb === 0 || edge - phrase.length < title.to) return -1;
    if (verb === FOR)
      return edge - phrase.length === title.to && this.posts.before(tokens, title.from) !== 0 ? holder : -1;
    for (let token = title.to; token < edge - phrase.length; token++) {
      if (this.negation.has(tokens.syllable[token] as number)) return -1;
      if (verb === IS && (tokens.kind[token] === PUNCTUATION || token - title.to > NEAR)) return -1;
    }
    return holder;
  }

  /** *miễn nhiệm chức vụ | Phó Chủ tịch …*: what the person is no longer. */
  private isTaken({ passage: { sentences, tokens } }: Draft, title: Mention): boolean {
    for (let token = title.from - 1; token >= 0 && token >= title.from - TAKEN; token--) {
      if (sentences.of[token] !== sentences.of[title.from]) return false;
      if (this.takes.at(tokens, token) !== 0) return true;
    }
    return false;
  }

  private isPlural({ passage: { tokens } }: Draft, title: Mention): boolean {
    return (
      title.from > 0 &&
      (this.words.plural.has(tokens.syllable[title.from - 1] as number) || isNumber(tokens, title.from - 1))
    );
  }
}
